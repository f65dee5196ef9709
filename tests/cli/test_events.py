"""Events from a terminal: kept for a time, looked at with a reason, exported."""

from __future__ import annotations

import csv
from datetime import datetime, timedelta
from pathlib import Path

from tests.cli.terminal import Site, Terminal


def test_policy_look_and_export(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "profile")
    terminal.here("profile", "create", "--passphrase", "--operator", "tester")
    told = terminal.here("events", "policy").out.splitlines()
    assert told == [
        "What locks proved before is kept for 400 days.",
        "Events are kept for 14 days. A look at them needs no reason.",
    ]
    assert "kept for 90 days" in terminal.here("events", "policy", "--proof-days", "90").out
    assert terminal.here("events", "list").out == "No events.\n"
    asked = terminal.here("events", "policy", "--ask-reason", "yes")
    assert asked.out.endswith("A look at them needs a reason.\n")
    refused = terminal.here("events", "list", code=1)
    assert "[event_reason_missing]" in refused.err
    path = tmp_path / "events.csv"
    told = terminal.here("events", "export", str(path), "--since", "2026-05-08", "--reason", "stolen bicycle")
    assert told.out == f"0 events written to {path}.\n"
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file))[:3] == ["Time", "Time at the lock", "Lock"]
    assert terminal.here("events", "expire").out.startswith("0 events let go.")
    long = terminal.here("events", "policy", "--keep-days", "120", code=1)
    assert "[keeping_reason_missing]" in long.err
    assert "120" not in terminal.here("events", "policy").out


def test_events_on_hold(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "profile")
    terminal.here("profile", "create", "--passphrase", "--operator", "tester")
    terminal.here("person", "add", "A. de Vries")
    assert terminal.here("events", "holds").out == "No events are on hold.\n"
    hold = ("events", "hold", "--person", "A. de Vries", "--ends")
    ends = (datetime.now().astimezone() + timedelta(days=300)).date().isoformat()
    assert "[hold_reason_missing]" in terminal.here(*hold, ends, code=1).err
    assert "[hold_days_wrong]" in terminal.here(*hold, "2020-01-01", "--reason", "police file 7", code=1).err
    told = terminal.here(*hold, ends, "--reason", "police file 7")
    assert told.out.startswith(f"Events of A. de Vries are kept up to and including {ends}, whatever their age.\n")
    listed = terminal.here("events", "holds").out
    assert "police file 7" in listed
    assert "tester" in listed
    number = told.out.split()[-1]
    assert "[lock_unknown]" in terminal.here("events", "hold", "Attic", "--ends", ends, code=1).err
    assert "[hold_reason_missing]" in terminal.here("events", "unhold", number, code=1).err
    assert terminal.here("events", "unhold", number, "--reason", "file closed").out.startswith("The hold has ended.")
    assert terminal.here("events", "holds").out == "No events are on hold.\n"


def test_a_lock_out_of_reach_keeps_no_other_lock_from_being_read(site: Site, tmp_path: Path) -> None:
    """Read in the order of the names; and two locks of one name are two."""
    desk = site.desk(tmp_path / "desk", 0)
    site.control.press(site.locks[1]["serial"])
    desk.here("lock", "add", *site.words(1))
    away, near = (one["serial"] for one in site.locks[:2])
    for serial, link in ((away, f"serial:{tmp_path / 'nothing'}"), (near, site.link)):
        desk.here("lock", "change", serial, "--name", "Door", "--link", link)
    said = desk.here("events", "read", code=4).out.splitlines()
    assert {line.rpartition("[")[2] for line in said} == {"link.port_missing]", "Door: 1 new event"}
    assert "[link.port_missing]" in desk.here("events", "read", away, code=1).err
    told = desk.here("events", "read", "--json", code=4).data
    assert sorted((one["serial"], one["count"], one["error"]) for one in told) == sorted(
        [(away, 0, "link.port_missing"), (near, 0, None)]
    )
