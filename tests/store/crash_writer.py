"""Commits people for ever and says each op id once its commit has returned; to be killed."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

from flexeria_desktop.core.store.executor import Store
from tests.store.keyfile import KeyFile
from tests.store.samples import a_person


def add(unit) -> str:
    """One to three people under one record."""
    people = [a_person(f"P{number}") for number in range(1 + unit.now.microsecond % 3)]
    unit.people.save_many(people)
    return unit.record("people.imported", "person", people[0].id, {"count": len(people)}, text="a list")


def write(folder: Path, out: Connection) -> None:
    """Until it is killed."""
    store = Store.open(folder, secrets=KeyFile(folder.parent / "keys"))
    while True:
        out.send_bytes(store.run(add).encode())
