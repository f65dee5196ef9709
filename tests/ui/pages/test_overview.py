"""The first page: figures that tell three things apart, and lines that lead to where each matter is solved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.ports import LockEvent
from flexeria_desktop.core.services.desk import must_have
from flexeria_desktop.core.services.rows import Matter, MatterKind
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.demo.building import DemoBuilding
from flexeria_desktop.engine import Engine
from flexeria_desktop.ui.jobs import JobRunner
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels.matter_lines import When, lines
from flexeria_desktop.ui.views.frame_data import FrameData
from flexeria_desktop.ui.views.main_window import MainWindow
from flexeria_desktop.ui.views.pages.registry import page_specs
from tests.ui.pages.conftest import Desk, User


def test_five_figures_agree_with_the_store(user: User, desk: Desk) -> None:
    page = user.go("overview")
    facts = desk.do(desk.actions.overview())
    assert facts.queued > 0
    assert facts.still_open > 0
    shown = [figure.number.text() for figure in (page.figures.wanted, page.figures.queued, page.figures.on_lock)]
    assert shown == [str(facts.wanted), str(facts.queued), str(facts.on_lock)]
    assert page.figures.still_open.number.text() == str(facts.still_open)
    assert page.figures.still_open.under.full_text == "Hoofdingang A"
    assert page.figures.old_proof.number.text() == "0"
    assert len(page.events.chart.bars) == 14
    assert page.events.chart.bars[-1].danger == facts.days[-1][2] > 0


def test_keys_that_still_open_lead_to_programming_their_locks(user: User, desk: Desk) -> None:
    user.go("overview")
    link = user.find("overview.still_open")
    assert "still open" in link.accessibleName()
    user.click(link)
    assert user.window.current_page == "programming"
    user.settle()


def test_the_lines_are_reached_and_followed_by_keyboard(user: User) -> None:
    user.go("overview")
    user.find("overview.to_program").setFocus(Qt.FocusReason.TabFocusReason)
    user.press(Qt.Key.Key_Space)
    assert user.window.current_page == "programming"
    user.settle()


def test_issue_and_take_in_by_button_and_key(user: User) -> None:
    user.go("overview")
    user.press(Qt.Key.Key_F6)
    assert user.window.current_page == "keys"
    user.settle()
    user.go("overview")
    user.click(user.find("overview.issue"))
    assert user.window.current_page == "keys"
    assert user.window.overlays.sheet_open
    user.settle()


def test_the_page_follows_what_changes(user: User, desk: Desk) -> None:
    page = user.go("overview")
    before = int(page.figures.queued.number.text())
    key = next(row for row in desk.do(desk.actions.keys()) if row.stage.value == "on_lock")
    desk.do(desk.actions.take_in([key.id]))
    user.window.context.changed("keys")
    user.wait(lambda: page.figures.queued.number.text() == str(before + 1))
    assert page.figures.still_open.number.text() == "2"
    user.settle()


def test_altered_events_and_lost_ones_are_told_while_they_are_news(user: User, desk: Desk) -> None:
    lock, now = desk.lock("Achterdeur"), datetime.now(UTC)
    event = LockEvent(9_001, 1, int(now.timestamp()), 1, 4, 1, 1, None)

    def read(content: LockEvent, missing: Sequence[tuple[int, int]], at: datetime) -> None:
        desk.profile.store.run(lambda uow: uow.events.append(lock.id, [content], missing, at))

    def told() -> dict[MatterKind, tuple[str, ...]]:
        return {matter.kind: matter.names for matter in desk.do(desk.actions.overview()).matters}

    read(event, [(8_000, 8_099)], now - timedelta(days=29))
    assert not {MatterKind.EVENT_GAP, MatterKind.EVENT_ALARM} & told().keys()
    read(event, [(8_200, 8_299)], now)
    read(replace(event, event=2), [], now)
    assert told()[MatterKind.EVENT_GAP] == told()[MatterKind.EVENT_ALARM] == ("Achterdeur",)
    user.go("overview")
    assert user.find("overview.event_alarm").isVisible()
    user.click(user.find("overview.event_gap"))
    assert user.window.current_page == "events"
    user.settle()


@pytest.mark.parametrize(
    ("kind", "on", "when", "page", "where"),
    [
        (MatterKind.STILL_OPEN, None, When.NOW, "programming", {"locks": ("1", "2")}),
        (MatterKind.TO_PROGRAM, None, When.NOW, "programming", {"locks": ("1", "2")}),
        (MatterKind.INCOMPLETE, None, When.NOW, "locks", {"lock": "1", "locks": ("1", "2")}),
        (MatterKind.PENDING_CODES, None, When.NOW, "prepaid", {}),
        (MatterKind.REDUCED, None, When.NOW, "prepaid", {"lock": "1"}),
        (MatterKind.PERIOD_ENDS, date(2026, 5, 18), When.WEEK, "prepaid", {"lock": "1"}),
        (MatterKind.PERIOD_ENDS, date(2026, 6, 8), When.MONTH, "prepaid", {"lock": "1"}),
        (MatterKind.PERIOD_ENDS, date(2026, 5, 13), When.NOW, "prepaid", {"lock": "1"}),
        (MatterKind.LOST_OPEN, None, When.NOW, "keys", {}),
        (MatterKind.OVERDUE, None, When.WEEK, "handed_out", {"part": "overdue"}),
        (MatterKind.NEARLY_FULL, None, When.MONTH, "locks", {"lock": "1", "locks": ("1", "2")}),
        (MatterKind.NO_STOCK, None, When.WEEK, "prepaid", {"lock": "1"}),
        (MatterKind.BATTERY_LOW, None, When.WEEK, "locks", {"lock": "1", "locks": ("1", "2")}),
        (MatterKind.CLOCK_OFF, None, When.WEEK, "programming", {"locks": ("1", "2")}),
        (MatterKind.UNREAD_LOG, None, When.MONTH, "events", {"locks": ("1", "2")}),
        (MatterKind.LOST_DEVICE, None, When.NOW, "programming", {"locks": ("1", "2")}),
        (MatterKind.EVENT_ALARM, None, When.NOW, "events", {"locks": ("1", "2")}),
        (MatterKind.PROOF_ALARM, None, When.NOW, "programming", {"locks": ("1", "2")}),
        (MatterKind.RECORD_ALARM, None, When.NOW, "settings", {}),
        (MatterKind.TO_DECIDE, None, When.NOW, "programming", {"locks": ("1", "2")}),
        (MatterKind.EVENT_GAP, None, When.MONTH, "events", {"locks": ("1", "2")}),
        (MatterKind.CLOCK_AHEAD, None, When.NOW, "locks", {"lock": "1", "locks": ("1", "2"), "tab": "clock"}),
        (MatterKind.OWN_CLOCK, None, When.NOW, "locks", {}),
        (MatterKind.NO_LOCKS, None, When.NOW, "locks", {"add": True}),
        (MatterKind.NO_PEOPLE, None, When.NOW, "people", {"add": True}),
        (MatterKind.ALL_WELL, None, When.WELL, "locks", {}),
    ],
)
def test_every_matter_has_words_and_leads_somewhere(
    kind: MatterKind, on: date | None, when: When, page: str, where: dict[str, object]
) -> None:
    matter = Matter(kind, 2, ("Keuken", "Traphal"), (LockId("1"), LockId("2")), on, 8.0, (2_480, 2_400))
    (line,) = lines([matter], date(2026, 5, 12))
    assert (line.when, line.page, dict(line.where)) == (when, page, where)
    assert line.sentence
    assert line.link


def test_lines_stand_in_the_order_of_their_urgency() -> None:
    found = lines(
        [Matter(MatterKind.UNREAD_LOG, 1, ("A",)), Matter(MatterKind.STILL_OPEN, 1, ("A",))], date(2026, 5, 12)
    )
    assert [line.kind for line in found] == [MatterKind.STILL_OPEN, MatterKind.UNREAD_LOG]


def test_a_single_period_names_lock_and_days() -> None:
    matter = Matter(MatterKind.PERIOD_ENDS, 1, ("Vergaderzaal",), (LockId("1"),), date(2026, 5, 18))
    (line,) = lines([matter], date(2026, 5, 12))
    assert line.sentence == "The period of Vergaderzaal ends in 6 days"
    assert line.names == "Mon 18 May; after that only taking in"


def test_a_lost_medium_that_still_opens_doors_leads_to_its_meter(user: User, desk: Desk) -> None:
    keys = desk.do(desk.actions.keys())
    key = next(row for row in keys if row.stage.value == "on_lock" and row.media[0].kind is MediumKind.TAG)
    report = desk.do(desk.actions.report_lost(key.person_id, key.media[0].kind, key.media[0].mask))
    matter = next(one for one in desk.do(desk.actions.overview()).matters if one.kind is MatterKind.LOST_OPEN)
    assert matter.refs == (report.loss.id,)
    assert matter.values == (len(report.loss.open_doors),)
    user.go("overview")
    user.click(user.find("overview.lost_open"))
    assert user.window.current_page == "keys"
    user.settle()


def test_what_is_overdue_and_nearly_full_is_told_in_numbers() -> None:
    today = date(2026, 5, 12)
    overdue = Matter(MatterKind.OVERDUE, 3, ("V. de Graaf", "K. Maas"), values=(3, 1))
    full = Matter(MatterKind.NEARLY_FULL, 1, ("Hoofdingang A",), (LockId("1"),), values=(2_480,))
    first, second = lines([overdue, full], today)
    assert first.names == "V. de Graaf 3 days, K. Maas 1 day"
    assert second.names == "Hoofdingang A 2,480 of 2,500"


def test_ending_periods_stand_by_how_soon_and_are_told_once(user: User, desk: Desk) -> None:
    today = desk.do(desk.actions.today())
    ends = {"Hoofdingang A": 1, "Achterdeur": 6, "Fietsenkelder": 20}
    before = [row for row in desk.do(desk.actions.locks()) if row.name in ends]

    def set_ends(days: Callable[[str], date | None]) -> None:
        def work(uow: UnitOfWork) -> None:
            for row in before:
                stored = must_have(uow, row.id)
                periods = replace(stored.periods, base_end=days(row.name))
                uow.locks.keep(replace(stored, periods=periods))

        desk.profile.store.run(work)

    set_ends(lambda name: today + timedelta(days=ends[name]))
    try:
        found = lines(desk.do(desk.actions.overview()).matters, today)
        whens = [line.when for line in found if line.kind is MatterKind.PERIOD_ENDS]
        assert whens == [When.NOW, When.WEEK, When.MONTH]
        page = user.go("overview")
        user.click(page.events.what.findChildren(QAbstractButton)[1])
        assert page.events.ends.isVisible()
        assert sum(bar.value for bar in page.events.ends.bars) >= len(ends)
        FrameData(user.window)
        user.settle()
        told = [text for text in user.window.overlays._toasts.history if "end" in text]
        assert len(told) == 1
        assert "Hoofdingang A" in told[0]
        FrameData(user.window)
        user.settle()
        assert [text for text in user.window.overlays._toasts.history if "end" in text] == told
    finally:
        set_ends({row.name: row.base_end for row in before}.__getitem__)


def test_an_empty_profile_begins_with_a_lock(qtbot: object, tmp_path: Path) -> None:
    building = DemoBuilding(tmp_path / "new")
    profile = building.open_profile()
    engine = Engine().start()
    runner = JobRunner(engine)
    try:
        window = MainWindow(theme=theme(), runner=runner, actions=profile.actions, pages=page_specs())
        qtbot.addWidget(window)  # type: ignore[attr-defined]
        window.show()
        somebody = User(qtbot, window, None)  # type: ignore[arg-type]
        window.navigate("overview")
        somebody.wait(lambda: not runner.running)
        somebody.click(somebody.find("overview.no_locks"))
        assert window.current_page == "locks"
        assert window.overlays.sheet_open
        somebody.wait(lambda: not runner.running)
    finally:
        engine.submit(profile.close_links()).result(10)
        engine.stop()
        profile.close()
