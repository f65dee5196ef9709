"""Fields of rows as they are kept: canonical JSON in the clear, secret ones sealed beside it (RFC 8439)."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from flexeria_desktop.core.domain.syncing.entities import ENTITIES
from flexeria_platform.context import Context
from flexeria_platform.sealing import NONCE_BYTES

_KEY_CONTEXT = b"FSP/1 sealed fields"
_encode = msgspec.json.Encoder(order="sorted").encode
_decode = msgspec.json.Decoder(dict[str, Any]).decode
_SECRETS = {name: rule.secrets for name, rule in ENTITIES.items() if rule.secrets}


@lru_cache(maxsize=4)
def _cipher(label_key: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(hmac.digest(label_key, _KEY_CONTEXT, "sha256"))


def _place(account_id: str, entity: str, row_id: str) -> bytes:
    return "\0".join((account_id, entity, row_id)).encode()


def kept_fields(
    context: Context, account_id: str, entity: str, row_id: str, fields: Mapping[str, Any]
) -> tuple[str, bytes | None]:
    """What is stored of a row's fields: text, and the sealed rest or None."""
    hidden = _SECRETS.get(entity)
    if hidden is None or hidden.isdisjoint(fields):
        return _encode(fields).decode(), None
    plain = {name: value for name, value in fields.items() if name not in hidden}
    rest = {name: value for name, value in fields.items() if name in hidden}
    nonce = secrets.token_bytes(NONCE_BYTES)
    cipher = _cipher(context.settings.secrets.label_key)
    sealed = nonce + cipher.encrypt(nonce, _encode(rest), _place(account_id, entity, row_id))
    return _encode(plain).decode(), sealed


def whole_fields(
    context: Context, account_id: str, place: tuple[str, str], text: str, sealed: bytes | None
) -> dict[str, Any]:
    """The fields of a stored row, place = (entity, id); raise ValueError when the server's key is another one."""
    fields = _decode(text)
    if sealed is None:
        return fields
    cipher = _cipher(context.settings.secrets.label_key)
    try:
        opened = cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], _place(account_id, *place))
    except InvalidTag as error:
        raise ValueError("stored fields do not open with this server's key") from error
    return fields | _decode(opened)


def whole_text(context: Context, account_id: str, place: tuple[str, str], text: str, sealed: bytes | None) -> str:
    """The same as canonical JSON, as desks get it."""
    if sealed is None:
        return text
    return _encode(whole_fields(context, account_id, place, text, sealed)).decode()
