"""Keys for organisations over the wire, case by case of the catalogue (R22 to R27c, R32 to R34, R53, R57)."""

from __future__ import annotations

from typing import Any

import pytest

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_platform.services import accounts
from tests.platform.running import Platform, enrol
from tests.platform.sharing import BASE_BOUGHT, LOCK, Side, owner, receiver, refusal

ACCEPTED = (200, "")


def outcomes(platform: Platform, ann: Side, organisation: str, days: list[str]) -> dict[str, tuple[int, str]]:
    """What comes of issuing a key on each of the days."""
    found = {}
    for day in days:
        platform.clock.day(day)
        found[day] = refusal(ann.issue(organisation))
    return found


def stopped(side: Side, way: str) -> Any:
    """By what a key on one side of an account is stopped today."""
    (share,) = side.shares()[way]
    return share["stopped_by"]


def test_r23_a_key_for_an_organisation_needs_the_option(platform: Platform) -> None:
    ann, bob = owner(platform, option=False), receiver(platform)
    organisation = bob.organisation()["organisation_id"]
    assert refusal(ann.issue(organisation)) == (422, "option_not_active")
    ann.desk.redeem(platform.code("S"), LOCK)
    assert refusal(ann.issue(organisation)) == ACCEPTED


def test_r24_not_in_the_trial(platform: Platform) -> None:
    ann, bob = owner(platform, base=False, option=False), receiver(platform)
    assert refusal(ann.issue(bob.organisation()["organisation_id"])) == (422, "option_not_active")


def test_r26_option_and_base_have_to_run_both(platform: Platform) -> None:
    ann, bob = owner(platform), receiver(platform)
    organisation = bob.organisation()["organisation_id"]  # to 2031-06-01
    assert outcomes(platform, ann, organisation, ["2029-03-01", "2029-03-02", "2029-09-09"]) == {
        "2029-03-01": ACCEPTED,
        "2029-03-02": (403, "reduced"),
        "2029-09-09": (403, "reduced"),
    }
    platform.clock.day("2029-09-10")
    ann.desk.redeem(platform.code("B"), LOCK)
    assert outcomes(platform, ann, organisation, ["2029-09-10", "2031-06-01", "2031-06-02"]) == {
        "2029-09-10": ACCEPTED,
        "2031-06-01": ACCEPTED,
        "2031-06-02": (422, "option_not_active"),
    }


@pytest.mark.parametrize(
    ("again", "works"),
    [pytest.param("2027-07-01", True, id="R27-in-base"), pytest.param("2029-05-01", False, id="R27-after-base")],
)
def test_r27_an_option_comes_back_with_its_end(platform: Platform, again: str, works: bool) -> None:
    ann, bob = owner(platform), receiver(platform)
    organisation = bob.organisation()["organisation_id"]
    platform.clock.day("2027-01-01")
    ann.desk.ask(lambda cloud: cloud.release(LOCK))
    assert refusal(ann.issue(organisation)) == (404, "not_registered")
    platform.clock.day(again)
    assert str(ann.desk.register(LOCK).periods.option_end) == "2031-06-01"
    assert refusal(ann.issue(organisation)) == (ACCEPTED if works else (403, "reduced"))
    if not works:
        platform.clock.day("2029-05-02")
        ann.desk.redeem(platform.code("B"), LOCK)
        assert refusal(ann.issue(organisation)) == ACCEPTED


def test_r27a_the_receiver_has_to_be_an_active_organisation(platform: Platform) -> None:
    ann, bob = owner(platform, option=False), receiver(platform)
    platform.clock.day("2025-03-01")
    first = bob.organisation()["organisation_id"]
    platform.clock.day("2026-06-01")
    second = bob.organisation()["organisation_id"]
    for kind in "BS":
        ann.desk.redeem(platform.code(kind), LOCK)  # to 2034-03-01 and 2031-06-01
    assert refusal(ann.issue(new_uuid7())) == (404, "organisation_unknown")
    assert outcomes(platform, ann, first, ["2030-03-01", "2030-03-02"]) == {
        "2030-03-01": ACCEPTED,
        "2030-03-02": (422, "organisation_ended"),
    }
    assert refusal(ann.issue(second)) == ACCEPTED


@pytest.mark.parametrize(
    ("day", "by", "end"),
    [
        ("2028-05-31", None, None),
        ("2028-06-01", "key", "2028-05-31"),
        ("2030-03-02", "organisation", "2030-03-01"),
        ("2031-06-02", "option", "2031-06-01"),
        ("2034-03-02", "base", "2034-03-01"),
    ],
)
def test_r27b_the_first_of_four_dates_is_named_on_both_sides(
    platform: Platform, day: str, by: str | None, end: str | None
) -> None:
    """All later ones have failed too by then; base before option before organisation before key."""
    ann, bob = owner(platform, option=False), receiver(platform)
    platform.clock.day("2025-03-01")
    organisation = bob.organisation()["organisation_id"]
    platform.clock.day("2026-06-01")
    ann.desk.redeem(platform.code("S"), LOCK)
    assert refusal(ann.issue(organisation, valid_until="2028-05-31")) == ACCEPTED
    platform.clock.day("2028-12-01")
    ann.desk.redeem(platform.code("B"), LOCK)
    platform.clock.day(day)
    wanted = None if by is None else {"by": by, "end": end}
    assert (stopped(ann, "given"), stopped(bob, "received")) == (wanted, wanted)


def test_r27c_a_stopped_key_stays_issued_and_may_be_taken_in(platform: Platform) -> None:
    """R22: at the base level, with the option over, and at the reduced level."""
    ann, bob = owner(platform), receiver(platform)
    organisation = bob.organisation()["organisation_id"]
    ids = [new_uuid7() for _ in range(3)]
    assert [refusal(ann.issue(organisation, one)) for one in ids] == [ACCEPTED] * 3
    assert ann.take_in(ids[0]).json()["state"] == "withdrawn"
    platform.clock.day("2029-03-02")
    states = {one["share_id"]: one["state"] for one in bob.shares()["received"]}
    assert states == {ids[0]: "withdrawn", ids[1]: "issued", ids[2]: "issued"}
    assert ann.take_in(ids[1]).json()["state"] == "withdrawn"
    platform.clock.day("2029-09-10")
    ann.desk.redeem(platform.code("B"), LOCK)
    platform.clock.day("2031-06-02")
    assert ann.take_in(ids[2]).json()["stopped_by"] == {"by": "option", "end": "2031-06-01"}
    assert {one["state"] for one in bob.shares()["received"]} == {"withdrawn"}


def test_r53_a_key_is_back_in_stock_when_the_lock_has_confirmed(platform: Platform) -> None:
    ann, bob = owner(platform, keys=1), receiver(platform)
    organisation, share = bob.organisation()["organisation_id"], new_uuid7()
    assert refusal(ann.issue(organisation, share)) == ACCEPTED
    assert refusal(ann.issue(organisation)) == (422, "stock_empty")
    ann.take_in(share)
    assert refusal(ann.issue(organisation)) == (422, "stock_empty")
    assert ann.take_in(share, confirmed=True).json()["state"] == "returned"
    assert ann.take_in(share).json()["state"] == "returned"
    assert refusal(ann.issue(organisation)) == ACCEPTED


def test_r57_the_same_issue_twice_is_one_key(platform: Platform) -> None:
    ann, bob = owner(platform), receiver(platform)
    organisation, share = bob.organisation()["organisation_id"], new_uuid7()
    first = ann.issue(organisation, share, valid_until="2030-01-01")
    assert ann.issue(organisation, share, valid_until="2030-01-01").json() == first.json()
    assert refusal(ann.issue(organisation, share, valid_until="2030-01-02")) == (422, "op_id_reused")
    assert len(ann.shares()["given"]) == 1


def test_what_others_share_is_nobodys_business(platform: Platform) -> None:
    ann, bob, eve = owner(platform), receiver(platform), receiver(platform, "eve")
    organisation, share = bob.organisation()["organisation_id"], new_uuid7()
    ann.issue(organisation, share)
    assert refusal(eve.take_in(share)) == (404, "not_found")
    assert refusal(bob.take_in(share)) == (404, "not_found")
    assert refusal(eve.issue(organisation)) == (404, "not_registered")
    assert eve.shares()["given"] == eve.shares()["received"] == []
    (received,) = bob.shares()["received"]
    assert received["owner"] == "Ann"
    assert received["serial_end"] == "1001"
    assert LOCK not in str(received)


@pytest.mark.parametrize(
    ("days", "code"),
    [
        ({"valid_from": "2027-02-01", "valid_until": "2027-01-31"}, "validity_reversed"),
        ({"valid_until": "2026-05-31"}, "sharing_stopped"),
        ({"valid_until": "tomorrow"}, "invalid"),
    ],
)
def test_days_that_make_no_sense_are_refused(platform: Platform, days: dict[str, str], code: str) -> None:
    ann, bob = owner(platform), receiver(platform)
    assert refusal(ann.issue(bob.organisation()["organisation_id"], **days)) == (422, code)


def test_r34_several_organisations_each_with_a_name_and_a_handle(platform: Platform) -> None:
    """A handle tells an owner whom a key goes to; only its own account renames an organisation."""
    ann, bob = owner(platform), receiver(platform)
    platform.clock.day(BASE_BOUGHT)
    first, second = bob.organisation(), bob.organisation()
    assert (first["name"], second["name"]) == ("Bob", "Bob 2")
    found = ann.desk.get(f"/v1/organisations/{second['handle']}").json()
    assert (found["organisation_id"], found["name"]) == (second["organisation_id"], "Bob 2")
    assert refusal(ann.desk.get("/v1/organisations/0000-0000")) == (404, "organisation_unknown")
    path = f"/v1/organisations/{second['organisation_id']}"
    assert refusal(ann.put(path, {"name": "Hers"})) == (404, "organisation_unknown")
    assert bob.put(path, {"name": "Cleaners"}).json()["name"] == "Cleaners"
    assert ann.desk.get(f"/v1/organisations/{second['handle']}").json()["name"] == "Cleaners"


def test_who_issued_a_key_to_an_organisation_hears_of_its_new_name(platform: Platform) -> None:
    """By syncing, as of every other change of it."""
    ann, bob = owner(platform), receiver(platform)
    organisation = bob.organisation()["organisation_id"]
    ann.issue(organisation)
    cursor = ann.desk.get("/v1/sync/changes").json()["next_cursor"]
    bob.put(f"/v1/organisations/{organisation}", {"name": "Cleaners"})
    (change,) = ann.desk.get(f"/v1/sync/changes?cursor={cursor}").json()["changes"]
    assert (change["entity"], change["fields"]["organisation"]) == ("share", "Cleaners")


def test_a_computer_of_an_installer_neither_gives_nor_takes(platform: Platform) -> None:
    ann, bob = owner(platform), receiver(platform)
    organisation, share = bob.organisation()["organisation_id"], new_uuid7()
    ann.issue(organisation, share)
    laptop = Side(platform, enrol(platform.url, accounts.new_enrolment(platform.context, "ann@example.test")))
    assert ann.put(f"/v1/devices/{laptop.desk.device_id}/role", {"role": "installer"}).status_code == 204
    assert refusal(laptop.issue(organisation)) == (403, "forbidden")
    assert refusal(laptop.take_in(share)) == (403, "forbidden")
