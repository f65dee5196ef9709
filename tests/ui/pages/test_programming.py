"""Programming at the desk: the plan, the job, a break in the middle and going on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import ChangeRow, OtherChange, Stage
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.viewmodels import lock_changes, programming_plan
from flexeria_desktop.ui.viewmodels.programming_faces import face
from flexeria_desktop.ui.views.job_list import JobList
from flexeria_desktop.ui.views.pages.programming import ProgrammingPage
from flexeria_desktop.ui.widgets import ErrorDialog, SectionRow
from tests.ui.pages.conftest import PATIENCE_SECONDS, Desk, User
from tests.ui.pages.words import cut_labels

SLOW_MS = 400
BIG, SMALL = "Hoofdingang A", "Achterdeur"
STORE, LIFT = "Berging 1-12", "Lift machinekamer"
CLOSET, METERS = "Cv-ruimte", "Meterkast 3"


@pytest.fixture
def page(user: User) -> ProgrammingPage:
    found = user.go("programming")
    assert isinstance(found, ProgrammingPage)
    return found


def issue(desk: Desk, lock: str, place: int) -> None:
    """Give somebody a key to a lock: something to send."""
    person = desk.do(desk.actions.people())[place]
    tag = MediumEntry(MediumKind.TAG, f"04BB{place:010X}")
    desk.do(desk.actions.issue_keys(IssueKeys(person.id, (desk.lock(lock).id,), (tag,))))


def issue_many(user: User, desk: Desk, lock: str) -> None:
    """Give keys to so many people that their difference needs more than one chunk."""
    row = desk.lock(lock)
    held = {key.person_id for key in desk.do(desk.actions.keys(lock_id=row.id))}
    for place, person in enumerate(desk.do(desk.actions.people())):
        if person.id not in held:
            tag = MediumEntry(MediumKind.TAG, f"04CC{place:010X}")
            desk.do(desk.actions.issue_keys(IssueKeys(person.id, (row.id,), (tag,))))
    user.window.context.changed("locks")
    user.settle()


def break_in_mid_upload(user: User, page: ProgrammingPage, desk: Desk, lock: str) -> None:
    """Press F9 and take the lock out of reach once it has some of the bytes."""
    page.plan.locks.choose((desk.lock(lock).id,))
    serial = desk.lock(lock).serial
    desk.building.house.fault(latency_ms=SLOW_MS)
    user.bot.keyClick(user.window, Qt.Key.Key_F9)
    lock_id = desk.lock(lock).id

    def some_sent() -> bool:
        step = page.jobs.last_step(lock_id)
        return step is not None and 0 < step.sent < step.total

    user.wait(some_sent)
    desk.building.house.fault(serial, in_range=False)
    user.wait(lambda: not page.jobs.running)
    desk.building.house.fault(latency_ms=0)
    desk.building.house.fault(serial, in_range=True)
    user.settle()


@contextmanager
def busy(desk: Desk) -> Iterator[None]:
    """The engine is at something else meanwhile, as on a slow computer."""
    free = threading.Event()

    async def work() -> None:
        free.wait(PATIENCE_SECONDS)

    other = desk.engine.submit(work())
    try:
        yield
    finally:
        free.set()
        other.result(PATIENCE_SECONDS)


def test_the_plan_shows_what_will_be_sent_in_its_order(page: ProgrammingPage) -> None:
    locks = page.plan.locks.table.rows
    assert [(one.lock, one.plan.removals, one.plan.changes, one.plan.additions) for one in locks] == [
        (SMALL, 0, 0, 2),
        (BIG, 1, 0, 2),
    ]
    shown = [
        (row.text, row.note) if isinstance(row, SectionRow) else (face(row).badge[0], face(row).who, face(row).words)
        for row in page.plan.table.rows
    ]
    always = "always, no end date"
    assert shown == [
        ("Revocations first", "take effect at once, before any list is sent"),
        ("removal", "B. Bakker", "tag •• 04CA stops opening"),
        (SMALL, "list 0 becomes list 1"),
        ("add", "E. Kuijpers", always),
        ("add", "H. van Vliet", always),
        (BIG, "list 1 becomes list 2"),
        ("add", "E. Kuijpers", always),
        ("add", "H. van Vliet", always),
    ]
    figures = {name: figure.text for name, figure in page.plan.figures.items()}
    assert (figures["removals"], figures["changes"], figures["additions"]) == ("1", "0", "4")
    assert figures["seconds"].endswith("by dongle")
    lines = [row for row in page.plan.table.rows if isinstance(row, ChangeRow)]
    assert all(row.bytes > 0 for row in lines)


def test_an_unchecked_lock_is_left_out_and_stays_unchecked(user: User, page: ProgrammingPage) -> None:
    table = page.plan.locks.table
    table.view.setFocus(Qt.FocusReason.TabFocusReason)
    user.press(Qt.Key.Key_Home)
    user.press(Qt.Key.Key_Space)
    assert page.plan.go.text().startswith("Program 1 lock")
    user.window.context.changed("locks")
    user.settle()
    assert page.plan.go.text().startswith("Program 1 lock")
    user.press(Qt.Key.Key_Home)
    user.press(Qt.Key.Key_Space)
    assert page.plan.go.text().startswith("Program 2 lock")


def test_a_key_with_two_media_is_one_change_and_two_lines(user: User, page: ProgrammingPage, desk: Desk) -> None:
    lock, person = desk.lock(METERS), desk.do(desk.actions.people())[-1]
    media = (MediumEntry(MediumKind.TAG, "04DD0000000001"), MediumEntry(MediumKind.REMOTE, "DD-0001"))
    desk.do(desk.actions.issue_keys(IssueKeys(person.id, (lock.id,), media)))
    user.window.context.changed("keys", "locks")
    user.settle()
    page.plan.locks.choose((lock.id,))
    (plan,) = page.plan.locks.chosen
    changes, lines = desk.lock(METERS).pending, len(plan.lines) + len(plan.others)
    assert (page.plan.locks.changes, lines) == (changes, changes + 1)
    assert cut_labels(page.plan.sent) == []
    assert any(label.text() == lock_changes.counted(changes, lines) for label in page.plan.sent.findChildren(QLabel))
    desk.do(
        desk.actions.take_in(
            [key.id for key in desk.do(desk.actions.keys(lock_id=lock.id)) if key.person_id == person.id]
        )
    )
    user.window.context.changed("keys", "locks")


def test_a_break_in_mid_upload_tells_what_stays_and_going_on_finishes(
    user: User, page: ProgrammingPage, desk: Desk
) -> None:
    first = desk.do(desk.actions.keys(lock_id=desk.lock(STORE).id))[0]
    desk.do(desk.actions.take_in([first.id]))
    version = desk.lock(STORE).list_version
    issue_many(user, desk, STORE)
    break_in_mid_upload(user, page, desk, STORE)
    (card,) = page.run.failures.values()
    assert card.texts.changed.startswith("The old list stays in force."), "one medium was revoked before the list"
    assert user.window.findChild(ErrorDialog) is None, "the page tells it; no dialog has to"
    sent = page.jobs.outcomes[desk.lock(STORE).id].sent
    assert card.fix.text() == f"Go on at byte {sent}"
    line = page.run.lines[desk.lock(STORE).id]
    assert line.sentence.full_text.startswith("The old list stays in force."), "a narrow row cuts what comes last"
    user.window.resize(*metrics.HALF_DESIGN)
    user.wait(lambda: line.whole.isVisible() and line.whole.text() == line.sentence.full_text)
    user.wait(lambda: cut_labels(page.run) == [] and not line.sentence.isVisible())
    user.window.resize(*metrics.DESIGN)
    user.wait(line.sentence.isVisible)
    assert any(text.endswith("1 lock not programmed") for text in user.window.findChild(JobList).history)

    user.go("events")
    user.go("programming")
    assert list(page.run.failures), "a failure waits for an answer"

    user.click(user.find("programming.resume"))
    user.wait(lambda: not page.jobs.running)
    user.settle()
    (line,) = page.run.lines.values()
    assert line.sentence.full_text == f"List {version + 1} confirmed by read-back"
    assert not page.run.failures
    assert {key.stage for key in desk.do(desk.actions.keys(lock_id=desk.lock(STORE).id))} == {Stage.ON_LOCK}
    assert any("broke off at byte" in entry for entry in page.run.log)
    user.click(user.find("programming.back"))
    assert [one.lock for one in page.plan.locks.table.rows] == [SMALL, BIG]


def test_without_revocations_a_break_changes_nothing(user: User, page: ProgrammingPage, desk: Desk) -> None:
    issue_many(user, desk, LIFT)
    break_in_mid_upload(user, page, desk, LIFT)
    (card,) = page.run.failures.values()
    assert card.texts.changed == "Nothing was changed."
    user.click(card.fix)
    user.wait(lambda: not page.jobs.running and not page.run.failures)
    user.settle()
    user.click(user.find("programming.back"))


def test_cancel_leaves_the_old_list_and_the_plan(user: User, page: ProgrammingPage, desk: Desk) -> None:
    issue(desk, BIG, 21)
    user.window.context.changed("locks")
    user.settle()
    page.plan.locks.choose((desk.lock(BIG).id,))
    desk.building.house.fault(latency_ms=SLOW_MS)
    try:
        user.bot.keyClick(user.window, Qt.Key.Key_F9)
        user.wait(lambda: page.jobs.last_step(desk.lock(BIG).id) is not None and bool(page.run.lines))
        user.click(user.find("programming.cancel"))
        user.wait(lambda: not page.jobs.running)
    finally:
        desk.building.house.fault(latency_ms=0)
    user.settle()
    (line,) = page.run.lines.values()
    assert line.sentence.full_text.startswith("Cancelled.")
    user.click(user.find("programming.back"))
    assert BIG in [one.lock for one in page.plan.locks.table.rows]


def test_by_keyboard_alone_until_every_lock_holds_what_is_wanted(user: User, page: ProgrammingPage, desk: Desk) -> None:
    user.bot.keyClick(user.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    user.bot.keyClick(user.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert user.window.current_page == "programming"
    page.plan.locks.choose([one.lock_id for one in page.plan.locks.table.rows])
    user.bot.keyClick(user.window, Qt.Key.Key_F9)
    user.wait(lambda: not page.jobs.running)
    user.settle()
    assert page.run.headline.text().startswith("2 of 2 lock")
    user.bot.keyClick(user.window, Qt.Key.Key_F9)
    user.wait(page.empty.isVisible)
    assert page.empty.button.text() == "Show keys"


def test_a_batch_pauses_skips_goes_on_and_is_saved(
    user: User, page: ProgrammingPage, desk: Desk, tmp_path: Path
) -> None:
    names = [row.name for row in desk.do(desk.actions.locks()) if row.issuable]
    for name in names:
        issue(desk, name, 0)
    user.window.context.changed("locks")
    user.settle()
    page.plan.locks.choose([one.lock_id for one in page.plan.locks.table.rows])
    pause = page.pause
    with busy(desk):
        # Else the locks, which fit on the dongle all at once, would begin before anybody can press a second button.
        user.bot.keyClick(user.window, Qt.Key.Key_F9)
        user.click(pause)
    user.wait(lambda: page.jobs.paused and len(page.run.lines) == len(names))
    assert pause.text() == "Resume"
    user.click(user.find("programming.skip"))
    user.wait(lambda: any(line.sentence.full_text.startswith("Skipped.") for line in page.run.lines.values()))
    assert any("until you resume" in line.sentence.full_text for line in page.run.lines.values())
    user.click(pause)
    user.wait(lambda: not page.jobs.running)
    user.settle()
    assert page.run.headline.text() == f"{len(names) - 1} of {len(names)} locks confirmed, 1 skipped"
    user.click(user.find("programming.summary"))
    dialog = user.window.findChild(QFileDialog, "programming.summaryFile")
    dialog.selectFile(str(tmp_path / "done.csv"))
    dialog.accept()
    user.wait((tmp_path / "done.csv").exists)
    user.settle()
    lines = (tmp_path / "done.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + len(names)
    assert sum(",skipped," in line for line in lines) == 1
    user.click(user.find("programming.go_on"))
    user.wait(lambda: not page.jobs.running)
    user.settle()
    assert page.run.headline.text() == f"{len(names)} of {len(names)} locks confirmed"
    user.click(user.find("programming.back"))


def test_a_lock_without_a_dongle_says_why(user: User, page: ProgrammingPage, desk: Desk) -> None:
    lock, link = desk.lock(SMALL), desk.building.link
    issue(desk, SMALL, 22)
    desk.do(desk.actions.rename_lock(lock.id, lock.name, lock.building, ""))
    user.window.context.changed("locks")
    user.settle()
    (line,) = page.plan.locks.table.rows
    assert line.reason == "No dongle is chosen for this lock."
    assert page.plan.locks.chosen == []
    assert not page.plan.go.isEnabled()
    desk.do(desk.actions.rename_lock(lock.id, lock.name, lock.building, link))


def test_the_expected_time_says_over_what(page: ProgrammingPage) -> None:
    plan = page.plan.locks.table.rows[0].plan
    assert plan is not None
    air = replace(plan, link="ble:", seconds=21.0)
    assert programming_plan.expected([air]) == "about 21 s by Bluetooth"
    assert programming_plan.expected([air, replace(plan, seconds=9.0)]) == "about 30 s"


def test_a_difference_counts_its_own_bytes_and_shows_settings(page: ProgrammingPage) -> None:
    line = page.plan.locks.table.rows[0]
    opening = OtherChange("opening_seconds", "", "5", "8")
    holiday = OtherChange("holiday", "King's Day", "", "2027-04-27 - 2027-04-27")
    plan = replace(line.plan, delta=True, send_bytes=77, list_bytes=9_000, others=(opening, holiday))
    page.plan.show_lines([replace(line, plan=plan)])
    assert page.plan.figures["bytes"].text == "77 bytes"
    assert [column.spoken(page.plan.locks.table.rows[0]) for column in page.plan.locks.table.model.columns][
        -1
    ].endswith(", 77 bytes")
    shown = [page.plan.table.model.columns[place].spoken(holiday) for place in range(4)]
    assert shown == ["Holiday", "King's Day", "27 Apr 2027", ""]
    assert face(opening).change == ("5 s", "8 s")
    assert page.plan.table.rows[-2:] == [opening, holiday]
    assert "2 other change" in programming_plan.counts(plan)


def test_a_run_that_ended_elsewhere_gives_way_to_what_waits_and_can_be_seen_again(
    user: User, page: ProgrammingPage, desk: Desk
) -> None:
    issue(desk, CLOSET, 8)
    issue(desk, METERS, 8)
    user.go("plan")
    page.jobs.start((desk.lock(CLOSET).id,))
    user.wait(lambda: not page.jobs.running)
    user.settle()
    user.go("programming")
    assert page.plan.isVisible()
    assert METERS in [one.lock for one in page.plan.locks.table.rows]
    user.click(user.find("programming.last"))
    assert page.run.isVisible()
    assert page.run.headline.text().startswith("1 of 1 lock")
    user.click(user.find("programming.back"))
    assert page.plan.isVisible()
    assert not page.last.isVisible()
    page.jobs.start((desk.lock(METERS).id,))
    user.wait(lambda: not page.jobs.running)
    user.settle()
    user.click(user.find("programming.back"))
