"""What steps of the history are called, and why some stay as they are."""

from __future__ import annotations

from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP

NAMES: dict[str, str] = {
    "person.added": QT_TRANSLATE_NOOP("undo", "new person"),
    "person.changed": QT_TRANSLATE_NOOP("undo", "details"),
    "person.until": QT_TRANSLATE_NOOP("undo", "end date"),
    "person.moves_out": QT_TRANSLATE_NOOP("undo", "move-out"),
    "person.removed": QT_TRANSLATE_NOOP("undo", "removed person"),
    "person.imported": QT_TRANSLATE_NOOP("undo", "import of people"),
    "key.issued": QT_TRANSLATE_NOOP("undo", "issued key"),
    "key.taken_in": QT_TRANSLATE_NOOP("undo", "take-in"),
    "key.reissued": QT_TRANSLATE_NOOP("undo", "given back key"),
    "key.suspended": QT_TRANSLATE_NOOP("undo", "suspension"),
    "key.suspension_planned": QT_TRANSLATE_NOOP("undo", "suspension"),
    "key.resumed": QT_TRANSLATE_NOOP("undo", "end of suspension"),
    "key.changed": QT_TRANSLATE_NOOP("undo", "days of key"),
    "key.until": QT_TRANSLATE_NOOP("undo", "end date"),
    "key.rules_changed": QT_TRANSLATE_NOOP("undo", "rules of key"),
    "lock.renamed": QT_TRANSLATE_NOOP("undo", "name of lock"),
    "lock.placed": QT_TRANSLATE_NOOP("undo", "place of lock"),
    "lock.settings_changed": QT_TRANSLATE_NOOP("undo", "lock settings"),
    "lock_photo.saved": QT_TRANSLATE_NOOP("undo", "photo of lock"),
    "lock_photo.removed": QT_TRANSLATE_NOOP("undo", "deleted photo of lock"),
    "lock.claimed": QT_TRANSLATE_NOOP("undo", "added lock"),
    "lock.released": QT_TRANSLATE_NOOP("undo", "released lock"),
    "lock.replaced": QT_TRANSLATE_NOOP("undo", "replaced lock"),
    "lock.firmware_updated": QT_TRANSLATE_NOOP("undo", "firmware update"),
    "place.added": QT_TRANSLATE_NOOP("undo", "new place"),
    "place.moved": QT_TRANSLATE_NOOP("undo", "moved place"),
    "place.renamed": QT_TRANSLATE_NOOP("undo", "name of place"),
    "place.removed": QT_TRANSLATE_NOOP("undo", "removed place"),
    "floor_plan.saved": QT_TRANSLATE_NOOP("undo", "floor plan"),
    "floor_plan.removed": QT_TRANSLATE_NOOP("undo", "deleted floor plan"),
    "floor_plan.spot": QT_TRANSLATE_NOOP("undo", "lock on the floor plan"),
    "floor_plan.off": QT_TRANSLATE_NOOP("undo", "lock taken off the floor plan"),
    "schedule.saved": QT_TRANSLATE_NOOP("undo", "schedule"),
    "schedule.removed": QT_TRANSLATE_NOOP("undo", "removed schedule"),
    "holiday.saved": QT_TRANSLATE_NOOP("undo", "holiday"),
    "holiday.removed": QT_TRANSLATE_NOOP("undo", "removed holiday"),
    "group.saved": QT_TRANSLATE_NOOP("undo", "group"),
    "group.removed": QT_TRANSLATE_NOOP("undo", "removed group"),
    "group_link.added": QT_TRANSLATE_NOOP("undo", "addition to group"),
    "group_link.removed": QT_TRANSLATE_NOOP("undo", "removal from group"),
    "people_group.made": QT_TRANSLATE_NOOP("undo", "new group"),
    "people_group.renamed": QT_TRANSLATE_NOOP("undo", "name of group"),
    "people_group.deleted": QT_TRANSLATE_NOOP("undo", "deleted group"),
    "people_group.joined": QT_TRANSLATE_NOOP("undo", "addition to group"),
    "people_group.left": QT_TRANSLATE_NOOP("undo", "removal from group"),
    "people_group.lock_given": QT_TRANSLATE_NOOP("undo", "lock for group"),
    "people_group.lock_taken": QT_TRANSLATE_NOOP("undo", "lock taken from group"),
    "people_group.completed": QT_TRANSLATE_NOOP("undo", "keys of group"),
    "people_group.given_again": QT_TRANSLATE_NOOP("undo", "exception in group"),
    "medium.lost": QT_TRANSLATE_NOOP("undo", "lost medium"),
    "code.applied": QT_TRANSLATE_NOOP("undo", "used code"),
    "site.device_lost": QT_TRANSLATE_NOOP("undo", "lost computer"),
    "share.issued": QT_TRANSLATE_NOOP("undo", "key of an organisation"),
    "share.taken_in": QT_TRANSLATE_NOOP("undo", "take-in from an organisation"),
}
KINDS: dict[str, str] = {
    "key": QT_TRANSLATE_NOOP("undo", "change of keys"),
    "person": QT_TRANSLATE_NOOP("undo", "change of people"),
    "lock": QT_TRANSLATE_NOOP("undo", "change of locks"),
}
REASONS: dict[str, str] = {
    "lost": QT_TRANSLATE_NOOP("undo", "Cannot be undone: whoever found the medium could open. Issue it again by hand."),
    "code": QT_TRANSLATE_NOOP("undo", "Cannot be undone: the code is used up at the platform."),
    "claimed": QT_TRANSLATE_NOOP("undo", "Cannot be undone: the lock has a new owner. Release the lock instead."),
    "released": QT_TRANSLATE_NOOP("undo", "Cannot be undone: the lock erased its owner and its list."),
    "replaced": QT_TRANSLATE_NOOP("undo", "Cannot be undone: the old hardware is no longer in use."),
    "firmware": QT_TRANSLATE_NOOP("undo", "Cannot be undone: the lock runs the new firmware."),
    "device": QT_TRANSLATE_NOOP("undo", "Cannot be undone: locks may have shut the computer out already."),
    "share": QT_TRANSLATE_NOOP(
        "undo", "Cannot be undone here: the organisation has been told. Take the key in instead."
    ),
    "superseded": QT_TRANSLATE_NOOP("undo", "Undone. Something else was done since, so it cannot be redone."),
}
OTHER = QT_TRANSLATE_NOOP("undo", "change")
FOR_GOOD = QT_TRANSLATE_NOOP("undo", "Cannot be undone.")


def name_of(key: str) -> str:
    """End date; for an action without a name of its own what kind of thing it changed."""
    return NAMES.get(key) or KINDS.get(key.partition(".")[0], OTHER)


def reason_of(key: str) -> str:
    """Why a step cannot be undone or redone."""
    return REASONS.get(key, FOR_GOOD)
