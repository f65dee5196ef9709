"""A dressed application for every test of the desk."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from flexeria_desktop.engine import Engine
from flexeria_desktop.ui.jobs import JobRunner
from flexeria_desktop.ui.languages import languages
from flexeria_desktop.ui.theme import theme

TRANSLATIONS = Path(__file__).resolve().parents[2] / "scripts" / "translations.py"


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
    running.stop()


@pytest.fixture
def runner(engine: Engine) -> JobRunner:
    return JobRunner(engine)
