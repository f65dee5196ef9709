"""What can go wrong in a story; each code has its sentence in the desk and on the command line."""

from __future__ import annotations

from flexeria_desktop.core.errors import UserError


class LockUnknown(UserError):
    """No lock of this profile has this name or serial; data: name."""

    code = "lock_unknown"


class PersonUnknown(UserError):
    """No person has this name or reference; data: name."""

    code = "person_unknown"


class PersonAmbiguous(UserError):
    """Several people have this name; data: name, count."""

    code = "person_ambiguous"


class KeyUnknown(UserError):
    """No key has this id; data: name."""

    code = "key_unknown"


class KeyOfOrganisation(UserError):
    """How one employee opens is the organisation's business; its key is taken in as a whole. Data: name."""

    code = "key_of_organisation"


class NotAnOrganisation(UserError):
    """This account runs no such organisation, or has not heard of it yet; data: name."""

    code = "not_an_organisation"


class OrganisationAmbiguous(UserError):
    """This account runs several organisations and none was named; data: count."""

    code = "organisation_ambiguous"


class GroupUnknown(UserError):
    """No group has this name; data: name."""

    code = "group_unknown"


class EmployeeUnknown(UserError):
    """No employee of the organisation has this name or reference; data: name."""

    code = "employee_unknown"


class LockAlreadyHere(UserError):
    """The lock is claimed and registered in this profile; data: name."""

    code = "lock_already_here"


class LockNotClaimed(UserError):
    """The lock has not accepted us as its owner yet; data: name."""

    code = "lock_not_claimed"


class NameMissing(UserError):
    """A name may not be empty; data: field."""

    code = "name_missing"


class MediumInvalid(UserError):
    """A tag number, remote serial, phone key or code has the wrong form; data: kind, reason."""

    code = "medium_invalid"


class MediumUnknown(UserError):
    """No key in force has this medium; data: kind, may be empty."""

    code = "medium_unknown"


class MediumMissing(UserError):
    """A key needs at least one medium."""

    code = "medium_missing"


class MediumInUse(UserError):
    """Another key of the lock has this very medium; data: lock, person."""

    code = "medium_in_use"


class PersonHasKeys(UserError):
    """A person with keys cannot be removed; data: name, count."""

    code = "person_has_keys"


class ReferenceTaken(UserError):
    """Another person has this reference; data: reference, name."""

    code = "reference_taken"


class RecordGone(UserError):
    """Nothing of others stands under this number of the lock; data: lock, number."""

    code = "record_gone"


class DecisionUnfit(UserError):
    """What others added is kept or removed, what they did to a key of ours is kept or restored; data: lock, number."""

    code = "decision_unfit"


class NotSignedIn(UserError):
    """This profile is not enrolled at a platform."""

    code = "not_signed_in"


class AlreadySignedIn(UserError):
    """This profile is enrolled already; data: account."""

    code = "already_signed_in"


class OtherAccount(UserError):
    """This profile holds what belongs to another account; data: account (address of the one it belongs to)."""

    code = "other_account"


class ConflictClosed(UserError):
    """This merged change was decided already, or cannot be turned by an edit."""

    code = "conflict_closed"


class CodeAlreadyPending(UserError):
    """The same code waits already; data: mask, lock."""

    code = "code_already_pending"


class OwnClockWrong(UserError):
    """This computer's clock is before what locks and platform have told already; data: lock."""

    code = "own_clock_wrong"


class ClockAhead(UserError):
    """A lock's clock is ahead by more than may be taken back without the owner; data: lock, seconds."""

    code = "clock_ahead"


class DeviceUnknown(UserError):
    """No computer of this name was ever given a right; data: name."""

    code = "device_unknown"


class DeviceInUse(UserError):
    """The computer is the one at which this was asked; data: name."""

    code = "device_in_use"


class ScheduleUnknown(UserError):
    """No week schedule has this name or id; data: name."""

    code = "schedule_unknown"


class ScheduleNameTaken(UserError):
    """Another week schedule has this name; data: name."""

    code = "schedule_name_taken"


class HolidayUnknown(UserError):
    """No holiday has this name or id; data: name."""

    code = "holiday_unknown"


class FirmwareInvalid(UserError):
    """A firmware file or its version cannot be used; data: reason in empty, missing, too_large, version."""

    code = "firmware_invalid"


class HardwareUnchanged(UserError):
    """The label is that of the very lock that is to be replaced; data: name, serial."""

    code = "hardware_unchanged"


class ModelDiffers(UserError):
    """New hardware must be of the model it replaces; data: name, wanted, found."""

    code = "model_differs"


class NoFirmwareWaits(UserError):
    """No firmware is on its way to this lock; data: name."""

    code = "no_firmware_waits"


class FirmwareNotTaken(UserError):
    """The lock restarted and runs another version than the one sent; data: lock, running, offered."""

    code = "firmware_not_taken"


class FileUnreadable(UserError):
    """A people file cannot be read; data: reason, and limit or line where there is one.

    Reasons: empty, too_large, too_many, too_wide, binary, old_workbook, encoding, quotes, missing, locked, columns.
    """

    code = "file_unreadable"


class RowsFaulty(UserError):
    """Nothing was imported because rows have faults; data: count, first_line, column, reason."""

    code = "rows_faulty"


class ImportOutdated(UserError):
    """Nothing was imported because people were changed since the file was read; data: line."""

    code = "import_outdated"


class LinkUnset(UserError):
    """No way to this lock is known; data: name."""

    code = "link_unset"


class RightEnded(UserError):
    """The grant of the platform has ended; until it is renewed this computer can only revoke. Data: lock, on (day)."""

    code = "right_ended"


class RightMissing(UserError):
    """The platform gave this computer no right to a lock of this site key. Data: lock."""

    code = "right_missing"


class RightOutdated(UserError):
    """The lock asks for a newer right, which only the platform can give, and that is not reached. Data: lock."""

    code = "right_outdated"


class RevokedOnly(UserError):
    """With an ended right keys were stopped at the lock and nothing else was written. Data: lock, on (day), count."""

    code = "revoked_only"


class ClockNeedsPlatform(UserError):
    """A lock's date is so far off that only the platform can permit setting it, and it is not reached. Data: lock."""

    code = "clock_needs_platform"


class NothingToUndo(UserError):
    """No step of this operator can be taken back or done again; data: redo (bool), reason (key, may be empty)."""

    code = "nothing_to_undo"


class UndoRefused(UserError):
    """No row of a step can be restored; nothing was changed. Data: step (name key), subject, why (code), count."""

    code = "undo_refused"


class ChangedSince(UserError):
    """A row is not what the step made of it any more; it stays as it is."""

    code = "changed_since"


class OpensAsGroupSays(UserError):
    """Undoing let a key open only as its group says by now, which is less than before the step."""

    code = "opens_as_group_says"


class StillInUse(UserError):
    """Something refers to what would go; data: name."""

    code = "still_in_use"


class MediumWasLost(UserError):
    """Undoing would let a medium open that was reported lost."""

    code = "medium_was_lost"
