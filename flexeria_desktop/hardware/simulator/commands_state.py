"""GET_STATUS, SET_TIME, ACTUATE and the event log (FLP/1 section 5, rows 1 to 3, 11, 12)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.hardware.commands import Command, Event, Source, Status
from flexeria_desktop.hardware.grants import Right
from flexeria_desktop.hardware.record_rules import CREDENTIAL, USER
from flexeria_desktop.hardware.simulator import uploads
from flexeria_desktop.hardware.simulator.bodies import Body, Field, Refused, octets, uint, zone
from flexeria_desktop.hardware.simulator.caller import Caller, Row, Rows
from flexeria_desktop.hardware.simulator.core import LockCore
from flexeria_desktop.hardware.simulator.data import NewEvent, Settings

UNLOCK, LOCK, PRIVACY_ON, PRIVACY_OFF, BLOCK_ON, BLOCK_OFF = range(1, 7)
_REMEMBERED = 64
"""ACTUATE operations a lock remembers (FLP/1 section 5)."""
_BACKWARDS = 300
"""Seconds a clock may be set back without the right OWNER."""
_LOG_PAGE = 24


def get_status(core: LockCore, _caller: Caller, _body: Body) -> Body:
    """Row 1: everything the lock says of itself."""
    uploads.expire(core)
    data, settings = core.data, core.data.settings
    kinds = [kind for kind, _ in core.records]
    upload = data.upload
    answers: list[Any] = [core.factory.serial, core.factory.model, data.firmware]
    answers += [data.bank.version, core.digest(), kinds.count(USER), kinds.count(CREDENTIAL), MAX_USERS]
    answers += [settings.battery_low, core.clock.read()]
    answers.append(
        {
            1: core.bolt(),
            2: 2 if core.door_open else 1,
            3: settings.privacy,
            4: settings.block,
            5: settings.mode,
        }
    )
    answers += [core.memory.first_event, data.log.next_seq, data.boot_id]
    answers.append(upload and {1: upload.txn_id, 2: upload.offset, 3: data.bank.version + 1})
    answers += [data.min_epoch, len(data.journal)]
    return dict(enumerate(answers, start=1))


def set_time(core: LockCore, caller: Caller, body: Body) -> Body:
    """Row 2: set clock and zone; event 11 with the jump."""
    now, before = body[1], core.clock.read()
    known = core.data.log.last_time if before is None else before
    if known is not None and now < known - _BACKWARDS and not caller.may(Right.OWNER):
        raise Refused(Status.CLOCK_BACKWARDS)
    jump = None if before is None else now - before
    settings = replace(core.data.settings, zone=body[2])
    event = NewEvent(Event.CLOCK_SET, Source.ADMIN, detail=jump)
    core.store_with_time(replace(core.data, settings=settings), now, [event])
    return {1: jump}


def actuate(core: LockCore, _caller: Caller, body: Body) -> Body:
    """Row 3: move once; the answer to an operation is on flash before the motor starts."""
    action, operation = body[1], body[2]
    known = dict(core.data.operations).get(operation)
    if known is None:
        known = _actuate_new(core, action, operation, body[3])
    if known != Status.OK:
        raise Refused(Status(known))
    return {}


def _actuate_new(core: LockCore, action: int, operation: bytes, deadline: int) -> Status:
    now = core.clock.read()
    status = Status.OK
    if now is None or now > deadline:
        status = Status.TOO_LATE
    elif action in (UNLOCK, LOCK) and core.motor_blocked:
        status = Status.MOTOR_BLOCKED
    remembered = (*core.data.operations, (operation, int(status)))[-_REMEMBERED:]
    new = replace(core.data, operations=remembered)
    if status is not Status.OK:
        core.memory.store(new)
        return status
    settings, event = _effect(core.data.settings, action)
    core.memory.store(replace(new, settings=settings), [event])
    if action == UNLOCK:
        core.unlock()
    elif action == LOCK:
        core.lock()
    return status


def _effect(settings: Settings, action: int) -> tuple[Settings, NewEvent]:
    if action in (PRIVACY_ON, PRIVACY_OFF):
        on = action == PRIVACY_ON
        return replace(settings, privacy=on), NewEvent(Event.PRIVACY, Source.ADMIN, detail=int(on))
    if action in (BLOCK_ON, BLOCK_OFF):
        on = action == BLOCK_ON
        return replace(settings, block=on), NewEvent(Event.BLOCK, Source.ADMIN, detail=int(on))
    return settings, NewEvent(Event.PULSE, Source.ADMIN, detail=action)


def log_read(core: LockCore, _caller: Caller, body: Body) -> Body:
    """Row 11: events from a number on."""
    start, first, coming = body[1], core.memory.first_event, core.data.log.next_seq
    if start < first:
        raise Refused(Status.LOG_GAP, {3: first})
    if start > coming:
        raise Refused(Status.INVALID, {1: 1})
    events = core.memory.events(start, body[2])
    return {1: events, 2: start + len(events), 3: first}


def log_release(core: LockCore, _caller: Caller, body: Body) -> Body:
    """Row 12: events up to a number are kept elsewhere; a number not reached yet is INVALID."""
    log = core.data.log
    if body[1] >= log.next_seq:
        raise Refused(Status.INVALID, {1: 1})
    core.memory.store(replace(core.data, log=replace(log, released=max(log.released, body[1]))))
    return {}


ROWS: Rows = {
    Command.GET_STATUS: Row(Right.STATUS, (), get_status),
    Command.SET_TIME: Row(Right.CLOCK, (Field(1, uint()), Field(2, zone)), set_time),
    Command.ACTUATE: Row(
        Right.ACTUATE, (Field(1, uint(UNLOCK, BLOCK_OFF)), Field(2, octets(16)), Field(3, uint())), actuate
    ),
    Command.LOG_READ: Row(Right.LOG, (Field(1, uint()), Field(2, uint(1, _LOG_PAGE))), log_read),
    Command.LOG_RELEASE: Row(Right.LOG, (Field(1, uint()),), log_release),
}
