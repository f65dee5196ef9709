"""A terminal on a desk: commands as processes of their own or in this one, beside a building that runs for real."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from flexeria_desktop import bootstrap
from flexeria_desktop.cli.main import run
from flexeria_desktop.cli.profiles import PASSPHRASE_VARIABLE
from flexeria_desktop.demo.building import PlatformProcess
from flexeria_desktop.hardware.simulator.client import SimulatorControl
from flexeria_desktop.hardware.simulator.running import RunningHouse
from flexeria_desktop.settings import PROFILE_VARIABLE
from flexeria_platform import cli as platform_console
from tests.services.near_platform import NearPlatform
from tests.store.light_header import create_light

PASSPHRASE = "correct horse battery"
NOTHING = "Nothing was changed."
PATIENCE = 60
"""Seconds for a command on a busy computer; the longest here take three."""


@dataclass(frozen=True)
class Said:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The answer of a command with --json."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Terminal:
    """Runs commands on one profile."""

    profile: Path
    passphrase: str | None = PASSPHRASE
    seen: dict[str, Any] = field(default_factory=dict, compare=False)
    """What ``stands`` found since the last command that was not refused."""

    def environment(self, **more: str) -> dict[str, str]:
        """What a command of this terminal finds around it."""
        secret = {} if self.passphrase is None else {PASSPHRASE_VARIABLE: self.passphrase}
        return {**os.environ, **secret, PROFILE_VARIABLE: str(self.profile), **more}

    def new(self, operator: str = "tester") -> Terminal:
        """Make the profile, with a passphrase that is worked out in no time."""
        create_light(self.profile, PASSPHRASE, operator)
        return self

    def process(self, *words: str | Path, code: int = 0, **environment: str) -> Said:
        """Run a command as its own process and check how it ends."""
        done = subprocess.run(
            flexeria(*words),
            env=self.environment(**environment),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        assert done.returncode == code, (words, done.returncode, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr
        return Said(done.returncode, done.stdout, done.stderr)

    def here(self, *words: str | Path, code: int = 0) -> Said:
        """Run a command in this process, where starting another one would prove nothing more."""
        out, err = io.StringIO(), io.StringIO()
        before = dict(os.environ)
        os.environ.clear()
        os.environ.update({key: value for key, value in self.environment().items() if key in before or value})
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                try:
                    ended = run([str(word) for word in words])
                except SystemExit as usage:
                    ended = int(str(usage.code))
        finally:
            os.environ.clear()
            os.environ.update(before)
        assert ended == code, (words, ended, out.getvalue(), err.getvalue())
        if ended not in {1, 2}:
            self.seen.clear()
        return Said(ended, out.getvalue(), err.getvalue())

    def opened(self) -> bootstrap.Profile:
        """The profile itself, for what no command does."""
        self.seen.clear()
        return bootstrap.open_profile(self.profile, passphrase=self.passphrase)

    def stands(self) -> dict[str, Any]:
        """Everything a person can see in lists; the store must be sound."""
        profile = self.opened()
        try:
            assert profile.store.check().ok
            actions = profile.actions

            async def read() -> dict[str, Any]:
                found = {
                    "locks": [replace(lock, seen_at=None, clock_offset=None) for lock in await actions.locks()],
                    "people": await actions.people(),
                    "keys": await actions.keys(with_returned=True),
                    "codes": [row for row in await actions.codes() if row.state != "refused"],
                    "account": await actions.account(),
                }
                self.seen.update(found)
                return found

            return asyncio.run(read())
        finally:
            profile.close()


def refused(desk: Terminal, sentence: str, code: str, *words: str | Path, exit_code: int = 1) -> Said:
    """Run a command that must be refused, and prove that it left everything as it stood."""
    before = dict(desk.seen) or desk.stands()
    said = desk.here(*words, code=exit_code)
    assert said.out == ""
    told = said.err.splitlines()[-1]
    assert told.startswith(sentence), told
    assert told.endswith(f"[{code}]"), told
    assert NOTHING in told
    assert desk.stands() == before
    return said


def flexeria(*words: str | Path) -> list[str]:
    """The command as a person starts it."""
    return [sys.executable, "-m", "flexeria_desktop", *map(str, words)]


def console(data: Path, *words: str | Path) -> list[str]:
    """Lines that a command of the platform's console prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert platform_console.main([*map(str, words), "--data", str(data)]) == 0
    return out.getvalue().splitlines()


@dataclass(frozen=True)
class Site:
    """A running building: simulated locks and a platform."""

    folder: Path
    control: SimulatorControl
    platform: PlatformProcess | NearPlatform
    locks: Sequence[dict[str, str]]
    said: Sequence[str]

    @property
    def link(self) -> str:
        """Moniker of the dongle."""
        return f"serial:{self.folder / 'dongle'}"

    def token(self, email: str = "desk@example.org") -> str:
        """An enrolment token of a new account."""
        return console(self.folder / "platform", "accounts", "create", "--email", email, "--name", "Desk")[0]

    def codes(self, kind: str, count: int = 1, keys: int = 0) -> list[str]:
        """New codes as they stand on cards."""
        more = ["--keys", str(keys)] if keys else []
        mint = ["codes", "mint", "--kind", kind, "--count", str(count), "--batch", "1", "--activate", *more]
        return console(self.folder / "platform", *mint)

    def opens(self, place: int, tag: str) -> bool:
        """Whether a tag opens a lock right now."""
        return bool(self.control.present(self.locks[place]["serial"], "tag", tag)["opened"])

    def desk(self, folder: Path, place: int | None = None) -> Terminal:
        """A new signed-in profile, with one lock added when a place is given."""
        terminal = Terminal(folder).new()
        terminal.here("sign-in", self.platform.url, "--token", self.token(f"{folder.name}@example.org"))
        if place is not None:
            self.control.press(self.locks[place]["serial"])
            terminal.here("lock", "add", *self.words(place))
        return terminal

    def words(self, place: int) -> list[str]:
        """What to type after ``lock add``."""
        return ["--label", self.locks[place]["label"], "--link", self.link, "--name", self.locks[place]["name"]]


@contextmanager
def running_site(folder: Path) -> Iterator[Site]:
    """Run both in this process: two more would take longer to start than most tests to run."""
    house, platform = RunningHouse(folder / "house", 3, folder / "dongle"), NearPlatform(folder / "platform")
    (folder / "platform").mkdir(parents=True)
    console(folder / "platform", "migrate")
    house.start()
    try:
        platform.start()
        control = SimulatorControl(folder / "house")
        yield Site(folder, control, platform, control.locks(), ())
    finally:
        platform.stop()
        house.stop()


@contextmanager
def site_of_processes(folder: Path) -> Iterator[Site]:
    """Start both as a person does, each a process of its own, and end them."""
    (folder / "platform").mkdir(parents=True)
    state = folder / "house"
    words = flexeria("simulate", "--locks", "3", "--state", state, "--link", folder / "dongle")
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8") as house:
        platform = PlatformProcess(folder / "platform")
        try:
            said = lines_until_port(house)
            platform.start()
            control = SimulatorControl(state)
            yield Site(folder, control, platform, control.locks(), said)
        finally:
            platform.stop()
            house.terminate()
            _out, err = house.communicate(timeout=PATIENCE)
    assert (house.returncode, err) == (0, ""), "the simulator ends quietly when it is told to"


def lines_until_port(house: subprocess.Popen[str]) -> list[str]:
    """What the simulator says before it waits; the line with the port is the last."""
    assert house.stdout is not None
    said: list[str] = []
    for line in house.stdout:
        said.append(line.rstrip("\n"))
        if line.startswith("port\t"):
            return said
    raise AssertionError(f"the simulator ended: {said}")
