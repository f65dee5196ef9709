"""Buildings: the tree is made and changed by hand, narrows every page, and its floors have plans."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from flexeria_desktop.core.domain.place_refusals import PictureUnfit
from flexeria_desktop.core.domain.places import PlaceKind
from flexeria_desktop.ui.kept_pictures import LARGEST_FILE, read_picture
from flexeria_desktop.ui.place_filter import place_filter
from flexeria_desktop.ui.views.place_tree import LOCKS
from tests.ui.pages.conftest import Desk, User

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><path d="M10 10h380v280H10z" fill="#ddd"/></svg>'


def rows(desk: Desk) -> dict[str, Any]:
    return {row.name: row for row in desk.do(desk.actions.places())}


def place(desk: Desk, name: str, kind: PlaceKind, parent: str = "") -> str:
    """The place of that name, made when it is not there."""
    known = rows(desk).get(name)
    return known.id if known else desk.do(desk.actions.add_place(kind, name, parent))


def floor(desk: Desk) -> str:
    house = place(desk, "Zomerhof", PlaceKind.BUILDING)
    return place(desk, "Zomervloer", PlaceKind.FLOOR, house)


def test_a_building_with_a_floor_is_made_renamed_and_removed_by_keyboard(user: User, desk: Desk) -> None:
    page = user.go("buildings")
    assert page.press("Ctrl+N")
    field = user.find("buildings.new.name").edit
    user.bot.keyClicks(field, "Wilgenhof")
    user.bot.keyClick(field, Qt.Key.Key_Return)
    user.wait(lambda: page.tree.current is not None and page.tree.current.name == "Wilgenhof")
    page.press("Ins")
    kind = user.find("buildings.new.kind")
    kind.set_current("floor")
    field = user.find("buildings.new.name").edit
    user.bot.keyClick(field, Qt.Key.Key_Return)
    assert field.isVisible(), "a place needs a name"
    user.bot.keyClicks(field, "Zolder")
    user.bot.keyClick(field, Qt.Key.Key_Return)
    user.wait(lambda: page.tree.current is not None and page.tree.current.name == "Zolder")
    assert rows(desk)["Zolder"].path == ("Wilgenhof", "Zolder")
    page.press("F2")
    editor = page.tree.tree.findChild(QLineEdit)
    user.window.context.changed("locks")
    user.settle()
    assert editor.isVisible(), "what another page does takes nobody's typing away"
    user.bot.keyClicks(editor, "Vliering")
    user.bot.keyClick(editor, Qt.Key.Key_Return)
    user.wait(lambda: "Vliering" in rows(desk))
    user.settle()
    page.tree.choose(rows(desk)["Wilgenhof"].id)
    page.press("Ctrl+Del")
    refused = user.find("confirm.go")
    user.bot.keyClick(refused, Qt.Key.Key_Escape)
    user.wait(lambda: not page.window().findChildren(QWidget, "confirm.go"))
    page.tree.choose(rows(desk)["Vliering"].id)
    page.press("Ctrl+Del")
    user.click(user.find("confirm.go"))
    user.wait(lambda: "Vliering" not in rows(desk))
    user.settle()


def test_a_lock_is_dropped_onto_a_place_and_every_page_follows_the_filter(user: User, desk: Desk) -> None:
    ground, lock = floor(desk), desk.lock("Fietsenkelder")
    page = user.go("buildings")
    tree = page.tree.tree
    user.wait(lambda: tree.choose(ground))
    data = QMimeData()
    data.setData(LOCKS, lock.id.encode())
    at = tree.visualItemRect(tree.currentItem()).center()
    drop = QDropEvent(
        QPointF(at), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    tree.dropEvent(drop)
    user.wait(lambda: desk.lock("Fietsenkelder").place_id == ground)
    user.settle()
    assert desk.lock("Fietsenkelder").floor == "Zomervloer"
    user.click(user.find("buildings.filter"))
    locks = user.window.page("locks")
    user.settle()
    assert [item.title for item in locks.rail.table.rows if hasattr(item, "title")] == ["Fietsenkelder"]
    assert user.find("place.chip").text == "Zomerhof, Zomervloer"
    keys = user.go("keys")
    assert {row.lock for row in keys.table.rows} <= {"Fietsenkelder"}
    programming = user.go("programming")
    assert {line.lock for line in programming._lines} <= {"Fietsenkelder"}
    user.click(programming.place.chip._cross)
    user.settle()
    assert place_filter(user.window.context).place is None
    user.go("locks")
    assert len(locks.rail.table.rows) > 2


def test_the_popup_finds_a_place_by_typing(user: User, desk: Desk) -> None:
    ground = floor(desk)
    user.go("locks")
    user.click(user.find("place.everywhere"))
    user.find("place.search")
    user.bot.keyClicks(user.find("place.search").edit, "zomerv")
    user.bot.keyClick(user.find("place.search").edit, Qt.Key.Key_Return)
    chosen = place_filter(user.window.context)
    user.wait(lambda: chosen.place is not None and chosen.place.id == ground)
    chosen.clear()


def test_a_lock_moves_on_the_plan_by_mouse_and_by_keyboard(user: User, desk: Desk, tmp_path: Path) -> None:
    ground, lock = floor(desk), desk.lock("Fietsenkelder")
    desk.do(desk.actions.put_locks([lock.id], ground))
    picture = tmp_path / "plan.svg"
    picture.write_text(SVG, encoding="utf-8")
    page = user.go("buildings", place=ground, tab="plan")
    page.plan.take_file(picture)
    user.wait(page.plan.off.isVisible)
    user.settle()
    page.plan.off.setFocus()
    page.plan.off.setCurrentRow(0)
    user.press(Qt.Key.Key_Return)
    canvas = page.plan.canvas

    def spot() -> tuple[float, float]:
        (found,) = desk.do(desk.actions.floor_plan(ground)).spots
        return round(found.x, 2), round(found.y, 2)

    user.wait(lambda: bool(desk.do(desk.actions.floor_plan(ground)).spots))
    user.settle()
    assert spot() == (0.5, 0.5)
    canvas.choose(lock.id)
    canvas.setFocus()
    user.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    user.wait(lambda: spot() == (0.52, 0.5))
    user.settle()
    start = canvas.point_of(lock.id).toPoint()
    user.bot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    user.bot.mouseMove(canvas, start + QPoint(40, 30))
    user.bot.mouseMove(canvas, start + QPoint(60, 40))
    user.bot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 40))
    user.wait(lambda: spot()[0] > 0.55)
    user.settle()
    for layer in ("pending", "battery", "contact"):
        user.click(page.plan.layers.button(layer))
        assert "Fietsenkelder: " in canvas.accessibleDescription(), "each layer is said in words too"
    canvas.zoom_by(2)
    assert canvas.zoom == 2
    user.bot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.point_of(lock.id).toPoint())
    user.wait(lambda: user.window.current_page == "locks")
    user.settle()


@pytest.mark.parametrize("content", [b"", b"hello", b"<svg", b"\x89PNG\r\n\x1a\nrest", b"GIF89a" + bytes(50)])
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes, qapp: QApplication) -> None:
    file = tmp_path / "plan.png"
    file.write_bytes(content)
    with pytest.raises(PictureUnfit):
        read_picture(file, "p")
    with pytest.raises(PictureUnfit):
        read_picture(tmp_path / "missing.png", "p")
    file.write_bytes(bytes(LARGEST_FILE + 1))
    with pytest.raises(PictureUnfit):
        read_picture(file, "p")


def test_a_large_picture_is_made_smaller_and_written_anew(tmp_path: Path, qapp: QApplication) -> None:
    image = QImage(5_000, 1_000, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.setText("Comment", "where it was taken")
    file = tmp_path / "plan.png"
    assert image.save(str(file))
    plan = read_picture(file, "p")
    assert (plan.width, plan.height, plan.mime) == (4_096, 819, "image/png")
    assert b"where it was taken" not in plan.picture
