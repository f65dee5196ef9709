"""The locking plan from a terminal, over a small building in a real profile."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.services.big_plan import Size, fill

LITTLE = Size(people=12, locks=16, rights=60)


@pytest.fixture
def desk(tmp_path: Path) -> Terminal:
    """A profile with 16 locks and 12 people."""
    terminal = Terminal(tmp_path / "profile").new()
    profile = terminal.opened()
    try:
        profile.store.run(lambda uow: fill(uow, LITTLE))
    finally:
        profile.close()
    return terminal


def test_the_plan_as_signs_as_table_and_as_json(desk: Terminal, tmp_path: Path) -> None:
    told = desk.here("plan").out
    assert "16 locks and 12 people" in told
    assert "on the lock" in told
    data = desk.here("plan", "--json").data
    assert (len(data["locks"]), len(data["columns"]), {len(line) for line in data["cells"]}) == (16, 12, {12})
    pending = desk.here("plan", "--pending", "--json").data
    assert {lock["need"] > 0 for lock in pending["locks"]} == {True}
    assert desk.here("plan", "--groups").out.startswith("16 locks and 0 groups")

    file = tmp_path / "plan.csv"
    assert "written to" in desk.here("plan", "--csv", file).out
    heads, *rows = csv.reader(file.read_text(encoding="utf-8-sig").splitlines())
    assert (len(heads), len(rows)) == (15, 16)
    assert any("change waits" in cell for row in rows for cell in row)


def test_why_and_take_in_from_a_terminal(desk: Terminal) -> None:
    data = desk.here("plan", "--json").data
    at, place = next(
        (at, line.index("X")) for at, line in enumerate(data["cells"]) if "X" in line and not data["locks"][at]["sub"]
    )
    lock, person = data["locks"][at]["name"], data["columns"][place]["name"]
    why = desk.here("plan", "--why", lock, person).out
    assert why.startswith(f"{person} at {lock}: on the lock")
    assert "receipt of list 3" in why

    would = desk.here("plan", "--take", person, "--lock", lock).out
    assert f"1 person would lose {lock}" in would
    assert desk.here("plan", "--json").data["cells"] == data["cells"]
    assert "1 right taken in, 1 lock to program." in desk.here("plan", "--take", person, "--lock", lock, "--yes").out
    assert desk.here("plan", "--why", lock, person, "--json").data["queued"] == "remove"
    assert "1 right given" in desk.here("plan", "--give", person, "--lock", lock, "--yes").out
    assert desk.here("plan", "--json").data["cells"] == data["cells"]


def test_a_right_without_a_medium_is_refused_with_its_reason(desk: Terminal) -> None:
    data = desk.here("plan", "--json").data
    at, place = next((at, line.index(".")) for at, line in enumerate(data["cells"]) if "." in line)
    lock, person = data["locks"][at]["name"], data["columns"][place]["name"]
    told = desk.here("plan", "--give", person, "--lock", lock, "--yes", code=1).out
    assert f"{person} at {lock}: not possible [medium_missing]" in told
