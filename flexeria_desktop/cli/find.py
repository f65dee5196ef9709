"""Finding what a person typed: a lock by name or serial, a person by name or reference, a key by its start."""

from __future__ import annotations

from collections.abc import Sequence

from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.errors import LockUnknown, PersonAmbiguous, PersonUnknown
from flexeria_desktop.core.services.rows import KeyRow, LockRow, PersonRow


class LockAmbiguous(UserError):
    """Several locks have this name; data: name, count."""

    code = "lock_ambiguous"


class NoKeysHeld(UserError):
    """The person has no key that could be taken in; data: name."""

    code = "no_keys_held"


async def lock(actions: Actions, typed: str) -> LockRow:
    """The lock with this serial or name, letters of any case; raises LockUnknown or LockAmbiguous."""
    wanted = typed.strip().casefold()
    rows = await actions.locks()
    named = [row for row in rows if wanted in {row.serial.casefold(), row.id}] or [
        row for row in rows if wanted == row.name.casefold()
    ]
    if not named:
        raise LockUnknown(name=typed)
    if len(named) > 1:
        raise LockAmbiguous(name=typed, count=len(named))
    return named[0]


async def locks(actions: Actions, typed: Sequence[str]) -> list[LockRow]:
    """The named locks; none named = all of them."""
    if not typed:
        return list(await actions.locks())
    found = [await lock(actions, name) for name in typed]
    return list({row.id: row for row in found}.values())


async def person(actions: Actions, typed: str) -> PersonRow:
    """The person with this reference or exact name; raises PersonUnknown or PersonAmbiguous."""
    wanted = typed.strip().casefold()
    people = await actions.people(typed)
    exact = [row for row in people if wanted in {row.reference.casefold(), row.name.casefold(), row.id}]
    if len(exact) > 1:
        raise PersonAmbiguous(name=typed, count=len(exact))
    if not exact:
        raise PersonUnknown(name=typed)
    return exact[0]


async def keys(actions: Actions, person_name: str, lock_names: Sequence[str]) -> list[KeyRow]:
    """The keys of a person that are not taken in yet, on the named locks or on all; raises NoKeysHeld."""
    holder = await person(actions, person_name)
    wanted = {(await lock(actions, name)).id for name in lock_names}
    held = await actions.keys(person_id=holder.id)
    found = [row for row in held if row.withdrawn_at is None and (not wanted or row.lock_id in wanted)]
    if not found:
        raise NoKeysHeld(name=holder.name)
    return found
