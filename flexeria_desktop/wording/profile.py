"""The profile: its key, its store and the program itself."""

from __future__ import annotations

from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP
from flexeria_desktop.wording.model import Text

PROFILE: dict[str, Text] = {
    "keyring_unusable": Text(
        QT_TRANSLATE_NOOP("messages", "The key place of this computer cannot be used."),
        QT_TRANSLATE_NOOP("messages", "Protect the profile with a passphrase instead."),
        cases={
            "no_backend": QT_TRANSLATE_NOOP("messages", "This computer has no key place that programs can use."),
            "no_answer": QT_TRANSLATE_NOOP("messages", "The key place of this computer does not answer."),
            "not_kept": QT_TRANSLATE_NOOP("messages", "The key place of this computer did not keep what was stored."),
        },
    ),
    "store_exists": Text(
        QT_TRANSLATE_NOOP("messages", "There is a profile in this folder already."),
        QT_TRANSLATE_NOOP("messages", "Open it, or choose an empty folder. Nothing is ever written over a profile."),
    ),
    "store_missing": Text(
        QT_TRANSLATE_NOOP("messages", "There is no profile in this folder."),
        QT_TRANSLATE_NOOP("messages", "Choose another folder, or set up a new profile."),
    ),
    "header_missing": Text(
        QT_TRANSLATE_NOOP("messages", "The key file beside the store is missing."),
        QT_TRANSLATE_NOOP("messages", "Put the file back from a backup; without it the store cannot be opened."),
    ),
    "header_damaged": Text(
        QT_TRANSLATE_NOOP("messages", "The key file beside the store is damaged."),
        QT_TRANSLATE_NOOP("messages", "Put the file back from a backup."),
    ),
    "wrong_passphrase": Text(
        QT_TRANSLATE_NOOP("messages", "This passphrase does not open the profile."),
        QT_TRANSLATE_NOOP("messages", "Check capitals and keyboard layout, then try again."),
    ),
    "passphrase_needed": Text(
        QT_TRANSLATE_NOOP("messages", "This profile opens with a passphrase."),
        QT_TRANSLATE_NOOP("messages", "Type the passphrase of the profile."),
    ),
    "keyring_entry_missing": Text(
        QT_TRANSLATE_NOOP("messages", "The key place of this computer has no key for this profile."),
        QT_TRANSLATE_NOOP("messages", "Log in as the user who made the profile, or put a backup back."),
    ),
    "keyring_entry_wrong": Text(
        QT_TRANSLATE_NOOP("messages", "The key in the key place of this computer does not open this profile."),
        QT_TRANSLATE_NOOP("messages", "Check that this folder belongs to this computer, or put a backup back."),
    ),
    "store_unreadable": Text(
        QT_TRANSLATE_NOOP(
            "messages", "The store of this profile cannot be read: the key is wrong, or it is another file."
        ),
        QT_TRANSLATE_NOOP("messages", "Put the folder back from a backup."),
    ),
    "store_too_new": Text(
        QT_TRANSLATE_NOOP("messages", "This profile was written by a newer version of the program."),
        QT_TRANSLATE_NOOP("messages", "Install the newest version."),
    ),
    "store_damaged": Text(
        QT_TRANSLATE_NOOP("messages", "The store of this profile is damaged."),
        QT_TRANSLATE_NOOP("messages", "Stop working with it and put the newest backup back."),
    ),
    "profile_in_use": Text(
        QT_TRANSLATE_NOOP("messages", "Another running program has this profile open."),
        QT_TRANSLATE_NOOP("messages", "Close that program first."),
    ),
    "network_share": Text(
        QT_TRANSLATE_NOOP("messages", "The profile lies on a network drive ({kind}), where it is not safe."),
        QT_TRANSLATE_NOOP("messages", "Choose a folder on this computer."),
        plain=QT_TRANSLATE_NOOP("messages", "The profile lies on a network drive, where it is not safe."),
    ),
    "disk_full": Text(
        QT_TRANSLATE_NOOP("messages", "The disk is full."),
        QT_TRANSLATE_NOOP("messages", "Make room, then try again."),
    ),
    "store_read_only": Text(
        QT_TRANSLATE_NOOP("messages", "The folder of the profile may not be written."),
        QT_TRANSLATE_NOOP("messages", "Ask who looks after this computer for the right to write there."),
    ),
    "store_busy": Text(
        QT_TRANSLATE_NOOP("messages", "The store of the profile is in use by something else."),
        QT_TRANSLATE_NOOP(
            "messages", "Close programs that read the folder, such as a backup or virus scan, then try again."
        ),
    ),
    "store_failed": Text(
        QT_TRANSLATE_NOOP("messages", "The disk answered with a fault."),
        QT_TRANSLATE_NOOP("messages", "Make a backup at once if you can, and have the disk looked at."),
    ),
    "file_no_room": Text(
        QT_TRANSLATE_NOOP("messages", "{name} was not written: the disk is full."),
        QT_TRANSLATE_NOOP("messages", "Make room or choose another folder, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The file was not written: the disk is full."),
    ),
    "file_no_right": Text(
        QT_TRANSLATE_NOOP("messages", "{name} was not written: {folder} may not be written, or the file is open."),
        QT_TRANSLATE_NOOP("messages", "Close the file if it is open, or choose another folder."),
        plain=QT_TRANSLATE_NOOP("messages", "The file was not written: the folder may not be written."),
    ),
    "file_not_written": Text(
        QT_TRANSLATE_NOOP("messages", "{name} was not written: the disk did not take it."),
        QT_TRANSLATE_NOOP("messages", "Look whether the folder {folder} still exists, or choose another one."),
        plain=QT_TRANSLATE_NOOP("messages", "The file was not written: the disk did not take it."),
        todo_plain=QT_TRANSLATE_NOOP("messages", "Choose another folder."),
    ),
    "event_reason_missing": Text(
        QT_TRANSLATE_NOOP("messages", "Here nobody looks at events without saying why."),
        QT_TRANSLATE_NOOP("messages", "Give a reason. It is recorded with your name and the time."),
    ),
    "moment_ahead": Text(
        QT_TRANSLATE_NOOP("messages", "{at} lies ahead: nothing is proven of it yet."),
        QT_TRANSLATE_NOOP("messages", "Choose a moment up to now."),
        plain=QT_TRANSLATE_NOOP("messages", "This moment lies ahead: nothing is proven of it yet."),
    ),
    "keeping_reason_missing": Text(
        QT_TRANSLATE_NOOP("messages", "Events are kept longer than {longest} days only with a reason on record."),
        QT_TRANSLATE_NOOP("messages", "Say why they are needed for so long, or choose fewer days."),
        plain=QT_TRANSLATE_NOOP("messages", "Keeping events this long needs a reason on record."),
    ),
    "keeping_out_of_range": Text(
        QT_TRANSLATE_NOOP("messages", "They can be kept for {shortest} to {longest} days."),
        QT_TRANSLATE_NOOP("messages", "Choose a number of days between these."),
        plain=QT_TRANSLATE_NOOP("messages", "They cannot be kept for so many days."),
    ),
    "hold_reason_missing": Text(
        QT_TRANSLATE_NOOP("messages", "A hold on events is set and ended only with a reason on record."),
        QT_TRANSLATE_NOOP("messages", "Say in a few words why."),
    ),
    "hold_days_wrong": Text(
        QT_TRANSLATE_NOOP("messages", "A hold cannot have these days."),
        QT_TRANSLATE_NOOP(
            "messages", "Let it end today or later, within ten years, and its last day not before its first."
        ),
    ),
    "holds_too_many": Text(
        QT_TRANSLATE_NOOP("messages", "There are {most} holds already."),
        QT_TRANSLATE_NOOP("messages", "End one that is not needed any more."),
        plain=QT_TRANSLATE_NOOP("messages", "There are too many holds already."),
    ),
    "hold_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "There is no such hold any more."),
        QT_TRANSLATE_NOOP("messages", "It may have ended, or somebody ended it. Look at the list again."),
    ),
    "snapshot_differs": Text(
        QT_TRANSLATE_NOOP("messages", "What the platform sent is not complete, so nothing of it was taken over."),
        QT_TRANSLATE_NOOP("messages", "It is asked for again by itself. Sync now to try at once."),
    ),
    "op_not_open": Text(
        QT_TRANSLATE_NOOP("messages", "This change is settled already, or can not be made any more."),
        QT_TRANSLATE_NOOP("messages", "Look at the list again, and make the change anew if it is still wanted."),
    ),
    "cipher_too_old": Text(
        QT_TRANSLATE_NOOP("messages", "The encryption of the store is not the one this program was built for."),
        QT_TRANSLATE_NOOP("messages", "Install the program again."),
    ),
    "pragma_refused": Text(
        QT_TRANSLATE_NOOP("messages", "The store did not take a setting that keeps it safe."),
        QT_TRANSLATE_NOOP("messages", "Install the program again. If it stays so, send the details to your supplier."),
    ),
    "store_fault": Text(
        QT_TRANSLATE_NOOP("messages", "The store did not take what was to be saved."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to your supplier."),
    ),
    "unrecorded_change": Text(
        QT_TRANSLATE_NOOP("messages", "A change was not recorded in the history, so it was taken back."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to your supplier."),
    ),
    "wrong_thread": Text(
        QT_TRANSLATE_NOOP("messages", "The store was used at a moment when it may not be used."),
        QT_TRANSLATE_NOOP("messages", "Start the program again. If it stays so, send the details to your supplier."),
    ),
    "command_fault": Text(
        QT_TRANSLATE_NOOP("messages", "The command ended in a way that nobody foresaw ({kind} in {place})."),
        QT_TRANSLATE_NOOP("messages", "Check the store, then send this line to your supplier."),
        plain=QT_TRANSLATE_NOOP("messages", "The command ended in a way that nobody foresaw."),
    ),
    "program.unexpected": Text(
        QT_TRANSLATE_NOOP(
            "messages", "The program did something that its makers did not foresee. Its report is {report}."
        ),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to your supplier. Then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The program did something that its makers did not foresee."),
    ),
}
