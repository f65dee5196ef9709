"""The window before there is a profile: first start, setting up, unlocking."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.languages import NAMES, languages
from flexeria_desktop.ui.theme import Theme
from flexeria_desktop.ui.views.first_start import FirstStart
from flexeria_desktop.ui.views.setup import Setup
from flexeria_desktop.ui.views.unlock import Unlock


class StartWindow(QStackedWidget):
    """Shows one of the three; the signals carry what was decided."""

    demo_chosen = Signal()
    setup_wanted = Signal()
    setup_finished = Signal(object)
    passphrase_given = Signal(str)
    language_chosen = Signal(str)
    look_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWindowTitle("Flexeria")
        self.setMinimumSize(*metrics.HALF_DESIGN)
        self.resize(*metrics.DESIGN)

    def show_first_start(self) -> None:
        """Offer the two ways."""
        screen = FirstStart(self._theme, tuple(NAMES.items()), languages().current)
        screen.demo_chosen.connect(self.demo_chosen)
        screen.setup_chosen.connect(self.setup_wanted)
        screen.language_chosen.connect(self.language_chosen)
        screen.look_chosen.connect(self.look_chosen)
        self._show(screen)
        screen.on_shown()

    def show_setup(self, *, keyring_usable: bool, ports: Callable[[], Sequence[str]]) -> None:
        """Ask for protection, platform and dongle."""
        screen = Setup(keyring_usable=keyring_usable, ports=ports)
        screen.left.connect(self.show_first_start)
        screen.demo_wanted.connect(self.demo_chosen)
        screen.finished.connect(self.setup_finished)
        self._show(screen)

    def show_unlock(self, profile_name: str) -> None:
        """Ask for the passphrase."""
        screen = Unlock(profile_name)
        screen.given.connect(self.passphrase_given)
        self._show(screen)
        screen.on_shown()

    def show_error(self, error: FlexeriaError) -> bool:
        """Show an error in place; False when the present screen has no place for it."""
        screen = self.currentWidget()
        if isinstance(screen, Setup | Unlock):
            screen.show_error(error)
            return True
        return False

    def _show(self, screen: QWidget) -> None:
        old = self.currentWidget()
        self.addWidget(screen)
        self.setCurrentWidget(screen)
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()
