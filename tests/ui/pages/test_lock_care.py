"""What else a lock's detail tells: its floor, gaps in its log, events that came again with other content."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from flexeria_desktop.core.ports import LockEvent
from flexeria_desktop.ui.views.frame_data import FrameData
from flexeria_desktop.ui.views.pages.lock_place import PlaceTab
from flexeria_desktop.ui.widgets import ErrorDialog, GapRow
from tests.ui.pages.conftest import Desk, User

NAME = "Fietsenkelder"


def event(seq: int) -> LockEvent:
    return LockEvent(
        seq=seq, boot_id=1, time=1_800_000_000 + seq, event=1, source=4, user=None, credential=None, detail=None
    )


def test_the_floor_of_a_lock_is_kept_with_its_place(user: User, desk: Desk) -> None:
    page = user.go("locks", lock=desk.lock(NAME).id, tab="place")
    page.detail.place.floor.edit.setFocus()
    user.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    user.type("-1")
    user.click(user.find("locks.place.save"))
    user.settle()
    assert desk.lock(NAME).floor == "-1"
    assert page.detail.place.floor.text == "-1"
    assert "floor -1" in page.detail.head.sub.full_text
    assert not page.detail.place.has_input()


def test_a_lock_that_was_saved_does_not_take_the_form_of_the_one_chosen_meanwhile(user: User, desk: Desk) -> None:
    place = PlaceTab(user.window.context)  # type: ignore[attr-defined]
    user.bot.addWidget(place)
    place.show_lock(desk.lock(NAME))
    place.floor.set_text("-2")
    place.save.click()
    place.show_lock(desk.lock("Meterkast 3"))
    user.settle()
    assert desk.lock(NAME).floor == "-2"
    assert place.name.text == "Meterkast 3"
    place.show_lock(desk.lock(NAME))
    assert place.floor.text == "-2"
    assert not place.has_input()


def test_what_is_noted_of_a_lock_is_kept_over_lines(user: User, desk: Desk) -> None:
    page = user.go("locks", lock=desk.lock(NAME).id, tab="place")
    page.detail.place.note.setFocus()
    user.type("Meter box inside")
    user.press(Qt.Key.Key_Return)
    user.type("Bell 3")
    user.press(Qt.Key.Key_Tab)
    user.click(user.find("locks.place.save"))
    user.settle()
    assert desk.lock(NAME).note == "Meter box inside\nBell 3"


def photo_file(folder: Path, red: int = 200) -> Path:
    """A photo as telephones write it: large, turned on its side, with where it was taken."""
    lying = QImage(2_400, 1_800, QImage.Format.Format_RGB32)
    lying.fill(QColor(red, 40, 40))
    path = folder / f"door-{red}.jpg"
    lying.save(str(path), "JPEG")
    turned = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    data = path.read_bytes()
    path.write_bytes(data[:2] + b"\xff\xe1" + (len(turned) + 2).to_bytes(2, "big") + turned + data[2:])
    return path


def test_the_photo_of_a_lock_is_dropped_seen_large_deleted_and_brought_back(
    user: User, desk: Desk, tmp_path: Path
) -> None:
    FrameData(user.window)
    lock_id = desk.lock(NAME).id
    page = user.go("locks", lock=lock_id, tab="place")
    box = page.detail.place.photo
    assert not box.photo.isVisible()
    assert "this computer" in box._hint.text()
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(photo_file(tmp_path)))])
    spot = QPointF(box.rect().center())
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    box.dropEvent(QDropEvent(spot, Qt.DropAction.CopyAction, carried, buttons, none))
    user.settle()
    kept = desk.do(desk.actions.lock_photo(lock_id))
    assert (kept.mime, kept.width, kept.height) == ("image/jpeg", 1_200, 1_600), "upright, and no larger than needed"
    assert b"Exif" not in kept.picture
    middle = box.photo.grab().toImage().pixelColor(box.photo.rect().center())
    assert abs(middle.red() - 200) < 6
    box.photo.setFocus()
    user.press(Qt.Key.Key_Return)
    close = user.find("locks.photo.close")
    assert close.window().windowTitle() == NAME
    assert close.window().height() <= user.window.height()
    user.click(close)
    user.wait(lambda: not user.window.findChildren(QWidget, "locks.photo.close"))
    user.window.activateWindow()
    user.wait(box.photo.hasFocus)
    user.click(user.find("locks.photo.delete"))
    user.settle()
    assert not box.photo.isVisible()
    assert box.choose.hasFocus(), "the keyboard is not lost with the button"
    assert desk.do(desk.actions.lock_photo(lock_id)) is None
    user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    user.wait(box.photo.isVisible)
    assert desk.do(desk.actions.lock_photo(lock_id)) == kept


def test_what_is_no_photo_is_told_and_changes_nothing(user: User, desk: Desk, tmp_path: Path) -> None:
    lock_id = desk.lock("Meterkast 3").id
    page = user.go("locks", lock=lock_id, tab="place")
    wrong = tmp_path / "notes.jpg"
    wrong.write_text("no picture at all")
    page.detail.place.photo.take_file(wrong)
    user.settle()
    user.wait(lambda: user.window.findChild(ErrorDialog) is not None)
    told = user.window.findChild(ErrorDialog)
    assert any("no picture" in label.text() for label in told.findChildren(QLabel))
    told.close()
    assert desk.do(desk.actions.lock_photo(lock_id)) is None


def test_gaps_and_altered_events_stand_in_the_detail(user: User, desk: Desk) -> None:
    lock = desk.lock(NAME)
    page = user.go("locks", lock=lock.id)
    assert not page.detail.events.alarm.isVisible()
    now = desk.actions.desk.clock.now()
    fresh = (event(900), event(901))
    desk.profile.store.run(lambda uow: uow.events.append(lock.id, fresh, [(700, 899)], now))
    desk.profile.store.run(lambda uow: uow.events.append(lock.id, (replace(event(901), event=2),), [], now))
    user.window.context.changed("events")  # type: ignore[attr-defined]
    user.settle()
    (gap,) = [row for row in page.detail.events.table.rows if isinstance(row, GapRow)]
    assert gap.text.startswith(f"{NAME} overwrote 200 event")
    assert "came again with other content: no. 901." in page.detail.events.alarm.text
    assert page.detail.events.alarm.isVisible()
    newest = page.detail.events.table.rows[0]
    assert (newest.seq, newest.event, newest.altered) == (901, 1, True), "what came first is kept"
    events = user.go("events", lock=lock.id)
    chips = [column.chip(newest) for column in events.table.model.columns if column.chip is not None]
    assert ("altered", "danger") in chips


@pytest.mark.parametrize("size", [(1280, 720), (640, 360)], ids=["at 100 %", "at 200 %"])
@pytest.mark.parametrize("tab", ["settings", "clock", "place"])
def test_every_control_of_the_tabs_is_named_and_reached_whole(
    user: User, desk: Desk, tab: str, size: tuple[int, int]
) -> None:
    user.window.resize(*size)
    page = user.go("locks", lock=desk.lock(NAME).id, tab=tab)
    face = getattr(page.detail, tab)
    controls = [*face.findChildren(QAbstractButton), *face.findChildren(QLineEdit)]
    shown = [control for control in controls if control.isVisible()]
    assert shown
    for control in shown:
        assert control.accessibleName() or control.text()
        left = control.mapTo(user.window, QPoint(0, 0)).x()
        assert left + control.width() <= user.window.width()
        assert control.width() >= min(control.minimumSizeHint().width(), control.maximumWidth())
