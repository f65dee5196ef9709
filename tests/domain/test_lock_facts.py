"""What may be said of a lock's state (R45 to R51)."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.lock_facts import (
    Actuation,
    BatteryText,
    BoltText,
    DoorText,
    Mode,
    after_use,
    battery_text,
    bolt_text,
    clamp_opening,
    door_text,
    opens_in_mode,
)
from flexeria_desktop.core.domain.locks import LockModel


@pytest.mark.parametrize(
    ("model", "bolt", "last", "text"),
    [
        pytest.param(LockModel.MC, 2, "unlock", BoltText.UNKNOWN_LAST_COMMAND, id="R45-MC-never-confirmed"),
        pytest.param(LockModel.RC, 0, "lock", BoltText.UNKNOWN_LAST_COMMAND, id="R45-RC"),
        pytest.param(LockModel.MC, 0, "", BoltText.UNKNOWN, id="R45-MC-no-command-yet"),
        pytest.param(LockModel.DC, 1, "unlock", BoltText.LOCKED, id="R45-DC-locked"),
        pytest.param(LockModel.DC, 2, "lock", BoltText.UNLOCKED, id="R45-DC-unlocked"),
        pytest.param(LockModel.DC, 0, "lock", BoltText.UNKNOWN_LAST_COMMAND, id="R45-DC-unknown"),
    ],
)
def test_bolt(model: LockModel, bolt: int, last: str, text: BoltText) -> None:
    assert bolt_text(model, bolt, last) is text


def test_actions_have_their_numbers_on_the_wire() -> None:
    assert [one.name for one in sorted(Actuation)] == [
        "UNLOCK",
        "LOCK",
        "PRIVACY_ON",
        "PRIVACY_OFF",
        "BLOCK_ON",
        "BLOCK_OFF",
    ]
    assert sorted(Actuation) == [1, 2, 3, 4, 5, 6]


def test_r46_privacy_and_block_are_held() -> None:
    assert {one for one in Actuation if one.held} == {
        Actuation.PRIVACY_ON,
        Actuation.PRIVACY_OFF,
        Actuation.BLOCK_ON,
        Actuation.BLOCK_OFF,
    }


def test_r47_battery_is_one_bit() -> None:
    assert (battery_text(True), battery_text(False)) == (BatteryText.LOW, BatteryText.NOT_LOW)


def test_r49_the_door_is_another_fact_than_the_bolt() -> None:
    assert [door_text(door) for door in (0, 1, 2, 9)] == [
        DoorText.UNKNOWN,
        DoorText.CLOSED,
        DoorText.OPEN,
        DoorText.UNKNOWN,
    ]


@pytest.mark.parametrize(("seconds", "used"), [(1, 2), (2, 2), (5, 5), (180, 180), (200, 180)])
def test_r50_opening_time(seconds: int, used: int) -> None:
    assert clamp_opening(seconds) == used


@pytest.mark.parametrize(
    ("modes", "authorised", "opens"),
    [
        pytest.param([Mode.BLOCK], True, False, id="R50-block-refuses-the-authorised"),
        pytest.param([Mode.BLOCK, Mode.EMERGENCY], True, True, id="R50-emergency-over-block"),
        pytest.param([Mode.BLOCK_TIME, Mode.RELEASE], True, False, id="R50-block-time-over-release"),
        pytest.param([Mode.RELEASE], False, True, id="R50-release"),
        pytest.param([Mode.RELEASE_TIME], False, True, id="R50-release-time"),
        pytest.param([], True, True, id="R50-normal-authorised"),
        pytest.param([], False, False, id="R50-normal-stranger"),
    ],
)
def test_modes(modes: list[Mode], authorised: bool, opens: bool) -> None:
    assert opens_in_mode(modes, authorised) is opens


def test_r51_two_valid_uses_return_to_the_start() -> None:
    for office in (False, True):
        assert after_use(office, may_switch=True) is not office
        assert after_use(after_use(office, may_switch=True), may_switch=True) is office
        assert after_use(office, may_switch=False) is office
