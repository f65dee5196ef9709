"""The database file and the data folder."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from flexeria_platform import database
from flexeria_platform.errors import ConsoleError
from flexeria_platform.settings import load_settings


def test_the_pragmas_hold_on_every_connection(tmp_path: Path) -> None:
    """WAL, waiting writers, enforced references."""
    engine = database.open_engine(f"sqlite:///{tmp_path / 'new.sqlite'}")
    for _ in range(2):
        with database.reading(engine) as connection:
            values = [
                connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
                for name in ("journal_mode", "busy_timeout", "foreign_keys", "synchronous")
            ]
        assert values == ["wal", database.BUSY_TIMEOUT_MS, 1, 2]
        engine.dispose()


def test_secrets_are_made_once_and_for_the_owner_alone(tmp_path: Path) -> None:
    """Read again they are the same; their repr shows nothing."""
    first = load_settings(tmp_path / "data")
    assert load_settings(tmp_path / "data").secrets == first.secrets
    assert first.secrets.pepper.hex() not in repr(first)
    assert repr(first.secrets) == "Secrets()"
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "data" / "secrets.json").stat().st_mode) == 0o600
        assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["secrets.json"]


@pytest.mark.parametrize("content", ["", "{}", '{"pepper": "00"}', "[]", "no json"])
def test_damaged_secrets_stop_the_server(tmp_path: Path, content: str) -> None:
    """New ones would make every code and token worthless."""
    (tmp_path / "secrets.json").write_text(content)
    with pytest.raises(ConsoleError, match="does not hold the server's secrets"):
        load_settings(tmp_path)
    assert (tmp_path / "secrets.json").read_text() == content
