"""Writing a list, whole or as a delta: begin, chunks from the lock's offset on, commit, receipt (FLP/1 section 7)."""

from __future__ import annotations

from collections.abc import Callable

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import ListOrder, Receipt, UploadProgress
from flexeria_desktop.hardware import receipts, records
from flexeria_desktop.hardware.chunks import Body, Chunks
from flexeria_desktop.hardware.commands import Command
from flexeria_desktop.hardware.errors import ReceiptForged
from flexeria_desktop.hardware.refusals import LockFull
from flexeria_desktop.hardware.session import Session


class Upload:
    """One order on its way into one lock; a new one with the same order goes on where the lock stands."""

    def __init__(self, session: Session, order: ListOrder, progress: Callable[[UploadProgress], None]) -> None:
        """``progress`` hears of every byte count the lock has confirmed."""
        self._session = session
        self._order = order
        self._progress = progress
        outgoing = records.shortest_stream(order.wanted, order.base)
        self._mode, self._stream, self._digest = outgoing.mode, outgoing.stream, outgoing.digest

    async def run(self) -> Receipt:
        """Bring the list into force and return the proven receipt; a refusal has changed nothing."""
        if len(self._stream) > records.MAX_STREAM:
            raise LockFull(serial=self._session.serial, status=LockFull.status, body={1: records.MAX_STREAM})
        chunks = Chunks(self._stream, self._progress, what="list", delta=self._mode is records.Mode.DELTA)
        return self._proven(await chunks.run(await self._begin(), self._put, self._commit))

    async def _begin(self) -> Body:
        """After the commit of this very transaction the lock answers all bytes: nothing is sent again."""
        order = self._order
        facts = {2: order.base_version, 3: order.base_digest, 4: self._digest, 5: self._mode, 6: len(self._stream)}
        return await self._ask(Command.TXN_BEGIN, facts)

    async def _put(self, offset: int, data: bytes) -> Body:
        return await self._ask(Command.TXN_CHUNK, {2: offset, 3: data})

    async def _commit(self) -> Body:
        return await self._ask(Command.TXN_COMMIT, {})

    async def _ask(self, command: Command, body: Body) -> Body:
        return await self._session.request(command, {1: self._order.transaction, **body})

    def _proven(self, body: Body) -> Receipt:
        """Only a receipt for this lock, transaction and list makes "sent" into "on the lock"."""
        order, serial = self._order, self._session.serial
        try:
            receipt = receipts.check_receipt(body, order.credential_key, serial, order.transaction)
        except receipts.ReceiptForged as failure:
            raise ReceiptForged(serial=serial, changed=Changed.UNKNOWN) from failure
        if receipt.digest != self._digest or receipt.version != order.base_version + 1:
            raise ReceiptForged(serial=serial, changed=Changed.UNKNOWN)
        return receipt
