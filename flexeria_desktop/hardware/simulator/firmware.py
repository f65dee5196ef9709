"""A whole simulated lock: radio, door, button and power over one flash file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.hardware import info, records
from flexeria_desktop.hardware.commands import Event, Source
from flexeria_desktop.hardware.labels import format_label
from flexeria_desktop.hardware.simulator.clock import LockClock, TimeSource
from flexeria_desktop.hardware.simulator.commands_owner import take_new_firmware
from flexeria_desktop.hardware.simulator.connection import LockConnection, Reception
from flexeria_desktop.hardware.simulator.core import LockCore
from flexeria_desktop.hardware.simulator.data import Factory, NewEvent
from flexeria_desktop.hardware.simulator.door import NOTHING, Outcome, present
from flexeria_desktop.hardware.simulator.faults import LockFaults, set_faults
from flexeria_desktop.hardware.simulator.flash import Flash, FlashBroken, PowerCut
from flexeria_desktop.hardware.simulator.uploads import commit_elsewhere

_T = TypeVar("_T")


class SimulatedLock:
    """The lock as the world sees it; ``on`` is false after a power cut, until ``power_on``."""

    def __init__(self, factory: Factory, flash: Flash, source: TimeSource) -> None:
        self.faults = LockFaults()
        self.on = True
        self._flash = flash
        self._core = LockCore(factory, flash, source)
        self._reception = Reception(self._core, self.faults)

    @property
    def serial(self) -> str:
        """Serial of the lock."""
        return self._core.factory.serial

    @property
    def label(self) -> str:
        """The text of its label; a secret that only somebody before the lock can read."""
        return format_label(self.serial, self._core.factory.label_secret)

    @property
    def clock(self) -> LockClock:
        """Its clock, to be made wrong."""
        return self._core.clock

    @property
    def moves(self) -> int:
        """How often the motor has moved since the simulator began."""
        return self._core.moves

    @property
    def taken(self) -> int:
        """Bytes of lists that came in chunks and were kept, since the simulator began."""
        return self._core.taken

    # --- radio ---

    def advertisement(self) -> info.LockInfo | None:
        """What it shows in the air, None while it is off or out of range."""
        return self._core.lock_info() if self.on and self.faults.in_range else None

    def connect(self) -> LockConnection | None:
        """Open a radio link, None while it is off or out of range."""
        if not self.on or not self.faults.in_range:
            return None
        return LockConnection(self._reception, self.faults.max_fragment)

    def receive(self, link: LockConnection, fragment: bytes) -> list[bytes]:
        """Hand a fragment to a link; return the fragments that answer it."""
        silence: list[bytes] = []
        answer = self._run(lambda: link.receive(fragment), silence)
        if self.on and self._core.restart_wanted:
            self._reception.drop_all()
            self._run(lambda: take_new_firmware(self._core), None)
        return answer

    def hang_up(self, link: LockConnection) -> None:
        """The radio link ended from outside."""
        self._run(link.hang_up, None)

    def tick(self) -> None:
        """Let time-outs happen."""
        for link in list(self._reception.links):
            self._run(link.tick, None)

    def next_deadline(self) -> float | None:
        """When ``tick`` has work, in seconds of the steady source."""
        return min((link.deadline for link in self._reception.links), default=None)

    # --- at the door ---

    def present(self, kind: MediumKind, raw: bytes) -> Outcome:
        """Hold a credential to the lock; it answers NOTHING while off."""
        return self._run(lambda: present(self._core, kind, raw), NOTHING)

    def press_button(self) -> None:
        """Open the claim window for 120 s."""
        if self.on:
            self._core.press_button()

    def set_door(self, *, is_open: bool, forced: bool = False, held: bool = False) -> None:
        """Move the door leaf; forced and held open are events 20 and 21."""
        self._core.door_open = is_open
        events = [NewEvent(Event.DOOR_FORCED, Source.LOCK)] if forced else []
        events += [NewEvent(Event.DOOR_HELD_OPEN, Source.LOCK)] if held else []
        self._run(lambda: self._core.memory.store(self._core.data, events), None)

    # --- power ---

    def set_battery_low(self, low: bool = True) -> None:
        """Let the battery run low, or change it."""
        self._run(lambda: self._core.set_battery_low(low), None)

    def power_off(self) -> None:
        """Take the battery out: every link is lost at once."""
        self.on = False
        self._reception.drop_all()

    def power_on(self) -> None:
        """Put the battery in: starts from flash with a new boot_id and an unset clock."""
        if self.on:
            return
        self._flash.reload()
        self.on = True
        self._reception = Reception(self._core, self.faults)
        restarted = NewEvent(Event.RESTARTED, Source.LOCK, detail=1)
        self._run(lambda: self._core.boot([restarted], power_lost=True), None)

    def power_cycle(self) -> None:
        """Battery out and in again."""
        self.power_off()
        self.power_on()

    # --- faults and looking inside ---

    def set_faults(self, wanted: dict[str, Any]) -> None:
        """Set knobs by name (see LockFaults); raise FaultUnknown."""
        set_faults(self.faults, wanted)
        self._core.motor_blocked = self.faults.motor_blocked
        if "spoil_chunk" in wanted:
            self._core.spoil_chunk = self.faults.spoil_chunk
        writes = self._flash.writes
        if "cut_at_write" in wanted or "cut_lands" in wanted:
            self._flash.cut_at = writes + self.faults.cut_at_write if self.faults.cut_at_write else None
            self._flash.cut_lands = self.faults.cut_lands
        if "fail_at_write" in wanted:
            self._flash.fail_at = writes + self.faults.fail_at_write if self.faults.fail_at_write else None

    def set_clock(self, *, shift: int = 0, drift_ppm: int | None = None, unset: bool = False) -> None:
        """Make the clock wrong by seconds, by parts per million, or altogether."""
        if unset:
            self.clock.unset()
        self.clock.shift(shift)
        if drift_ppm is not None:
            self.clock.drift(drift_ppm)
        self._run(self._core.keep_clock, None)

    def rewrite(self, change: Callable[[LockList], LockList]) -> None:
        """Another desk commits what ``change`` makes of the list in force; raise RecordRefused for a wrong list."""
        target = records.records_of(change(self._core.lock_list))
        self._run(lambda: commit_elsewhere(self._core, target), None)

    @property
    def flash_writes(self) -> int:
        """Flash writes since the simulator began."""
        return self._flash.writes

    def holdings(self) -> dict[str, Any]:
        """What the lock really holds, for people and tests; no keys."""
        data, held = self._core.data, self._core.lock_list
        return {
            "serial": self.serial,
            "owned": data.owner is not None,
            "version": data.bank.version,
            "digest": self._core.digest().hex(),
            "users": len(held.users),
            "credentials": len(held.credentials),
            "journal": list(data.journal),
            "upload": None if data.upload is None else data.upload.offset,
            "min_epoch": data.min_epoch,
            "firmware": data.firmware,
            "boot": data.boot_id,
            "block": data.settings.block,
            "privacy": data.settings.privacy,
            "bolt": self._core.bolt(),
            "clock": self._core.clock.read(),
            "on": self.on,
        }

    def events(self, first: int = 1, count: int = 100) -> list[list[Any]]:
        """The events of its ring, as in FLP/1 section 9."""
        return self._core.memory.events(first, count)

    def _run(self, action: Callable[[], _T], off: _T) -> _T:
        """Do something in the running lock; ``off`` is the answer when it has or loses no power."""
        if not self.on:
            return off
        try:
            return action()
        except PowerCut:
            self.power_off()
        except FlashBroken:
            pass
        return off
