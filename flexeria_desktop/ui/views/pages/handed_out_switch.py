"""The switch between people, their groups, and what was handed out to them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.widgets import Segmented

PEOPLE = "people"
GROUPS = "groups"
BESIDE_A_LIST = (PEOPLE, GROUPS, "held")
"""Beside a list there is no room for all in every language."""
PARTS: dict[str, str] = {
    PEOPLE: QT_TRANSLATE_NOOP("handed_out", "People"),
    GROUPS: QT_TRANSLATE_NOOP("handed_out", "Groups"),
    "held": QT_TRANSLATE_NOOP("handed_out", "Handed out"),
    "overdue": QT_TRANSLATE_NOOP("handed_out", "Overdue"),
    "receipts": QT_TRANSLATE_NOOP("handed_out", "Receipts"),
}


def handed_out_switch(context: PageContext, current: str) -> Segmented:
    """Return the switch with ``current`` chosen; another part shows its page."""
    parts = [key for key in PARTS if current not in (PEOPLE, GROUPS) or key in BESIDE_A_LIST]
    options = [(key, QCoreApplication.translate("handed_out", PARTS[key])) for key in parts]
    switch = Segmented(options, current, name=QCoreApplication.translate("handed_out", "Part of people"))
    for key in parts:
        switch.button(key).setObjectName(f"people.part.{key}")

    def chosen(key: str) -> None:
        if current in (PEOPLE, GROUPS):
            switch.set_current(current)
        if key in (PEOPLE, GROUPS):
            context.navigate(key)
        else:
            context.navigate("handed_out", part=key)

    switch.chosen.connect(chosen)
    return switch
