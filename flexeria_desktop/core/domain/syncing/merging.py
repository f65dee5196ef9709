"""One op meets the row as it stands: what holds afterwards, and what a person must be told (FSP/1 section 5).

Platform and desk use the same function: the platform to decide, the desk to put what it has not sent yet over what the
platform sent. ``unseen(field)`` tells whether somebody else set that field without the op's author knowing of it.
"""

from __future__ import annotations

from collections.abc import Callable

from flexeria_desktop.core.domain.syncing.ops import Merged, MergeFacts, Outcome, SyncOp, SyncRow

Unseen = Callable[[str], bool]


def merge(row: SyncRow | None, op: SyncOp, unseen: Unseen, facts: MergeFacts) -> Merged:
    """Apply a valid op (``refusal_of`` found nothing) to the row, None = there was never one."""
    before = {} if row is None else row.fields
    wanted = {name: value for name, value in {**before, **op.wishes()}.items() if value is not None}
    return Merged(wanted, op.verb == "delete", Outcome.APPLIED, written=frozenset(op.wishes()))
