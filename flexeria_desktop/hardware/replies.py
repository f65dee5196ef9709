"""What a lock answers, checked field by field (FLP/1 sections 5 and 9); raises ProtocolViolated."""

from __future__ import annotations

from typing import Any

from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.core.ports import LockEvent, LockReport
from flexeria_desktop.hardware.errors import ProtocolViolated

MAX_EVENTS = 24
BUCKETS = 64
DIGEST = 32
BUCKET_DIGEST = 8
_TEXT_LIMIT = 64
_U32 = 2**32


class Reply:
    """A body with typed, bounded access; ``what`` names the command in ProtocolViolated."""

    def __init__(self, what: str, body: object) -> None:
        """Wrap a body; raise ProtocolViolated when it is no map."""
        self._what = what
        if not isinstance(body, dict):
            raise self._wrong()
        self._body: dict[int, Any] = body

    def uint(self, key: int, below: int = _U32) -> int:
        """Return an unsigned integer."""
        value = self._body.get(key)
        if type(value) is int and 0 <= value < below:
            return value
        raise self._wrong()

    def uint_or_none(self, key: int, below: int = _U32) -> int | None:
        """Return an unsigned integer or None."""
        return None if self._body.get(key) is None else self.uint(key, below)

    def integer_or_none(self, key: int) -> int | None:
        """Return an integer of either sign or None."""
        value = self._body.get(key)
        if value is None or (type(value) is int and abs(value) < 2 * _U32):
            return value
        raise self._wrong()

    def flag(self, key: int) -> bool:
        """Return a bool."""
        value = self._body.get(key)
        if isinstance(value, bool):
            return value
        raise self._wrong()

    def text(self, key: int) -> str:
        """Return a text of at most 64 characters."""
        value = self._body.get(key)
        if isinstance(value, str) and len(value) <= _TEXT_LIMIT:
            return value
        raise self._wrong()

    def octets(self, key: int, size: int) -> bytes:
        """Return a byte string of exactly this size."""
        value = self._body.get(key)
        if isinstance(value, bytes) and len(value) == size:
            return value
        raise self._wrong()

    def items(self, key: int, at_most: int) -> list[Any]:
        """Return an array of at most so many items."""
        value = self._body.get(key)
        if isinstance(value, list) and len(value) <= at_most:
            return value
        raise self._wrong()

    def map(self, key: int) -> Reply:
        """Return a nested map."""
        return Reply(self._what, self._body.get(key))

    def has(self, key: int) -> bool:
        """Tell whether the key is there and not null."""
        return self._body.get(key) is not None

    def _wrong(self) -> ProtocolViolated:
        return ProtocolViolated(what=self._what)


def read_status(body: dict[int, Any]) -> LockReport:
    """Read the reply to GET_STATUS."""
    reply = Reply("status", body)
    state = reply.map(11)
    try:
        model = LockModel(reply.text(2))
    except ValueError as failure:
        raise ProtocolViolated(what="status") from failure
    return LockReport(
        serial=reply.text(1),
        model=model,
        firmware=reply.text(3),
        list_version=reply.uint(4),
        list_digest=reply.octets(5, DIGEST),
        users=reply.uint(6),
        credentials=reply.uint(7),
        max_users=reply.uint(8),
        battery_low=reply.flag(9),
        clock=reply.uint_or_none(10),
        bolt=state.uint(1, 3),
        door=state.uint(2, 3),
        privacy=state.flag(3),
        block=state.flag(4),
        mode=state.uint(5, 3),
        log_first=reply.uint(12),
        log_next=reply.uint(13),
        boot_id=reply.uint(14, 2**64),
        upload=_upload(reply.map(15)) if reply.has(15) else None,
        min_epoch=reply.uint(16, 2**64),
        pending_revocations=reply.uint(17),
    )


def read_event(row: object) -> LockEvent:
    """Read one event: seq, boot_id, time, event, source, user, credential, detail."""
    if not isinstance(row, list) or len(row) != 8:
        raise ProtocolViolated(what="event")
    reply = Reply("event", dict(enumerate(row)))
    return LockEvent(
        seq=reply.uint(0),
        boot_id=reply.uint(1, 2**64),
        time=reply.uint_or_none(2),
        event=reply.uint(3),
        source=reply.uint(4),
        user=reply.uint_or_none(5),
        credential=reply.uint_or_none(6),
        detail=reply.integer_or_none(7),
    )


def _upload(body: Reply) -> tuple[bytes, int, int]:
    return body.octets(1, 16), body.uint(2), body.uint(3)
