"""CLAIM, RELEASE, SET_EPOCH and firmware (FLP/1 section 5, rows 13 to 18)."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import Any

from flexeria_desktop.hardware import cbor, receipts
from flexeria_desktop.hardware.commands import Command, Event, Source, Status
from flexeria_desktop.hardware.grants import Right
from flexeria_desktop.hardware.simulator.bodies import (
    Body,
    Field,
    Refused,
    chunk,
    octets,
    several,
    uint,
    zone,
)
from flexeria_desktop.hardware.simulator.caller import Caller, Row, Rows
from flexeria_desktop.hardware.simulator.core import LockCore
from flexeria_desktop.hardware.simulator.data import Bank, Image, NewEvent, Owner
from flexeria_desktop.hardware.simulator.memory import chunk_page

_DENIED = 32
_IMAGE = "image/"
_IMAGE_LIMIT = 1 << 20
"""Bytes of a firmware image the simulated lock has room for."""
_VERSION = re.compile(r"[0-9]{1,5}(\.[0-9]{1,5}){0,3}")


def claim(core: LockCore, caller: Caller, body: Body) -> Body:
    """Row 13: become owned and set the clock; the same body again is answered the same."""
    wanted = cbor.encode({key: body[key] for key in range(1, 6)})
    owner = core.data.owner
    if owner is not None:
        if owner.claim_body != wanted:
            raise Refused(Status.BAD_STATE)
        return {1: cbor.decode(owner.receipt)}
    version, digest = core.data.bank.version, core.digest()
    receipt = receipts.encode_receipt(
        core.factory.serial, receipts.CLAIM_TRANSACTION, version, digest, body[3], body[2]
    )
    new = replace(
        core.data,
        owner=Owner(body[1], body[2], caller.device_key, wanted, receipt),
        min_epoch=body[5],
        settings=replace(core.data.settings, zone=body[4]),
    )
    core.store_with_time(new, body[3], [NewEvent(Event.CLAIMED, Source.ADMIN)])
    return {1: cbor.decode(receipt)}


def release(core: LockCore, _caller: Caller, _body: Body) -> Body:
    """Row 14: as new, but for events, clock and settings; the old list is erased from flash."""
    memory = core.memory
    new = replace(
        core.data,
        bank=Bank(0, memory.fresh.bank.stream),
        owner=None,
        min_epoch=0,
        denied=(),
        journal=(),
        upload=None,
    )
    memory.store(new, [NewEvent(Event.RELEASED, Source.ADMIN)], memory.dropped("chunk/"), erase=True)
    return {}


def set_epoch(core: LockCore, _caller: Caller, body: Body) -> Body:
    """Row 15: the least epoch and the denied grants, from the next handshake on."""
    if body[1] < core.data.min_epoch:
        raise Refused(Status.BAD_STATE)
    core.memory.store(replace(core.data, min_epoch=body[1], denied=tuple(body[2])))
    return {}


def fw_begin(core: LockCore, _caller: Caller, body: Body) -> Body:
    """Row 16: announce an image; the same body again answers the offset reached."""
    if core.data.settings.battery_low:
        raise Refused(Status.LOW_BATTERY)
    if body[2] > _IMAGE_LIMIT:
        raise Refused(Status.NO_SPACE, {1: _IMAGE_LIMIT})
    wanted = cbor.encode({key: body[key] for key in range(1, 4)})
    image = core.data.image
    if image is not None and image.body == wanted:
        return {1: image.offset}
    new = Image(wanted, body[1], body[2], body[3], 0)
    core.memory.store(replace(core.data, image=new), pages=core.memory.dropped(_IMAGE))
    return {1: 0}


def fw_chunk(core: LockCore, _caller: Caller, body: Body) -> Body:
    """Row 17: bytes at exactly the next offset."""
    image, data = core.data.image, body[2]
    if image is None:
        raise Refused(Status.BAD_STATE)
    if body[1] != image.offset:
        raise Refused(Status.BAD_OFFSET, {1: image.offset})
    end = image.offset + len(data)
    if end > image.length:
        raise Refused(Status.INVALID, {1: 2})
    if data:
        page = {chunk_page(_IMAGE, image.offset): data}
        core.memory.store(replace(core.data, image=replace(image, offset=end)), pages=page)
    return {1: end}


def fw_activate(core: LockCore, _caller: Caller, _body: Body) -> Body:
    """Row 18: check the image; the lock restarts into it once the reply is out."""
    image = core.data.image
    if core.data.settings.battery_low:
        raise Refused(Status.LOW_BATTERY)
    if image is None or _numbers(image.version) < _numbers(core.data.firmware):
        raise Refused(Status.BAD_STATE)
    if image.offset < image.length:
        raise Refused(Status.BAD_OFFSET, {1: image.offset})
    if hashlib.sha256(core.memory.joined(_IMAGE)).digest() != image.sha256:
        # Kept, it would be resumed at its end and refused for ever.
        core.memory.store(replace(core.data, image=None), pages=core.memory.dropped(_IMAGE))
        raise Refused(Status.DIGEST_MISMATCH)
    core.restart_wanted = True
    return {}


def take_new_firmware(core: LockCore) -> None:
    """Restart into the received image: events 19 and 14; the clock runs on."""
    image = core.data.image
    if image is None:
        return
    core.memory.store(
        replace(core.data, firmware=image.version, image=None),
        [NewEvent(Event.FIRMWARE_UPDATED, Source.LOCK)],
        core.memory.dropped(_IMAGE),
    )
    core.boot([NewEvent(Event.RESTARTED, Source.LOCK, detail=2)], power_lost=False)


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


def _version(value: Any) -> Status:
    return Status.OK if isinstance(value, str) and _VERSION.fullmatch(value) else Status.INVALID


def _grant_id(value: Any) -> bool:
    return isinstance(value, bytes) and len(value) == 16


_CLAIM = (Field(1, octets(32)), Field(2, octets(32)), Field(3, uint()), Field(4, zone), Field(5, uint()))

ROWS: Rows = {
    Command.CLAIM: Row(None, _CLAIM, claim),
    Command.RELEASE: Row(Right.OWNER, (), release, ends_session=True),
    Command.SET_EPOCH: Row(Right.OWNER, (Field(1, uint()), Field(2, several(_grant_id, 0, _DENIED))), set_epoch),
    Command.FW_BEGIN: Row(Right.FIRMWARE, (Field(1, octets(32)), Field(2, uint(1)), Field(3, _version)), fw_begin),
    Command.FW_CHUNK: Row(Right.FIRMWARE, (Field(1, uint()), Field(2, chunk)), fw_chunk),
    Command.FW_ACTIVATE: Row(Right.FIRMWARE, (), fw_activate, ends_session=True),
}
