"""Go-back-N for the dongle link (FLP/1 section 3): window 4, the same code at both ends, no clock and no I/O.

Times are seconds of a monotonic clock that the caller reads.
"""

from __future__ import annotations

from collections import deque

from flexeria_desktop.hardware.frames import MAX_PAYLOAD, Frame, FrameType

WINDOW = 4
SENDINGS = 5
"""Sendings of the oldest unacknowledged frame, without progress, before the link is given up."""
FIRST_WAIT = 0.2
"""Seconds before the first retransmission; doubled each time."""
LONGEST_WAIT = 1.6
"""Upper end of the doubling in seconds, also the wait after the last sending."""

_SEQUENCE = 256
_BEHIND = 128


class GoBackN:
    """One end of a link: queues payloads, says which frames to transmit, delivers in order and once."""

    given_up: bool

    def __init__(self, now: float = 0.0) -> None:
        self._now = now
        self.reset()

    def reset(self) -> None:
        """Begin anew, as after RSTACK: both directions count from 0, everything queued is dropped."""
        self.given_up = False
        self._queue: deque[tuple[int, bytes]] = deque()
        self._flying: deque[tuple[int, int, bytes]] = deque()
        self._next_seq = 0
        self._expected = 0
        self._sendings = 0
        self._deadline: float | None = None
        self._resend = False
        self._ack_due = False
        self._nak_due = False
        self._gap = False

    @property
    def unacknowledged(self) -> int:
        """Payloads sent or queued that the other side has not confirmed."""
        return len(self._queue) + len(self._flying)

    def send(self, channel: int, payload: bytes) -> None:
        """Queue a payload of up to 512 bytes; raise ValueError for a longer one."""
        if len(payload) > MAX_PAYLOAD:
            raise ValueError(f"payload of {len(payload)} bytes")
        self._queue.append((channel, payload))

    def frames_out(self, now: float) -> list[Frame]:
        """Return what to transmit at ``now``: answers, retransmissions and new frames of the window."""
        self._now = now
        self._check_deadline(now)
        if self.given_up:
            return []
        frames = [Frame(0, FrameType.NAK, ack=self._expected)] if self._nak_due else []
        data = self._retransmissions(now) + self._new_frames(now)
        if self._ack_due and not data and not frames:
            frames.append(Frame(0, FrameType.ACK, ack=self._expected))
        self._ack_due = self._nak_due = False
        return frames + data

    def receive(self, frame: Frame, now: float) -> list[tuple[int, bytes]]:
        """Take a DATA, ACK or NAK frame; return what it delivers as (channel, payload)."""
        self._now = now
        if self.given_up or frame.type not in (FrameType.DATA, FrameType.ACK, FrameType.NAK):
            return []
        self._acknowledged(frame.ack, now)
        if frame.type is FrameType.NAK:
            self._resend = bool(self._flying) and frame.ack == self._flying[0][0]
        if frame.type is not FrameType.DATA:
            return []
        return self._data(frame)

    def next_deadline(self) -> float | None:
        """Return when ``frames_out`` has to be called again, None when only news could bring work."""
        if self.given_up:
            return None
        room = bool(self._queue) and len(self._flying) < WINDOW
        if room or self._resend or self._ack_due or self._nak_due:
            return self._now
        return self._deadline

    def _data(self, frame: Frame) -> list[tuple[int, bytes]]:
        ahead = (frame.seq - self._expected) % _SEQUENCE
        if ahead == 0:
            self._expected = (self._expected + 1) % _SEQUENCE
            self._ack_due, self._gap = True, False
            return [(frame.channel, frame.payload)]
        if ahead >= _SEQUENCE - _BEHIND:
            self._ack_due = True
        elif not self._gap:
            self._nak_due = self._gap = True
        return []

    def _acknowledged(self, ack: int, now: float) -> None:
        if not self._flying:
            return
        confirmed = (ack - self._flying[0][0]) % _SEQUENCE
        if not 0 < confirmed <= len(self._flying):
            return
        for _ in range(confirmed):
            self._flying.popleft()
        # Progress shows that the link lives: what is left counts its sendings from one again.
        self._sendings, self._resend = 1, False
        self._deadline = now + FIRST_WAIT if self._flying else None

    def _check_deadline(self, now: float) -> None:
        if self._deadline is None or now < self._deadline:
            return
        if self._sendings >= SENDINGS:
            self.given_up = True
            self._deadline = None
        else:
            self._resend = True

    def _retransmissions(self, now: float) -> list[Frame]:
        if not self._resend:
            return []
        self._resend = False
        # A NAK after the last sending changes nothing: the running deadline decides.
        if self._sendings >= SENDINGS:
            return []
        self._sendings += 1
        self._deadline = now + min(FIRST_WAIT * 2 ** (self._sendings - 1), LONGEST_WAIT)
        return [self._frame(*flying) for flying in self._flying]

    def _new_frames(self, now: float) -> list[Frame]:
        frames = []
        while self._queue and len(self._flying) < WINDOW:
            if not self._flying:
                self._sendings, self._deadline = 1, now + FIRST_WAIT
            flying = (self._next_seq, *self._queue.popleft())
            self._next_seq = (self._next_seq + 1) % _SEQUENCE
            self._flying.append(flying)
            frames.append(self._frame(*flying))
        return frames

    def _frame(self, seq: int, channel: int, payload: bytes) -> Frame:
        return Frame(channel, FrameType.DATA, seq, self._expected, payload)
