"""Photos of locks; at this desk alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, delete, select

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.lock_photos import LockPhoto
from flexeria_desktop.core.domain.pictures import fields_of
from flexeria_desktop.core.domain.undo import LOCK_PHOTO
from flexeria_desktop.core.store.repositories.base import Changes, Repository
from flexeria_desktop.core.store.repositories.former_pictures import FormerPictures
from flexeria_desktop.core.store.tables_places import lock_photos


class LockPhotos(Repository):
    """One for each lock; the one before is kept while a step needs it."""

    def __init__(self, connection: Connection, changes: Changes | None = None) -> None:
        super().__init__(connection, changes)
        self._former = FormerPictures(connection, changes)

    def get(self, lock_id: LockId) -> LockPhoto | None:
        """Return the photo of a lock."""
        row = self._connection.execute(select(lock_photos).where(lock_photos.c.lock_id == lock_id)).first()
        return LockPhoto(LockId(row.lock_id), row.mime, row.width, row.height, row.picture) if row else None

    def save(self, photo: LockPhoto) -> None:
        """Keep a photo in the place of the one before."""
        self._former.remember(LOCK_PHOTO, photo.lock_id, self.get(photo.lock_id))
        self._write(lock_photos, [asdict(photo) | {"changed_at": self._changes.now}])
        self._changes.note(LOCK_PHOTO)

    def remove(self, lock_id: LockId) -> bool:
        """Forget the photo of a lock; False when there is none."""
        before = self.get(lock_id)
        if before is None:
            return False
        self._former.remember(LOCK_PHOTO, lock_id, before)
        self._connection.execute(delete(lock_photos).where(lock_photos.c.lock_id == lock_id))
        self._changes.note(LOCK_PHOTO)
        return True

    # --- what undo compares and restores

    def shown(self, lock_id: str) -> dict[str, Any] | None:
        """Return a photo by its digest, as a step keeps it; None = it is not there."""
        photo = self.get(LockId(lock_id))
        return None if photo is None else fields_of(photo)

    def former(self, lock_id: str, fields: Mapping[str, Any]) -> LockPhoto | None:
        """Return a photo that was there, None when it is not kept any more."""
        row = self._former.find(fields)
        return LockPhoto(LockId(lock_id), row.mime, row.width, row.height, row.picture) if row else None
