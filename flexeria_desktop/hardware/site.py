"""The site key of this computer: signs grants where no platform does."""

from __future__ import annotations

import secrets

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from flexeria_desktop.core.ports import GrantFacts
from flexeria_desktop.hardware.grants import ALL_RIGHTS, Grant, Right, parse_grant, sign_grant

DAY = 86_400
BEFORE, AFTER = DAY, 30 * DAY
"""A day back, for a lock whose clock lags; 30 days ahead: a lost computer does not open locks for ever."""

END_OF_TIME = 2**40
"""Unix seconds beyond any clock."""


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
        return self._signed(device_key, operator, None, ALL_RIGHTS, (now - BEFORE, now + AFTER))

    def clock_grant(self, device_key: bytes, operator: str, serial: str, *, backwards: bool) -> bytes:
        """Return a grant for one lock whose clock refuses every dated one; OWNER only to set it back."""
        rights = Right.STATUS | Right.CLOCK | (Right.OWNER if backwards else Right(0))
        return self._signed(device_key, operator, (serial,), rights, (0, END_OF_TIME))

    def facts(self, grant: bytes) -> GrantFacts:
        """Return what is to be kept of a grant."""
        found = parse_grant(grant)
        return GrantFacts(found.grant_id, found.not_before, found.not_after, found.epoch)

    def _signed(
        self, device_key: bytes, operator: str, scope: tuple[str, ...] | None, rights: Right, days: tuple[int, int]
    ) -> bytes:
        grant = Grant(secrets.token_bytes(16), operator, device_key, scope, rights, *days, self.epoch)
        return sign_grant(grant, self._private)
