"""What a task of the desk needs and does not have."""

from __future__ import annotations

from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP
from flexeria_desktop.wording.model import Fix, Text

_SHOW_LOCKS = Fix(QT_TRANSLATE_NOOP("messages", "Show locks"), "locks")
_SHOW_PEOPLE = Fix(QT_TRANSLATE_NOOP("messages", "Show people"), "people")
_SHOW_KEYS = Fix(QT_TRANSLATE_NOOP("messages", "Show keys"), "keys")
_SHOW_THE_LOCK = Fix(QT_TRANSLATE_NOOP("messages", "Show the lock"), "locks")
_SIGN_IN = Fix(QT_TRANSLATE_NOOP("messages", "Sign in"), "settings")
_SHOW_CODES = Fix(QT_TRANSLATE_NOOP("messages", "Show codes"), "prepaid")
_CHOOSE_THE_PORT = Fix(QT_TRANSLATE_NOOP("messages", "Choose the port"), "settings")

STORIES: dict[str, Text] = {
    "lock_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "No lock is called {name}."),
        QT_TRANSLATE_NOOP("messages", "Check the name or the serial."),
        plain=QT_TRANSLATE_NOOP("messages", "This lock is not known here."),
        fix=_SHOW_LOCKS,
    ),
    "lock_ambiguous": Text(
        QT_TRANSLATE_NOOP("messages", "{count} locks are called {name}."),
        QT_TRANSLATE_NOOP("messages", "Give the serial of the lock instead of its name."),
        plain=QT_TRANSLATE_NOOP("messages", "Several locks have this name."),
        fix=_SHOW_LOCKS,
    ),
    "person_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "Nobody is called {name}."),
        QT_TRANSLATE_NOOP("messages", "Check the name, or add the person."),
        plain=QT_TRANSLATE_NOOP("messages", "This person is not known here."),
        fix=_SHOW_PEOPLE,
    ),
    "person_ambiguous": Text(
        QT_TRANSLATE_NOOP("messages", "{count} people are called {name}."),
        QT_TRANSLATE_NOOP("messages", "Choose the person from the list."),
        plain=QT_TRANSLATE_NOOP("messages", "Several people have this name."),
        fix=_SHOW_PEOPLE,
    ),
    "key_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "This key is not known here."),
        QT_TRANSLATE_NOOP("messages", "Choose the key from the list."),
        fix=_SHOW_KEYS,
    ),
    "medium_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "No key in force has this medium."),
        QT_TRANSLATE_NOOP("messages", "Compare the number, or choose the medium from the person's keys."),
        fix=_SHOW_KEYS,
    ),
    "medium_ambiguous": Text(
        QT_TRANSLATE_NOOP("messages", "{name} has several media: {media}."),
        QT_TRANSLATE_NOOP("messages", "Name one by the last characters of its number."),
        plain=QT_TRANSLATE_NOOP("messages", "Several media of the person fit."),
    ),
    "no_keys_held": Text(
        QT_TRANSLATE_NOOP("messages", "{name} has no key to take in."),
        QT_TRANSLATE_NOOP("messages", "Look at the list of keys; a key is taken in once."),
        plain=QT_TRANSLATE_NOOP("messages", "This person has no key to take in."),
        fix=_SHOW_KEYS,
    ),
    "lock_already_here": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {name} has been added already."),
        QT_TRANSLATE_NOOP("messages", "It stands in the list of locks."),
        plain=QT_TRANSLATE_NOOP("messages", "This lock has been added already."),
        fix=_SHOW_THE_LOCK,
    ),
    "lock_not_claimed": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {name} has not accepted this profile as its owner yet."),
        QT_TRANSLATE_NOOP("messages", "Press its button and add it with its label."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock has not accepted this profile as its owner yet."),
        fix=_SHOW_THE_LOCK,
    ),
    "name_missing": Text(
        QT_TRANSLATE_NOOP("messages", "A name is missing."),
        QT_TRANSLATE_NOOP("messages", "Fill in a name."),
    ),
    "medium_invalid": Text(
        QT_TRANSLATE_NOOP("messages", "The number of the tag, remote, phone or code does not have the right form."),
        QT_TRANSLATE_NOOP("messages", "Read it again, or compare it character by character."),
    ),
    "medium_missing": Text(
        QT_TRANSLATE_NOOP("messages", "A key needs a tag, a phone, a remote or a code."),
        QT_TRANSLATE_NOOP("messages", "Choose at least one."),
    ),
    "medium_in_use": Text(
        QT_TRANSLATE_NOOP("messages", "{person} has this very medium for the lock {lock} already."),
        QT_TRANSLATE_NOOP("messages", "Use another one, or take that key in first."),
        plain=QT_TRANSLATE_NOOP("messages", "Another key of the lock has this very medium already."),
        fix=_SHOW_KEYS,
    ),
    "reference_taken": Text(
        QT_TRANSLATE_NOOP("messages", "The number {reference} belongs to {name}."),
        QT_TRANSLATE_NOOP("messages", "Give another number, or leave it empty."),
        plain=QT_TRANSLATE_NOOP("messages", "This number belongs to somebody else."),
    ),
    "person_has_keys": Text(
        QT_TRANSLATE_NOOP("messages", "{name} still has {count} keys."),
        QT_TRANSLATE_NOOP("messages", "Take the keys in first."),
        plain=QT_TRANSLATE_NOOP("messages", "This person still has keys."),
        fix=_SHOW_KEYS,
    ),
    "record_gone": Text(
        QT_TRANSLATE_NOOP("messages", "Nothing of others stands under number {number} of the lock {lock} any more."),
        QT_TRANSLATE_NOOP("messages", "Read the lock again and decide on what it holds now."),
        plain=QT_TRANSLATE_NOOP("messages", "What others wrote there has changed."),
    ),
    "decision_unfit": Text(
        QT_TRANSLATE_NOOP("messages", "This cannot be decided for number {number} of the lock {lock}."),
        QT_TRANSLATE_NOOP(
            "messages", "What others added is kept or removed; a key of yours is left as they made it or restored."
        ),
        plain=QT_TRANSLATE_NOOP("messages", "This cannot be decided for the record."),
    ),
    "not_signed_in": Text(
        QT_TRANSLATE_NOOP("messages", "This profile is not signed in to the platform."),
        QT_TRANSLATE_NOOP("messages", "Sign in with an enrolment token."),
        fix=_SIGN_IN,
    ),
    "already_signed_in": Text(
        QT_TRANSLATE_NOOP("messages", "This profile is signed in already as {account}."),
        QT_TRANSLATE_NOOP("messages", "Nothing more is to be done."),
        plain=QT_TRANSLATE_NOOP("messages", "This profile is signed in already."),
    ),
    "other_account": Text(
        QT_TRANSLATE_NOOP("messages", "This profile holds the locks of another account, {account}."),
        QT_TRANSLATE_NOOP("messages", "Sign in with that account, or make a new profile for the other one."),
        plain=QT_TRANSLATE_NOOP("messages", "This profile holds the locks of another account."),
    ),
    "conflict_closed": Text(
        QT_TRANSLATE_NOOP("messages", "This was decided already, or cannot be turned back here."),
        QT_TRANSLATE_NOOP("messages", "Look at the person, lock or key itself and change it there."),
    ),
    "code_already_pending": Text(
        QT_TRANSLATE_NOOP("messages", "The code {mask} waits already for the lock {lock}."),
        QT_TRANSLATE_NOOP("messages", "It is sent as soon as the platform can be reached."),
        plain=QT_TRANSLATE_NOOP("messages", "The same code waits already."),
        fix=_SHOW_CODES,
    ),
    "own_clock_wrong": Text(
        QT_TRANSLATE_NOOP(
            "messages", "The clock of this computer is behind what is known already, so it sets no lock's clock."
        ),
        QT_TRANSLATE_NOOP("messages", "Set date and time of this computer, then try again."),
    ),
    "clock_ahead": Text(
        QT_TRANSLATE_NOOP("messages", "The clock of the lock {lock} is far ahead."),
        QT_TRANSLATE_NOOP(
            "messages", "Compare the time of this computer; if it is right, let the lock's clock be set back."
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The clock of the lock is far ahead."),
        fix=_SHOW_THE_LOCK,
    ),
    "device_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "No computer called {name} was ever given a right to the locks."),
        QT_TRANSLATE_NOOP("messages", "Look at the list of computers and check the name."),
        plain=QT_TRANSLATE_NOOP("messages", "This computer was never given a right to the locks."),
    ),
    "device_in_use": Text(
        QT_TRANSLATE_NOOP("messages", "The computer {name} is the one you are working at."),
        QT_TRANSLATE_NOOP("messages", "Choose another computer, or do this at another one."),
        plain=QT_TRANSLATE_NOOP("messages", "This is the computer you are working at."),
    ),
    "right_ended": Text(
        QT_TRANSLATE_NOOP("messages", "The right of this computer at the lock {lock} ended on {on}."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Connect to the internet, so that the platform can renew it. Until then keys can be stopped, nothing else.",
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The right of this computer at the lock has ended."),
    ),
    "right_missing": Text(
        QT_TRANSLATE_NOOP("messages", "The platform has given this computer no right at the lock {lock}."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Connect to the internet and try again. If it stays so, let the computer that added the lock connect once.",
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The platform has given this computer no right at the lock."),
    ),
    "right_outdated": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {lock} asks for a newer right than this computer has."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Connect to the internet and try again. If the platform refuses, the owner has withdrawn the right.",
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The lock asks for a newer right than this computer has."),
    ),
    "revoked_only": Text(
        QT_TRANSLATE_NOOP(
            "messages",
            "Keys were stopped at the lock {lock}: {count}. Its list was not written, because the right of this"
            " computer ended on {on}.",
        ),
        QT_TRANSLATE_NOOP("messages", "Connect to the internet, then program the lock again."),
        plain=QT_TRANSLATE_NOOP(
            "messages", "Keys were stopped at the lock, but its list was not written: this computer's right has ended."
        ),
    ),
    "clock_needs_platform": Text(
        QT_TRANSLATE_NOOP(
            "messages", "The date of the lock {lock} is far off, and only the platform can permit setting it."
        ),
        QT_TRANSLATE_NOOP("messages", "Connect to the internet and try again."),
        plain=QT_TRANSLATE_NOOP(
            "messages", "The date of the lock is far off, and only the platform can permit setting it."
        ),
    ),
    "schedule_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "No week schedule is called {name}."),
        QT_TRANSLATE_NOOP("messages", "Check the name, or add the schedule."),
        plain=QT_TRANSLATE_NOOP("messages", "This week schedule is not known here."),
    ),
    "schedule_name_taken": Text(
        QT_TRANSLATE_NOOP("messages", "There is a week schedule called {name} already."),
        QT_TRANSLATE_NOOP("messages", "Choose another name, or change that schedule."),
        plain=QT_TRANSLATE_NOOP("messages", "Another week schedule has this name."),
    ),
    "holiday_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "No holiday is called {name}."),
        QT_TRANSLATE_NOOP("messages", "Look at the list of holidays."),
        plain=QT_TRANSLATE_NOOP("messages", "This holiday is not known here."),
    ),
    "firmware_invalid": Text(
        QT_TRANSLATE_NOOP("messages", "This file cannot be used as a firmware."),
        QT_TRANSLATE_NOOP("messages", "Choose the file of the lock's maker and give its version, such as 2.4.0."),
        cases={
            "empty": QT_TRANSLATE_NOOP("messages", "The firmware file is empty."),
            "missing": QT_TRANSLATE_NOOP("messages", "The firmware file is not there."),
            "too_large": QT_TRANSLATE_NOOP("messages", "The firmware file is larger than any lock takes."),
            "version": QT_TRANSLATE_NOOP("messages", "The version of the firmware is no row of numbers with dots."),
        },
    ),
    "hardware_unchanged": Text(
        QT_TRANSLATE_NOOP("messages", "This is the label of the lock {serial} itself."),
        QT_TRANSLATE_NOOP("messages", "Scan or type the label of the new lock that takes its place."),
        plain=QT_TRANSLATE_NOOP("messages", "This is the label of the lock itself."),
    ),
    "model_differs": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {name} is of model {wanted}, the new one of model {found}."),
        QT_TRANSLATE_NOOP("messages", "Use a new lock of the same model, or add it as a lock of its own."),
        plain=QT_TRANSLATE_NOOP("messages", "The new lock is of another model."),
    ),
    "no_firmware_waits": Text(
        QT_TRANSLATE_NOOP("messages", "No firmware is on its way to the lock {name}."),
        QT_TRANSLATE_NOOP("messages", "Choose a firmware file and give its version."),
        plain=QT_TRANSLATE_NOOP("messages", "No firmware is on its way to this lock."),
    ),
    "firmware_not_taken": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {lock} restarted with version {running} instead of {offered}."),
        QT_TRANSLATE_NOOP("messages", "Check that the firmware file is meant for this model and comes from its maker."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock restarted with another version than the one sent."),
    ),
    "file_unreadable": Text(
        QT_TRANSLATE_NOOP("messages", "This file cannot be read as a list of people."),
        QT_TRANSLATE_NOOP("messages", "Save the list as XLSX or CSV, then choose it again."),
        cases={
            "empty": QT_TRANSLATE_NOOP("messages", "The file is empty."),
            "too_large": QT_TRANSLATE_NOOP("messages", "The file is larger than a list of people can be."),
            "binary": QT_TRANSLATE_NOOP("messages", "The file is neither a text nor a workbook that can be read."),
            "encoding": QT_TRANSLATE_NOOP("messages", "The characters of the file cannot be read."),
            "missing": QT_TRANSLATE_NOOP("messages", "The file is not there."),
            "locked": QT_TRANSLATE_NOOP("messages", "The file cannot be opened; another program may hold it."),
            "columns": QT_TRANSLATE_NOOP("messages", "No column of the file looks like a name."),
            "too_many": QT_TRANSLATE_NOOP("messages", "The file has more than 50,000 rows."),
            "too_wide": QT_TRANSLATE_NOOP("messages", "The file has more than 200 columns."),
            "quotes": QT_TRANSLATE_NOOP("messages", "A quotation mark in the file is never closed."),
            "old_workbook": QT_TRANSLATE_NOOP(
                "messages", "The file is a workbook of an old kind, or one under a password."
            ),
        },
    ),
    "file_unwritable": Text(
        QT_TRANSLATE_NOOP("messages", "The file {file} could not be written."),
        QT_TRANSLATE_NOOP("messages", "Choose another folder, or close the program that has the file open."),
        plain=QT_TRANSLATE_NOOP("messages", "The file could not be written."),
    ),
    "rows_faulty": Text(
        QT_TRANSLATE_NOOP("messages", "Rows with faults: {count}; the first is line {first_line}, column {column}."),
        QT_TRANSLATE_NOOP("messages", "Mend the rows in the file, then choose it again."),
        plain=QT_TRANSLATE_NOOP("messages", "Some rows have faults."),
    ),
    "import_outdated": Text(
        QT_TRANSLATE_NOOP("messages", "People were changed since the file was read."),
        QT_TRANSLATE_NOOP("messages", "Look at the difference again, then import."),
    ),
    "link_unset": Text(
        QT_TRANSLATE_NOOP("messages", "No way to the lock {name} is known."),
        QT_TRANSLATE_NOOP("messages", "Choose Bluetooth or the port of the dongle."),
        plain=QT_TRANSLATE_NOOP("messages", "No way to this lock is known."),
        fix=_CHOOSE_THE_PORT,
    ),
    "nothing_to_undo": Text(
        QT_TRANSLATE_NOOP("messages", "There is nothing to undo."),
        QT_TRANSLATE_NOOP("messages", "The history shows what was done, and why a step stays as it is."),
    ),
    "undo_refused": Text(
        QT_TRANSLATE_NOOP("messages", "This step cannot be taken back as things are now."),
        QT_TRANSLATE_NOOP("messages", "Change what it is about by hand, where that is still possible."),
    ),
    "changed_since": Text(
        QT_TRANSLATE_NOOP("messages", "This was changed again since."),
        QT_TRANSLATE_NOOP("messages", "Look at how it stands now, and change it by hand."),
    ),
    "medium_was_lost": Text(
        QT_TRANSLATE_NOOP("messages", "The medium was reported lost since."),
        QT_TRANSLATE_NOOP("messages", "Issue a key with another medium, or with this one if it was found."),
    ),
    "still_in_use": Text(
        QT_TRANSLATE_NOOP("messages", "{name} is still in use."),
        QT_TRANSLATE_NOOP("messages", "Take it out of use first."),
        plain=QT_TRANSLATE_NOOP("messages", "This is still in use."),
    ),
}
