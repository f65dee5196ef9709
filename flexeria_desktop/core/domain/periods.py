"""The stored dates of a lock; levels are computed from them, never stored (D6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class LockPeriods:
    """Dates of one lock; each end is the last valid day (D2). None = never begun.

    provisional: the trial was counted by this computer while offline; the platform's dates replace it.
    """

    first_registered: date | None = None
    trial_end: date | None = None
    base_end: date | None = None
    option_end: date | None = None
    provisional: bool = False
