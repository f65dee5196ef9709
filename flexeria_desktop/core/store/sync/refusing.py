"""What becomes of rows here when the platform does not take them: nothing is lost, and nothing opens by mistake."""

from __future__ import annotations

from collections.abc import Collection

from flexeria_desktop.core.domain.ids import KeyId
from flexeria_desktop.core.domain.key_rules import withdraw
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.syncing.entities import ENTITIES
from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.repositories.keys import Keys
from flexeria_desktop.core.store.repositories.lists import Lists
from flexeria_desktop.core.store.sync import rows as kept_rows
from flexeria_desktop.core.store.sync.forms import FORMS
from flexeria_desktop.core.store.sync.forms.base import Scope, run
from flexeria_desktop.core.store.sync.forms.keys import ELSEWHERE, LEDGER
from flexeria_desktop.core.store.sync.rows import LOCAL, Kept

OF_THE_DESK = "people_group"
"""Beginning of links that only a platform refuses which does not know them yet: they go on working here."""


def refuse_creations(scope: Scope, entity: str, ids: Collection[str]) -> None:
    """Settle rows that nobody but this desk has.

    A key is withdrawn until its lock confirms, or taken in at once when no lock can hold it. A link of an organisation
    goes: nothing of it could be changed so that the platform takes it. Anything else stays as it is, and goes to the
    platform as a whole with the next change of it.
    """
    found = kept_rows.find(scope.connection, entity, ids)
    alone = [row for row in found.values() if row.rev == 0 and row.base is None]
    if ENTITIES[entity].link and not entity.startswith(OF_THE_DESK):
        FORMS[entity].remove(scope, [row.id for row in alone])
    if entity != "key":
        kept_rows.forget(scope.connection, entity, [row.id for row in alone])
        return
    for row in alone:
        _end(scope, KeyId(row.id))
    kept_rows.keep(scope.connection, [Kept(entity, row.id, shown=kept_rows.NOTHING, held=LOCAL) for row in alone])


def _end(scope: Scope, key_id: KeyId) -> None:
    key = Keys(scope.connection).get(key_id)
    if key is None or not key.wanted:
        return
    ended = withdraw(key, scope.now, on_lock=Lists(scope.connection).may_hold(key))
    at = to_micros(scope.now)
    returned = at if ended.state is KeyState.RETURNED else None
    change = "UPDATE keys SET state = ?, withdrawn_at = ?, returned_at = ? WHERE id = ?"
    run(scope.connection, change, [(ended.state.value, at, returned, key.id)])
    run(scope.connection, LEDGER, [(at, key.id, key.lock_id, key.person_id, ended.state.value, ELSEWHERE)])
