"""Undo in the window: the button of the header, its keys, and the offer at what was just said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from flexeria_desktop.core.domain.undo import IN_FORCE
from flexeria_desktop.core.services.undo_rows import StepRow, UndoOffer, UndoReport
from flexeria_desktop.ui.context import Command
from flexeria_desktop.ui.jobs import Job, JobProgress, Report
from flexeria_desktop.ui.viewmodels import undo_texts
from flexeria_desktop.ui.views.main_window import MainWindow
from flexeria_desktop.ui.widgets import Toast

TOUCHED = ("people", "keys", "locks", "programming")


class Undoing(QObject):
    """Keeps the offer of a window up to date and carries it out; one step at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: Any = window.context.actions
        self.offer: UndoOffer | None = None
        self._job: Job | None = None
        self._again = False
        self._busy = False
        self._offers: list[tuple[int, bool, Toast]] = []
        """The steps whose undo, or redo, stands at a sentence in the corner, and that."""
        window.header.undo_wanted.connect(self.undo)
        window.context.refresh.connect(self.load)
        window.add_commands(
            (
                Command("undo", self.tr("Undo the last step"), self.undo, "Ctrl+Z", "undo"),
                Command("redo", self.tr("Redo what was undone"), self.redo, "Ctrl+Shift+Z", "history"),
                Command("history", self.tr("History: what was done here"), self.show_history, "", "history"),
            )
        )
        self.load()

    def load(self, _topics: object = None) -> None:
        """Ask what undo and redo would be about."""
        if self._job is not None:
            self._again = True
            return

        async def ask(_report: Report) -> UndoOffer:
            return await self._actions.undo_offer()  # type: ignore[no-any-return]

        self._job = self._window.context.runner.start("", ask, succeeded=self._show)
        self._job.finished.connect(self._loaded)

    def undo(self) -> None:
        """Take back the step that the button names."""
        self._go(self.offer.undo if self.offer else None, redo=False)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._go(self.offer.redo if self.offer else None, redo=True)

    def undo_steps(self, numbers: Sequence[int]) -> None:
        """Take back several steps, newest first; what was taken back before a refusal stays so."""

        async def work(report: Report) -> list[UndoReport]:
            return [await self._actions.undo(number, progress=_telling(report)) for number in numbers]

        self._start(self.tr("Undo"), work, self._told_many)

    def show_history(self) -> None:
        """Open the sheet with everything that was done."""
        if self._window.context.actions is None:
            return
        from flexeria_desktop.ui.views.history_sheet import HistorySheet  # noqa: PLC0415 - at its first showing

        content = HistorySheet(self._window.context, self)
        title = self.tr("History")
        content.live_in(self._window.show_sheet(content, title, icon="history", width=HistorySheet.WIDTH))

    def _go(self, step: StepRow | None, *, redo: bool) -> None:
        if step is None:
            text = self.tr("There is nothing to redo.") if redo else self.tr("There is nothing to undo.")
            self._window.show_toast(text, tone="neutral")
            return

        async def work(report: Report) -> UndoReport:
            done = self._actions.redo if redo else self._actions.undo
            return await done(step.number, progress=_telling(report))  # type: ignore[no-any-return]

        self._start(self.tr("Redo") if redo else undo_texts.undo_title(step), work, self._told)

    def _start(self, title: str, work: Any, told: Any) -> None:
        """title: of what can be stopped: then the step stands as it was."""
        if self._busy:
            return
        self._busy = True
        job = self._window.context.runner.start(title, work, succeeded=told, failed=self._window.context.error)
        job.finished.connect(self._ended)

    def _ended(self) -> None:
        self._busy = False
        self._window.context.changed(*TOUCHED)

    def _told(self, report: UndoReport) -> None:
        said = self._say(undo_texts.told(report), bool(report.locks), not report.left, redone=report.redone)
        if not report.locks:
            self._offers.append((report.step.number, not report.redone, said))

    def _told_many(self, reports: list[UndoReport]) -> None:
        text = self.tr("%n step(s) undone.", "", len(reports))
        waiting = [report for report in reports if report.locks]
        said = self._say(f"{text} {undo_texts.told(waiting[-1])}" if waiting else text, bool(waiting), whole=True)
        if reports and not waiting:
            self._offers.append((reports[-1].step.number, True, said))

    def _say(self, text: str, to_program: bool, whole: bool, *, redone: bool = False) -> Toast:
        """One action: what the lock still needs comes before the way back."""
        action, callback = (self.tr("Undo"), self.undo) if redone else (self.tr("Redo"), self.redo)
        if to_program:
            action, callback = self.tr("Program"), self._program
        return self._window.overlays.toast(text, action, callback, "positive" if whole else "caution")

    def _program(self) -> None:
        self._window.navigate("programming")

    def _show(self, found: UndoOffer) -> None:
        before, self.offer = self.offer, found
        self._window.header.show_undo(undo_texts.undo_title(found.undo) if found.undo else "", self._tip(found))
        self._take_back_offers(found)
        if before is not None and self._is_new(before, found) and found.undo is not None:
            self._offer_at_toast(found.undo)

    @staticmethod
    def _is_new(before: UndoOffer, found: UndoOffer) -> bool:
        """Whether something was done since: undone and redone steps have lower numbers than those before them."""
        if found.undo is None or found.redo is not None:
            return False
        highest = max((step.number for step in (before.undo, before.redo) if step is not None), default=0)
        return found.undo.number > highest

    def _offer_at_toast(self, step: StepRow) -> None:
        def back() -> None:
            if self.offer is not None and self.offer.undo is not None and self.offer.undo.number == step.number:
                self.undo()
            else:
                self.show_history()

        said = self._window.overlays.offer(self.tr("Undo"), back)
        if said is None:
            self._go_together(step)
            text = self.tr("Done: %1.").replace("%1", undo_texts.titled(step))
            said = self._window.overlays.toast(text, self.tr("Undo"), back, "positive")
        self._offers.append((step.number, False, said))

    def _go_together(self, step: StepRow) -> None:
        """What was said of a step with an action of its own, such as to program, goes with it as well."""
        shown = self._window.overlays.toasts
        if shown and all(shown[-1] is not one[2] for one in self._offers):
            self._offers.append((step.number, False, shown[-1]))

    def _take_back_offers(self, found: UndoOffer) -> None:
        """What was undone, or done again, another way is neither true nor to be undone any more."""
        stands = [one for one in self._offers if one[2] in self._window.overlays.toasts]
        undo = found.undo.number if found.undo is not None else 0
        redo = found.redo.number if found.redo is not None else 0
        self._offers = [one for one in stands if (one[0] == redo if one[1] else one[0] <= undo)]
        for one in stands:
            if one not in self._offers:
                self._window.overlays.take_back(one[2])

    def _tip(self, found: UndoOffer) -> str:
        return undo_texts.titled(found.undo) if found.undo else ""

    def _loaded(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self.load()


def _telling(report: Report) -> Callable[[int, int], None]:
    return lambda done, total: report(JobProgress(done, total))


def back_to(steps: Sequence[StepRow], chosen: StepRow) -> list[int]:
    """Return the numbers of the steps to take back, newest first, until the chosen one is undone."""
    return [step.number for step in steps if step.mine and step.state in IN_FORCE and step.number >= chosen.number]
