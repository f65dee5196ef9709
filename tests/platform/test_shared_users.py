"""What an organisation does reaches the owner's desk: who opens, with what, and who no more (R34 to R41)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import event

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.references import credential_ref
from flexeria_desktop.core.domain.syncing.entities import link_id
from flexeria_desktop.core.services.sealed_media import seal_medium
from flexeria_platform.services import profile
from tests.platform.running import Platform
from tests.platform.sharing import LOCK, Side, owner, receiver, refusal
from tests.platform.sync_desk import SyncDesk, op

CREDENTIAL_KEY = bytes(range(32))
TAG = 4


@dataclass
class Both:
    """Ann owns the lock and issued a key to Bob's organisation."""

    platform: Platform
    ann: Side
    bob: Side
    a: SyncDesk
    b: SyncDesk
    organisation: str
    share: str
    lock_id: str

    def users(self) -> dict[str, dict[str, Any]]:
        """Who opens, as Ann's desk was told, by employee."""
        self.a.pull()
        rows = [row["fields"] for (entity, _), row in self.a.rows.items() if entity == "shared_user"]
        return {row["employee_id"]: row for row in rows}

    def opening(self) -> set[str]:
        """Employees that open."""
        return {one for one, row in self.users().items() if row["state"] == "issued"}

    def did(self, *ops: dict[str, Any]) -> list[str]:
        """What came of Bob's ops: applied, or the code of the refusal."""
        return [one.get("code") or one["result"] for one in self.b.push(*ops)]

    def group(self, name: str = "Cleaners") -> str:
        """A new group."""
        group = new_uuid7()
        assert self.did(op("group", group, 0, "create", organisation_id=self.organisation, name=name)) == ["applied"]
        return group

    def employee(self, *raws: bytes, **more: Any) -> str:
        """A new employee with these tags."""
        employee = new_uuid7()
        media = [self.tag(employee, raw) for raw in raws]
        assert self.did(self.new_employee(employee, media=media, **more)) == ["applied"]
        return employee

    def new_employee(self, employee: str, organisation: str = "", **more: Any) -> dict[str, Any]:
        """The op that adds one."""
        fields = {"organisation_id": organisation or self.organisation, "name": "Cleo", **more}
        return op("employee", employee, 0, "create", **fields)

    def tag(self, employee: str, raw: bytes) -> dict[str, Any]:
        """A tag as Bob's desk sends it."""
        self.b.pull()
        key = bytes.fromhex(self.b.fields("organisation", self.organisation)["media_key"])
        sealed = seal_medium(key, employee, TAG, raw)
        return {"kind": TAG, "ref": new_uuid7().replace("-", ""), "mask": "•• 0001", "sealed": sealed}

    def link(self, group: str, share: str = "", verb: str = "create") -> dict[str, Any]:
        """Give a group a key, or take it away."""
        return self._pair("group_link", verb, group_id=group, received_key_id=share or self.share)

    def member(self, group: str, employee: str, verb: str = "create") -> dict[str, Any]:
        """Put an employee into a group, or take him out."""
        return self._pair("membership", verb, group_id=group, employee_id=employee)

    def _pair(self, entity: str, verb: str, **ids: str) -> dict[str, Any]:
        self.b.pull()
        row_id = link_id(entity, *ids.values())
        base = self.b.rev(entity, row_id) if (entity, row_id) in self.b.rows else 0
        return op(entity, row_id, base, verb, **(ids if verb == "create" else {}))


@pytest.fixture
def both(platform: Platform) -> Iterator[Both]:
    """The key is issued, nobody opens yet; the day is 2026-06-01."""
    ann, bob = owner(platform), receiver(platform)
    organisation, share = bob.organisation()["organisation_id"], new_uuid7()
    a, b, lock_id = SyncDesk(ann.desk), SyncDesk(bob.desk), new_uuid7()
    fields = {"serial": LOCK, "model": "MC", "name": "Front door", "credential_key": CREDENTIAL_KEY.hex()}
    assert a.push(op("lock", lock_id, 0, "create", **fields))[0]["result"] == "applied"
    assert refusal(ann.issue(organisation, share)) == (200, "")
    yield Both(platform, ann, bob, a, b, organisation, share, lock_id)
    a.http.close()
    b.http.close()


def test_r39_any_one_path_opens(both: Both) -> None:
    raw = bytes.fromhex("04a1b2c3d4e5f6")
    first, second, employee = both.group(), both.group("Guards"), both.employee(raw, reference="E-12")
    assert both.opening() == set()
    assert both.did(both.link(first), both.member(first, employee)) == ["applied", "applied"]
    (user,) = both.users().values()
    assert user["media"] == [{"kind": TAG, "ref": credential_ref(CREDENTIAL_KEY, TAG, raw).hex(), "mask": "•• 0001"}]
    assert (user["label"], user["serial"], user["state"]) == ("Bob · E-12", LOCK, "issued")
    assert both.did(both.link(second), both.member(second, employee)) == ["applied", "applied"]
    assert both.did(both.member(first, employee, "delete")) == ["applied"]
    assert both.opening() == {employee}
    assert both.did(both.link(second, verb="delete")) == ["applied"]
    assert both.opening() == set()
    assert both.users()[employee]["state"] == "withdrawn"


def test_the_raw_value_stands_in_no_log(both: Both) -> None:
    raw = bytes.fromhex("04a1b2c3d4e5f6")
    group, employee = both.group(), both.employee(raw)
    both.did(both.link(group), both.member(group, employee))
    both.users()
    both.b.pull()
    told = str(both.a.rows) + str(both.b.rows)
    assert raw.hex() not in told
    assert "sealed" not in str(both.a.rows)
    assert CREDENTIAL_KEY.hex() not in str(both.b.rows)


def test_a_medium_sealed_for_another_employee_opens_nothing(both: Both) -> None:
    """What a desk copies from one row to another is worth nothing."""
    group, one, other = both.group(), both.employee(), both.employee()
    stolen = both.tag(one, b"\x04\x01\x02\x03")
    assert (
        both.did(op("employee", other, 10**6, media=[stolen]), both.link(group), both.member(group, other))
        == ["applied"] * 3
    )
    assert both.users()[other]["media"] == []


def test_the_received_key_tells_lock_owner_and_the_four_dates(both: Both) -> None:
    both.b.pull()
    key = both.b.fields("received_key", both.share)
    assert (key["lock"], key["owner"], key["serial_end"], key["state"]) == ("Front door", "Ann", "1001", "issued")
    ends = [key.get(name) for name in ("base_end", "option_end", "organisation_end", "valid_until")]
    assert ends == ["2029-03-01", "2031-06-01", "2031-06-01", None]
    both.a.push(op("lock", both.lock_id, 10**6, name="Main entrance"))
    both.ann.desk.redeem(both.platform.code("B"), LOCK)
    both.b.pull()
    key = both.b.fields("received_key", both.share)
    assert (key["lock"], key["base_end"]) == ("Main entrance", "2034-03-01")


def test_taken_in_all_of_them_stop(both: Both) -> None:
    group = both.group()
    employees = [both.employee(bytes([4, 0, 0, number])) for number in range(3)]
    both.did(both.link(group), *(both.member(group, one) for one in employees))
    assert both.opening() == set(employees)
    both.ann.take_in(both.share)
    assert both.opening() == set()
    assert both.a.fields("share", both.share)["state"] == "withdrawn"
    both.b.pull()
    assert both.b.fields("received_key", both.share)["state"] == "withdrawn"
    assert both.did(both.link(both.group())) == ["key_not_issued"]


def test_a_new_tag_a_lost_tag_and_an_end_reach_the_owner(both: Both) -> None:
    group, employee = both.group(), both.employee(b"\x04\x00\x00\x01")
    both.did(both.link(group), both.member(group, employee))
    media = both.b.rows  # what Bob's desk knows of its own employee
    both.b.pull()
    (old,) = media["employee", employee]["fields"]["media"]
    new = both.tag(employee, b"\x04\x00\x00\x02")
    both.did(op("employee", employee, 10**6, media=[old, new], until="2027-01-31"))
    user = both.users()[employee]
    assert (len(user["media"]), user["valid_until"]) == (2, "2027-01-31")
    both.did(op("employee", employee, 10**6, media=[new]))
    (left,) = both.users()[employee]["media"]
    assert left["ref"] == credential_ref(CREDENTIAL_KEY, TAG, b"\x04\x00\x00\x02").hex()


def test_r27c_while_stopped_nothing_is_added_and_everything_may_be_taken_away(both: Both) -> None:
    group, other = both.group(), both.group("Guards")
    stays, comes, goes = both.employee(b"\x04\x00\x00\x01"), both.employee(b"\x04\x00\x00\x02"), both.employee()
    both.did(both.link(group), both.member(group, stays), both.member(group, goes))
    both.platform.clock.day("2029-03-02")  # the base has ended the day before
    assert both.did(both.link(other)) == ["sharing_stopped"]
    assert both.did(both.member(group, comes)) == ["applied"]
    assert both.did(both.member(group, goes, "delete")) == ["applied"]
    assert both.opening() == {stays}
    both.ann.desk.redeem(both.platform.code("B"), LOCK)
    assert both.opening() == {stays, comes}
    assert both.did(both.link(other)) == ["applied"]
    both.platform.clock.day("2031-06-02")  # option and organisation have ended
    assert both.did(both.link(group, verb="delete")) == ["applied"]
    assert both.opening() == set()


def test_while_stopped_nobody_loses_one_key_for_another_that_he_cannot_get(both: Both) -> None:
    """Of two keys of the lock the longer one would be his, were it not stopped."""
    short, long = new_uuid7(), both.share
    assert refusal(both.ann.issue(both.organisation, short, valid_until="2030-12-31")) == (200, "")
    of_short, of_long, one = both.group(), both.group(), both.employee(b"\x04\x00\x00\x01")
    both.did(both.link(of_short, short), both.link(of_long, long), both.member(of_short, one))
    both.platform.clock.day("2029-03-02")
    assert both.did(both.member(of_long, one)) == ["applied"]
    rows = {row["fields"]["share_id"]: row["fields"]["state"] for row in _told(both)}
    assert rows == {short: "issued"}
    both.ann.desk.redeem(both.platform.code("B"), LOCK)
    rows = {row["fields"]["share_id"]: row["fields"]["state"] for row in _told(both)}
    assert rows == {short: "withdrawn", long: "issued"}


def _told(both: Both) -> list[dict[str, Any]]:
    both.a.pull()
    return [row for (entity, _), row in both.a.rows.items() if entity == "shared_user"]


def test_r41_after_its_period_an_organisation_reads_and_detaches(both: Both) -> None:
    group, employee = both.group(), both.employee(b"\x04\x00\x00\x01", b"\x04\x00\x00\x02")
    both.did(both.link(group), both.member(group, employee))
    both.ann.desk.redeem(both.platform.code("B"), LOCK)
    both.platform.clock.day("2031-06-02")
    both.b.pull()
    (first, _second) = both.b.fields("employee", employee)["media"]
    stranger = new_uuid7()
    assert both.did(
        both.new_employee(stranger),
        op("employee", employee, 10**6, name="Cleopatra"),
        op("group", new_uuid7(), 0, "create", organisation_id=both.organisation, name="New"),
        both.member(group, stranger),
    ) == ["organisation_ended"] * 3 + ["unknown_row"]
    assert both.did(op("employee", employee, 10**6, media=[first])) == ["applied"]
    assert len(both.users()[employee]["media"]) == 1
    assert both.did(both.member(group, employee, "delete"), both.link(group, verb="delete")) == ["applied"] * 2
    assert both.did(op("employee", employee, 10**6, "delete"), op("group", group, 10**6, "delete")) == ["applied"] * 2
    assert both.opening() == set()


def test_r35_to_r37_places_of_each_organisation(both: Both) -> None:
    """The 100th, not the 101st; a code adds 100 to its organisation alone; full, removing and changing go on."""
    ids = [new_uuid7() for _ in range(101)]
    assert both.did(*(both.new_employee(one) for one in ids)) == ["applied"] * 100 + ["employee_limit"]
    second = both.bob.organisation()["organisation_id"]
    assert both.did(both.new_employee(new_uuid7(), second)) == ["applied"]
    both.bob.desk.redeem(both.platform.code("E"), both.organisation)
    more = [new_uuid7() for _ in range(101)]
    assert both.did(*(both.new_employee(one) for one in more)) == ["applied"] * 100 + ["employee_limit"]
    assert both.did(op("employee", ids[0], 10**6, name="Dora")) == ["applied"]
    assert both.did(op("employee", ids[0], 10**6, "delete"), both.new_employee(more[-1])) == ["applied"] * 2
    both.b.pull()
    assert both.b.fields("organisation", both.organisation)["employee_limit"] == 200


def test_r34_organisations_of_one_account_are_kept_apart(both: Both) -> None:
    """Neither groups nor keys nor employees of one serve the other."""
    second = both.bob.organisation()["organisation_id"]
    group, theirs = both.group(), new_uuid7()
    assert both.did(op("group", theirs, 0, "create", organisation_id=second, name="Theirs")) == ["applied"]
    employee = both.employee(b"\x04\x00\x00\x01")
    assert both.did(both.link(theirs), both.member(theirs, employee)) == ["key_not_received", "unknown_row"]
    assert both.did(both.link(group), both.member(group, employee)) == ["applied"] * 2
    assert both.opening() == {employee}


def test_others_have_no_say(both: Both) -> None:
    """Not in an organisation of Bob's, not with a key that was issued to him."""
    eve = receiver(both.platform, "eve")
    own = eve.organisation()["organisation_id"]
    desk, group = SyncDesk(eve.desk), new_uuid7()
    results = desk.push(
        op("group", new_uuid7(), 0, "create", organisation_id=both.organisation, name="Hers"),
        op("group", group, 0, "create", organisation_id=own, name="Hers"),
        op(
            "group_link",
            link_id("group_link", group, both.share),
            0,
            "create",
            group_id=group,
            received_key_id=both.share,
        ),
    )
    assert [one.get("code") for one in results] == ["organisation_unknown", None, "key_not_received"]
    desk.pull()
    desk.http.close()
    assert {"received_key", "share", "shared_user"}.isdisjoint(entity for entity, _ in desk.rows)
    assert [row["fields"]["name"] for (entity, _), row in desk.rows.items() if entity == "group"] == ["Hers"]


def test_a_lock_that_left_its_owner_gets_nobody_new_and_comes_back_as_it_was(both: Both) -> None:
    group, one, other = both.group(), both.employee(), both.employee()
    both.did(both.link(group), both.member(group, one))
    both.ann.desk.ask(lambda cloud: cloud.release(LOCK))
    both.b.pull()
    assert both.b.fields("received_key", both.share)["registered"] is False
    assert both.did(both.member(group, other), both.link(both.group())) == ["applied", "not_registered"]
    assert both.opening() == {one}
    assert refusal(both.ann.take_in(both.share)) == (404, "not_registered")
    both.ann.desk.register(LOCK)
    assert both.opening() == {one, other}


def test_new_hardware_takes_the_keys_of_organisations_over(both: Both) -> None:
    group, one = both.group(), both.employee(b"\x04\x00\x00\x01")
    both.did(both.link(group), both.member(group, one))
    before = both.users()[one]["media"]
    desk = both.ann.desk
    desk.ask(lambda cloud: cloud.replace(LOCK, "MC-2002", "MC", desk.proof("MC-2002")))
    user = both.users()[one]
    assert (user["serial"], user["state"], user["media"]) == ("MC-2002", "issued", before)
    assert both.a.fields("share", both.share)["serial"] == "MC-2002"
    assert refusal(both.ann.take_in(both.share)) == (200, "")
    assert both.opening() == set()


def test_a_lock_that_was_handed_over_later_gets_its_users_then(platform: Platform) -> None:
    """Refs need the lock's credential key, which the owner's desk brings with the lock."""
    ann, bob = owner(platform), receiver(platform)
    both = Both(platform, ann, bob, SyncDesk(ann.desk), SyncDesk(bob.desk), "", new_uuid7(), new_uuid7())
    both.organisation = bob.organisation()["organisation_id"]
    assert refusal(ann.issue(both.organisation, both.share)) == (200, "")
    group, one = both.group(), both.employee(b"\x04\x00\x00\x01")
    both.did(both.link(group), both.member(group, one))
    assert both.opening() == set()
    both.a.push(op("lock", both.lock_id, 0, "create", serial=LOCK, model="MC", credential_key=CREDENTIAL_KEY.hex()))
    assert both.opening() == {one}
    both.a.http.close()
    both.b.http.close()


def test_r18_employees_count_among_the_users_of_the_lock(both: Both) -> None:
    """2,500 in all: 2,498 people and two employees; a third is refused, and so is a link that would bring him."""
    ids = [new_uuid7() for _ in range(2_498)]
    both.ann.desk.redeem(both.platform.code("N", 2_600), LOCK)
    fields = {"lock_id": both.lock_id, "state": "issued", "issued_at": "2026-06-01T11:00:00Z"}
    for start in range(0, len(ids), 250):
        part = ids[start : start + 250]
        both.a.push(*(op("person", one, 0, "create", name="Cleo") for one in part))
        keys = both.a.push(*(op("key", new_uuid7(), 0, "create", person_id=one, **fields) for one in part))
        assert {one["result"] for one in keys} == {"applied"}
    group, other = both.group(), both.group("Guards")
    employees = [both.employee() for _ in range(3)]
    assert both.did(both.link(group), *(both.member(group, one) for one in employees[:2])) == ["applied"] * 3
    stranger = new_uuid7()
    both.a.push(op("person", stranger, 0, "create", name="Dora"))
    (refused,) = both.a.push(op("key", new_uuid7(), 0, "create", person_id=stranger, **fields))
    assert refused["code"] == "user_limit"
    assert both.did(both.member(group, employees[2]), both.member(other, employees[2]), both.link(other)) == [
        "user_limit",
        "applied",
        "user_limit",
    ]


def statements(both: Both, *ops: dict[str, Any]) -> int:
    """How many statements the server needs to take these ops."""
    engine, batch = both.platform.context.engine, both.b.numbered(ops)
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        seen.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    both.b.send(batch)
    event.remove(engine, "before_cursor_execute", note)
    return len(seen)


def test_ops_of_an_organisation_cost_what_hangs_on_them_and_no_more(both: Both) -> None:
    """Keys of another organisation of the same account are left alone, however many there are."""
    group, first, second = both.group(), both.employee(), both.employee()
    both.did(both.link(group))
    before = statements(both, both.member(group, first))
    other = both.bob.organisation()["organisation_id"]
    for _ in range(8):
        assert refusal(both.ann.issue(other)) == (200, "")
    after = statements(both, both.member(group, second))
    assert both.opening() == {first, second}
    assert after == before


def test_whoever_leaves_opens_no_more_by_whatever_key(both: Both) -> None:
    """Also when all of it comes in one batch, and the links stay behind."""
    group, first, second = both.group(), both.employee(), both.employee()
    share = new_uuid7()
    assert refusal(both.ann.issue(both.organisation, share, valid_until="2027-01-01")) == (200, "")
    both.did(both.link(group), both.link(group, share), both.member(group, first), both.member(group, second))
    assert both.opening() == {first, second}
    assert both.did(op("employee", first, 10**6, "delete")) == ["applied"]
    assert both.opening() == {second}
    assert both.did(op("group", group, 10**6, "delete")) == ["applied"]
    assert both.opening() == set()


def test_another_name_of_the_owner_is_told_to_those_who_have_his_keys(both: Both) -> None:
    """Of returned keys too; who has none of them is told nothing, and the same name again tells nobody."""
    share = new_uuid7()
    assert refusal(both.ann.issue(both.organisation, share)) == (200, "")
    both.ann.take_in(share, confirmed=True)
    both.b.pull()
    context, owner_id = both.platform.context, both.ann.desk.account_id
    profile.change_profile(context, owner_id, "Ann's Housing", "nl")
    told = [(change["entity"], change["fields"]["owner"]) for change in both.b.pull()]
    assert told == [("received_key", "Ann's Housing")] * 2
    assert both.b.fields("received_key", both.share)["state"] == "issued"
    assert {one["owner"] for one in both.bob.shares()["received"]} == {"Ann's Housing"}
    profile.change_profile(context, owner_id, "Ann's Housing", "sv")
    profile.change_profile(context, both.bob.desk.account_id, "Bob's Cleaning", "en")
    assert both.b.pull() == []
    both.a.pull()
    assert both.a.pull() == []
