"""Applies pages for ever and says each cursor once its commit has returned; to be killed."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

from flexeria_desktop.core.store.executor import Store
from tests.store.keyfile import KeyFile
from tests.store.samples import a_person
from tests.store.sync_samples import person_row

PAGE = 50


def page(store: Store) -> str:
    """Take the next page over, with one change of ours beside it, and send what waits."""

    def work(unit) -> str:
        at = int(unit.sync.cursor() or 0)
        unit.sync.apply_page([person_row(at + number + 1, f"P{at + number}") for number in range(PAGE)], str(at + PAGE))
        ours = a_person("Ours")
        unit.people.save(ours)
        unit.record("person.added", "person", ours.id, {})
        return str(at + PAGE)

    done: str = store.run(work)
    store.run(lambda unit: unit.sync.take_batch(3))
    return done


def write(folder: Path, out: Connection) -> None:
    """Until it is killed."""
    store = Store.open(folder, secrets=KeyFile(folder.parent / "keys"))
    while True:
        out.send_bytes(page(store).encode())
