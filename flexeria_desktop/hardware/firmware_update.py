"""Sending a firmware: begin, chunks from the lock's offset on, activate; then the lock restarts (FLP/1 section 5)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from flexeria_desktop.core.ports import FirmwareImage, UploadProgress
from flexeria_desktop.hardware.chunks import Body, Chunks
from flexeria_desktop.hardware.commands import Command
from flexeria_desktop.hardware.errors import FirmwareDamaged, FirmwareOlder, FirmwareTooLarge
from flexeria_desktop.hardware.refusals import DigestMismatch, LockFull, StateForbids
from flexeria_desktop.hardware.replies import Reply
from flexeria_desktop.hardware.session import Session

MAX_IMAGE = 4 * 1024 * 1024
"""FLP/1 names no bound; this much takes 7 minutes at 115,200 baud, and a lock with less room says so."""


class FirmwareUpdate:
    """One image on its way into one lock; a new one with the same image goes on where the lock stands."""

    def __init__(self, session: Session, firmware: FirmwareImage, progress: Callable[[UploadProgress], None]) -> None:
        """``progress`` hears of every byte count the lock has confirmed."""
        self._session = session
        self._version, self._image = firmware.version, firmware.image
        self._sha256 = hashlib.sha256(self._image).digest()
        self._progress = progress

    async def run(self) -> None:
        """Bring the image into force and end the session; a refusal has changed nothing.

        Raises FirmwareOlder and FirmwareTooLarge (before a byte is sent, where that can be known), BatteryLow,
        FirmwareDamaged; a lost answer to the activation leaves ``changed`` UNKNOWN, and the version shown after
        the next contact tells.
        """
        self._check()
        chunks = Chunks(self._image, self._progress, what="firmware")
        await chunks.run(await self._begin(), self._put, self._activate)

    def _check(self) -> None:
        """INFO is bound into the handshake, so the version it shows is the lock's own word."""
        if len(self._image) > MAX_IMAGE:
            raise self._too_large(MAX_IMAGE)
        running, offered = _numbers(self._session.firmware), _numbers(self._version)
        if running is not None and offered is not None and offered < running:
            raise self._older()

    async def _begin(self) -> Body:
        body = {1: self._sha256, 2: len(self._image), 3: self._version}
        try:
            return await self._session.request(Command.FW_BEGIN, body)
        except LockFull as refusal:
            most = Reply("firmware room", refusal.data["body"]).uint(1)
            raise self._too_large(most) from refusal

    async def _put(self, offset: int, data: bytes) -> Body:
        return await self._session.request(Command.FW_CHUNK, {1: offset, 2: data})

    async def _activate(self) -> None:
        """BAD_STATE can only mean the version here: the image was begun in this very session."""
        try:
            await self._session.request(Command.FW_ACTIVATE, {})
        except StateForbids as refusal:
            raise self._older() from refusal
        except DigestMismatch as refusal:
            raise FirmwareDamaged(serial=self._session.serial) from refusal
        self._session.end()

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
