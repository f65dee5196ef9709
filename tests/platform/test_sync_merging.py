"""Concurrent changes over the wire: each row of FSP/1 section 5 in every order, from two and from three desks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Any

import pytest

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.syncing.entities import link_id
from tests.platform.running import Platform
from tests.platform.sync_desk import House, SyncDesk, desks, furnish, new_key, op

TAG, CODE = ({"kind": kind, "ref": f"{kind:032x}", "mask": "•• 19E0"} for kind in (4, 3))


@pytest.fixture
def three(platform: Platform) -> Iterator[list[SyncDesk]]:
    """Three desks of one account."""
    found = desks(platform, 3)
    yield found
    for desk in found:
        desk.http.close()


@pytest.fixture
def house(platform: Platform, three: list[SyncDesk]) -> House:
    """A lock with many keys in stock, and Cleo."""
    return furnish(platform, three, keys=100)


class Story:
    """One row again and again; each round begins with it known to all desks."""

    def __init__(self, all_desks: Sequence[SyncDesk], entity: str, made: dict[str, Any]) -> None:
        self.desks = all_desks
        self.entity = entity
        self.made = made
        self.row_id = made["id"]

    def begin(self) -> int:
        """Make the row, let everybody pull, return its rev."""
        result = self.desks[0].push(self.made)[0]
        assert result["result"] == "applied", result
        for desk in self.desks:
            desk.pull()
        return int(result["rev"])

    def op(self, base: int, **fields: Any) -> dict[str, Any]:
        """A change of the row."""
        return op(self.entity, self.row_id, base, **fields)

    def end(self) -> dict[str, Any] | None:
        """Let everybody pull; all have the same, and the snapshot too. Return the row's fields."""
        for desk in self.desks:
            desk.pull()
        digests = {desk.digest() for desk in self.desks} | {self.desks[0].snapshot()[1]["digest"]}
        assert len(digests) == 1
        row: dict[str, Any] = self.desks[0].rows[self.entity, self.row_id]
        fields: dict[str, Any] | None = row["fields"]
        return fields


def rows_of(house: House) -> dict[str, Any]:
    """How each kind of row begins."""
    return {
        "key": lambda: new_key(house, media=[TAG, CODE], valid_until="2026-12-31", office=False),
        "person": lambda: op("person", new_uuid7(), 0, "create", name="Dora"),
        "schedule": lambda: op("schedule", new_uuid7(), 0, "create", name="Week", intervals=[[127, 0, 1440]]),
    }


CASES = [
    ("key", [{"valid_from": "2026-02-01"}, {"valid_from": "2026-03-01"}, {"valid_from": "2026-01-01"}], "narrowed"),
    ("key", [{"valid_until": "2027-06-30"}, {"valid_until": "2026-06-30"}, {"valid_until": None}], "narrowed"),
    ("key", [{"office": True}, {"office": False}, {"office": True}], "narrowed"),
    ("key", [{"media": [TAG]}, {"media": [TAG, CODE]}, {"media": [CODE]}], "narrowed"),
    ("key", [{"state": "suspended"}, {"state": "withdrawn"}, {"state": "suspended"}], "withdrawal_won"),
    ("key", [{"state": "withdrawn"}, {"valid_until": "2027-01-01"}, {"office": True}], "withdrawal_won"),
    ("person", [{"until": "2026-06-30"}, {"until": "2026-05-31"}, {"until": "2026-12-31"}], "narrowed"),
    (
        "schedule",
        [{"intervals": [[31, 480, 1020]]}, {"intervals": [[1, 0, 600]]}, {"intervals": [[3, 540, 700]]}],
        "narrowed",
    ),
    ("schedule", [{"holiday_rule": 2}, {"holiday_rule": 1}, {"holiday_rule": 2}], "narrowed"),
]
STANDS = [
    {"valid_from": "2026-03-01"},
    {"valid_until": "2026-06-30"},
    {"office": False},
    {"media": []},
    {"state": "withdrawn"},
    {"state": "withdrawn"},
    {"until": "2026-05-31"},
    {"intervals": [[1, 540, 600]]},
    {"holiday_rule": 1},
]


@pytest.mark.parametrize(("case", "stands"), list(zip(CASES, STANDS, strict=True)))
def test_every_order_ends_at_the_stricter_side(
    three: list[SyncDesk], house: House, case: tuple[str, list[dict[str, Any]], str], stands: dict[str, Any]
) -> None:
    """Three desks say something at the same rev; an item tells a person of it."""
    entity, said, kind = case
    for order in permutations(range(3)):
        story = Story(three, entity, rows_of(house)[entity]())
        base = story.begin()
        before = len(three[0].conflicts())
        for number in order:
            result = three[number].push(story.op(base, **said[number]))[0]
            assert result["result"] in {"applied", "superseded"}
        fields = story.end()
        assert fields is not None
        assert {name: fields.get(name) for name in stands} == stands
        items = three[0].conflicts()[before:]
        assert kind in {one["kind"] for one in items}
        assert {one["subject_id"] for one in items} == {story.row_id}
        assert {one["state"] for one in items} == {"open"}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_desks_narrow_and_one_item_says_who(three: list[SyncDesk], house: House, order: tuple[int, int]) -> None:
    """Kept and other value, both actors, the device of the later op; a person widens and closes it."""
    said = [{"valid_until": "2026-06-30"}, {"valid_until": "2027-06-30"}]
    story = Story(three, "key", new_key(house, valid_until="2026-12-31"))
    base = story.begin()
    for number in order:
        three[number].push(story.op(base, **said[number]) | {"actor": f"Actor {number}"})
    story.end()
    (item,) = three[2].conflicts()
    assert item["fields"] == {"valid_until": {"kept": "2026-06-30", "other": "2027-06-30"}}
    assert (item["needs"], item["actor"], item["other_actor"]) == (True, f"Actor {order[1]}", f"Actor {order[0]}")
    assert item["device"] == three[order[1]].desk.device_id
    place = next(one for one in three[2].rows if one[0] == "conflict")
    widen = story.op(three[2].rev("key", story.row_id), valid_until="2027-06-30")
    close = op("conflict", place[1], three[2].rev(*place), state="decided", decided_by="Ann", decision="widened")
    assert [one["result"] for one in three[2].push(widen, close)] == ["applied", "applied"]
    assert story.end() == story.desks[0].fields("key", story.row_id)
    assert three[0].fields("key", story.row_id)["valid_until"] == "2027-06-30"
    assert three[0].fields(*place)["state"] == "decided"


def test_a_withdrawal_beats_a_re_issue_until_somebody_knows(three: list[SyncDesk], house: House) -> None:
    """Both orders; the one who re-issued blindly is told."""
    for order in ((0, 1), (1, 0)):
        story = Story(three, "key", new_key(house, state="suspended"))
        base = story.begin()
        said = [{"state": "withdrawn", "withdrawn_at": "2024-01-15T12:00:00Z"}, {"state": "issued"}]
        results = {number: three[number].push(story.op(base, **said[number]))[0] for number in order}
        assert (story.end() or {})["state"] == "withdrawn"
        assert results[1]["result"] == ("superseded" if order[0] == 0 else "applied")
        again = three[1].push(story.op(three[1].rev("key", story.row_id), state="issued", withdrawn_at=None))[0]
        assert again["result"] == "applied"
        assert (story.end() or {})["state"] == "issued"


def test_a_later_text_stands_and_the_other_stays_in_the_past(three: list[SyncDesk], house: House) -> None:
    """Per field and in each order; the same text from both is no conflict."""
    for order in permutations(range(3)):
        story = Story(three, "person", op("person", new_uuid7(), 0, "create", name="Dora"))
        base = story.begin()
        before = len(three[0].conflicts())
        said = [{"name": "Dora A.", "unit": "4"}, {"name": "Dora B.", "phone": "1"}, {"name": "Dora B."}]
        for number in order:
            assert three[number].push(story.op(base, **said[number]))[0]["result"] == "applied"
        fields = story.end()
        assert fields == {"name": said[order[2]]["name"], "unit": "4", "phone": "1"}
        items = three[0].conflicts()[before:]
        assert {one["kind"] for one in items} == {"other_value"}
        assert not any(one["needs"] for one in items)
        past = three[0].ask("GET", "/history", params={"entity": "person", "id": story.row_id}).json()["changes"]
        assert {"Dora A.", "Dora B."} <= {one["fields"]["name"] for one in past}


def test_deletion_wins_and_keeps_the_edit(three: list[SyncDesk], house: House) -> None:
    """In each order: gone for all, the edit readable, the id never used again."""
    for order in permutations(range(3)):
        story = Story(three, "person", op("person", new_uuid7(), 0, "create", name="Dora"))
        base = story.begin()
        before = len(three[0].conflicts())
        said = [op("person", story.row_id, base, "delete"), story.op(base, name="Dora B."), story.op(base, unit="9")]
        for number in order:
            three[number].push(said[number])
        assert story.end() is None
        assert {one["kind"] for one in three[0].conflicts()[before:]} == {"deletion_won"}
        past = three[0].ask("GET", "/history", params={"entity": "person", "id": story.row_id}).json()
        kept = [one["fields"] for one in past["changes"]] + [one["fields"] for one in past["set_aside"]]
        assert any(one.get("name") == "Dora B." for one in kept)
        assert any(one.get("unit") == "9" for one in kept)
        again = op("person", story.row_id, three[1].rev("person", story.row_id), "create", name="Dora")
        assert three[1].push(again)[0]["code"] == "row_deleted"


def test_keys_go_with_their_holder(three: list[SyncDesk], house: House) -> None:
    """The server withdraws them; a key made meanwhile elsewhere is taken as withdrawn and never lost."""
    key = new_key(house)
    assert three[0].push(key)[0]["result"] == "applied"
    for desk in three:
        desk.pull()
    late, edit = new_key(house), op("key", key["id"], three[2].rev("key", key["id"]), valid_until="2030-01-01")
    gone = three[0].push(op("person", house.person, three[0].rev("person", house.person), "delete"))[0]
    assert (gone["result"], len(gone["conflicts"])) == ("applied", 1)
    assert three[1].push(late)[0]["result"] == "applied"
    assert three[2].push(edit)[0]["result"] == "superseded"
    for desk in three:
        desk.pull()
        assert {desk.fields("key", one["id"])["state"] for one in (key, late)} == {"withdrawn"}
    assert [one["kind"] for one in three[0].conflicts()] == ["holder_removed", "holder_removed", "withdrawal_won"]


def test_settings_of_a_lock_are_the_stricter_until_confirmed(three: list[SyncDesk], house: House) -> None:
    """All three desks make them at once: the id is the lock's."""
    said = [
        {"opening_seconds": 9, "wrong_code_limit": 5, "office_from": 480, "office_to": 1020},
        {"opening_seconds": 5, "wrong_code_limit": 9, "office_from": 540, "office_to": 1080},
        {"opening_seconds": 7, "wrong_code_limit": 3, "office_from": 500, "office_to": 1000},
    ]
    for number, one in enumerate(said):
        assert three[number].push(op("lock_settings", house.lock, 0, "create", **one))[0]["result"] in {
            "applied",
            "superseded",
        }
    three[0].pull()
    assert three[0].fields("lock_settings", house.lock) == {
        "opening_seconds": 5,
        "wrong_code_limit": 3,
        "office_from": 540,
        "office_to": 1000,
    }
    assert {(one["kind"], one["needs"]) for one in three[0].conflicts()} == {("stricter", True)}
    confirmed = op("lock_settings", house.lock, three[0].rev("lock_settings", house.lock), opening_seconds=9)
    assert three[0].push(confirmed)[0]["result"] == "applied"


def test_removing_from_a_group_wins_over_adding(platform: Platform, three: list[SyncDesk]) -> None:
    """Every order of a removal here and a removal and renewal there; who knows adds again."""
    three[0].desk.redeem(platform.code("G"), "account")
    three[0].pull()
    organisation = next(row_id for entity, row_id in three[0].rows if entity == "organisation")
    group, employee = new_uuid7(), new_uuid7()
    link = link_id("membership", group, employee)
    made = op("membership", link, 0, "create", group_id=group, employee_id=employee)
    results = three[0].push(
        op("group", group, 0, "create", organisation_id=organisation, name="Cleaners"),
        op("employee", employee, 0, "create", organisation_id=organisation, name="Ed"),
        made,
    )
    assert [one["result"] for one in results] == ["applied"] * 3
    for order in ((0, 1, 1), (1, 0, 1), (1, 1, 0)):
        for desk in three:
            desk.pull()
        base = three[0].rev("membership", link)
        said = {
            0: [op("membership", link, base, "delete")],
            1: [
                op("membership", link, base, "delete"),
                op("membership", link, base, "create", group_id=group, employee_id=employee),
            ],
        }
        for number in order:
            three[number].push(said[number].pop(0))
        for desk in three:
            desk.pull()
        assert three[2].rows["membership", link]["deleted"]
        assert three[2].conflicts()[-1]["kind"] == "removal_won"
        back = op("membership", link, three[2].rev("membership", link), "create", group_id=group, employee_id=employee)
        assert three[2].push(back)[0]["result"] == "applied"
