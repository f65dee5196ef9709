"""A simulated building in a folder: the same locks, labels and flash contents at every start."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.hardware import noise
from flexeria_desktop.hardware.labels import LabelInvalid, format_label, parse_label
from flexeria_desktop.hardware.simulator.clock import SteadyTime, TimeSource
from flexeria_desktop.hardware.simulator.data import Factory
from flexeria_desktop.hardware.simulator.dongle import SimulatedDongle
from flexeria_desktop.hardware.simulator.firmware import SimulatedLock
from flexeria_desktop.hardware.simulator.flash import Flash, FlashForeign
from flexeria_desktop.hardware.simulator.problems import (
    FolderUnusable,
    HouseDamaged,
    HouseInUse,
    SimulatorRefused,
    TooManyLocks,
)

DEFAULT_LOCKS = 3
MOST_LOCKS = 200
_FIRMWARE = "2.3.1"
_PLAN_FILE = "house.json"
_BATCHES = {LockModel.MC: 20417, LockModel.DC: 20433, LockModel.RC: 20440}
_NAMES = (
    ("Hoofdingang A", LockModel.MC),
    ("Fietsenkelder", LockModel.DC),
    ("Berging 1-12", LockModel.DC),
    ("Hoofdingang B", LockModel.MC),
    ("Achterdeur", LockModel.MC),
    ("Lift machinekamer", LockModel.RC),
    ("Cv-ruimte", LockModel.RC),
    ("Meterkast 3", LockModel.RC),
    ("Containerruimte", LockModel.MC),
    ("Daktoegang", LockModel.RC),
    ("Berging 13-24", LockModel.DC),
    ("Hydrofoorruimte", LockModel.RC),
)


@dataclass(frozen=True, slots=True)
class PlannedLock:
    """A lock of the building as house.json has it; label is the text on its back."""

    name: str
    serial: str
    model: LockModel
    label: str = field(repr=False)


class SimulatedHouse:
    """The locks by serial and by radio address; nobody else can open the folder until ``close``."""

    def __init__(self, folder: Path, plan: dict[str, Any], held: IO[str], source: TimeSource) -> None:
        self.folder = folder
        self._held = held
        self.planned: tuple[PlannedLock, ...] = tuple(map(_planned, plan["locks"]))
        self.locks: dict[str, SimulatedLock] = {one.serial: _lock(folder, one, source) for one in self.planned}
        self.radio: dict[bytes, SimulatedLock] = {_address(serial): lock for serial, lock in self.locks.items()}
        self.dongle = SimulatedDongle(plan["dongle"], self.radio, source)
        self.source = source

    @property
    def labels(self) -> dict[str, str]:
        """Label texts by serial."""
        return {one.serial: one.label for one in self.planned}

    def lock(self, serial: str) -> SimulatedLock:
        """Return a lock by serial or by name; raise SimulatorRefused."""
        by_name = {one.name: one.serial for one in self.planned}
        found = self.locks.get(by_name.get(serial, serial))
        if found is None:
            raise SimulatorRefused(reason="lock")
        return found

    def close(self) -> None:
        """Let go of the folder; harmless when repeated."""
        self._held.close()


def open_house(folder: Path, locks: int | None = None, source: TimeSource | None = None) -> SimulatedHouse:
    """Open the building in ``folder``, making it or adding locks at need; a building never shrinks.

    locks: how many there are at least, None = as many as there are (3 in a new one). Raises HouseInUse,
    HouseDamaged, FolderUnusable, TooManyLocks.
    """
    if locks is not None and locks > MOST_LOCKS:
        raise TooManyLocks(most=MOST_LOCKS)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        held = (folder / "house.lock").open("a", encoding="ascii")
    except OSError as fault:
        raise FolderUnusable(folder=str(folder)) from fault
    try:
        _hold(held, folder)
        plan = _read_plan(folder, locks)
        return SimulatedHouse(folder, plan, held, source or SteadyTime())
    except FlashForeign as fault:
        held.close()
        raise HouseDamaged(folder=str(folder)) from fault
    except OSError as fault:
        held.close()
        raise FolderUnusable(folder=str(folder)) from fault
    except BaseException:
        held.close()
        raise


def _hold(held: IO[str], folder: Path) -> None:
    """Take the lock of the folder; the system lets go of it when the program ends, however it ends."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - exists on Windows only

            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - does not exist on Windows

            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as fault:
        raise HouseInUse(folder=str(folder)) from fault


def _read_plan(folder: Path, locks: int | None) -> dict[str, Any]:
    path = folder / _PLAN_FILE
    try:
        plan = json.loads(path.read_text(encoding="utf-8")) if path.exists() else None
        if plan is None:
            plan = {"dongle": f"FLXD-{secrets.randbelow(10**6):06}", "locks": []}
        wanted = locks if locks is not None else len(plan["locks"]) or DEFAULT_LOCKS
        _check_plan(plan)
    except (ValueError, KeyError, TypeError, LabelInvalid) as fault:
        raise HouseDamaged(folder=str(folder)) from fault
    if wanted > len(plan["locks"]):
        while wanted > len(plan["locks"]):
            plan["locks"].append(_new_lock(plan["locks"]))
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(plan, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        fresh.replace(path)
    return plan


def _check_plan(plan: dict[str, Any]) -> None:
    """Raise one of the exceptions of ``_read_plan`` for a file that somebody has broken."""
    serials = {entry["serial"] for entry in plan["locks"]}
    if len(serials) != len(plan["locks"]) or not isinstance(plan["dongle"], str):
        raise ValueError("serials or dongle")
    for entry in plan["locks"]:
        planned = _planned(entry)
        if parse_label(planned.label).serial != planned.serial:
            raise ValueError(planned.serial)


def _new_lock(there: list[dict[str, str]]) -> dict[str, str]:
    place = len(there)
    name, model = _NAMES[place] if place < len(_NAMES) else (f"Deur {place + 1}", LockModel.RC)
    taken = {entry["serial"] for entry in there}
    serial = ""
    while not serial or serial in taken:
        serial = f"{_BATCHES[model]}-{secrets.randbelow(10**6):06}"
    label = format_label(serial, os.urandom(32))
    return {"name": name, "serial": serial, "model": str(model), "label": label}


def _planned(entry: dict[str, str]) -> PlannedLock:
    return PlannedLock(entry["name"], entry["serial"], LockModel(entry["model"]), entry["label"])


def _lock(folder: Path, planned: PlannedLock, source: TimeSource) -> SimulatedLock:
    flash = Flash(folder / f"{planned.serial}.flash")
    static_key = flash.get("static_key")
    if static_key is None:
        static_key = noise.new_private_key()
        flash.write({"static_key": static_key})
        flash.writes = 0
    secret = parse_label(planned.label).secret
    factory = Factory(planned.serial, str(planned.model), _FIRMWARE, secret, static_key)
    return SimulatedLock(factory, flash, source)


def _address(serial: str) -> bytes:
    return hashlib.sha256(serial.encode()).digest()[:6]
