"""A refused change once more, over what is shown now."""

from __future__ import annotations

import json

from flexeria_desktop.core.domain.ids import OpId
from flexeria_desktop.core.store.errors import OpNotOpen
from flexeria_desktop.core.store.sync import rows as kept_rows
from flexeria_desktop.core.store.sync.capture import Story, tell
from flexeria_desktop.core.store.sync.forms import FORMS
from flexeria_desktop.core.store.sync.forms.base import Scope, rows_of
from flexeria_desktop.core.store.sync.forms.values import Unfit
from flexeria_desktop.core.store.sync.rows import Kept


def send_again(scope: Scope, op_id: str, story: Story, actor: str) -> OpId:
    """Queue what a refused op wanted as a new op; raise OpNotOpen when that makes no sense any more."""
    query = "SELECT entity, entity_id, action, changed FROM outbox WHERE op_id = ?"
    entity, row_id, action, changed = rows_of(scope.connection, query, (op_id,))[0]
    told = json.loads(changed)
    kept = kept_rows.find(scope.connection, entity, [row_id]).get(row_id, Kept(entity, row_id, shown=kept_rows.NOTHING))
    shown = kept.shown_fields
    if action.startswith("delete") or (shown is None and not action.startswith("create")):
        raise OpNotOpen(op=op_id)
    wanted = {**(shown or {}), **told["set"]}
    wanted = {name: value for name, value in wanted.items() if name not in told["unset"]}
    form = FORMS.get(entity)
    try:
        fields = form.normal(wanted) if form else wanted
    except Unfit as error:
        raise OpNotOpen(op=op_id) from error
    if form is not None and form.write(scope, {row_id: fields}):
        raise OpNotOpen(op=op_id)
    story = Story(story.op_id, f"{entity}.{action.partition('.')[2]}", entity, row_id)
    free = Kept(entity, row_id, kept.rev, kept.base, kept.shown, kept.deleted)
    return tell(scope.connection, free, fields, story, actor, scope.now)
