"""The desktop program: the window is painted first, everything heavy comes after."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flexeria_desktop import qt_loading

# Imports make tens of thousands of objects that stay: the collector would only look at them again and again.
gc.disable()
qt_loading.load()

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from flexeria_desktop import opening  # noqa: E402
from flexeria_desktop.core.domain.links import is_bluetooth  # noqa: E402
from flexeria_desktop.core.errors import FlexeriaError  # noqa: E402
from flexeria_desktop.engine import Engine  # noqa: E402
from flexeria_desktop.opening import Session  # noqa: E402
from flexeria_desktop.settings import Places, places  # noqa: E402
from flexeria_desktop.ui.context import PageContext  # noqa: E402
from flexeria_desktop.ui.jobs import JobProgress, JobRunner, Report  # noqa: E402
from flexeria_desktop.ui.languages import NAMES, languages  # noqa: E402
from flexeria_desktop.ui.theme import MODES, Mode, theme  # noqa: E402
from flexeria_desktop.ui.views.main_window import MainWindow  # noqa: E402
from flexeria_desktop.ui.views.pages.registry import page_specs  # noqa: E402

gc.freeze()
gc.enable()

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from flexeria_desktop.ui.views.start_window import StartWindow

# Closing a link tells the lock so; a lock out of reach must not hold the exit.
RELEASE_SECONDS = 5.0
PROFILE_FILES = ("store.header", "store.flexeria")


class FirstPaint(QObject):
    """Calls back once, after a window has painted for the first time."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then: Callable[[], None] | None = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event; never swallows one."""
        if event.type() == QEvent.Type.Paint and self._then is not None:
            then, self._then = self._then, None
            watched.removeEventFilter(self)
            QTimer.singleShot(0, then)
        return False


class Program(QObject):
    """From the first window to the open profile and back; ``place`` says where profile and demo lie.

    furnished False = a new demo building has no residents and no locks added yet. bluetooth: its locks are on the
    air too.
    """

    _loop_loaded = Signal(str, object)

    def __init__(self, place: Places, settings: QSettings, *, furnished: bool = True, bluetooth: bool = False) -> None:
        super().__init__()
        self.place = place
        self._bluetooth = bluetooth
        self._furnished = furnished
        self.window: MainWindow | None = None
        self.start_window: StartWindow | None = None
        self.session: Session | None = None
        self._demo = False
        self._settings = settings
        self.engine = Engine()
        self._runner = JobRunner(self.engine, self)
        self._loop_loaded.connect(self._begin_now, Qt.ConnectionType.QueuedConnection)
        languages().changed.connect(self._build_anew, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _opener(self) -> ThreadPoolExecutor:
        """Profiles are opened and closed on one thread, and heavy imports happen there too."""
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - not needed before the first paint

        return ThreadPoolExecutor(1, "opener")

    def start(self, *, demo: bool) -> None:
        """Show the first window that fits: the demo, the profile, or the choice between both."""
        if demo:
            self._open_demo()
        elif any((self.place.profile / name).exists() for name in PROFILE_FILES):
            self._open_profile()
        else:
            self._choose()

    def close(self) -> None:
        """Let everything go: jobs, links, store, threads."""
        self._runner.cancel_all()
        session, self.session = self.session, None
        try:
            if session is not None:
                self._let_go(session)
        finally:
            self.engine.stop()  # first, for what it cancels may leave the opener something to close
            self._opener.shutdown()

    def _let_go(self, session: Session) -> None:
        try:
            self.engine.submit(session.release()).result(RELEASE_SECONDS)
        except TimeoutError:
            pass  # whoever holds a link up ends with the engine
        finally:
            self._opener.submit(session.close).result()

    # --- windows

    def _choose(self) -> None:
        window = self._start_window()
        window.show_first_start()
        FirstPaint(window, self._load_heavy)
        window.show()

    def _open_demo(self) -> None:
        self._demo = True
        window = self._main_window()
        FirstPaint(window, partial(self._begin, self.tr("Starting the demo building"), self._demo_work))
        window.show()
        self._leave_start()

    def _open_profile(self) -> None:
        window = self._main_window()
        FirstPaint(window, partial(self._begin, self.tr("Opening the profile"), self._profile_work))
        window.show()

    def _begin(self, title: str, work: Callable[[Report], Any]) -> None:
        if opening.LOOP in sys.modules:
            self._begin_now(title, work)
        else:
            loading = self._opener.submit(opening.import_loop)
            loading.add_done_callback(lambda _loaded: self._loop_loaded.emit(title, work))

    def _begin_now(self, title: str, work: Callable[[Report], Any]) -> None:
        self._runner.start(title, work, succeeded=self._opened, failed=self._not_opened)

    def _opened(self, session: Session) -> None:
        from flexeria_desktop import resting  # noqa: PLC0415 - not needed before the first paint

        self.session = session
        self.engine.submit(session.actions.start_sync())
        self.engine.submit(session.actions.start_expiring_events())
        self.engine.submit(resting.begin(session.actions.desk))
        window = self.window or self._main_window()
        window.show()
        self._leave_start()
        self._fill(window, session)
        window.navigate("overview")

    def _fill(self, window: MainWindow, session: Session) -> None:
        from flexeria_desktop.ui.views.frame_data import FrameData  # noqa: PLC0415 - needs the services

        window.context.actions = session.actions
        window.context.demo = session.demo
        window.context.settings = self._settings
        window.header.door.setVisible(session.demo is not None)
        window.header.door_wanted.connect(partial(self._open_door, window))
        FrameData(window)

    def _open_door(self, window: MainWindow) -> None:
        from flexeria_desktop.ui.views.door_window import DoorWindow  # noqa: PLC0415 - the demo alone has it

        DoorWindow(window, window.context.demo).show()

    def _not_opened(self, error: FlexeriaError) -> None:
        if error.code in {"passphrase_needed", "wrong_passphrase"}:
            self._ask_passphrase(error)
        elif self.start_window is None or not self.start_window.show_error(error):
            window = self.window or self._main_window()
            window.show()
            window.show_error(error, self.tr("The profile was not opened"))

    def _ask_passphrase(self, error: FlexeriaError) -> None:
        window = self._start_window()
        if error.code == "wrong_passphrase" and window.show_error(error):
            return
        window.show_unlock(str(self.place.profile))
        window.show()
        if self.window is not None:
            self.window.hide()

    def _ask_setup(self) -> None:
        async def look(_report: Report) -> tuple[bool, Any]:
            usable, finder = await self._in_opener(opening.setup_facts)
            radios = [way.link for way in await finder.ways() if way.usable and is_bluetooth(way.link)]
            return usable, lambda: [*finder.ports(), *radios]

        def show(facts: tuple[bool, Any]) -> None:
            self._start_window().show_setup(keyring_usable=facts[0], ports=facts[1])

        self._runner.start("", look, succeeded=show, failed=self._not_opened)

    def _start_window(self) -> StartWindow:
        if self.start_window is None:
            from flexeria_desktop.ui.views.start_window import StartWindow  # noqa: PLC0415 - often not shown at all

            self.start_window = window = StartWindow(theme())
            window.demo_chosen.connect(self._open_demo)
            window.setup_wanted.connect(self._ask_setup)
            window.setup_finished.connect(self._set_up)
            window.passphrase_given.connect(self._unlock)
            window.language_chosen.connect(self._choose_language)
            window.look_chosen.connect(self._choose_look)
        return self.start_window

    def _main_window(self) -> MainWindow:
        self.window = MainWindow(theme=theme(), runner=self._runner, pages=page_specs(self._settings_page))
        return self.window

    def _leave_start(self) -> None:
        if self.start_window is not None:
            self.start_window.hide()
            self.start_window.deleteLater()
            self.start_window = None

    def _settings_page(self, context: PageContext) -> QWidget:
        from flexeria_desktop.ui.views.settings_page import SettingsPage  # noqa: PLC0415 - at its first showing

        return SettingsPage(
            context,
            languages=tuple(NAMES.items()),
            language=languages().current,
            choose_language=self._choose_language,
            choose_look=self._choose_look,
            delete_demo=self._delete_demo if self._demo else None,
        )

    # --- language and look

    def _choose_language(self, code: str) -> None:
        self._settings.setValue("language", code)
        languages().set_language(code)

    def _choose_look(self, mode: Mode) -> None:
        self._settings.setValue("look", mode)
        theme().set_mode(mode)

    def _build_anew(self) -> None:
        if self.start_window is not None and self.start_window.isVisible():
            self.start_window.show_first_start()
        if self.window is None or self.session is None:
            return
        old, place, page = self.window, self.window.geometry(), self.window.current_page
        window = self._main_window()
        window.setGeometry(place)
        self._fill(window, self.session)
        window.show()
        window.navigate(page)
        old.hide()
        old.deleteLater()

    def _delete_demo(self) -> None:
        session, window = self.session, self.window
        if session is None or window is None:
            return
        self.session = None
        window.context.actions = None

        async def work(_report: Report) -> None:
            await session.release()
            await self._in_opener(session.close)
            await self._in_opener(partial(opening.delete_demo, self.place.demo))

        def deleted(_nothing: object) -> None:
            self._demo, self.window = False, None
            self.start(demo=False)
            window.hide()
            window.deleteLater()

        self._runner.start(self.tr("Deleting the demo building"), work, succeeded=deleted, failed=window.show_error)

    # --- work off the GUI thread

    def _load_heavy(self) -> None:
        self._opener.submit(opening.import_heavy)

    async def _in_opener(self, work: Callable[[], Any], unwanted: Callable[[Any], object] | None = None) -> Any:
        """Do it there; ``unwanted`` gets what was opened when nobody waits for it any more."""
        import asyncio  # noqa: PLC0415 - the engine has it loaded

        done = self._opener.submit(work)
        try:
            return await asyncio.wrap_future(done)
        except asyncio.CancelledError:
            if unwanted is not None:
                opening.let_go(done, unwanted)
            raise

    async def _profile_work(self, _report: Report, passphrase: str = "") -> Session:
        return await self._in_opener(partial(opening.open_profile, self.place.profile, passphrase), opening.close)

    def _unlock(self, passphrase: str) -> None:
        self._begin(self.tr("Opening the profile"), partial(self._profile_work, passphrase=passphrase))

    def _set_up(self, choice: Any) -> None:
        async def work(_report: Report) -> Session:
            create = partial(opening.create_profile, self.place.profile, choice)
            session: Session = await self._in_opener(create, opening.close)
            return session

        job = self._runner.start(
            self.tr("Setting up the profile"), work, succeeded=self._opened, failed=self._not_opened
        )
        job.succeeded.connect(lambda _session: self._finish_setup(choice))

    def _finish_setup(self, choice: Any) -> None:
        """Sign in and try the dongle once the profile is there; what fails can be done in the settings."""
        if self.session is None or self.window is None:
            return
        actions, context = self.session.actions, self.window.context

        async def try_link(_report: Report) -> None:
            await actions.check_link(choice.link)

        if choice.platform_url:
            self.window.navigate("settings", part="account", sign_in=choice.platform_url)
        if choice.link:
            self._runner.start(
                self.tr("Checking the link"),
                try_link,
                succeeded=lambda _done: context.changed("link"),
                failed=context.error,
            )

    async def _demo_work(self, report: Report) -> Session:
        from flexeria_desktop.demo.steps import DemoStep  # noqa: PLC0415 - only the demo needs it

        steps = {
            DemoStep.HOUSE: self.tr("Building the house"),
            DemoStep.CODES: self.tr("Making prepaid codes"),
            DemoStep.PLATFORM: self.tr("Starting the platform"),
            DemoStep.RESIDENTS: self.tr("Residents move in"),
            DemoStep.LOCKS: self.tr("Locks are fitted"),
            DemoStep.BUILDINGS: self.tr("Locks get their places"),
            DemoStep.PERIODS: self.tr("Prepaid codes are used"),
            DemoStep.KEYS: self.tr("Keys are issued"),
            DemoStep.PROGRAMMING: self.tr("Locks are programmed"),
            DemoStep.GROUPS: self.tr("Groups are made"),
        }

        def say(step: DemoStep) -> None:
            report(JobProgress(list(DemoStep).index(step), len(DemoStep), "", steps[step]))

        building, profile, fresh = await self._in_opener(
            partial(opening.open_demo, self.place.demo, say, self._bluetooth),
            lambda opened: opening.close_demo(*opened[:2]),
        )
        if fresh:
            try:
                await opening.furnish_demo(building, profile, say, furnished=self._furnished)
            except BaseException:
                self._opener.submit(opening.close_demo, building, profile)
                raise
        from flexeria_desktop.demo.side import DemoSide  # noqa: PLC0415

        close = partial(opening.close_demo, building, profile)
        return Session(profile.actions, profile.close_links, close, DemoSide(building, profile))


def run_app(
    profile: Path | None = None, *, demo: bool = False, demo_folder: Path | None = None, bluetooth: bool = False
) -> int:
    """Run the program until its window is closed; return the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - nobody makes another kind before
    app.setApplicationName("Flexeria")
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Flexeria", "desktop")
    mode = str(settings.value("look", "system"))
    theme().install(app, mode if mode in MODES else "system")
    code = str(settings.value("language", languages().from_system()))
    languages().set_language(code if code in NAMES else "en")
    program = Program(places(profile, demo_folder), settings, bluetooth=bluetooth)
    program.start(demo=demo)
    try:
        return app.exec()
    finally:
        program.close()
