"""What chip and page say of syncing, state by state."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flexeria_desktop.core.domain.records import OpState
from flexeria_desktop.core.domain.sync_queue import ConflictRow, OpRow
from flexeria_desktop.core.domain.sync_state import SyncPhase, SyncState
from flexeria_desktop.core.domain.syncing.entities import ENTITIES
from flexeria_desktop.core.services.platform import SignedIn
from flexeria_desktop.ui.viewmodels import sync_conflicts, sync_ops, sync_standing

NOW = datetime.now(UTC)
ANN = SignedIn("https://platform.example", "id", "Ann", "ann@example.org", building=True)
IDLE = SyncState(SyncPhase.IDLE, last_pull=NOW - timedelta(minutes=2, seconds=10))
OP = OpRow("op", "key", "k", "create", "issued", "M. Jansen", NOW, OpState.QUEUED, "", "", "A. de Vries", "Front door")
CONFLICT = ConflictRow(
    "c",
    "narrowed",
    "key",
    "k",
    {"valid_until": ("2027-06-30", None)},
    "M. Jansen",
    "P. Visser",
    "d",
    NOW,
    needs=True,
    open=True,
    person="A. de Vries",
    lock="Front door",
)


@pytest.mark.parametrize(
    ("state", "account", "text"),
    [
        (SyncState(), None, "Platform: sign in"),
        (IDLE, replace(ANN, ended=True), "Platform: sign in again"),
        (replace(IDLE, phase=SyncPhase.STOPPED, code="sign_in_again"), ANN, "Platform: sign in again"),
        (replace(IDLE, phase=SyncPhase.STOPPED, code="device_forked", parked=3), ANN, "Platform: sign in again"),
        (replace(IDLE, phase=SyncPhase.STOPPED, code="client_too_old"), ANN, "Platform: needs you"),
        (replace(IDLE, phase=SyncPhase.WAITING, code="offline"), ANN, "Platform: offline"),
        (replace(IDLE, phase=SyncPhase.WAITING, code="program.unexpected"), ANN, "Platform: does not sync"),
        (IDLE, ANN, "Platform: synced 2 min ago"),
        (replace(IDLE, last_pull=NOW), ANN, "Platform: synced just now"),
        (SyncState(SyncPhase.IDLE), ANN, "Platform: signed in"),
    ],
)
def test_the_chip(state: SyncState, account: SignedIn | None, text: str) -> None:
    if state.last_pull is not None:
        # The cases were made when the tests were collected, which may be minutes ago.
        state = replace(state, last_pull=state.last_pull + (datetime.now(UTC) - NOW))
    assert sync_standing.chip(state, account).text == text


def test_what_needs_a_person_comes_before_how_long_ago_it_was() -> None:
    told = sync_standing.chip(replace(IDLE, refused=1, parked=1, conflicts=1, waiting=4), ANN)
    assert "3" in told.text
    assert told.role == "caution"


def test_a_next_try_is_counted_down() -> None:
    state = replace(IDLE, retry_at=NOW + timedelta(seconds=40))
    assert sync_standing.next_try(state, NOW) == "Next try in 40 s."
    assert sync_standing.next_try(state, NOW + timedelta(seconds=41)) == "Trying again now."
    assert sync_standing.next_try(IDLE, NOW) == ""


def test_a_copy_is_explained_with_the_way_out() -> None:
    told = sync_standing.trouble(replace(IDLE, phase=SyncPhase.STOPPED, code="device_forked"), ANN)
    assert told is not None
    assert told.fix == "sign_in"
    assert "copy" in told.title
    assert sync_standing.trouble(IDLE, ANN) is None


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({}, "Issue a key of Front door to A. de Vries"),
        ({"kind": "change", "story": "taken_in"}, "Take in the key of A. de Vries for Front door"),
        ({"kind": "change", "story": "suspended"}, "Suspend the key of A. de Vries for Front door"),
        ({"kind": "change", "story": "changed"}, "Change the key of A. de Vries for Front door"),
        ({"person": "", "lock": ""}, "Issue a key of a lock that is not here to somebody who was removed"),
        ({"entity": "person", "kind": "delete", "name": "A. de Vries"}, "Remove A. de Vries"),
        ({"entity": "starship", "kind": "change"}, "A change that this version has no words for"),
    ],
)
def test_a_change_in_a_sentence(change: dict[str, str], sentence: str) -> None:
    assert sync_ops.sentence(replace(OP, **change)) == sentence


def test_every_change_that_a_desk_can_make_has_its_words() -> None:
    for entity, rule in ENTITIES.items():
        kinds = ["change"] + ["create"] * rule.creatable + ["delete"] * rule.deletable
        for kind in [] if rule.by_server or rule.link else kinds:
            told = sync_ops.sentence(replace(OP, entity=entity, kind=kind, story="", name="Name"))
            assert "no words" not in told, (entity, kind)


def test_why_a_change_was_refused_and_what_to_do() -> None:
    refused = replace(OP, state=OpState.REJECTED, code="stock_empty")
    assert "stock" in sync_ops.why(refused)
    assert sync_ops.todo(refused)
    too_many = replace(refused, code="media_limit")
    assert sync_ops.why(too_many) == "The person holds as many media of this kind as a lock takes."
    assert sync_ops.todo(too_many) == "Take one of them in first."
    assert sync_ops.why(replace(refused, code="row_deleted")).startswith("It was removed at another computer")
    assert sync_ops.why(replace(OP, code="")) == ""


def test_letting_go_says_how_many_of_what() -> None:
    told = sync_ops.letting_go([OP, replace(OP, op_id="2"), replace(OP, op_id="3", entity="person")])
    assert "3" in told.title
    assert [point.split()[0] for point in told.points] == ["2", "1"]


def test_two_values_side_by_side() -> None:
    assert sync_conflicts.title(CONFLICT) == "The key of A. de Vries for Front door was narrowed"
    assert sync_conflicts.pairs(CONFLICT, {}) == [("last day", "30 Jun 2027", "no end")]
    assert sync_conflicts.can_take_other(CONFLICT)
    assert not sync_conflicts.can_take_other(replace(CONFLICT, kind="withdrawal_won"))
    assert not sync_conflicts.can_take_other(replace(CONFLICT, open=False))
    assert sync_conflicts.chip(CONFLICT)[0] == "decide"
    decided = replace(CONFLICT, open=False, decided_by="M. Jansen", decision="other")
    assert sync_conflicts.decided(decided) == "M. Jansen took the other value"


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("office", True, "yes"),
        ("office_from", 480, "08:00"),
        ("intervals", [[0b11111, 480, 1020]], "45 hours a week"),
        ("schedule_id", "s", "Cleaning"),
        ("schedule_id", None, "at any hour"),
        ("schedule_id", "gone", "a schedule that was removed"),
        ("media", [{"kind": 4, "ref": "00", "mask": "tag •• 19E0"}], "tag •• 19E0"),
        ("state", "withdrawn", "taken in"),
        ("opening_seconds", 75, "1 min 15 s"),
        ("wrong_code_limit", 5, "5"),
        ("until", "2026-01-31", "31 Jan 2026"),
        ("holiday_rule", 1, "closed"),
        ("phone", "", "none"),
    ],
)
def test_values_as_people_read_them(name: str, value: object, text: str) -> None:
    assert sync_conflicts.value(name, value, {"s": "Cleaning"}) == text


@pytest.mark.parametrize(
    ("decision", "heads"),
    [
        ("", ("In force now", "The other value")),
        ("keep", ("Kept", "The other value")),
        ("other", ("Before the decision", "Taken instead")),
    ],
)
def test_what_was_decided_is_not_told_as_in_force_until_somebody_decides(decision: str, heads: tuple[str, str]) -> None:
    row = replace(CONFLICT, open=not decision, decision=decision)
    assert sync_conflicts.heads(row) == heads
    assert sync_conflicts.meaning(row).endswith("until somebody decides.") is not bool(decision)


def test_one_value_on_both_sides_of_a_withdrawal_shows_once() -> None:
    same = {"state": ("withdrawn", "withdrawn"), "valid_until": ("2027-06-30", "2027-06-30")}
    told = sync_conflicts.pairs(replace(CONFLICT, kind="withdrawal_won", fields=same), {})
    assert [pair[1:] for pair in told] == [("taken in", "–"), ("–", "30 Jun 2027")]
