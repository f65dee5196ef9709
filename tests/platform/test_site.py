"""Site keys, grants and epoch on the wire; a simulated lock is the judge of what opens it (FLP/1 section 4)."""

from __future__ import annotations

from base64 import b64decode, b64encode
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from flexeria_desktop.hardware.grants import ALL_RIGHTS, Grant, Right, parse_grant, sign_grant
from flexeria_platform import grants as platform_grants
from flexeria_platform.database import writing
from flexeria_platform.services import computers
from flexeria_platform.services.site import private_keys
from tests.platform.at_the_site import OK, OTHER_DEVICE, device, enter, lock_of, rights, send
from tests.platform.running import Platform
from tests.simulator import desk as at_lock

DAY = 86_400
UNAUTHORISED, EXPIRED, REVOKED = 10, 11, 12


def test_a_grant_of_the_platform_opens_a_lock(platform: Platform, tmp_path: Path) -> None:
    """Both sides make the same bytes of the same facts, and a lock takes them."""
    desk = device(platform)
    told = rights(desk)
    (key,) = told["keys"]
    assert (key["primary"], told["epoch"], told["denied"], told["role"]) == (True, 0, [], "manager")
    lock, time = lock_of(platform, tmp_path, b64decode(key["site_key"]))
    verdict, session = enter(lock, time, key["grant"]["encoded"])
    assert verdict == OK
    assert session.ask(2, {1: int(platform.clock().timestamp()), 2: at_lock.ZONE})[0] == OK
    found = parse_grant(b64decode(key["grant"]["encoded"]))
    now = int(platform.clock().timestamp())
    assert (found.scope, found.rights, found.operator) == (None, ALL_RIGHTS, "Ann")
    assert (found.not_before, found.not_after) == (now - DAY, now + 30 * DAY)
    with writing(platform.context.engine) as database:
        (private,) = private_keys(database, platform.context, desk.account_id).values()
    assert sign_grant(found, private) == b64decode(key["grant"]["encoded"])


@pytest.mark.parametrize("serial", [None, "10012-345"])
@pytest.mark.parametrize("number", [0, 23, 24, 255, 256, 65_536, 2**32, 2**40])
def test_both_sides_encode_alike(serial: str | None, number: int) -> None:
    """Deterministic CBOR, byte by byte."""
    scope = None if serial is None else (serial,)
    theirs = Grant(bytes(16), "Zoë", bytes(32), scope, Right(7), number, number + 1, number)
    ours = platform_grants.Grant(bytes(16), "Zoë", bytes(32), serial, 7, number, number + 1, number)
    assert platform_grants.sign_grant(ours, bytes(32)) == sign_grant(theirs, bytes(32))


def test_the_companion_only_revokes(platform: Platform, tmp_path: Path) -> None:
    """STATUS, LOG and REVOKE for 90 days, when the grant has long ended."""
    desk = device(platform)
    (key,) = rights(desk)["keys"]
    lock, time = lock_of(platform, tmp_path, b64decode(key["site_key"]))
    lock.set_clock(shift=31 * DAY)
    assert enter(lock, time, key["grant"]["encoded"])[0] == EXPIRED
    verdict, session = enter(lock, time, key["companion"]["encoded"])
    assert verdict == OK
    assert session.ask(1)[0] == OK
    assert session.ask(10, {1: [7]})[0] == OK
    assert session.ask(11, {1: 1, 2: 1})[0] == OK
    for command, body in ((6, {}), (3, {}), (14, {}), (15, {1: 1, 2: []}), (2, {})):
        assert session.ask(command, body)[0] == UNAUTHORISED
    lock.hang_up(session.link)
    lock.set_clock(shift=60 * DAY)
    assert enter(lock, time, key["companion"]["encoded"])[0] == EXPIRED


def test_a_day_of_questions_makes_one_grant(platform: Platform) -> None:
    """The next day another; an installer's lasts 14 days."""
    desk = device(platform)
    first, again = rights(desk)["keys"], rights(desk)["keys"]
    assert first == again
    platform.clock.on(hours=24)
    later = rights(desk)["keys"]
    assert later[0]["grant"]["grant_id"] != first[0]["grant"]["grant_id"]
    assert computers.set_role_for_host(platform.context, "Ann@example.test", "Desk 2", "installer") == 0
    assert computers.set_role_for_host(platform.context, "Ann@example.test", "Desk 1", "installer") == 1
    told = rights(desk)
    (key,) = told["keys"]
    now = int(platform.clock().timestamp())
    assert (told["role"], key["grant"]["not_after"] - now) == ("installer", 14 * DAY)
    assert key["companion"]["not_after"] - now == 90 * DAY


def test_an_account_without_locks_of_its_own_gets_no_grant(platform: Platform) -> None:
    """Its organisation opens nothing by the site."""
    desk = platform.desk("org", owner=False)
    assert rights(desk)["keys"] == []
    body = {"private_key": b64encode(bytes(32)).decode(), "epoch": 0}
    assert send(desk, "PUT", "/v1/site/keys", body).json()["code"] == "not_owner"
    assert desk.post("/v1/site/epoch", {"expected": 0}).json()["code"] == "not_owner"


def test_a_desk_hands_its_site_key_over(platform: Platform, tmp_path: Path) -> None:
    """Another desk then opens the locks that were claimed before anybody had signed in."""
    desk = device(platform)
    lock, time = lock_of(platform, tmp_path, at_lock.SITE_KEY, epoch=3)
    body = {"private_key": b64encode(at_lock.SITE_SEED).decode(), "epoch": 3, "denied": ["ab" * 16]}
    for _ in range(2):
        answer = send(desk, "PUT", "/v1/site/keys", body)
        assert answer.status_code == 200, answer.text
        assert answer.json() == {"site_key": b64encode(at_lock.SITE_KEY).decode(), "primary": False}
    other = device(platform, OTHER_DEVICE, "Desk 2", "ann@example.test")
    told = rights(other)
    assert (told["epoch"], told["denied"], len(told["keys"])) == (3, ["ab" * 16], 2)
    by_key = {key["site_key"]: key for key in told["keys"]}
    key = by_key[b64encode(at_lock.SITE_KEY).decode()]
    assert enter(lock, time, key["grant"]["encoded"], OTHER_DEVICE)[0] == OK
    assert at_lock.SITE_SEED not in platform.kept()


def test_the_epoch_rises_by_compare_and_set(platform: Platform, tmp_path: Path) -> None:
    """Who comes second is told the real one; grants of today are of the new epoch at once."""
    desk, other = device(platform), device(platform, OTHER_DEVICE, "Desk 2", "ann@example.test")
    (old,) = rights(desk)["keys"]
    raised = desk.post("/v1/site/epoch", {"expected": 0, "deny": [old["grant"]["grant_id"]]})
    assert raised.json() == {"epoch": 1, "denied": [old["grant"]["grant_id"]]}
    late = other.post("/v1/site/epoch", {"expected": 0})
    assert (late.status_code, late.json()["code"], late.json()["epoch"]) == (412, "rev_mismatch", 1)
    (new,) = rights(other)["keys"]
    lock, time = lock_of(platform, tmp_path, b64decode(new["site_key"]), epoch=1)
    assert enter(lock, time, old["grant"]["encoded"])[0] == REVOKED
    assert enter(lock, time, new["grant"]["encoded"], OTHER_DEVICE)[0] == OK


def test_a_lost_computer_is_shut_out(platform: Platform, tmp_path: Path) -> None:
    """Its token ends, its grants are denied, the epoch rises; the lock refuses it once it was told."""
    desk, lost = device(platform), device(platform, OTHER_DEVICE, "Laptop", "ann@example.test")
    (theirs,) = rights(lost)["keys"]
    for _ in range(2):
        assert send(desk, "DELETE", f"/v1/devices/{lost.device_id}").status_code == 204
    assert lost.get("/v1/grants").status_code == 401
    told = rights(desk)
    assert told["epoch"] == 1
    assert set(told["denied"]) == {theirs["grant"]["grant_id"], theirs["companion"]["grant_id"]}
    (ours,) = told["keys"]
    lock, time = lock_of(platform, tmp_path, b64decode(ours["site_key"]))
    assert enter(lock, time, theirs["grant"]["encoded"], OTHER_DEVICE)[0] == OK
    (tmp_path / "told").mkdir()
    lock, time = lock_of(platform, tmp_path / "told", b64decode(ours["site_key"]), epoch=told["epoch"])
    assert enter(lock, time, theirs["grant"]["encoded"], OTHER_DEVICE)[0] == REVOKED
    shown = {one["name"]: one for one in desk.get("/v1/devices").json()["devices"]}
    assert (shown["Laptop"]["revoked_at"] is None, shown["Laptop"]["epoch"], shown["Desk 1"]["epoch"]) == (False, 0, 1)
    assert shown["Desk 1"]["here"]


def test_an_installers_computer_raises_no_epoch(platform: Platform) -> None:
    desk = device(platform)
    other = device(platform, OTHER_DEVICE, "Laptop", "ann@example.test")
    role = f"/v1/devices/{other.device_id}/role"
    assert send(desk, "PUT", role, {"role": "installer"}).status_code == 204
    own = send(desk, "PUT", f"/v1/devices/{desk.device_id}/role", {"role": "installer"})
    assert (own.status_code, own.json()["code"]) == (409, "conflict"), "the last manager's cannot shut itself out"
    refused = other.post("/v1/site/epoch", {"expected": 0})
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    assert send(other, "PUT", role, {"role": "manager"}).json()["code"] == "forbidden"
    rights(desk)
    assert send(other, "DELETE", f"/v1/devices/{desk.device_id}").json()["code"] == "forbidden"
    assert (rights(desk)["epoch"], send(other, "DELETE", f"/v1/devices/{other.device_id}").status_code) == (0, 204)


def test_a_clock_grant_is_for_one_lock_of_the_account(platform: Platform, tmp_path: Path) -> None:
    """A lock far ahead takes it to tell its state; only the owner's word sets it back."""
    desk = device(platform)
    (key,) = rights(desk)["keys"]
    body = {"serial": at_lock.SERIAL, "site_key": key["site_key"], "ahead": True, "backwards": False}
    assert desk.post("/v1/grants/clock", body).json()["code"] == "not_registered"
    desk.register(at_lock.SERIAL)
    lock, time = lock_of(platform, tmp_path, b64decode(key["site_key"]))
    lock.set_clock(shift=400 * DAY)
    first, again = desk.post("/v1/grants/clock", body).json(), desk.post("/v1/grants/clock", body).json()
    assert first["grant_id"] == again["grant_id"]
    verdict, session = enter(lock, time, first["encoded"])
    now = int(platform.clock().timestamp())
    assert (verdict, session.ask(2, {1: now, 2: at_lock.ZONE})[0]) == (OK, 15)
    lock.hang_up(session.link)
    owner = desk.post("/v1/grants/clock", {**body, "backwards": True}).json()
    verdict, session = enter(lock, time, owner["encoded"])
    assert (verdict, session.ask(2, {1: now, 2: at_lock.ZONE})[0]) == (OK, OK)
    unknown = {**body, "site_key": b64encode(bytes(32)).decode()}
    assert desk.post("/v1/grants/clock", unknown).status_code == 404


def test_of_many_who_raise_the_epoch_at_once_one_does(platform: Platform) -> None:
    """And the first question of all makes one site key, however many ask it together."""
    desk = device(platform)
    with ThreadPoolExecutor(8) as many:
        keys = list(many.map(lambda _: rights(desk)["keys"][0]["site_key"], range(8)))
        assert len(set(keys)) == 1
        answers = list(many.map(lambda _: desk.post("/v1/site/epoch", {"expected": 0}).status_code, range(8)))
    assert sorted(answers) == [200] + [412] * 7
    assert rights(desk)["epoch"] == 1


def test_what_a_site_tells_reaches_every_desk_by_syncing(platform: Platform) -> None:
    """The row of the site is in the log of changes, and the page itself names the epoch."""
    desk = device(platform)
    desk.post("/v1/site/epoch", {"expected": 0, "deny": ["cd" * 16]})
    page = desk.get("/v1/sync/changes").json()
    rows = [change for change in page["changes"] if change["entity"] == "site"]
    assert (page["epoch"], rows[-1]["fields"]) == (1, {"epoch": 1, "denied": ["cd" * 16]})


def test_another_account_has_nothing_of_it(platform: Platform) -> None:
    """Accounts never share rows: neither keys nor devices nor locks."""
    desk, other = device(platform), platform.desk("bob")
    desk.register(at_lock.SERIAL)
    (key,) = rights(desk)["keys"]
    (theirs,) = rights(other)["keys"]
    assert theirs["site_key"] != key["site_key"]
    ask_clock = {"serial": at_lock.SERIAL, "site_key": key["site_key"], "ahead": True, "backwards": False}
    assert other.post("/v1/grants/clock", ask_clock).json()["code"] == "not_registered"
    assert send(other, "DELETE", f"/v1/devices/{desk.device_id}").status_code == 404
    assert send(other, "PUT", f"/v1/devices/{desk.device_id}/role", {"role": "installer"}).status_code == 404
    assert other.post("/v1/leases", {"serial": at_lock.SERIAL}).json()["code"] == "not_registered"
    assert other.get(f"/v1/receipts/{at_lock.SERIAL}").json()["code"] == "not_registered"
    assert [one["name"] for one in other.get("/v1/devices").json()["devices"]] == ["Desk 1"]
    assert rights(desk)["epoch"] == 0


def test_the_computers_are_told_with_the_end_of_all_rights_and_of_the_last_one(platform: Platform) -> None:
    """All rights end after 30 days, an installer's after 14; what only revokes lasts longer."""
    desk, other = device(platform), device(platform, OTHER_DEVICE, "Laptop", "ann@example.test")
    assert send(desk, "PUT", f"/v1/devices/{other.device_id}/role", {"role": "installer"}).status_code == 204
    rights(desk)
    rights(other)
    now = int(platform.clock().timestamp())
    shown = {one["name"]: one for one in desk.get("/v1/devices").json()["devices"]}
    days = {
        name: ((one["full_ends_at"] - now) / 86_400, (one["ends_at"] - now) / 86_400) for name, one in shown.items()
    }
    assert days == {"Desk 1": (30, 90), "Laptop": (14, 90)}
