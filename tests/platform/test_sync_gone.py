"""Ops on what was deleted so long ago that nothing is left of it, and clocks that only make it seem so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import UUID

import pytest

from flexeria_desktop.core.domain.ids import made_at, new_uuid7
from flexeria_platform.services.sync_trim import trim
from tests.platform.running import Platform
from tests.platform.sync_desk import House, SyncDesk, desks, furnish, new_key, op

LONG_AGO, LATE = "2024-01-15", "2025-04-01"
"""The account begins on the first; 442 days later its first changes are out of the log."""


def id_of(day: str) -> str:
    """An id that a desk makes on a day."""
    moment = int(datetime.fromisoformat(day).replace(hour=9, tzinfo=UTC).timestamp() * 1000)
    rest = UUID(new_uuid7()).int & (2**80 - 1)
    return str(UUID(int=moment << 80 | rest))


@pytest.fixture
def two(platform: Platform) -> Iterator[list[SyncDesk]]:
    """Two desks of one account."""
    found = desks(platform, 2)
    yield found
    for desk in found:
        desk.http.close()


@pytest.fixture
def house(platform: Platform, two: list[SyncDesk]) -> House:
    """A lock that is managed for five years."""
    made = furnish(platform, two)
    two[0].desk.redeem(platform.code("B"), made.serial)
    return made


def time_passes(platform: Platform, desk: SyncDesk) -> None:
    """Another change 442 days on, and the host's trimming."""
    platform.clock.day(LATE)
    desk.push(op("person", id_of(LATE), 0, "create", name="Late"))
    assert trim(platform.context).changes > 0


def forget(platform: Platform, desk: SyncDesk, entity: str, **fields: object) -> str:
    """Make and delete a row, and let its tombstone be trimmed."""
    row_id = id_of(LONG_AGO)
    desk.push(op(entity, row_id, 0, "create", **fields), op(entity, row_id, 10_000, "delete"))
    time_passes(platform, desk)
    assert (entity, row_id) not in {(row[0], row[1]) for row in desk.snapshot()[0]}
    return row_id


def test_an_id_tells_when_it_was_made() -> None:
    """Of version 7 only."""
    made = made_at(id_of("2024-02-29"))
    assert made is not None
    assert datetime.fromtimestamp(made, UTC) == datetime(2024, 2, 29, 9, tzinfo=UTC)
    assert [made_at(one) for one in ("00000000-0000-4000-8000-000000000000", "x")] == [None, None]


def test_a_key_for_somebody_whose_tombstone_is_gone_is_taken_as_withdrawn(
    platform: Platform, two: list[SyncDesk], house: House
) -> None:
    """As for anybody who was deleted; it waits for nothing."""
    gone = forget(platform, two[0], "person", name="Dirk")
    key = new_key(house, person_id=gone)
    (result,) = two[1].push(key)
    assert (result["result"], len(result["conflicts"])) == ("applied", 1)
    rows = {row[1]: row[3] for row in two[0].snapshot()[0]}
    assert rows[key["id"]]["state"] == "withdrawn"
    item = rows[result["conflicts"][0]]
    assert (item["kind"], item["fields"]) == ("holder_removed", {"state": {"kept": "withdrawn", "other": "issued"}})
    again = op("key", key["id"], result["rev"], state="issued")
    assert two[1].push(again)[0]["conflicts"], "nor is it issued again for nobody"
    rows = {row[1]: row[3] for row in two[0].snapshot()[0]}
    assert rows[key["id"]]["state"] == "withdrawn"


def test_a_key_with_a_schedule_whose_tombstone_is_gone_is_rejected(
    platform: Platform, two: list[SyncDesk], house: House
) -> None:
    gone = forget(platform, two[0], "schedule", name="Week", intervals=[[31, 480, 1020]])
    (result,) = two[1].push(new_key(house, schedule_id=gone))
    assert (result["result"], result["code"]) == ("rejected", "schedule_unknown")


def test_what_was_made_lately_is_still_on_its_way(platform: Platform, two: list[SyncDesk], house: House) -> None:
    """A young id waits; an old one waits as long as nothing was ever trimmed here."""
    platform.clock.day(LATE)
    early = new_key(house, person_id=id_of(LONG_AGO))
    assert two[0].push(early)[0]["code"] == "person_unknown"
    time_passes(platform, two[0])
    young = new_key(house, person_id=id_of("2025-03-31"))
    (waits,) = two[0].push(young)
    assert (waits["result"], waits["code"]) == ("deferred", "person_unknown")
    assert (
        two[0].push(op("person", young["set"]["person_id"], 0, "create", name="New"), young)[1]["result"] == "applied"
    )
    (ended,) = two[0].push(early)
    assert (ended["result"], len(ended["conflicts"])) == ("applied", 1), "a deferred op too comes to its end"


def test_a_clock_far_behind_costs_nobody_a_key_for_good(platform: Platform, two: list[SyncDesk], house: House) -> None:
    """Who is sent before the key is known, whatever the id says. Else the key is withdrawn until a person decides."""
    time_passes(platform, two[0])
    person = op("person", id_of("2001-01-01"), 0, "create", name="Eva")
    key = new_key(house, person_id=person["id"])
    assert [one.get("conflicts") for one in two[0].push(person, key)] == [None, None]
    later = op("person", id_of("2001-01-02"), 0, "create", name="Finn")
    refused = new_key(house, person_id=later["id"])
    held, known = two[0].push(refused, later)
    assert (held["result"], len(held["conflicts"]), known["result"]) == ("applied", 1, "applied")
    again = op("key", refused["id"], held["rev"], state="issued")
    assert two[0].push(again)[0].get("conflicts") is None
    two[1].cursor = ""
    rows = {row[1]: row[3] for row in two[1].snapshot()[0]}
    assert [rows[one["id"]]["state"] for one in (key, refused)] == ["issued", "issued"]


def test_a_clock_far_ahead_only_makes_an_op_wait(platform: Platform, two: list[SyncDesk], house: House) -> None:
    """Until the id is as old as the log is long."""
    ahead = id_of("2025-01-01")
    two[0].push(op("person", ahead, 0, "create", name="Gijs"), op("person", ahead, 10_000, "delete"))
    time_passes(platform, two[0])
    key = new_key(house, person_id=ahead)
    assert two[0].push(key)[0]["code"] == "person_unknown"
    platform.clock.day("2026-02-07")
    assert len(two[0].push(key)[0]["conflicts"]) == 1


def test_a_lock_claimed_with_a_clock_far_behind_is_only_waited_for(
    platform: Platform, two: list[SyncDesk], house: House
) -> None:
    """Locks are never deleted, so none is gone."""
    time_passes(platform, two[0])
    lock = op("lock", id_of("2001-01-01"), 0, "create", serial="MC-2", model="MC", name="Back")
    key = new_key(house, lock_id=lock["id"])
    assert [one["code"] for one in two[0].push(lock, key)] == ["lock_unknown", "lock_unknown"]
    two[0].desk.register("MC-2")
    two[0].desk.redeem(platform.code("N", 5), "MC-2")
    assert [one["result"] for one in two[0].push(lock, key)] == ["applied", "applied"]
