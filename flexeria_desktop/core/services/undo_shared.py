"""Taking a change of any shared row but a key back, field by field, if it still is what the step made it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flexeria_desktop.core.domain.group_refusals import PeopleGroupGone
from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.undo import Image
from flexeria_desktop.core.services.errors import ChangedSince, PersonHasKeys, ReferenceTaken, StillInUse
from flexeria_desktop.core.store.sync.forms import FORMS
from flexeria_desktop.core.store.sync.forms.base import Scope
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

OF_GROUPS = frozenset({"people_group_member", "people_group_lock", "key_group"})
"""Rows that name a group of people."""
HAS_KEYS = "SELECT EXISTS (SELECT 1 FROM keys WHERE person_id = ?)"
IN_USE: Mapping[str, str] = {
    "schedule": """SELECT EXISTS (SELECT 1 FROM keys WHERE schedule_id = :id AND state IN ('issued', 'suspended'))
        OR EXISTS (SELECT 1 FROM shares WHERE schedule_id = :id AND state IN ('issued', 'suspended'))""",
    "place": """SELECT EXISTS (SELECT 1 FROM locks WHERE place_id = :id AND removed_on IS NULL)
        OR EXISTS (SELECT 1 FROM places WHERE parent_id = :id AND removed_at IS NULL)""",
}
"""What keeps a row from going again, by entity; what it was made with goes first."""


def revert(uow: UnitOfWork, image: Image) -> None:
    """Restore one row through its form; raises ChangedSince, or the rule that says no, before it writes."""
    form, scope = FORMS[image.entity], Scope(uow.connection, uow.now)
    now = form.read(uow.connection, [image.id]).get(image.id)
    if image.before is None:
        if now != image.after:
            raise ChangedSince
        _check_unused(uow, image)
        form.remove(scope, [image.id])
    else:
        wanted = restored(now, image)
        _check_group(uow, image, wanted)
        _check_unique(uow, image, wanted)
        if form.write(scope, {image.id: form.normal(wanted)}):
            raise ChangedSince
    uow.rewritten(image.entity, image.id)


def _check_group(uow: UnitOfWork, image: Image, wanted: Mapping[str, Any]) -> None:
    """Nobody comes back into a group that another desk deleted meanwhile, and no key by it."""
    group_id = wanted.get("group_id")
    if image.entity in OF_GROUPS and group_id and not uow.people_groups.lives(str(group_id)):
        raise PeopleGroupGone


def restored(now: Mapping[str, Any] | None, image: Image) -> dict[str, Any]:
    """Return the row as it was before, with what others changed in it since; raises ChangedSince."""
    before = dict(image.before or {})
    if image.after is None:
        if now is not None:
            raise ChangedSince
        return before
    if now is None or any(now.get(name) != image.after.get(name) for name in image.names):
        raise ChangedSince
    return {name: value for name, value in now.items() if name not in image.names} | before


def _check_unused(uow: UnitOfWork, image: Image) -> None:
    if image.entity == "person" and uow.connection.exec_driver_sql(HAS_KEYS, (image.id,)).scalar():
        held = sum(key.counts_as_issued for key in uow.keys.for_person(PersonId(image.id)))
        if held:
            person = uow.people.get(PersonId(image.id))
            raise PersonHasKeys(name=person.name if person else "", count=held)
    query = IN_USE.get(image.entity)
    if query and uow.connection.exec_driver_sql(query.replace(":id", "?1"), (image.id,)).scalar():
        raise StillInUse(name=str((image.after or {}).get("name", "")))


def _check_unique(uow: UnitOfWork, image: Image, wanted: Mapping[str, Any]) -> None:
    if image.entity != "person":
        return
    other = uow.people.by_reference(str(wanted.get("reference", "")))
    if other is not None and other.id != image.id:
        raise ReferenceTaken(reference=other.reference, name=other.name)
