"""What can be made to go wrong, at run time: in one lock, and on the dongle's line."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

from flexeria_desktop.core.errors import UserError

DEFAULT_FRAGMENT = 244
"""What a lock link carries after a usual MTU exchange (ATT_MTU 247 - 3)."""
SMALLEST_FRAGMENT, LARGEST_FRAGMENT = 20, 512


class FaultUnknown(UserError):
    """No such fault, or a value it cannot take; data: name."""

    code = "simulator.fault_unknown"


@dataclass(slots=True)
class LockFaults:
    """Knobs of one lock; a number n counts from 1, 0 is off; knobs with a number turn themselves off.

    swallow: command whose next reply is lost, the link with it; lose_after: link lost after n fragments (both
    ways) of a connection; cut_at_write: power cut at the n-th flash write from now, cut_lands: just after it
    instead of within it; fail_at_write: that write is refused; spoil_chunk: the n-th chunk stored from now has a
    wrong bit on flash.
    """

    rssi: int = -60
    in_range: bool = True
    max_fragment: int = DEFAULT_FRAGMENT
    busy: bool = False
    motor_blocked: bool = False
    swallow: int = 0
    lose_after: int = 0
    cut_at_write: int = 0
    cut_lands: bool = False
    fail_at_write: int = 0
    spoil_chunk: int = 0

    def swallows(self, command: int) -> bool:
        """Whether the reply to this command is lost; true once."""
        if not self.swallow or command != self.swallow:
            return False
        self.swallow = 0
        return True


@dataclass(slots=True)
class LineFaults:
    """Knobs of the dongle's line; drop and garble name the n-th coming frame, 0 is off.

    latency_ms delays what locks answer; noise_at_start is sent raw when the port is opened (as hex in JSON).
    """

    drop_to_host: int = 0
    drop_from_host: int = 0
    garble_to_host: int = 0
    garble_from_host: int = 0
    latency_ms: int = 0
    deaf: bool = False
    noise_at_start: bytes = field(default=b"")

    def strikes(self, knob: str) -> bool:
        """Count one frame at a knob; return whether it is the one that is hit."""
        left = getattr(self, knob)
        if not left:
            return False
        setattr(self, knob, left - 1)
        return bool(left == 1)


def set_faults(target: LockFaults | LineFaults, wanted: dict[str, Any]) -> None:
    """Set knobs by name, all or none; raise FaultUnknown for a name or type that does not fit."""
    known = {one.name: getattr(target, one.name) for one in fields(target)}
    ready = {}
    for name, value in wanted.items():
        if isinstance(known.get(name), bytes) and isinstance(value, str):
            value = _hex(name, value)  # noqa: PLW2901 - the same fact in its own form
        if name not in known or type(value) is not type(known[name]):
            raise FaultUnknown(name=name)
        ready[name] = value
    size = ready.get("max_fragment", DEFAULT_FRAGMENT)
    if not SMALLEST_FRAGMENT <= size <= LARGEST_FRAGMENT:
        raise FaultUnknown(name="max_fragment")
    for name, value in ready.items():
        setattr(target, name, value)


def _hex(name: str, text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError as fault:
        raise FaultUnknown(name=name) from fault
