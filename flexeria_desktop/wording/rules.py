"""What the rules of keys, periods and codes refuse."""

from __future__ import annotations

from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP
from flexeria_desktop.wording.model import Fix, Text

_SHOW_THE_LOCK = Fix(QT_TRANSLATE_NOOP("messages", "Show the lock"), "locks")
_ENTER_CODE = Fix(QT_TRANSLATE_NOOP("messages", "Enter code"), "prepaid")
_SHOW_KEYS = Fix(QT_TRANSLATE_NOOP("messages", "Show keys"), "keys")

RULES: dict[str, Text] = {
    "not_registered": Text(
        QT_TRANSLATE_NOOP("messages", "This lock is not registered on the platform."),
        QT_TRANSLATE_NOOP("messages", "Register the lock first."),
        fix=_SHOW_THE_LOCK,
    ),
    "already_registered": Text(
        QT_TRANSLATE_NOOP("messages", "This lock is registered already."),
        QT_TRANSLATE_NOOP("messages", "If it is registered by another account, its owner must release it first."),
    ),
    "reduced": Text(
        QT_TRANSLATE_NOOP("messages", "No period of this lock runs since {since}: only taking in is possible."),
        QT_TRANSLATE_NOOP("messages", "Enter a base code for the lock."),
        plain=QT_TRANSLATE_NOOP("messages", "No period of this lock runs: only taking in is possible."),
        fix=_ENTER_CODE,
    ),
    "stock_empty": Text(
        QT_TRANSLATE_NOOP("messages", "Keys wanted: {wanted}; in stock: {in_stock}."),
        QT_TRANSLATE_NOOP("messages", "Take keys in, or enter a code with more keys."),
        plain=QT_TRANSLATE_NOOP("messages", "Fewer keys are in stock than wanted."),
        fix=_ENTER_CODE,
    ),
    "user_limit": Text(
        QT_TRANSLATE_NOOP("messages", "The lock has {users} users and takes {limit}; new ones wanted: {wanted}."),
        QT_TRANSLATE_NOOP("messages", "Take in keys that are no longer needed."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock would get more users than it takes."),
        fix=_SHOW_KEYS,
    ),
    "option_needs_base": Text(
        QT_TRANSLATE_NOOP(
            "messages", "A sharing code works only while a base period runs; the base period ended on {base_end}."
        ),
        QT_TRANSLATE_NOOP("messages", "Enter a base code first. The sharing code was not used up."),
        plain=QT_TRANSLATE_NOOP("messages", "A sharing code works only while a base period runs."),
        fix=_ENTER_CODE,
    ),
    "option_not_active": Text(
        QT_TRANSLATE_NOOP("messages", "The sharing option of this lock ended on {option_end}."),
        QT_TRANSLATE_NOOP("messages", "Enter a sharing code for the lock."),
        plain=QT_TRANSLATE_NOOP("messages", "This lock has no working sharing option."),
        fix=_ENTER_CODE,
    ),
    "code_wrong_kind": Text(
        QT_TRANSLATE_NOOP("messages", "This code was made for another purpose."),
        QT_TRANSLATE_NOOP("messages", "Use it where it belongs; it was not used up."),
    ),
    "code_mistyped": Text(
        QT_TRANSLATE_NOOP("messages", "This is not a prepaid code: a character is wrong or missing."),
        QT_TRANSLATE_NOOP("messages", "Compare the code with the card, character by character."),
        cases={
            "length": QT_TRANSLATE_NOOP(
                "messages", "A prepaid code has 20 characters; this one has a different number."
            ),
            "characters": QT_TRANSLATE_NOOP("messages", "A character stands in this code that no prepaid code has."),
            "check": QT_TRANSLATE_NOOP(
                "messages", "The check character does not fit: a character of the code is wrong."
            ),
            "kind": QT_TRANSLATE_NOOP("messages", "The code is of a kind that this version does not know."),
        },
    ),
    "code_used": Text(
        QT_TRANSLATE_NOOP("messages", "This code was used on {day} for {target}."),
        QT_TRANSLATE_NOOP("messages", "Use another code."),
        plain=QT_TRANSLATE_NOOP("messages", "This code was used before."),
    ),
    "code_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "The platform does not know a working code like this."),
        QT_TRANSLATE_NOOP("messages", "Compare it with the card. If it is right, ask where it was bought."),
    ),
    "not_owner": Text(
        QT_TRANSLATE_NOOP("messages", "Only the owner of the account can do this."),
        QT_TRANSLATE_NOOP("messages", "Ask the owner."),
    ),
    "role_forbids": Text(
        QT_TRANSLATE_NOOP("messages", "Your role does not include this task."),
        QT_TRANSLATE_NOOP("messages", "Ask the owner of the account to do it, or to change your role."),
    ),
    "organisation_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "The receiver is not an organisation on the platform."),
        QT_TRANSLATE_NOOP("messages", "Check the name of the organisation."),
    ),
    "organisation_ended": Text(
        QT_TRANSLATE_NOOP("messages", "The five years of this organisation ended on {end}."),
        QT_TRANSLATE_NOOP("messages", "It needs a new code."),
        plain=QT_TRANSLATE_NOOP("messages", "The five years of this organisation have ended."),
    ),
    "organisation_needs_code": Text(
        QT_TRANSLATE_NOOP("messages", "An organisation is opened by its own code only."),
        QT_TRANSLATE_NOOP("messages", "Enter an organisation code."),
        fix=_ENTER_CODE,
    ),
    "employee_limit": Text(
        QT_TRANSLATE_NOOP(
            "messages", "The organisation has {employees} employees, and {wanted} more would pass its {limit} places."
        ),
        QT_TRANSLATE_NOOP("messages", "Remove employees who have left."),
        plain=QT_TRANSLATE_NOOP("messages", "The organisation has no place left."),
    ),
    "sharing_stopped": Text(
        QT_TRANSLATE_NOOP("messages", "Sharing of this key stopped on {end}; what was shared stays."),
        QT_TRANSLATE_NOOP("messages", "Lengthen the period that ended."),
        plain=QT_TRANSLATE_NOOP("messages", "Sharing of this key has stopped; what was shared stays."),
    ),
    "key_not_issued": Text(
        QT_TRANSLATE_NOOP("messages", "The state of this key does not allow that."),
        QT_TRANSLATE_NOOP("messages", "Issue a new key."),
        fix=_SHOW_KEYS,
    ),
    "key_already": Text(
        QT_TRANSLATE_NOOP("messages", "The key is in that state already."),
        QT_TRANSLATE_NOOP("messages", "Nothing more is to be done."),
    ),
    "validity_reversed": Text(
        QT_TRANSLATE_NOOP("messages", "The key would end on {valid_until}, before it begins on {valid_from}."),
        QT_TRANSLATE_NOOP("messages", "Change one of the two days."),
        plain=QT_TRANSLATE_NOOP("messages", "The key would end before it begins."),
    ),
    "media_limit": Text(
        QT_TRANSLATE_NOOP("messages", "A person can hold at most {limit} media of this kind in one lock."),
        QT_TRANSLATE_NOOP("messages", "Take one of them in first."),
        plain=QT_TRANSLATE_NOOP("messages", "The person holds as many media of this kind as a lock takes."),
    ),
    "medium_taken": Text(
        QT_TRANSLATE_NOOP("messages", "This lock knows the same tag, remote, phone or code already."),
        QT_TRANSLATE_NOOP("messages", "Use another one, or take in the key that has it."),
        fix=_SHOW_KEYS,
    ),
    "text_too_long": Text(
        QT_TRANSLATE_NOOP("messages", "The text has {length} characters; at most {limit} can be kept."),
        QT_TRANSLATE_NOOP("messages", "Shorten it, or keep it elsewhere and note where."),
        plain=QT_TRANSLATE_NOOP("messages", "The text is longer than can be kept."),
    ),
    "pin_refused": Text(
        QT_TRANSLATE_NOOP("messages", "This code is not good enough for a lock."),
        QT_TRANSLATE_NOOP("messages", "Choose another code, or let the program make one."),
        cases={
            "digits": QT_TRANSLATE_NOOP("messages", "A code for a lock has digits only."),
            "length": QT_TRANSLATE_NOOP("messages", "This code does not have as many digits as the lock needs."),
            "trivial": QT_TRANSLATE_NOOP("messages", "This code is too easy to guess."),
            "date": QT_TRANSLATE_NOOP("messages", "This code looks like a date."),
        },
    ),
    "stock_broken": Text(
        QT_TRANSLATE_NOOP("messages", "The number of keys does not add up: purchased is not stock plus issued."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to your supplier."),
    ),
    "code_field_range": Text(
        QT_TRANSLATE_NOOP("messages", "A code was to be made from values that do not fit."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to your supplier."),
    ),
    "schedule_number_missing": Text(
        QT_TRANSLATE_NOOP("messages", "The week schedule of a key has no number in its lock."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to your supplier."),
    ),
    "user_number_missing": Text(
        QT_TRANSLATE_NOOP("messages", "The holder of a key has no user number in the lock."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to your supplier."),
    ),
    "schedule_invalid": Text(
        QT_TRANSLATE_NOOP("messages", "A lock cannot keep this week schedule."),
        QT_TRANSLATE_NOOP("messages", "Choose days and hours anew; hours may run past midnight."),
        cases={
            "none": QT_TRANSLATE_NOOP("messages", "The schedule has no hours, so it would never open."),
            "days": QT_TRANSLATE_NOOP("messages", "A row of the schedule has no weekday."),
            "hours": QT_TRANSLATE_NOOP("messages", "A row of the schedule begins and ends at the same time."),
            "many": QT_TRANSLATE_NOOP(
                "messages", "A lock keeps {limit} rows of hours; one that runs past midnight counts as two."
            ),
        },
    ),
    "schedule_in_use": Text(
        QT_TRANSLATE_NOOP("messages", "Keys bound to the schedule {name}: {count}."),
        QT_TRANSLATE_NOOP("messages", "Give these keys another schedule first, or none."),
        plain=QT_TRANSLATE_NOOP("messages", "Keys are still bound to this schedule."),
        fix=_SHOW_KEYS,
    ),
    "schedules_full": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {lock} has had {limit} schedules and takes no other one."),
        QT_TRANSLATE_NOOP("messages", "Use one of the schedules that the lock knows, and change its hours."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock takes no other schedule."),
        fix=_SHOW_THE_LOCK,
    ),
    "holiday_reversed": Text(
        QT_TRANSLATE_NOOP("messages", "The holiday would end ({last}) before it begins ({first})."),
        QT_TRANSLATE_NOOP("messages", "Choose the days anew."),
        plain=QT_TRANSLATE_NOOP("messages", "The holiday would end before it begins."),
    ),
    "holidays_full": Text(
        QT_TRANSLATE_NOOP("messages", "There are {limit} holidays already, as many as a lock keeps."),
        QT_TRANSLATE_NOOP("messages", "Remove holidays that are over."),
        plain=QT_TRANSLATE_NOOP("messages", "There are as many holidays already as a lock keeps."),
    ),
    "office_hours_invalid": Text(
        QT_TRANSLATE_NOOP("messages", "The office hours cannot be used."),
        QT_TRANSLATE_NOOP("messages", "Give a beginning and a later end on the same day, or neither."),
        cases={
            "half": QT_TRANSLATE_NOOP("messages", "Only one end of the office hours is given."),
            "order": QT_TRANSLATE_NOOP("messages", "The office hours would end before they begin."),
        },
    ),
}
