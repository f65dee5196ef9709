"""Concurrent changes of rows: each row of FSP/1 section 5, whichever arrives first, from two and from three desks."""

from __future__ import annotations

from typing import Any

import pytest

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.syncing.entities import link_id
from flexeria_desktop.core.domain.syncing.narrowing import exchanged, identity
from flexeria_desktop.core.domain.syncing.ops import ConflictKind, ListPast, Merged, Outcome
from tests.domain.sync_story import (
    ANN,
    BOB,
    LOCK,
    LONG_WEEK,
    SHORT_WEEK,
    House,
    Said,
    house,
    key_house,
    op,
    orders,
    tag,
)

KEY = new_uuid7()
NARROW = [
    # entity, field, before, three values set without knowing of each other, what stands
    ("key", "valid_from", "2026-01-01", ["2026-03-01", "2026-02-01", None], "2026-03-01"),
    ("key", "valid_until", "2026-12-31", ["2026-06-30", "2027-06-30", None], "2026-06-30"),
    ("key", "valid_until", None, ["2026-06-30", "2026-03-31", "2026-05-31"], "2026-03-31"),
    ("key", "schedule_id", None, [LONG_WEEK, SHORT_WEEK, LONG_WEEK], SHORT_WEEK),
    ("key", "schedule_id", SHORT_WEEK, [LONG_WEEK, None, LONG_WEEK], LONG_WEEK),
    ("key", "office", False, [True, False, True], False),
    ("key", "emergency", True, [True, False, True], False),
    ("key", "media", [tag(1), tag(2)], [[tag(1)], [tag(1), tag(2), tag(3)], [tag(3), tag(1)]], [tag(1)]),
    ("key", "state", "issued", ["suspended", "issued", "suspended"], "suspended"),
    ("person", "until", None, ["2026-06-30", "2026-03-31", "2027-01-01"], "2026-03-31"),
    ("employee", "until", None, ["2026-06-30", "2026-03-31", "2027-01-01"], "2026-03-31"),
    ("schedule", "holiday_rule", 2, [0, 1, 2], 1),
    ("holiday", "first_day", "2026-12-25", ["2026-12-24", "2026-12-27", "2026-12-26"], "2026-12-24"),
    ("holiday", "last_day", "2026-12-26", ["2026-12-24", "2026-12-31", "2026-12-27"], "2026-12-31"),
    ("lock_settings", "opening_seconds", 5, [4, 9, 12], 4),
    ("lock_settings", "wrong_code_limit", 5, [10, 3, 8], 3),
    ("lock_settings", "office_from", 480, [540, 420, 500], 540),
    ("lock_settings", "office_to", 1_000, [900, 1_020, 960], 900),
]
BASE: dict[str, dict[str, Any]] = {
    "key": {"lock_id": LOCK, "person_id": ANN, "state": "issued"},
    "person": {"name": "Cleo"},
    "employee": {"organisation_id": BOB, "name": "Cleo"},
    "schedule": {"name": "Week"},
    "holiday": {"first_day": "2026-12-25", "last_day": "2026-12-26"},
    "lock_settings": {"office_from": 480, "office_to": 1_000},
}


def start(entity: str, **fields: Any) -> House:
    """A house whose row stands at ``fields``."""
    return house(entity, KEY, **{**BASE[entity], **{name: one for name, one in fields.items() if one is not None}})


def story(entity: str, name: str, before: Any, wanted: list[Any]) -> list[tuple[House, list[Merged]]]:
    """Let each desk set one value at the same rev, in every order."""
    base = start(entity, **{name: before}).seq
    said = [Said(f"desk{number}", op(entity, KEY, base, **{name: one})) for number, one in enumerate(wanted)]
    told = []
    for order in orders(said):
        new = start(entity, **{name: before})
        told.append((new, [new.say(one.desk, one.op) for one in order]))
    return told


@pytest.mark.parametrize(("entity", "name", "before", "wanted", "stands"), NARROW)
def test_the_stricter_value_stands_in_every_order(
    entity: str, name: str, before: Any, wanted: list[Any], stands: Any
) -> None:
    """Of three desks, and of the first two of them alone."""
    found = [
        {str(new.row(entity, KEY).fields.get(name)) for new, _ in story(entity, name, before, some)}
        for some in (wanted[:2], wanted)
    ]
    assert len(found[0]) == 1
    assert found[1] == {str(stands)}


@pytest.mark.parametrize(("entity", "name", "before", "wanted", "stands"), NARROW)
def test_a_person_is_asked_about_what_was_narrowed(
    entity: str, name: str, before: Any, wanted: list[Any], stands: Any
) -> None:
    """An item names both values, in both orders."""
    kind = ConflictKind.STRICTER if entity == "lock_settings" else ConflictKind.NARROWED
    for new, merged in story(entity, name, before, wanted[:2]):
        told = [conflict for one in merged for conflict in one.conflicts]
        assert [(one.kind, one.needs) for one in told] == [(kind, True)]
        kept, other = told[0].fields[name]
        assert kept == new.row(entity, KEY).fields.get(name)
        assert other is None or other != kept


@pytest.mark.parametrize(("entity", "name", "before", "wanted", "stands"), NARROW)
def test_who_knows_of_a_value_may_widen_it(entity: str, name: str, before: Any, wanted: list[Any], stands: Any) -> None:
    """One after the other, each having pulled: the last word counts and nothing is a conflict."""
    new = start(entity, **{name: before})
    for number, value in enumerate(wanted):
        merged = new.say(f"desk{number}", op(entity, KEY, new.seq, **{name: value}))
        assert (merged.outcome, merged.conflicts) == (Outcome.APPLIED, ())
        assert new.row(entity, KEY).fields.get(name) == value


@pytest.mark.parametrize(
    ("before", "current", "wanted", "own", "stays", "left_out"),
    [
        pytest.param([1], [3], [4], [], [3, 4], False, id="one lost and replaced at both"),
        pytest.param([1, 2], [2, 3], [1, 4], [], [3, 4], False, id="each replaced another one"),
        pytest.param([1, 2], [2, 3], [2], [], [2, 3], False, id="replaced there, and only lost here"),
        pytest.param([1, 2], [1], [2], [], [], False, id="each lost another one"),
        pytest.param([1], [1, 3], [4], [], [4], True, id="added there, replaced here"),
        pytest.param([1], [1, 3], [1, 4], [], [1], True, id="added at both"),
        pytest.param([1], [3, 4], [5], [4], [3, 5], False, id="what its author replaced himself before"),
    ],
)
def test_what_was_given_in_the_place_of_something_lost_stays(  # noqa: PLR0917 - each is one column of the table
    before: list[int], current: list[int], wanted: list[int], own: list[int], stays: list[int], left_out: bool
) -> None:
    past = ListPast(_names(before), _names(current) - _names(before) - _names(own))
    value, more = exchanged([tag(one) for one in current], [tag(one) for one in wanted], past)
    assert ({identity(one) for one in value}, more) == (_names(stays), left_out)


def _names(marks: list[int]) -> frozenset[str]:
    return frozenset(identity(tag(mark)) for mark in marks)


@pytest.mark.parametrize("other", ["issued", "suspended", "edit", "extension"])
def test_a_withdrawal_wins_over_what_did_not_know_of_it(other: str) -> None:
    """Over a re-issue, a suspension, an edit, an extension; three desks; one item that tells it."""
    changes = {
        "issued": {"state": "issued"},
        "suspended": {"state": "suspended"},
        "edit": {"office": True},
        "extension": {"valid_until": "2027-12-31"},
    }
    base = key_house(KEY, state="suspended", valid_until="2026-12-31").seq
    said = [
        Said("desk1", op("key", KEY, base, state="withdrawn", withdrawn_at="2026-05-01T10:00:00Z")),
        Said("desk2", op("key", KEY, base, **changes[other])),
        Said("desk3", op("key", KEY, base, **changes[other])),
    ]
    for some in (said[:2], said):
        for order in orders(some):
            new = key_house(KEY, state="suspended", valid_until="2026-12-31")
            merged = [new.say(one.desk, one.op) for one in order]
            fields = new.row("key", KEY).fields
            assert (fields["state"], fields["withdrawn_at"]) == ("withdrawn", "2026-05-01T10:00:00Z")
            late = [one for one, who in zip(merged, order, strict=True) if who.desk != "desk1"]
            if order[0].desk == "desk1":
                assert {one.outcome for one in late} == {Outcome.SUPERSEDED}
            kinds = {conflict.kind for one in merged for conflict in one.conflicts}
            assert other == "suspended" or ConflictKind.WITHDRAWAL_WON in kinds


def test_only_who_knows_of_the_withdrawal_issues_again() -> None:
    """Also when two desks withdrew: each of the two counts."""
    new = key_house(KEY)
    base = new.seq
    assert new.say("desk1", op("key", KEY, base, state="withdrawn")).outcome is Outcome.APPLIED
    assert new.say("desk2", op("key", KEY, base, state="withdrawn")).conflicts == ()
    again = new.say("desk1", op("key", KEY, base, state="issued", withdrawn_at=None))
    assert again.outcome is Outcome.SUPERSEDED
    assert [one.needs for one in again.conflicts] == [True]
    assert new.row("key", KEY).fields["state"] == "withdrawn"
    assert new.say("desk3", op("key", KEY, new.seq, state="issued")).outcome is Outcome.APPLIED
    assert new.row("key", KEY).fields["state"] == "issued"


def test_a_later_text_stands_and_the_other_is_told() -> None:
    """Per field: another field of the same row is not touched; equal texts are no conflict."""
    base = start("person").seq
    said = [
        Said("desk1", op("person", KEY, base, name="Cleo A.", unit="4")),
        Said("desk2", op("person", KEY, base, name="Cleo B.", phone="1")),
        Said("desk3", op("person", KEY, base, name="Cleo B.")),
    ]
    for order in orders(said):
        new = start("person")
        merged = [new.say(one.desk, one.op) for one in order]
        fields = new.row("person", KEY).fields
        assert fields["name"] == order[-1].op.set["name"]
        assert (fields["unit"], fields["phone"]) == ("4", "1")
        told = [conflict for one in merged for conflict in one.conflicts]
        assert {one.kind for one in told} == {ConflictKind.OTHER_VALUE}
        assert told[-1].fields["name"] in {("Cleo A.", "Cleo B."), ("Cleo B.", "Cleo A.")}
        assert {one.outcome for one in merged} == {Outcome.APPLIED}


@pytest.mark.parametrize("desks", [2, 3])
def test_removing_a_link_wins_over_making_it_again(desks: int) -> None:
    """Whoever knows of the removal links again."""
    link = link_id("membership", ANN, BOB)
    pair = {"group_id": ANN, "employee_id": BOB}
    base = house("membership", link, **pair).seq
    said = [
        Said("desk1", op("membership", link, base, "delete")),
        Said("desk2", op("membership", link, base, "delete")),
        Said("desk2", op("membership", link, base, "create", **pair)),
        Said("desk3", op("membership", link, base, "delete")),
        Said("desk3", op("membership", link, base, "create", **pair)),
    ]
    for order in orders(said[: 2 * desks - 1]):
        new = house("membership", link, **pair)
        merged = [new.say(one.desk, one.op) for one in order]
        assert new.row("membership", link).deleted
        told = [conflict.kind for one in merged for conflict in one.conflicts]
        assert told
        assert set(told) == {ConflictKind.REMOVAL_WON}
        knowing = new.say("desk1", op("membership", link, new.seq, "create", **pair))
        assert (knowing.outcome, new.row("membership", link).deleted) == (Outcome.APPLIED, False)


def test_deletion_wins_over_edits_and_keeps_them_aside() -> None:
    """Three desks, every order; who knows of the deletion is refused, for no id is used twice."""
    base = start("person").seq
    said = [
        Said("desk1", op("person", KEY, base, "delete")),
        Said("desk2", op("person", KEY, base, name="Cleo B.")),
        Said("desk3", op("person", KEY, base, unit="9")),
    ]
    for order in orders(said):
        new = start("person")
        merged = [new.say(one.desk, one.op) for one in order]
        assert new.row("person", KEY).deleted
        told = [conflict for one in merged for conflict in one.conflicts]
        assert {one.kind for one in told} == {ConflictKind.DELETION_WON}
        assert {other for one in told for _, other in one.fields.values()} == {"Cleo B.", "9"}
        asides = [one.aside for one in merged if one.outcome is Outcome.SUPERSEDED]
        assert len(asides) == 2 - [one.desk for one in order].index("desk1")
        assert all(asides)
        late = new.say("desk2", op("person", KEY, new.seq, "create", name="Cleo"))
        assert (late.outcome, late.code) == (Outcome.REJECTED, "row_deleted")


def test_a_key_for_a_deleted_person_is_withdrawn_and_not_lost() -> None:
    """Made or issued again after the deletion."""
    new = key_house(KEY)
    base = new.seq
    new.say("desk1", op("person", ANN, base, "delete"))
    fresh = new_uuid7()
    made = new.say("desk2", op("key", fresh, 0, "create", lock_id=LOCK, person_id=ANN, state="issued"))
    assert [one.kind for one in made.conflicts] == [ConflictKind.HOLDER_REMOVED]
    assert new.row("key", fresh).fields["state"] == "withdrawn"
    again = new.say("desk2", op("key", KEY, base, valid_until="2027-01-01"))
    assert again.conflicts
    assert new.row("key", KEY).fields["state"] == "withdrawn"


def test_hours_meet_minute_by_minute() -> None:
    """Over midnight and over the end of the week; what two desks leave is within both."""
    wanted = [[[64, 1_320, 360], [1, 480, 1_020]], [[1, 0, 600]], [[127, 300, 540]]]
    for new, _ in story("schedule", "intervals", [[127, 0, 1_440]], wanted):
        assert new.row("schedule", KEY).fields["intervals"] == [[1, 300, 360], [1, 480, 540]]


def test_office_hours_without_a_common_minute_are_none() -> None:
    base = start("lock_settings").seq
    said = [
        Said("desk1", op("lock_settings", KEY, base, office_from=480, office_to=600)),
        Said("desk2", op("lock_settings", KEY, base, office_from=700, office_to=900)),
        Said("desk3", op("lock_settings", KEY, base, office_from=500, office_to=590)),
    ]
    for some in (said[:2], said):
        for order in orders(some):
            new = start("lock_settings")
            kinds = {conflict.kind for one in order for conflict in new.say(one.desk, one.op).conflicts}
            assert not {"office_from", "office_to"} & new.row("lock_settings", KEY).fields.keys()
            assert kinds == {ConflictKind.STRICTER}


def test_what_is_fixed_is_refused_whole() -> None:
    new = key_house(KEY)
    refused = new.say("desk1", op("key", KEY, new.seq, lock_id=BOB, office=True))
    assert (refused.outcome, refused.code) == (Outcome.REJECTED, "fixed_field")
    assert "office" not in new.row("key", KEY).fields


def test_an_observation_is_never_a_conflict() -> None:
    """The later one stands."""
    new = key_house(KEY, state="withdrawn")
    base = new.seq
    for desk, moment in (("desk1", "2026-05-01T10:00:00Z"), ("desk2", "2026-05-02T10:00:00Z")):
        merged = new.say(desk, op("key", KEY, base, returned_at=moment))
        assert merged.conflicts == ()
    assert new.row("key", KEY).fields["returned_at"] == "2026-05-02T10:00:00Z"


def test_a_change_of_a_row_that_never_was_is_refused() -> None:
    assert House().say("desk1", op("person", KEY, 0, name="Cleo")).code == "unknown_row"
