"""A real server on a real loopback socket, with a clock that the test sets."""

from __future__ import annotations

import asyncio
import email
import email.policy
import secrets
import ssl
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any, TypeVar

import httpx
from sqlalchemy import inspect, select

from flexeria_desktop.core.domain.codes import CodeKind
from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.labels import registration_proof
from flexeria_desktop.core.platform_ports import CloudApi
from flexeria_desktop.core.sync.client import PlatformClient
from flexeria_platform import database, serving
from flexeria_platform.app import create_app
from flexeria_platform.context import Context
from flexeria_platform.services import accounts, minting, tokens
from flexeria_platform.settings import MailSettings, Settings, UnknownLocks, load_settings
from flexeria_platform.tables import devices

Result = TypeVar("Result")
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""For clients on loopback: loading the certificates of the system would take longer than most tests."""


class SetClock:
    """Time as the test says; starts at noon in Amsterdam on the first day of the rule catalogue's cases."""

    def __init__(self) -> None:
        self.moment = datetime(2024, 1, 15, 11, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The present moment."""
        return self.moment

    def day(self, text: str) -> None:
        """Go to noon of a day."""
        self.moment = datetime.fromisoformat(text).replace(hour=11, tzinfo=UTC)

    def on(self, **step: int) -> None:
        """Go on by a timedelta."""
        self.moment += timedelta(**step)


@dataclass
class Desk:
    """One enrolled device of one account."""

    url: str
    first_token: str
    account_id: str
    device_id: str = ""
    renewed: Callable[[str], str] | None = None
    secrets: dict[str, bytes] = field(default_factory=dict)

    @property
    def token(self) -> str:
        """An access token that is good now, however far the clock went on."""
        return self.first_token if self.renewed is None else self.renewed(self.device_id)

    def ask(self, question: Callable[[CloudApi], Awaitable[Result]]) -> Result:
        """Ask one thing through the real client."""
        return ask(self.url, self.token, question)

    def proof(self, serial: str) -> bytes:
        """The proof of possession; the label is made up at first sight."""
        secret = self.secrets.setdefault(serial, secrets.token_bytes(32))
        return registration_proof(secret, self.account_id)

    def register(self, serial: str) -> Any:
        """Register a lock with its proof."""
        return self.ask(lambda cloud: cloud.register(serial, "MC", self.proof(serial)))

    def redeem(self, code: str, target: str, op_id: str = "") -> Any:
        """Use a code under a new or a given operation."""
        return self.ask(lambda cloud: cloud.redeem(op_id or new_uuid7(), code, target))

    def post(self, path: str, body: Any, **more: Any) -> httpx.Response:
        """Send raw JSON."""
        with httpx.Client(trust_env=False, verify=NO_TLS, timeout=30) as http:
            headers = {"Authorization": f"Bearer {self.token}"}
            return http.post(self.url + path, json=body, headers=headers, **more)

    def get(self, path: str) -> httpx.Response:
        """Read raw."""
        with httpx.Client(trust_env=False, verify=NO_TLS, timeout=30) as http:
            return http.get(self.url + path, headers={"Authorization": f"Bearer {self.token}"})


def _copied(driver: Any, table: str) -> bytes:
    """A table of PostgreSQL with its binary columns as bytes."""
    with driver.cursor() as cursor, cursor.copy(f'COPY "{table}" TO STDOUT (FORMAT binary)') as rows:
        return b"".join(map(bytes, rows))


def ask(url: str, token: str | None, question: Callable[[CloudApi], Awaitable[Result]]) -> Result:
    """Run one question on an event loop of its own."""

    async def run() -> Result:
        cloud = PlatformClient(url, token)
        try:
            return await question(cloud)
        finally:
            await cloud.close()

    return asyncio.run(run())


def enrol(url: str, token: str) -> Desk:
    """Make a device from an enrolment token."""
    enrolment = ask(url, None, lambda cloud: cloud.enrol(token, "Desk 1", b"x" * 32, b"s" * 32))
    return Desk(url, enrolment.token, enrolment.account.account_id, enrolment.device_id)


@dataclass
class Platform:
    """The server and its console."""

    url: str
    context: Context
    clock: SetClock
    bearers: dict[str, tuple[datetime, str]] = field(default_factory=dict)

    def desk(self, name: str = "ann", owner: bool = True) -> Desk:
        """A new account and its first device."""
        desk = enrol(self.url, accounts.create_account(self.context, f"{name}@example.test", name.title(), owner))
        self.bearers[desk.device_id] = (self.clock.moment, desk.first_token)
        desk.renewed = self._bearer
        return desk

    def _bearer(self, device_id: str) -> str:
        """The device signs in anew when the clock went on further than its token lives."""
        since, token = self.bearers[device_id]
        if not since <= self.clock.moment < since + tokens.ACCESS_LIFE:
            with database.writing(self.context.engine) as connection:
                whose = select(devices.c.account_id).where(devices.c.id == device_id)
                account_id = connection.execute(whose).scalar_one()
                token = tokens.open_family(connection, self.context, account_id, device_id).access_token
            self.bearers[device_id] = (self.clock.moment, token)
        return token

    def mails(self, count: int) -> list[EmailMessage]:
        """What was sent so far, once there are so many: mails go out after the answer."""
        folder, until = self.context.settings.data / "mails", time.monotonic() + 20
        while len(files := sorted(folder.glob("*.eml"), key=lambda file: file.stat().st_mtime_ns)) < count:
            assert time.monotonic() < until, f"{len(files)} of {count} mails came"
            threading.Event().wait(0.01)
        return [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]

    def mint(self, kind: str, count: int = 1, keys: int = 0, activate: bool = True) -> list[str]:
        """New codes, usable at once unless said otherwise."""
        order = minting.MintOrder(CodeKind(kind), count, 7, keys, activate)
        return minting.mint(self.context, order)

    def code(self, kind: str, keys: int = 0) -> str:
        """One usable code."""
        return self.mint(kind, 1, keys)[0]

    def kept(self) -> bytes:
        """Everything that the database holds, as it holds it."""
        engine = self.context.engine
        if engine.dialect.name == "sqlite":
            return b"".join(file.read_bytes() for file in self.context.settings.data.glob("platform.sqlite*"))
        with database.reading(engine) as connection:
            driver: Any = connection.connection.driver_connection
            return b"".join(_copied(driver, table) for table in inspect(connection).get_table_names())


@contextmanager
def served(settings: Settings, clock: SetClock, proxies: str | None = None) -> Iterator[str]:
    """Serve until the block ends; gives the address."""
    listener = serving.listen("127.0.0.1", 0, behind_proxy=False)
    ready = threading.Event()
    server = serving.server_for(create_app(settings, clock), ready.set, proxies)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        assert ready.wait(20), "the server did not start"
        yield serving.url_of(listener)
    finally:
        server.should_exit = True
        thread.join(20)
        listener.close()
        assert not thread.is_alive()


@contextmanager
def platform_in(data: Path, unknown_locks: UnknownLocks = "first_use", url: str | None = None) -> Iterator[Platform]:
    """A migrated, running server with its data in a folder, or in another database than the folder's."""
    settings = replace(load_settings(data, url, unknown_locks), mail=MailSettings(data / "mails"))
    clock = SetClock()
    context = Context(database.open_engine(settings.database_url), settings, clock)
    if not inspect(context.engine).has_table("accounts"):
        database.migrate(context.engine)
    try:
        with served(settings, clock) as address:
            yield Platform(address, context, clock)
    finally:
        context.engine.dispose()
