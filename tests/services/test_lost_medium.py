"""A lost medium: off every key at once, falling with each lock that confirms, replaced with the same rights."""

from __future__ import annotations

from datetime import date

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.services.errors import MediumInUse, MediumUnknown
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import Stage
from tests.services.test_breaks import tag
from tests.services.workplace import Workplace

LOST, NEW, REMOTE = tag(50), tag(51), "R-5501"


def two_locks(desk: Workplace) -> tuple[LockId, LockId]:
    """Two locks with keys in stock."""
    found = desk.add_lock(0), desk.add_lock(1)
    for place, lock_id in enumerate(found):
        desk.buy_keys(lock_id, place)
    return found


def entry(number: str, kind: MediumKind = MediumKind.TAG) -> MediumEntry:
    """A medium as typed."""
    return MediumEntry(kind, number)


def mask(number: str) -> str:
    """What is shown of a tag."""
    return f"•• {number.replace(' ', '')[-4:].upper()}"


def test_exposure_falls_with_each_receipt_and_outlives_restarts(desk: Workplace) -> None:
    first, second = two_locks(desk)
    person = desk.person()
    desk.do(desk.actions.issue_keys(IssueKeys(person, (first, second), (entry(LOST),))))
    desk.program(first, second)
    assert desk.do(desk.actions.holder_of(entry(LOST))) == person
    loss = desk.do(desk.actions.report_lost(person, MediumKind.TAG, mask(LOST))).loss
    assert {door.lock_id for door in loss.open_doors} == {first, second}
    assert loss.seconds > 0
    assert (desk.opens(LOST, 0), desk.opens(LOST, 1)) == (True, True), "nothing is closed before a lock confirmed"
    desk.reopen()
    assert [row.id for row in desk.do(desk.actions.open_losses())] == [loss.id]
    desk.program(first)
    half = desk.do(desk.actions.exposure(loss.id))
    assert [door.lock_id for door in half.open_doors] == [second]
    assert half.seconds < loss.seconds
    assert (desk.opens(LOST, 0), desk.opens(LOST, 1)) == (False, True)
    desk.program(second)
    whole = desk.do(desk.actions.exposure(loss.id))
    assert whole.closed
    assert all(door.closed_at is not None and door.version == 2 for door in whole.doors)
    assert desk.do(desk.actions.open_losses()) == ()
    assert not desk.opens(LOST, 1)


def test_a_replacement_has_the_same_rights_and_takes_no_key_from_the_stock(desk: Workplace) -> None:
    first, second = two_locks(desk)
    person = desk.person()
    order = IssueKeys(person, (first, second), (entry(LOST),), valid_until=date(2030, 12, 31))
    desk.do(desk.actions.issue_keys(order))
    desk.program(first, second)
    before = desk.do(desk.actions.keys(person_id=person))
    stock = [lock.in_stock for lock in desk.do(desk.actions.locks())]
    report = desk.do(desk.actions.report_lost(person, MediumKind.TAG, mask(LOST), entry(NEW)))
    assert report.not_replaced == ()
    assert report.loss.replacement == mask(NEW)
    desk.program(first, second)
    after = desk.do(desk.actions.keys(person_id=person))
    assert [(key.id, key.valid_until, key.stage) for key in after] == [
        (key.id, date(2030, 12, 31), Stage.ON_LOCK) for key in before
    ]
    assert [lock.in_stock for lock in desk.do(desk.actions.locks())] == stock
    assert [desk.opens(number, place) for number in (LOST, NEW) for place in (0, 1)] == [False, False, True, True]


def test_other_media_of_the_key_go_on_opening(desk: Workplace) -> None:
    first, _second = two_locks(desk)
    person = desk.person()
    media = (entry(LOST), entry(REMOTE, MediumKind.REMOTE))
    desk.do(desk.actions.issue_keys(IssueKeys(person, (first,), media)))
    desk.program(first)
    assert {held.kind for held in desk.do(desk.actions.held_media(person))} == {MediumKind.TAG, MediumKind.REMOTE}
    desk.do(desk.actions.report_lost(person, MediumKind.TAG, mask(LOST)))
    desk.program(first)
    (key,) = desk.do(desk.actions.keys(person_id=person))
    assert (key.state, [medium.kind for medium in key.media]) == (KeyState.ISSUED, [MediumKind.REMOTE])
    assert not desk.opens(LOST)
    assert desk.building.house.present(desk.building.locks[0].serial, MediumKind.REMOTE, REMOTE).opened


def test_a_refused_replacement_changes_nothing(desk: Workplace) -> None:
    first, second = two_locks(desk)
    person, other = desk.person(), desk.person("Other")
    desk.do(desk.actions.issue_keys(IssueKeys(person, (first, second), (entry(LOST),))))
    desk.issue(other, second, NEW)
    with pytest.raises(MediumInUse):
        desk.do(desk.actions.report_lost(person, MediumKind.TAG, mask(LOST), entry(NEW)))
    assert desk.do(desk.actions.open_losses()) == ()
    assert {key.state for key in desk.do(desk.actions.keys(person_id=person))} == {KeyState.ISSUED}
    with pytest.raises(MediumUnknown):
        desk.do(desk.actions.report_lost(other, MediumKind.TAG, mask(LOST)))
