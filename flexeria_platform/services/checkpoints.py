"""Heads of the audit chains of desks, countersigned: what a desk cuts off later shows (FSP/1 section 4)."""

from __future__ import annotations

from base64 import b64decode, b64encode
from datetime import datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import Connection, insert, select

from flexeria_platform import schemas_site as forms
from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import writing
from flexeria_platform.problems import Problem
from flexeria_platform.services.site import keep_alarm
from flexeria_platform.tables import devices
from flexeria_platform.tables_site import audit_checkpoints

SIGNED = b"FSP/1 checkpoint"
COUNTERSIGNED = b"FSP/1 countersigned"


class _NotFurther(Exception):
    """The head does not extend the last one."""

    def __init__(self, seq: int) -> None:
        super().__init__(seq)
        self.seq = seq


def countersign(context: Context, caller: Caller, sent: forms.Checkpoint) -> forms.Countersigned:
    """Keep a head that goes on from the last one and sign it; the same head again gets the same signature.

    Raise Problem forbidden (not signed by this device) or conflict (behind the last head, or another one under its
    number): a copied, restored or altered profile.
    """
    head = b64decode(sent.hash)
    try:
        with writing(context.engine) as database:
            _check_signature(database, caller, sent, head)
            return _keep(database, context, caller, sent, head)
    except _NotFurther as behind:
        keep_alarm(context, caller, kind="checkpoint", about=caller.device_id, number=sent.seq, told=head)
        raise Problem("conflict", seq=behind.seq) from behind


def _check_signature(database: Connection, caller: Caller, sent: forms.Checkpoint, head: bytes) -> None:
    # The device's row is held, so that two heads of one device are judged one after the other.
    query = select(devices.c.signing_key).where(devices.c.id == caller.device_id).with_for_update()
    key = database.execute(query).scalar_one()
    text = covered(SIGNED, caller.device_id, sent.seq, head)
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(b64decode(sent.signature), text)
    except (InvalidSignature, ValueError) as fault:
        raise Problem("forbidden") from fault


def _keep(
    database: Connection, context: Context, caller: Caller, sent: forms.Checkpoint, head: bytes
) -> forms.Countersigned:
    key = Ed25519PrivateKey.from_private_bytes(context.settings.secrets.signing_key)
    mine = select(audit_checkpoints).where(audit_checkpoints.c.device_id == caller.device_id)
    last = database.execute(mine.order_by(audit_checkpoints.c.seq.desc()).limit(1)).one_or_none()
    if last is not None and (sent.seq < last.seq or (sent.seq == last.seq and head != last.hash)):
        raise _NotFurther(last.seq)
    if last is not None and sent.seq == last.seq:
        return _shown(key, last.seq, head, last.at, last.countersignature)
    at = context.now().replace(microsecond=0)
    signature = key.sign(covered(COUNTERSIGNED, caller.device_id, sent.seq, head, at))
    row = {
        "device_id": caller.device_id,
        "seq": sent.seq,
        "account_id": caller.account_id,
        "hash": head,
        "signature": b64decode(sent.signature),
        "countersignature": signature,
        "at": at,
    }
    database.execute(insert(audit_checkpoints).values(row))
    return _shown(key, sent.seq, head, at, signature)


def covered(purpose: bytes, device_id: str, seq: int, head: bytes, at: datetime | None = None) -> bytes:
    """What a signature is about: zero bytes between purpose, device, number, head in hex and, if any, moment."""
    parts = [purpose, device_id.encode(), str(seq).encode(), head.hex().encode()]
    if at is not None:
        parts.append(at.isoformat().replace("+00:00", "Z").encode())
    return b"\0".join(parts)


def _shown(key: Ed25519PrivateKey, seq: int, head: bytes, at: datetime, signature: bytes) -> forms.Countersigned:
    return forms.Countersigned(
        seq=seq,
        hash=b64encode(head).decode(),
        at=at,
        key=b64encode(key.public_key().public_bytes_raw()).decode(),
        signature=b64encode(signature).decode(),
    )
