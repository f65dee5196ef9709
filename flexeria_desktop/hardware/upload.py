"""Writing a list, whole or as a delta: begin, chunks from the lock's offset on, commit, receipt (FLP/1 section 7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import ListOrder, Receipt, UploadProgress
from flexeria_desktop.hardware import receipts, records
from flexeria_desktop.hardware.commands import MAX_CHUNK, Command
from flexeria_desktop.hardware.errors import ProtocolViolated, ReceiptForged
from flexeria_desktop.hardware.refusals import LockFull, OffsetRefused
from flexeria_desktop.hardware.replies import Reply
from flexeria_desktop.hardware.session import Session

MAX_REPAIRS = 3
"""BAD_OFFSET can be honest once, after a lost reply; a lock that goes on with it is not."""


class Upload:
    """One order on its way into one lock; a new one with the same order goes on where the lock stands."""

    def __init__(self, session: Session, order: ListOrder, progress: Callable[[UploadProgress], None]) -> None:
        """``progress`` hears of every byte count the lock has confirmed."""
        self._session = session
        self._order = order
        self._progress = progress
        outgoing = records.shortest_stream(order.wanted, order.base)
        self._mode, self._stream, self._digest = outgoing.mode, outgoing.stream, outgoing.digest
        self._resumed_at = 0
        self._repairs = 0

    async def run(self) -> Receipt:
        """Bring the list into force and return the proven receipt; a refusal has changed nothing."""
        if len(self._stream) > records.MAX_STREAM:
            raise LockFull(serial=self._session.serial, status=LockFull.status, body={1: records.MAX_STREAM})
        offset = await self._begin()
        self._resumed_at = offset
        self._tell(offset)
        while True:
            while offset < len(self._stream):
                offset = await self._chunk(offset)
                self._tell(offset)
            try:
                return self._proven(await self._ask(Command.TXN_COMMIT, {}))
            except OffsetRefused as refusal:
                offset = self._repair(refusal)

    async def _begin(self) -> int:
        """After the commit of this very transaction the lock answers all bytes: nothing is sent again."""
        order = self._order
        body = await self._ask(
            Command.TXN_BEGIN,
            {
                2: order.base_version,
                3: order.base_digest,
                4: self._digest,
                5: self._mode,
                6: len(self._stream),
            },
        )
        return self._offset(body)

    async def _chunk(self, offset: int) -> int:
        data = self._stream[offset : offset + MAX_CHUNK]
        try:
            reached = self._offset(await self._ask(Command.TXN_CHUNK, {2: offset, 3: data}))
        except OffsetRefused as refusal:
            return self._repair(refusal)
        if reached != offset + len(data):
            raise ProtocolViolated(what="chunk")
        return reached

    async def _ask(self, command: Command, body: dict[int, Any]) -> dict[int, Any]:
        return await self._session.request(command, {1: self._order.transaction, **body})

    def _repair(self, refusal: OffsetRefused) -> int:
        self._repairs += 1
        if self._repairs > MAX_REPAIRS:
            raise refusal
        return self._offset(refusal.data["body"])

    def _offset(self, body: dict[int, Any]) -> int:
        return Reply("offset", body).uint(1, len(self._stream) + 1)

    def _tell(self, offset: int) -> None:
        self._progress(UploadProgress(offset, len(self._stream), self._resumed_at, self._mode is records.Mode.DELTA))

    def _proven(self, body: dict[int, Any]) -> Receipt:
        """Only a receipt for this lock, transaction and list makes "sent" into "on the lock"."""
        order, serial = self._order, self._session.serial
        try:
            receipt = receipts.check_receipt(body, order.credential_key, serial, order.transaction)
        except receipts.ReceiptForged as failure:
            raise ReceiptForged(serial=serial, changed=Changed.UNKNOWN) from failure
        if receipt.digest != self._digest or receipt.version != order.base_version + 1:
            raise ReceiptForged(serial=serial, changed=Changed.UNKNOWN)
        return receipt
