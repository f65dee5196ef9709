"""The restore drill: a backup made while the server runs is restored beside it and serves the same desks."""

from __future__ import annotations

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_platform.cli import main
from tests.platform.cluster import Cluster, programs
from tests.platform.running import Platform, platform_in
from tests.platform.sync_desk import SyncDesk, op


def _dump(url: str, file: Path) -> None:
    parts = make_url(url)
    if parts.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(str(parts.database))) as source, closing(sqlite3.connect(file)) as copy:
            source.backup(copy)
        return
    where = ["-h", str(parts.query["host"]), "-U", "app"]
    subprocess.run([programs() / "pg_dump", *where, "-Fc", "-f", file, str(parts.database)], check=True)


@pytest.fixture
def restored_url(database_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """Where a backup goes to."""
    if make_url(database_url).get_backend_name() == "sqlite":
        return f"sqlite:///{tmp_path / 'restored.sqlite'}"
    cluster: Cluster = request.getfixturevalue("postgresql")
    cluster.run("DROP DATABASE IF EXISTS restored")
    cluster.run("CREATE DATABASE restored")
    return cluster.url("restored")


def _restore(url: str, file: Path) -> None:
    parts = make_url(url)
    if parts.get_backend_name() == "sqlite":
        Path(str(parts.database)).write_bytes(file.read_bytes())
        return
    where = ["-h", str(parts.query["host"]), "-U", "app", "-d", str(parts.database)]
    subprocess.run([programs() / "pg_restore", *where, "--exit-on-error", file], check=True)


def test_a_restored_backup_serves_the_same_desks(
    platform: Platform, database_url: str, restored_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What came after the backup is gone; desks learn that by a snapshot, and never mix it with what comes next."""
    ann = platform.desk()
    ann.register("L")
    code = platform.code("B")
    first = ann.redeem(code, "L")
    desk = SyncDesk(ann)
    kept, lost = new_uuid7(), new_uuid7()
    desk.push(op("person", kept, 0, "create", name="Kept"))
    _dump(database_url, tmp_path / "backup")
    desk.push(op("person", lost, 0, "create", name="Lost"))
    desk.page()
    assert ("person", lost) in desk.rows
    _restore(restored_url, tmp_path / "backup")
    data = platform.context.settings.data
    assert main(["restored", "--data", str(data), "--database-url", restored_url]) == 0
    assert capsys.readouterr().out == "The desks of 1 accounts will take everything anew.\n"
    with platform_in(data, url=restored_url) as again:
        ann.url = again.url
        assert ann.ask(lambda cloud: cloud.entitlement("L")).periods == first.entitlement.periods
        expired = desk.ask("GET", "/changes", params={"cursor": desk.cursor})
        assert (expired.status_code, expired.json()["code"]) == (410, "cursor_expired")
        snapshot = desk.ask("GET", "/snapshot").text
        assert (kept in snapshot, lost in snapshot) == (True, False)
        gap = desk.ask("POST", "/ops", json=desk.numbered([op("person", kept, 0, name="New name")]))
        assert (gap.status_code, gap.json()["code"], gap.json()["expected"]) == (409, "seq_gap", 2)
    desk.http.close()
