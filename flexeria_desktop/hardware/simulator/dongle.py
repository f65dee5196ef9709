"""A simulated dongle: frames on one side, the radio to simulated locks on the other (FLP/1 section 3)."""

from __future__ import annotations

import heapq
import itertools
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.commands import Status
from flexeria_desktop.hardware.frames import Frame, FrameReader, FrameType, encode_frame
from flexeria_desktop.hardware.info import advertised_name
from flexeria_desktop.hardware.simulator.clock import TimeSource
from flexeria_desktop.hardware.simulator.connection import LockConnection
from flexeria_desktop.hardware.simulator.faults import LineFaults
from flexeria_desktop.hardware.simulator.firmware import SimulatedLock
from flexeria_desktop.hardware.window import GoBackN

SCAN, FOUND, CONNECT, DISCONNECT, LOST = range(1, 6)
_CHANNELS = range(1, 9)
_RADIO_LOST, _CLOSED_BY_LOCK = 1, 2
_FIRMWARE = "1.0.0"
_ADVERTISING = 1.0
"""Seconds between two advertisements of a lock."""
_LONGEST_SCAN = 60


@dataclass(slots=True)
class _Channel:
    lock: SimulatedLock
    link: LockConnection
    fragments: int = 0
    ended: bool = False


class SimulatedDongle:
    """Bytes from the host go to ``receive``, bytes to it come out at ``on_output``; ``poll`` when time passes.

    Before RSTACK everything but RST is ignored. ``locks`` maps radio addresses to locks.
    """

    def __init__(self, serial: str, locks: dict[bytes, SimulatedLock], source: TimeSource) -> None:
        self.on_output: Callable[[bytes], None] = lambda _data: None
        self.faults = LineFaults()
        self.serial = serial
        self._locks = locks
        self._source = source
        self._reader = FrameReader()
        self._window = GoBackN(source())
        self._channels: dict[int, _Channel] = {}
        self._later: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._boot_id = os.urandom(8)
        self._up = False

    def receive(self, data: bytes) -> None:
        """Take bytes from the host."""
        if self.faults.deaf:
            return
        for frame in self._reader.feed(data):
            if self.faults.strikes("drop_from_host") or self.faults.strikes("garble_from_host"):
                continue
            self._frame(frame)
        self.poll()

    def poll(self) -> None:
        """Do what is due: time-outs of locks and line, delayed answers; then send."""
        now = self._source()
        while self._later and self._later[0][0] <= now:
            heapq.heappop(self._later)[2]()
        for lock in self._locks.values():
            lock.tick()
        self._notice_lost()
        self._flush()

    def next_deadline(self) -> float | None:
        """When ``poll`` has work again, in seconds of the source; None when only news could bring some."""
        deadlines = [self._later[0][0]] if self._later else []
        if self._up and (due := self._window.next_deadline()) is not None:
            deadlines.append(due)
        deadlines += [due for lock in self._locks.values() if (due := lock.next_deadline()) is not None]
        return min(deadlines, default=None)

    def plugged_in(self) -> None:
        """A new plug-in: new boot_id, nothing connected, perhaps some noise on the line."""
        self._restart()
        self._up = False
        self._reader = FrameReader()
        if self.faults.noise_at_start:
            self.on_output(self.faults.noise_at_start)

    # --- line ---

    def _frame(self, frame: Frame) -> None:
        if frame.type is FrameType.RST:
            self._reset()
        elif self._up:
            for channel, payload in self._window.receive(frame, self._source()):
                self._take(channel, payload)

    def _reset(self) -> None:
        self._drop_channels()
        self._window = GoBackN(self._source())
        self._up = True
        self._rstack()

    def _restart(self) -> None:
        self._drop_channels()
        self._boot_id = os.urandom(8)

    def _rstack(self) -> None:
        identity = {1: [1, 1], 2: self._boot_id, 3: self.serial, 4: _FIRMWARE}
        self._send(Frame(0, FrameType.RSTACK, payload=cbor.encode(identity)))

    def _flush(self) -> None:
        if not self._up:
            return
        for frame in self._window.frames_out(self._source()):
            self._send(frame)
        if self._window.given_up:
            self._restart()
            self._up = False
            self._rstack()

    def _send(self, frame: Frame) -> None:
        if self.faults.strikes("drop_to_host"):
            return
        data = encode_frame(frame)
        if self.faults.strikes("garble_to_host"):
            data = bytes([data[0] ^ 0x41 or 0x42]) + data[1:]
        self.on_output(data)

    def _take(self, channel: int, payload: bytes) -> None:
        if channel == 0:
            self._verb(payload)
        elif channel in self._channels:
            self._to_lock(channel, payload)

    # --- verbs ---

    def _verb(self, payload: bytes) -> None:
        try:
            message = cbor.decode(payload)
        except cbor.NotDeterministic:
            return
        match message:
            case [int(number), int(verb), dict(body)] if 1 <= number <= 0xFFFF:
                self._do(number, verb, body)

    def _do(self, number: int, verb: int, body: dict[int, Any]) -> None:
        match verb, body:
            case 1, {1: int(seconds)} if 0 <= seconds <= _LONGEST_SCAN:
                self._scan(number, seconds)
            case 3, {1: bytes(address), 2: int(channel)} if channel in _CHANNELS:
                self._after_latency(lambda: self._connect(number, address, channel))
            case 4, {1: int(channel)} if channel in _CHANNELS:
                self._disconnect(channel)
                self._answer(number, Status.OK)
            case ((1 | 3 | 4), _):
                self._answer(number, Status.INVALID, {1: None})
            case _:
                self._answer(number, Status.UNSUPPORTED)

    def _answer(self, number: int, status: Status, body: dict[int, Any] | None = None) -> None:
        self._window.send(0, cbor.encode([number, status, body or {}]))

    def _news(self, verb: int, body: dict[int, Any]) -> None:
        self._window.send(0, cbor.encode([0, verb, body]))

    def _scan(self, number: int, seconds: int) -> None:
        end = self._source() + seconds
        for place, address in enumerate(self._locks):
            self._advertise(address, 0.05 + 0.9 * place / len(self._locks), end)
        self._at(end, lambda: self._answer(number, Status.OK))

    def _advertise(self, address: bytes, delay: float, end: float) -> None:
        due = self._source() + delay
        if due < end:
            self._at(due, lambda: self._heard(address, end))

    def _heard(self, address: bytes, end: float) -> None:
        lock = self._locks[address]
        shown = lock.advertisement()
        if shown is not None:
            name = advertised_name(lock.serial)
            flags, version = int(shown.flags), shown.list_version
            self._news(FOUND, {1: address, 2: lock.faults.rssi, 3: flags, 4: version, 5: name})
        self._advertise(address, _ADVERTISING, end)

    def _connect(self, number: int, address: bytes, channel: int) -> None:
        if channel in self._channels:
            self._answer(number, Status.BAD_STATE)
            return
        lock = self._locks.get(address)
        link = lock.connect() if lock is not None else None
        if lock is None or link is None:
            self._answer(number, Status.FAILURE)
            return
        self._channels[channel] = _Channel(lock, link)
        self._answer(number, Status.OK, {1: lock.faults.max_fragment, 2: link.info})

    def _disconnect(self, channel: int) -> None:
        known = self._channels.pop(channel, None)
        if known is not None:
            known.lock.hang_up(known.link)

    def _drop_channels(self) -> None:
        for channel in list(self._channels):
            self._disconnect(channel)
        self._later.clear()

    # --- radio ---

    def _to_lock(self, number: int, fragment: bytes) -> None:
        channel = self._channels[number]
        answers = [] if self._radio_dies(number, channel) else channel.lock.receive(channel.link, fragment)
        if answers:
            self._after_latency(lambda: self._to_host(number, channel, answers))

    def _to_host(self, number: int, channel: _Channel, answers: Sequence[bytes]) -> None:
        if self._channels.get(number) is not channel:
            return
        for fragment in answers:
            if self._radio_dies(number, channel):
                return
            self._window.send(number, fragment)

    def _radio_dies(self, number: int, channel: _Channel) -> bool:
        """Count a fragment; break the link when it is the one that the fault names, or out of range."""
        faults = channel.lock.faults
        channel.fragments += 1
        hit = faults.lose_after and channel.fragments > faults.lose_after
        if hit:
            faults.lose_after = 0
        if hit or not faults.in_range:
            self._disconnect(number)
            self._news(LOST, {1: number, 2: _RADIO_LOST})
            return True
        return False

    def _notice_lost(self) -> None:
        """Report links that ended at the lock, once everything it said is on its way."""
        for number, channel in list(self._channels.items()):
            if channel.link.closed and not channel.ended:
                channel.ended = True
                self._after_latency(partial(self._report, number, channel))

    def _report(self, number: int, channel: _Channel) -> None:
        if self._channels.get(number) is channel:
            del self._channels[number]
            self._news(LOST, {1: number, 2: _CLOSED_BY_LOCK if channel.lock.on else _RADIO_LOST})

    # --- time ---

    def _after_latency(self, action: Callable[[], None]) -> None:
        if self.faults.latency_ms:
            self._at(self._source() + self.faults.latency_ms / 1000, action)
        else:
            action()

    def _at(self, due: float, action: Callable[[], None]) -> None:
        heapq.heappush(self._later, (due, next(self._order), action))
