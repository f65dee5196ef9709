"""The inside of a simulated lock that door, handshakes and commands share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.hardware import info, records
from flexeria_desktop.hardware.commands import Event, Source
from flexeria_desktop.hardware.record_rules import Key
from flexeria_desktop.hardware.simulator.clock import LockClock, TimeSource
from flexeria_desktop.hardware.simulator.data import Bank, Factory, LockData, NewEvent
from flexeria_desktop.hardware.simulator.flash import Flash, FlashBroken, PowerCut
from flexeria_desktop.hardware.simulator.memory import LockMemory

CLAIM_WINDOW = 120.0
"""Seconds the label works after the button was pressed (FLP/1 section 4)."""


@dataclass(frozen=True, slots=True)
class _Decoded:
    stream: bytes
    records: dict[Key, bytes]
    lock_list: LockList
    digest: bytes


class LockCore:
    """Memory, clock, button and motor of one lock.

    restart_wanted: a new firmware takes over once the reply is out. taken: bytes of lists that came in chunks and
    were kept, since the simulator began.
    """

    def __init__(self, factory: Factory, flash: Flash, source: TimeSource) -> None:
        self.factory = factory
        self.source = source
        self.clock = LockClock(source)
        self.motor_blocked = False
        self.restart_wanted = False
        self.spoil_chunk = 0
        self.door_open = False
        self.moves = 0
        self.taken = 0
        self._window_until = 0.0
        self._unlocked_until = 0.0
        self._decoded: _Decoded | None = None
        fresh = LockData(Bank(0, records.encode_list(records.DEFAULT_LIST)), firmware=factory.firmware)
        self.memory = LockMemory(flash, fresh, self.clock)
        self.clock.restore(self.memory.data.clock)

    @property
    def data(self) -> LockData:
        """What the lock knows now."""
        return self.memory.data

    @property
    def records(self) -> dict[Key, bytes]:
        """The list in force, encoded records by (kind, id)."""
        return self._list().records

    @property
    def lock_list(self) -> LockList:
        """The list in force."""
        return self._list().lock_list

    def _list(self) -> _Decoded:
        stream = self.data.bank.stream
        if self._decoded is None or self._decoded.stream is not stream:
            found = records.apply_stream({}, stream, records.Mode.FULL)
            self._decoded = _Decoded(stream, found, records.list_of(found), records.digest(found))
        return self._decoded

    def digest(self) -> bytes:
        """Digest of the list in force (FLP/1 section 7)."""
        return self._list().digest

    # --- button, motor, battery ---

    def press_button(self) -> None:
        """Open the claim window for 120 s."""
        self._window_until = self.source() + CLAIM_WINDOW

    @property
    def window_open(self) -> bool:
        """Whether the claim window is open."""
        return self.source() < self._window_until

    def close_window(self) -> None:
        """End the claim window early."""
        self._window_until = 0.0

    def unlock(self) -> None:
        """Move the bolt open for the configured opening time."""
        self.moves += 1
        self._unlocked_until = self.source() + self.lock_list.config.opening_seconds

    def lock(self) -> None:
        """Move the bolt shut."""
        self.moves += 1
        self._unlocked_until = 0.0

    def bolt(self) -> int:
        """0 unknown, 1 locked, 2 unlocked; only a door controller can tell."""
        if self.factory.model != "DC":
            return 0
        return 2 if self.source() < self._unlocked_until else 1

    def set_battery_low(self, low: bool) -> None:
        """Make the battery low (event 15 when it becomes so) or good."""
        settings = self.data.settings
        if settings.battery_low == low:
            return
        events = [NewEvent(Event.BATTERY_LOW, Source.LOCK)] if low else []
        self.memory.store(replace(self.data, settings=replace(settings, battery_low=low)), events)

    # --- clock ---

    def store_with_time(self, new: LockData, now: int, events: Sequence[NewEvent]) -> None:
        """Set the clock to ``now`` and store in one step; if the store fails the clock is as before."""
        before = self.clock.saved()
        self.clock.set(now)
        try:
            self.memory.store(replace(new, clock=self.clock.saved()), events)
        except (PowerCut, FlashBroken):
            self.clock.restore(before)
            raise

    def keep_clock(self) -> None:
        """Write down a clock that a fault has changed, so that it goes on after the simulator was closed."""
        self.memory.store(replace(self.data, clock=self.clock.saved()))

    # --- power ---

    def boot(self, events: Sequence[NewEvent], *, power_lost: bool) -> None:
        """Start again from flash; a loss of power also stops the clock (FLP/1 section 9, event 14)."""
        self.memory.reload()
        self.restart_wanted = False
        self.close_window()
        self._unlocked_until = 0.0
        if power_lost:
            self.clock.unset()
        new = replace(self.data, boot_id=self.data.boot_id + 1, clock=self.clock.saved())
        self.memory.store(new, events)

    # --- what it shows ---

    def lock_info(self) -> info.LockInfo:
        """What INFO and the advertisement say now."""
        data = self.data
        flags = info.LockFlag(0)
        if self.window_open:
            flags |= info.LockFlag.COMMISSIONABLE
        if data.settings.battery_low:
            flags |= info.LockFlag.BATTERY_LOW
        if data.log.released < data.log.next_seq - 1:
            flags |= info.LockFlag.LOG_PENDING
        if data.owner is not None:
            flags |= info.LockFlag.OWNED
        return info.LockInfo(
            versions=(1, 1),
            model=LockModel(self.factory.model),
            serial=self.factory.serial,
            flags=flags,
            list_version=data.bank.version,
            firmware=data.firmware,
        )
