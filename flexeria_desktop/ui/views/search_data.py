"""What the search of the window finds: names at once, while one types, and commands with the names behind them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from flexeria_desktop.core.services.find_rows import FindRow, Found
from flexeria_desktop.ui.context import Command, SearchHit
from flexeria_desktop.ui.jobs import Job, Report
from flexeria_desktop.ui.papers import faces
from flexeria_desktop.ui.viewmodels.search_index import SearchIndex
from flexeria_desktop.ui.viewmodels.search_verbs import VERBS, Wish, understand
from flexeria_desktop.ui.views.main_window import MainWindow

MINDS = frozenset({"locks", "people", "keys"})
MOST_FOUND = 8
LEAST_FOR_EVENTS = 3
_LOOKS: dict[Found, tuple[str, str]] = {
    Found.LOCK: ("nav.locks", "locks"),
    Found.PERSON: ("person", "people"),
    Found.MEDIUM: ("medium.tag", "people"),
    Found.ORGANISATION: ("nav.organisations", "organisations"),
    Found.SCHEDULE: ("schedule", "keys"),
    Found.PLACE: ("map", "buildings"),
}


class SearchData(QObject):
    """Keeps the names of a profile at hand for the search of its window, and what was chosen last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: Any = window.context.actions
        self._index = SearchIndex(())
        self._recent: tuple[tuple[str, str], ...] = ()
        self._job: Job | None = None
        self._again = False
        window.search.set_instant(self.find, self.recent, self.beyond)
        window.add_commands(self._commands())
        window.context.refresh.connect(self._changed)
        self.load()

    def load(self) -> None:
        """Read the names anew; asked again meanwhile, once more at the end."""
        if self._job is not None:
            self._again = True
            return

        async def ask(_report: Report) -> tuple[SearchIndex, tuple[tuple[str, str], ...]]:
            from asyncio import to_thread  # noqa: PLC0415 - the engine has it loaded

            rows = await self._actions.find_rows()
            return await to_thread(SearchIndex, rows), await self._actions.recent_finds()

        self._job = self._window.context.runner.start("", ask, succeeded=self._show)
        self._job.finished.connect(self._loaded)

    def find(self, text: str) -> list[SearchHit]:
        """Wishes that the text may mean, then what it names; called at every key, so it only looks at memory."""
        wishes = [self._wish(wish) for wish in understand(text, self._index)]
        named = [self._named(row) for row in self._index.find(text, most=MOST_FOUND)]
        return [*wishes, *named]

    def beyond(self, text: str) -> list[SearchHit]:
        """Events are shown on their page alone, where each look is on record; from here one only gets there."""
        if len(text.strip()) < LEAST_FOR_EVENTS:
            return []
        title = self.tr("Events with “%1”").replace("%1", text.strip())
        return [SearchHit(self.tr("Events"), title, "", self._goer("events", text=text.strip()), "nav.events")]

    def recent(self) -> list[SearchHit]:
        """What was chosen last and is still there; at first, what can be done with names."""
        known = [row for pair in self._recent if (row := self._index.get(*pair)) is not None]
        if known:
            return [self._named(row) for row in known]
        return [self._wish(Wish(verb, None)) for verb in VERBS[:6]]

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & MINDS:
            self.load()

    def _show(self, found: tuple[SearchIndex, tuple[tuple[str, str], ...]]) -> None:
        self._index, self._recent = found

    def _loaded(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self.load()

    def _wish(self, wish: Wish) -> SearchHit:
        sub = wish.row.sub if wish.row is not None else self.tr("type a name after it")

        def do() -> None:
            if wish.row is not None:
                self._remember(wish.row)
            elif not wish.verb.alone:
                self._window.search.begin(wish.begun)
                return
            self._window.navigate(wish.verb.page, **_sorted_out(wish))

        return SearchHit(self.tr("Command"), wish.title, sub, do, wish.verb.icon)

    def _named(self, row: FindRow) -> SearchHit:
        icon, page = _LOOKS[row.kind]
        name = "person" if row.kind is Found.MEDIUM else row.kind.value
        where = {name: row.title if row.kind is Found.SCHEDULE else row.key}

        def go() -> None:
            self._remember(row)
            self._window.navigate(page, **where)

        return SearchHit(self._kind(row.kind), row.title, row.sub, go, icon)

    def _remember(self, row: FindRow) -> None:
        pair = row.kind.value, row.key
        self._recent = (pair, *(one for one in self._recent if one != pair))

        async def keep(_report: Report) -> None:
            await self._actions.remember_find(*pair)

        self._window.context.runner.start("", keep)

    def _kind(self, kind: Found) -> str:
        words = {
            Found.LOCK: self.tr("Lock"),
            Found.PERSON: self.tr("Person"),
            Found.MEDIUM: self.tr("Medium"),
            Found.ORGANISATION: self.tr("Organisation"),
            Found.SCHEDULE: self.tr("Schedule"),
            Found.PLACE: self.tr("Place"),
        }
        return words[kind]

    def _commands(self) -> list[Command]:
        reports = [
            Command(
                f"report.{report.value}",
                self.tr("Report: %1").replace("%1", faces.face_title(report)),
                self._goer("reports", report=report.value),
                "",
                faces.FACES[report].icon,
            )
            for report in faces.Report
        ]
        others = (
            ("people.add", self.tr("Add person"), self._goer("people", add=True), "add-person"),
            ("people.import", self.tr("Import people"), self._goer("people", import_=True), "import"),
            ("locks.add", self.tr("Add lock"), self._goer("locks", add=True), "add"),
            ("settings.link", self.tr("Settings: dongle and Bluetooth"), self._goer("settings", part="link"), "signal"),
            ("settings.computers", self.tr("Settings: computers"), self._goer("settings", part="computers"), "setup"),
            ("settings.look", self.tr("Settings: language and look"), self._goer("settings"), "language"),
        )
        parts = (("held", "Handed out", "medium.tag"), ("overdue", "Overdue", "calendar"))
        for part, text, icon in (*parts, ("receipts", "Receipts", "signature")):
            title = QCoreApplication.translate("handed_out", text)
            others += ((f"people.{part}", title, self._goer("handed_out", part=part), icon),)
        return [*reports, *(Command(key, text, action, "", icon) for key, text, action, icon in others)]

    def _goer(self, page: str, **where: Any) -> Callable[[], None]:
        return lambda: self._window.navigate(page, **where)


def _sorted_out(wish: Wish) -> dict[str, Any]:
    """Pages that take several locks are told of one as of several."""
    where = wish.where
    if wish.verb.page in {"programming", "events"} and "lock" in where:
        where["locks"] = (where.pop("lock"),)
    return where
