"""Headers whose passphrase costs next to nothing: the costs stand in the header, and here they are the least.

A passphrase takes a fifth of a second of work each time, more than most tests do. What the program's own headers ask
for is tested where headers are.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from flexeria_desktop import bootstrap
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.store.files import HEADER_NAME
from flexeria_desktop.core.store.header import DataKey, unlock

SALT, NONCE = bytes(range(16)), bytes(12)


def create_light(folder: Path, passphrase: str, operator: str) -> None:
    """Make a profile that opens with this passphrase alone."""
    secrets = MemorySecrets()
    bootstrap.create_profile(folder, secrets=secrets, operator=operator).close()
    write_light(folder, unlock(folder, secrets), passphrase)


def write_light(folder: Path, data: DataKey, passphrase: str) -> None:
    """Put a light wrap in the place of those that the header has."""
    key = hash_secret_raw(
        passphrase.encode(), SALT, time_cost=1, memory_cost=8, parallelism=1, hash_len=32, type=Type.ID
    )
    box = ChaCha20Poly1305(key).encrypt(NONCE, data.key, f"flexeria-store 1 passphrase {data.profile}".encode())
    sealed = {"nonce": NONCE, "box": box, "salt": SALT}
    written = {name: base64.b64encode(value).decode() for name, value in sealed.items()}
    header = json.loads((folder / HEADER_NAME).read_text(encoding="utf-8"))
    header["wraps"] = [{"kind": "passphrase", **written, "memory_kib": 8, "rounds": 1, "lanes": 1}]
    (folder / HEADER_NAME).write_text(json.dumps(header), encoding="utf-8")
