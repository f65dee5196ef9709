"""Bytes on their way into a lock, chunk by chunk from its own offset on: lists and firmware alike (FLP/1 5 and 7)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from flexeria_desktop.core.ports import UploadProgress
from flexeria_desktop.hardware.commands import MAX_CHUNK
from flexeria_desktop.hardware.errors import ProtocolViolated
from flexeria_desktop.hardware.refusals import OffsetRefused
from flexeria_desktop.hardware.replies import Reply

MAX_REPAIRS = 3
"""BAD_OFFSET can be honest once, after a lost reply; a lock that goes on with it is not."""

Body = dict[int, Any]
Put = Callable[[int, bytes], Awaitable[Body]]
_T = TypeVar("_T")


class Chunks:
    """One transfer of ``data``; the lock's word decides where it stands, and no byte goes out before the one ahead."""

    def __init__(
        self, data: bytes, progress: Callable[[UploadProgress], None], *, what: str, delta: bool = False
    ) -> None:
        """progress hears of every byte count the lock has confirmed; what names the transfer in ProtocolViolated."""
        self._data = data
        self._progress = progress
        self._what = what
        self._delta = delta
        self._resumed_at = 0
        self._repairs = 0

    async def run(self, begun: Body, put: Put, end: Callable[[], Awaitable[_T]]) -> _T:
        """Send what the lock's answer ``begun`` leaves open, then end; return what ``end`` gives.

        put(offset, bytes) asks the lock to take a chunk. Raises ProtocolViolated for an offset that cannot be and
        OffsetRefused for a lock that refuses every one, beside what ``put`` and ``end`` raise.
        """
        offset = self._resumed_at = self._offset(begun)
        self._tell(offset)
        while True:
            while offset < len(self._data):
                offset = await self._chunk(offset, put)
                self._tell(offset)
            try:
                return await end()
            except OffsetRefused as refusal:
                offset = self._repair(refusal)

    async def _chunk(self, offset: int, put: Put) -> int:
        data = self._data[offset : offset + MAX_CHUNK]
        try:
            reached = self._offset(await put(offset, data))
        except OffsetRefused as refusal:
            return self._repair(refusal)
        if reached != offset + len(data):
            raise ProtocolViolated(what=f"{self._what} chunk")
        return reached

    def _repair(self, refusal: OffsetRefused) -> int:
        self._repairs += 1
        if self._repairs > MAX_REPAIRS:
            raise refusal
        return self._offset(refusal.data["body"])

    def _offset(self, body: Body) -> int:
        return Reply(f"{self._what} offset", body).uint(1, len(self._data) + 1)

    def _tell(self, offset: int) -> None:
        self._progress(UploadProgress(offset, len(self._data), self._resumed_at, self._delta))
