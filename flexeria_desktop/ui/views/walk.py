"""Walk mode: a full screen to be read from two metres, with keys for one hand and sounds for who looks at the door."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.sounds import Sounds
from flexeria_desktop.ui.theme import set_look
from flexeria_desktop.ui.viewmodels import walk_texts
from flexeria_desktop.ui.viewmodels.walk_now import now
from flexeria_desktop.ui.viewmodels.walk_run import FINISHED, WalkRun, summary
from flexeria_desktop.ui.views.walk_now import NowPanel
from flexeria_desktop.ui.views.walk_parts import LARGE, SMALL, KeyCap, Sizes, SoundMark, dress
from flexeria_desktop.ui.views.walk_side import WalkSide
from flexeria_desktop.ui.widgets import Dialog, ElidedLabel, IconLabel, Label, Lines, ProgressBar, frame, row
from flexeria_desktop.ui.widgets.base import column

SMALL_UNDER = (960, 560)
SCROLLING = {Qt.Key.Key_Up: -0.2, Qt.Key.Key_Down: 0.2, Qt.Key.Key_PageUp: -0.9, Qt.Key.Key_PageDown: 0.9}
"""Keys with the part of what shows by which they scroll."""
SPOKEN = frozenset({"programming", "done_one", "failed_one", "paused", FINISHED})
"""Phases that are announced; listening comes and goes by itself."""


class WalkWindow(QWidget):
    """One walk from its begin to its summary; closing it never leaves a lock in a state that was not told."""

    announced = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("walk")
        self.setWindowTitle(self.tr("Walk mode"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(*metrics.HALF_DESIGN)
        # It gets the keys, but is no stop of Tab: nothing would show that one is there.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        set_look(self, kind="page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._sizes: Sizes | None = None
        self._told: tuple[str, int] = ("", 0)
        self.asking: Dialog | None = None
        self._leaving = False
        """The walk was told to end, and has not yet."""
        self.sounds = Sounds(context.settings, self)
        self.run = WalkRun(context, self)
        self.now, self.side = NowPanel(), WalkSide()
        self._build()
        self._connect()
        self._dress(LARGE)
        context.theme.changed.connect(self._dress_anew)
        self.run.start()
        self._show()
        self.setFocus()

    # --- parts

    def _build(self) -> None:
        self._sign = IconLabel("walk", "accent", 24)
        self._name = Label(self.tr("Walk mode"), "walk-body")
        self._place = ElidedLabel("", "walk-body", "text-muted")
        self._done, self._to_go = Label("", "walk-body"), Label("", "walk-body", "text-muted")
        self._done.setTextFormat(Qt.TextFormat.RichText)
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._all = ProgressBar(metrics.PROGRESS_LARGE, "positive", self.tr("Locks done"))
        self._all.setFixedWidth(200)
        self.mark = SoundMark()
        self._top_row: QHBoxLayout = row(self._sign, self._name, spacing=16)
        self._top_row.addWidget(self._place, 1)
        for part in (self._done, self._to_go, self._all, self.mark):
            self._top_row.addWidget(part)
        self._top = frame("header", self._top_row)
        self.problem = ElidedLabel("", "walk-small", "caution")
        self.problem.setObjectName("walk.problem")
        self._problem_row = frame("banner", row(IconLabel("caution", "caution"), self.problem, margins=(12, 6, 12, 6)))
        set_look(self._problem_row, tone="caution")
        self.skip, self.retry = KeyCap(self.tr("Space"), "walk.skip"), KeyCap("R", "walk.retry")
        self.pause, self.sound = KeyCap("P", "walk.pause"), KeyCap("M", "walk.sound")
        self.leave = KeyCap(self.tr("Esc"), "walk.leave")
        self._caps = (self.skip, self.retry, self.pause, self.sound, self.leave)
        self._foot_row: QHBoxLayout = row(spacing=16)
        self._foot_row.addWidget(Lines(self._caps[:-1], spacing=16), 1)
        self._foot_row.addWidget(self.leave)
        self._foot = frame("status-bar", self._foot_row)
        left = column(self._problem_row, spacing=0)
        left.addWidget(self.now, 1)
        middle = row(spacing=0)
        middle.addLayout(left, 1)
        middle.addWidget(self.side)
        whole = column(self._top, spacing=0)
        whole.addLayout(middle, 1)
        whole.addWidget(self._foot)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.run.changed.connect(self._show)
        self.run.cue.connect(self.sounds.play)
        self.run.ended.connect(self._ended)
        self.skip.clicked.connect(self.run.skip)
        self.retry.clicked.connect(self._try_again)
        self.pause.clicked.connect(self._pause)
        self.sound.clicked.connect(self._switch_sound)
        self.leave.clicked.connect(self.ask_to_leave)
        self.now.close_button.clicked.connect(self.close)
        self.now.again.clicked.connect(self._try_again)
        self.now.save.clicked.connect(self._save)

    # --- what a person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, R, P, M and Esc, held or not, once; the arrows scroll what does not fit."""
        caps = {
            Qt.Key.Key_Space: self.skip,
            Qt.Key.Key_R: self.retry,
            Qt.Key.Key_P: self.pause,
            Qt.Key.Key_M: self.sound,
            Qt.Key.Key_Escape: self.leave,
        }
        cap, pages = caps.get(Qt.Key(event.key())), SCROLLING.get(Qt.Key(event.key()))
        if pages is not None:
            self._scroll(pages)
        elif cap is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and not cap.isHidden() and cap.isEnabled():
            cap.click()

    def _scroll(self, pages: float) -> None:
        for area in (self.now.area, self.side.area):
            bar = area.verticalScrollBar()
            bar.setValue(bar.value() + round(pages * bar.pageStep()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """A walk that goes on is asked about; nothing is closed over a lock in work."""
        if self.run.running:
            event.ignore()
            self.ask_to_leave()
            return
        self.sounds.close()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Become small where there is little room."""
        super().resizeEvent(event)
        self._dress(SMALL if self.width() < SMALL_UNDER[0] or self.height() < SMALL_UNDER[1] else LARGE)

    def ask_to_leave(self) -> None:
        """Close when there is nothing to tell; ask while a lock is in work; else end the walk and show what stands."""
        if not self.run.running:
            self.close()
        elif self._leaving or self.asking is not None:
            return
        elif self.run.state.phase == "programming":
            self._ask()
        else:
            self._leave()

    def _leave(self) -> None:
        """End the walk; with nothing to tell the window goes at once, and the radio is let go of behind it."""
        self._leaving = True
        self.run.stop()
        self.setVisible(self._has_to_tell)
        self._show_keys()

    @property
    def _has_to_tell(self) -> bool:
        """Whether any lock was in work, or left out."""
        return self.run.began_any or bool(self.run.state.skipped)

    def _ask(self) -> None:
        state = self.run.state
        was_paused = self.run.paused
        self.run.pause()
        name = state.current.lock if state.current is not None else ""
        dialog = Dialog(self, self.tr("Leave while %1 is in work?").replace("%1", name), icon="walk")
        dialog.setObjectName("walk.asking")
        text = self.tr(
            "Stopped now, it keeps what it took and the next time goes on at that byte. Its old list stays in force "
            "until it has confirmed the new one. Keys that were stopped stay stopped."
        )
        dialog.body.addWidget(Label(text, wrap=True))
        stay = dialog.add_button(self.tr("Stay"), dialog.reject)
        stop = dialog.add_button(self.tr("Stop now"), lambda: self._answer(dialog, finish=False))
        finish = dialog.add_button(
            self.tr("Finish this door, then leave"), lambda: self._answer(dialog, finish=True), "primary"
        )
        for button, what in ((stay, "stay"), (stop, "stop"), (finish, "finish")):
            button.setObjectName(f"walk.asking.{what}")
        dialog.rejected.connect(lambda: None if was_paused else self.run.resume())
        dialog.finished.connect(self._asked)
        self.asking = dialog
        dialog.open()

    def _answer(self, dialog: Dialog, *, finish: bool) -> None:
        self._leaving = not finish
        self.run.stop(finish=finish)
        dialog.accept()
        self._show_keys()

    def _asked(self) -> None:
        self.asking = None

    def _try_again(self) -> None:
        """Take up what was left out; after the end that is another walk."""
        if self.run.running:
            self.run.retry()
        else:
            self.run.start()
            self._show()
            self.setFocus()

    def _pause(self) -> None:
        if self.run.paused:
            self.run.resume()
        else:
            self.run.pause()

    def _switch_sound(self) -> None:
        self.sounds.set_on(not self.sounds.on)
        self.sounds.play("found")
        self._show_keys()

    def _save(self) -> None:
        from flexeria_desktop.ui.views.pages.programming_summary import save_summary  # noqa: PLC0415 - file dialog

        save_summary(self._context, self, summary(self.run.state))

    # --- what shows

    def _show(self) -> None:
        state = self.run.state
        shown = now(state, self.run.seen)
        self.now.show_now(shown)
        self.side.show_state(state)
        done = len({one.lock_id for one in state.done if one.outcome.error is None})
        to_go = state.to_go + (state.phase == "programming")
        self._done.setText(self.tr("%1 done").replace("%1", f"<b>{formats.number(done)}</b>"))
        failed = walk_texts.failed(state)
        left = self.tr("%1 to go, %2 failed") if failed else self.tr("%1 to go")
        self._to_go.setText(left.replace("%1", formats.number(to_go)).replace("%2", formats.number(failed)))
        self._all.set_share(done, max(1, done + to_go + failed))
        self._place.set_full_text(walk_texts.buildings(state))
        self._show_problems()
        self._show_keys()
        if self.asking is not None and state.phase != "programming" and self.run.running:
            # The lock that was asked about has ended meanwhile: leaving leaves nothing behind.
            self.asking.accept()
            self._leave()
        key = (state.phase, len(state.done))
        if key != self._told and state.phase in SPOKEN:
            self._announce(shown.spoken)
        self._told = key

    def _show_problems(self) -> None:
        """A link that cannot be used is told, the others go on."""
        problems = self.run.state.problems if self.run.running else ()
        texts = [f"{link}: {message_for(error).in_one_line}" for link, error in problems]
        self._problem_row.setVisible(bool(texts))
        self.problem.set_full_text("  ".join(texts))

    def _show_keys(self) -> None:
        state, brief = self.run.state, self._sizes is SMALL
        ended, working = not self.run.running, state.phase == "programming"
        left_out = bool(state.skipped) or any(row.error is not None for row in state.next)
        self.skip.setVisible(not ended)
        self.pause.setVisible(not ended)
        self.retry.setVisible(left_out and not ended)
        self.skip.show_text(self.tr("Skip") if brief else self.tr("Skip this door"))
        self.retry.show_text(self.tr("Retry") if brief else self.tr("Try again what was left out"))
        pause = self.tr("Pause after this door") if working and not brief else self.tr("Pause")
        self.pause.show_text(self.tr("Go on") if self.run.paused else pause)
        self.sound.show_text(self.tr("Sound on") if self.sounds.on else self.tr("Sound off"))
        leave = self.tr("Leave") if brief else self.tr("Leave walk mode")
        self.leave.show_text(self.tr("Close") if ended else leave)
        for cap in (self.skip, self.retry, self.pause, self.leave):
            cap.setEnabled(not self._leaving)
        self.mark.show_on(self.sounds.on)

    def _ended(self) -> None:
        """Without anything to tell the window goes; else its summary stays until somebody has read it."""
        left, self._leaving = self._leaving, False
        if QApplication.focusWidget() in self._caps:
            # The key that has the keyboard goes; what can be done now takes it over.
            self.now.close_button.setFocus()
        if self.asking is not None:
            self.asking.accept()
        if not self._has_to_tell and (left or self.run.state.to_go):
            self.close()
        elif left:
            # A lock may have been found in the very moment somebody left.
            self.show()
            self._show_keys()

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self.announced.emit(text)

    def _dress_anew(self) -> None:
        """Another style sheet takes the weight off labels that were dressed under the one before."""
        sizes, self._sizes = self._sizes, None
        self._dress(sizes or LARGE)

    def _dress(self, sizes: Sizes) -> None:
        if sizes is self._sizes:
            return
        self._sizes = sizes
        self._top.setFixedHeight(sizes.band)
        self._foot.setMinimumHeight(sizes.band)
        self._top_row.setContentsMargins(sizes.edge, 0, sizes.edge, 0)
        # Keys with long words stand in two lines.
        self._foot_row.setContentsMargins(sizes.edge, 4, sizes.edge, 4)
        self._top_row.setSpacing(8 if sizes.brief else 16)
        self._all.setFixedWidth(80 if sizes.brief else 200)
        dress(self._name, sizes.body, bold=True)
        for label in (self._place, self._done, self._to_go):
            dress(label, sizes.body)
        for cap in self._caps:
            cap.dress(sizes.small)
        self.now.dress(sizes)
        self.side.dress(sizes)
        self._show_keys()


def open_walk(context: PageContext, parent: QWidget | None = None) -> WalkWindow:
    """Begin a walk in a full screen of its own; one that is open already comes to the front."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, WalkWindow) and window.isVisible():
            window.raise_()
            window.activateWindow()
            return window
    walk = WalkWindow(context, parent)
    walk.showFullScreen()
    return walk
