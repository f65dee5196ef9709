"""What stands under ``--help``: lines to copy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

WHOLE_JOB = """\
the whole job, from a new profile to a key that opens:
  flexeria profile create --passphrase
  flexeria sign-in https://platform.example
  flexeria lock add --label FLX1:... --link serial:/dev/ttyUSB0 --name "Front door"
  flexeria code redeem B7K2-... --lock "Front door"
  flexeria person import residents.csv
  flexeria key issue "A. de Vries" --lock "Front door" --tag 04A1B2C3D4E5F6
  flexeria program
  flexeria events list

The passphrase of the profile is asked for, or read from FLEXERIA_PASSPHRASE.
Without hardware: flexeria demo, or flexeria simulate --state DIR for a dongle and locks to try with.
exit codes: 0 done, 1 refused, 2 wrong usage, 3 not now or still waiting, 4 a part failed, 70 fault of the program
"""

EXAMPLES = {
    "create": 'flexeria profile create --passphrase --operator "M. Jansen"',
    "lock_add": """\
flexeria lock add --label FLX1:20417-355552:YFFM...:BDA4 --link serial:/dev/ttyUSB0 --name "Front door"

First press the button at the inside of the lock; it listens for 2 minutes. The label is on the card
that came with the lock. Several words, such as a name, stand in quotation marks.""",
    "lock_show": 'flexeria lock show "Front door"',
    "lock_release": 'flexeria lock release "Front door"\n  flexeria lock release "Front door" --yes',
    "person_add": 'flexeria person add "A. de Vries" --unit "Lindenhof 1" --reference LH-001',
    "person_import": "flexeria person import residents.csv",
    "key_issue": """\
flexeria key issue "A. de Vries" --lock "Front door" --tag 04A1B2C3D4E5F6 --until 2027-06-30
  flexeria key issue LH-002 --lock "Front door" --lock "Bicycle cellar" --random-code

The key opens after the next flexeria program.""",
    "key_take_in": 'flexeria key take-in "A. de Vries" --lock "Front door"\n\nIt opens until the next program.',
    "key_list": 'flexeria key list --lock "Front door"',
    "person_lost": """\
flexeria person lost "A. de Vries"
  flexeria person lost "A. de Vries" --medium 19E0 --replacement 04A1B2C3D4E5F6 --yes
  flexeria person lost --tag 04000000000001 --yes

Each door accepts it until it is programmed.""",
    "person_move_out": 'flexeria person move-out "A. de Vries" 2026-12-31',
    "person_move_in": 'flexeria person move-in "N. Nieuw" --tag 04A1B2C3D4E5F6 --from 2027-01-02',
    "person_receipts": 'flexeria person receipts "A. de Vries" --save receipts.pdf',
    "key_suspend": 'flexeria key suspend "A. de Vries" --from 2026-12-20 --until 2027-01-04',
    "key_overdue": 'flexeria key overdue --letters reminders.pdf\n  flexeria key overdue --reminded "A. de Vries"',
    "key_labels": 'flexeria key labels labels.pdf --lock "Front door" --sheet 2x7 --start 5',
    "code_redeem": 'flexeria code redeem B7K2-... --lock "Front door"',
    "sign_in": """\
flexeria sign-in https://platform.example
  flexeria sign-in https://platform.example --token TOKEN

It shows an address, a code and the same as a QR code; sign in there with a browser, also that of a telephone, and
approve the code. TOKEN is for the one who runs the platform: flexeria-platform accounts enrol prints it.""",
    "sync": """\
flexeria sync
  flexeria sync --status

Without a network what was changed waits, and the next sync sends it. Exit code 3 says that it waits.""",
    "program": 'flexeria program --plan\n  flexeria program "Front door"\n  flexeria program --summary today.csv',
    "plan": """\
flexeria plan --text Lindenhof
  flexeria plan --csv plan.csv
  flexeria plan --why "Front door" "A. de Vries"
  flexeria plan --take "A. de Vries" --lock "Front door" --yes

A right is given again by a medium that the lock knows already; for a new one use flexeria key issue.""",
    "who": """\
flexeria who "Front door" --at "2026-05-08 22:30"
  flexeria who "Front door" --changes

By plan is what was wanted then, by proof what the lock itself had shown to hold. Without --at it is now.""",
    "links": "flexeria links",
    "read_back": 'flexeria read "Front door"',
    "decide": """\
flexeria decide "Front door" 12 remove

The numbers are those of flexeria read and flexeria program --plan. What others added is kept or removed, what they
narrowed or removed is kept so or restored; the next flexeria program carries it out.""",
    "adopt": 'flexeria adopt "Front door" 12 "A. de Vries"\n\nIt costs one key of the stock of the lock.',
    "nearby": "flexeria nearby --seconds 10",
    "walk": "flexeria walk --link serial:/dev/ttyUSB0",
    "events_list": 'flexeria events list "Front door" --limit 20',
    "events_export": 'flexeria events export events.xlsx --since 2026-05-08 --reason "stolen bicycle"',
    "events_policy": "flexeria events policy --keep-days 14 --ask-reason yes",
    "events_expire": "flexeria events expire",
    "events_hold": """\
flexeria events hold "Front door" --since 2026-05-01 --ends 2026-12-31 --reason "police file 7"
  flexeria events hold --person "A. de Vries" --ends 2026-12-31 --reason "police file 7"

Held events stay whatever their age, until the hold has ended; so does nothing else.""",
    "events_holds": "flexeria events holds",
    "events_unhold": 'flexeria events unhold 0190b3f2-… --reason "file closed"',
    "door_press": 'flexeria door press "Hoofdingang A" --state building',
    "door_present": 'flexeria door present "Hoofdingang A" --state building --tag 04A1B2C3D4E5F6',
    "simulate": "flexeria simulate --locks 3 --state building --link building/port",
}
"""By the name of the function that does the command."""


def of(work: Callable[..., Any]) -> str | None:
    """The example of a command, None when its name says everything."""
    text = EXAMPLES.get(work.__name__)
    return f"example:\n  {text}" if text else None
