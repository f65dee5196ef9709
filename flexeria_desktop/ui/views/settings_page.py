"""Settings: language and look, the platform, the dongle, and what this program is made of."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import metadata
from typing import Any

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.theme import Mode, tokens
from flexeria_desktop.ui.viewmodels import devices, link_texts
from flexeria_desktop.ui.views.link_choice import LinkChoice
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.settings_account import AccountCard
from flexeria_desktop.ui.views.settings_computers import ComputersCard
from flexeria_desktop.ui.views.settings_events import EventsCard
from flexeria_desktop.ui.views.settings_sender import SenderCard
from flexeria_desktop.ui.widgets import (
    Button,
    Card,
    ConfirmDialog,
    Field,
    KeyValueGrid,
    Segmented,
    column,
    row,
    scrolled,
)

# What is shipped with the program, as its packages call themselves; each brings its own licence.
SHIPPED = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "sqlcipher3",
    "bleak",
    "pyserial",
    "miniaudio",
    "httpx",
    "keyring",
    "cryptography",
)
FORM_WIDTH = 560


class LookCard(Card):
    """Language and look; both take effect at once."""

    def __init__(
        self,
        context: PageContext,
        languages: Sequence[tuple[str, str]],
        language: str,
        choose_language: Callable[[str], None],
        choose_look: Callable[[str], None],
    ) -> None:
        super().__init__("", icon="language")
        self.set_title(self.tr("Language and look"))
        self.language = Segmented(languages, language, name=self.tr("Language"))
        self.language.chosen.connect(choose_language)
        looks = (
            ("system", self.tr("System")),
            ("light", self.tr("Light"), "theme.light"),
            ("dark", self.tr("Dark"), "theme.dark"),
            ("high-contrast", self.tr("High contrast"), "theme.contrast"),
        )
        self.look = Segmented(looks, context.theme.mode, name=self.tr("Look"))
        self.look.chosen.connect(choose_look)
        # It is chosen elsewhere too.
        context.theme.mode_changed.connect(self.look.set_current)
        for title, choice in ((self.tr("Language"), self.language), (self.tr("Look"), self.look)):
            self.add(row(Field(title, choice), "stretch"))


class LinkCard(Card):
    """The way to the locks: Bluetooth of this computer or a dongle; checked before it is kept."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("", icon="signal")
        self.set_title(self.tr("Way to the locks"))
        self._context = context
        self._asked = ""
        self.choice = LinkChoice(context, self.tr("Locks are reached by"))
        self.choice.choice.setObjectName("settings.link")
        self._field = Field(self.tr("Locks are reached by"), self.choice)
        self.look = Button(self.tr("Look again"), icon="sync")
        self.look.clicked.connect(self.choice.look)
        self.choice.again.hide()
        self.use = Button(self.tr("Use this way"))
        self.use.setObjectName("settings.link.use")
        self.use.clicked.connect(self._use)
        self.choice.changed.connect(self._changed)
        self.add(row(self._field))
        self.add(row(self.use, self.look, "stretch"))

    def show_link(self, current: str) -> None:
        """Show the link in use beside the others that there are now."""
        self.choice.load(current)
        self._changed()

    def _changed(self) -> None:
        self._field.set_error("")
        self.use.setEnabled(bool(self.choice.link))

    def _use(self) -> None:
        link = self._asked = self.choice.link
        actions = self._context.actions
        self.use.set_busy(self.tr("Checking"))

        async def work(_report: Report) -> str:
            who: str = await actions.check_link(link)
            return who

        self._context.runner.start(self.tr("Checking the link"), work, succeeded=self._kept, failed=self._refused)

    def _kept(self, who: str) -> None:
        self.use.set_busy(None)
        self._field.set_error("")
        self._context.toast(link_texts.answered(self._asked, who))
        self._context.changed("link")

    def _refused(self, error: FlexeriaError) -> None:
        self.use.set_busy(None)
        self._field.set_error(message_for(error).in_one_line)


class DemoCard(Card):
    """Only in the demo: deletes it with everything in it, after one question."""

    def __init__(self, delete: Callable[[], None]) -> None:
        super().__init__("", icon="demo")
        self.set_title(self.tr("Demo building"))
        self._delete = delete
        self.button = Button(self.tr("Delete the demo building"), "danger", "remove")
        self.button.clicked.connect(self._ask)
        self.add(row(self.button, "stretch"))

    def _ask(self) -> None:
        dialog = ConfirmDialog(
            self.window(),
            self.tr("Delete the demo building?"),
            self.tr("Its locks, people, keys and events are deleted from this computer. Your own profile stays."),
            self.tr("Delete the demo building"),
        )
        dialog.confirmed.connect(self._delete)
        dialog.open()


class AboutCard(Card):
    """Versions and licences of the program and what is shipped with it."""

    def __init__(self) -> None:
        super().__init__("", icon="info")
        self.set_title(self.tr("About"))
        licences = [(name, _version_and_licence(name)) for name in ("flexeria-desktop", *SHIPPED)]
        set_name = str(tokens()["icon"]["set"])
        runtime = [("Python", sys.version.split()[0]), ("Qt", f"{qVersion()}, LGPL-3.0"), (self.tr("Icons"), set_name)]
        self.add(KeyValueGrid([*licences, *runtime]))


class SettingsPage(Page):
    """``where``: part = account, platform, link, computers or events puts the keyboard there; sign_in = address."""

    topics = frozenset({"platform", "link", "locks", "programming", "events"})

    def __init__(
        self,
        context: PageContext,
        *,
        languages: Sequence[tuple[str, str]],
        language: str,
        choose_language: Callable[[str], None],
        choose_look: Callable[[Mode], None],
        delete_demo: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Settings"))
        self.look = LookCard(context, languages, language, choose_language, choose_look)
        self.platform = AccountCard(context)
        self.link = LinkCard(context)
        self.computers = ComputersCard(context, self)
        self.events = EventsCard(context)
        self.sender = SenderCard(context)
        self.about = AboutCard()
        cards = QWidget()
        demo = [DemoCard(delete_demo)] if delete_demo is not None else []
        parts = (self.look, self.platform, self.link, self.computers, self.sender, self.events, *demo, self.about)
        self._cards = column(*parts, "stretch", spacing=12)
        cards.setLayout(self._cards)
        cards.setMaximumWidth(FORM_WIDTH + 200)
        self._area = scrolled(cards)
        self.body.addWidget(self._area, 1)

    def has_input(self) -> bool:
        """A half-filled form to sign in stays."""
        return self.platform.has_input() or self.events.has_input() or self.sender.has_input()

    def reload(self, topics: frozenset[str]) -> None:
        """Ask for the account, the port in use and the computers."""
        actions = self.context.actions
        if actions is None:
            return

        async def account(_report: Report) -> Any:
            return await actions.account(), await actions.last_platform()

        async def link(_report: Report) -> Any:
            return (await actions.status()).links

        self.load("sender", lambda _report: actions.sender(), self.sender.show_sender)
        if "events" in topics:
            self.load("events", lambda _report: actions.event_policy(), self.events.show_policy)
        if "platform" in topics:
            self.load("account", account, self._show_account)
        if "link" in topics:
            self.load("link", link, lambda links: self.link.show_link(links[0] if links else ""))
        if topics & {"locks", "programming", "platform"}:
            self._load_computers()

    def on_low(self, _low: bool) -> None:
        """The way to sign in is in sight at once."""
        self._put_account()

    def _show_account(self, found: tuple[Any, str]) -> None:
        self.platform.show_account(found)
        self._put_account()

    def _put_account(self) -> None:
        """On a low page whoever is not signed in finds it first."""
        place = 0 if self.low and not self.platform.signed_in else 1
        if self._cards.indexOf(self.platform) != place:
            self._cards.insertWidget(place, self.platform)

    def _load_computers(self) -> None:
        actions = self.context.actions

        async def found(_report: Report) -> Any:
            return devices.computers(await actions.devices(), await actions.device_reach())

        self.load("computers", found, self.computers.show_computers)

    def _ask_for_computers(self) -> None:
        """Those of the account that the platform knows now; without it the list stays as it was told last."""
        actions = self.context.actions

        async def ask(_report: Report) -> bool:
            asked: bool = await actions.refresh_computers()
            return asked

        if actions is not None:
            self.load("platform's computers", ask, lambda asked: self._load_computers() if asked else None)

    def on_shown(self, **where: Any) -> None:
        """Go to the part that was asked for; sign_in = an address to sign in at right away."""
        if where.get("sign_in"):
            self.platform.begin(str(where["sign_in"]))
        self._ask_for_computers()
        part = str(where.get("part", ""))
        targets: dict[str, QWidget] = {
            "link": self.link.choice,
            "computers": self.computers.table,
            "events": self.events.days,
        }
        if part in targets:
            self._area.ensureWidgetVisible(targets[part])
            targets[part].setFocus()
        elif part in {"account", "platform"}:
            self._area.ensureWidgetVisible(self.platform)
            self.platform.take_focus()


def _version_and_licence(package: str) -> str:
    try:
        facts = metadata.metadata(package)
    except metadata.PackageNotFoundError:
        return "–"
    licence = facts.get("License-Expression") or facts.get("License") or ""
    short = licence.strip().splitlines()[0][:40] if licence.strip() else ""
    return ", ".join(part for part in (facts["Version"], short) if part)
