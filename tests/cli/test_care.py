"""Clocks, computers, names of locks and altered events from a terminal."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Site, Terminal


def test_clock_devices_and_alarms(site: Site, tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "profile")
    terminal.here("profile", "create", "--passphrase", "--operator", "tester")
    assert "No computer" in terminal.here("device", "list").out
    site.control.press(site.locks[1]["serial"])
    terminal.here("lock", "add", *site.words(1))
    name = site.locks[1]["name"]

    told = terminal.here("lock", "clock", name).out
    assert told.startswith(f"{name}: the clock is off by")
    assert "was left" in told
    (row,) = terminal.here("device", "list", "--json").data
    assert (row["here"], row["grants"], row["operators"]) == (True, 1, ["tester"])
    assert "[device_in_use]" in terminal.here("device", "lost", row["name"], code=1).err
    assert "[device_unknown]" in terminal.here("device", "lost", "nobody's", code=1).err
    assert (
        "Cellar door was changed"
        in terminal.here("lock", "change", name, "--name", "Cellar door", "--floor=-1", "--note", "Bell 3").out
    )
    shown = terminal.here("lock", "change", "Cellar door", "--building", "Lindenhof", "--json").data
    assert [shown[of] for of in ("name", "building", "floor", "note")] == ["Cellar door", "Lindenhof", "-1", "Bell 3"]
    assert "[name_missing]" in terminal.here("lock", "change", "Cellar door", "--name", " ", code=1).err
    assert terminal.here("events", "alarms").out == "No event was altered.\n"
