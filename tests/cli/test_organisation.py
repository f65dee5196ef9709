"""The story of a shared key with two terminals: an owner's and an organisation's."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Site, Terminal, refused

TAG = "04A1B2C3D4E5F6"


def synced(*desks: Terminal) -> None:
    """What one did reaches the other."""
    for desk in (*desks, *desks):
        desk.here("sync")


def equipped(site: Site, folder: Path) -> Terminal:
    """A desk with the first lock, its base, option and keys."""
    owner = site.desk(folder, 0)
    name = site.locks[0]["name"]
    for kind, keys in (("B", 0), ("S", 0), ("N", 20)):
        owner.here("code", "redeem", site.codes(kind, keys=keys)[0], "--lock", name)
    return owner


def test_an_organisation_gets_a_key_and_opens_until_it_is_taken_in(site: Site, tmp_path: Path) -> None:
    owner, cleaners = equipped(site, tmp_path / "owner"), site.desk(tmp_path / "cleaners")
    lock = site.locks[0]["name"]
    refused(cleaners, "This account runs no such organisation.", "not_an_organisation", "organisation", "show")
    cleaners.here("organisation", "redeem", site.codes("G")[0])
    synced(owner, cleaners)
    (own,) = cleaners.here("organisation", "list", "--json").data
    assert (own["name"], own["employee_limit"]) == ("Desk", 100)
    assert "issued to Desk" in owner.here("key", "issue", "--organisation", own["handle"], "--lock", lock).out
    synced(owner, cleaners)
    cleaners.here("organisation", "group", "Night shift")
    cleaners.here("organisation", "employee", "Cleo", "--reference", "E-12", "--tag", TAG, "--group", "Night shift")
    cleaners.here("organisation", "link", lock, "Night shift")
    synced(owner, cleaners)
    assert "Desk · E-12" in owner.here("program", "--plan").out
    owner.here("program")
    assert site.opens(0, TAG)
    assert "issued" in owner.here("key", "shared").out
    cleaners.here("organisation", "member", "E-12", "Night shift", "--out")
    synced(owner, cleaners)
    owner.here("program")
    assert not site.opens(0, TAG)
    cleaners.here("organisation", "member", "Cleo", "Night shift")
    synced(owner, cleaners)
    owner.here("program")
    assert site.opens(0, TAG)
    owner.here("events", "read")
    owner.here("sync")
    assert "Cleo" in cleaners.here("organisation", "events").out
    taken = owner.here("key", "take-in", "--organisation", "desk", "--json").data
    assert taken["still_open"] == 1
    owner.here("program")
    assert not site.opens(0, TAG)
    synced(owner, cleaners)
    shown = cleaners.here("organisation", "show")
    assert "returned" in shown.out
    assert "1 of 100" in shown.out


def test_places_and_codes(site: Site, tmp_path: Path) -> None:
    desk = site.desk(tmp_path / "guards")
    desk.here("organisation", "redeem", site.codes("G")[0])
    wrong = desk.here("organisation", "redeem", site.codes("B")[0], code=1)
    assert wrong.err.rstrip().endswith("[code_wrong_kind]")
    desk.here("organisation", "redeem", site.codes("G")[0])
    desk.here("sync")
    desk.here("organisation", "rename", "Guards", "--of", "Desk 2")
    desk.here("sync")
    desk.here("organisation", "redeem", site.codes("E")[0], "--organisation", "guards")
    desk.here("sync")
    limits = {row["name"]: row["employee_limit"] for row in desk.here("organisation", "list", "--json").data}
    assert limits == {"Desk": 100, "Guards": 200}
    refused(desk, "This account runs 2 organisations.", "organisation_ambiguous", "organisation", "show")
    desk.here("organisation", "group", "Day", "--of", "Guards")
    weak = ("organisation", "employee", "Cleo", "--code", "12345678", "--of", "Guards")
    assert desk.here(*weak, code=1).err.rstrip().endswith("[pin_refused]")
    desk.here("organisation", "group", "Day", "--remove", "--of", "Guards")
    assert "No groups." in desk.here("organisation", "show", "--of", "Guards").out
