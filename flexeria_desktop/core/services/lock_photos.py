"""The photo of a lock: for whoever has to find its door. It stays at this desk."""

from __future__ import annotations

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.lock_photos import LockPhoto
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.store.repositories.lock_photos import LockPhotos
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


def read_photo(conn: Connection, lock_id: LockId) -> LockPhoto | None:
    """The photo of a lock; None = it has none."""
    return LockPhotos(conn).get(lock_id)


async def save_photo(desk: Desk, photo: LockPhoto) -> None:
    """Keep the photo of a lock in the place of the one before; raises LockUnknown."""

    def work(uow: UnitOfWork) -> None:
        must_have(uow, photo.lock_id)
        uow.lock_photos.save(photo)
        facts = {"width": photo.width, "height": photo.height, "bytes": len(photo.picture)}
        uow.record("lock_photo.saved", "lock", photo.lock_id, facts)

    await desk.store(work)


async def remove_photo(desk: Desk, lock_id: LockId) -> None:
    """Forget the photo of a lock; nothing happens when it has none. Raises LockUnknown."""

    def work(uow: UnitOfWork) -> None:
        must_have(uow, lock_id)
        if uow.lock_photos.remove(lock_id):
            uow.record("lock_photo.removed", "lock", lock_id, {})

    await desk.store(work)
