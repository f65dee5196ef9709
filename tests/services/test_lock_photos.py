"""The photo of a lock: bounded, kept over restarts, undone; and what is noted of a lock."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.lock_photos import LARGEST_PHOTO, LockPhoto
from flexeria_desktop.core.domain.place_refusals import PictureUnfit
from flexeria_desktop.core.domain.refusals import TextTooLong
from flexeria_desktop.core.domain.texts import LONGEST_TEXT
from flexeria_desktop.core.services.errors import LockUnknown
from tests.services.conftest import Workplace


def photo(lock_id: LockId, picture: bytes = b"a photo", **other: object) -> LockPhoto:
    return LockPhoto(**{"lock_id": lock_id, "mime": "image/jpeg", "width": 8, "height": 6, "picture": picture} | other)


def test_a_photo_is_bounded_and_of_a_lock_that_is_here(place: Workplace) -> None:
    lock_id = place.add_lock()
    for wrong in ({"mime": "image/svg+xml"}, {"width": 1_601}, {"height": 0}, {"picture": b"x" * (LARGEST_PHOTO + 1)}):
        with pytest.raises(PictureUnfit):
            photo(lock_id, **wrong)
    with pytest.raises(LockUnknown):
        place.do(place.actions.save_lock_photo(photo(LockId("nobody"))))
    place.do(place.actions.save_lock_photo(photo(lock_id, b"x" * LARGEST_PHOTO)))
    place.reopen()
    assert place.do(place.actions.lock_photo(lock_id)).picture == b"x" * LARGEST_PHOTO
    assert place.profile.store.check().ok


def test_photos_come_back_by_undo_after_a_restart_and_go_by_redo(place: Workplace) -> None:
    lock_id = place.add_lock()

    def shown() -> bytes | None:
        kept = place.do(place.actions.lock_photo(lock_id))
        return None if kept is None else kept.picture

    place.do(place.actions.save_lock_photo(photo(lock_id, b"old")))
    place.do(place.actions.save_lock_photo(photo(lock_id, b"new", mime="image/png", width=20)))
    place.do(place.actions.remove_lock_photo(lock_id))
    place.do(place.actions.remove_lock_photo(lock_id))
    assert shown() is None
    place.reopen()
    seen = []
    for _step in range(3):
        report = place.do(place.actions.undo())
        assert not report.left
        seen.append((report.step.name, report.step.lock, shown()))
    name = place.do(place.actions.lock(lock_id)).name
    assert seen == [
        ("lock_photo.removed", name, b"new"),
        ("lock_photo.saved", name, b"old"),
        ("lock_photo.saved", name, None),
    ]
    for wanted in (b"old", b"new", None):
        place.do(place.actions.redo())
        assert shown() == wanted


def test_what_is_noted_of_a_lock_stays_when_only_its_name_changes(place: Workplace) -> None:
    lock_id = place.add_lock()
    place.do(place.actions.rename_lock(lock_id, "Front door", "", note="Key of the meter box hangs inside.\nBell 3."))
    place.do(place.actions.rename_lock(lock_id, "Main door", ""))
    row = place.do(place.actions.lock(lock_id))
    assert (row.name, row.note) == ("Main door", "Key of the meter box hangs inside.\nBell 3.")
    with pytest.raises(TextTooLong):
        place.do(place.actions.rename_lock(lock_id, "Main door", "", note="x" * (LONGEST_TEXT + 1)))
    place.do(place.actions.rename_lock(lock_id, "Main door", "", note=""))
    assert not place.do(place.actions.lock(lock_id)).note
    place.do(place.actions.undo())
    assert place.do(place.actions.lock(lock_id)).note.startswith("Key of the meter box")
