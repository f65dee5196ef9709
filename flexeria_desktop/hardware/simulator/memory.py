"""A lock's memory: frozen values over flash, each change one atomic write together with its events."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.simulator.clock import LockClock
from flexeria_desktop.hardware.simulator.data import (
    Bank,
    Committed,
    Image,
    Keypad,
    LockData,
    LogState,
    NewEvent,
    Owner,
    Settings,
    Upload,
)
from flexeria_desktop.hardware.simulator.flash import Flash

RING = 4_096
"""Events the ring holds (FLP/1 section 9)."""


def _fields(value: Any) -> list[Any] | None:
    return None if value is None else [getattr(value, name) for name in value.__dataclass_fields__]


def _optional(kind: Callable[..., Any]) -> Callable[[Any], Any]:
    return lambda raw: None if raw is None else kind(*raw)


def _bank_out(bank: Bank) -> list[Any]:
    return [bank.version, bank.stream, _fields(bank.committed)]


def _bank_in(raw: list[Any]) -> Bank:
    return Bank(raw[0], raw[1], _optional(Committed)(raw[2]))


def _same(value: Any) -> Any:
    return value


@dataclass(frozen=True, slots=True)
class _Page:
    out: Callable[[Any], Any]
    back: Callable[[Any], Any]


_PAGES: Mapping[str, _Page] = {
    "bank": _Page(_bank_out, _bank_in),
    "owner": _Page(_fields, _optional(Owner)),
    "min_epoch": _Page(_same, _same),
    "denied": _Page(list, tuple),
    "journal": _Page(list, tuple),
    "upload": _Page(_fields, _optional(Upload)),
    "image": _Page(_fields, _optional(Image)),
    "operations": _Page(
        lambda entries: [list(entry) for entry in entries], lambda raw: tuple((e[0], e[1]) for e in raw)
    ),
    "settings": _Page(_fields, lambda raw: Settings(*raw)),
    "keypad": _Page(_fields, lambda raw: Keypad(*raw)),
    "log": _Page(_fields, lambda raw: LogState(*raw)),
    "firmware": _Page(_same, _same),
    "boot_id": _Page(_same, _same),
    "clock": _Page(
        lambda saved: None if saved is None else list(saved),
        lambda raw: None if raw is None else (raw[0], raw[1]),
    ),
}


class LockMemory:
    """``data`` is what the lock knows; ``store`` is the only way to change it."""

    def __init__(self, flash: Flash, fresh: LockData, clock: LockClock) -> None:
        self.flash = flash
        self._clock = clock
        self.fresh = fresh
        self.data = fresh
        self.reload()

    def reload(self) -> None:
        """Take up what is on flash; a page never written has its factory value."""
        found = {}
        for name, page in _PAGES.items():
            raw = self.flash.get(name)
            if raw is not None:
                found[name] = page.back(cbor.decode(raw))
        self.data = replace(self.fresh, **found)

    def store(
        self,
        new: LockData,
        events: Sequence[NewEvent] = (),
        pages: Mapping[str, bytes | None] | None = None,
        *,
        erase: bool = False,
    ) -> None:
        """Make ``new`` the data in one flash write, with events and pages; raise PowerCut, FlashBroken.

        After either exception ``data`` is unchanged. erase: nothing replaced stays readable on flash.
        """
        changes: dict[str, bytes | None] = dict(pages or {})
        new = self._log(new, events, changes)
        for name, page in _PAGES.items():
            value = getattr(new, name)
            if value != getattr(self.data, name):
                changes[name] = cbor.encode(page.out(value))
        self.flash.write(changes, erase=erase)
        self.data = new

    def _log(self, new: LockData, events: Sequence[NewEvent], changes: dict[str, bytes | None]) -> LockData:
        log = new.log
        now = self._clock.read()
        for one in events:
            event = [
                log.next_seq,
                new.boot_id,
                now,
                one.event,
                one.source,
                one.user,
                one.credential,
                one.detail,
            ]
            changes[_slot(log.next_seq)] = cbor.encode(event)
            log = replace(log, next_seq=log.next_seq + 1, last_time=log.last_time if now is None else now)
        return replace(new, log=log)

    @property
    def first_event(self) -> int:
        """Number of the oldest event still in the ring; equal to the coming number when it is empty."""
        return max(1, self.data.log.next_seq - RING)

    def events(self, first: int, count: int) -> list[list[Any]]:
        """Return up to ``count`` events from number ``first`` on; what is not there any more is skipped."""
        found = []
        for seq in range(max(first, self.first_event), min(first + count, self.data.log.next_seq)):
            raw = self.flash.get(_slot(seq))
            if raw is not None:
                found.append(cbor.decode(raw))
        return found

    def joined(self, prefix: str) -> bytes:
        """Return all pages under ``prefix`` in the order of their offsets."""
        return b"".join(self.flash.get(name) or b"" for name in self.flash.names(prefix))

    def dropped(self, prefix: str) -> dict[str, bytes | None]:
        """Return the changes that erase all pages under ``prefix``."""
        return dict.fromkeys(self.flash.names(prefix))


def _slot(seq: int) -> str:
    return f"event/{seq % RING:04}"


def chunk_page(prefix: str, offset: int) -> str:
    """Return the name of the page for the bytes at ``offset``, sortable."""
    return f"{prefix}{offset:07}"
