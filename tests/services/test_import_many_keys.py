"""A file that puts many people into groups with many locks: bounded, stoppable, and quick where no key can come."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from flexeria_desktop.core.domain.group_refusals import TooManyKeysAtOnce
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services import giving
from flexeria_desktop.core.services.people_group_rows import PeopleGroupRow
from flexeria_desktop.core.services.people_groups import GiveLocks
from flexeria_desktop.core.services.people_import import MOST_KEYS
from flexeria_desktop.core.store.audit import verify
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.services.big_plan import SMALL, Size
from tests.services.small_plan import Plan

BUSY = Size(people=130, locks=40, rights=130 * 40)
"""More rights than one import gives keys."""


class Full:
    """A building of which everybody is put into one group with all of its locks."""

    def __init__(self, folder: Path, size: Size, *, returned: bool) -> None:
        self.plan = Plan(folder, size)
        self.do, self.actions = self.plan.do, self.plan.actions
        if returned:
            self.plan.profile.store.run(_all_came_back)
        self.locks = tuple(row.id for row in self.do(self.actions.locks()))
        self.people = self.do(self.actions.people())
        self.group = self.do(self.actions.make_people_group("Everybody"))
        self.do(self.actions.give_group_locks(GiveLocks(self.group, self.locks)))
        rows = "".join(f"{one.name};{one.unit};Everybody\n" for one in self.people)
        self.found = self.do(self.actions.preview_import(f"Name;Unit;Group\n{rows}".encode()))

    def row(self) -> PeopleGroupRow:
        """The group in the list of groups."""
        return self.do(self.actions.people_groups())[0]

    def has_changed(self) -> bool:
        """Whether anything was stored since the group got its locks."""
        return self.row().members > 0 or self.do(self.actions.undo_offer()).undo.name != "people_group.lock_given"


def _all_came_back(uow: UnitOfWork) -> None:
    """The locks know the tags of everybody, and nobody has a key."""
    run = uow.connection.exec_driver_sql
    run("DELETE FROM proven_credentials")
    run("UPDATE keys SET state = 'returned', withdrawn_at = issued_at + 1, returned_at = issued_at + 2")
    run("UPDATE locks SET claimed_on = '2026-01-05', base_end = '2031-03-01', purchased = 500")
    uow.capture_all()
    uow.by_itself()


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Full]:
    """Tests leave it as it was."""
    made = Full(tmp_path_factory.mktemp("full") / "profile", BUSY, returned=True)
    yield made
    made.plan.profile.close()


def test_too_many_keys_are_refused_before_anything_changes(full: Full) -> None:
    with pytest.raises(TooManyKeysAtOnce) as refused:
        full.do(full.actions.import_people(full.found))
    assert refused.value.data == {"count": 5_200, "limit": MOST_KEYS}
    assert not full.has_changed()


def test_an_import_that_is_stopped_while_it_gives_keys_leaves_nothing(full: Full) -> None:
    lines = {row.line for row in full.found.rows[:100]}

    async def stopped() -> list[tuple[int, int]]:
        told: list[tuple[int, int]] = []
        loop = asyncio.get_running_loop()

        def tell(done: int, total: int) -> None:
            told.append((done, total))
            loop.call_soon_threadsafe(work.cancel)

        work = asyncio.ensure_future(full.actions.import_people(full.found, lines=lines, progress=tell))
        with pytest.raises(asyncio.CancelledError):
            await work
        return told

    told = full.do(stopped())
    assert told[0] == (0, 4_000)
    assert told[-1][0] < 4_000
    assert not full.has_changed()


def test_many_keys_come_by_one_import_go_by_one_undo_and_come_again_and_each_may_be_stopped(full: Full) -> None:
    lines = {row.line for row in full.found.rows[:2]}
    told: list[tuple[int, int]] = []
    done = full.do(full.actions.import_people(full.found, lines=lines, progress=lambda *one: told.append(one)))
    assert (done.keys.given, done.keys.refused, done.without_medium) == (80, (), 0)
    assert told[-1] == (75, 80)
    row = full.row()
    assert (row.members, row.keys, row.missing) == (2, 80, 0)
    store = full.plan.profile.store
    assert store.run_read(_told_of) == {"issued": (80, 80, 80)}
    _stop(full, full.actions.undo)
    offer = full.do(full.actions.undo_offer())
    assert (offer.undo.name, offer.redo, full.row().keys) == ("person.imported", None, 80)
    assert store.run_read(_told_of) == {"issued": (80, 80, 80)}
    told.clear()
    assert full.do(full.actions.undo(progress=lambda *one: told.append(one))).left == ()
    assert (told[0], told[-1]) == ((0, 82), (80, 82))
    assert store.run_read(_told_of) == {"issued": (80, 80, 80), "returned": (80, 80, 80)}
    assert not full.has_changed()
    _done_again(full)
    assert store.run_read(verify).first_bad is None
    full.do(full.actions.undo())
    assert not full.has_changed()


def _done_again(full: Full) -> None:
    """All keys come back by one redo, as new ones in place of those that went; stopped, it leaves nothing."""
    store, told = full.plan.profile.store, list[tuple[int, int]]()
    _stop(full, full.actions.redo)
    assert not full.has_changed()
    assert store.run_read(_told_of) == {"issued": (80, 80, 80), "returned": (80, 80, 80)}
    assert full.do(full.actions.redo(progress=lambda *one: told.append(one))).left == ()
    assert (told[0], told[-1]) == ((0, 82), (75, 82))
    row = full.row()
    assert (row.members, row.keys, row.missing) == (2, 80, 0)
    assert store.run_read(_told_of) == {"issued": (160, 160, 160), "returned": (80, 80, 80)}


def _stop(full: Full, deed: Callable[..., Coroutine[Any, Any, Any]]) -> None:
    """Begin to take a step back or do it again, and stop that at once."""

    async def stopped() -> None:
        loop, heard = asyncio.get_running_loop(), threading.Event()

        def tell(_done: int, _total: int) -> None:
            loop.call_soon_threadsafe(cancel)
            heard.wait()

        def cancel() -> None:
            work.cancel()
            # The cancelled caller is told two turns of the loop later.
            loop.call_soon(loop.call_soon, loop.call_soon, heard.set)

        work = asyncio.ensure_future(deed(progress=tell))
        with pytest.raises(asyncio.CancelledError):
            await work

    full.do(stopped())


def _told_of(conn: Connection) -> dict[str, tuple[int, ...]]:
    """By state of keys: lines of the ledger, entries of the audit, and ops since the group got its locks."""
    began = "(SELECT max(seq) FROM audit WHERE action = 'people_group.lock_given')"
    told = {"issued": ("key.issued", "create.issued"), "returned": ("key.taken_in", "change.taken_in")}
    count = f"""SELECT count(*) FROM ledger WHERE state = ?1 AND at >= (SELECT at FROM audit WHERE seq = {began})
        UNION ALL SELECT count(*) FROM audit WHERE action = ?2 AND seq > {began}
        UNION ALL SELECT count(*) FROM outbox WHERE entity = 'key' AND action = ?3"""  # noqa: S608 - ours
    found = {state: tuple(conn.exec_driver_sql(count, (state, *actions)).scalars()) for state, actions in told.items()}
    return {state: counts for state, counts in found.items() if any(counts)}


def test_who_never_had_a_key_is_refused_just_as_if_each_lock_were_asked(tmp_path: Path) -> None:
    """Locks of every level, with and without stock; most people have no key at most of them."""
    full = Full(tmp_path / "profile", SMALL, returned=False)
    full.plan.profile.store.run(_two_left)
    report = full.do(full.actions.import_people(full.do(full.actions.judge_import(full.found.table)))).keys
    desk, said, asked = full.actions.desk, {}, {}

    def ask(uow: UnitOfWork) -> None:
        for one in report.refused:
            said[one.lock_id, one.person_id] = one.code
            try:
                giving.give(desk, uow, one.lock_id, one.person_id, media={})
            except UserError as refusal:
                asked[one.lock_id, one.person_id] = refusal.code

    full.plan.profile.store.run(ask)
    gone = {one.id for one in full.people[:2]}
    assert {code for place, code in said.items() if place[1] in gone} == {"stay_ended"}
    assert len(said) > 900
    assert len(set(said.values())) > 2
    still = {place: code for place, code in said.items() if place[1] not in gone}
    assert still == {place: asked[place] for place in still}
    full.plan.profile.close()


def _two_left(uow: UnitOfWork) -> None:
    """The stay of the first two is over."""
    first = "SELECT id FROM people ORDER BY name COLLATE NOCASE, id LIMIT 2"
    uow.connection.exec_driver_sql(f"UPDATE people SET until = '2026-01-31' WHERE id IN ({first})")  # noqa: S608 - ours
