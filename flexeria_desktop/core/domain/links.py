"""The ways to locks as a person chooses them: which there are, and why one cannot be used now."""

from __future__ import annotations

from dataclasses import dataclass

from flexeria_desktop.core.errors import FlexeriaError

BLUETOOTH = "ble:"
"""The radio of this computer that the system prefers; an adapter's name may follow."""
SERIAL = "serial:"


@dataclass(frozen=True, slots=True)
class LinkWay:
    """link: its moniker; problem: why it cannot be used now, None = it can, as far as is known without contact."""

    link: str
    problem: FlexeriaError | None = None

    @property
    def usable(self) -> bool:
        """Whether nothing is known that stands in the way."""
        return self.problem is None


def is_bluetooth(link: str) -> bool:
    """Whether a moniker names a radio of this computer."""
    return link.startswith(BLUETOOTH)


def place_of(link: str) -> str:
    """Return the port or adapter that a moniker names; "" for the radio that the system prefers."""
    scheme, colon, place = link.partition(":")
    return place if colon and f"{scheme}:" in (BLUETOOTH, SERIAL) else link
