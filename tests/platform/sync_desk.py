"""A desk of a few lines that speaks the wire itself: it numbers its ops, pulls pages, and keeps what it was told."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.syncing.digest import digest_of
from flexeria_platform.services import accounts
from tests.platform.running import NO_TLS, Desk, Platform, enrol

Change = dict[str, Any]


def op(entity: str, row_id: str, base: int, action: str = "change", **fields: Any) -> dict[str, Any]:
    """An op without its number; None = unset."""
    given = {name: value for name, value in fields.items() if value is not None}
    gone = [name for name, value in fields.items() if value is None]
    return {
        "op_id": new_uuid7(),
        "entity": entity,
        "id": row_id,
        "base_rev": base,
        "set": given,
        "unset": gone,
        "action": action,
        "actor": "Ann",
        "reason": "",
        "at": "2024-01-15T11:00:00Z",
    }


@dataclass
class SyncDesk:
    """One device; rows as the server last told them, by (entity, id)."""

    desk: Desk
    http: httpx.Client = field(default_factory=lambda: httpx.Client(trust_env=False, verify=NO_TLS, timeout=60))
    number: int = 0
    cursor: str = ""
    rows: dict[tuple[str, str], Change] = field(default_factory=dict)
    seen: list[int] = field(default_factory=list)

    def ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        """One request."""
        headers = {"Authorization": f"Bearer {self.desk.token}"} | more.pop("headers", {})
        return self.http.request(method, self.desk.url + "/v1/sync" + path, headers=headers, **more)

    def numbered(self, ops: Sequence[dict[str, Any]]) -> dict[str, Any]:
        """A batch; its numbers are used up."""
        first = self.number + 1
        self.number += len(ops)
        return {"device_seq_from": first, "ops": [one | {"device_seq": first + at} for at, one in enumerate(ops)]}

    def push(self, *ops: dict[str, Any]) -> list[dict[str, Any]]:
        """Send ops as a batch of their own."""
        return self.send(self.numbered(ops))

    def send(self, batch: dict[str, Any]) -> list[dict[str, Any]]:
        """Send a batch as it is."""
        answer = self.ask("POST", "/ops", json=batch)
        assert answer.status_code == 200, answer.text
        results: list[dict[str, Any]] = answer.json()["results"]
        assert [one["op_id"] for one in results] == [one["op_id"] for one in batch["ops"]]
        return results

    def page(self, limit: int = 1000) -> dict[str, Any]:
        """Ask once for what is new and keep it."""
        answer = self.ask("GET", "/changes", params={"cursor": self.cursor, "limit": limit})
        assert answer.status_code == 200, answer.text
        page: dict[str, Any] = answer.json()
        for change in page["changes"]:
            self.seen.append(change["seq"])
            self.rows[change["entity"], change["id"]] = change
        self.cursor = page["next_cursor"]
        return page

    def pull(self, limit: int = 1000) -> list[Change]:
        """Ask until nothing is left."""
        found: list[Change] = []
        while True:
            page = self.page(limit)
            found += page["changes"]
            if not page["has_more"]:
                return found

    def fields(self, entity: str, row_id: str) -> dict[str, Any]:
        """A row as last told."""
        fields: dict[str, Any] = self.rows[entity, row_id]["fields"]
        return fields

    def rev(self, entity: str, row_id: str) -> int:
        """Its rev."""
        return int(self.rows[entity, row_id]["rev"])

    def conflicts(self) -> list[dict[str, Any]]:
        """Items in the order they were made."""
        found = [row for (entity, _), row in self.rows.items() if entity == "conflict"]
        return [row["fields"] for row in sorted(found, key=lambda row: row["seq"])]

    def digest(self) -> str:
        """Of everything it was told."""
        rows = ((entity, one, row["rev"], row["fields"]) for (entity, one), row in self.rows.items())
        return digest_of(rows)

    def snapshot(self) -> tuple[list[list[Any]], dict[str, Any]]:
        """Every row, and the last line."""
        answer = self.ask("GET", "/snapshot")
        assert answer.status_code == 200
        *rows, end = [json.loads(line) for line in answer.text.splitlines()]
        return rows, end


def desks(platform: Platform, count: int = 2, name: str = "ann") -> list[SyncDesk]:
    """Devices of a new account."""
    first = platform.desk(name)
    return [SyncDesk(first), *more_desks(platform, first, count - 1, name)]


def more_desks(platform: Platform, first: Desk, count: int, name: str = "ann") -> list[SyncDesk]:
    """Further devices of the same account."""
    found = []
    for _ in range(count):
        more = enrol(platform.url, accounts.new_enrolment(platform.context, f"{name}@example.test"))
        platform.bearers[more.device_id] = (platform.clock.moment, more.first_token)
        more.renewed = first.renewed
        found.append(SyncDesk(more))
    return found


@dataclass
class House:
    """A registered lock with keys in stock, and a person; every desk has pulled them."""

    lock: str
    person: str
    serial: str


def furnish(platform: Platform, all_desks: Sequence[SyncDesk], keys: int = 10, serial: str = "MC-1") -> House:
    """Register and hand over a lock, buy keys, add a person."""
    first = all_desks[0]
    first.desk.register(serial)
    if keys:
        first.desk.redeem(platform.code("N", keys), serial)
    house = House(new_uuid7(), new_uuid7(), serial)
    lock = op("lock", house.lock, 0, "create", serial=serial, model="MC", name="Front", credential_key="ab" * 32)
    results = first.push(lock, op("person", house.person, 0, "create", name="Cleo"))
    assert [one["result"] for one in results] == ["applied", "applied"]
    for desk in all_desks:
        desk.pull()
    return house


def new_key(house: House, **more: Any) -> dict[str, Any]:
    """An op that issues a key."""
    fields = {"lock_id": house.lock, "person_id": house.person, "state": "issued", "issued_at": "2024-01-15T11:00:00Z"}
    return op("key", new_uuid7(), 0, "create", **fields | more)
