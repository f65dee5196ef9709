"""The media of a key that is being issued: which ones, and what each is called; checked while typing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels import issuing
from flexeria_desktop.ui.widgets import Button, Field, LineInput, Lines, column, row

KINDS = (MediumKind.TAG, MediumKind.REMOTE, MediumKind.CODE)


class _Beside(QWidget):
    """An input with a button after it; it is invalid as a whole."""

    def __init__(self, line: LineInput, button: Button) -> None:
        super().__init__()
        self._line = line
        box = row(spacing=8)
        box.addWidget(line, 1)
        box.addWidget(button)
        self.setLayout(box)
        self.setFocusProxy(line)

    def set_invalid(self, invalid: bool) -> None:
        self._line.set_invalid(invalid)


class MediumRow(QWidget):
    """One medium: its field, what is wrong with it, and for a code the button that makes one."""

    changed = Signal()

    def __init__(self, kind: MediumKind, placeholder: str, name: str) -> None:
        super().__init__()
        self.kind = kind
        use = kind.name.lower()
        self.input = LineInput(placeholder=placeholder, icon=f"medium.{use}", mono=True)
        self.input.edit.setFont(theme().font("body"))
        self.input.setObjectName(f"issue.{use}")
        self.input.setAccessibleName(name)
        self.input.changed.connect(lambda _text: self._typed())
        self.input.edit.editingFinished.connect(self._left)
        self.make = Button(self.tr("Make a code"), icon="sync")
        self.make.setObjectName("issue.make_code")
        if kind is not MediumKind.CODE:
            self.make.hide()
        self.field = Field("", _Beside(self.input, self.make))
        self.field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setLayout(column(self.field, spacing=0))

    def entry(self) -> MediumEntry:
        """What was typed, as the services take it."""
        return MediumEntry(self.kind, self.input.text.strip())

    def check(self) -> bool:
        """Say what is wrong with it as it stands; True when nothing is."""
        return self._judge(finished=True)

    def wipe(self) -> None:
        """Forget what was typed."""
        self.input.set_text("")

    def _typed(self) -> None:
        self._judge(finished=False)
        self.changed.emit()

    def _left(self) -> None:
        if self.input.text.strip():
            self._judge(finished=True)

    def _judge(self, *, finished: bool) -> bool:
        reading = issuing.read(self.kind, self.input.text, finished=finished)
        bad = reading.state == "bad"
        self.field.set_hint("" if bad else reading.sentence)
        self.field.set_error(reading.sentence if bad else "")
        if reading.state == "good":
            self.input.set_state("good")
        return not bad


class MediaField(QWidget):
    """Tag, remote and code to switch on, with a row for each that is on; ``code_wanted`` asks for a code."""

    changed = Signal()
    code_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        texts: dict[MediumKind, tuple[str, str, str]] = {
            MediumKind.TAG: (self.tr("Tag"), self.tr("Number on the tag"), self.tr("Number of the tag")),
            MediumKind.REMOTE: (self.tr("Remote"), self.tr("Serial on the remote"), self.tr("Serial of the remote")),
            MediumKind.CODE: (self.tr("Code"), self.tr("Digits"), self.tr("Code for the keypad")),
        }
        self.toggles: dict[MediumKind, Button] = {}
        self.rows: dict[MediumKind, MediumRow] = {}
        for kind in KINDS:
            word, placeholder, name = texts[kind]
            toggle = Button(word, icon=f"medium.{kind.name.lower()}", checkable=True)
            toggle.setObjectName(f"issue.with_{kind.name.lower()}")
            toggle.toggled.connect(lambda on, kind=kind: self._toggled(kind, on))
            medium = MediumRow(kind, placeholder, name)
            medium.changed.connect(self.changed)
            medium.make.clicked.connect(self.code_wanted)
            medium.hide()
            self.toggles[kind], self.rows[kind] = toggle, medium
        switches = Lines(tuple(self.toggles.values()), spacing=4)
        self.setLayout(column(switches, *self.rows.values(), spacing=8))
        self.setFocusProxy(self.toggles[MediumKind.TAG])
        self.toggles[MediumKind.TAG].setChecked(True)

    @property
    def kinds(self) -> list[MediumKind]:
        """What is switched on."""
        return [kind for kind in KINDS if self.toggles[kind].isChecked()]

    @property
    def typed(self) -> bool:
        """Whether anything stands in a field."""
        return any(medium.input.text for medium in self.rows.values())

    def entries(self) -> tuple[MediumEntry, ...]:
        """The media as entered."""
        return tuple(self.rows[kind].entry() for kind in self.kinds)

    def shown(self) -> list[tuple[MediumKind, str]]:
        """Each medium that is on with its mask, empty while incomplete."""
        return [(kind, issuing.masked(kind, self.rows[kind].input.text)) for kind in self.kinds]

    def check(self) -> list[MediumRow]:
        """Check all that are on; the rows with faults."""
        return [self.rows[kind] for kind in self.kinds if not self.rows[kind].check()]

    def row_for(self, name: str) -> MediumRow | None:
        """The row of a kind as errors name it; without a name the only one that is on."""
        found: Any = next((kind for kind in self.kinds if kind.name.lower() == name), None)
        if found is None and len(self.kinds) == 1:
            found = self.kinds[0]
        return self.rows.get(found)

    def show_code(self, pin: str) -> None:
        """Put a code that was made into its field."""
        self.rows[MediumKind.CODE].input.set_text(pin)
        self.rows[MediumKind.CODE].input.edit.setFocus()

    def wipe(self) -> None:
        """Forget everything that was typed."""
        for medium in self.rows.values():
            medium.wipe()

    def _toggled(self, kind: MediumKind, on: bool) -> None:
        self.rows[kind].setVisible(on)
        self.changed.emit()
