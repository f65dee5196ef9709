"""An owner with a lock and an organisation that receives its key, for tests of sharing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

from flexeria_desktop.core.domain.ids import new_uuid7
from tests.platform.running import NO_TLS, Desk, Platform

LOCK = "MC-1001"
REGISTERED, BASE_BOUGHT, OPTION_BOUGHT = "2024-02-10", "2024-03-01", "2026-06-01"
"""Base to 2029-03-01 and option to 2031-06-01, as the cases of the catalogue have them."""


@dataclass
class Side:
    """A desk that may issue keys and receive them."""

    platform: Platform
    desk: Desk

    def organisation(self) -> dict[str, Any]:
        """Open one with a code today; what it is, with its handle."""
        code = self.platform.code("G")
        reply = self.desk.post("/v1/codes/redeem", {"op_id": new_uuid7(), "code": code, "target": "account"})
        assert reply.status_code == 200, reply.text
        return dict(reply.json()["organisation"])

    def issue(self, organisation_id: str, share_id: str = "", **more: Any) -> httpx.Response:
        """Try to issue a key of the lock."""
        body = {"share_id": share_id or new_uuid7(), "serial": LOCK, "organisation_id": organisation_id, **more}
        return self.desk.post("/v1/shares", body)

    def take_in(self, share_id: str, *, confirmed: bool = False) -> httpx.Response:
        """Take a key in."""
        return self._send("DELETE", f"/v1/shares/{share_id}?confirmed={str(confirmed).lower()}")

    def put(self, path: str, body: dict[str, Any]) -> httpx.Response:
        """Change something."""
        return self._send("PUT", path, body)

    def _send(self, method: str, path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        with httpx.Client(trust_env=False, verify=NO_TLS, timeout=30) as http:
            headers = {"Authorization": f"Bearer {self.desk.token}"}
            return http.request(method, self.desk.url + path, json=body, headers=headers)

    def shares(self) -> dict[str, Any]:
        """Both sides of the account."""
        return dict(self.desk.get("/v1/shares").json())


def owner(platform: Platform, *, base: bool = True, option: bool = True, keys: int = 20) -> Side:
    """Ann with the lock, its base, option and keys; the clock stands on the last of their days."""
    ann = platform.desk("ann")
    platform.clock.day(REGISTERED)
    ann.register(LOCK)
    if keys:
        ann.redeem(platform.code("N", keys), LOCK)
    if base:
        platform.clock.day(BASE_BOUGHT)
        ann.redeem(platform.code("B"), LOCK)
    if option:
        platform.clock.day(OPTION_BOUGHT)
        ann.redeem(platform.code("S"), LOCK)
    return Side(platform, ann)


def receiver(platform: Platform, name: str = "bob") -> Side:
    """Bob, who runs organisations."""
    return Side(platform, platform.desk(name))


def refusal(reply: httpx.Response) -> tuple[int, str]:
    """Status and code of a refusal."""
    return reply.status_code, reply.json().get("code", "")
