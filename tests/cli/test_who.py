"""The time machine from the command line, over a real lock."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

from tests.cli.terminal import Site, refused


def test_who_could_open_then_by_plan_and_by_proof(site: Site, tmp_path: Path) -> None:
    desk = site.desk(tmp_path / "profile", 0)
    name = json.loads(desk.here("--json", "lock", "list").out)[0]["name"]
    desk.here("code", "redeem", site.codes("N", keys=5)[0], "--lock", name)
    before = datetime.now().astimezone()
    desk.here("person", "add", "T. Smits", "--unit", "12")
    desk.here("key", "issue", "T. Smits", "--lock", name, "--tag", "04A1B2C3D4E5F6")
    planned = datetime.now().astimezone()
    desk.here("program", name)

    told = desk.here("who", name).out
    assert "by plan 1, by proof 1" in told
    assert "T. Smits (12)" in told
    assert "In force since" in told
    told = desk.here("who", name, "--at", planned.isoformat()).out
    assert "by plan 1, by proof 0" in told
    assert "the lock did not have it yet." in told
    told = desk.here("who", name, "--at", before.isoformat()).out
    assert "Nobody could open it: no key was planned" in told
    assert "nothing" not in told

    found = json.loads(desk.here("--json", "who", name, "--at", planned.isoformat()).out)
    (row,) = found["rows"]
    assert (row["holder"]["name"], row["plan"]["verdict"], row["proof"]["verdict"]) == (
        "T. Smits",
        "opens",
        "not_on_list",
    )
    changes = desk.here("who", name, "--changes").out
    assert "Key in force: T. Smits" in changes
    assert "The lock proved its list" in changes

    ahead = (datetime.now().astimezone() + timedelta(days=1)).isoformat()
    refused(desk, "20", "moment_ahead", "who", name, "--at", ahead)
    assert "is not a moment like" in desk.here("who", name, "--at", "yesterday", code=2).err
