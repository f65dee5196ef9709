"""Desks of one account with real keys, facing a simulated lock that was claimed with a site key."""

from __future__ import annotations

from base64 import b64decode
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from flexeria_desktop.hardware import noise
from flexeria_desktop.hardware.simulator.firmware import SimulatedLock
from flexeria_platform.services import accounts
from tests.platform.running import NO_TLS, Desk, Platform, ask
from tests.simulator import desk as at_lock

DEVICE = at_lock.DEVICE
OTHER_DEVICE = bytes(range(1, 33))
OK = 0


def device(platform: Platform, private: bytes = DEVICE, name: str = "Desk 1", email: str = "") -> Desk:
    """An enrolled device that has a real exchange key; email = of an account that there is already."""
    context = platform.context
    token = accounts.new_enrolment(context, email) if email else _account(platform)
    public, signing = noise.public_key(private), signing_key(private).public_key().public_bytes_raw()
    made = ask(platform.url, None, lambda cloud: cloud.enrol(token, name, public, signing))
    platform.bearers[made.device_id] = (platform.clock.moment, made.token)
    return Desk(platform.url, made.token, made.account.account_id, made.device_id, platform._bearer)


def _account(platform: Platform) -> str:
    return accounts.create_account(platform.context, "ann@example.test", "Ann")


def signing_key(private: bytes) -> Ed25519PrivateKey:
    """The key with which this device signs its checkpoints."""
    return Ed25519PrivateKey.from_private_bytes(sha256(private).digest())


def lock_of(
    platform: Platform, folder: Path, site_key: bytes, epoch: int = 0
) -> tuple[SimulatedLock, at_lock.ManualTime]:
    """A lock claimed with a site key, its clock that of the server."""
    time = at_lock.ManualTime()
    lock = at_lock.new_lock(folder, time)
    lock.press_button()
    desk = at_lock.Desk(lock, time)
    desk.claim()
    now = int(platform.clock().timestamp())
    assert desk.ask(13, {1: site_key, 2: at_lock.CREDENTIAL_KEY, 3: now, 4: at_lock.ZONE, 5: epoch})[0] == OK
    lock.hang_up(desk.link)
    return lock, time


def enter(
    lock: SimulatedLock, time: at_lock.ManualTime, grant: str, private: bytes = DEVICE
) -> tuple[int, at_lock.Desk]:
    """Open a session; returns the lock's verdict."""
    desk = at_lock.Desk(lock, time)
    return desk.session(b64decode(grant), private), desk


def rights(desk: Desk) -> Any:
    """What the platform gives the device."""
    answer = desk.get("/v1/grants")
    assert answer.status_code == 200, answer.text
    return answer.json()


def send(desk: Desk, method: str, path: str, body: Any = None) -> httpx.Response:
    """Ask by any method."""
    with httpx.Client(trust_env=False, verify=NO_TLS, timeout=30) as http:
        headers = {"Authorization": f"Bearer {desk.token}"}
        return http.request(method, desk.url + path, json=body, headers=headers)
