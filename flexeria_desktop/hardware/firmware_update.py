"""Sending a firmware: begin, chunks from the lock's offset on, activate; then the lock restarts (FLP/1 section 5)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from flexeria_desktop.core.ports import FirmwareImage, UploadProgress
from flexeria_desktop.hardware.commands import MAX_CHUNK, Command
from flexeria_desktop.hardware.errors import FirmwareDamaged, FirmwareOlder, FirmwareTooLarge, ProtocolViolated
from flexeria_desktop.hardware.refusals import DigestMismatch, LockFull, OffsetRefused, StateForbids
from flexeria_desktop.hardware.replies import Reply
from flexeria_desktop.hardware.session import Session

MAX_IMAGE = 4 * 1024 * 1024
"""FLP/1 names no bound; this much takes 7 minutes at 115,200 baud, and a lock with less room says so."""
MAX_REPAIRS = 3
"""BAD_OFFSET can be honest once, after a lost reply; a lock that goes on with it is not."""


class FirmwareUpdate:
    """One image on its way into one lock; a new one with the same image goes on where the lock stands."""

    def __init__(self, session: Session, firmware: FirmwareImage, progress: Callable[[UploadProgress], None]) -> None:
        """``progress`` hears of every byte count the lock has confirmed."""
        self._session = session
        self._version, self._image = firmware.version, firmware.image
        self._sha256 = hashlib.sha256(self._image).digest()
        self._progress = progress
        self._resumed_at = 0
        self._repairs = 0

    async def run(self) -> None:
        """Bring the image into force and end the session; a refusal has changed nothing.

        Raises FirmwareOlder and FirmwareTooLarge (before a byte is sent, where that can be known), BatteryLow,
        FirmwareDamaged; a lost answer to the activation leaves ``changed`` UNKNOWN, and the version shown after
        the next contact tells.
        """
        self._check()
        offset = self._resumed_at = await self._begin()
        self._tell(offset)
        while True:
            while offset < len(self._image):
                offset = await self._chunk(offset)
                self._tell(offset)
            try:
                await self._activate()
            except OffsetRefused as refusal:
                offset = self._repair(refusal)
            else:
                return

    def _check(self) -> None:
        """INFO is bound into the handshake, so the version it shows is the lock's own word."""
        if len(self._image) > MAX_IMAGE:
            raise self._too_large(MAX_IMAGE)
        running, offered = _numbers(self._session.firmware), _numbers(self._version)
        if running is not None and offered is not None and offered < running:
            raise self._older()

    async def _begin(self) -> int:
        body = {1: self._sha256, 2: len(self._image), 3: self._version}
        try:
            return self._offset(await self._session.request(Command.FW_BEGIN, body))
        except LockFull as refusal:
            most = Reply("firmware room", refusal.data["body"]).uint(1)
            raise self._too_large(most) from refusal

    async def _chunk(self, offset: int) -> int:
        data = self._image[offset : offset + MAX_CHUNK]
        try:
            reached = self._offset(await self._session.request(Command.FW_CHUNK, {1: offset, 2: data}))
        except OffsetRefused as refusal:
            return self._repair(refusal)
        if reached != offset + len(data):
            raise ProtocolViolated(what="firmware chunk")
        return reached

    async def _activate(self) -> None:
        """BAD_STATE can only mean the version here: the image was begun in this very session."""
        try:
            await self._session.request(Command.FW_ACTIVATE, {})
        except StateForbids as refusal:
            raise self._older() from refusal
        except DigestMismatch as refusal:
            raise FirmwareDamaged(serial=self._session.serial) from refusal
        self._session.end()

    def _repair(self, refusal: OffsetRefused) -> int:
        self._repairs += 1
        if self._repairs > MAX_REPAIRS:
            raise refusal
        return self._offset(refusal.data["body"])

    def _offset(self, body: dict[int, Any]) -> int:
        return Reply("firmware offset", body).uint(1, len(self._image) + 1)

    def _tell(self, offset: int) -> None:
        self._progress(UploadProgress(offset, len(self._image), self._resumed_at))

    def _older(self) -> FirmwareOlder:
        running = self._session.firmware
        return FirmwareOlder(serial=self._session.serial, running=running, offered=self._version)

    def _too_large(self, most: int) -> FirmwareTooLarge:
        return FirmwareTooLarge(serial=self._session.serial, size=len(self._image), most=most)


def _numbers(version: str) -> list[int] | None:
    """Return the numbers without zeros at the end, so that 1.4 is not older than 1.4.0; None when it has others."""
    parts = version.split(".")
    if not all(part.isascii() and part.isdecimal() and len(part) <= 5 for part in parts):
        return None
    numbers = [int(part) for part in parts]
    while numbers and not numbers[-1]:
        numbers.pop()
    return numbers
