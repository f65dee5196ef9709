"""What people in the building do, as one JSON object per line: press, present, break and look inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.hardware.simulator.faults import set_faults
from flexeria_desktop.hardware.simulator.house import SimulatedHouse
from flexeria_desktop.hardware.simulator.problems import SimulatorRefused

Request = dict[str, Any]
Reply = dict[str, Any]
_MOST_EVENTS = 4_096
_LONGEST_RAW = 64


class HouseControl:
    """Answers requests about one house; plug = what plugging the dongle in (true) or out does."""

    def __init__(self, house: SimulatedHouse, plug: Callable[[bool], None]) -> None:
        self._house = house
        self._plug = plug
        self._deeds: dict[str, Callable[[Request], Reply]] = {
            "locks": self._locks,
            "press": self._press,
            "present": self._present,
            "list": lambda request: self._lock(request).holdings(),
            "events": self._events,
            "fault": self._fault,
            "battery": self._battery,
            "power": self._power,
            "clock": self._clock,
            "door": self._door,
            "plug": self._plugged,
        }

    def answer(self, request: Any) -> Reply:
        """Do a request; what is refused comes back as ``{"error": code, ...}``."""
        try:
            if not isinstance(request, dict):
                raise SimulatorRefused(reason="request")
            deed = self._deeds.get(str(request.get("do")))
            if deed is None:
                raise SimulatorRefused(reason="do")
            return deed(request)
        except FlexeriaError as refusal:
            return {"error": refusal.code, **refusal.data}

    def _lock(self, request: Request) -> Any:
        return self._house.lock(_text(request, "lock"))

    def _locks(self, _request: Request) -> Reply:
        planned = self._house.planned
        return {"locks": [{"name": p.name, "serial": p.serial, "model": p.model, "label": p.label} for p in planned]}

    def _press(self, request: Request) -> Reply:
        self._lock(request).press_button()
        return {}

    def _present(self, request: Request) -> Reply:
        name = _text(request, "kind").upper()
        if name not in MediumKind.__members__:
            raise SimulatorRefused(reason="kind")
        kind = MediumKind[name]
        outcome = self._lock(request).present(kind, raw_of(kind, _text(request, "raw")))
        event = None if outcome.event is None else int(outcome.event)
        found = {"user": outcome.user, "credential": outcome.credential}
        return {"opened": outcome.opened, "event": event, **found}

    def _events(self, request: Request) -> Reply:
        first, count = _number(request, "first", 1), _number(request, "count", 100)
        return {"events": self._lock(request).events(first, min(count, _MOST_EVENTS))}

    def _fault(self, request: Request) -> Reply:
        wanted = {key: value for key, value in request.items() if key not in ("do", "lock")}
        if "lock" in request:
            self._lock(request).set_faults(wanted)
        else:
            set_faults(self._house.dongle.faults, wanted)
        return {}

    def _battery(self, request: Request) -> Reply:
        self._lock(request).set_battery_low(bool(request.get("low", True)))
        return {}

    def _power(self, request: Request) -> Reply:
        lock = self._lock(request)
        deeds = {"off": lock.power_off, "on": lock.power_on, "cycle": lock.power_cycle}
        deed = deeds.get(str(request.get("to", "cycle")))
        if deed is None:
            raise SimulatorRefused(reason="to")
        deed()
        return {}

    def _clock(self, request: Request) -> Reply:
        drift = _number(request, "drift_ppm", 0) if "drift_ppm" in request else None
        unset = bool(request.get("unset", False))
        self._lock(request).set_clock(shift=_number(request, "shift", 0), drift_ppm=drift, unset=unset)
        return {}

    def _door(self, request: Request) -> Reply:
        is_open, forced, held = (bool(request.get(name, False)) for name in ("open", "forced", "held"))
        self._lock(request).set_door(is_open=is_open, forced=forced, held=held)
        return {}

    def _plugged(self, request: Request) -> Reply:
        self._plug(bool(request.get("in", True)))
        return {}


def raw_of(kind: MediumKind, text: str) -> bytes:
    """Return what is hashed for a credential as a person writes it (FLP/1 section 7): codes and remotes are
    text, tags and phones hexadecimal; raise SimulatorRefused."""
    try:
        if kind in (MediumKind.CODE, MediumKind.REMOTE):
            raw = text.encode("ascii")
        else:
            raw = bytes.fromhex(text.replace(":", ""))
    except ValueError as fault:
        raise SimulatorRefused(reason="raw") from fault
    if not 1 <= len(raw) <= _LONGEST_RAW:
        raise SimulatorRefused(reason="raw")
    return raw


def _text(request: Request, name: str) -> str:
    value = request.get(name)
    if not isinstance(value, str):
        raise SimulatorRefused(reason=name)
    return value


def _number(request: Request, name: str, default: int) -> int:
    value = request.get(name, default)
    if not isinstance(value, int):
        raise SimulatorRefused(reason=name)
    return value
