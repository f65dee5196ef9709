"""The lock's brake on failed handshakes (FLP/1 section 4)."""

from __future__ import annotations

from collections import deque

FAILURES = 10
"""Failed handshakes within a minute that begin the throttling."""
_WITHIN = 60.0
_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 60.0


class Gate:
    """Counts failures; times are seconds of the steady source."""

    def __init__(self) -> None:
        self._failures: deque[float] = deque()
        self._pause = 0.0
        self._until = 0.0

    def shut(self, now: float) -> bool:
        """Whether a new handshake is answered with ALERT throttled."""
        return bool(self._pause) and now < self._until

    def failed(self, now: float) -> bool:
        """Count a failure; return whether the throttling begins with it."""
        if self._pause and now < self._until + _WITHIN:
            self._pause = min(self._pause * 2, _LONGEST_PAUSE)
            self._until = now + self._pause
            return False
        self._pause = 0.0
        while self._failures and now - self._failures[0] >= _WITHIN:
            self._failures.popleft()
        self._failures.append(now)
        if len(self._failures) < FAILURES:
            return False
        self._failures.clear()
        self._pause = _FIRST_PAUSE
        self._until = now + self._pause
        return True

    def passed(self) -> None:
        """A good session ends the throttling."""
        self._failures.clear()
        self._pause = 0.0
