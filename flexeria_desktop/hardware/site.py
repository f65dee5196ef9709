"""The site key of this computer: signs grants where no platform does."""

from __future__ import annotations

import secrets

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from flexeria_desktop.hardware.grants import ALL_RIGHTS, Grant, sign_grant

DAY = 86_400
BEFORE, AFTER = DAY, 30 * DAY
"""A day back, for a lock whose clock lags; 30 days ahead: a lost computer does not open locks for ever."""


class LocalSite:
    """GrantSigner with all rights on all locks of the site."""

    def __init__(self, site_private: bytes, epoch: int = 0) -> None:
        """site_private: Ed25519 private key, 32 bytes; epoch: of the grants it makes."""
        self.epoch = epoch
        self._private = site_private
        self._public = Ed25519PrivateKey.from_private_bytes(site_private).public_key().public_bytes_raw()

    @property
    def site_key(self) -> bytes:
        """Ed25519 public key, 32 bytes: what a lock learns when it is claimed."""
        return self._public

    def grant(self, device_key: bytes, operator: str, now: int) -> bytes:
        """Return an encoded grant for an X25519 public key; now in Unix seconds."""
        grant = Grant(
            grant_id=secrets.token_bytes(16),
            operator=operator,
            device_key=device_key,
            scope=None,
            rights=ALL_RIGHTS,
            not_before=now - BEFORE,
            not_after=now + AFTER,
            epoch=self.epoch,
        )
        return sign_grant(grant, self._private)
