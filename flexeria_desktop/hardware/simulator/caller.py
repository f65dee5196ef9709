"""Who talks to a lock in a session, and the table rows of its commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from flexeria_desktop.hardware.commands import Command
from flexeria_desktop.hardware.grants import Grant, Right
from flexeria_desktop.hardware.simulator.bodies import Body, Field
from flexeria_desktop.hardware.simulator.core import LockCore


@dataclass(frozen=True, slots=True)
class Caller:
    """device_key: the initiator's static key; grant None = a claim session."""

    device_key: bytes
    grant: Grant | None

    def may(self, right: Right) -> bool:
        """Whether the grant carries the right; a claim session has none."""
        return self.grant is not None and bool(self.grant.rights & right)


Action = Callable[[LockCore, Caller, Body], Body]
"""Does the command and returns the body of the reply; raises Refused."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of FLP/1 section 5; right None = claim session only; ends_session = the link drops after it."""

    right: Right | None
    fields: Sequence[Field]
    action: Action
    ends_session: bool = False


Rows = Mapping[Command, Row]
