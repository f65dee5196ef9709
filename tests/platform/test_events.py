"""Events at the platform: idempotent, whole up to a number, never overwritten, only of own locks."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.refusals import NotRegistered
from flexeria_desktop.core.platform_ports import EventsTaken
from flexeria_desktop.core.ports import LockEvent
from tests.platform.running import Desk, Platform

_NUMBERS = count()
"""The server outlives an example, so each takes a lock of its own."""


def _event(seq: int, **more: Any) -> LockEvent:
    return replace(LockEvent(seq, 2**64 - 1, 1_780_000_000 + seq, 1, 4, 7, 12, None), **more)


def _send(desk: Desk, *events: LockEvent, lost: tuple[tuple[int, int], ...] = (), serial: str = "L") -> EventsTaken:
    return desk.ask(lambda cloud: cloud.send_events(serial, events, lost))


def test_the_answer_is_the_highest_number_without_a_hole(platform: Platform) -> None:
    desk = platform.desk()
    desk.register("L")
    assert _send(desk, _event(1), _event(2), _event(4)) == EventsTaken(2, ())
    assert _send(desk, _event(3)) == EventsTaken(4, ())


def test_what_the_lock_had_overwritten_does_not_hold_the_number_back(platform: Platform) -> None:
    desk = platform.desk()
    desk.register("L")
    assert _send(desk, _event(101), _event(102)).acknowledged == 0
    assert _send(desk, _event(103), lost=((1, 100),)).acknowledged == 103


def test_the_same_again_changes_nothing_and_other_content_is_an_alarm_each_time(platform: Platform) -> None:
    desk = platform.desk()
    desk.register("L")
    for _ in range(2):
        assert _send(desk, _event(1), _event(2)) == EventsTaken(2, ())
    altered = _event(2, event=3, detail=-5)
    for _ in range(2):
        assert _send(desk, altered) == EventsTaken(2, (2,))
    assert _send(desk, _event(2)) == EventsTaken(2, ()), "the first content stays"


def test_one_request_that_contradicts_itself_is_an_alarm(platform: Platform) -> None:
    desk = platform.desk()
    desk.register("L")
    assert _send(desk, _event(1), _event(1, user=8)) == EventsTaken(1, (1,))


def test_locks_of_others_and_unknown_ones_are_refused_whole(platform: Platform) -> None:
    ann, bob = platform.desk("ann"), platform.desk("bob")
    ann.register("L")
    bob.register("M")
    with pytest.raises(NotRegistered):
        _send(bob, _event(1))
    with pytest.raises(NotRegistered):
        _send(ann, _event(1), serial="NONE")
    rows = [{"serial": serial, **_members(_event(1))} for serial in ("L", "M")]
    assert ann.post("/v1/events", {"events": rows}).status_code == 404
    assert _send(ann, _event(2)).acknowledged == 0, "event 1 was not kept of the refused request"


def test_who_gets_a_lock_later_reads_nothing_of_those_before(platform: Platform) -> None:
    """Even when the lock still tells his desk of them; what his own desks sent first is his."""
    ann, bob = platform.desk("ann"), platform.desk("bob")
    ann.register("L")
    _send(ann, _event(1), _event(2))
    ann.ask(lambda cloud: cloud.release("L"))
    bob.register("L")
    assert _send(bob, _event(2), _event(3)) == EventsTaken(3, ())
    assert [event["seq"] for event in bob.get("/v1/events?serial=L").json()["events"]] == [3]
    assert ann.get("/v1/events?serial=L").json()["code"] == "not_registered"


def test_a_page_of_5000_fits_and_more_is_refused(platform: Platform) -> None:
    desk = platform.desk()
    desk.register("L")
    assert _send(desk, *(_event(seq) for seq in range(1, 5_001))).acknowledged == 5_000
    rows = [{"serial": "L", **_members(_event(1))} for _ in range(5_001)]
    assert desk.post("/v1/events", {"events": rows}).json()["code"] in {"invalid", "too_large"}


def _members(event: LockEvent) -> dict[str, Any]:
    return {name: getattr(event, name) for name in event.__slots__}


@pytest.mark.parametrize(
    "wrong",
    [{"seq": 0}, {"seq": 2**32}, {"seq": True}, {"boot_id": -1}, {"boot_id": 2**64}, {"time": "now"}, {"extra": 1}],
)
def test_malformed_events_are_refused(platform: Platform, wrong: dict[str, Any]) -> None:
    desk = platform.desk()
    desk.register("L")
    answer = desk.post("/v1/events", {"events": [{"serial": "L", **_members(_event(1)), **wrong}]})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


def test_a_lost_range_is_in_order(platform: Platform) -> None:
    desk = platform.desk()
    desk.register("L")
    answer = desk.post("/v1/events", {"events": [], "lost": [{"serial": "L", "first": 9, "last": 8}]})
    assert answer.status_code == 422


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(pages=st.lists(st.lists(st.integers(1, 12), min_size=1, max_size=6), min_size=1, max_size=4))
def test_any_order_and_any_repetition_give_the_same_head(platform: Platform, pages: list[list[int]]) -> None:
    number = next(_NUMBERS)
    desk, serial = platform.desk(f"d{number}"), f"L-{number}"
    desk.register(serial)
    seen: set[int] = set()
    for page in pages:
        seen.update(page)
        head = next(number for number in range(14) if number + 1 not in seen)
        taken = desk.ask(lambda cloud, page=page: cloud.send_events(serial, [_event(seq) for seq in page], ()))  # type: ignore[misc]
        assert taken == EventsTaken(head, ())
