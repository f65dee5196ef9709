"""The audit chain: tampering is found and its first bad entry named."""

from __future__ import annotations

from pathlib import Path

import pytest

from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.store import database, errors
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.files import DATABASE_NAME
from flexeria_desktop.core.store.header import unlock
from tests.store.samples import add_person


@pytest.fixture
def closed(folder: Path, secrets: MemorySecrets) -> Path:
    """Ten people, each with an entry and a personal text."""
    store = Store.create(folder, secrets=secrets, actor="Desk 2")
    for number in range(10):
        store.run(lambda unit, number=number: add_person(unit, f"Person {number}"))
    store.close()
    return folder


def by_hand(folder: Path, secrets: MemorySecrets, *statements: str) -> None:
    """Change rows as somebody with the key and a database tool would."""
    raw = database.connect(folder / DATABASE_NAME, unlock(folder, secrets))
    raw.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        assert raw.execute(statement).rowcount != 0
    raw.close()


@pytest.mark.parametrize(
    ("statement", "first_bad", "reason"),
    [
        ("UPDATE audit SET actor = 'Desk 3' WHERE seq = 4", 4, "hash"),
        ("UPDATE audit SET at = at + 1 WHERE seq = 1", 1, "hash"),
        ('UPDATE audit SET facts = \'{"unit":"9"}\' WHERE seq = 7', 7, "hash"),
        ("UPDATE audit SET op_id = 'other' WHERE seq = 5", 5, "hash"),
        ("UPDATE audit SET hash = zeroblob(32) WHERE seq = 6", 6, "hash"),
        ("UPDATE audit SET text_digest = NULL WHERE seq = 2", 2, "hash"),
        ("DELETE FROM audit WHERE seq = 3", 4, "gap"),
        ("UPDATE audit_texts SET text = 'Somebody else' WHERE seq = 8", 8, "text"),
        ("UPDATE audit_texts SET salt = zeroblob(16) WHERE seq = 9", 9, "text"),
    ],
)
def test_tampering_names_the_first_bad_entry(
    closed: Path, secrets: MemorySecrets, statement: str, first_bad: int, reason: str
) -> None:
    by_hand(closed, secrets, statement)
    store = Store.open(closed, secrets=secrets)
    report = store.check()
    store.close()
    assert not report.ok
    assert (report.audit.first_bad, report.audit.reason) == (first_bad, reason)


def test_a_tampered_newest_entry_stops_the_start(closed: Path, secrets: MemorySecrets) -> None:
    by_hand(closed, secrets, "UPDATE audit SET action = 'nothing' WHERE seq = 10")
    with pytest.raises(errors.StoreDamaged) as caught:
        Store.open(closed, secrets=secrets)
    assert caught.value.data["findings"] == ["audit entry 10: hash"]


def test_a_tail_cut_off_shows_by_the_ops_it_leaves_behind(closed: Path, secrets: MemorySecrets) -> None:
    by_hand(closed, secrets, "DELETE FROM audit_texts WHERE seq > 8", "DELETE FROM audit WHERE seq > 8")
    store = Store.open(closed, secrets=secrets)
    report = store.check()
    store.close()
    assert report.audit.first_bad is None
    assert len(report.unaudited) == 2
    assert not report.ok


def test_texts_may_go_and_the_chain_still_holds(closed: Path, secrets: MemorySecrets) -> None:
    by_hand(closed, secrets, "DELETE FROM audit_texts WHERE seq < 6")
    store = Store.open(closed, secrets=secrets)
    report = store.check()
    assert report.ok
    assert (report.audit.entries, report.counts["audit_texts"]) == (10, 5)
    store.run(add_person)
    assert store.check().ok
    store.close()


def test_the_ledger_takes_no_change_even_by_hand(closed: Path, secrets: MemorySecrets) -> None:
    raw = database.connect(closed / DATABASE_NAME, unlock(closed, secrets))
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("INSERT INTO ledger (at, key_id, lock_id, person_id, state, actor) VALUES (1,'k','l','p','issued','a')")
    for statement in ("DELETE FROM ledger", "UPDATE ledger SET actor = 'b'"):
        with pytest.raises(database.driver.IntegrityError):
            raw.execute(statement)
    raw.close()
