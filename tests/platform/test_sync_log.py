"""The change log: numbers without gaps, one row for each change, nothing told twice."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from alembic import command
from sqlalchemy import insert, select

from flexeria_platform import database as databases
from flexeria_platform.database import reading, writing
from flexeria_platform.services.changes import publish
from flexeria_platform.tables import accounts, locks
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


def test_a_log_begins_with_the_locks_that_were_there_before(tmp_path: Path) -> None:
    """A server that is older than the log: desks that come later learn of its locks all the same."""
    engine = databases.open_engine(f"sqlite:///{tmp_path / 'old.sqlite'}")
    with writing(engine) as connection:
        command.upgrade(databases.config(connection), "0002")
        made = {"id": "a", "email": "a@example.test", "name": "Ann", "owner": True, "building": False}
        connection.exec_driver_sql(
            "INSERT INTO accounts (id, email, name, owner, building, created_at) VALUES (?, ?, ?, ?, ?, '2024-01-15')",
            tuple(made.values()),
        )
        dates = {"registered_on": date(2024, 1, 15), "trial_end": date(2024, 4, 15)}
        rows = [
            {"serial": f"MC-{number}", "model": "MC", "purchased": 3, "account_id": "a"} | dates for number in (1, 2)
        ]
        connection.execute(insert(locks), rows)
    databases.migrate(engine)
    with reading(engine) as connection:
        log = connection.execute(select(changes.c.seq, changes.c.id, changes.c.fields).order_by("seq")).all()
        assert connection.execute(select(accounts.c.seq)).scalar_one() == 2
    assert [(row.seq, row.id) for row in log] == [(1, "MC-1"), (2, "MC-2")]
    assert json.loads(log[0].fields) == {
        "serial": "MC-1",
        "model": "MC",
        "registered_on": "2024-01-15",
        "trial_end": "2024-04-15",
        "purchased": 3,
    }
    engine.dispose()
