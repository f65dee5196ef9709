"""Who has what, what should have been back, reminders in three steps, and what settles them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from flexeria_desktop.core.domain.handover import DueCause, SignedProtocol
from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.services.handover_rows import HandedOut
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.rows import MatterKind
from tests.services.test_breaks import tag
from tests.services.workplace import Workplace

FIRST, SECOND, THIRD = tag(70), tag(71), tag(72)


@pytest.fixture
def lock_id(desk: Workplace) -> LockId:
    """A lock with keys in stock."""
    found = desk.add_lock(0)
    desk.buy_keys(found)
    return found


def today(desk: Workplace) -> date:
    """The day that counts."""
    return desk.do(desk.actions.today())


def mask(number: str) -> str:
    """What is shown of a tag."""
    return f"•• {number.replace(' ', '')[-4:].upper()}"


def holder(desk: Workplace, lock_id: LockId, name: str, number: str, until: date | None = None) -> PersonId:
    """A person with a tag."""
    person = desk.do(desk.actions.add_person(PersonDetails(name, unit="Lindenhof 4", email="a@example.org")))
    media = (MediumEntry(MediumKind.TAG, number),)
    desk.do(desk.actions.issue_keys(IssueKeys(person, (lock_id,), media, None, until)))
    return person


def overdue(desk: Workplace) -> list[HandedOut]:
    """What should have been back."""
    return list(desk.do(desk.actions.overdue()))


def matter(desk: Workplace) -> tuple[int, tuple[str, ...], tuple[int, ...]]:
    """What the Overview says of it."""
    found = desk.do(desk.actions.overview()).matters
    return next(((one.count, one.names, one.values) for one in found if one.kind is MatterKind.OVERDUE), (0, (), ()))


def test_the_list_says_who_has_what_and_whether_it_was_signed_for(desk: Workplace, lock_id: LockId) -> None:
    person = holder(desk, lock_id, "A. Holder", FIRST)
    other = holder(desk, lock_id, "B. Holder", SECOND)
    lines = (("Door", f"Tag {mask(FIRST)}", "always"),)
    signed = SignedProtocol("issue", person, "A. Holder", "Lindenhof 4", datetime.now(UTC), lines, on_paper=True)
    kept = desk.do(desk.actions.keep_protocol(signed))
    rows = desk.do(desk.actions.handed_out())
    told = [(one.person, one.mask, one.receipt, one.locks, one.overdue) for one in rows]
    name = desk.building.locks[0].name
    assert told == [
        ("A. Holder", mask(FIRST), kept.number, (name,), False),
        ("B. Holder", mask(SECOND), 0, (name,), False),
    ]
    assert [one.person for one in desk.do(desk.actions.handed_out(text="b. hold"))] == ["B. Holder"]
    assert [one.person for one in desk.do(desk.actions.handed_out(text=mask(FIRST)[-4:]))] == ["A. Holder"]
    assert [one.person_id for one in desk.do(desk.actions.handed_out(person_id=other, lock_id=lock_id))] == [other]
    begin = datetime.now(UTC) - timedelta(hours=1)
    (again,) = desk.do(desk.actions.protocols_between(begin, begin + timedelta(hours=2)))
    assert again == kept
    assert desk.do(desk.actions.protocols_between(begin, begin + timedelta(hours=2), other)) == ()


def test_an_ended_key_is_overdue_reminded_in_three_steps_and_settled_by_bringing_it(
    desk: Workplace, lock_id: LockId
) -> None:
    end = today(desk) + timedelta(days=1)
    person = holder(desk, lock_id, "A. Late", FIRST, end)
    desk.program(lock_id)
    assert overdue(desk) == []
    desk.clock.shift = timedelta(days=4)
    (row,) = overdue(desk)
    assert (row.cause, row.due, row.days, row.step, row.email) == (DueCause.ENDED, end, 3, 1, "a@example.org")
    assert matter(desk) == (1, ("A. Late",), (3,))
    for step in (2, 3, 3):
        desk.do(desk.actions.remind([row]))
        desk.reopen()
        (row,) = overdue(desk)
        assert row.step == step
        assert row.reminded_at is not None
    assert row.reminded == 3
    assert desk.do(desk.actions.came_back([row])) == (lock_id,)
    assert overdue(desk) == []
    (key,) = desk.do(desk.actions.keys(person_id=person))
    assert key.state is KeyState.WITHDRAWN
    assert desk.do(desk.actions.handed_out()) == ()
    assert desk.profile.store.check().ok


def test_a_tag_that_one_key_may_still_use_is_not_overdue(desk: Workplace, lock_id: LockId) -> None:
    second = desk.add_lock(1)
    desk.buy_keys(second, 1)
    end = today(desk)
    person = holder(desk, lock_id, "A. Half", FIRST, end)
    desk.do(desk.actions.issue_keys(IssueKeys(person, (second,), (MediumEntry(MediumKind.TAG, FIRST),))))
    desk.clock.shift = timedelta(days=3)
    assert overdue(desk) == []


def test_whoever_moved_out_still_has_the_tag_that_nobody_brought(desk: Workplace, lock_id: LockId) -> None:
    person = holder(desk, lock_id, "A. Gone", FIRST)
    by_hand = holder(desk, lock_id, "B. Fair", SECOND)
    desk.program(lock_id)
    last = today(desk)
    for one in (person, by_hand):
        desk.do(desk.actions.move_out(one, last))
    (brought,) = desk.do(desk.actions.keys(person_id=by_hand))
    desk.do(desk.actions.take_in([brought.id]))
    desk.clock.shift = timedelta(days=6)
    assert desk.do(desk.actions.new_day()).taken_in == 1
    desk.program(lock_id)
    (row,) = overdue(desk)
    assert (row.person, row.cause, row.due, row.days) == ("A. Gone", DueCause.MOVED_OUT, last, 6)
    assert row.key_ids == ()
    assert [one.person for one in desk.do(desk.actions.handed_out())] == ["A. Gone"]
    assert desk.do(desk.actions.came_back([row], written_off=True)) == ()
    assert (overdue(desk), matter(desk)) == ([], (0, (), ()))


def test_a_return_protocol_settles_what_was_awaited(desk: Workplace, lock_id: LockId) -> None:
    person = holder(desk, lock_id, "A. Signs", FIRST)
    desk.do(desk.actions.move_out(person, today(desk) - timedelta(days=2)))
    assert [one.days for one in overdue(desk)] == [2]
    lines = (("Door", f"Tag {mask(FIRST)}", ""),)
    desk.do(desk.actions.keep_protocol(SignedProtocol("return", person, "A. Signs", "", datetime.now(UTC), lines)))
    assert overdue(desk) == []


def test_undoing_a_move_out_awaits_nothing(desk: Workplace, lock_id: LockId) -> None:
    person = holder(desk, lock_id, "A. Stays", FIRST)
    desk.do(desk.actions.move_out(person, today(desk) - timedelta(days=2)))
    assert len(overdue(desk)) == 1
    desk.do(desk.actions.undo())
    assert overdue(desk) == []
    assert [one.overdue for one in desk.do(desk.actions.handed_out())] == [False]


def test_a_replaced_tag_is_asked_for_until_it_turns_up(desk: Workplace, lock_id: LockId) -> None:
    person = holder(desk, lock_id, "A. Loses", FIRST)
    desk.do(desk.actions.report_lost(person, MediumKind.TAG, mask(FIRST), MediumEntry(MediumKind.TAG, THIRD)))
    desk.clock.shift = timedelta(days=5)
    (row,) = overdue(desk)
    assert (row.mask, row.cause, row.days) == (mask(FIRST), DueCause.REPLACED, 5)
    desk.do(desk.actions.came_back([row]))
    assert overdue(desk) == []
    assert [one.mask for one in desk.do(desk.actions.handed_out())] == [mask(THIRD)]


def test_a_code_is_no_medium_to_bring_but_its_key_is_overdue(desk: Workplace, lock_id: LockId) -> None:
    person = desk.person("A. Code")
    end = today(desk)
    media = (MediumEntry(MediumKind.CODE, "947362"),)
    desk.do(desk.actions.issue_keys(IssueKeys(person, (lock_id,), media, None, end)))
    desk.clock.shift = timedelta(days=2)
    assert desk.do(desk.actions.handed_out()) == ()
    assert [(one.kind, one.days) for one in overdue(desk)] == [(MediumKind.CODE, 2)]
