"""How strong a lock is heard, in the steps that a person reads, and the name it is heard by."""

from __future__ import annotations

STEPS = (-90, -80, -70, -60)
"""dBm from which one more bar shows: at -90 a connection seldom comes about, from -60 on one stands at the door."""
MOST_BARS = len(STEPS)
NAME_LENGTH = 8


def bars(rssi: int | None) -> int:
    """Return 0 to 4 bars for a signal in dBm; None (not heard) and 127 (not known, Bluetooth Core) have none."""
    if rssi is None or rssi > 20:
        return 0
    return sum(rssi >= step for step in STEPS)


def name_in_the_air(serial: str) -> str:
    """Return the name a lock advertises (FLP/1 section 2): a hint to what is meant, never a proof."""
    return serial[-NAME_LENGTH:]
