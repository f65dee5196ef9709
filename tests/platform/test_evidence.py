"""Receipts, leases and checkpoints on the wire."""

from __future__ import annotations

from base64 import b64decode, b64encode
from hashlib import sha256
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import select

from flexeria_desktop.core.domain.lock_list import ListUser, LockList
from flexeria_desktop.hardware import records
from flexeria_desktop.hardware.receipts import encode_receipt
from flexeria_platform.database import reading
from flexeria_platform.tables_site import site_alarms
from flexeria_platform.tables_sync import entities
from tests.platform.at_the_site import DEVICE, OTHER_DEVICE, device, send, signing_key
from tests.platform.running import Desk, Platform

SERIAL = "10012-345"
KEY = bytes(32)


def body(version: int, users: int = 1, **changes: Any) -> dict[str, Any]:
    """A receipt and its list, as a desk sends them."""
    stream = records.encode_list(LockList(users=tuple(ListUser(number) for number in range(1, users + 1))))
    facts = {"serial": SERIAL, "digest": sha256(stream).digest(), "lock_time": 1_700_000_000, **changes}
    encoded = encode_receipt(
        facts["serial"], bytes(16), version, facts["digest"], facts["lock_time"], credential_key=KEY
    )
    return {
        "serial": SERIAL,
        "receipt": b64encode(encoded).decode(),
        "list": b64encode(stream).decode(),
    }


def told(platform: Platform) -> list[tuple[str, str]]:
    """Alarms: kind and what they are about."""
    with reading(platform.context.engine) as database:
        return [tuple(row) for row in database.execute(select(site_alarms.c.kind, site_alarms.c.about))]


def test_a_receipt_goes_from_desk_to_desk(platform: Platform) -> None:
    desk = device(platform)
    other = device(platform, OTHER_DEVICE, "Desk 2", "ann@example.test")
    assert desk.post("/v1/receipts", body(3)).json()["code"] == "not_registered"
    desk.register(SERIAL)
    assert other.get(f"/v1/receipts/{SERIAL}").status_code == 404
    sent = body(3)
    kept = desk.post("/v1/receipts", sent)
    assert kept.status_code == 200, kept.text
    assert (kept.json()["version"], kept.json()["device"]) == (3, "Desk 1")
    seen = other.get(f"/v1/receipts/{SERIAL}").json()
    assert (seen["receipt"], seen["list"], seen["lock_time"]) == (sent["receipt"], sent["list"], 1_700_000_000)
    with reading(platform.context.engine) as database:
        row = database.execute(select(entities).where(entities.c.entity == "receipt")).one()
    assert (row.id, '"version":3' in row.fields, seen["digest"] in row.fields) == (SERIAL, True, True)


def test_a_version_never_goes_back(platform: Platform) -> None:
    """An older receipt is answered with the newer one; another list under the same version is an alarm."""
    desk = device(platform)
    desk.register(SERIAL)
    for version, answer in ((3, 3), (3, 3), (2, 3), (4, 4)):
        assert desk.post("/v1/receipts", body(version)).json()["version"] == answer
    strange = desk.post("/v1/receipts", body(4, users=2))
    assert (strange.status_code, strange.json()["code"], strange.json()["version"]) == (409, "conflict", 4)
    assert told(platform) == [("receipt", SERIAL)]
    assert desk.get(f"/v1/receipts/{SERIAL}").json()["list"] == body(4)["list"]


def test_a_lock_that_was_given_up_begins_anew(platform: Platform) -> None:
    desk = device(platform)
    desk.register(SERIAL)
    desk.post("/v1/receipts", body(9))
    assert send(desk, "DELETE", f"/v1/locks/{SERIAL}").status_code == 204
    desk.register(SERIAL)
    assert desk.get(f"/v1/receipts/{SERIAL}").status_code == 404
    assert desk.post("/v1/receipts", body(1)).json()["version"] == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"list": b64encode(b"other").decode()},
        {"receipt": b64encode(b"\xa0").decode()},
        {"receipt": "A" * 8},
        {"receipt": "A" * 4096},
        {"receipt": b64encode(b"\xff" * 300).decode()},
        {"receipt": b64encode(b"\x81" * 500).decode()},
        {"list": "A===" * 2},
        body(1, serial="OTHER"),
        body(1, digest=bytes(32)),
        body(2**32),
    ],
)
def test_a_receipt_out_of_form_is_refused(platform: Platform, wrong: dict[str, Any]) -> None:
    desk = device(platform)
    desk.register(SERIAL)
    answer = desk.post("/v1/receipts", {**body(1), **wrong, "serial": SERIAL})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


def test_a_long_list_is_kept(platform: Platform) -> None:
    """512 KiB, the most that a lock takes."""
    desk = device(platform)
    desk.register(SERIAL)
    stream = bytes(524_288)
    encoded = encode_receipt(SERIAL, bytes(16), 1, sha256(stream).digest(), None, KEY)
    sent = {"serial": SERIAL, "receipt": b64encode(encoded).decode(), "list": b64encode(stream).decode()}
    assert desk.post("/v1/receipts", sent).status_code == 200
    assert b64decode(desk.get(f"/v1/receipts/{SERIAL}").json()["list"]) == stream


def test_a_lease_is_advice_for_half_an_hour(platform: Platform) -> None:
    desk = device(platform)
    other = device(platform, OTHER_DEVICE, "Desk 2", "ann@example.test")
    desk.register(SERIAL)
    taken = desk.post("/v1/leases", {"serial": SERIAL}).json()
    assert (taken["device"], taken["mine"], taken["until"]) == ("Desk 1", True, "2024-01-15T11:30:00Z")
    platform.clock.on(minutes=20)
    facts = other.post("/v1/leases", {"serial": SERIAL}).json()
    assert (facts["device"], facts["mine"]) == ("Desk 1", False)
    assert (facts["since"], facts["until"]) == ("2024-01-15T11:00:00Z", "2024-01-15T11:30:00Z")
    renewed = desk.post("/v1/leases", {"serial": SERIAL}).json()
    assert (renewed["since"], renewed["until"]) == ("2024-01-15T11:00:00Z", "2024-01-15T11:50:00Z")
    assert other.post("/v1/leases", {"serial": SERIAL, "reason": "Battery\0"}).status_code == 422
    over = other.post("/v1/leases", {"serial": SERIAL, "reason": "Battery is at its end"}).json()
    assert (over["device"], over["since"], over["reason"]) == (
        "Desk 2",
        "2024-01-15T11:20:00Z",
        "Battery is at its end",
    )
    assert send(desk, "DELETE", f"/v1/leases/{SERIAL}").status_code == 204
    assert not desk.post("/v1/leases", {"serial": SERIAL}).json()["mine"], "nobody ends the lease of another"
    assert send(other, "DELETE", f"/v1/leases/{SERIAL}").status_code == 204
    assert desk.post("/v1/leases", {"serial": SERIAL}).json()["mine"]
    platform.clock.on(minutes=30)
    assert other.post("/v1/leases", {"serial": SERIAL}).json()["mine"], "it ends by itself"
    assert other.post("/v1/leases", {"serial": "STRANGE"}).json()["code"] == "not_registered"


def signed(desk: Desk, private: bytes, seq: int, head: bytes) -> dict[str, Any]:
    """A head as its device signs it."""
    text = b"\0".join([b"FSP/1 checkpoint", desk.device_id.encode(), str(seq).encode(), head.hex().encode()])
    signature = signing_key(private).sign(text)
    return {"seq": seq, "hash": b64encode(head).decode(), "signature": b64encode(signature).decode()}


def test_a_head_is_countersigned_only_when_it_goes_on(platform: Platform) -> None:
    desk = device(platform)
    head, next_head = sha256(b"1").digest(), sha256(b"2").digest()
    first = desk.post("/v1/audit/checkpoints", signed(desk, DEVICE, 100, head))
    assert first.status_code == 200, first.text
    answer = first.json()
    covered = [b"FSP/1 countersigned", desk.device_id.encode(), b"100", head.hex().encode(), answer["at"].encode()]
    key = Ed25519PublicKey.from_public_bytes(b64decode(answer["key"]))
    key.verify(b64decode(answer["signature"]), b"\0".join(covered))
    assert answer["key"] == desk.get("/v1/time").json()["key"]
    platform.clock.on(minutes=1)
    assert desk.post("/v1/audit/checkpoints", signed(desk, DEVICE, 100, head)).json() == answer
    for seq, other in ((100, next_head), (99, head)):
        refused = desk.post("/v1/audit/checkpoints", signed(desk, DEVICE, seq, other))
        assert (refused.status_code, refused.json()["code"], refused.json()["seq"]) == (409, "conflict", 100)
    assert told(platform) == [("checkpoint", desk.device_id)] * 2
    assert desk.post("/v1/audit/checkpoints", signed(desk, DEVICE, 101, next_head)).status_code == 200


def test_a_head_signed_by_another_device_is_refused(platform: Platform) -> None:
    desk = device(platform)
    refused = desk.post("/v1/audit/checkpoints", signed(desk, OTHER_DEVICE, 1, bytes(32)))
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    assert told(platform) == []
