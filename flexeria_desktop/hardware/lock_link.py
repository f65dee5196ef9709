"""A lock in domain words: implements ``LockContact`` and ``LockLink`` over sessions (FLP/1)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import (
    Claimed,
    ClaimOrder,
    EventPage,
    FirmwareImage,
    LinkIdentity,
    ListOrder,
    LockLink,
    LockReport,
    Receipt,
    UploadProgress,
)
from flexeria_desktop.hardware import readback, receipts
from flexeria_desktop.hardware.commands import Command
from flexeria_desktop.hardware.errors import (
    LinkProblem,
    LockMismatch,
    ProtocolViolated,
    ReceiptForged,
)
from flexeria_desktop.hardware.firmware_update import FirmwareUpdate
from flexeria_desktop.hardware.info import LockFlag, LockInfo
from flexeria_desktop.hardware.radio import Pipe
from flexeria_desktop.hardware.refusals import EventsOverwritten
from flexeria_desktop.hardware.replies import MAX_EVENTS, Reply, read_event, read_status
from flexeria_desktop.hardware.session import Session
from flexeria_desktop.hardware.upload import Upload

MAX_REVOKED = 16
"""Credentials in one REVOKE_NOW (FLP/1 section 5)."""
MOST_GAPS = 4
"""A busy door may overwrite the next oldest event between two requests, not again and again."""

Connection = tuple[Pipe, LockInfo]


class Contact:
    """A connected lock; each handshake uses a connection up, the next one makes a new one by itself."""

    def __init__(self, connection: Connection, connect: Callable[[], Awaitable[Connection]]) -> None:
        """``connect`` reaches the same lock again."""
        self._pipe, self._info = connection
        self._connect = connect
        self._used = False

    @property
    def serial(self) -> str:
        """Serial the lock shows; unproven until a handshake succeeded."""
        return self._info.serial

    @property
    def model(self) -> LockModel:
        """Model the lock shows."""
        return self._info.model

    @property
    def commissionable(self) -> bool:
        """Whether its claim window is open."""
        return LockFlag.COMMISSIONABLE in self._info.flags

    @property
    def owned(self) -> bool:
        """Whether the lock says that it has an owner."""
        return LockFlag.OWNED in self._info.flags

    async def claim(self, order: ClaimOrder, identity: LinkIdentity) -> Claimed:
        """Become the owner; the lock's key counts only once its CLAIM receipt is right (FLP/1 section 4)."""
        session = await self._fresh()
        await session.claim(order.label_secret, identity.device_key)
        # An ALERT proves nothing: only one that comes before CLAIM is sent may say that nothing was changed.
        shown = await session.ask(Command.GET_STATUS, {}, read_status)
        if shown.serial != self.serial:
            raise LockMismatch(wanted=self.serial, found=shown.serial)
        body = await session.request(
            Command.CLAIM,
            {1: order.site_key, 2: order.credential_key, 3: order.now, 4: order.zone_rule, 5: order.epoch},
        )
        session.end()
        try:
            receipt = receipts.check_receipt(
                body.get(1, {}), order.credential_key, self.serial, receipts.CLAIM_TRANSACTION
            )
        except receipts.ReceiptForged as failure:
            raise ReceiptForged(serial=self.serial, changed=Changed.UNKNOWN) from failure
        return Claimed(session.remote_key, receipt)

    async def session(self, identity: LinkIdentity) -> LockLink:
        """Open an admin session with the pinned key and the grant."""
        session = await self._fresh()
        await session.open(identity.device_key, identity.lock_key, identity.grant)
        return OpenLock(session)

    async def close(self) -> None:
        """Disconnect."""
        await self._pipe.close()

    async def _fresh(self) -> Session:
        """A lock drops the link at the end of a session, and INFO may have changed: connect anew."""
        if self._used or self._pipe.problem is not None:
            serial = self.serial
            await self._pipe.close()
            self._pipe, self._info = await self._connect()
            if self.serial != serial:
                raise LockMismatch(wanted=serial, found=self.serial)
        self._used = True
        return Session(self._pipe, self._info)


class OpenLock:
    """An open admin session; implements LockLink."""

    def __init__(self, session: Session) -> None:
        """session: open."""
        self._session = session

    @property
    def serial(self) -> str:
        """Serial of the lock at the other end."""
        return self._session.serial

    async def status(self) -> LockReport:
        """Ask for the state; a lock that now names another serial raises LockMismatch."""
        report = await self._session.ask(Command.GET_STATUS, {}, read_status)
        if report.serial != self.serial:
            raise LockMismatch(wanted=self.serial, found=report.serial)
        return report

    async def set_time(self, now: int, zone_rule: str) -> int | None:
        """Set the clock (Unix seconds, POSIX TZ); return its jump in seconds, None when it was unset."""
        return await self._session.ask(Command.SET_TIME, {1: now, 2: zone_rule}, _read_jump)

    async def revoke_now(self, credentials: Sequence[int]) -> int:
        """Stop credentials at once, 16 a request; when one fails, the earlier ones stay revoked."""
        journal = 0
        for start in range(0, len(credentials), MAX_REVOKED):
            batch = list(credentials[start : start + MAX_REVOKED])
            try:
                journal = await self._session.ask(Command.REVOKE_NOW, {1: batch}, _read_journal)
            except LinkProblem as problem:
                if start and problem.changed is Changed.NO:
                    problem.changed = Changed.YES
                raise
        return journal

    async def write_list(self, order: ListOrder, progress: Callable[[UploadProgress], None]) -> Receipt:
        """Upload the list, as a delta when that is shorter, resuming at the byte; return the proven receipt."""
        with self._trusting():
            return await Upload(self._session, order, progress).run()

    async def read_list(self, known: LockList | None = None) -> LockList:
        """Read back what the lock holds; of what is ``known`` only the buckets that differ are read."""
        with self._trusting():
            return await readback.read_list(self._session, known)

    async def read_events(self, from_seq: int) -> EventPage:
        """Read one page from ``from_seq``; overwritten ones are named in ``missing``."""
        from_seq = first = max(1, from_seq)
        with self._trusting():
            for _ in range(MOST_GAPS):
                try:
                    page = await self._events(first)
                except EventsOverwritten as gap:
                    first = _after(gap, first)
                else:
                    missing = (from_seq, first - 1) if first > from_seq else None
                    return EventPage(page.events, page.next_seq, missing)
            raise ProtocolViolated(what="log gap")

    async def release_events(self, seq: int) -> None:
        """Tell the lock that events up to and including ``seq`` are kept safely elsewhere."""
        await self._session.request(Command.LOG_RELEASE, {1: seq})

    async def actuate(self, action: int, operation: bytes, deadline: int) -> None:
        """Move the lock once; operation: 16 bytes; deadline in Unix seconds."""
        await self._session.request(Command.ACTUATE, {1: action, 2: operation, 3: deadline})

    async def release_lock(self) -> None:
        """Give the lock up; the session ends with it."""
        await self._session.request(Command.RELEASE, {})
        self._session.end()

    async def set_epoch(self, epoch: int, denied: Sequence[bytes]) -> None:
        """Refuse older grants and denied ones (ids of 16 bytes, at most 32) from the next session on."""
        await self._session.request(Command.SET_EPOCH, {1: epoch, 2: list(denied)})

    async def update_firmware(self, firmware: FirmwareImage, progress: Callable[[UploadProgress], None]) -> None:
        """Send an image, resuming at the byte, and activate it; the lock restarts and the session is over."""
        with self._trusting():
            await FirmwareUpdate(self._session, firmware, progress).run()

    @contextmanager
    def _trusting(self) -> Iterator[None]:
        """End the session when the lock says what FLP/1 does not know: nothing more is asked of it."""
        try:
            yield
        except ProtocolViolated:
            self._session.end()
            raise

    async def _events(self, from_seq: int) -> EventPage:
        def read(body: dict[int, Any]) -> EventPage:
            events = tuple(read_event(row) for row in Reply("events", body).items(1, MAX_EVENTS))
            if [event.seq for event in events] != list(range(from_seq, from_seq + len(events))):
                raise ProtocolViolated(what="events")
            return EventPage(events, from_seq + len(events))

        return await self._session.ask(Command.LOG_READ, {1: from_seq, 2: MAX_EVENTS}, read)


def _after(gap: EventsOverwritten, asked: int) -> int:
    """Return the first event that is still there, as the lock says; it must lie behind the one asked for."""
    first = Reply("log gap", gap.data["body"]).uint(3)
    if first <= asked:
        raise ProtocolViolated(what="log gap")
    return first


def _read_jump(body: dict[int, Any]) -> int | None:
    return Reply("set_time", body).integer_or_none(1)


def _read_journal(body: dict[int, Any]) -> int:
    return Reply("revoke", body).uint(1)
