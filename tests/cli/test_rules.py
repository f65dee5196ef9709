"""Settings, schedules, holidays, firmware and new hardware from a terminal."""

from __future__ import annotations

from argparse import ArgumentTypeError
from pathlib import Path

import pytest

from flexeria_desktop.cli.rules import interval, interval_text, office_hours
from tests.cli.terminal import Site, Terminal, refused

TAG = "04A1B2C3D4E5F7"


@pytest.mark.parametrize(
    ("typed", "meant", "shown"),
    [
        ("mon-fri 08:00-17:00", (0b001_1111, 480, 1_020), "mon-fri 08:00-17:00"),
        ("SAT,sun 22:00-06:00", (0b110_0000, 1_320, 360), "sat-sun 22:00-06:00"),
        ("fri-mon 00:00-24:00", (0b111_0001, 0, 1_440), "mon,fri-sun 00:00-24:00"),
        ("daily 7:00-22:30", (0b111_1111, 420, 1_350), "daily 07:00-22:30"),
    ],
)
def test_hours_are_read_and_shown(typed: str, meant: tuple[int, int, int], shown: str) -> None:
    assert interval(typed) == meant
    assert interval_text(meant) == shown
    assert interval(shown) == meant


@pytest.mark.parametrize("typed", ["", "mon", "mon 8-17", "mon 08:60-17:00", "moon 08:00-17:00", "mon 25:00-26:00"])
def test_hours_that_cannot_be_read_are_wrong_usage(typed: str) -> None:
    with pytest.raises(ArgumentTypeError):
        interval(typed)


def test_office_hours_can_be_none() -> None:
    assert office_hours("none") == (None, None)
    assert office_hours("08:00-17:30") == (480, 1_050)


@pytest.fixture(scope="module")
def desk(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    """A terminal with the first lock of the site and keys for it."""
    terminal = site.desk(tmp_path_factory.mktemp("rules") / "rules", 0)
    name = site.locks[0]["name"]
    terminal.here("code", "redeem", site.codes("N", keys=20)[0], "--lock", name)
    terminal.here("person", "add", "B. Smit")
    return terminal


def test_rules_and_settings_go_to_the_lock(site: Site, desk: Terminal, tmp_path: Path) -> None:
    name = site.locks[0]["name"]
    desk.here("schedule", "add", "Cleaning", "--hours", "mon-fri 06:00-09:00", "--hours", "sat 22:00-02:00")
    desk.here("holiday", "add", "Christmas", "2026-12-25", "2026-12-26")
    assert "mon-fri 06:00-09:00; sat 22:00-02:00" in desk.here("schedule", "list").out
    assert "2026-12-26" in desk.here("holiday", "list").out
    issued = desk.here("key", "issue", "B. Smit", "--lock", name, "--tag", TAG, "--schedule", "cleaning", "--emergency")
    assert issued.out.startswith("1 key issued")
    refused(desk, "Keys bound to the schedule Cleaning: 1.", "schedule_in_use", "schedule", "remove", "Cleaning")
    changed = desk.here("lock", "settings", name, "--opening-seconds", "200", "--office", "08:00-17:00", "--no-beeper")
    assert "180 seconds" in changed.out
    assert "In force once the lock is programmed." in changed.out
    desk.here("program", name)
    shown = desk.here("lock", "settings", name, "--json").data
    assert shown["proven"] == shown["wanted"]
    assert (shown["proven"]["opening_seconds"], shown["proven"]["beeper"]) == (180, False)
    assert "1 holiday removed." in desk.here("holiday", "remove", "christmas").out


def test_firmware_goes_to_the_lock_and_never_back(site: Site, desk: Terminal, tmp_path: Path) -> None:
    name, file = site.locks[0]["name"], tmp_path / "firmware.bin"
    file.write_bytes(bytes(range(256)) * 8)
    assert desk.here("lock", "firmware", name, file, "--version", "2.4.0").out == f"{name} runs version 2.4.0.\n"
    assert site.control.holdings(site.locks[0]["serial"])["firmware"] == "2.4.0"
    desk.here("lock", "firmware", name, file, "--version", "2.3.9", code=1)
    desk.here("lock", "firmware", name, file, "--version", "new", code=1)
    desk.here("lock", "firmware", name, tmp_path / "none.bin", "--version", "2.5.0", code=1)
    desk.here("lock", "firmware", name, code=1)


def test_new_hardware_of_another_model_is_refused(site: Site, desk: Terminal) -> None:
    other = next(lock for lock in site.locks if lock["model"] != site.locks[0]["model"])
    site.control.press(other["serial"])
    said = desk.here("lock", "replace", site.locks[0]["name"], "--label", other["label"], code=1)
    assert f"the new one of model {other['model']}" in said.err
    assert not site.control.holdings(other["serial"])["owned"]
