"""Several locks in one field: chips of the chosen ones and a search for more; who cannot issue says why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui.theme import set_look
from flexeria_desktop.ui.viewmodels import issuing
from flexeria_desktop.ui.widgets import ComboField, Option, RemovableChip, clear, column, frame

GAP = 6


class FlowLayout(QLayout):
    """Parts side by side that go on in the next line when the width is used up."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """Take a part."""
        self._items.append(item)

    def count(self) -> int:
        """Parts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The part at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let a part go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Lines depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width."""
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the parts."""
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        """As small as can be; the width comes from outside."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest part."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        left, top, line = rect.left(), rect.top(), 0
        for item in self._items:
            hint = item.sizeHint()
            if left > rect.left() and left + hint.width() > rect.right() + 1:
                left, top, line = rect.left(), top + line + GAP, 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), hint))
            left += hint.width() + GAP
            line = max(line, hint.height())
        return top + line - rect.top()


class LocksField(QWidget):
    """``changed`` comes with every choice; ``chosen`` are the locks in the order of choosing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[Any, LockRow] = {}
        self._chosen: list[Any] = []
        self.combo = ComboField(self.tr("Add a lock"))
        self.combo.setObjectName("issue.locks")
        self.combo.chosen.connect(self._add)
        set_look(self.combo, kind="inner-field")
        self.combo.edit.setProperty("ringFor", 2)
        self._flow = FlowLayout()
        self._chips = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self._chips.setLayout(self._flow)
        self._chips.hide()
        self._box = frame("field", column(self._chips, self.combo, spacing=0, margins=(5, 3, 1, 1)))
        self.setLayout(column(self._box, spacing=0))
        self.setFocusProxy(self.combo)

    @property
    def chosen(self) -> tuple[Any, ...]:
        """Ids of the chosen locks."""
        return tuple(self._chosen)

    @property
    def rows(self) -> list[LockRow]:
        """The chosen locks that are known."""
        return [self._rows[lock_id] for lock_id in self._chosen if lock_id in self._rows]

    def set_locks(self, rows: Sequence[LockRow], first: Sequence[Any] = ()) -> None:
        """Offer these locks; what was chosen stays chosen. ``first`` is chosen beside it."""
        self._rows = {row.id: row for row in rows}
        self._chosen = [lock_id for lock_id in (*self._chosen, *first) if lock_id in self._rows]
        self._chosen = list(dict.fromkeys(self._chosen))
        self._show()

    def set_invalid(self, invalid: bool) -> None:
        """Red border."""
        set_look(self._box, invalid=invalid)

    def _add(self, lock_id: Any) -> None:
        if lock_id is None:
            return
        self._chosen.append(lock_id)
        self.combo.set_current(None)
        self._show()
        self.combo.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _remove(self, lock_id: Any) -> None:
        self._chosen.remove(lock_id)
        self._show()
        self.combo.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        clear(self._flow)
        for row in self.rows:
            refusal = issuing.lock_refusal(row)
            chip = RemovableChip(row.name, "danger" if refusal else "accent")
            chip.setToolTip(issuing.lock_note(row))
            chip.removed.connect(lambda lock_id=row.id: self._remove(lock_id))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._chosen))
        self.combo.edit.setPlaceholderText(
            self.tr("Add a lock") if self._chosen else self.tr("Choose one or more locks")
        )
        free = [row for row in self._rows.values() if row.id not in self._chosen]
        free.sort(key=lambda row: bool(issuing.lock_refusal(row)))
        self.combo.set_options([self._option(row) for row in free])
        self.updateGeometry()

    def _option(self, row: LockRow) -> Option:
        note = ", ".join(part for part in (issuing.lock_note(row), row.building) if part)
        return Option(row.id, row.name, note, "nav.locks", enabled=not issuing.lock_refusal(row))
