"""The store's threads: one writes, one reads, and nobody else touches the connections."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.ports import Clock, SecretStore
from flexeria_desktop.core.store import database
from flexeria_desktop.core.store.checks import CheckReport, check_after_crash, check_all, check_head
from flexeria_desktop.core.store.errors import StoreExists, StoreMissing, WrongThread
from flexeria_desktop.core.store.faults import mapped, mapped_files
from flexeria_desktop.core.store.files import (
    DATABASE_NAME,
    HEADER_NAME,
    NEW_SUFFIX,
    ProfileLock,
    refuse_network_share,
    sync_folder,
)
from flexeria_desktop.core.store.header import DataKey, create_header, unlock
from flexeria_desktop.core.store.outbox import Outbox
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

T = TypeVar("T")

DEFAULT_ACTOR = "owner"
STOP_AGAIN_SECONDS = 0.001
"""An interrupt that comes between two statements of a query is lost; then another follows."""
UNCAPTURED = "DELETE FROM settings WHERE name = 'sync.uncaptured'"
"""The step to schema 5 leaves this setting behind: no op tells of what the store holds."""


class SystemClock:
    """Time as the operating system tells it."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return datetime.now(UTC)


class _Seat:
    """One thread with one connection that it made itself and that no other thread may use."""

    def __init__(self, name: str, path: Path, key: DataKey, *, read_only: bool) -> None:
        self._path = path
        self._pool = ThreadPoolExecutor(1, f"store-{name}")
        self._thread = 0
        self._guard = threading.Lock()
        self._asker: object = None
        self._used: float | None = None
        try:
            self._pool.submit(self._open, key, read_only).result()
        except BaseException:
            self._pool.shutdown()
            raise

    def _open(self, key: DataKey, read_only: bool) -> None:
        self._thread = threading.get_ident()
        self.raw = database.connect(self._path, key, read_only=read_only)
        self._engine = database.engine_over(self.raw, read_only=read_only)

    def submit(self, work: Callable[[Connection], T], asker: object = None) -> Future[T]:
        """Do ``work`` on the thread; the driver's errors arrive as ours."""
        try:
            return self._pool.submit(self._do, work, asker)
        except RuntimeError as error:
            raise WrongThread(reason="closed") from error

    async def ask(self, query: Callable[[Connection], T]) -> T:
        """Do ``query`` and wait for it; when nobody waits any more, its statement ends at once."""
        asker = object()
        asked = self.submit(query, asker)
        try:
            return await asyncio.wrap_future(asked)
        except asyncio.CancelledError:
            if not asked.cancel():
                self._stop(asker, asked, asyncio.get_running_loop())
            raise

    def _stop(self, asker: object, asked: Future[Any], loop: asyncio.AbstractEventLoop) -> None:
        if asked.done():
            return
        with self._guard:
            # SQLite forgets an interrupt that finds no statement at work, so the next query never gets it.
            if self._asker is asker:
                self.raw.interrupt()
        loop.call_later(STOP_AGAIN_SECONDS, self._stop, asker, asked, loop)

    def call(self, work: Callable[[Connection], T]) -> T:
        """Do ``work`` on the thread and wait for it; never from that thread itself."""
        if threading.get_ident() == self._thread:
            raise WrongThread(reason="nested")
        return self.submit(work).result()

    def _do(self, work: Callable[[Connection], T], asker: object) -> T:
        if threading.get_ident() != self._thread:
            raise WrongThread(reason="foreign")
        with mapped(self._path), self._engine.connect() as connection:
            self._answer(asker)
            try:
                return work(connection)
            finally:
                # Before the transaction ends: an interrupted ROLLBACK would leave it open.
                self._answer(None)
                self._used = time.monotonic()

    def _answer(self, asker: object) -> None:
        with self._guard:
            self._asker = asker

    async def give_back(self, quiet: float) -> bool:
        """Free the pages in memory if nothing was asked for ``quiet`` seconds; False when there was nothing to do."""
        if self._used is None or time.monotonic() - self._used < quiet:
            return False
        self._used = None
        await asyncio.wrap_future(self._pool.submit(self._shrink))
        return True

    def _shrink(self) -> None:
        with mapped(self._path):
            self.raw.execute("PRAGMA shrink_memory").fetchall()

    def close(self) -> None:
        """Let running work end and close the connection on its own thread."""
        self._pool.submit(self._shut).result()
        self._pool.shutdown()

    def _shut(self) -> None:
        self._engine.dispose()
        self.raw.close()


class Store:
    """The open store of one profile; every unit of work is one transaction."""

    def __init__(self, folder: Path, key: DataKey, lock: ProfileLock, clock: Clock, actor: str) -> None:
        """Use ``create`` or ``open``."""
        self.folder = folder
        self.profile = key.profile
        self.actor = actor
        self._path = folder / DATABASE_NAME
        self._clock = clock
        self._lock = lock
        self._closed = False
        self.committed: Callable[[], None] | None = None
        """Called on the writer's thread after a commit that queued something for the platform."""
        self._writer = _Seat("writer", self._path, key, read_only=False)
        try:
            self._writer.call(lambda connection: self._prepare(connection, key))
            self._reader = _Seat("reader", self._path, key, read_only=True)
        except BaseException:
            self._writer.close()
            raise

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        secrets: SecretStore | None = None,
        passphrase: str | None = None,
        clock: Clock | None = None,
        actor: str = DEFAULT_ACTOR,
    ) -> Store:
        """Make a new profile in ``folder`` and open it; raise StoreExists rather than touch an old one."""
        refuse_network_share(folder)
        with mapped_files(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = ProfileLock(folder)
            try:
                key = _lay_files(folder, secrets, passphrase)
                return cls(folder, key, lock, clock or SystemClock(), actor)
            except BaseException:
                lock.release()
                raise

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        secrets: SecretStore | None = None,
        passphrase: str | None = None,
        clock: Clock | None = None,
        actor: str = DEFAULT_ACTOR,
    ) -> Store:
        """Open a profile; raise what is wrong with file, header, key or the profile's present user."""
        refuse_network_share(folder)
        if not (folder / DATABASE_NAME).is_file():
            raise StoreMissing(path=str(folder / DATABASE_NAME))
        with mapped_files(folder):
            lock = ProfileLock(folder)
            try:
                key = unlock(folder, secrets, passphrase)
                return cls(folder, key, lock, clock or SystemClock(), actor)
            except BaseException:
                lock.release()
                raise

    def _prepare(self, connection: Connection, key: DataKey) -> None:
        """Check, bring up to date, recover the outbox; the open mark comes first once the file proved ours."""
        raw = self._writer.raw
        if not self._lock.was_clean:
            check_after_crash(raw, self._path)
        database.bring_up_to_date(raw, self._path, key)
        self._lock.mark_open()
        with connection.begin():
            check_head(connection, self._path)
            Outbox(connection).requeue_sent()
        self._in_transaction(_share_what_is_here)(connection)

    async def __call__(self, work: Callable[[UnitOfWork], T]) -> T:
        """Do one unit of work in one transaction; an exception takes all of it back.

        A cancelled caller waits no longer, but work that runs already is still finished and kept.
        """
        return await asyncio.wrap_future(self._writer.submit(self._in_transaction(work)))

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run a query on the reading connection, which cannot write; a cancelled caller ends its statement."""
        return await self._reader.ask(query)

    def run(self, work: Callable[[UnitOfWork], T]) -> T:
        """Do one unit of work and wait for it."""
        return self._writer.call(self._in_transaction(work))

    def run_read(self, query: Callable[[Connection], T]) -> T:
        """Run a query and wait for it."""
        return self._reader.call(query)

    async def give_back(self, quiet: float) -> bool:
        """Let go of pages kept in memory by connections asked nothing for ``quiet`` seconds; whether one did so."""
        return any([await self._writer.give_back(quiet), await self._reader.give_back(quiet)])

    def check(self) -> CheckReport:
        """Run every check over the file: both integrity checks, references, audit chain, counts."""
        raw: Any = self._reader.raw
        return self._reader.call(lambda connection: check_all(connection, raw, self._path))

    def close(self) -> None:
        """Finish what runs, close, and leave the mark of a clean exit; a second call does nothing."""
        if self._closed:
            return
        self._closed = True
        self._reader.close()
        self._writer.close()
        self._lock.mark_clean()
        self._lock.release()

    def _in_transaction(self, work: Callable[[UnitOfWork], T]) -> Callable[[Connection], T]:
        def unit(connection: Connection) -> T:
            with connection.begin():
                unit_of_work = UnitOfWork(connection, self.actor, self._clock.now())
                result = work(unit_of_work)
                unit_of_work.complete()
            if (unit_of_work.queued or unit_of_work.sync.queued) and self.committed is not None:
                self.committed()
            return result

        return unit


def _share_what_is_here(uow: UnitOfWork) -> None:
    """Once after the step to schema 5: an old store has told the platform nothing field by field yet."""
    if not uow.connection.exec_driver_sql(UNCAPTURED).rowcount:
        return
    if uow.locks.all() or uow.people.count() or uow.rules.schedules() or uow.rules.holidays():
        uow.capture_all()


def _lay_files(folder: Path, secrets: SecretStore | None, passphrase: str | None) -> DataKey:
    """Write header and database so that a crash in between leaves something that may be begun again.

    Until the last rename the database has a temporary name; such a rest was never used and holds nothing.
    """
    path, header = folder / DATABASE_NAME, folder / HEADER_NAME
    unfinished = path.with_name(path.name + NEW_SUFFIX)
    if path.exists() or (header.exists() and not unfinished.exists()):
        raise StoreExists(path=str(path if path.exists() else header))
    for rest in (header, unfinished, *(path.with_name(unfinished.name + end) for end in ("-wal", "-shm"))):
        rest.unlink(missing_ok=True)
    unfinished.touch(mode=0o600)
    try:
        key = create_header(folder, secrets=secrets, passphrase=passphrase)
    except FlexeriaError:
        unfinished.unlink()
        raise
    database.build(unfinished, key)
    unfinished.replace(path)
    sync_folder(folder)
    return key
