"""Reading events back: an owner those of his locks, an organisation only its own employees' (R60)."""

from __future__ import annotations

from typing import Any

from flexeria_desktop.core.domain.ids import new_uuid7
from tests.platform.running import Desk
from tests.platform.sharing import LOCK, receiver, refusal
from tests.platform.test_shared_users import Both, both  # noqa: F401 - the fixture by its name


def event(seq: int, employee: str = "", serial: str = LOCK) -> dict[str, Any]:
    """One opening."""
    content = {"boot_id": 1, "time": 1_780_000_000 + seq, "event": 1, "source": 4, "user": seq, "credential": seq}
    whose = {"employee": employee} if employee else {}
    return {"serial": serial, "seq": seq, **content, "detail": None, **whose}


def send(desk: Desk, *events: dict[str, Any]) -> None:
    """Hand events in."""
    reply = desk.post("/v1/events", {"events": list(events)})
    assert reply.status_code == 200, reply.text


def test_an_owner_pages_back_through_his_lock(both: Both) -> None:  # noqa: F811 - the fixture
    ann = both.ann.desk
    send(ann, *(event(seq) for seq in range(1, 8)))
    first = ann.get(f"/v1/events?serial={LOCK}&limit=3").json()
    assert [one["seq"] for one in first["events"]] == [7, 6, 5]
    rest = ann.get(f"/v1/events?serial={LOCK}&limit=50&before={first['before']}").json()
    assert ([one["seq"] for one in rest["events"]], rest["before"]) == ([4, 3, 2, 1], None)
    assert refusal(both.bob.desk.get(f"/v1/events?serial={LOCK}")) == (404, "not_registered")
    assert refusal(ann.get("/v1/events")) == (422, "invalid")


def test_r60_an_organisation_reads_its_own_employees_alone(both: Both) -> None:  # noqa: F811 - the fixture
    group, one, other = both.group(), both.employee(b"\x04\x00\x00\x01"), both.employee(b"\x04\x00\x00\x02")
    both.did(both.link(group), both.member(group, one))
    stranger = new_uuid7()
    send(both.ann.desk, event(1, one), event(2), event(3, stranger), event(4, other), event(5, one))
    path = f"/v1/events?organisation={both.organisation}"
    found = both.bob.desk.get(path).json()["events"]
    assert [(row["employee_id"], row["share_id"]) for row in found] == [(one, both.share)] * 2
    assert set(found[0]) == {"share_id", "employee_id", "time", "event"}
    assert refusal(both.ann.desk.get(path)) == (404, "organisation_unknown")
    eve = receiver(both.platform, "eve")
    assert refusal(eve.desk.get(path)) == (404, "organisation_unknown")


def test_whose_an_event_is_stays_as_it_was_said_first_and_after_he_left(both: Both) -> None:  # noqa: F811 - the fixture
    group = both.group()
    one, other = both.employee(b"\x04\x00\x00\x01"), both.employee(b"\x04\x00\x00\x02")
    both.did(both.link(group), both.member(group, one), both.member(group, other))
    send(both.ann.desk, event(1, one))
    send(both.ann.desk, event(1, other))
    both.did(both.member(group, one, "delete"))
    both.ann.take_in(both.share)
    found = both.bob.desk.get(f"/v1/events?organisation={both.organisation}").json()["events"]
    assert [row["employee_id"] for row in found] == [one]
