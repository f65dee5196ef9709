"""Ops over the wire: each ends in one stored outcome, numbers have no gaps, copies are found out."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from flexeria_desktop.core.domain.ids import new_uuid7
from tests.platform.running import Platform
from tests.platform.sync_desk import House, SyncDesk, desks, furnish, new_key, op


@pytest.fixture
def two(platform: Platform) -> Iterator[list[SyncDesk]]:
    """Two desks of one account."""
    found = desks(platform, 2)
    yield found
    for desk in found:
        desk.http.close()


@pytest.fixture
def house(platform: Platform, two: list[SyncDesk]) -> House:
    """A lock with ten keys in stock, and Cleo."""
    return furnish(platform, two)


def test_what_one_desk_says_the_other_hears(two: list[SyncDesk], house: House) -> None:
    """Whole rows, secret fields too, in the order of revs."""
    first, second = two
    key = new_key(house)
    assert first.push(key)[0]["result"] == "applied"
    second.pull()
    assert second.fields("key", key["id"])["state"] == "issued"
    assert second.fields("lock", house.lock)["credential_key"] == "ab" * 32
    assert second.seen == sorted(set(second.seen))
    first.pull()
    assert first.digest() == second.digest()


def test_secret_fields_lie_sealed(platform: Platform, house: House) -> None:
    assert ("ab" * 32).encode() not in platform.kept()
    assert bytes.fromhex("ab" * 32) not in platform.kept()


def test_a_batch_said_twice_says_nothing_new(two: list[SyncDesk], house: House) -> None:
    """Every outcome is repeated, be it of the whole batch, of its end, or of one that grew."""
    first, second = two
    keys = [new_key(house) for _ in range(3)]
    wrong = op("person", new_uuid7(), 0, "create", unit="no name")
    batch = first.numbered([*keys, wrong])
    once = first.send(batch)
    assert [one["result"] for one in once] == ["applied", "applied", "applied", "rejected"]
    second.pull()
    again = first.send(batch)
    assert [(one["result"], one["was"]) for one in again] == [("duplicate", one["result"]) for one in once]
    assert [one.get("rev") for one in again] == [one.get("rev") for one in once]
    assert again[3]["code"] == "invalid"
    more = op("person", new_uuid7(), 0, "create", name="Dora")
    longer = {
        "device_seq_from": batch["ops"][2]["device_seq"],
        "ops": [*batch["ops"][2:], *first.numbered([more])["ops"]],
    }
    assert [one["result"] for one in first.send(longer)] == ["duplicate", "duplicate", "applied"]
    assert [change["id"] for change in second.pull()] == [more["id"]]


@pytest.mark.parametrize("said", [{"actor": "Ann\0"}, {"reason": "lost\0"}])
def test_a_text_that_no_database_keeps_spoils_its_op_alone(
    two: list[SyncDesk], house: House, said: dict[str, str]
) -> None:
    wrong = op("person", new_uuid7(), 0, "create", name="Dora") | said
    answers = two[0].push(wrong, new_key(house))
    assert [(one["result"], one.get("code")) for one in answers] == [("rejected", "invalid"), ("applied", None)]


def test_a_number_beyond_all_bounds_is_refused_and_no_fault_of_the_server(two: list[SyncDesk]) -> None:
    body = json.dumps(two[0].numbered([op("person", new_uuid7(), 0, "create", name="Dora")]))
    answer = two[0].ask(
        "POST", "/ops", content=body.replace('"Dora"', "1e400"), headers={"Content-Type": "application/json"}
    )
    assert (answer.status_code, answer.json()["fields"]) == (422, ["body.ops.0"])


def test_a_gap_is_told_and_takes_nothing(two: list[SyncDesk], house: House) -> None:
    first = two[0]
    expected = first.number + 1
    first.number += 1
    answer = first.ask("POST", "/ops", json=first.numbered([new_key(house)]))
    assert (answer.status_code, answer.json()["code"], answer.json()["expected"]) == (409, "seq_gap", expected)
    assert two[1].pull() == []


def test_a_copied_desk_is_found_out(two: list[SyncDesk], house: House) -> None:
    """The same number with another body: the whole batch is refused, the outcomes that are there stay."""
    first = two[0]
    before = first.number
    mine = new_key(house)
    assert first.push(mine)[0]["result"] == "applied"
    first.number = before
    answer = first.ask("POST", "/ops", json=first.numbered([new_key(house), new_key(house)]))
    assert (answer.status_code, answer.json()["code"]) == (409, "device_forked")
    changed = {"device_seq_from": before + 1, "ops": [mine | {"device_seq": before + 1, "base_rev": 1}]}
    assert first.ask("POST", "/ops", json=changed).json()["code"] == "device_forked"
    assert [change["id"] for change in two[1].pull()] == [mine["id"]]


def test_an_op_id_names_one_op_for_ever(two: list[SyncDesk], house: House) -> None:
    """Other content under it is refused, that op alone; the same from another desk is a duplicate."""
    first, second = two
    mine = new_key(house)
    other = new_key(house)
    assert first.push(mine)[0]["result"] == "applied"
    answers = first.push(mine | {"base_rev": 5}, other)
    assert [(one["result"], one.get("code")) for one in answers] == [("rejected", "op_id_reused"), ("applied", None)]
    assert second.push(mine)[0]["result"] == "duplicate"


@pytest.mark.parametrize(
    "change",
    [
        {"entity": "door"},
        {"set": {"colour": "red"}},
        {"set": {"name": 5}},
        {"set": {"name": ["a"]}},
        {"unset": ["colour"]},
        {"action": "burn"},
        {"base_rev": -1},
        {"base_rev": "1"},
        {"id": "x"},
        {"set": None},
        {"extra": 1},
        {"set": {"name": "a" * 5_000}},
        {"set": {"until": "2024-02-30"}},
    ],
)
def test_one_wrong_op_is_refused_alone(two: list[SyncDesk], house: House, change: dict[str, object]) -> None:
    first = two[0]
    wrong = op("person", house.person, 1, note="x") | change
    results = first.push(op("person", house.person, 1, unit="1"), wrong, op("person", house.person, 1, phone="2"))
    assert [(one["result"], one.get("code")) for one in results] == [
        ("applied", None),
        ("rejected", "invalid"),
        ("applied", None),
    ]


def test_rows_of_the_server_take_no_ops(two: list[SyncDesk], house: House) -> None:
    result = two[0].push(op("entitlement", new_uuid7(), 0, "create", purchased=1_000))[0]
    assert (result["result"], result["code"]) == ("rejected", "forbidden")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'{"device_seq_from":1}',
        b'{"device_seq_from":0,"ops":[]}',
        b'{"device_seq_from":1,"ops":[{}]}',
        b'{"device_seq_from":1,"ops":' + b"[" * 50_000,
    ],
)
def test_a_body_in_no_agreed_form_is_refused(two: list[SyncDesk], body: bytes) -> None:
    answer = two[0].ask("POST", "/ops", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


def test_it_takes_as_many_as_it_says_and_no_more(two: list[SyncDesk]) -> None:
    one = op("person", new_uuid7(), 0, "create", name="Cleo")
    most = two[0].ask("POST", "/ops", json=two[0].numbered([one])).json()["most_ops"]
    ops = [op("person", new_uuid7(), 0, "create", name="Cleo") for _ in range(most + 1)]
    assert two[0].ask("POST", "/ops", json=two[0].numbered(ops)).status_code == 422
    answer = two[1].ask("POST", "/ops", json=two[1].numbered(ops[1:]))
    assert [one["result"] for one in answer.json()["results"]] == ["applied"] * 1000


def test_what_builds_on_an_unregistered_lock_waits(platform: Platform, two: list[SyncDesk]) -> None:
    """Deferred, then applied under the same op_id; what needs it waits with it and in its order."""
    first = two[0]
    lock, person = new_uuid7(), new_uuid7()
    house = House(lock, person, "MC-7")
    made = op("lock", lock, 0, "create", serial="MC-7", model="MC", name="Back")
    key = new_key(house)
    ops = [
        op("person", person, 0, "create", name="Cleo"),
        made,
        op("lock", lock, 0, name="Rear"),
        op("lock_settings", lock, 0, "create", opening_seconds=9),
        key,
        op("key", key["id"], 0, office=True),
    ]
    results = first.push(*ops)
    assert [(one["result"], one.get("code")) for one in results] == [
        ("applied", None),
        ("deferred", "lock_unknown"),
        ("deferred", "unknown_row"),
        ("deferred", "lock_unknown"),
        ("deferred", "lock_unknown"),
        ("deferred", "unknown_row"),
    ]
    assert {one["result"] for one in first.push(*ops[1:])} == {"deferred"}
    first.desk.register("MC-7")
    first.desk.redeem(platform.code("N", 5), "MC-7")
    assert {one["result"] for one in first.push(*ops[1:])} == {"applied"}
    assert {(one["result"], one["was"]) for one in first.push(*ops)} == {("duplicate", "applied")}
    two[1].pull()
    assert two[1].fields("lock", lock)["name"] == "Rear"
    assert two[1].fields("key", key["id"])["office"] is True


def test_a_change_of_what_was_refused_is_refused_too(two: list[SyncDesk], house: House) -> None:
    """Nothing waits for ever."""
    key = new_key(house, schedule_id=None) | {"set": {"lock_id": house.lock}}
    results = two[0].push(key, op("key", key["id"], 0, office=True))
    assert [(one["result"], one["code"]) for one in results] == [("rejected", "invalid"), ("rejected", "unknown_row")]


def test_another_account_is_another_world(platform: Platform, two: list[SyncDesk], house: House) -> None:
    stranger = desks(platform, 1, "eve")[0]
    assert stranger.pull() == []
    assert stranger.push(op("person", house.person, 1, name="Mine"))[0]["code"] == "unknown_row"
    assert stranger.push(new_key(house))[0]["code"] == "lock_unknown"
    assert two[1].pull() == []
    stranger.http.close()
