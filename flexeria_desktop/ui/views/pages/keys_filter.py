"""What narrows the table of keys: a text, and chips for stage, lock and person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.rows import KeyRow, LockRow, Stage
from flexeria_desktop.ui.viewmodels import key_texts
from flexeria_desktop.ui.views.place_chip import PlaceChip
from flexeria_desktop.ui.widgets import (
    ChoiceField,
    ComboField,
    FilterChip,
    IconButton,
    Option,
    SearchField,
    column,
    row,
)

SEARCH_LEAST = 200
"""What a person reads of the field while nothing is typed."""


class KeysFilter(QWidget):
    """``changed`` = ask the store anew; ``narrowed`` = the same rows, another stage."""

    changed = Signal()
    narrowed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.person: Any = None
        self.lock: Any = None
        self.stage: Stage | None = None
        self.schedule = ""
        self._names: dict[object, str] = {}
        self.search = SearchField(self.tr("Search holder, lock or medium"), shortcut="Ctrl+F")
        self.search.setObjectName("keys.search")
        self.search.setMaximumWidth(240)
        self.search.searched.connect(lambda _text: self.changed.emit())
        self.stages = ChoiceField(
            [("", self.tr("Every stage")), *((s.value, key_texts.stage(s)) for s in key_texts.STAGES)]
        )
        self.stages.setAccessibleName(self.tr("Stage"))
        self.stages.setObjectName("keys.stage")
        self.stages.chosen.connect(lambda value: self._pick("stage", Stage(value) if value else None))
        self.locks = ComboField(self.tr("Every lock"), icon="nav.locks")
        self.locks.setAccessibleName(self.tr("Lock"))
        self.locks.setObjectName("keys.lock")
        self.locks.setMaximumWidth(200)
        self.locks.chosen.connect(lambda key: self._pick("lock", key))
        self._chips = {name: FilterChip("") for name in ("stage", "schedule", "lock", "person")}
        for name, chip in self._chips.items():
            chip.setObjectName(f"keys.chip.{name}")
            chip.removed.connect(lambda name=name: self._pick(name, "" if name == "schedule" else None))
            chip.clicked.connect(chip.removed)
        self.more = IconButton("filter", self.tr("More filters"), "normal", checkable=True)
        self.more.setObjectName("keys.more")
        self.more.toggled.connect(lambda _on: self._dress())
        self._low = False
        self._place: PlaceChip | None = None
        self._box, self._choices = row(spacing=8), row(spacing=8)
        self._box.addWidget(self.search, 3)
        self._box.addWidget(self.more)
        self._pickers = QWidget()
        self._choices.addWidget(self.stages)
        self._choices.addWidget(self.locks, 2)
        for chip in self._chips.values():
            self._choices.addWidget(chip)
        self._choices.addStretch()
        self._pickers.setLayout(self._choices)
        self._box.addWidget(self._pickers, 4)
        self._whole = column(self._box)
        self.setLayout(self._whole)
        self._dress()

    def add_first(self, chip: PlaceChip) -> None:
        """Put what narrows every page before what narrows this one."""
        self._place = chip
        self._box.insertWidget(0, chip)

    def set_low(self, low: bool) -> None:
        """In a low window all but the search waits behind a button, under the search when it is wanted."""
        self._low = low
        if self._place is not None:
            (self._choices if low else self._box).insertWidget(0, self._place)
        if low:
            self._whole.addWidget(self._pickers)
        else:
            self._box.addWidget(self._pickers, 4)
        self.search.setMinimumWidth(SEARCH_LEAST if low else 0)
        self._dress()

    @property
    def active(self) -> bool:
        """Whether anything is left out."""
        return bool(self.search.text.strip() or self.person or self.lock or self.stage or self.schedule)

    def query(self) -> dict[str, Any]:
        """Return what the store is asked for."""
        text = self.search.text.strip()
        return {"text": text, "lock_id": self.lock, "person_id": self.person, "schedule": self.schedule}

    def narrow(self, rows: Sequence[KeyRow]) -> list[KeyRow]:
        """Return the rows of the chosen stage."""
        return [row for row in rows if self.stage is None or row.stage is self.stage]

    def set_filter(self, *, person: Any = None, lock: Any = None, stage: Any = None, schedule: str = "") -> None:
        """Show exactly this; the text goes too."""
        self.person, self.lock, self.schedule = person, lock, schedule
        self.stage = Stage(stage) if stage else None
        self.search.edit.blockSignals(True)
        self.search.set_text("")
        self.search.edit.blockSignals(False)
        self._dress()
        self.changed.emit()

    def set_locks(self, rows: Sequence[LockRow]) -> None:
        """Offer these locks."""
        self._names |= {row.id: row.name for row in rows}
        self.locks.set_options([Option(row.id, row.name, row.building) for row in rows])
        self._dress()

    def set_people(self, rows: Sequence[KeyRow]) -> None:
        """Learn the names of the people whose keys show."""
        self._names |= {row.person_id: row.person for row in rows}
        self._dress()

    def _pick(self, name: str, value: Any) -> None:
        setattr(self, name, value)
        self._dress()
        (self.narrowed if name == "stage" else self.changed).emit()

    def _dress(self) -> None:
        texts = {
            "stage": key_texts.stage(self.stage) if self.stage else "",
            "schedule": self.schedule,
            "lock": self._names.get(self.lock, self.tr("One lock")) if self.lock else "",
            "person": self._names.get(self.person, self.tr("One person")) if self.person else "",
        }
        for name, text in texts.items():
            self._chips[name].set_text(text)
            self._chips[name].setVisible(bool(text))
        chosen = any(texts.values()) or (self._place is not None and self._place.filter.active)
        self.more.setVisible(self._low)
        self._pickers.setVisible(not self._low or self.more.isChecked() or chosen)
        self.stages.setVisible(self.stage is None)
        self.stages.set_current("")
        self.locks.setVisible(self.lock is None)
        self.locks.set_current(None)
