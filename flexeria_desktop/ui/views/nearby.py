"""The sheet that finds the lock in front of a person: who is heard, strongest first, and what can be done there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import NearbyLock
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import fix_text, message_for
from flexeria_desktop.ui.viewmodels import link_texts, nearby_texts
from flexeria_desktop.ui.viewmodels.nearby import NearbyListener
from flexeria_desktop.ui.viewmodels.programming_jobs import programming_jobs, start_program
from flexeria_desktop.ui.views.nearby_rows import NearbyRow, NearbyRows
from flexeria_desktop.ui.widgets import Banner, Button, Card, EmptyState, Label, column, scrolled

if TYPE_CHECKING:
    from flexeria_desktop.ui.widgets import SideSheet
    from flexeria_desktop.wording import Fix

Add = Callable[[NearbyLock], Any]


def open_nearby_sheet(context: PageContext, add: Add) -> NearbySheet:
    """Open the sheet and listen until it closes; ``add(heard)`` is called to add a lock that is ready for it."""
    content = NearbySheet(context, add)
    title = QCoreApplication.translate("NearbySheet", "Find the lock in front of me")
    sheet = context.sheet(content, title, icon="signal")
    sheet.setObjectName("locks.nearby.sheet")
    content.live_in(sheet)
    return content


class NearbySheet(QWidget):
    """Listens while it shows; what is heard stands still enough to be clicked."""

    def __init__(self, context: PageContext, add: Add) -> None:
        super().__init__()
        self._context, self._add = context, add
        self._sheet: SideSheet | None = None
        self.listener = NearbyListener(context, self)
        self.jobs = programming_jobs(context)
        self.about = Label("", "small", "text-muted", wrap=True)
        self.fix = Button("", density="small")
        self.fix.setObjectName("locks.nearby.fix")
        self.problem = Banner("", "caution", action=self.fix)
        self.problem.hide()
        self.rows = NearbyRows(self._dress)
        self.empty = EmptyState("signal", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(scrolled(self.rows))
        card = Card(flush=True)
        card.add(self.stack, 1)
        box = column(self.about, self.problem, spacing=10)
        box.addWidget(card, 1)
        self.setLayout(box)
        self.close_button = Button(self.tr("Close"))
        self.close_button.setObjectName("locks.nearby.close")
        self._fix: Fix | None = None
        self.fix.clicked.connect(self._mend)
        self.empty.clicked.connect(self.listener.start)
        self.listener.changed.connect(self._show)
        self.listener.failed.connect(self._broke)
        self.jobs.changed.connect(self._show)

    def live_in(self, sheet: SideSheet) -> None:
        """Begin to listen; the sheet's end ends that."""
        self._sheet = sheet
        sheet.closed.connect(self.listener.stop)
        self.close_button.clicked.connect(sheet.leave)
        sheet.add_button(self.close_button)
        self.listener.start()
        self.close_button.setFocus()

    # --- what shows

    def _show(self) -> None:
        listener = self.listener
        several = len([link for link in listener.listening if link not in listener.problems]) > 1
        self.rows.show_locks(listener.rows, several_links=several)
        self.about.setText(nearby_texts.listening_with(listener.listening, listener.problems))
        self.about.setVisible(bool(self.about.text()))
        self._show_problem()
        self.stack.setCurrentIndex(1 if listener.rows else 0)
        if not listener.rows:
            self._say_empty()

    def _show_problem(self) -> None:
        message = nearby_texts.problem_of(self.listener.problems)
        self.problem.setVisible(message is not None)
        if message is None:
            return
        self.problem.set_banner(message.todo, "caution", title=message.happened)
        self._fix = message.fix
        self.fix.setText(fix_text(message.fix) if message.fix else "")
        self.fix.setVisible(message.fix is not None)

    def _say_empty(self) -> None:
        listener = self.listener
        if not listener.told:
            self.empty.set_texts(
                self.tr("Listening"), self.tr("Every lock within reach tells of itself once a second.")
            )
        elif not listener.listening:
            self.empty.set_texts(
                self.tr("There is nothing to listen with"),
                self.tr("Plug a dongle in, or switch Bluetooth of this computer on, then look again."),
                self.tr("Look again"),
            )
        elif all(link in listener.problems for link in listener.listening):
            self.empty.set_texts(self.tr("Nothing can be heard now"), self.tr("As soon as that is mended it goes on."))
        else:
            self.empty.set_texts(
                self.tr("No lock is heard"),
                self.tr("Go to the door, within 5 m. A lock that sleeps is woken by the button at its inside."),
            )

    def _broke(self, error: FlexeriaError) -> None:
        message = message_for(error)
        self.problem.set_banner(message.todo, "danger", title=message.happened)
        self.problem.show()
        self.fix.hide()

    # --- what is done

    def _dress(self, line: NearbyRow) -> None:
        """Give a row the buttons for what can be done with its lock now."""
        heard = line.heard
        if heard is None:
            return
        wanted = "own" if heard.lock_id is not None else "add" if nearby_texts.can_be_added(heard) else ""
        if line.property("deeds") != wanted:
            line.setProperty("deeds", wanted)
            line.clear_buttons()
            for button in self._buttons(line, wanted):
                line.offer(button)
        if heard.lock_id is not None:
            self._dress_program(line, running=self.jobs.is_running(heard.lock_id), pending=heard.pending > 0)

    def _dress_program(self, line: NearbyRow, *, running: bool, pending: bool) -> None:
        program = line.findChild(Button, f"nearby.program.{line.key}")
        if program is None or program.property("stands") == [running, pending]:
            return
        program.setProperty("stands", [running, pending])
        program.set_busy(self.tr("Programming") if running else None)
        program.set_kind("primary" if pending else "normal", "small")
        if not running:
            program.set_reason("" if pending else self.tr("Nothing waits for this lock."))

    def _buttons(self, line: NearbyRow, wanted: str) -> list[Button]:
        deeds: dict[str, tuple[tuple[str, str, str, Callable[[str], None]], ...]] = {
            "own": (
                ("show", self.tr("Show"), "next", self._open),
                ("program", self.tr("Program"), "program", self._program),
            ),
            "add": (("add", self.tr("Add lock"), "add", self._add_lock),),
        }
        made = []
        for name, text, icon, deed in deeds.get(wanted, ()):
            button = Button(text, "primary" if name == "add" else "normal", icon, density="small")
            button.setObjectName(f"nearby.{name}.{line.key}")
            button.setAccessibleName(f"{text}: {nearby_texts.title(line.heard)}" if line.heard else text)
            button.clicked.connect(partial(self._do, deed, line.key))
            made.append(button)
        return made

    def _do(self, deed: Callable[[str], None], key: str, _on: bool = False) -> None:
        if key in self.listener.rows:
            deed(key)

    def _open(self, key: str) -> None:
        lock_id = self.listener.rows[key].lock_id
        self._leave()
        self._context.navigate("locks", lock=lock_id)

    def _add_lock(self, key: str) -> None:
        heard = self.listener.rows[key]
        self._leave()
        self._add(heard)

    def _program(self, key: str) -> None:
        """Program over the link kept for the lock; where that cannot be used, over the one it is heard by."""
        heard, context = self.listener.rows[key], self._context
        actions = context.actions
        if heard.reached_by == heard.link or heard.reached_by not in self.listener.problems:
            start_program(context, [heard.lock_id])
            return

        async def reach_it_here(_report: Report) -> None:
            lock = await actions.lock(heard.lock_id)
            await actions.rename_lock(lock.id, lock.name, lock.building, heard.link)

        # Also when somebody has closed the sheet meanwhile.
        context.runner.start("", reach_it_here, succeeded=lambda _none: _go_on(context, heard), failed=context.error)

    def _mend(self) -> None:
        fix = self._fix
        self._leave()
        if fix is not None:
            self._context.navigate(fix.page, **{"part": "link", **fix.where})

    def _leave(self) -> None:
        if self._sheet is not None:
            self._sheet.dismiss()


def _go_on(context: PageContext, heard: NearbyLock) -> None:
    text = QCoreApplication.translate("NearbySheet", "%1 is reached by this from now on: %2.")
    context.toast(text.replace("%1", heard.lock).replace("%2", link_texts.name(heard.link)), tone="info")
    context.changed("locks")
    start_program(context, [heard.lock_id])
