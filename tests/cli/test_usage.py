"""Help, wrong usage, and terminals that are closed, stopped or know few characters."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from pathlib import Path

import pytest

from flexeria_desktop.cli.output import WIDEST, table
from flexeria_desktop.cli.parser import build_parser
from tests.cli.terminal import PATIENCE, Site, Terminal, flexeria


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    """A profile with three people, one of them with letters that not every terminal has."""
    terminal = Terminal(tmp_path_factory.mktemp("desk") / "profile").new()
    for name in ("Zoë Ågren", "I. de Boer", "Ł. Żak"):
        terminal.here("person", "add", name)
    return terminal


def test_help_shows_the_whole_job_and_each_command_of_it_exists(desk: Terminal) -> None:
    shown = desk.here("--help").out
    job = re.findall(r"^  flexeria (.*)$", shown, re.MULTILINE)
    assert len(job) == 8
    for line in job:
        words = re.findall(r'"[^"]*"|\S+', line)
        build_parser().parse_args([word.strip('"') for word in words])


def test_help_of_a_command_says_what_to_type(desk: Terminal) -> None:
    shown = desk.here("lock", "add", "--help").out
    assert "serial:/dev/ttyUSB0" in shown
    assert "press the button" in shown
    assert '--name "Front door"' in shown


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "the following arguments are required: COMMAND"),
        (("lock",), "the following arguments are required: ACTION"),
        (("lock", "paint"), "invalid choice: 'paint'"),
        (("lock", "add", "--name", "x"), "the following arguments are required: --label, --link"),
        (("events", "list", "--limit", "-1"), "-1 is not a number from 1 up"),
        (("simulate", "--state", "x", "--locks", "none"), "none is not a number from 1 up"),
        (("key", "issue", "A", "--lock", "B", "--until", "tomorrow"), "tomorrow is not a day like 2026-05-12"),
    ],
)
def test_wrong_usage_ends_with_2(desk: Terminal, words: tuple[str, ...], sentence: str) -> None:
    said = desk.here(*words, code=2)
    assert said.out == ""
    assert said.err.startswith("usage: flexeria")
    assert sentence in said.err


def test_an_error_in_json_is_an_object_on_standard_error(desk: Terminal) -> None:
    said = desk.here("--json", "lock", "show", "nope", code=1)
    assert said.out == ""
    told = json.loads(said.err)
    assert (told["error"], told["changed"]) == ("lock_unknown", "no")
    assert told["sentence"].startswith("No lock is called nope.")


def test_options_may_stand_before_or_after_the_command(desk: Terminal) -> None:
    assert desk.here("--json", "person", "list").data == desk.here("person", "list", "--json").data
    elsewhere = str(desk.profile.parent / "elsewhere")
    for words in (("--profile", elsewhere, "lock", "list"), ("lock", "list", "--profile", elsewhere)):
        assert desk.here(*words, code=1).err.endswith("[profile_missing]\n")


def test_people_are_found_with_and_without_accents(desk: Terminal) -> None:
    for typed in ("Zoë Ågren", "ZOË ÅGREN", "agren"):
        assert "Zoë Ågren" in desk.here("person", "list", typed).out
    said = desk.here("key", "take-in", "zoë ågren", code=1)
    assert said.err.startswith("Zoë Ågren has no key to take in.")


def test_a_terminal_with_few_characters_shows_the_rest_as_question_marks(desk: Terminal) -> None:
    """PYTHONUTF8 off and an ASCII stream are what an old console or a cron job gives."""
    plain = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert "Zo? ?gren" in desk.process("person", "list", **plain).out
    names = [row["name"] for row in desk.process("person", "list", "--json", **plain).data]
    assert "Zoë Ågren" in names, "JSON loses nothing: it has its own way to write a letter"


def test_a_reader_that_has_seen_enough_is_no_error(desk: Terminal) -> None:
    with subprocess.Popen(
        flexeria("person", "list"), env=desk.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as listing:
        assert listing.stdout is not None
        listing.stdout.close()
        assert listing.stderr is not None
        assert listing.stderr.read() == b""
        assert listing.wait(PATIENCE) == 0


def test_ctrl_c_ends_quietly_and_leaves_the_profile_closed(site: Site, tmp_path: Path) -> None:
    """Adding a lock waits for one that takes its time: the moment to press Ctrl+C."""
    desk = Terminal(tmp_path / "profile").new()
    # Just under the five seconds after which the desk gives the lock up by itself.
    site.control.fault(latency_ms=4_500)
    site.control.press(site.locks[0]["serial"])
    try:
        with subprocess.Popen(
            flexeria("lock", "add", *site.words(0)), env=desk.environment(), stderr=subprocess.PIPE, text=True
        ) as adding:
            assert adding.stderr is not None
            while "asking the lock" not in adding.stderr.readline():
                pass
            adding.send_signal(signal.SIGINT)
            told = adding.stderr.read()
            assert adding.wait(PATIENCE) == 130
    finally:
        site.control.fault(latency_ms=0)
    assert told == "Stopped. What was finished until now stays; give the same command again to go on.\n"
    assert desk.here("store", "check").out.startswith("The store is sound.")


def test_a_table_cuts_what_no_screen_can_hold() -> None:
    shown = table(("Name", "Keys"), [("x" * 200, 3), ("short\nname", 12)])
    assert shown.splitlines() == [
        "Name" + " " * (WIDEST - 4) + "  Keys",
        "x" * (WIDEST - 1) + "…     3",
        "short name" + " " * (WIDEST - 10) + "    12",
    ]


def test_commands_do_not_load_what_they_do_not_need(desk: Terminal) -> None:
    """Qt and the simulator cost more time than a list takes."""
    words = [*flexeria("person", "list")]
    words[1:1] = ["-X", "importtime"]
    done = subprocess.run(words, env=desk.environment(), capture_output=True, text=True, timeout=PATIENCE, check=True)
    loaded = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines()}
    assert "flexeria_desktop.core.store.executor" in loaded
    for heavy in ("PySide6", "httpx", "serial", "bleak", "keyring", "flexeria_desktop.hardware.simulator.server"):
        assert heavy not in loaded, heavy
