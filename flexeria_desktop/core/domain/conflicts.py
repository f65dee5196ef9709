"""Merged changes that a person reads: which of them can be turned by an ordinary edit (FSP/1 section 5)."""

from __future__ import annotations

from flexeria_desktop.core.domain.sync_queue import ConflictRow

TURNED = frozenset({"narrowed", "stricter", "other_value"})
"""Kinds where the value that lost may be put back; a withdrawal or a removal is undone by issuing or adding anew."""
EDITABLE = {
    "person": frozenset({"name", "unit", "email", "phone", "reference", "note", "until"}),
    "lock": frozenset({"name", "building", "floor"}),
    "key": frozenset({"valid_from", "valid_until", "schedule_id", "office", "emergency"}),
    "schedule": frozenset({"name", "intervals", "holiday_rule"}),
    "holiday": frozenset({"name", "first_day", "last_day"}),
    "place": frozenset({"name", "parent_id"}),
    "lock_place": frozenset({"place_id"}),
    "lock_settings": frozenset({"opening_seconds", "wrong_code_limit", "office_from", "office_to", "beeper"}),
}
"""Fields that a person may set at this desk, by entity."""
KEEP, OTHER = "keep", "other"
"""Decisions: what is in force stays, or the other value was put in its place."""


def turnable(row: ConflictRow) -> bool:
    """Whether the other values can be put in force here."""
    editable = EDITABLE.get(row.entity, frozenset())
    return row.open and row.kind in TURNED and bool(row.fields) and set(row.fields) <= editable
