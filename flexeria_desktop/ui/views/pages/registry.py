"""The pages of the program in the order of the navigation; a page's module is imported at its first showing."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.ui.context import PageContext, PageSpec

_PAGES = {
    "overview": QT_TRANSLATE_NOOP("pages", "Overview"),
    "plan": QT_TRANSLATE_NOOP("pages", "Locking plan"),
    "locks": QT_TRANSLATE_NOOP("pages", "Locks"),
    "people": QT_TRANSLATE_NOOP("pages", "People"),
    "organisations": QT_TRANSLATE_NOOP("pages", "Organisations"),
    "keys": QT_TRANSLATE_NOOP("pages", "Keys"),
    "programming": QT_TRANSLATE_NOOP("pages", "Programming"),
    "events": QT_TRANSLATE_NOOP("pages", "Events"),
    "prepaid": QT_TRANSLATE_NOOP("pages", "Prepaid codes"),
    "reports": QT_TRANSLATE_NOOP("pages", "Reports"),
}


def page_specs(settings: Callable[[PageContext], QWidget] | None = None) -> list[PageSpec]:
    """Every page; each comes from ``<key>_page(context)`` in ``pages/<key>.py``.

    ``settings`` makes the settings where the program keeps the choice of language and look; without it they
    take effect and are not kept.
    """
    specs = [
        PageSpec(key, f"nav.{key}", QCoreApplication.translate("pages", title), _factory(key))
        for key, title in _PAGES.items()
    ]
    title = QCoreApplication.translate("pages", "Settings")
    last = PageSpec("settings", "nav.settings", title, settings or _settings, at_bottom=True)
    hours = QCoreApplication.translate("pages", "Schedules and holidays")
    sync = PageSpec("sync", "sync", QCoreApplication.translate("pages", "Sync"), _factory("sync"), under="settings")
    buildings = QCoreApplication.translate("pages", "Buildings")
    handed_out = QCoreApplication.translate("pages", "Handed out")
    groups = QCoreApplication.translate("pages", "Groups")
    return [
        *specs,
        last,
        PageSpec("groups", "group", groups, _factory("groups"), under="people"),
        PageSpec("handed_out", "medium.tag", handed_out, _factory("handed_out"), under="people"),
        PageSpec("buildings", "map", buildings, _factory("buildings"), under="locks"),
        PageSpec("schedules", "schedule", hours, _factory("schedules"), under="keys"),
        sync,
    ]


def _factory(key: str) -> Callable[[PageContext], QWidget]:
    def build(context: PageContext) -> QWidget:
        module = import_module(f"flexeria_desktop.ui.views.pages.{key}")
        page: QWidget = getattr(module, f"{key}_page")(context)
        return page

    return build


def _settings(context: PageContext) -> QWidget:
    from flexeria_desktop.ui.languages import NAMES, languages  # noqa: PLC0415 - at its first showing
    from flexeria_desktop.ui.views.settings_page import SettingsPage  # noqa: PLC0415 - at its first showing

    return SettingsPage(
        context,
        languages=tuple(NAMES.items()),
        language=languages().chosen,
        choose_language=languages().set_language,
        choose_look=context.theme.set_mode,
    )
