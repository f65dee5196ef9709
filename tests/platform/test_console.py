"""The console as its own process: first run, serving, minting, refusing."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.codes import parse_code
from flexeria_desktop.core.domain.labels import format_label
from flexeria_platform.cli import main
from tests.platform.running import enrol


def _console(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    assert main([str(argument) for argument in arguments]) == 0
    return capsys.readouterr().out.strip()


def test_a_first_run_serves_a_whole_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A process of its own on a port of its own choice; what it logs holds no secret."""
    data = tmp_path / "data"
    command = [sys.executable, "-m", "flexeria_platform", "serve", "--data", str(data), "--port", "0"]
    with (
        (tmp_path / "log").open("w") as log,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True) as process,
    ):
        try:
            assert process.stdout is not None
            line = process.stdout.readline().strip()
            assert line.startswith("listening on http://127.0.0.1:")
            token = _console(capsys, "accounts", "create", "--data", data, "--email", "a@example.test", "--name", "A")
            code = _console(
                capsys, "codes", "mint", "--data", data, "--kind", "B", "--count", "1", "--batch", "7", "--activate"
            )
            desk = enrol(line.removeprefix("listening on "), token)
            entitlement = desk.register("MC-1")
            assert entitlement.periods.trial_end is not None
            assert desk.redeem(code, "MC-1").entitlement.periods.base_end is not None
        finally:
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) in {0, -signal.SIGTERM}
    logged = (tmp_path / "log").read_text()
    assert "POST /v1/codes/redeem" in logged
    for secret in (token, desk.token, code, code.replace(" ", "")):
        assert secret not in logged


def test_codes_from_minting_to_the_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Printed once, then only counted."""
    mint = ["codes", "mint", "--data", tmp_path, "--batch", "7"]
    made = _console(capsys, *mint, "--kind", "B", "--count", "3").splitlines()
    assert [(parse_code(line).kind, parse_code(line).batch) for line in made] == [("B", 7)] * 3
    _console(capsys, *mint, "--kind", "N", "--count", "2", "--keys", "20", "--activate", "--expires", "2020-01-01")
    assert _console(capsys, "codes", "activate", "--data", tmp_path, "--batch", "7") == "3 codes activated."
    report = json.loads(_console(capsys, "codes", "report", "--data", tmp_path, "--json"))
    assert report == [
        {"batch": 7, "kind": "B", "activated": 3},
        {"batch": 7, "kind": "N", "expired": 2},
    ]
    assert _console(capsys, "codes", "void", "--data", tmp_path, "--batch", "7") == "5 codes made void."
    assert "void 3" in _console(capsys, "codes", "report", "--data", tmp_path)


def test_one_lost_card_is_made_void(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Read from standard input, so that it stands in no history of a shell."""
    made = _console(
        capsys, "codes", "mint", "--data", tmp_path, "--kind", "S", "--count", "2", "--batch", "1"
    ).splitlines()
    done = subprocess.run(
        [sys.executable, "-m", "flexeria_platform", "codes", "void", "--data", str(tmp_path), "--stdin"],
        input=made[0] + "\nno code\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "Line 2 is no code; the lines before it were done.\n"
    assert "minted 1  void 1" in _console(capsys, "codes", "report", "--data", tmp_path)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["codes", "mint", "--kind", "N", "--count", "1", "--batch", "1"], "need --keys"),
        (["codes", "mint", "--kind", "B", "--count", "1", "--batch", "1", "--keys", "5"], "Only codes for keys"),
        (["codes", "mint", "--kind", "B", "--count", "0", "--batch", "1"], "The count must"),
        (["codes", "mint", "--kind", "B", "--count", "1", "--batch", "32768"], "The batch must"),
        (["accounts", "enrol", "--email", "nobody@example.test"], "No account has the address"),
        (["labels", "import", "missing.txt"], "cannot be read"),
        (["locks", "release", "L"], "No account has the lock L."),
        (["serve", "--host", "203.0.113.7"], "--behind-proxy"),
        (["serve", "--host", "203.0.113.7", "--behind-proxy"], "cannot be used"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    """One on stderr, nothing on stdout."""
    assert main([*arguments, "--data", str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert sentence in told.err
    assert "Traceback" not in told.err


def test_an_account_exists_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Capitals make no other address."""
    create = ["accounts", "create", "--data", str(tmp_path), "--name", "A", "--email"]
    assert main([*create, "a@example.test"]) == 0
    assert main([*create, "A@Example.test"]) == 1
    assert "has an account already" in capsys.readouterr().err


def test_a_data_folder_that_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Told, not traced."""
    (tmp_path / "file").write_text("")
    assert main(["migrate", "--data", str(tmp_path / "file")]) == 1
    assert "cannot be used" in capsys.readouterr().err
    assert (tmp_path / "file").read_text() == ""


def test_a_label_list_is_imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Blank lines do not count, nor does a second import."""
    file = tmp_path / "labels.txt"
    file.write_text(f"{format_label('MC-1', bytes(32))}\n\n{format_label('MC-2', bytes(32))}\n")
    assert _console(capsys, "labels", "import", "--data", tmp_path, file) == "2 labels imported."
    assert _console(capsys, "labels", "import", "--data", tmp_path, file) == "0 labels imported."


def test_a_script_says_what_each_command_says_and_stops_at_the_first_that_is_refused(tmp_path: Path) -> None:
    create = f"accounts create --data '{tmp_path}' --email a@example.test --name"
    script = f"{create} 'A. de Vries'\n{create} B\n{create} C\n"
    command = [sys.executable, "-m", "flexeria_platform", "script"]
    done = subprocess.run(command, input=script, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    (token, rest) = done.stdout.split("\n\n")
    assert token
    assert rest == "", "an account with this address is there already"
    assert done.stderr.splitlines()[-1] == "Stopped at line 2; the lines before it were done."
