"""The seat of every radio: a dongle's, or the one of this computer; both give pipes of fragments to locks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from flexeria_desktop.core.ports import FoundLock
from flexeria_desktop.hardware.errors import LinkProblem

Listener = Callable[[FoundLock], None]


class Pipe(Protocol):
    """Fragments to and from one lock (FLP/1 section 2), from connecting to disconnecting."""

    @property
    def info(self) -> bytes:
        """INFO as read on connecting."""

    @property
    def max_fragment(self) -> int:
        """Bytes one fragment may have now; read it before each fragment, a radio may change it."""

    @property
    def problem(self) -> LinkProblem | None:
        """Why this pipe is of no more use; None while it is."""

    async def send(self, fragment: bytes) -> None:
        """Hand one fragment over; raise LinkProblem."""

    async def receive(self) -> bytes:
        """Return the next fragment; raise LinkProblem once the pipe broke and all that came was taken."""

    async def close(self) -> None:
        """Disconnect; goes on in the background when the caller is cancelled."""


class Radio(Protocol):
    """One radio, shared by all connections over it; open once, usable until ``close`` or ``problem``."""

    @property
    def problem(self) -> LinkProblem | None:
        """Why this radio is of no more use; None while it is."""

    @property
    def capacity(self) -> int:
        """Locks that can be connected at the same time."""

    async def check(self) -> str:
        """Prove that it still answers and return its name or serial; raise LinkProblem."""

    async def scan(self, seconds: int, heard: Listener) -> None:
        """Call ``heard`` for each advertisement of the next seconds."""

    async def connect(self, address: bytes, serial: str = "") -> Pipe:
        """Connect to an address heard before; ``serial`` names the lock in errors; raise LockUnreachable."""

    async def close(self) -> None:
        """End every connection and let go of the radio."""
