"""Media that two desks gave without knowing of each other: a lock takes four of a kind from one person."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flexeria_desktop.cli import commands
from flexeria_desktop.cli import sync as cli_sync
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.refusals import KeyNotIssued
from flexeria_desktop.core.services.desk import must_have
from flexeria_desktop.core.services.foreign import foreign_rows
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.demo.building import EMAIL, DemoBuilding
from flexeria_desktop.ui.viewmodels import key_states, key_texts, sync_ops
from tests.cli.terminal import console
from tests.services.conftest import building, desk, place, prepared  # noqa: F401 - fixtures by their names
from tests.services.workplace import Workplace, furnish

FIRST = ("04A10000000001", "04A10000000002", "04A10000000003")
SECOND = ("04A10000000004", "04A10000000005")


@pytest.fixture
def other(building: DemoBuilding, tmp_path: Path) -> Iterator[Workplace]:  # noqa: F811 - the fixture
    """A second desk of the account, with a profile of its own."""
    workplace = furnish(tmp_path / "other", building)
    (token,) = console(building.folder / "platform", "accounts", "enrol", "--email", EMAIL)[:1]
    workplace.do(workplace.actions.sign_in(building.platform.url, token, "other desk"))
    yield workplace
    workplace.close()


def give(workplace: Workplace, person_id: PersonId, lock_id: LockId, *tags: str) -> None:
    """Issue one key with several tags."""
    entries = tuple(MediumEntry(MediumKind.TAG, tag) for tag in tags)
    workplace.do(workplace.actions.issue_keys(IssueKeys(person_id, (lock_id,), entries)))


def program(workplace: Workplace, lock_id: LockId) -> None:
    """Write the list and let go of the one dongle."""
    (outcome,) = workplace.program(lock_id)
    assert outcome.error is None, outcome
    workplace.do(workplace.profile.close_links())


def calm(*workplaces: Workplace) -> None:
    """Sync in turn; nothing may go wrong."""
    for workplace in workplaces:
        assert workplace.do(workplace.actions.sync_now()).error == ""


def test_of_five_tags_given_at_two_desks_the_later_key_is_refused_and_the_lock_takes_its_list(
    desk: Workplace,  # noqa: F811 - the fixture
    other: Workplace,
) -> None:
    """Programmed meanwhile or not: the refused key's tags leave the lock again."""
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    person_id = desk.person()
    desk.do(desk.actions.sync_now())
    desk.do(desk.profile.close_links())
    other.do(other.actions.sync_now())
    other.do(other.actions.rename_lock(lock_id, "Front", "", desk.building.link))
    give(desk, person_id, lock_id, *FIRST)
    give(other, person_id, lock_id, *SECOND)
    program(other, lock_id)
    assert other.opens(SECOND[0])
    assert desk.do(desk.actions.sync_now()).refused == 0
    assert other.do(other.actions.sync_now()).refused == 1
    (refused,) = other.do(other.actions.refused_changes())
    assert (refused.entity, refused.code) == ("key", "media_limit")
    assert sync_ops.why(refused) == "The person holds as many media of this kind as a lock takes."
    told = other.do(cli_sync.sync(other.actions, Namespace(status=True))).text
    assert "The person holds as many media of this kind as a lock takes." in told
    states = {key.state for key in other.do(other.actions.keys()) if key.person == "I. de Boer"}
    assert states == {KeyState.ISSUED, KeyState.WITHDRAWN}
    program(other, lock_id)
    assert [other.opens(tag) for tag in (*FIRST, *SECOND)] == [True] * 3 + [False] * 2
    calm(desk, other, desk)
    program(desk, lock_id)
    assert [desk.opens(tag) for tag in (*FIRST, *SECOND)] == [True] * 3 + [False] * 2


def media_become(workplace: Workplace, key_id: KeyId, *tags: str) -> None:
    """Let a key have just these tags."""
    scheme = workplace.actions.desk.scheme

    def work(uow: UnitOfWork) -> None:
        key = uow.keys.get(key_id)
        assert key is not None
        secret = uow.locks.secrets(key.lock_id)
        assert secret is not None
        known = {medium.ref: medium for medium in key.media}
        chosen = []
        for tag in tags:
            ref = scheme.seal(secret.credential_key, MediumKind.TAG, bytes.fromhex(tag))
            number = known[ref].number if ref in known else uow.locks.next_medium_number(key.lock_id)
            chosen.append(Medium(number, MediumKind.TAG, ref, f"•• {tag[-4:]}"))
        uow.keys.save(replace(key, media=tuple(chosen)))
        uow.record("key.changed", "key", key_id, {})

    workplace.profile.store.run(work)


def test_media_that_a_merge_took_off_a_key_leave_the_lock_as_our_own(
    desk: Workplace,  # noqa: F811 - the fixture
    other: Workplace,
) -> None:
    """One desk gave up a tag while another added one and programmed it: neither opens, and neither is a stranger's."""
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    give(desk, desk.person(), lock_id, *FIRST)
    program(desk, lock_id)
    calm(desk, other)
    (key,) = desk.do(desk.actions.keys())
    media_become(other, key.id, *FIRST[:2])
    media_become(desk, key.id, *FIRST, SECOND[0])
    program(desk, lock_id)
    assert [desk.opens(tag) for tag in (*FIRST, SECOND[0])] == [True] * 4
    calm(other, desk)
    rows = desk.do(desk.actions.keys())
    assert sorted((row.state.value, len(row.media)) for row in rows) == [
        ("issued", 2),
        ("withdrawn", 1),
        ("withdrawn", 1),
    ]
    lock = desk.do(desk.actions.lock(lock_id))
    assert (lock.issued, lock.in_stock) == (1, 39), "they are no keys of their own"
    with pytest.raises(KeyNotIssued):
        desk.do(desk.actions.resume([row.id for row in rows if row.id != key.id][:1]))
    (outcome,) = desk.program(lock_id)
    assert outcome.error is None
    assert [desk.opens(tag) for tag in (*FIRST, SECOND[0])] == [True, True, False, False]
    assert [row.state.value for row in desk.do(desk.actions.keys())] == ["issued"]
    assert desk.profile.store.run(lambda uow: foreign_rows(desk.actions.desk, uow, must_have(uow, lock_id))) == []
    desk.do(desk.profile.close_links())
    calm(desk, other)
    assert [len(row.media) for row in other.do(other.actions.keys())] == [2]
    assert len({workplace.profile.store.run(lambda uow: uow.sync.digest()) for workplace in (desk, other)}) == 1


def test_a_key_that_a_merge_left_no_medium_stays_in_the_lists_and_can_be_taken_in(
    desk: Workplace,  # noqa: F811 - the fixture
    other: Workplace,
) -> None:
    """Each desk gave up another one of its two tags: it opens nothing, and a person still finds it."""
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    give(desk, desk.person(), lock_id, *FIRST[:2])
    calm(desk, other)
    (key,) = desk.do(desk.actions.keys())
    media_become(desk, key.id, FIRST[0])
    media_become(other, key.id, FIRST[1])
    calm(desk, other, desk)
    program(desk, lock_id)
    assert [desk.opens(tag) for tag in FIRST[:2]] == [False, False]
    calm(desk, other)
    for workplace in (desk, other):
        (row,) = [row for row in workplace.do(workplace.actions.keys(lock_id=lock_id)) if row.id == key.id]
        assert (row.state, row.media, key_texts.media(row)) == (KeyState.ISSUED, (), "no medium")
        assert key_states.state(row, datetime.now(UTC)).sentence == (
            "No medium is left on this key, so it opens nothing. Take it in, then issue a new one if it is needed."
        )
        assert (key_texts.queued(row), key_texts.waiting_locks([row])) == (None, []), "nothing is sent for it"
        told = workplace.do(commands.key_list(workplace.actions, Namespace(lock=None, text="", all=False))).text
        assert "no medium left: take it in" in told
    desk.do(desk.actions.take_in([key.id]))
    assert [row.state for row in desk.do(desk.actions.keys()) if row.id == key.id] == []
    lock = desk.do(desk.actions.lock(lock_id))
    assert (lock.issued, lock.in_stock) == (0, 40)
