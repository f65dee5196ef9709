"""The demo building and its simulated locks."""

from __future__ import annotations

from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP
from flexeria_desktop.wording.model import Text

DEMO: dict[str, Text] = {
    "demo_unavailable": Text(
        QT_TRANSLATE_NOOP("messages", "The demo building needs the platform server, and that is not installed here."),
        QT_TRANSLATE_NOOP("messages", "Install the program with its platform part, then start the demo again."),
    ),
    "platform_not_started": Text(
        QT_TRANSLATE_NOOP("messages", "The platform of the demo building did not start within {seconds} s."),
        QT_TRANSLATE_NOOP("messages", "Close other programs, then start the demo again."),
        plain=QT_TRANSLATE_NOOP("messages", "The platform of the demo building did not start in time."),
    ),
    "address_missing": Text(
        QT_TRANSLATE_NOOP("messages", "The address of the platform is missing."),
        QT_TRANSLATE_NOOP("messages", "Give it, such as flexeria sign-in https://platform.example."),
    ),
    "profile_missing": Text(
        QT_TRANSLATE_NOOP("messages", "There is no profile in this folder yet."),
        QT_TRANSLATE_NOOP("messages", "Set up a profile, or choose another folder."),
    ),
    "simulator.folder_unusable": Text(
        QT_TRANSLATE_NOOP("messages", "The folder of the simulated building cannot be used."),
        QT_TRANSLATE_NOOP("messages", "Choose another folder, or delete the demo and start it again."),
    ),
    "simulator.house_damaged": Text(
        QT_TRANSLATE_NOOP("messages", "The files of the simulated building are damaged."),
        QT_TRANSLATE_NOOP("messages", "Delete the demo and start it again."),
    ),
    "simulator.house_in_use": Text(
        QT_TRANSLATE_NOOP("messages", "Another running program uses the simulated building."),
        QT_TRANSLATE_NOOP("messages", "Close that program first."),
    ),
    "simulator.link_path_taken": Text(
        QT_TRANSLATE_NOOP("messages", "The place for the simulated dongle's port is taken by another file."),
        QT_TRANSLATE_NOOP("messages", "Choose another place, or remove that file."),
    ),
    "simulator.no_virtual_port": Text(
        QT_TRANSLATE_NOOP("messages", "This computer cannot make a virtual serial port."),
        QT_TRANSLATE_NOOP("messages", "Reach the simulated building without a port, through its folder."),
    ),
    "simulator.not_running": Text(
        QT_TRANSLATE_NOOP("messages", "The simulated building is not running."),
        QT_TRANSLATE_NOOP("messages", "Start it, then try again."),
    ),
    "simulator.refused": Text(
        QT_TRANSLATE_NOOP("messages", "The simulated building refused what was asked."),
        QT_TRANSLATE_NOOP("messages", "Check what was asked and the state of the lock."),
    ),
    "simulator.too_many_locks": Text(
        QT_TRANSLATE_NOOP("messages", "A simulated building cannot have so many locks."),
        QT_TRANSLATE_NOOP("messages", "Ask for fewer locks."),
    ),
}
