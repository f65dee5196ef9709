"""What the server runs with, and the secrets it makes on its first run and keeps."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from flexeria_platform.errors import ConsoleError

UnknownLocks = Literal["refuse", "first_use"]
SECRETS_FILE = "secrets.json"
SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Secrets:
    """Each 32 bytes. Losing the pepper makes every code and token worthless; label_key, every label and site key."""

    pepper: bytes = field(repr=False)
    label_key: bytes = field(repr=False)
    signing_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class MailSettings:
    """How letters go out: by the mail server ``host``, else into ``folder``, else onto the console."""

    folder: Path | None = None
    host: str = ""
    port: int = 587
    user: str = ""
    password: str = field(default="", repr=False)
    sender: str = "Flexeria <no-reply@localhost>"


@dataclass(frozen=True, slots=True)
class Settings:
    """unknown_locks: what happens to a lock whose label was never imported (docs/decisions/0004).

    public_url: where people's browsers find this server, empty = where the request came in, on this computer only.
    """

    data: Path
    secrets: Secrets
    database_url: str
    unknown_locks: UnknownLocks = "first_use"
    mail: MailSettings = MailSettings()
    public_url: str = ""


def load_settings(data: Path, database_url: str | None = None, unknown_locks: UnknownLocks = "first_use") -> Settings:
    """Open the data folder, making it and its secrets on the first run; raise ConsoleError."""
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        _make_secrets(data / SECRETS_FILE)
        found = _read_secrets(data / SECRETS_FILE)
    except OSError as error:
        raise ConsoleError(f"The data folder {data} cannot be used: {error.strerror}.") from error
    url = database_url or f"sqlite:///{(data / 'platform.sqlite').resolve()}"
    return Settings(data, found, url, unknown_locks)


def _make_secrets(path: Path) -> None:
    """Write new secrets readable by the owner alone; of several servers starting at once one wins."""
    if path.exists():
        return
    signing = Ed25519PrivateKey.generate().private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    content = {
        "pepper": secrets.token_hex(SECRET_BYTES),
        "label_key": secrets.token_hex(SECRET_BYTES),
        "signing_key": signing.hex(),
    }
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        json.dump(content, file)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    finally:
        draft.unlink()


def _read_secrets(path: Path) -> Secrets:
    try:
        content = json.loads(path.read_text(encoding="ascii"))
        values = [bytes.fromhex(content[name]) for name in ("pepper", "label_key", "signing_key")]
    except (ValueError, KeyError, TypeError) as error:
        raise ConsoleError(f"The file {path} does not hold the server's secrets.") from error
    if any(len(value) != SECRET_BYTES for value in values):
        raise ConsoleError(f"The file {path} does not hold the server's secrets.")
    return Secrets(*values)
