"""A desktop made of the codecs alone, facing one simulated lock without any line in between."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from flexeria_desktop.hardware import cbor, noise
from flexeria_desktop.hardware.commands import decode_reply, encode_request
from flexeria_desktop.hardware.fragments import FragmentReader, split
from flexeria_desktop.hardware.grants import ALL_RIGHTS, Grant, Right, sign_grant
from flexeria_desktop.hardware.simulator.data import Factory
from flexeria_desktop.hardware.simulator.firmware import SimulatedLock
from flexeria_desktop.hardware.simulator.flash import Flash

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "flp-vectors.json").read_text())
ZONE = "CET-1CEST,M3.5.0,M10.5.0/3"
EPOCH = 1_760_000_000
CLAIM = VECTORS["claim"]
GRANTS = VECTORS["grants"]
DEVICE = bytes.fromhex(CLAIM["desktop_static_private"])
LOCK_KEY = bytes.fromhex(CLAIM["lock_static_public"])
SECRET = bytes.fromhex(CLAIM["psk"])
SITE_SEED = bytes.fromhex(GRANTS["site_seed"])
SITE_KEY = bytes.fromhex(GRANTS["site_public"])
CREDENTIAL_KEY = bytes.fromhex(VECTORS["receipts"]["credential_key"])
SERIAL = "10012-345"


class ManualTime:
    """A steady source that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def factory(model: str = "DC") -> Factory:
    return Factory(SERIAL, model, "1.0.0", SECRET, bytes.fromhex(CLAIM["lock_static_private"]))


def new_lock(folder: Path, time: ManualTime, model: str = "DC") -> SimulatedLock:
    return SimulatedLock(factory(model), Flash(folder / "lock.flash"), time)


def grant(rights: Right = ALL_RIGHTS, **changes: Any) -> bytes:
    facts: dict[str, Any] = {
        "grant_id": bytes(16),
        "operator": "operator",
        "device_key": noise.public_key(DEVICE),
        "scope": None,
        "rights": rights,
        "not_before": EPOCH - 86_400,
        "not_after": EPOCH + 30 * 86_400,
        "epoch": 1,
    }
    return sign_grant(Grant(**{**facts, **changes}), SITE_SEED)


class Dropped(Exception):
    """The lock ended the link without an answer."""


class Alerted(Exception):
    """The lock answered ALERT."""

    def __init__(self, message: bytes) -> None:
        super().__init__(message.hex())
        self.message = message


class Desk:
    """One radio link: messages, handshakes and requests."""

    def __init__(self, lock: SimulatedLock, time: ManualTime) -> None:
        link = lock.connect()
        assert link is not None
        self.lock, self.link, self.time = lock, link, time
        self.handshake: noise.Handshake | None = None
        self.req_id = 0

    def message(self, message: bytes) -> bytes | None:
        reader = FragmentReader()
        answer = None
        for fragment in split(message, self.lock.faults.max_fragment):
            for back in self.lock.receive(self.link, fragment):
                answer = reader.feed(back, self.time())
        if answer is not None and answer[0] == 3:
            raise Alerted(answer)
        return answer

    def shake(self, body: bytes) -> bytes:
        answer = self.message(b"\x01" + body)
        assert answer is not None
        assert answer[0] == 1
        return answer[1:]

    def claim(self, secret: bytes = SECRET, device: bytes = DEVICE) -> None:
        handshake = noise.claim_initiator(secret, device, self.link.info)
        handshake.read(self.shake(b"\x01" + handshake.write()))
        assert self.message(b"\x01" + handshake.write()) is None
        self.handshake = handshake

    def session(self, encoded: bytes, device: bytes = DEVICE, info: bytes | None = None) -> int:
        handshake = noise.session_initiator(device, LOCK_KEY, info or self.link.info)
        payload = handshake.read(self.shake(b"\x02" + handshake.write(encoded)))
        self.handshake = handshake
        return cbor.decode(payload)[1]

    def plain(self, request: bytes) -> bytes:
        assert self.handshake is not None
        answer = self.message(b"\x02" + self.handshake.encrypt(request))
        if answer is None:
            raise Dropped
        return self.handshake.decrypt(answer[1:])

    def ask(self, command: int, body: dict[int, Any] | None = None) -> tuple[int, dict[int, Any]]:
        self.req_id += 1
        reply = decode_reply(self.plain(encode_request(self.req_id, command, body or {})))
        assert reply.req_id == self.req_id
        return reply.status, reply.body


CLAIM_BODY = {1: SITE_KEY, 2: CREDENTIAL_KEY, 3: EPOCH, 4: ZONE, 5: 1}


def claimed_lock(folder: Path, time: ManualTime, model: str = "DC") -> SimulatedLock:
    lock = new_lock(folder, time, model)
    lock.press_button()
    desk = Desk(lock, time)
    desk.claim()
    assert desk.ask(13, CLAIM_BODY)[0] == 0
    lock.hang_up(desk.link)
    time.now += 120
    lock.set_clock(shift=-120)
    return lock


def opened(lock: SimulatedLock, time: ManualTime, encoded: bytes | None = None) -> Desk:
    desk = Desk(lock, time)
    assert desk.session(encoded or grant()) == 0
    return desk
