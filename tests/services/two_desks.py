"""A second computer of the same account beside the first: a profile, keys and a store of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.records import LockSecrets
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.demo.building import EMAIL
from flexeria_platform import database
from flexeria_platform.context import Context
from flexeria_platform.services import accounts
from flexeria_platform.settings import load_settings
from tests.services.workplace import Workplace, furnish

LAPTOP = "laptop"


def enrolment(desk: Workplace) -> str:
    """A further enrolment token of the building's account, as the host's console prints it."""
    settings = load_settings(desk.building.folder / "platform")
    engine = database.open_engine(settings.database_url)
    try:
        return accounts.new_enrolment(Context(engine, settings), EMAIL)
    finally:
        engine.dispose()


@contextmanager
def laptop_of(desk: Workplace) -> Iterator[Workplace]:
    """A second computer, signed in at the same account."""
    second = furnish(desk.profile.folder.with_name("laptop"), desk.building)
    try:
        second.do(second.actions.sign_in(desk.building.platform.url, enrolment(desk), LAPTOP))
        yield second
    finally:
        second.close()


def hand_lock_on(desk: Workplace, second: Workplace, lock_id: LockId) -> None:
    """What syncing tells the second desk of a lock: all but its label, and what it has proven here."""

    def give(uow: UnitOfWork) -> tuple[Lock | None, LockSecrets | None]:
        return uow.locks.get(lock_id), uow.locks.secrets(lock_id)

    lock, secret = desk.profile.store.run(give)
    assert lock is not None
    assert secret is not None

    def take(uow: UnitOfWork) -> None:
        uow.locks.save(replace(lock, link=desk.building.link))
        uow.locks.save_secrets(lock.id, replace(secret, label_secret=b""))
        uow.record("lock.shared", "lock", lock.id, {}, send=False)

    second.profile.store.run(take)


def own_key(place: Workplace) -> bytes:
    """The private half of the profile's own site key."""
    return place.profile.store.run(lambda uow: uow.settings.secret("site.signing")) or b""
