"""Which dongle was at which port, and which ports there were then: what it takes to know it again elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class _Seen:
    serial: str
    ports: frozenset[str]


@dataclass(slots=True)
class DonglePorts:
    """Kept while the program runs; a link is a moniker such as ``serial:/dev/ttyACM0``."""

    _seen: dict[str, _Seen] = field(default_factory=dict)

    def note(self, link: str, serial: str, ports: Sequence[str]) -> None:
        """Remember a dongle that answered at its link, and the ports of that moment."""
        self._seen[link] = _Seen(serial, frozenset(ports))

    def knows(self, link: str) -> bool:
        """Whether a dongle answered there before."""
        return link in self._seen

    def new_since(self, link: str, ports: Sequence[str]) -> list[str]:
        """Return the ports that were not there when the link's dongle last answered."""
        return [port for port in ports if port != link and port not in self._seen[link].ports]

    def is_it(self, link: str, serial: str) -> bool:
        """Whether this is the dongle that was at the link."""
        return self._seen[link].serial == serial
