"""Buildings from the command line: a tree is made, changed, and says where locks stand."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Site, refused


def test_a_tree_of_places_and_the_locks_in_it(site: Site, tmp_path: Path) -> None:
    desk, name = site.desk(tmp_path / "profile", 0), site.locks[0]["name"]
    desk.here("building", "add", "Iepenhof")
    assert desk.here("building", "add", "Staircase A", "--kind", "staircase", "--in", "iepenhof").out == (
        "Added Iepenhof/Staircase A.\n"
    )
    desk.here("building", "add", "Cellar", "--kind", "floor", "--in", "Staircase A")
    desk.here("building", "put", "Iepenhof/Staircase A/Cellar", name)
    shown = desk.here("building", "list").out
    assert "    Cellar (floor, 1 lock)" in shown
    assert name in desk.here("building", "show", "Iepenhof").out
    refused(
        desk, "In Cellar lie other places (0) and stand locks (1).", "place_not_empty", "building", "remove", "Cellar"
    )
    refused(desk, "There is no place Attic.", "place_unknown", "building", "show", "Attic")
    desk.here("building", "move", "Cellar", "--in", "Iepenhof")
    desk.here("building", "rename", "Cellar", "Basement")
    assert "stands one up now: 1 lock" in desk.here("building", "remove", "Basement", "--move-up").out
    assert name in desk.here("building", "show", "Iepenhof").out
    assert desk.here("building").out.startswith("Building management is on.")
