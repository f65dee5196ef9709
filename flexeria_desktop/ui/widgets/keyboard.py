"""Where the keyboard goes: round within what lies over a page, and back to where it was."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from flexeria_desktop.ui.widgets.base import bring_into_sight


def give_back(before: QWidget | None) -> None:
    """Give the keyboard to a widget that may have gone meanwhile."""
    try:
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
    except RuntimeError:  # its page was rebuilt meanwhile
        return


def lead_to_chosen(buttons: Iterable[QAbstractButton]) -> None:
    """Of several where one is chosen let Tab lead to that one; the arrows go on from there."""
    known = list(buttons)
    chosen = any(button.isChecked() and button.isEnabled() for button in known)
    for button in known:
        stops = button.isChecked() or not chosen
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)


def keep_focus_inside(frame_: QWidget, forward: bool) -> bool:
    """Move the focus to the next or previous part of ``frame_``, round at its ends, and show it; True if it moved."""
    parts: list[QWidget] = []
    widget = frame_.nextInFocusChain()
    while widget is not None and widget is not frame_:
        wanted = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if wanted and widget.isEnabled() and widget.isVisibleTo(frame_) and frame_.isAncestorOf(widget):
            parts.append(widget)
        widget = widget.nextInFocusChain()
    if not parts:
        return False
    now = QApplication.focusWidget()
    place = parts.index(now) if now in parts else (-1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    wanted_part = parts[(place + (1 if forward else -1)) % len(parts)]
    wanted_part.setFocus(reason)
    bring_into_sight(wanted_part)
    return True
