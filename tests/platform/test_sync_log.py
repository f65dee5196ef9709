"""The change log: numbers without gaps, one row for each change, nothing told twice."""

from __future__ import annotations

import json
from datetime import date

from sqlalchemy import select

from flexeria_platform.database import reading, writing
from flexeria_platform.services.changes import publish
from flexeria_platform.tables_sync import changes, entities
from tests.platform.running import Platform


def test_what_the_server_changes_stands_in_the_log_in_order(platform: Platform) -> None:
    """Fields are laid over the row; what changes nothing is no change; deletion and return are."""
    account = platform.desk().account_id
    with writing(platform.context.engine) as database:

        def say(deleted: bool = False, **fields: object) -> int:
            return publish(database, platform.context, account, "entitlement", "MC-1", fields, deleted=deleted)

        first = say(serial="MC-1", base_end=date(2029, 2, 10), purchased=10)
        assert say(purchased=10) == first
        assert [say(purchased=12), say(deleted=True), say(purchased=12)] == [first + 1, first + 2, first + 3]
    with reading(platform.context.engine) as database:
        state = database.execute(select(entities).where(entities.c.entity == "entitlement")).one()
        log = database.execute(select(changes).where(changes.c.entity == "entitlement").order_by("seq")).all()
    assert json.loads(state.fields) == {"serial": "MC-1", "base_end": "2029-02-10", "purchased": 12}
    assert (state.rev, state.deleted) == (first + 3, False)
    assert [(row.seq, row.prior, row.deleted) for row in log] == [
        (first, 0, False),
        (first + 1, first, False),
        (first + 2, first + 1, True),
        (first + 3, first + 2, False),
    ]
