"""From the plaintext of a request to the plaintext of its reply, in the checking order of FLP/1 section 5."""

from __future__ import annotations

from dataclasses import dataclass

from flexeria_desktop.hardware import commands
from flexeria_desktop.hardware.commands import Command, Request, Status
from flexeria_desktop.hardware.grants import GrantRefused, check_dates
from flexeria_desktop.hardware.simulator import commands_owner, commands_state, uploads
from flexeria_desktop.hardware.simulator.bodies import Refused, check_body
from flexeria_desktop.hardware.simulator.caller import Caller, Row, Rows
from flexeria_desktop.hardware.simulator.core import LockCore
from flexeria_desktop.hardware.simulator.flash import FlashBroken

_ROWS: Rows = {**commands_state.ROWS, **uploads.ROWS, **commands_owner.ROWS}
_LARGEST_ID = 0xFFFF
_UNDATED = (Command.GET_STATUS, Command.SET_TIME)
_IN_CLAIM = (Command.GET_STATUS, Command.CLAIM)


@dataclass(frozen=True, slots=True)
class Answer:
    """plain = the encoded reply; command 0 = the request could not be read."""

    plain: bytes
    command: int = 0
    ends_session: bool = False


def answer(core: LockCore, caller: Caller, plain: bytes) -> Answer:
    """Do what a request asks; raises PowerCut, never Refused."""
    request: Request | None
    try:
        request = commands.decode_request(plain)
    except commands.RequestInvalid:
        request = None
    if request is None or request.req_id > _LARGEST_ID:
        return Answer(commands.encode_reply(0, Status.INVALID, {1: None}))
    try:
        row = _row(core, caller, request)
        check_body(request.body, row.fields)
        body = row.action(core, caller, request.body)
    except Refused as refusal:
        return Answer(commands.encode_reply(request.req_id, refusal.status, refusal.body), request.command)
    except FlashBroken:
        return Answer(commands.encode_reply(request.req_id, Status.FLASH_ERROR, {}), request.command)
    reply = commands.encode_reply(request.req_id, Status.OK, body)
    return Answer(reply, request.command, row.ends_session)


def _row(core: LockCore, caller: Caller, request: Request) -> Row:
    """Check that the command is known, permitted and within the grant's dates."""
    try:
        command = Command(request.command)
    except ValueError as unknown:
        raise Refused(Status.UNSUPPORTED) from unknown
    row = _ROWS[command]
    if caller.grant is None:
        if command not in _IN_CLAIM:
            raise Refused(Status.UNAUTHORISED)
        return row
    if row.right is None or not caller.may(row.right):
        raise Refused(Status.UNAUTHORISED)
    if command not in _UNDATED:
        try:
            check_dates(caller.grant, core.clock.read())
        except GrantRefused as refusal:
            raise Refused(refusal.status) from refusal
    return row
