"""What is done with keys that exist: take in, suspend, give back in force, program; asked once, in numbers."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.keys import Key, KeyState
from flexeria_desktop.core.services.rows import KeyRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import key_texts
from flexeria_desktop.ui.viewmodels.key_texts import Consequence
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.widgets import ConfirmDialog, Scrim

TOPICS = ("keys", "locks", "people", "programming")


def ask(
    page: QWidget, consequence: Consequence, confirmed: Callable[[], None], *, danger: bool = True
) -> ConfirmDialog:
    """Ask once over a veil; the verb of the consequence is the button ``confirm.go``."""
    dialog = ConfirmDialog(
        page.window(),
        consequence.title,
        consequence.text,
        consequence.verb,
        danger=danger,
        points=consequence.points,
    )
    dialog.verb_button.setObjectName("confirm.go")
    veil = Scrim(page)
    veil.setGeometry(page.rect())
    veil.show()
    dialog.finished.connect(veil.deleteLater)
    dialog.confirmed.connect(confirmed)
    dialog.open()
    return dialog


class KeyDeeds(QObject):
    """The deeds of a page that lists keys; each asks, runs as a job and tells what came of it."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def take_in(self, rows: Sequence[KeyRow]) -> None:
        """Take in those of the rows that are in force; nothing for none."""
        chosen = key_texts.in_force(rows)
        if chosen:
            ids = [row.id for row in chosen]
            operation = self._context.actions.take_in
            title = self.tr("Taking in")
            ask(
                self._page,
                key_texts.taking_in(chosen),
                lambda: self._run(title, lambda: operation(ids), self._taken_in),
            )

    def suspend(self, rows: Sequence[KeyRow]) -> None:
        """Stop those of the rows that open from opening."""
        chosen = key_texts.to_suspend(rows)
        if chosen:
            ids = [row.id for row in chosen]
            operation = self._context.actions.suspend
            locks = list({row.lock_id: None for row in chosen})
            done = self.tr("%n key(s) suspended; they stop opening once their locks are programmed.", "", len(ids))
            told = lambda _result: self._tell(done, locks)  # noqa: E731 - bound to these keys
            ask(
                self._page,
                key_texts.suspending(chosen),
                lambda: self._run(self.tr("Suspending"), lambda: operation(ids), told),
            )

    def resume(self, rows: Sequence[KeyRow]) -> None:
        """Give those of the rows that are suspended back in force; it takes nothing away, so nobody is asked."""
        chosen = key_texts.to_resume(rows)
        if chosen:
            ids = [row.id for row in chosen]
            locks = list({row.lock_id: None for row in chosen})
            done = self.tr("%n key(s) in force again; they open once their locks are programmed.", "", len(ids))
            self._run(
                self.tr("Giving back in force"),
                lambda: self._context.actions.resume(ids),
                lambda _result: self._tell(done, locks),
            )

    def program(self, lock_ids: Sequence[Any]) -> None:
        """Program these locks as a job."""
        if lock_ids:
            start_program(self._context, list(lock_ids))

    def _run(self, title: str, deed: Callable[[], Coroutine[Any, Any, Any]], succeeded: Callable[[Any], None]) -> None:
        async def work(_report: Report) -> Any:
            return await deed()

        def done(result: Any) -> None:
            self._context.changed(*TOPICS)
            succeeded(result)

        self._context.runner.start(title, work, succeeded=done, failed=self._context.error)

    def _taken_in(self, keys: Sequence[Key]) -> None:
        opening = [key for key in keys if key.state is KeyState.WITHDRAWN]
        locks = list({key.lock_id: None for key in opening})
        if not opening:
            self._context.toast(self.tr("%n key(s) back in the stock.", "", len(keys)))
            return
        taken = self.tr("%n key(s) taken in.", "", len(keys))
        still = self.tr("%n of them still open(s) until programming confirms it.", "", len(opening))
        self._tell(f"{taken} {still}", locks, tone="caution")

    def _tell(self, sentence: str, locks: Sequence[Any], tone: str = "positive") -> None:
        self._context.toast(sentence, self.tr("Program now"), lambda: self.program(locks), tone=tone)
