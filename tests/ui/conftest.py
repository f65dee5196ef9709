"""A dressed application for every test of the desk."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from flexeria_desktop.app import Program
from flexeria_desktop.engine import Engine
from flexeria_desktop.settings import Places
from flexeria_desktop.ui.jobs import JobRunner
from flexeria_desktop.ui.languages import languages
from flexeria_desktop.ui.theme import theme

TRANSLATIONS = Path(__file__).resolve().parents[2] / "scripts" / "translations.py"
PATIENCE_MS = 60_000
"""What comes at once on a machine with nothing else to do may take long on a busy one; only a failure waits so long."""


class PatientBot(QtBot):
    """Waits until something comes, however busy the machine is."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: SignalInstance, *, timeout: int = PATIENCE_MS, **more: Any) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QtBot]:
    yield PatientBot(request)
    # A button that stays down would hide the focus ring from every later test of this process.
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    # The files that the program loads are built at set-up; a text changed since then is built here.
    subprocess.run([sys.executable, str(TRANSLATIONS), "stale"], check=True)
    theme().install(qapp, "light")
    languages().set_language("en")
    return qapp


@pytest.fixture
def engine() -> Iterator[Engine]:
    running = Engine().start()
    yield running
    assert running.stop(PATIENCE_MS / 1000)


@pytest.fixture
def runner(engine: Engine) -> JobRunner:
    return JobRunner(engine)


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The whole program, with no profile and no demo building yet."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    found = Program(Places(tmp_path / "profile", tmp_path / "demo"), settings)
    yield found
    if found.window is not None:
        found.window.hide()
    found.close()
