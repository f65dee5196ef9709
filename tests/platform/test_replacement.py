"""New hardware in a lock's place: dates and stock move, nobody gets a second trial (R6, R14)."""

from __future__ import annotations

from datetime import date

import pytest

from flexeria_desktop.core.domain.refusals import AlreadyRegistered, NotRegistered
from flexeria_desktop.core.sync.errors import ProofWrong
from tests.platform.running import Desk, Platform


def swap(desk: Desk, old: str, new: str):
    return desk.ask(lambda cloud: cloud.replace(old, new, "MC", desk.proof(new)))


def test_dates_and_stock_move_and_the_same_again_answers_the_same(platform: Platform) -> None:
    desk = platform.desk()
    platform.clock.day("2024-01-15")
    desk.register("OLD")
    desk.redeem(platform.code("B"), "OLD")
    had = desk.redeem(platform.code("N", 20), "OLD").entitlement
    platform.clock.day("2025-06-01")
    moved = swap(desk, "OLD", "NEW")
    assert (moved.periods, moved.purchased) == (had.periods, 20)
    assert swap(desk, "OLD", "NEW") == moved
    assert desk.ask(lambda cloud: cloud.entitlement("NEW")) == moved
    with pytest.raises(NotRegistered):
        desk.ask(lambda cloud: cloud.entitlement("OLD"))


def test_the_old_hardware_comes_back_without_what_moved_and_without_a_trial(platform: Platform) -> None:
    desk = platform.desk()
    platform.clock.day("2024-01-15")
    desk.register("OLD")
    desk.redeem(platform.code("B"), "OLD")
    desk.redeem(platform.code("N", 20), "OLD")
    platform.clock.day("2025-06-01")
    swap(desk, "OLD", "NEW")
    again = desk.register("OLD")
    assert (again.periods.trial_end, again.periods.base_end, again.purchased) == (date(2024, 4, 15), None, 0)


def test_a_lock_of_others_is_neither_taken_nor_given(platform: Platform) -> None:
    ann, bob = platform.desk("ann"), platform.desk("bob")
    ann.register("OLD")
    bob.register("HIS")
    with pytest.raises(AlreadyRegistered):
        swap(ann, "OLD", "HIS")
    with pytest.raises(NotRegistered):
        swap(bob, "OLD", "NEW")
    assert ann.ask(lambda cloud: cloud.entitlement("OLD")).serial == "OLD"


def test_a_lock_of_ones_own_is_not_swallowed(platform: Platform) -> None:
    desk = platform.desk()
    desk.register("OLD")
    desk.register("OTHER")
    with pytest.raises(AlreadyRegistered):
        swap(desk, "OLD", "OTHER")


def test_the_label_of_the_new_hardware_has_to_be_held(platform: Platform) -> None:
    desk = platform.desk()
    desk.register("NEW")
    desk.ask(lambda cloud: cloud.release("NEW"))
    desk.register("OLD")
    with pytest.raises(ProofWrong):
        desk.ask(lambda cloud: cloud.replace("OLD", "NEW", "MC", b"x" * 32))
    assert desk.ask(lambda cloud: cloud.entitlement("OLD")).serial == "OLD"
