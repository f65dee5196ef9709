"""What is photographed of the ways through handing out, moving, losing, importing and looking back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.handover import SignedProtocol
from flexeria_desktop.core.services.people_groups import GiveLocks
from flexeria_desktop.core.services.rows import PersonRow
from flexeria_desktop.tour.stage import Stage
from flexeria_desktop.ui.printing import PrintPreview
from flexeria_desktop.ui.views.pages.handed_out import HandedOutPage
from flexeria_desktop.ui.views.pages.lost_medium import LostForm
from flexeria_desktop.ui.widgets import TabRow

Shoot = Callable[[str], None]
Kind = TypeVar("Kind", bound=QWidget)
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
LISTS = Path(__file__).parent.parent / "services" / "import_files"
HOLDER, LEAVER, LOSER, GUEST = "F. Smit", "G. Meijer", "I. de Boer", "D. Postma"
SIGNED = (((20, 60), (34, 20), (48, 66), (60, 40), (78, 62)), ((90, 58), (104, 30), (120, 60), (150, 44), (190, 52)))


def handed_out(stage: Stage, shoot: Shoot) -> None:
    """Who has what, what is late, what was signed; labels and reminders for it."""
    _leave(stage, LEAVER, 9)
    _leave(stage, "H. van Vliet", 40)
    _keep_receipt(stage)
    stage.window.context.changed("keys", "people")
    for part in ("held", "overdue", "receipts"):
        stage.show_page("handed_out", part=part)
        shoot(f"handed-out-{part}")
    stage.show_page("handed_out", part="held")
    stage.robot.click("handed_out.labels")
    stage.settle()
    shoot("sheet-labels")
    stage.robot.click("labels.go")
    with _paper(stage):
        shoot("paper-labels")
    _close_sheet(stage)
    stage.show_page("handed_out", part="overdue")
    page = stage.window.page("handed_out")
    assert isinstance(page, HandedOutPage)
    page.table.select(lambda one: one.person == LEAVER)
    stage.robot.click("handed_out.remind")
    stage.settle()
    shoot("sheet-remind")
    stage.robot.click("reminder.print")
    with _paper(stage):
        shoot("paper-remind")
    _close_sheet(stage)


def receipt(stage: Stage, shoot: Shoot) -> None:
    """Signed on the screen, kept, and shown as paper."""
    _show(stage, HOLDER)
    stage.robot.click("people.receipt")
    stage.settle()
    shoot("sheet-receipt")
    pad = stage.robot.must_find("receipt.pad")
    for stroke in SIGNED:
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, NONE, QPoint(*stroke[0]))
        for place in stroke[1:]:
            QTest.mouseMove(pad, QPoint(*place))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, NONE, QPoint(*stroke[-1]))
    shoot("sheet-receipt-signed")
    stage.robot.click("receipt.go")
    with _paper(stage):
        shoot("paper-receipt")
    shoot("sheet-receipt-kept")
    _close_sheet(stage)


def moving(stage: Stage, shoot: Shoot) -> None:
    """Out, and in with the rights of whoever had the flat before."""
    for name, picture in ((GUEST, "sheet-move-out"), ("B. Koster", "sheet-move-in")):
        _show(stage, name)
        stage.robot.click("people.move")
        stage.settle()
        shoot(picture)
        _close_sheet(stage)


def lost(stage: Stage, shoot: Shoot) -> None:
    """Which doors still accept a lost tag."""
    _show(stage, LOSER)
    QTest.keyClick(stage.window, Qt.Key.Key_F7)
    stage.settle()
    form = _visible(stage, LostForm)
    form.table.select(lambda medium: medium.kind.name == "TAG")
    shoot("sheet-lost-chosen")
    stage.robot.click("lost.go")
    stage.robot.wait("the meter", form.meter.isVisible)
    stage.settle()
    shoot("sheet-lost-meter")
    _close_sheet(stage)


def groups(stage: Stage, shoot: Shoot) -> None:
    """A group of people with its sheets."""
    actions = stage.actions
    cleaners = stage.ask(actions.make_people_group("Cleaners of the staircases and the cellar"))
    people = [row.id for row in stage.ask(actions.people())[:4]]
    locks = [row.id for row in stage.ask(actions.locks())[:2]]
    stage.ask(actions.give_group_locks(GiveLocks(cleaners, tuple(locks))))
    stage.ask(actions.join_group(cleaners, people))
    stage.show_page("groups")
    QTest.keyClick(stage.window, Qt.Key.Key_N, CTRL)
    stage.settle()
    shoot("sheet-group-new")
    _close_sheet(stage)
    stage.show_page("groups", group=cleaners)
    shoot("groups-people")
    page = stage.window.page("groups")
    for tab, name in (("members", "people"), ("locks", "locks")):
        _take_tab(page.detail.tabs, tab)  # type: ignore[attr-defined]
        QTest.keyClick(stage.window, Qt.Key.Key_F5)
        stage.settle()
        shoot(f"sheet-group-{name}")
        _close_sheet(stage)


def holds(stage: Stage, shoot: Shoot) -> None:
    """Events that are kept longer, none at first; and the form."""
    stage.show_page("events")
    stage.robot.click("events.holds")
    stage.settle()
    shoot_of(stage, shoot, "dialog-holds", "events.holds.table")
    stage.robot.click("events.holds.new")
    stage.settle()
    shoot_of(stage, shoot, "dialog-hold-new", "events.hold.reason")
    for name in ("events.hold.reason", "events.holds.table"):
        stage.robot.must_find(name).window().close()
        stage.robot.breathe()


def importing(stage: Stage, shoot: Shoot) -> None:
    """The doctor: a file with faults as difference, its columns, a question about dates."""
    for file in ("excel_dutch.csv", "bookkeeping.csv", "outlook_contacts.csv"):
        stage.show_page("people")
        stage.robot.click("people.import")
        stage.settle()
        stage.robot.type("people.import.path", str(LISTS / file))
        stage.robot.key(Qt.Key.Key_Return)
        stage.settle()
        shoot(f"import-{Path(file).stem}")
        tabs = stage.robot.find("people.import.tabs", TabRow)
        if tabs is not None:
            _take_tab(tabs, "columns")
            stage.settle()
            shoot(f"import-{Path(file).stem}-columns")
        _close_sheet(stage)


def looking_back(stage: Stage, shoot: Shoot) -> None:
    """History, one step taken back, and the account in the settings."""
    stage.show_page("people")
    stage.window.header.undo.click()
    stage.settle()
    shoot("undone")
    stage.window._commands["history"].action()
    stage.settle()
    shoot("sheet-history")
    _close_sheet(stage)
    for part in ("account", "events", "computers"):
        stage.show_page("settings", part=part)
        shoot(f"settings-{part}")


def shoot_of(stage: Stage, shoot: Shoot, name: str, part: str) -> None:
    """Photograph the window or dialog that holds a part."""
    stage.robot.window = stage.robot.must_find(part).window()
    shoot(name)
    stage.robot.window = stage.window


@contextmanager
def _paper(stage: Stage) -> Iterator[None]:
    """Look at the preview that opens, and close it."""
    stage.robot.wait("a preview", lambda: any(one.isVisible() for one in stage.window.findChildren(PrintPreview)))
    preview = _visible(stage, PrintPreview)
    stage.robot.wait("its pages", lambda: preview.canvas.ready)
    stage.robot.window = preview
    yield
    stage.robot.window = stage.window
    preview.close()
    stage.robot.breathe()


def _take_tab(tabs: TabRow, key: str) -> None:
    tabs._buttons[key].click()


def _visible(stage: Stage, kind: type[Kind]) -> Kind:
    return next(one for one in stage.window.findChildren(kind) if one.isVisible())


def _close_sheet(stage: Stage) -> None:
    """Close it without the question, so that the next scene begins with the page."""
    sheet = stage.window.overlays._sheet
    if sheet is not None:
        sheet.dismiss()
    stage.robot.wait("the sheet to close", lambda: not stage.window.overlays.sheet_open)
    stage.settle()


def _person(stage: Stage, name: str) -> PersonRow:
    return next(row for row in stage.ask(stage.actions.people(name)) if row.name == name)


def _show(stage: Stage, name: str) -> None:
    stage.show_page("people", person=_person(stage, name).id)


def _leave(stage: Stage, name: str, days: int) -> None:
    today = stage.ask(stage.actions.today())
    stage.ask(stage.actions.move_out(_person(stage, name).id, today - timedelta(days=days)))


def _keep_receipt(stage: Stage) -> None:
    for name, kind, strokes in ((LOSER, "issue", SIGNED), (LEAVER, "return", ())):
        who = _person(stage, name)
        lines = (("Hoofdingang A", "tag •• 0265", "from today, no end"),)
        protocol = SignedProtocol(kind, who.id, who.name, who.unit, datetime.now(UTC), lines, strokes, not strokes)
        stage.ask(stage.actions.keep_protocol(protocol))


SCENES = (handed_out, receipt, moving, lost, groups, holds, importing, looking_back)
