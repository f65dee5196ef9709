"""Taking back another photo of a lock."""

from __future__ import annotations

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.undo import Image
from flexeria_desktop.core.services.errors import ChangedSince
from flexeria_desktop.core.services.undo_shared import restored
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


def revert(uow: UnitOfWork, image: Image) -> None:
    """Restore a photo; raises ChangedSince, before it writes, where it is not what the step made it."""
    now = uow.lock_photos.shown(image.id)
    if image.before is None:
        if now != image.after:
            raise ChangedSince
        uow.lock_photos.remove(LockId(image.id))
        return
    photo = uow.lock_photos.former(image.id, restored(now, image))
    if photo is None:
        raise ChangedSince
    uow.lock_photos.save(photo)
