"""The languages of the program and how it changes them.

The pattern: every text stands in ``self.tr("…")`` (the context is the class) where a widget is built. When the
language changes, the main window is built anew: ``set_language`` loads the translators and the locale and then
emits ``languages().changed``; the application connects that to a function that builds a new window at the same
place and closes the old one. No widget carries code of its own to change its texts.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from flexeria_desktop.ui.resources import resource

Code = Literal["nl", "en", "sv", "de"]
# Each language in its own words, as a person looks for it.
NAMES: dict[str, str] = {"nl": "Nederlands", "en": "English", "sv": "Svenska", "de": "Deutsch"}
_LOCALES = {"nl": "nl_NL", "en": "en_GB", "sv": "sv_SE", "de": "de_DE"}
PSEUDO = "pseudo"
STRETCH = 0.4
LONGEST_WORD = 8
_ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "åéïöüýÅÉÏÖÜÝçñšž")


class PseudoTranslator(QTranslator):
    """Makes every text 40 % longer and accented, so that tests find what is cut and what is not translated."""

    def isEmpty(self) -> bool:
        """It has a text for everything."""
        return False

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        """The stretched text."""
        return stretched(source)


def stretched(text: str) -> str:
    """The text with accents and 40 % more room in brackets; places like %1, {name} and <b> stay as they are."""
    if not text.strip():
        return text
    marks = any(mark in text for mark in ("%", "{", "<"))
    body = text if marks else text.translate(_ACCENTS)
    more = "~" * max(1, round(len(text) * STRETCH))
    if " " in text:
        # What is long has words that a line can break between.
        more = " ".join(more[at : at + LONGEST_WORD] for at in range(0, len(more), LONGEST_WORD))
    return f"[{body}{more}]"


class Languages(QObject):
    """The language in use; ``changed`` comes after texts and formats have changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._current = "en"
        self._loaded: list[QTranslator] = []

    @property
    def current(self) -> str:
        """Code of the language in use."""
        return self._current

    @property
    def chosen(self) -> str:
        """The one of ``NAMES`` that is in use; the stretched language is English."""
        return self._current if self._current in NAMES else "en"

    @staticmethod
    def from_system() -> str:
        """The first of the system's languages that the program has, else English."""
        for name in QLocale.system().uiLanguages():
            code = name.split("-")[0].lower()
            if code in NAMES:
                return code
        return "en"

    def set_language(self, code: str) -> None:
        """Change texts, dates and numbers; ValueError for an unknown code."""
        if code not in NAMES and code != PSEUDO:
            raise ValueError(code)
        for translator in self._loaded:
            QCoreApplication.removeTranslator(translator)
        self._loaded = []
        QLocale.setDefault(QLocale(_LOCALES.get(code, "en_GB")))
        for translator in _translators(code):
            QCoreApplication.installTranslator(translator)
            self._loaded.append(translator)
        self._current = code
        self.changed.emit()


def _translators(code: str) -> list[QTranslator]:
    if code == PSEUDO:
        return [PseudoTranslator()]
    found = []
    folders = (Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), resource("translations"))
    for name, folder in zip((f"qtbase_{code}", f"flexeria_{code}"), folders, strict=True):
        translator = QTranslator()
        if translator.load(name, str(folder)):
            found.append(translator)
    return found


@cache
def languages() -> Languages:
    """The one of the process."""
    return Languages()
