"""The header file: the store's data key, wrapped by the operating system's key place or by a passphrase."""

from __future__ import annotations

import base64
import json
import secrets as random
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from flexeria_desktop.core.ports import SecretStore
from flexeria_desktop.core.store.errors import (
    HeaderDamaged,
    HeaderMissing,
    KeyringEntryMissing,
    KeyringEntryWrong,
    PassphraseNeeded,
    StoreExists,
    WrongPassphrase,
)
from flexeria_desktop.core.store.files import HEADER_NAME, write_durably

FORMAT = "flexeria-store"
VERSION = 1
KEY_BYTES = 32
NONCE_BYTES = 12
SALT_BYTES = 16
ARGON_MEMORY_KIB = 64 * 1024
ARGON_ROUNDS = 3
ARGON_LANES = 4
MAX_ARGON_MEMORY_KIB = 1024 * 1024
MAX_ARGON_ROUNDS = 64
MAX_HEADER_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class DataKey:
    """The raw 32-byte key of a store and the random id of its profile (32 hex digits)."""

    profile: str
    key: bytes = field(repr=False)


def create_header(folder: Path, *, secrets: SecretStore | None, passphrase: str | None) -> DataKey:
    """Make a data key and write its header; at least one of ``secrets`` and ``passphrase`` is needed."""
    path = folder / HEADER_NAME
    if path.exists():
        raise StoreExists(path=str(path))
    if secrets is None and not passphrase:
        raise PassphraseNeeded(folder=str(folder))
    data = DataKey(random.token_hex(16), random.token_bytes(KEY_BYTES))
    wraps: list[dict[str, Any]] = []
    if secrets is not None:
        wraps.append(_wrap_by_keyring(data, secrets))
    if passphrase:
        wraps.append(_wrap_by_passphrase(data, passphrase))
    header = {
        "format": FORMAT,
        "version": VERSION,
        "profile": data.profile,
        "cipher": "sqlcipher-4 raw key",
        "wraps": wraps,
    }
    write_durably(path, json.dumps(header, indent=1).encode("utf-8"))
    return data


def unlock(folder: Path, secrets: SecretStore | None = None, passphrase: str | None = None) -> DataKey:
    """Return the data key; a given passphrase is tried where the header takes one, else the key place."""
    header = _read(folder / HEADER_NAME)
    wraps = {wrap["kind"]: wrap for wrap in header["wraps"]}
    if passphrase and "passphrase" in wraps:
        return _unwrap_by_passphrase(header["profile"], wraps["passphrase"], passphrase)
    if "keyring" in wraps and secrets is not None:
        return _unwrap_by_keyring(header["profile"], wraps["keyring"], secrets)
    if "passphrase" in wraps:
        raise PassphraseNeeded(folder=str(folder))
    raise KeyringEntryMissing(profile=header["profile"])


def opens_with(folder: Path) -> frozenset[str]:
    """Return which of ``keyring`` and ``passphrase`` the header takes."""
    return frozenset(wrap["kind"] for wrap in _read(folder / HEADER_NAME)["wraps"])


def _entry_name(profile: str) -> str:
    return f"store-{profile}"


def _associated(profile: str, kind: str) -> bytes:
    return f"{FORMAT} {VERSION} {kind} {profile}".encode("ascii")


def _sealed(data: DataKey, kind: str, key: bytes) -> dict[str, Any]:
    nonce = random.token_bytes(NONCE_BYTES)
    box = ChaCha20Poly1305(key).encrypt(nonce, data.key, _associated(data.profile, kind))
    return {"kind": kind, "nonce": _text(nonce), "box": _text(box)}


def _wrap_by_keyring(data: DataKey, secrets: SecretStore) -> dict[str, Any]:
    key = random.token_bytes(KEY_BYTES)
    secrets.set(_entry_name(data.profile), key)
    return _sealed(data, "keyring", key)


def _wrap_by_passphrase(data: DataKey, passphrase: str) -> dict[str, Any]:
    salt = random.token_bytes(SALT_BYTES)
    costs = {"memory_kib": ARGON_MEMORY_KIB, "rounds": ARGON_ROUNDS, "lanes": ARGON_LANES}
    key = _stretch(passphrase, salt, costs)
    return _sealed(data, "passphrase", key) | {"salt": _text(salt)} | costs


def _unwrap_by_keyring(profile: str, wrap: dict[str, Any], secrets: SecretStore) -> DataKey:
    key = secrets.get(_entry_name(profile))
    if key is None:
        raise KeyringEntryMissing(profile=profile)
    if len(key) != KEY_BYTES:
        raise KeyringEntryWrong(profile=profile)
    try:
        return _opened(profile, wrap, key)
    except InvalidTag:
        raise KeyringEntryWrong(profile=profile) from None


def _unwrap_by_passphrase(profile: str, wrap: dict[str, Any], passphrase: str) -> DataKey:
    try:
        return _opened(profile, wrap, _stretch(passphrase, _raw(wrap["salt"]), wrap))
    except InvalidTag:
        raise WrongPassphrase from None


def _opened(profile: str, wrap: dict[str, Any], key: bytes) -> DataKey:
    associated = _associated(profile, wrap["kind"])
    return DataKey(profile, ChaCha20Poly1305(key).decrypt(_raw(wrap["nonce"]), _raw(wrap["box"]), associated))


def _stretch(passphrase: str, salt: bytes, costs: dict[str, Any]) -> bytes:
    """Argon2id (RFC 9106) of the passphrase in NFKC and UTF-8: every keyboard types the same bytes."""
    return hash_secret_raw(
        unicodedata.normalize("NFKC", passphrase).encode("utf-8"),
        salt,
        time_cost=costs["rounds"],
        memory_cost=costs["memory_kib"],
        parallelism=costs["lanes"],
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _read(path: Path) -> dict[str, Any]:
    """Read and check every field, so that nothing below meets a surprise."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_HEADER_BYTES + 1)
    except FileNotFoundError as error:
        raise HeaderMissing(path=str(path)) from error
    except OSError as error:
        raise HeaderDamaged(path=str(path), part="file") from error
    try:
        header: dict[str, Any] = json.loads(content) if len(content) <= MAX_HEADER_BYTES else {}
    except ValueError as error:
        raise HeaderDamaged(path=str(path), part="json") from error
    part = _wrong_part(header)
    if part:
        raise HeaderDamaged(path=str(path), part=part)
    return header


def _wrong_part(header: Any) -> str:
    if not isinstance(header, dict) or header.get("format") != FORMAT:
        return "format"
    if header.get("version") != VERSION:
        return "version"
    profile = header.get("profile")
    if not isinstance(profile, str) or not profile.isascii() or len(profile) != 32:
        return "profile"
    wraps = header.get("wraps")
    if not isinstance(wraps, list) or not 1 <= len(wraps) <= 2:
        return "wraps"
    return next((part for part in map(_wrong_wrap, wraps) if part), "")


def _wrong_wrap(wrap: Any) -> str:
    if not isinstance(wrap, dict) or wrap.get("kind") not in {"keyring", "passphrase"}:
        return "wrap"
    lengths = {"nonce": NONCE_BYTES, "box": KEY_BYTES + 16}
    if wrap["kind"] == "passphrase":
        lengths["salt"] = SALT_BYTES
        limits = {"memory_kib": MAX_ARGON_MEMORY_KIB, "rounds": MAX_ARGON_ROUNDS, "lanes": 16}
        for name, limit in limits.items():
            if type(wrap.get(name)) is not int or not 1 <= wrap[name] <= limit:
                return name
        if wrap["memory_kib"] < 8 * wrap["lanes"]:
            return "memory_kib"
    for name, length in lengths.items():
        if len(_raw(wrap.get(name))) != length:
            return name
    return ""


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _raw(text: Any) -> bytes:
    """Decode base64; what is none becomes no bytes, which no length check accepts."""
    try:
        return base64.b64decode(text, validate=True)
    except (TypeError, ValueError):
        return b""
