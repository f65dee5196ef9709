"""Setting up one's own building: protection of the profile, the platform, the dongle."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import link_texts
from flexeria_desktop.ui.views.setup_side import SetupSide
from flexeria_desktop.ui.widgets.base import Label, column, row
from flexeria_desktop.ui.widgets.buttons import Button
from flexeria_desktop.ui.widgets.cards import Banner, Card
from flexeria_desktop.ui.widgets.checks import RadioGroup
from flexeria_desktop.ui.widgets.fields import ChoiceField, Field, LineInput, focus_first_error
from flexeria_desktop.ui.widgets.fitting import Beside, fitted

WIDTH, HEIGHT = 780, 500
SIDE_WIDTH = 268
STACKS_UNDER = 600
# Short enough to remember, long enough that guessing offline costs more than the locks (Argon2id slows each guess).
SHORTEST_PASSPHRASE = 10
LATER = ""


@dataclass(frozen=True, slots=True)
class SetupChoice:
    """What was decided; an empty passphrase means the key place of the system, empty address or link means later."""

    passphrase: str = field(default="", repr=False)
    platform_url: str = ""
    link: str = ""


class Protection(QWidget):
    """Step 1: the system keeps the key when it can; else a passphrase, typed twice."""

    def __init__(self, keyring_usable: bool) -> None:
        super().__init__()
        options = [
            ("keyring", self.tr("This computer keeps the key; it opens when you log in")),
            ("passphrase", self.tr("A passphrase that is typed at every start")),
        ]
        self.way = RadioGroup(options, "keyring" if keyring_usable else "passphrase", self.tr("Protection"))
        self.way.setVisible(keyring_usable)
        self.first = LineInput(secret=True)
        self.second = LineInput(secret=True)
        hint = self.tr("At least %1 characters; several words are best.")
        self._first = Field(self.tr("Passphrase"), self.first, hint=hint.replace("%1", str(SHORTEST_PASSPHRASE)))
        self._second = Field(self.tr("The same passphrase again"), self.second)
        no_keyring = self.tr("This computer has no safe place for the key, so a passphrase protects your data.")
        note = Banner(no_keyring, "info")
        note.setVisible(not keyring_usable)
        lost = self.tr("Nobody can restore a lost passphrase. Write it down and keep it where the keys are kept.")
        self._warning = Label(lost, "small", "text-muted", wrap=True)
        what = self.tr(
            "Locks, people and keys of your property are kept encrypted on this computer. "
            "How shall they be opened at each start?"
        )
        why = Label(what, role="text-muted", wrap=True)
        self.setLayout(column(why, note, self.way, self._first, self._second, self._warning, "stretch", spacing=12))
        self.way.chosen.connect(self._show)
        self._show(self.way.current)

    def passphrase(self) -> str | None:
        """Return the passphrase, empty for the key place; None when a field is faulty and says so."""
        if self.way.current == "keyring":
            return ""
        text = self.first.text
        short = self.tr("This passphrase is too short.") if len(text) < SHORTEST_PASSPHRASE else ""
        self._first.set_error(short)
        differs = self.tr("The two passphrases differ.") if not short and self.second.text != text else ""
        self._second.set_error(differs)
        return None if focus_first_error(self._first, self._second) else text

    def _show(self, way: str) -> None:
        for part in (self._first, self._second, self._warning):
            part.setVisible(way == "passphrase")


class Platform(QWidget):
    """Step 2: the address of the platform, or later; the profile signs in once it is there."""

    def __init__(self) -> None:
        super().__init__()
        self.address = LineInput(placeholder="https://", icon="platform")
        self._address = Field(self.tr("Address of the platform"), self.address)
        why = self.tr(
            "The platform keeps until when each lock can be managed and how many keys it has. "
            "Locks can be added before signing in."
        )
        how = self.tr("After the last step you get a code and approve it in a browser, on this computer or on a phone.")
        self.setLayout(
            column(
                Label(why, role="text-muted", wrap=True),
                self._address,
                Label(how, "small", "text-muted", wrap=True),
                "stretch",
                spacing=12,
            )
        )

    def answer(self) -> str | None:
        """Return the address; None when it is faulty and says so."""
        address = self.address.text.strip()
        wrong = self.tr("The address begins with https://, or http:// on this computer.")
        self._address.set_error("" if address.startswith(("https://", "http://")) else wrong)
        return None if focus_first_error(self._address) else address


class Dongle(QWidget):
    """Step 3: the port of the dongle, Bluetooth of this computer, or later."""

    def __init__(self, ports: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._ports = ports
        self.choice = ChoiceField()
        self._again = Button(self.tr("Look again"), icon="sync")
        self._again.clicked.connect(self.look)
        self._note = Label("", "small", "text-muted", wrap=True)
        what = self.tr(
            "This computer reaches the locks by the dongle, or by Bluetooth of its own. "
            "Plug the dongle in and choose its port, or choose Bluetooth."
        )
        line = row(Field(self.tr("Locks are reached by"), self.choice))
        line.setStretch(0, 1)
        line.addWidget(self._again, 0, Qt.AlignmentFlag.AlignBottom)
        top = Label(what, role="text-muted", wrap=True)
        self.setLayout(column(top, line, self._note, "stretch", spacing=12))

    def look(self) -> None:
        """List the ports of now; what was chosen stays chosen when it is still there."""
        ports = [(link, link_texts.name(link)) for link in self._ports()]
        current = self.choice.current
        self.choice.set_options([(LATER, self.tr("Choose later")), *ports])
        if current in dict(ports):
            self.choice.set_current(current)
        elif ports:
            self.choice.set_current(ports[0][0])
        self._note.setText("" if ports else self.tr("Nothing was found. It can be chosen later in the settings."))


class Setup(QWidget):
    """Three short steps; ``finished`` carries a SetupChoice, ``left`` goes back to the first screen.

    ``demo_wanted`` is the other way. The buttons stay in sight; what is above them scrolls in a low window.
    """

    finished = Signal(object)
    left = Signal()
    demo_wanted = Signal()

    def __init__(
        self, *, keyring_usable: bool, ports: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.protection = Protection(keyring_usable)
        self.platform = Platform()
        self.dongle = Dongle(ports)
        self._choice = SetupChoice()
        self._stack = QStackedWidget()
        for step in (self.protection, self.platform, self.dongle):
            self._stack.addWidget(step)
        self._titles = (
            self.tr("Protect the data of your property"),
            self.tr("Management platform"),
            self.tr("Way to the locks"),
        )
        self._card = Card(self._titles[0], big_title=True, flush=True)
        self.side = SetupSide()
        self.side.demo_wanted.connect(self.demo_wanted)
        self.error = Banner("", "danger")
        self.error.hide()
        self.back = Button(self.tr("Back"), density="large")
        self.later = Button(self.tr("Later"), density="large")
        self.next = Button("", "primary", density="large")
        self.back.clicked.connect(self._back)
        self.later.clicked.connect(lambda: self._advance(skip=True))
        self.next.clicked.connect(self._advance)
        self._lay_out()
        for edit in (self.protection.second, self.platform.address):
            edit.submitted.connect(self._advance)
        self._go(0)

    def _lay_out(self) -> None:
        steps = QWidget()
        steps.setLayout(column(self.error, self._stack, "stretch", spacing=12))
        both = Beside(steps, self.side, STACKS_UNDER, shares=(1, 0), side_width=SIDE_WIDTH, spacing=20)
        inside = column(spacing=0, margins=(16, 12, 16, 12))
        inside.addWidget(both, 1)
        self._card.add(fitted(inside), 1)
        foot = self._card.add_foot(row(self.back, "stretch", self.later, self.next), metrics.DIALOG_FOOT)
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._card.setMaximumSize(WIDTH, HEIGHT)
        middle = row("stretch", spacing=0)
        middle.addWidget(self._card, 100)
        middle.addStretch(1)
        outer = column("stretch", spacing=0, margins=8)
        outer.addLayout(middle, 100)
        outer.addStretch(1)
        self.setLayout(outer)

    def show_error(self, error: FlexeriaError) -> None:
        """Show in place why it did not work; everything typed stays."""
        message = message_for(error)
        self.error.set_banner(f"{message.changed} {message.todo}", "danger", title=message.happened)
        self.error.show()
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """Show that the profile is being made."""
        self.next.set_busy(self.tr("Setting up") if busy else None)
        self.back.setEnabled(not busy)
        self.later.setEnabled(not busy)

    def _advance(self, *_checked: object, skip: bool = False) -> None:
        step = self._stack.currentIndex()
        taken = (self._take_protection, self._take_platform, self._take_dongle)[step](skip)
        if not taken:
            return
        if step + 1 < self._stack.count():
            self._go(step + 1)
        else:
            self.error.hide()
            self.set_busy(True)
            self.finished.emit(self._choice)

    def _take_protection(self, _skip: bool) -> bool:
        passphrase = self.protection.passphrase()
        if passphrase is not None:
            self._choice = SetupChoice(passphrase=passphrase)
        return passphrase is not None

    def _take_platform(self, skip: bool) -> bool:
        address = LATER if skip else self.platform.answer()
        if address is not None:
            self._choice = SetupChoice(self._choice.passphrase, address)
        return address is not None

    def _take_dongle(self, skip: bool) -> bool:
        link = LATER if skip else self.dongle.choice.current
        known = self._choice
        self._choice = SetupChoice(known.passphrase, known.platform_url, link)
        return True

    def _back(self) -> None:
        step = self._stack.currentIndex()
        if step:
            self._go(step - 1)
        else:
            self.left.emit()

    def _go(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self.error.hide()
        count = self._stack.count()
        self._card.set_title(self._titles[step])
        self.side.show_step(step)
        self._card.set_note(self.tr("Step %1 of %2").replace("%1", str(step + 1)).replace("%2", str(count)))
        self.later.setVisible(step > 0)
        self.next.setText(self.tr("Go on") if step + 1 < count else self.tr("Finish setting up"))
        if step + 1 == count:
            self.dongle.look()
        starts = (self.protection.first, self.platform.address, self.dongle.choice)
        start = starts[step] if starts[step].isVisibleTo(self) else self.next
        start.setFocus(Qt.FocusReason.OtherFocusReason)
