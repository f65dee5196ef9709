"""Prepaid codes from the desk: used, refused and kept usable, pending without the platform."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.entitlements import Level
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.records import CodeEntry
from flexeria_desktop.core.domain.refusals import CodeMistyped
from flexeria_desktop.core.errors import Transient, Unjudged
from flexeria_desktop.core.services.errors import CodeAlreadyPending
from tests.services.workplace import Workplace


def use(desk: Workplace, kind: str, lock_id: LockId, place: int = 0) -> CodeEntry:
    """Use a sample code."""
    return desk.do(desk.actions.redeem(desk.building.kit.codes[kind][place], lock_id))


def test_an_option_code_in_the_trial_is_refused_and_can_be_used_later(desk: Workplace) -> None:
    """R24: refused and not used up."""
    lock_id = desk.add_lock()
    refused = use(desk, "S", lock_id)
    assert (refused.state.value, refused.reason) == ("refused", "option_needs_base")
    assert use(desk, "B", lock_id).state.value == "applied"
    assert use(desk, "S", lock_id).state.value == "applied"
    lock = desk.do(desk.actions.lock(lock_id))
    assert lock.level is Level.BASE
    assert lock.option_end is not None


def test_a_used_code_is_refused_with_its_reason_and_changes_nothing(desk: Workplace) -> None:
    first, second = desk.add_lock(0), desk.add_lock(1)
    use(desk, "B", first)
    again = use(desk, "B", second)
    assert (again.state.value, again.reason) == ("refused", "code_used")
    assert desk.do(desk.actions.lock(second)).level is Level.TRIAL


def test_the_preview_tells_the_end_before_the_code_is_used(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    preview = desk.do(desk.actions.preview_code(desk.building.kit.codes["B"][0], lock_id))
    assert preview.level == (Level.TRIAL, Level.BASE)
    entry = use(desk, "B", lock_id)
    assert entry.state.value == "applied"
    assert desk.do(desk.actions.lock(lock_id)).base_end == preview.base_end[1]


def test_a_mistyped_code_is_told_before_anything_is_sent(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    code = desk.building.kit.codes["B"][0]
    wrong = ("1" if code[-1] != "1" else "2").join([code[:-1], ""])
    with pytest.raises(CodeMistyped):
        desk.do(desk.actions.redeem(wrong, lock_id))
    assert desk.do(desk.actions.codes()) == ()


def test_without_the_platform_a_code_waits_unlocks_nothing_and_is_sent_later(desk: Workplace) -> None:
    """R55: the platform's own day counts, and a pending code gives nothing."""
    lock_id = desk.add_lock()
    before = desk.do(desk.actions.lock(lock_id))
    desk.building.platform.stop()
    entry = use(desk, "B", lock_id)
    assert entry.state.value == "pending"
    assert desk.do(desk.actions.lock(lock_id)) == before
    with pytest.raises(CodeAlreadyPending):
        use(desk, "B", lock_id)
    with pytest.raises(Transient):
        desk.do(desk.actions.send_waiting())
    assert desk.do(desk.actions.status()).waiting == 1

    desk.building.platform.start()
    desk.move_to_platform()
    assert desk.do(desk.actions.send_waiting()) == 1
    (row,) = desk.do(desk.actions.codes())
    assert (row.state, row.effect_end) == ("applied", desk.do(desk.actions.lock(lock_id)).base_end)
    assert desk.do(desk.actions.lock(lock_id)).level is Level.BASE


def test_a_code_is_kept_in_full_only_while_it_waits(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    use(desk, "B", lock_id)
    (entry,) = desk.profile.store.run(lambda uow: uow.codes.all())
    assert entry.code_secret is None
    assert desk.building.kit.codes["B"][0][-4:] in entry.mask


def test_a_code_is_not_lost_when_the_platform_no_longer_knows_this_computer(desk: Workplace) -> None:
    """A refusal of the computer is none of the code: it stays pending and can still be used."""
    lock_id = desk.add_lock()
    token = desk.profile.store.run(lambda uow: uow.settings.secret("platform.tokens"))
    desk.profile.store.run(lambda uow: uow.settings.set_secret("platform.tokens", b""))
    with pytest.raises(Unjudged):
        use(desk, "B", lock_id)
    (row,) = desk.do(desk.actions.codes())
    assert row.state == "pending"
    assert token is not None
    desk.profile.store.run(lambda uow: uow.settings.set_secret("platform.tokens", token))
    assert desk.do(desk.actions.send_waiting()) == 1
    assert desk.do(desk.actions.lock(lock_id)).level is Level.BASE


def test_building_management_is_switched_on_without_a_code(desk: Workplace) -> None:
    """R29: no code is named, none is used."""
    account = desk.do(desk.actions.account())
    assert account is not None
    assert not account.building
    desk.do(desk.actions.enable_building())
    account = desk.do(desk.actions.account())
    assert account is not None
    assert account.building
    assert desk.do(desk.actions.codes()) == ()
