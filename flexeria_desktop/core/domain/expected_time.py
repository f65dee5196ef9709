"""How long a lock will take: said of one lock by its plan, and of all that wait by the first page."""

from __future__ import annotations

BYTES_PER_SECOND = 5_000.0
"""Through the dongle at 115,200 baud with a radio of 60 ms a round trip; replaced by measurement at the first job."""
SECONDS_PER_LOCK = 2.0
"""Connect, handshake, clock and commit."""
SECONDS_PER_REVOCATION = 0.2
BYTES_PER_CHANGE = 32
"""Of a plan that is not made yet: a record of a list and what it costs on the wire."""


def seconds_for(to_send: int, revocations: int, pace: float | None) -> float:
    """Seconds for one lock; pace: bytes a second as measured over its link, None = never measured."""
    return SECONDS_PER_LOCK + to_send / (pace or BYTES_PER_SECOND) + revocations * SECONDS_PER_REVOCATION


def link_kind(link: str) -> str:
    """The kind of a way to a lock, such as serial or ble: each has a pace of its own."""
    return link.partition(":")[0]


def pace_setting(kind: str) -> str:
    """The name under which the bytes a second of a kind of link are kept."""
    return f"throughput.{kind}"
