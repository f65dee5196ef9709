"""A dressed application for every test of the desk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from flexeria_desktop.engine import Engine
from flexeria_desktop.ui.jobs import JobRunner
from flexeria_desktop.ui.languages import languages
from flexeria_desktop.ui.theme import theme


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> QApplication:
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
