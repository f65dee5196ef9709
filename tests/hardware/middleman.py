"""Somebody on the cable: between the desk's pty and the dongle's, with a hand in everything that passes.

``Tap`` sees frames and leaves sequence numbers alone, so what it does to them the dongle link has to mend.
``Relay`` acknowledges to both sides itself, so what it does to payloads nothing below the session can mend.
"""

from __future__ import annotations

import asyncio
import os
from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flexeria_desktop.hardware.frames import Frame, FrameReader, FrameType, encode_frame
from flexeria_desktop.hardware.window import GoBackN
from tests.hardware.pty_port import PtyPort

TO_LOCK, TO_DESK = True, False


class _Cable:
    """Two pty ends; bytes of the desk and of the dongle come to ``_frames``."""

    def __init__(self, dongle: PtyPort) -> None:
        self.front = PtyPort(lambda data: self._read(TO_LOCK, data))
        self._back = os.open(dongle.path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        self._readers = {TO_LOCK: FrameReader(), TO_DESK: FrameReader()}
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._back, self._from_dongle)

    @property
    def link(self) -> str:
        """The port the desk is to open."""
        return self.front.link

    def unplug(self) -> None:
        """Let go of both ends."""
        if self._back >= 0:
            self._loop.remove_reader(self._back)
            os.close(self._back)
            self._back = -1
        self.front.unplug()

    def put(self, to_lock: bool, data: bytes) -> None:
        """Write bytes of one's own."""
        if to_lock and self._back >= 0:
            os.write(self._back, data)
        elif not to_lock:
            self.front.write(data)

    def _from_dongle(self) -> None:
        try:
            data = os.read(self._back, 65_536)
        except OSError:  # unplugged beneath us
            self.unplug()
            return
        self._read(TO_DESK, data)

    def _read(self, to_lock: bool, data: bytes) -> None:
        for frame in self._readers[to_lock].feed(data):
            self._frame(to_lock, frame)

    @abstractmethod
    def _frame(self, to_lock: bool, frame: Frame) -> None:
        """Take one frame."""


@dataclass(frozen=True, slots=True)
class Passing:
    """number counts the fresh DATA frames of this direction since ``begin``; fresh: it is no retransmission."""

    number: int
    to_lock: bool
    frame: Frame
    fresh: bool


Hand = Callable[[Passing], Sequence[Frame | bytes]]


def let_pass(passing: Passing) -> Sequence[Frame | bytes]:
    """Touch nothing."""
    return [passing.frame]


class Tap(_Cable):
    """Frames in, whatever the hand makes of them out; ``record`` holds what came in since ``begin``."""

    def __init__(self, dongle: PtyPort) -> None:
        super().__init__(dongle)
        self.begin(let_pass)

    def begin(self, hand: Hand) -> None:
        """Count and record anew."""
        self._hand = hand
        self.record: list[Passing] = []
        self._last: dict[bool, int] = {}

    def _frame(self, to_lock: bool, frame: Frame) -> None:
        fresh = frame.type is not FrameType.DATA or self._ahead(to_lock, frame)
        number = sum(one.to_lock is to_lock and one.fresh and one.frame.type is FrameType.DATA for one in self.record)
        passing = Passing(number, to_lock, frame, fresh)
        self.record.append(passing)
        for out in self._hand(passing):
            self.put(to_lock, out if isinstance(out, bytes) else encode_frame(out))

    def _ahead(self, to_lock: bool, frame: Frame) -> bool:
        last = self._last.get(to_lock)
        ahead = last is None or 0 < (frame.seq - last) % 256 < 128
        if ahead:
            self._last[to_lock] = frame.seq
        return ahead


@dataclass(frozen=True, slots=True)
class Parcel:
    """number counts the payloads of this direction since ``begin``."""

    number: int
    to_lock: bool
    channel: int
    payload: bytes


PayloadHand = Callable[[Parcel], Sequence[Parcel]]


def hand_on(parcel: Parcel) -> Sequence[Parcel]:
    """Touch nothing."""
    return [parcel]


class Relay(_Cable):
    """Payloads in, whatever the hand makes of them out, numbered and acknowledged as if nothing were amiss."""

    def __init__(self, dongle: PtyPort) -> None:
        super().__init__(dongle)
        self._windows = {TO_LOCK: GoBackN(), TO_DESK: GoBackN()}
        self._timer: asyncio.TimerHandle | None = None
        self.begin(hand_on)

    def begin(self, hand: PayloadHand) -> None:
        """Count and record anew."""
        self._hand = hand
        self.record: list[Parcel] = []

    def say(self, parcel: Parcel) -> None:
        """Send a payload of one's own."""
        self._windows[parcel.to_lock].send(parcel.channel, parcel.payload)
        self._pump()

    def unplug(self) -> None:
        """Let go of both ends."""
        if self._timer is not None:
            self._timer.cancel()
        super().unplug()

    def _frame(self, to_lock: bool, frame: Frame) -> None:
        if frame.type in {FrameType.RST, FrameType.RSTACK}:
            for window in self._windows.values():
                window.reset()
            self.put(to_lock, encode_frame(frame))
            return
        # what comes from the desk is counted by the window that also sends to the desk
        for channel, payload in self._windows[not to_lock].receive(frame, self._loop.time()):
            number = sum(one.to_lock is to_lock for one in self.record)
            parcel = Parcel(number, to_lock, channel, payload)
            self.record.append(parcel)
            for out in self._hand(parcel):
                self._windows[out.to_lock].send(out.channel, out.payload)
        self._pump()

    def _pump(self) -> None:
        now = self._loop.time()
        for to_lock, window in self._windows.items():
            for frame in window.frames_out(now):
                self.put(to_lock, encode_frame(frame))
        if self._timer is not None:
            self._timer.cancel()
        due = [at for window in self._windows.values() if (at := window.next_deadline()) is not None]
        if due and self._back >= 0:
            self._timer = self._loop.call_at(min(due), self._pump)
