"""A language that says everything in the longest words of several: what has room for it has room for each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFontMetrics

from flexeria_desktop.ui.languages import NAMES, PSEUDO, languages, stretched
from flexeria_desktop.ui.resources import resource
from flexeria_desktop.ui.theme import theme


class Longest(QTranslator):
    """The longest of all languages of the program; with ``stretch`` also of the one that stretches every text."""

    def __init__(self, *, stretch: bool) -> None:
        super().__init__()
        self._stretch = stretch
        self._spoken = [_spoken(code) for code in NAMES if code != "en"]
        self._width = QFontMetrics(theme().font("body")).horizontalAdvance
        self._longest = cache(self._find)

    def isEmpty(self) -> bool:
        """It has a text for everything."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The longest text."""
        return self._longest(context, source, disambiguation, n)

    def forget(self) -> None:
        """Leave nothing for the collector of cycles: in the midst of a translation Qt would wait for itself."""
        self._spoken.clear()
        del self._longest

    def _find(self, context: str, source: str, disambiguation: str | None, n: int) -> str:
        texts = [source, *(one.translate(context, source, disambiguation, n) for one in self._spoken)]
        return max([*texts, stretched(source)] if self._stretch else texts, key=self._width)


def _spoken(code: str) -> QTranslator:
    found = QTranslator()
    assert found.load(f"flexeria_{code}", str(resource("translations")))
    return found


@contextmanager
def longest_words(*, stretch: bool) -> Iterator[None]:
    """What is built meanwhile speaks the longest words."""
    languages().set_language(PSEUDO if stretch else "en")
    translator = Longest(stretch=stretch)
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        translator.forget()
        languages().set_language("en")
