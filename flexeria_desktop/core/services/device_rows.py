"""Rows of computers that were given a right: where a lost one still gets in."""

from __future__ import annotations

from dataclasses import dataclass

from flexeria_desktop.core.domain.ids import LockId


@dataclass(frozen=True, slots=True)
class DeviceReach:
    """A computer and the locks that let it in; key: its X25519 public key in hex.

    locks: how many locks are ours; open_at, names: those that accept its newest right by the epoch that they
    asked for last. A lock that refuses it by its deny list alone still counts as open: that list is not read back.
    """

    name: str
    key: str
    locks: int
    open_at: tuple[LockId, ...]
    names: tuple[str, ...]

    @property
    def refusing(self) -> int:
        """Locks that are known to refuse it."""
        return self.locks - len(self.open_at)
