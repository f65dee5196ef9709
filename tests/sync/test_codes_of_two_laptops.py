"""Prepaid codes between two laptops of one account: one use, one ledger, and no answer that undoes a later one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from flexeria_desktop.core.domain.entitlements import Level
from tests.sync.fault_proxy import DropReply, Reset
from tests.sync.world import KEYS_BOUGHT, Furnished, World


@pytest.fixture
def world() -> Iterator[World]:
    """Three desks that know two locks, each with a base period and one key pack."""
    running = Furnished.copy()
    yield running
    running.stop()
    shutil.rmtree(running.folder.parent)


def test_a_code_entered_on_two_laptops_offline_is_used_once(world: World) -> None:
    """R43, R55, R56: pending on both and worth nothing; then one has it and the other is told why not."""
    office, stairs, _ = world.desks
    code, lock_id = world.building.kit.codes["N"][5], world.lock_ids[0]
    for desk in (office, stairs):
        desk.way.befall = lambda _asked: Reset()
        assert desk.do(desk.actions.redeem(code, lock_id)).state.value == "pending"
        assert desk.do(desk.actions.lock(lock_id)).purchased == KEYS_BOUGHT
    world.settle()
    assert [desk.do(desk.actions.lock(lock_id)).purchased for desk in world.desks] == [2 * KEYS_BOUGHT] * 3
    here, there = (
        [row for row in desk.do(desk.actions.codes()) if row.mask[-4:] == code[-4:]] for desk in (office, stairs)
    )
    assert [row.state for row in here] == ["applied"]
    refused, used = sorted(there, key=lambda row: row.state, reverse=True)
    assert (refused.state, refused.reason) == ("refused", "code_used")
    assert (used.state, used.op_id) == ("applied", here[0].op_id)


def test_the_old_answer_to_a_repeated_question_undoes_nothing(world: World) -> None:
    """The reply to a code is lost; meanwhile another desk uses a second code; then the first is asked again."""
    office, stairs, _ = world.desks
    codes, lock_id = world.building.kit.codes["N"], world.lock_ids[0]
    stairs.way.befall = lambda asked: DropReply() if asked.path == "/v1/codes/redeem" else None
    assert stairs.do(stairs.actions.redeem(codes[5], lock_id)).state.value == "pending"
    assert office.do(office.actions.redeem(codes[6], lock_id)).state.value == "applied"
    stairs.way.clear()
    world.settle()
    assert [desk.do(desk.actions.lock(lock_id)).purchased for desk in world.desks] == [3 * KEYS_BOUGHT] * 3


def test_a_refused_code_is_not_used_up_for_the_other_laptop(world: World) -> None:
    """R24, R42: an option code for a lock that has gone into its trial alone would be refused; here, a lock unknown."""
    office, stairs, laptop = world.desks
    option, lock_id = world.building.kit.codes["S"][2], world.lock_ids[0]
    before = [laptop.do(laptop.actions.lock(one)).option_end for one in world.lock_ids]
    office.way.befall = lambda _asked: Reset()
    assert office.do(office.actions.redeem(option, lock_id)).state.value == "pending"
    assert stairs.do(stairs.actions.redeem(option, world.lock_ids[1])).state.value == "applied"
    world.settle()
    after = [laptop.do(laptop.actions.lock(one)).option_end for one in world.lock_ids]
    assert after[0] == before[0]
    assert after[1] > before[1]
    assert laptop.do(laptop.actions.lock(lock_id)).level is Level.BASE


def test_every_desk_shows_the_ledger_of_codes(world: World) -> None:
    """What one used, all see: when, for what, with which end, and never the code itself."""
    office, _, laptop = world.desks
    used = office.do(office.actions.redeem(world.building.kit.codes["B"][5], world.lock_ids[0]))
    world.settle()
    row = next(row for row in laptop.do(laptop.actions.codes()) if row.mask == used.mask)
    assert (row.state, row.kind) == ("applied", "B")
    assert row.effect_end == office.do(office.actions.lock(world.lock_ids[0])).base_end
    assert used.mask == f"•••• {world.building.kit.codes['B'][5][-4:]}"
