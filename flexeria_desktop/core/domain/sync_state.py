"""How it stands between this desk and the platform, for the chip, the page and the command line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SyncPhase(StrEnum):
    """off: not signed in. waiting: a pause after a failure, it goes on by itself. stopped: a person
    has to mend something first; ``SyncState.code`` says what."""

    OFF = "off"
    IDLE = "idle"
    WORKING = "working"
    WAITING = "waiting"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class SyncState:
    """What is known now; moments in UTC, None = not since the program began.

    waiting: changes that the platform has not answered. refused: those it answered with no.
    parked: those that wait for a person's decision. conflicts: merged changes that a person should look at.
    code: the error code of the last failure, "" when the last exchange went well. retry_at: when the next try comes.
    pulled: rows of others taken over since the program began; whoever shows rows reads them anew when it grows.
    """

    phase: SyncPhase = SyncPhase.OFF
    last_pull: datetime | None = None
    last_push: datetime | None = None
    waiting: int = 0
    refused: int = 0
    parked: int = 0
    conflicts: int = 0
    code: str = ""
    retry_at: datetime | None = None
    pulled: int = 0


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one sync did: changes and commands sent and answered, changes taken over, those of ours that were merged
    with changes of others, refused or parked; ``state`` is how it stands after it. error: "" or the code of what
    stopped it."""

    pushed: int
    pulled: int
    merged: int
    refused: int
    parked: int
    snapshot: bool
    state: SyncState
    error: str = ""
