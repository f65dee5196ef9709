"""Many locks from a terminal: a summary to keep, who is near, and a walk."""

from __future__ import annotations

import csv
import re
import time
from collections.abc import Callable
from pathlib import Path

from tests.cli.terminal import PATIENCE, Said, Site, Terminal

TAGS = ("04A1B2C3D4E5F6", "04A1B2C3D4E5F7")


def with_work(site: Site, folder: Path) -> Terminal:
    """A profile with one lock and a key that is not on it yet."""
    desk = site.desk(folder, place=0)
    lock = site.locks[0]["name"]
    desk.here("code", "redeem", site.codes("N", keys=5)[0], "--lock", lock)
    desk.here("person", "add", "I. de Boer")
    desk.here("key", "issue", "I. de Boer", "--lock", lock, "--tag", TAGS[0])
    return desk


def listened(desk: Terminal, enough: Callable[[Said], bool], *words: str) -> Said:
    """Listen again until enough was heard: on a busy machine a few seconds may be short."""
    ends = time.monotonic() + PATIENCE
    while True:
        said = desk.here(*words)
        if enough(said):
            return said
        assert time.monotonic() < ends, said


def test_a_round_from_the_terminal(site: Site, tmp_path: Path) -> None:
    desk = with_work(site, tmp_path / "round")
    name, serial = site.locks[0]["name"], site.locks[0]["serial"]
    everybody = {lock["serial"][-8:] for lock in site.locks}

    def all_near(said: Said) -> bool:
        return {row["serial_end"] for row in said.data} == everybody

    near = listened(desk, all_near, "nearby", "--seconds", "3", "--json").data
    assert [(row["lock"], row["pending"]) for row in near if row["lock"]] == [(name, 1)]
    line = re.compile(rf"^#### +{near[0]['rssi']} +{near[0]['serial_end']} ", re.MULTILINE)
    listened(desk, lambda said: line.search(said.out) is not None, "nearby", "--seconds", "3", "--link", site.link)
    assert desk.here("nearby", "--link", "serial:/nowhere", code=1).err.endswith("[link.port_missing]\n")

    refused = desk.here("program", "--summary", tmp_path / "none" / "day.csv", code=1)
    assert refused.err.endswith("[file_unwritable]\n")
    assert not site.opens(0, TAGS[0]), "who cannot save the summary programs nothing"
    done = desk.here("program", "--summary", tmp_path / "day.csv").out
    assert done.startswith(f"{name}: list 1 is on the lock; 0 removals, 0 changes, 1 addition; ")
    (row,) = csv.DictReader((tmp_path / "day.csv").read_text(encoding="utf-8-sig").splitlines())
    assert (row["lock"], row["result"], row["list_version"], row["changed"]) == (name, "done", "1", "yes")

    desk.here("key", "issue", "I. de Boer", "--lock", serial, "--tag", TAGS[1])
    walked = desk.process("walk").out.splitlines()
    assert walked[0] == f"{name}: 0 locks to go after it"
    assert walked[1].startswith("  list 2 is on the lock; ")
    assert walked[2] == "1 lock programmed, 0 failed."
    assert site.opens(0, TAGS[1])
    assert desk.here("walk").out == "Every lock holds what is wanted.\n"
    desk.here("lock", "release", serial, "--yes")
