"""Groups of people from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Site, refused


def test_a_group_is_made_filled_and_deleted(site: Site, tmp_path: Path) -> None:
    desk, name = site.desk(tmp_path / "profile", 0), site.locks[0]["name"]
    desk.here("person", "add", "Anna")
    desk.here("group", "add", "Cleaners")
    assert desk.here("group", "join", "cleaners", "Anna").out == "Anna is in Cleaners now. No key had to change.\n"
    told = desk.here("group", "give", "Cleaners", name).out
    assert f"none for Anna at {name}:" in told
    shown = desk.here("group", "show", "Cleaners").out
    assert "Anna" in shown
    assert name in shown
    refused(desk, "No group is called Gardeners.", "group_unknown", "group", "show", "Gardeners")
    desk.here("group", "rename", "Cleaners", "Cleaning")
    assert "Cleaning" in desk.here("group", "list").out
    desk.here("group", "leave", "Cleaning", "Anna")
    desk.here("group", "take", "Cleaning", name)
    assert desk.here("group", "remove", "Cleaning").out == "Cleaning was deleted. No key had to change.\n"
    assert desk.here("group", "list").out.startswith("No groups yet.")


def test_an_import_says_who_got_no_key_by_a_group_and_why(site: Site, tmp_path: Path) -> None:
    desk = site.desk(tmp_path / "importing", 1)
    has, lacks = (one["name"] for one in site.locks[1:])
    site.control.press(site.locks[2]["serial"])
    desk.here("lock", "add", *site.words(2))
    desk.here("code", "redeem", site.codes("N", keys=1)[0], "--lock", has)
    desk.here("person", "add", "Anna")
    desk.here("key", "issue", "Anna", "--lock", has, "--tag", "04A1B2C3D4E5F6")
    desk.here("group", "add", "Crew")
    desk.here("group", "give", "Crew", lacks)
    file = tmp_path / "people.csv"
    file.write_text("Name,Group\nAnna,Crew\n", encoding="utf-8")
    said = desk.here("person", "import", file).out
    assert "1 person put into groups." in said
    assert f"none for Anna at {lacks}: " in said
