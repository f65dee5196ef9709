"""Refusals: every "no" of the rule catalogue as a type with a stable code and data.

``Refused.rules`` names the rules a refusal comes from. None holds a code, a PIN or a medium's reference.
"""

from __future__ import annotations

from typing import ClassVar

from flexeria_desktop.core.errors import Bug, UserError


class Refused(UserError):
    """A rule says no; nothing was changed and no prepaid code was used up."""

    rules: ClassVar[tuple[str, ...]] = ()


class NotRegistered(Refused):
    """The lock is not registered for this account. Data: action."""

    code = "not_registered"
    rules = ("R22", "4.6")


class AlreadyRegistered(Refused):
    """The lock is registered already, by this account or another. Data: serial, mine (bool)."""

    code = "already_registered"
    rules = ("R1",)


class Reduced(Refused):
    """No period of the lock runs. Data: action, since (first reduced day or None)."""

    code = "reduced"
    rules = ("R4", "R11", "R21")


class StockEmpty(Refused):
    """Fewer keys in stock than wanted. Data: in_stock, wanted."""

    code = "stock_empty"
    rules = ("R16", "R17", "R20")


class UserLimit(Refused):
    """The lock would get too many users. Data: users, wanted, limit."""

    code = "user_limit"
    rules = ("R18", "R20")


class OptionNeedsBase(Refused):
    """A sharing code while no base period runs. Data: base_end (date or None)."""

    code = "option_needs_base"
    rules = ("R24",)


class OptionNotActive(Refused):
    """Issue to an organisation without a working sharing option. Data: option_end (date or None)."""

    code = "option_not_active"
    rules = ("R23", "R26")


class CodeWrongKind(Refused):
    """A code of another purpose. Data: kind (CodeKind value), target ("lock", "organisation", "account")."""

    code = "code_wrong_kind"
    rules = ("R30", "R42")


class CodeMistyped(Refused):
    """The typed text is no code.

    Data: reason ("length", "characters", "check", "kind"), count (characters counted), position (place of the
    first bad character in the typed text, from 0, or None), kind (CodeKind value as far as known, or None).
    """

    code = "code_mistyped"
    rules = ("R44",)


class CodeUsed(Refused):
    """The code was redeemed before. Data: day (date), target (masked text)."""

    code = "code_used"
    rules = ("R10", "R43")


class CodeUnknown(Refused):
    """Unknown, void, expired, unactivated: all answer with this, without data (FSP/1 section 6)."""

    code = "code_unknown"
    rules = ("R43",)


class NotOwner(Refused):
    """The account or the session lacks the owner function. Data: role."""

    code = "not_owner"
    rules = ("R1", "R29", "R31")


class RoleForbids(Refused):
    """The operator's role does not include the task. Data: role, task."""

    code = "role_forbids"
    rules = ("R38", "R40", "R60")


class OrganisationUnknown(Refused):
    """The receiver is not an organisation on the platform. No data."""

    code = "organisation_unknown"
    rules = ("R27a",)


class OrganisationEnded(Refused):
    """The organisation's five years are over. Data: end."""

    code = "organisation_ended"
    rules = ("R27a", "R33", "R41")


class OrganisationNeedsCode(Refused):
    """An organisation is opened by its own code only. Data: organisations (those the account has)."""

    code = "organisation_needs_code"
    rules = ("R30", "R34")


class EmployeeLimit(Refused):
    """The organisation has no place left. Data: employees, wanted, limit."""

    code = "employee_limit"
    rules = ("R35", "R36", "R37")


class SharingStopped(Refused):
    """Sharing of a key has stopped; its links stay as they are. Data: by (SharingPart value), end."""

    code = "sharing_stopped"
    rules = ("R27b", "R27c")


class KeyNotReceived(Refused):
    """An organisation links only keys that were issued to it. No data."""

    code = "key_not_received"
    rules = ("R32", "R38")


class KeyNotIssued(Refused):
    """The key's state does not allow this. Data: state (KeyState value)."""

    code = "key_not_issued"
    rules = ("R53",)


class KeyAlready(Refused):
    """The key is already in the wanted state. Data: state (KeyState value)."""

    code = "key_already"
    rules = ("R53",)


class ValidityReversed(Refused):
    """A key that would end before it begins. Data: valid_from, valid_until."""

    code = "validity_reversed"
    rules = ("D2",)


class MediaLimit(Refused):
    """A user may hold four credentials of one type in a lock (FLP/1 section 7). Data: kind (name), limit."""

    code = "media_limit"
    rules = ("R19",)


class MediumTaken(Refused):
    """The same tag, remote, code or phone is in this lock already (FLP/1 section 7). Data: kind (name)."""

    code = "medium_taken"
    rules = ("R19",)


class TextTooLong(Refused):
    """A text has more characters than the platform keeps. Data: field (its name), length, limit."""

    code = "text_too_long"


class PinRefused(Refused):
    """Data: reason ("digits", "length", "trivial", "date"), length (digits this lock needs)."""

    code = "pin_refused"


class ScheduleInvalid(Refused):
    """A week schedule no lock could hold. Data: reason ("none", "days", "hours", "many"), limit (for "many")."""

    code = "schedule_invalid"


class ScheduleInUse(Refused):
    """A schedule with keys bound to it stays. Data: name, count (keys not taken in)."""

    code = "schedule_in_use"


class SchedulesFull(Refused):
    """A lock has used all its numbers of schedules. Data: lock, limit."""

    code = "schedules_full"


class HolidayReversed(Refused):
    """A holiday that ends before it begins. Data: first, last."""

    code = "holiday_reversed"


class HolidaysFull(Refused):
    """All numbers of holidays are in use. Data: limit."""

    code = "holidays_full"


class OfficeHoursInvalid(Refused):
    """Office hours need a beginning before their end. Data: reason ("half", "order")."""

    code = "office_hours_invalid"
    rules = ("R51",)


class StockBroken(Bug):
    """purchased = in stock + issued would not hold (R14). Data: purchased, issued."""

    code = "stock_broken"


class CodeFieldRange(Bug):
    """A code was to be made from values that do not fit. Data: field."""

    code = "code_field_range"


class ScheduleNumberMissing(Bug):
    """A key's schedule has no number in the lock. Data: schedule_id."""

    code = "schedule_number_missing"


class UserNumberMissing(Bug):
    """A key's holder has no user number in the lock. Data: person_id."""

    code = "user_number_missing"
