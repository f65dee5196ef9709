"""Walk mode at a full screen over real locks: keys, sounds, what it says, and what stands when one leaves."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.hardware.simulator.faults import LineFaults, LockFaults
from flexeria_desktop.ui.formats import number
from flexeria_desktop.ui.views.walk import WalkWindow, open_walk
from tests.ui.pages.conftest import Desk, User

TAGS = itertools.count(1)
MANY = 34
"""Keys that need more than one chunk."""
FAR = -95
"""Heard, but nobody would say that one stands there."""
ONE, TWO, THREE = "Lift machinekamer", "Achterdeur", "Berging 1-12"
ISSUED: list[Any] = []
"""Keys of the test before: taken in, they are in stock again for the next."""


@dataclass
class Walker:
    """Somebody who walks along the doors with the laptop in one hand."""

    user: User
    heard: list[str] = field(default_factory=list)
    announced: list[str] = field(default_factory=list)
    window: Any = None

    @property
    def desk(self) -> Desk:
        return self.user.desk

    @property
    def state(self) -> Any:
        return self.window.run.state

    @property
    def done(self) -> list[str]:
        """Names of what was tried, in order."""
        return [one.lock for one in self.state.done]

    def stand_at(self, name: str) -> None:
        """Go to a door: it is heard best, all others are far."""
        for row in self.desk.do(self.desk.actions.locks()):
            self.knob(row.name, rssi=-45 if row.name == name else FAR)

    def knob(self, name: str, **knobs: object) -> None:
        self.desk.building.house.fault(self.desk.lock(name).serial, **knobs)

    def slow(self, milliseconds: int) -> None:
        """Let every answer of a lock take so long."""
        self.desk.building.house.fault(latency_ms=milliseconds)

    def work(self, name: str, keys: int = 1) -> None:
        """Issue keys at a lock."""
        people, lock = self.desk.do(self.desk.actions.people()), self.desk.lock(name)
        for place in range(keys):
            tag = MediumEntry(MediumKind.TAG, f"04CCCC{next(TAGS):08X}")
            ISSUED.extend(self.desk.do(self.desk.actions.issue_keys(IssueKeys(people[place].id, (lock.id,), (tag,)))))

    def version(self, name: str) -> int:
        """The list the lock really holds."""
        return int(self.desk.building.house.holdings(self.desk.lock(name).serial)["version"])

    def begin(self) -> None:
        self.window = open_walk(self.user.window.context, self.user.window)
        self.window.showNormal()
        self.window.resize(1280, 720)
        self.window.sounds.heard.connect(self.heard.append)
        self.window.announced.connect(self.announced.append)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def key_to(self, widget: Any, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)

    def wait(self, until: Callable[[], object]) -> None:
        self.user.bot.waitUntil(lambda: bool(until()))

    def until_sending(self, least: int = 1) -> None:
        """Wait until so many bytes of the list are on the lock, but not all of them."""

        def sending() -> bool:
            step = self.state.current.progress if self.state.current is not None else None
            return step is not None and step.step == "send" and least <= step.sent < step.total

        self.wait(sending)

    def begin_a_long_one(self) -> None:
        """Be in the midst of a long list, with another lock still to do."""
        self.work(ONE, MANY)
        self.work(TWO)
        self.slow(60)
        self.stand_at(ONE)
        self.begin()
        self.until_sending()

    def told(self) -> str:
        """Everything that stands large."""
        return str(self.window.now.accessibleName())


@pytest.fixture
def walker(user: User) -> Iterator[Walker]:
    """At the begin of a walk: no work anywhere, every knob as new, all doors far."""
    somebody = Walker(user)
    house, new = user.desk.building.house, LockFaults()
    for planned in user.desk.building.locks:
        house.fault(planned.serial, rssi=new.rssi, in_range=True, busy=False, lose_after=0)
    house.fault(latency_ms=LineFaults().latency_ms)
    if ISSUED:
        user.desk.do(user.desk.actions.take_in(ISSUED))
        ISSUED.clear()
    everywhere = [row.id for row in user.desk.do(user.desk.actions.locks())]
    user.desk.do(user.desk.actions.program(everywhere, lambda _step: None))
    assert not user.desk.do(user.desk.actions.plan())
    for planned in user.desk.building.locks:
        house.fault(planned.serial, rssi=FAR)
    yield somebody
    # The window of the walk goes with the window it was opened from, and the walk with it.
    house.fault(latency_ms=LineFaults().latency_ms)


def test_three_doors_one_after_the_other_until_all_are_done(walker: Walker, tmp_path: Path) -> None:
    for name in (ONE, TWO, THREE):
        walker.work(name, 2)
    before = {name: walker.version(name) for name in (ONE, TWO, THREE)}
    walker.user.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    walker.begin()
    assert len([one for one in QApplication.topLevelWidgets() if isinstance(one, WalkWindow)]) == 1
    walker.wait(lambda: len(walker.state.next) == 3 and all(row.rssi for row in walker.state.next))
    assert "too far away" in walker.told()
    for place, name in enumerate((TWO, THREE, ONE), 1):
        walker.stand_at(name)
        walker.wait(lambda count=place: len(walker.done) == count)
        assert walker.window.now.title.text() == name or place == 3
    walker.wait(lambda: not walker.window.run.running)
    assert walker.done == [TWO, THREE, ONE]
    assert {name: walker.version(name) - before[name] for name in before} == {ONE: 1, TWO: 1, THREE: 1}
    assert walker.heard == ["found", "done"] * 3 + ["finished"]
    assert [line.name.full_text for line in walker.window.side.done.lines] == [ONE, THREE, TWO]
    assert f"list {walker.version(ONE)}" in walker.window.side.done.lines[0].accessibleName()
    assert any(TWO in text and "signal" in text for text in walker.announced)
    assert any(text.startswith("Done.") and TWO in text for text in walker.announced)
    assert walker.window.now.title.text() == "Every door done"
    walker.user.click(walker.window.now.save)
    dialog = walker.window.findChild(QFileDialog, "programming.summaryFile")
    dialog.fileSelected.emit(str(tmp_path / "walk.csv"))
    dialog.close()
    walker.user.settle()
    with (tmp_path / "walk.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [(row["lock"], row["result"]) for row in csv.DictReader(file)] == [
            (TWO, "done"),
            (THREE, "done"),
            (ONE, "done"),
        ]
    walker.key(Qt.Key.Key_Escape)
    walker.wait(lambda: not [one for one in QApplication.topLevelWidgets() if isinstance(one, WalkWindow)])
    walker.window = None


def test_space_skips_once_however_long_it_is_held_and_r_takes_it_up_again(walker: Walker) -> None:
    walker.work(ONE, MANY)
    walker.work(TWO)
    before = walker.version(ONE)
    walker.slow(120)
    walker.stand_at(ONE)
    walker.begin()
    walker.until_sending()
    walker.key(Qt.Key.Key_Space)
    no_modifier = Qt.KeyboardModifier.NoModifier
    walker.wait(lambda: walker.state.skipped)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, no_modifier, " ", True)
    QApplication.sendEvent(walker.window, held)
    walker.wait(lambda: walker.state.phase == "listening")
    assert [row.lock for row in walker.state.skipped] == [ONE]
    assert walker.state.to_go == 1
    assert walker.version(ONE) == before
    walker.slow(0)
    walker.wait(lambda: not walker.window.retry.isHidden())
    walker.key(Qt.Key.Key_R)
    walker.wait(lambda: walker.done == [ONE])
    assert walker.state.done[0].outcome.resumed_at > 0
    assert walker.version(ONE) == before + 1


def test_paused_nothing_is_begun_until_somebody_goes_on(walker: Walker) -> None:
    walker.begin_a_long_one()
    walker.key(Qt.Key.Key_P)
    walker.wait(lambda: walker.state.pausing)
    assert walker.window.pause.text() == "Go on"
    walker.wait(lambda: walker.state.phase == "paused")
    walker.stand_at(TWO)
    walker.wait(lambda: walker.window.side.near.lines[0].bars.count == 4)
    assert walker.done == [ONE]
    assert walker.window.now.title.text() == "Paused"
    walker.key(Qt.Key.Key_P)
    walker.wait(lambda: walker.done == [ONE, TWO])


def test_a_lock_that_loses_its_radio_in_mid_upload_is_told_and_goes_on_when_it_is_back(walker: Walker) -> None:
    walker.work(ONE, MANY)
    walker.work(TWO)
    before = walker.version(ONE)
    walker.slow(120)
    walker.stand_at(ONE)
    walker.begin()
    walker.until_sending()
    walker.knob(ONE, in_range=False)
    walker.wait(lambda: walker.state.phase == "failed_one")
    walker.slow(0)
    assert walker.window.now.title.text() == ONE
    told = walker.told()
    assert "What happened: The connection to the lock broke" in told
    assert "Was anything changed?" in told
    assert "What to do" in told
    assert walker.version(ONE) == before
    assert walker.heard[-1] == "failed"
    walker.stand_at(TWO)
    walker.wait(lambda: walker.done == [ONE, TWO])
    walker.wait(lambda: walker.state.next and walker.state.next[0].rssi is None)
    assert walker.window.side.far.lines[0].name.full_text == ONE
    assert walker.state.next[0].resumes_at
    walker.stand_at(ONE)
    walker.knob(ONE, in_range=True)
    walker.wait(lambda: walker.done == [ONE, TWO, ONE])
    assert walker.state.done[-1].outcome.resumed_at > 0
    assert walker.version(ONE) == before + 1


def test_left_in_mid_upload_it_says_what_stands_and_the_next_walk_goes_on_at_the_byte(walker: Walker) -> None:
    walker.work(ONE, MANY)
    before = walker.version(ONE)
    walker.slow(120)
    walker.stand_at(ONE)
    walker.begin()
    walker.until_sending()
    walker.key(Qt.Key.Key_Escape)
    dialog = walker.user.find("walk.asking")
    walker.user.click(dialog.findChild(object, "walk.asking.stop"))
    walker.wait(lambda: not walker.window.run.running)
    byte = walker.state.next[0].resumes_at
    assert byte
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert walker.window.isVisible()
    assert f"{ONE} was left in the middle: The old list stays in force" in walker.told()
    assert f"goes on at byte {number(byte)}" in walker.told()
    assert walker.version(ONE) == before
    walker.key(Qt.Key.Key_Escape)
    walker.wait(lambda: not [one for one in QApplication.topLevelWidgets() if isinstance(one, WalkWindow)])
    walker.slow(0)
    walker.begin()
    walker.wait(lambda: walker.state.phase == "finished")
    # A chunk that was on its way when it stopped has arrived: the lock has at least what was told.
    assert walker.state.done[0].outcome.resumed_at >= byte
    assert walker.version(ONE) == before + 1


def test_staying_goes_on_and_finishing_ends_after_this_door(walker: Walker) -> None:
    walker.work(ONE, MANY)
    walker.work(TWO)
    walker.slow(120)
    walker.stand_at(ONE)
    walker.begin()
    walker.until_sending()
    walker.window.close()
    dialog = walker.user.find("walk.asking")
    walker.key_to(dialog, Qt.Key.Key_Escape)
    walker.wait(lambda: not walker.window.run.paused)
    assert walker.window.isVisible()
    walker.key(Qt.Key.Key_Escape)
    walker.user.click(walker.user.find("walk.asking.finish"))
    walker.slow(0)
    walker.wait(lambda: not walker.window.run.running)
    assert walker.done == [ONE]
    assert walker.state.done[0].outcome.error is None
    assert f"Not reached: {TWO}" in walker.told()


def test_leaving_before_anything_happened_just_closes(walker: Walker) -> None:
    walker.work(ONE)
    walker.begin()
    walker.wait(lambda: walker.state.phase == "listening")
    # However slow the radio is to let go, and with the keyboard on one of the keys at the foot.
    walker.slow(900)
    window = walker.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is walker.window.skip
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not walker.window.isVisible()
    walker.slow(0)
    walker.wait(lambda: not [one for one in QApplication.topLevelWidgets() if isinstance(one, WalkWindow)])
    walker.window = None


def test_the_question_about_a_lock_goes_when_that_lock_is_done_and_the_walk_ends(walker: Walker) -> None:
    walker.begin_a_long_one()
    walker.key(Qt.Key.Key_Escape)
    assert walker.window.asking.isVisible()
    walker.slow(0)
    walker.wait(lambda: not walker.window.run.running)
    assert walker.window.asking is None
    assert walker.done == [ONE]
    assert f"Not reached: {TWO}" in walker.told()
    QTest.keyClick(walker.window.windowHandle(), Qt.Key.Key_Escape)
    walker.wait(lambda: not [one for one in QApplication.topLevelWidgets() if isinstance(one, WalkWindow)])


def test_without_work_it_says_so_at_once(walker: Walker) -> None:
    walker.begin()
    walker.wait(lambda: not walker.window.run.running)
    assert walker.window.now.title.text() == "Nothing to do"
    assert walker.heard == ["finished"]


def test_a_link_that_cannot_be_opened_is_told_and_the_others_go_on(walker: Walker, tmp_path: Path) -> None:
    far_one = walker.desk.lock(THREE)
    gone = f"serial:{tmp_path / 'unplugged'}"
    walker.desk.do(walker.desk.actions.rename_lock(far_one.id, far_one.name, far_one.building, gone))
    walker.work(ONE)
    walker.work(THREE)
    walker.stand_at(ONE)
    walker.begin()
    walker.wait(lambda: walker.done == [ONE])
    assert gone in walker.window.problem.full_text
    # Its own way is shut; the one by which it is heard is taken.
    walker.stand_at(THREE)
    walker.wait(lambda: walker.done == [ONE, THREE])
    assert walker.state.done[1].outcome.error is None
    assert walker.desk.lock(THREE).link == walker.desk.building.link


def test_arrows_scroll_what_does_not_fit(walker: Walker) -> None:
    for name in (ONE, TWO, THREE):
        walker.work(name)
    walker.begin()
    walker.window.resize(640, 360)
    bar = walker.window.side.area.verticalScrollBar()
    walker.wait(lambda: walker.state.phase == "listening" and len(walker.state.next) == 3)
    walker.window.resize(640, 360)
    walker.wait(lambda: bar.maximum() > 0 or walker.window.side.area.widget().height() <= bar.pageStep())
    walker.key(Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    walker.key(Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_sound_is_switched_by_m_and_remembered(walker: Walker, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    walker.user.window.context.settings = settings
    walker.work(ONE)
    walker.begin()
    walker.key(Qt.Key.Key_M)
    assert walker.window.sound.text() == "Sound off"
    walker.stand_at(ONE)
    walker.wait(lambda: not walker.window.run.running)
    assert walker.done == [ONE]
    assert walker.heard == []
    walker.window.close()
    walker.wait(lambda: not [one for one in QApplication.topLevelWidgets() if isinstance(one, WalkWindow)])
    walker.begin()
    assert walker.window.sound.text() == "Sound off"


def test_found_by_its_name_and_listed_in_the_help(walker: Walker) -> None:
    window = walker.user.window
    window.header.search.edit.setFocus()
    walker.user.type("walk mode")
    walker.wait(window.search.isVisible)
    texts = [
        window.search.list.model().index(place, 0).data() for place in range(window.search.list.model().rowCount())
    ]
    assert "Walk mode: program door by door" in texts
    window.header.search.edit.clear()
    window.show_help()
    shown = [widget.accessibleName() for widget in window.findChildren(object) if hasattr(widget, "accessibleName")]
    assert "Walk mode: program door by door: Ctrl+Shift+W" in shown


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1024, 640), (640, 360)])
def test_nothing_is_cut_and_every_part_has_a_name(walker: Walker, width: int, height: int) -> None:
    walker.work(ONE, MANY)
    walker.slow(120)
    walker.stand_at(ONE)
    walker.begin()
    walker.window.resize(width, height)
    walker.until_sending()
    for name in ("skip", "pause", "sound", "leave"):
        cap = walker.user.find(f"walk.{name}")
        assert cap.accessibleName()
        assert cap.width() >= cap.sizeHint().width()
        assert cap.geometry().right() < walker.window.width()
    assert walker.user.find("walk.progress").accessibleDescription()
    for label in (walker.window.now.lead, walker.window.now.title, walker.window.now.sub):
        assert label.height() >= label.heightForWidth(label.width())
    assert walker.window.width() == width
    walker.slow(0)
    walker.wait(lambda: walker.state.phase == "finished")
    for button in (walker.window.now.close_button, walker.window.now.again, walker.window.now.save):
        assert button.isVisible()
        assert button.width() >= button.sizeHint().width()
        assert button.mapTo(walker.window, button.rect().bottomRight()).x() < walker.window.side.x()
