"""Limits that the platform alone decides: level, stock, users; an op over one is rejected whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from flexeria_desktop.core.domain.ids import new_uuid7
from tests.platform.running import Platform
from tests.platform.sync_desk import House, SyncDesk, desks, furnish, new_key, op


@pytest.fixture
def desk(platform: Platform) -> Iterator[SyncDesk]:
    """One desk."""
    (found,) = desks(platform, 1)
    yield found
    found.http.close()


@pytest.fixture
def house(platform: Platform, desk: SyncDesk) -> House:
    """A lock with three keys in stock, and Cleo."""
    return furnish(platform, [desk], keys=3)


def test_no_more_keys_than_were_bought(desk: SyncDesk, house: House) -> None:
    """Within one batch and over several; a returned key comes back, a withdrawn one does not yet (R16, R53)."""
    keys = [new_key(house) for _ in range(5)]
    results = desk.push(*keys[:4])
    assert [(one["result"], one.get("code")) for one in results] == [("applied", None)] * 3 + [
        ("rejected", "stock_empty")
    ]
    taken = op("key", keys[0]["id"], results[0]["rev"], state="withdrawn")
    assert [one["result"] for one in desk.push(taken, keys[4])] == ["applied", "rejected"]
    returned = op("key", keys[0]["id"], results[0]["rev"] + 10, state="returned")
    later = new_key(house)
    assert [one["result"] for one in desk.push(returned, later)] == ["applied", "applied"]
    again = op("key", keys[0]["id"], 10_000, state="issued")
    assert desk.push(again)[0]["code"] == "stock_empty"


def test_a_reduced_lock_takes_keys_in_and_gives_none_out(platform: Platform, desk: SyncDesk, house: House) -> None:
    """The trial is over on 16 April."""
    key = new_key(house)
    assert desk.push(key)[0]["result"] == "applied"
    platform.clock.day("2024-04-16")
    results = desk.push(
        new_key(house), op("key", key["id"], 10_000, state="suspended"), op("key", key["id"], 10_000, state="withdrawn")
    )
    assert [one.get("code") for one in results] == ["reduced", None, None]
    assert desk.push(op("key", key["id"], 10_000, state="issued"))[0]["code"] == "reduced"


def test_a_lock_takes_2500_users(platform: Platform, desk: SyncDesk) -> None:
    """One person with two keys counts once (R18, R19)."""
    house = furnish(platform, [desk], keys=2_600, serial="MC-9")
    people = [new_uuid7() for _ in range(2_500)]
    for start in range(0, 2_500, 500):
        part = people[start : start + 500]
        assert {one["result"] for one in desk.push(*(op("person", one, 0, "create", name="P") for one in part))} == {
            "applied"
        }
        assert {one["result"] for one in desk.push(*(new_key(house, person_id=one) for one in part))} == {"applied"}
    results = desk.push(new_key(house, person_id=people[0]), new_key(house))
    assert [one.get("code") for one in results] == [None, "user_limit"]


def test_a_released_lock_gives_no_keys_out(desk: SyncDesk, house: House) -> None:
    """Its rows stay (R59)."""
    desk.desk.ask(lambda cloud: cloud.release(house.serial))
    assert desk.push(new_key(house))[0]["code"] == "not_registered"
    desk.pull()
    assert desk.fields("entitlement", house.serial)["removed_on"] == "2024-01-15"


def test_one_pull_brings_dates_and_stock(platform: Platform, desk: SyncDesk, house: House) -> None:
    """What a code gives here is known at every desk by its next pull."""
    assert desk.fields("entitlement", house.serial) == {
        "serial": "MC-1",
        "model": "MC",
        "registered_on": "2024-01-15",
        "first_registered": "2024-01-15",
        "trial_end": "2024-04-15",
        "purchased": 3,
    }
    desk.desk.redeem(platform.code("B"), house.serial)
    changed = {change["entity"] for change in desk.pull()}
    assert {"entitlement"} <= changed
    assert desk.fields("entitlement", house.serial)["base_end"] == "2029-01-15"


def test_a_schedule_with_keys_stays(desk: SyncDesk, house: House) -> None:
    """And no key is bound to one that is gone."""
    week, other = new_uuid7(), new_uuid7()
    key = new_key(house, schedule_id=week)
    desk.push(*(op("schedule", one, 0, "create", name="W", intervals=[[31, 480, 1020]]) for one in (week, other)), key)
    assert desk.push(op("schedule", week, 10_000, "delete"))[0]["code"] == "schedule_in_use"
    bound = op("key", key["id"], 10_000, schedule_id=other)
    assert [one["result"] for one in desk.push(op("schedule", other, 10_000, "delete"), bound)] == [
        "applied",
        "rejected",
    ]
    assert desk.push(op("key", key["id"], 10_000, state="withdrawn"))[0]["result"] == "applied"
    assert desk.push(op("schedule", week, 10_000, "delete"))[0]["result"] == "applied"


def tags(*numbers: int, kind: int = 1) -> list[dict[str, object]]:
    """Media as desks send them."""
    return [{"kind": kind, "ref": f"{number:032x}", "mask": f"…{number}"} for number in numbers]


def test_a_person_holds_four_media_of_a_kind_on_a_lock_over_all_keys(platform: Platform) -> None:
    """Two desks that did not know of each other each gave a few; a lock would refuse a list with five."""
    one, other = desks(platform, 2)
    house = furnish(platform, [one, other])
    first, second = new_key(house, media=tags(1, 2, 3)), new_key(house, media=tags(4, 5))
    assert one.push(first)[0]["result"] == "applied"
    refused = other.push(second)[0]
    assert (refused["result"], refused["code"]) == ("rejected", "media_limit")
    fits = new_key(house, media=tags(3, 4) + tags(8, 9, kind=2))
    assert other.push(fits)[0]["result"] == "applied", "one that both keys have counts once, another kind on its own"
    assert one.push(op("key", first["id"], 10_000, media=tags(1, 2, 3, 6)))[0]["code"] == "media_limit"
    assert one.push(op("key", first["id"], 10_000, media=tags(1, 2), valid_until="2024-03-01"))[0].get("code") is None
    assert one.push(op("key", first["id"], 10_000, media=tags(1, 2) + tags(7)))[0]["code"] == "media_limit"
    one.http.close()
    other.http.close()


def test_media_of_a_key_issued_again_count_and_those_taken_in_do_not(desk: SyncDesk, house: House) -> None:
    """Within one batch too."""
    first, second = new_key(house, media=tags(1, 2, 3, 4)), new_key(house, media=tags(5))
    taken = op("key", first["id"], 10_000, state="withdrawn")
    again = op("key", first["id"], 10_000, state="issued")
    other = new_key(house, media=tags(1, 2, 3, 4, 5))
    codes = [one.get("code") for one in desk.push(first, taken, second, again, other)]
    assert codes == [None, None, None, "media_limit", "media_limit"]
    both = desk.push(op("key", second["id"], 10_000, state="withdrawn"), again | {"op_id": new_uuid7()})
    assert [one["result"] for one in both] == ["applied", "applied"]


def test_whoever_has_too_many_already_may_be_given_fewer(desk: SyncDesk, house: House) -> None:
    """Keys of other people, of other locks and of nobody are not his."""
    cards = new_key(house, media=tags(1, 2, 3, 4))
    stranger = new_uuid7()
    theirs = new_key(house, media=tags(5, 6), person_id=stranger)
    results = desk.push(cards, op("person", stranger, 0, "create", name="Dirk"), theirs)
    assert {one["result"] for one in results} == {"applied"}
    suspended = op("key", cards["id"], 10_000, state="suspended")
    fewer = op("key", cards["id"], 10_000, media=tags(2, 3))
    assert [one["result"] for one in desk.push(suspended, fewer)] == ["applied", "applied"]
