"""The door side of a simulated lock: credentials presented, and the keypad's patience (FLP/1 section 8)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.hardware.commands import Event, Source
from flexeria_desktop.hardware.receipts import credential_ref
from flexeria_desktop.hardware.simulator.core import LockCore
from flexeria_desktop.hardware.simulator.data import Keypad, NewEvent
from flexeria_desktop.hardware.verdict import Verdict, judge

_FIRST_LOCKOUT = 60
_LONGEST_LOCKOUT = 900


@dataclass(frozen=True, slots=True)
class Outcome:
    """event None = the lock did not react: it is off, or the keypad is dead."""

    opened: bool
    event: Event | None
    user: int | None = None
    credential: int | None = None


NOTHING = Outcome(opened=False, event=None)


def present(core: LockCore, kind: MediumKind, raw: bytes) -> Outcome:
    """Hold a credential to the lock; raw as in FLP/1 section 7 (digits, UID, serial or public key)."""
    is_code = kind is MediumKind.CODE
    if is_code and core.source() < core.data.keypad.dead_until:
        return NOTHING
    verdict = _judge(core, kind, raw)
    events = [NewEvent(verdict.event, Source(int(kind)), verdict.user, verdict.credential)]
    keypad = core.data.keypad
    if is_code:
        keypad, lockout = _keypad_after(core, keypad, verdict)
        events += [NewEvent(Event.KEYPAD_LOCKED_OUT, Source.CODE, detail=lockout)] if lockout else []
    core.memory.store(replace(core.data, keypad=keypad), events)
    if verdict.opens:
        core.unlock()
    return Outcome(verdict.opens, verdict.event, verdict.user, verdict.credential)


def _judge(core: LockCore, kind: MediumKind, raw: bytes) -> Verdict:
    owner = core.data.owner
    if owner is None:
        return Verdict(Event.UNKNOWN)
    return judge(
        core.lock_list,
        kind=int(kind),
        ref=credential_ref(owner.credential_key, int(kind), raw),
        journal=core.data.journal,
        clock=core.clock.read(),
        zone=core.data.settings.zone,
        block=core.data.settings.block,
    )


def _keypad_after(core: LockCore, keypad: Keypad, verdict: Verdict) -> tuple[Keypad, int]:
    """Return the keypad's new state and the lockout that begins, in seconds, 0 for none."""
    if verdict.opens:
        return Keypad(), 0
    if verdict.event is not Event.UNKNOWN:
        return keypad, 0
    wrong = keypad.wrong + 1
    if wrong < core.lock_list.config.wrong_code_limit:
        return replace(keypad, wrong=wrong), 0
    seconds = min(_FIRST_LOCKOUT << min(keypad.lockouts, 4), _LONGEST_LOCKOUT)
    return Keypad(0, keypad.lockouts + 1, int(core.source()) + seconds), seconds
