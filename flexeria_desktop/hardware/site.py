"""The site key of this computer: signs grants where no platform does."""

from __future__ import annotations

import secrets
from hashlib import sha256

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
        """site_private: Ed25519 private key, 32 bytes, or empty for none; epoch: of the grants it makes."""
        self.epoch = epoch
        self.use(site_private)

    def use(self, site_private: bytes) -> None:
        """Sign with another key from now on; empty = with none, because the platform signs."""
        key = Ed25519PrivateKey.from_private_bytes(site_private) if site_private else None
        self._private = site_private
        self._public = key.public_key().public_bytes_raw() if key else b""

    @property
    def site_key(self) -> bytes:
        """Ed25519 public key, 32 bytes: what a lock learns when it is claimed; empty when it has none."""
        return self._public

    def grant(self, device_key: bytes, operator: str, now: int) -> bytes:
        """Return an encoded grant for an X25519 public key; now in Unix seconds."""
        dates = (now - BEFORE, now + AFTER)
        return self._signed(Grant(secrets.token_bytes(16), operator, device_key, None, ALL_RIGHTS, *dates, self.epoch))

    def clock_grant(
        self, device_key: bytes, operator: str, serial: str, now: int, *, ahead: bool, backwards: bool
    ) -> bytes:
        """Return a grant for one lock whose clock refuses ordinary ones; OWNER only to set it back.

        Its id follows from what it permits, so that asking again and again adds no further rights to keep.
        """
        rights = Right.STATUS | Right.CLOCK | (Right.OWNER if backwards else Right(0))
        dates = (now - BEFORE, END_OF_TIME) if ahead else (0, now + AFTER)
        facts = f"clock {serial} {int(ahead)} {int(backwards)} {self.epoch}".encode()
        grant_id = sha256(self._public + device_key + facts).digest()[:16]
        return self._signed(Grant(grant_id, operator, device_key, (serial,), rights, *dates, self.epoch))

    def facts(self, grant: bytes) -> GrantFacts:
        """Return what is to be kept of a grant."""
        found = parse_grant(grant)
        return GrantFacts(found.grant_id, found.not_before, found.not_after, found.epoch)

    def _signed(self, grant: Grant) -> bytes:
        return sign_grant(grant, self._private)
