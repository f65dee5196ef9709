"""Signing in and out at a terminal."""

from __future__ import annotations

import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.terminal import PATIENCE, Site, Terminal, console, flexeria, refused
from tests.identity.approving import decide

EMAIL = "owner@example.org"


@pytest.fixture(scope="module")
def owner(site: Site) -> str:
    """Somebody with an account."""
    site.token(EMAIL)
    return EMAIL


@pytest.fixture
def new(tmp_path: Path) -> Terminal:
    """A new profile."""
    return Terminal(tmp_path / "profile").new()


@contextmanager
def waiting(desk: Terminal, *words: str | Path) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """A command that has shown its code and waits; with the lines it said so far."""
    pipe = subprocess.PIPE
    environment = desk.environment(PYTHONIOENCODING="utf-8")
    with subprocess.Popen(
        flexeria(*words), env=environment, stdout=pipe, stderr=pipe, text=True, encoding="utf-8"
    ) as command:
        assert command.stderr is not None
        said: list[str] = []
        for line in command.stderr:
            said.append(line.rstrip("\n"))
            if line.startswith("…"):
                break
        try:
            yield command, said
        finally:
            if command.poll() is None:
                command.kill()


def test_a_code_is_shown_and_approved(site: Site, owner: str, new: Terminal) -> None:
    with waiting(new, "sign-in", site.platform.url, "--device", "Stairwell") as (command, said):
        assert said[0] == f"Open   {site.platform.url}/device"
        code = re.fullmatch(r"Code   ([B-Z]{4}-[B-Z]{4})", said[1])
        assert code is not None
        assert sum(line.count("█") for line in said) > 200, "the QR code"
        assert said[-1] == "… waiting for the approval there, 10 minutes at most; Ctrl+C stops"
        decide(site.platform.url, site.folder / "platform", owner, code[1])
        out, err = command.communicate(timeout=PATIENCE)
    assert (command.returncode, err) == (0, "")
    assert out == f"Signed in as {owner} at {site.platform.url}.\n"
    refused(new, f"This profile is signed in already as {owner}.", "already_signed_in", "sign-in", site.platform.url)
    told = new.here("sign-out").out
    assert told == f"Signed out of {site.platform.url} ({owner}). Everything stays in this profile.\n"
    refused(new, "This profile is not signed in", "not_signed_in", "sign-out")
    token = console(site.folder / "platform", "accounts", "enrol", "--email", owner)[0]
    again = new.here("--json", "sign-in", "--token", token)
    assert again.data["url"] == site.platform.url, "the address is known from before"


def test_a_refusal_in_the_browser_ends_the_command(site: Site, owner: str, new: Terminal) -> None:
    with waiting(new, "--json", "sign-in", site.platform.url) as (command, said):
        assert not any("█" in line for line in said), "a script reads no QR code"
        decide(site.platform.url, site.folder / "platform", owner, said[1].split()[-1], approved=False)
        out, err = command.communicate(timeout=PATIENCE)
    assert (command.returncode, out) == (1, "")
    assert '"error": "access_denied"' in err


def test_ctrl_c_while_it_waits_leaves_nothing_behind(site: Site, new: Terminal) -> None:
    with waiting(new, "sign-in", site.platform.url) as (command, _said):
        command.send_signal(signal.SIGINT)
        _out, err = command.communicate(timeout=PATIENCE)
    assert command.returncode == 130
    assert "Traceback" not in err
    assert new.stands()["account"] is None


def test_a_terminal_with_few_characters_gets_no_qr_code(site: Site, new: Terminal) -> None:
    environment = new.environment(PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    with subprocess.Popen(
        flexeria("sign-in", site.platform.url), env=environment, stderr=subprocess.PIPE, text=True
    ) as command:
        assert command.stderr is not None
        said = [command.stderr.readline() for _ in range(4)]
        command.kill()
    assert [line.split()[0] for line in said if line.strip()] == ["Open", "Code", "?"]


def test_the_first_sign_in_needs_an_address(new: Terminal) -> None:
    refused(new, "The address of the platform is missing.", "address_missing", "sign-in")
    refused(
        new,
        "An address with http:// is for a platform on this computer only.",
        "platform_url_invalid",
        "sign-in",
        "http://platform.example",
    )
