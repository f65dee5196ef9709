"""The running server as a fixture, on both databases."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from flexeria_platform import database
from tests.platform.running import Platform, platform_in


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database that is up to date; copied, because migrating each time costs more than most tests."""
    file = tmp_path_factory.mktemp("template") / "platform.sqlite"
    engine = database.open_engine(f"sqlite:///{file}")
    database.migrate(engine)
    engine.dispose()
    return file


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database with all tables and no rows: each test that asks for one runs on both engines."""
    if request.param == "postgresql":
        with request.getfixturevalue("postgresql").fresh() as url:
            yield url
        return
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    shutil.copy(request.getfixturevalue("sqlite_template"), folder / "platform.sqlite")
    yield f"sqlite:///{folder / 'platform.sqlite'}"


@pytest.fixture
def platform(tmp_path: Path, database_url: str) -> Iterator[Platform]:
    """A fresh server at 2024-01-15."""
    with platform_in(tmp_path / "data", url=database_url) as running:
        yield running


@pytest.fixture
def site(tmp_path: Path, sqlite_template: Path) -> Iterator[Platform]:
    """A fresh server at 2024-01-15 on SQLite alone: for what no database has a part in."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    shutil.copy(sqlite_template, folder / "platform.sqlite")
    with platform_in(folder) as running:
        yield running
