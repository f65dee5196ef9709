"""What stands for a medium in a lock (FLP/1 section 7); lock link and platform make the same one."""

from __future__ import annotations

import hmac

REF_SIZE = 16


def credential_ref(credential_key: bytes, kind: int, raw: bytes) -> bytes:
    """Return the 16 bytes that stand for a code, tag, remote or phone in the lock; kind 1 to 4."""
    return hmac.digest(credential_key, bytes([kind]) + raw, "sha256")[:REF_SIZE]
