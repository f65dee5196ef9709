"""Prepaid codes are used up here, once, in the transaction that gives what they buy (FSP/1 section 6)."""

from __future__ import annotations

import hmac
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from flexeria_desktop.core.domain.codes import CodeKind, PrepaidCode, mask, parse_code
from flexeria_desktop.core.domain.refusals import CodeUnknown, CodeUsed
from flexeria_platform import schemas
from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import reading, writing
from flexeria_platform.problems import Problem
from flexeria_platform.sealing import code_hash, request_hash
from flexeria_platform.services.changes import publish
from flexeria_platform.services.functions import functions_of
from flexeria_platform.services.limits import check_misses, count_miss
from flexeria_platform.services.minting import CodeState
from flexeria_platform.services.targets import Purchase, apply_code
from flexeria_platform.tables import codes, redemptions

CodeRow = Row[tuple[Any, ...]]


def redeem_code(context: Context, caller: Caller, wanted: schemas.RedeemCode, address: str) -> schemas.Redemption:
    """Use a code up for a target; the same op_id gives the same answer.

    Raise CodeMistyped, CodeUnknown, CodeUsed, what the target says (targets.apply_code), or Problem
    op_id_reused or rate_limited. A refusal uses nothing up and may be tried again.
    """
    code = parse_code(wanted.code)
    with writing(context.engine) as database:
        functions_of(database, caller.account_id)  # holds the account: its tries come one after the other
        earlier = _earlier(database, context, caller, wanted, code)
        if earlier is not None:
            return earlier
        check_misses(database, caller.account_id, address, context.now())
        row = _find(database, context, code)
        if row is not None:
            return _use(database, context, caller, wanted, row)
        count_miss(database, caller.account_id, address, context.now())
    raise CodeUnknown


def _earlier(
    database: Connection, context: Context, caller: Caller, wanted: schemas.RedeemCode, code: PrepaidCode
) -> schemas.Redemption | None:
    query = select(redemptions).where(
        redemptions.c.account_id == caller.account_id, redemptions.c.op_id == wanted.op_id
    )
    row = database.execute(query).one_or_none()
    if row is None:
        return None
    if not hmac.compare_digest(row.request_hash, _fingerprint(context, code.text, wanted.target)):
        raise Problem("op_id_reused")
    return schemas.Redemption.model_validate(row.answer)


def _fingerprint(context: Context, code: str, target: str) -> bytes:
    return request_hash(context.settings.secrets.pepper, code, target)


def _find(database: Connection, context: Context, code: PrepaidCode) -> CodeRow | None:
    """Read a code that can be used or was used; all others are as good as unknown."""
    hashed = code_hash(context.settings.secrets.pepper, code.text)
    row = database.execute(select(codes).where(codes.c.code_hash == hashed)).one_or_none()
    if row is None or row.state == CodeState.REDEEMED:
        return row
    over = row.expires_on is not None and row.expires_on < context.today()
    return row if row.state == CodeState.ACTIVATED and not over else None


def _use(
    database: Connection, context: Context, caller: Caller, wanted: schemas.RedeemCode, row: CodeRow
) -> schemas.Redemption:
    _consume(database, context.today(), caller, wanted, row)
    given = apply_code(database, context, caller, wanted.target, Purchase(CodeKind(row.kind), row.key_count))
    answer = schemas.Redemption(
        op_id=wanted.op_id,
        kind=row.kind,
        target=given.target,
        redeemed_on=context.today(),
        entitlement=given.entitlement,
        organisation=given.organisation,
    )
    code = parse_code(wanted.code)
    database.execute(
        insert(redemptions).values(
            account_id=caller.account_id,
            op_id=wanted.op_id,
            request_hash=_fingerprint(context, code.text, wanted.target),
            answer=answer.model_dump(mode="json"),
            at=context.now(),
        )
    )
    _tell(database, context, caller, answer, (row.key_count, mask(code.text)))
    return answer


def _tell(
    database: Connection, context: Context, caller: Caller, answer: schemas.Redemption, card: tuple[int, str]
) -> None:
    """Write the ledger of codes that every desk of the account shows; card: its keys and its masked code (R44)."""
    kind, periods, organisation = CodeKind(answer.kind), answer.entitlement, answer.organisation
    end = organisation.active_until if organisation else None
    if periods is not None and kind is not CodeKind.KEYS:
        end = periods.option_end if kind is CodeKind.SHARE else periods.base_end
    fields = {
        "kind": answer.kind,
        "mask": card[1],
        "target": answer.target,
        "redeemed_on": answer.redeemed_on,
        "keys": card[0],
        "device": caller.device_id,
        "at": context.now(),
    }
    if end is not None:
        fields["end"] = end
    publish(database, context, caller.account_id, "redemption", answer.op_id, fields)


def _consume(database: Connection, today: date, caller: Caller, wanted: schemas.RedeemCode, row: CodeRow) -> None:
    """One conditional UPDATE decides who gets the code; a refusal later in the transaction undoes it."""
    change = (
        update(codes)
        .where(codes.c.code_hash == row.code_hash, codes.c.state == CodeState.ACTIVATED)
        .values(
            state=CodeState.REDEEMED,
            redeemed_on=today,
            redeemed_by=caller.account_id,
            target=wanted.target,
        )
    )
    if database.execute(change).rowcount == 1:
        return
    query = select(codes.c.redeemed_on, codes.c.target, codes.c.state)
    now = database.execute(query.where(codes.c.code_hash == row.code_hash)).one()
    if now.state != CodeState.REDEEMED:
        raise CodeUnknown
    raise CodeUsed(day=now.redeemed_on, target=_masked(now.target))


def _masked(target: str) -> str:
    """What a stranger who holds a used card may see of where it went."""
    return f"•••• {target[-4:]}" if len(target) > 4 else "••••"


def redemption(context: Context, caller: Caller, op_id: str) -> schemas.Redemption:
    """Tell again what an operation of this account gave; raise Problem not_found."""
    query = select(redemptions.c.answer).where(
        redemptions.c.account_id == caller.account_id, redemptions.c.op_id == op_id
    )
    with reading(context.engine) as database:
        answer = database.execute(query).scalar_one_or_none()
    if answer is None:
        raise Problem("not_found")
    return schemas.Redemption.model_validate(answer)
