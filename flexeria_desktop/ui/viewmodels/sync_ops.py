"""Changes on their way to the platform in words: what was done, by whom, why it waits or was refused."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.records import OpState
from flexeria_desktop.core.domain.sync_queue import OpRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.messages import sentences_of
from flexeria_desktop.ui.viewmodels.key_texts import Consequence

# By entity and story, then by entity and kind. %1 is its name, or the lock of a key; %2 the person of a key.
_SAID = {
    ("person", "create"): QT_TRANSLATE_NOOP("sync", "Add %1"),
    ("person", "change"): QT_TRANSLATE_NOOP("sync", "Change %1"),
    ("person", "delete"): QT_TRANSLATE_NOOP("sync", "Remove %1"),
    ("lock", "create"): QT_TRANSLATE_NOOP("sync", "Add the lock %1"),
    ("lock", "change"): QT_TRANSLATE_NOOP("sync", "Change the lock %1"),
    ("lock", "register"): QT_TRANSLATE_NOOP("sync", "Register the lock %1"),
    ("lock", "released"): QT_TRANSLATE_NOOP("sync", "Release the lock %1"),
    ("lock", "replaced"): QT_TRANSLATE_NOOP("sync", "Replace the lock %1"),
    ("key", "create"): QT_TRANSLATE_NOOP("sync", "Issue a key of %1 to %2"),
    ("key", "change"): QT_TRANSLATE_NOOP("sync", "Change the key of %2 for %1"),
    ("key", "taken_in"): QT_TRANSLATE_NOOP("sync", "Take in the key of %2 for %1"),
    ("key", "returned"): QT_TRANSLATE_NOOP("sync", "Return the key of %2 for %1 to the stock"),
    ("key", "suspended"): QT_TRANSLATE_NOOP("sync", "Suspend the key of %2 for %1"),
    ("key", "resumed"): QT_TRANSLATE_NOOP("sync", "Let the suspended key of %2 for %1 open again"),
    ("schedule", "create"): QT_TRANSLATE_NOOP("sync", "Add the week schedule %1"),
    ("schedule", "change"): QT_TRANSLATE_NOOP("sync", "Change the week schedule %1"),
    ("schedule", "delete"): QT_TRANSLATE_NOOP("sync", "Remove the week schedule %1"),
    ("holiday", "create"): QT_TRANSLATE_NOOP("sync", "Add the holiday %1"),
    ("holiday", "change"): QT_TRANSLATE_NOOP("sync", "Change the holiday %1"),
    ("holiday", "delete"): QT_TRANSLATE_NOOP("sync", "Remove the holiday %1"),
    ("lock_settings", "create"): QT_TRANSLATE_NOOP("sync", "Change the settings of the lock %1"),
    ("lock_settings", "change"): QT_TRANSLATE_NOOP("sync", "Change the settings of the lock %1"),
    ("lock_place", "create"): QT_TRANSLATE_NOOP("sync", "Say where the lock %1 stands"),
    ("lock_place", "change"): QT_TRANSLATE_NOOP("sync", "Say where the lock %1 stands"),
    ("place", "create"): QT_TRANSLATE_NOOP("sync", "Add the place %1"),
    ("place", "change"): QT_TRANSLATE_NOOP("sync", "Change the place %1"),
    ("place", "delete"): QT_TRANSLATE_NOOP("sync", "Remove the place %1"),
    ("conflict", "change"): QT_TRANSLATE_NOOP("sync", "Keep a decision about two changes that met"),
    ("group", "create"): QT_TRANSLATE_NOOP("sync", "Add the group %1"),
    ("group", "change"): QT_TRANSLATE_NOOP("sync", "Change the group %1"),
    ("group", "delete"): QT_TRANSLATE_NOOP("sync", "Remove the group %1"),
    ("people_group", "create"): QT_TRANSLATE_NOOP("sync", "Add the group %1"),
    ("people_group", "change"): QT_TRANSLATE_NOOP("sync", "Change the group %1"),
    ("people_group", "delete"): QT_TRANSLATE_NOOP("sync", "Remove the group %1"),
    ("people_group_member", "create"): QT_TRANSLATE_NOOP("sync", "Put %2 into the group %1"),
    ("people_group_member", "delete"): QT_TRANSLATE_NOOP("sync", "Take somebody out of a group"),
    ("people_group_lock", "create"): QT_TRANSLATE_NOOP("sync", "Give the group %1 a lock"),
    ("people_group_lock", "change"): QT_TRANSLATE_NOOP("sync", "Change how the group %1 opens a lock"),
    ("people_group_lock", "delete"): QT_TRANSLATE_NOOP("sync", "Take a lock from a group"),
    ("people_group_except", "create"): QT_TRANSLATE_NOOP("sync", "Make an exception for %2 in the group %1"),
    ("people_group_except", "delete"): QT_TRANSLATE_NOOP("sync", "End an exception in a group"),
    ("key_group", "create"): QT_TRANSLATE_NOOP("sync", "Say by which group %2 has a key"),
    ("key_group", "change"): QT_TRANSLATE_NOOP("sync", "Say by which group %2 has a key"),
    ("employee", "create"): QT_TRANSLATE_NOOP("sync", "Add the employee %1"),
    ("employee", "change"): QT_TRANSLATE_NOOP("sync", "Change the employee %1"),
    ("employee", "delete"): QT_TRANSLATE_NOOP("sync", "Remove the employee %1"),
    ("membership", "create"): QT_TRANSLATE_NOOP("sync", "Put an employee into a group"),
    ("membership", "delete"): QT_TRANSLATE_NOOP("sync", "Take an employee out of a group"),
    ("group_link", "create"): QT_TRANSLATE_NOOP("sync", "Give a group a received key"),
    ("group_link", "delete"): QT_TRANSLATE_NOOP("sync", "Take a received key from a group"),
}
_OTHER = QT_TRANSLATE_NOOP("sync", "A change that this version has no words for")
_NAMELESS = {
    "person": QT_TRANSLATE_NOOP("sync", "somebody who was removed"),
    "lock": QT_TRANSLATE_NOOP("sync", "a lock that is not here"),
}
FIELDS = {
    "name": QT_TRANSLATE_NOOP("sync", "name"),
    "unit": QT_TRANSLATE_NOOP("sync", "unit"),
    "email": QT_TRANSLATE_NOOP("sync", "e-mail"),
    "phone": QT_TRANSLATE_NOOP("sync", "telephone"),
    "reference": QT_TRANSLATE_NOOP("sync", "reference"),
    "note": QT_TRANSLATE_NOOP("sync", "note"),
    "until": QT_TRANSLATE_NOOP("sync", "last day"),
    "building": QT_TRANSLATE_NOOP("sync", "building"),
    "floor": QT_TRANSLATE_NOOP("sync", "floor"),
    "place_id": QT_TRANSLATE_NOOP("sync", "place"),
    "group_id": QT_TRANSLATE_NOOP("sync", "group"),
    "parent_id": QT_TRANSLATE_NOOP("sync", "where it lies"),
    "position": QT_TRANSLATE_NOOP("sync", "order"),
    "zone": QT_TRANSLATE_NOOP("sync", "time zone"),
    "state": QT_TRANSLATE_NOOP("sync", "state"),
    "valid_from": QT_TRANSLATE_NOOP("sync", "first day"),
    "valid_until": QT_TRANSLATE_NOOP("sync", "last day"),
    "schedule_id": QT_TRANSLATE_NOOP("sync", "week schedule"),
    "office": QT_TRANSLATE_NOOP("sync", "office mode"),
    "emergency": QT_TRANSLATE_NOOP("sync", "opens when blocked"),
    "media": QT_TRANSLATE_NOOP("sync", "media"),
    "intervals": QT_TRANSLATE_NOOP("sync", "hours"),
    "holiday_rule": QT_TRANSLATE_NOOP("sync", "on holidays"),
    "first_day": QT_TRANSLATE_NOOP("sync", "first day"),
    "last_day": QT_TRANSLATE_NOOP("sync", "last day"),
    "opening_seconds": QT_TRANSLATE_NOOP("sync", "opening time"),
    "wrong_code_limit": QT_TRANSLATE_NOOP("sync", "wrong codes allowed"),
    "office_from": QT_TRANSLATE_NOOP("sync", "office mode from"),
    "office_to": QT_TRANSLATE_NOOP("sync", "office mode until"),
    "beeper": QT_TRANSLATE_NOOP("sync", "beeper"),
}
# What an answer about one op says; codes that also end a request have their sentences in wording.
_WHY = {
    "lock_unknown": QT_TRANSLATE_NOOP("sync", "The platform does not know the lock yet: it is registered first."),
    "person_unknown": QT_TRANSLATE_NOOP("sync", "The platform does not know the person yet."),
    "schedule_unknown": QT_TRANSLATE_NOOP("sync", "The platform does not know the week schedule yet."),
    "unknown_row": QT_TRANSLATE_NOOP("sync", "The platform does not know what this changes."),
    "row_deleted": QT_TRANSLATE_NOOP("sync", "It was removed at another computer, and what is removed stays so."),
    "fixed_field": QT_TRANSLATE_NOOP("sync", "It changes what is fixed once and for all."),
    "forbidden": QT_TRANSLATE_NOOP("sync", "This account may not change it."),
    "invalid": QT_TRANSLATE_NOOP("sync", "The platform does not take it in this form."),
    "op_forgotten": QT_TRANSLATE_NOOP("sync", "It is so old that the platform no longer knows what came of it."),
    "op_id_reused": QT_TRANSLATE_NOOP("sync", "The platform had this change before, with other content."),
    "device_forked": QT_TRANSLATE_NOOP(
        "sync", "It was made at a copy of this profile, or before an older state came back."
    ),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("sync", text, "", count)


def sentence(row: OpRow) -> str:
    """Return what was done: Take in the key of A. de Vries for Hoofdingang A."""
    text = _SAID.get((row.entity, row.story)) or _SAID.get((row.entity, row.kind)) or _OTHER
    lock = row.lock or (row.name if row.entity != "key" else "") or _tr(_NAMELESS["lock"])
    person = row.person or _tr(_NAMELESS["person"])
    first = {"key": lock, "lock_settings": lock, "lock_place": lock, "lock": row.name or lock}.get(
        row.entity, row.name or person
    )
    return _tr(text).replace("%1", first).replace("%2", person)


def fields(names: Sequence[str]) -> str:
    """Return the fields in words, each once: name, e-mail."""
    return ", ".join(dict.fromkeys(_tr(FIELDS[name]) for name in names if name in FIELDS))


def what_changed(row: OpRow) -> str:
    """Return which fields of something known were changed, else nothing."""
    return fields(row.fields) if row.kind == "change" and _SAID.get((row.entity, row.story)) is None else ""


def who_and_when(row: OpRow) -> str:
    """Return M. Jansen, 12 May 2026, 09:41."""
    return ", ".join(part for part in (row.actor, formats.moment(row.at.astimezone())) if part)


def why(row: OpRow) -> str:
    """Return the reason of a refusal or of a change that cannot go yet; empty when it just waits its turn."""
    if not row.code:
        return ""
    return _tr(_WHY[row.code]) if row.code in _WHY else sentences_of(row.code)[0]


def todo(row: OpRow) -> str:
    """Return what a person can do about a refusal."""
    if row.code == "row_deleted":
        return _tr(QT_TRANSLATE_NOOP("sync", "Let it go, and add the person or key anew if that is wanted."))
    if row.code == "device_forked":
        return _tr(QT_TRANSLATE_NOOP("sync", "Send it again if it still holds, or let it go."))
    if row.code in _WHY:
        return _tr(QT_TRANSLATE_NOOP("sync", "Mend the cause and send it again, or let it go."))
    return sentences_of(row.code)[1] if row.code else ""


def chip(row: OpRow) -> tuple[str, ...]:
    """Return the state of a change that waits as (word, tone, icon)."""
    if row.code:
        return _tr(QT_TRANSLATE_NOOP("sync", "later")), "caution", "wait"
    return _tr(QT_TRANSLATE_NOOP("sync", "waits")), "neutral", "wait"


def refused_chip(row: OpRow) -> tuple[str, ...]:
    """Return refused, or laid aside, as (word, tone, icon)."""
    if row.state is OpState.PARKED:
        return _tr(QT_TRANSLATE_NOOP("sync", "laid aside")), "caution", "suspend"
    return _tr(QT_TRANSLATE_NOOP("sync", "refused")), "danger", "failed"


def letting_go(chosen: Sequence[OpRow]) -> Consequence:
    """Return what letting go means, in numbers."""
    kinds: dict[str, int] = {}
    for row in chosen:
        kinds[row.entity] = kinds.get(row.entity, 0) + 1
    points = [_counted(entity, count) for entity, count in kinds.items()]
    return Consequence(
        _tr(QT_TRANSLATE_NOOP("sync", "Let %n change(s) go?"), len(chosen)),
        _tr(
            QT_TRANSLATE_NOOP(
                "sync",
                "They are never sent. What the platform has is shown again; what it never had stays here alone.",
            )
        ),
        tuple(points),
        _tr(QT_TRANSLATE_NOOP("sync", "Let %n change(s) go"), len(chosen)),
    )


_COUNTED = {
    "person": QT_TRANSLATE_NOOP("sync", "%n change(s) of people"),
    "lock": QT_TRANSLATE_NOOP("sync", "%n change(s) of locks"),
    "key": QT_TRANSLATE_NOOP("sync", "%n change(s) of keys"),
    "schedule": QT_TRANSLATE_NOOP("sync", "%n change(s) of week schedules"),
    "holiday": QT_TRANSLATE_NOOP("sync", "%n change(s) of holidays"),
    "lock_settings": QT_TRANSLATE_NOOP("sync", "%n change(s) of settings of locks"),
    "lock_place": QT_TRANSLATE_NOOP("sync", "%n change(s) of where locks stand"),
    "place": QT_TRANSLATE_NOOP("sync", "%n change(s) of places"),
    "people_group": QT_TRANSLATE_NOOP("sync", "%n change(s) of groups"),
    "people_group_member": QT_TRANSLATE_NOOP("sync", "%n change(s) of who is in a group"),
    "people_group_lock": QT_TRANSLATE_NOOP("sync", "%n change(s) of locks of groups"),
}


def _counted(entity: str, count: int) -> str:
    return _tr(_COUNTED.get(entity, QT_TRANSLATE_NOOP("sync", "%n other change(s)")), count)


def where(entity: str, subject: str) -> tuple[str, dict[str, Any]] | None:
    """Return the page where it stands and what to show there; None when there is none."""
    places: dict[str, tuple[str, dict[str, Any]]] = {
        "person": ("people", {"person": subject}),
        "lock": ("locks", {"lock": subject}),
        "lock_settings": ("locks", {"lock": subject}),
        "lock_place": ("locks", {"lock": subject}),
        "place": ("buildings", {"place": subject}),
        "key": ("keys", {"key": subject}),
        "people_group": ("groups", {"group": subject}),
        "schedule": ("schedules", {}),
        "holiday": ("schedules", {}),
    }
    return places.get(entity)
