"""The switch between people and what was handed out to them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.widgets import Segmented

PEOPLE = "people"
PARTS = {
    PEOPLE: QT_TRANSLATE_NOOP("handed_out", "People"),
    "held": QT_TRANSLATE_NOOP("handed_out", "Handed out"),
    "overdue": QT_TRANSLATE_NOOP("handed_out", "Overdue"),
    "receipts": QT_TRANSLATE_NOOP("handed_out", "Receipts"),
}


def handed_out_switch(context: PageContext, current: str) -> Segmented:
    """Return the switch with ``current`` chosen; another part shows its page."""
    # Beside the list of people there is no room for all in every language.
    parts = [key for key in PARTS if current != PEOPLE or key != "receipts"]
    options = [(key, QCoreApplication.translate("handed_out", PARTS[key])) for key in parts]
    switch = Segmented(options, current, name=QCoreApplication.translate("handed_out", "Part of people"))
    for key in parts:
        switch.button(key).setObjectName(f"people.part.{key}")

    def chosen(key: str) -> None:
        if current == PEOPLE:
            switch.set_current(current)
        if key == PEOPLE:
            context.navigate(PEOPLE)
        else:
            context.navigate("handed_out", part=key)

    switch.chosen.connect(chosen)
    return switch
