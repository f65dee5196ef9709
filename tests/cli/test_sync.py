"""``flexeria sync``: two terminals of one account, offline, not signed in, and how it stands."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from flexeria_desktop.core.services.platform import relocate
from tests.cli.terminal import Site, Terminal, console

NUMBERS = itertools.count(1)
"""Each test has an account of its own."""
NOWHERE = "http://127.0.0.1:9"
"""The discard port: nobody listens there."""


@pytest.fixture
def desks(site: Site, tmp_path: Path) -> tuple[Terminal, Terminal]:
    """Two profiles of one account."""
    name = f"ann{next(NUMBERS)}"
    ann = site.desk(tmp_path / name)
    bob = Terminal(tmp_path / "bob").new("bob")
    (token,) = console(site.folder / "platform", "accounts", "enrol", "--email", f"{name}@example.org")[:1]
    bob.here("sign-in", site.platform.url, "--token", token)
    return ann, bob


def moved(desk: Terminal, url: str) -> None:
    """Reach the platform at another address."""
    profile = desk.opened()
    profile.store.run(lambda uow: relocate(uow, url))
    profile.close()


def test_two_terminals_come_to_the_same_state(desks: tuple[Terminal, Terminal]) -> None:
    ann, bob = desks
    ann.here("person", "add", "Zoë Ågren")
    assert ann.process("sync").out.startswith("1 change sent, ")
    taken = bob.here("sync", "--json").data
    assert (taken["pulled"], taken["pushed"], taken["error"], taken["state"]["phase"]) == (1, 0, "", "idle")
    assert "Zoë Ågren" in bob.here("person", "list").out
    assert bob.here("sync").out == "0 changes sent, 0 changes taken over.\n"


def test_offline_is_an_answer_and_what_waits_is_told(desks: tuple[Terminal, Terminal], site: Site) -> None:
    ann, _ = desks
    ann.here("sync")
    moved(ann, NOWHERE)
    ann.here("person", "add", "Zoë Ågren")
    said = ann.here("sync", code=3)
    assert said.err == ""
    assert "1 change waiting." in said.out
    assert "[offline]" in said.out
    status = ann.here("sync", "--status")
    assert "person Zoë Ågren" in status.out
    assert "[offline]" in status.out
    data = ann.here("sync", "--status", "--json").data
    assert data["state"]["waiting"] == 1
    assert [row["entity"] for row in data["waiting"]] == ["person"]
    moved(ann, site.platform.url)
    assert ann.here("sync").out.startswith("1 change sent, ")
    quiet = ann.here("sync", "--status", "--json").data
    assert (quiet["waiting"], quiet["error"]) == ([], "")


def test_signed_in_nowhere_is_refused(tmp_path: Path) -> None:
    desk = Terminal(tmp_path / "profile").new()
    said = desk.here("sync", code=1)
    assert said.out == ""
    assert said.err.rstrip().endswith("[not_signed_in]")
    assert "not signed in" in desk.here("sync", "--status").out
