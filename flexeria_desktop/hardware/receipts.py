"""Receipts and credential references: HMACs under a lock's credential key (FLP/1 section 7)."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any

from flexeria_desktop.core.domain.references import REF_SIZE, credential_ref
from flexeria_desktop.core.ports import Receipt
from flexeria_desktop.hardware import cbor

__all__ = [
    "CLAIM_TRANSACTION",
    "REF_SIZE",
    "ReceiptForged",
    "check_receipt",
    "credential_ref",
    "encode_receipt",
    "receipt_body",
    "receipt_mac",
]

CLAIM_TRANSACTION = bytes(16)
"""The transaction id in the receipt of a CLAIM."""

_CONTEXT = b"FLP/1 receipt"
_MAC = 6
_SIZES = {2: 16, 4: 32, _MAC: 32}


class ReceiptForged(ValueError):
    """A receipt is out of form, of another lock or transaction, or its mac is not the lock's."""


def receipt_body(  # noqa: PLR0917 one argument per entry of the receipt
    serial: str, transaction: bytes, version: int, digest: bytes, lock_time: int | None, credential_key: bytes
) -> dict[int, Any]:
    """Return the whole receipt with its mac, as it stands in a reply; lock_time None = clock unset."""
    body: dict[int, Any] = {1: serial, 2: transaction, 3: version, 4: digest, 5: lock_time}
    return body | {_MAC: receipt_mac(body, credential_key)}


def receipt_mac(body: Mapping[int, Any], credential_key: bytes) -> bytes:
    """Return the mac over entries 1 to 5 of ``body``, 32 bytes."""
    covered = {key: body[key] for key in range(1, _MAC)}
    return hmac.digest(credential_key, _CONTEXT + cbor.encode(covered), "sha256")


def encode_receipt(  # noqa: PLR0917 one argument per entry of the receipt
    serial: str, transaction: bytes, version: int, digest: bytes, lock_time: int | None, credential_key: bytes
) -> bytes:
    """Return the encoding of ``receipt_body``."""
    return cbor.encode(receipt_body(serial, transaction, version, digest, lock_time, credential_key))


def check_receipt(
    body: Mapping[int, Any], credential_key: bytes, serial: str, transaction: bytes | None = None
) -> Receipt:
    """Return the proven receipt of lock ``serial``, of this transaction if given; raise ReceiptForged."""
    if not isinstance(body, Mapping) or not _in_form(body):
        raise ReceiptForged("out of form")
    if not hmac.compare_digest(body[_MAC], receipt_mac(body, credential_key)):
        raise ReceiptForged("mac")
    if body[1] != serial:
        raise ReceiptForged("another lock")
    if transaction is not None and body[2] != transaction:
        raise ReceiptForged("another transaction")
    return Receipt(body[1], body[3], body[4], body[5], cbor.encode(dict(body)))


def _in_form(body: Mapping[int, Any]) -> bool:
    sized = all(isinstance(body.get(key), bytes) and len(body[key]) == size for key, size in _SIZES.items())
    timed = 5 in body and (body[5] is None or _is_u32(body[5]))
    return sized and isinstance(body.get(1), str) and _is_u32(body.get(3)) and timed


def _is_u32(value: Any) -> bool:
    return type(value) is int and 0 <= value < 2**32
