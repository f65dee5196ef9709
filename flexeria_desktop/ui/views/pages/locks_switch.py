"""The switch between the list of locks and the tree of buildings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.widgets import Segmented


def locks_switch(context: PageContext, current: str) -> Segmented:
    """Return the switch with ``current`` ("locks" or "buildings") chosen; the other one shows its page."""
    parts = [
        ("locks", QCoreApplication.translate("places", "List")),
        ("buildings", QCoreApplication.translate("places", "Buildings")),
    ]
    switch = Segmented(parts, current, name=QCoreApplication.translate("places", "Locks as a list or by building"))
    switch.setObjectName("locks.switch")

    def chosen(key: str) -> None:
        switch.set_current(current)
        context.navigate(key)

    switch.chosen.connect(chosen)
    return switch
