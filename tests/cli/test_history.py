"""Undo from the command line: by name, over separate runs of the program, and at the lock."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.terminal import Site, refused


def test_a_step_is_taken_back_by_a_later_run(site: Site, tmp_path: Path) -> None:
    desk = site.desk(tmp_path / "profile", 0)
    desk.here("person", "add", "T. Smits")
    listed = desk.here("history").out
    assert "new person" in listed
    assert "stays: claimed" in listed
    assert desk.here("undo").out == "Undone: new person (T. Smits).\n"
    assert "T. Smits" not in desk.here("person", "list").out
    assert desk.here("redo").out == "Done again: new person (T. Smits).\n"
    assert "T. Smits" in desk.here("person", "list").out
    first = json.loads(desk.here("--json", "history").out)[0]
    assert (first["name"], first["state"], first["subject"]) == ("person.added", "redone", "T. Smits")
    assert desk.here("undo", str(first["number"])).out == "Undone: new person (T. Smits).\n"
    refused(desk, "There is nothing to undo.", "nothing_to_undo", "undo", str(first["number"]))
