"""What every page receives, and the values the frame and its pages exchange."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from flexeria_desktop.ui.jobs import JobRunner
    from flexeria_desktop.ui.theme import Theme
    from flexeria_desktop.ui.widgets import SideSheet

TOPICS = frozenset({"locks", "people", "keys", "codes", "events", "programming", "platform", "link"})


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page: ``factory`` builds it at its first showing; ``title`` is already translated.

    ``under``: the page whose place in the navigation it shares; empty = it has one of its own.
    """

    key: str
    icon_use: str
    title: str
    factory: Callable[[PageContext], QWidget]
    at_bottom: bool = False
    under: str = ""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One line of the global search; ``kind`` is a key of the icon table or a translated word."""

    kind: str
    title: str
    sub: str
    action: Callable[[], None]
    icon_use: str = "search"


SearchProvider = Callable[[str], list[SearchHit] | Awaitable[list[SearchHit]]]
"""Answers a search text: a coroutine function on the engine, a plain one in a thread; it touches no widget."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something the person can start from the search or by a key; ``text`` is already translated."""

    key: str
    text: str
    action: Callable[[], None]
    shortcut: str = ""
    icon_use: str = "next"


@dataclass(frozen=True, slots=True)
class Operator:
    """Who works at this desk: shown in the header."""

    name: str
    role: str
    place: str

    @property
    def initials(self) -> str:
        """Return at most two capitals for the round badge."""
        parts = [part for part in self.name.replace(".", " ").split() if part]
        return "".join(part[0] for part in (parts[:1] + parts[-1:] if len(parts) > 1 else parts)).upper()


class PageContext(QObject):
    """The window as its pages see it; ``refresh`` carries a frozenset of the topics that changed."""

    refresh = Signal(object)

    def __init__(
        self,
        *,
        actions: Any,
        runner: JobRunner,
        theme: Theme,
        navigate: Callable[..., None],
        toast: Callable[..., None],
        error: Callable[..., None],
        sheet: Callable[..., SideSheet],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.actions = actions
        self.runner = runner
        self.theme = theme
        self.navigate = navigate
        self.toast = toast
        self.error = error
        self.sheet = sheet
        self.demo: Any = None
        """The demo building at hand, None in a real profile."""
        self.settings: QSettings | None = None
        """What this computer remembers of the program's look and sound; None = for this window alone."""
        self.open_outside: Callable[[QUrl], bool] = QDesktopServices.openUrl
        """Opens a link or folder in the program that the computer has for it; False when it has none."""

    def changed(self, *topics: str) -> None:
        """Tell every page that data of these topics changed."""
        unknown = set(topics) - TOPICS
        if unknown:
            raise ValueError(f"unknown topics: {sorted(unknown)}")
        self.refresh.emit(frozenset(topics))
