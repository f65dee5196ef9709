"""The pages of the program, in the order of the navigation; a page's module is imported at its first showing."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.ui.context import PageContext, PageSpec

_PAGES = (
    ("overview", QT_TRANSLATE_NOOP("pages", "Overview"), "OverviewPage"),
    ("locks", QT_TRANSLATE_NOOP("pages", "Locks"), "LocksPage"),
    ("people", QT_TRANSLATE_NOOP("pages", "People"), "PeoplePage"),
    ("keys", QT_TRANSLATE_NOOP("pages", "Keys"), "KeysPage"),
    ("programming", QT_TRANSLATE_NOOP("pages", "Programming"), "ProgrammingPage"),
    ("events", QT_TRANSLATE_NOOP("pages", "Events"), "EventsPage"),
    ("prepaid", QT_TRANSLATE_NOOP("pages", "Prepaid codes"), "PrepaidPage"),
)


def page_specs(settings: Callable[[PageContext], QWidget]) -> list[PageSpec]:
    """Every page; each is ``<Name>Page(context)`` in ``views/<key>_page.py``, the settings come ready."""
    specs = [
        PageSpec(key, f"nav.{key}", QCoreApplication.translate("pages", title), _factory(key, name))
        for key, title, name in _PAGES
        if find_spec(_module(key)) is not None
    ]
    title = QCoreApplication.translate("pages", "Settings")
    return [*specs, PageSpec("settings", "nav.settings", title, settings, at_bottom=True)]


def _module(key: str) -> str:
    return f"flexeria_desktop.ui.views.{key}_page"


def _factory(key: str, name: str) -> Callable[[PageContext], QWidget]:
    def build(context: PageContext) -> QWidget:
        page: QWidget = getattr(import_module(_module(key)), name)(context)
        return page

    return build
