"""The demo building: simulated locks behind a real serial port, a real platform, a profile of its own.

Everything lies in one folder and can be deleted with it. The profile is encrypted like any other; its key lies
beside it, because the demo holds nobody's data and must start without questions.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from flexeria_desktop import bootstrap
from flexeria_desktop.core.errors import Transient, UserError
from flexeria_desktop.core.ports import LinkFinder
from flexeria_desktop.core.services.platform import relocate
from flexeria_desktop.demo.inside import HouseInside
from flexeria_desktop.demo.steps import DemoStep, Say
from flexeria_desktop.hardware.simulator.house import PlannedLock
from flexeria_desktop.hardware.simulator.running import RunningHouse

LOCKS = 12
HALF_MADE = "half-made"
"""A file that is there while the first people move in."""
PLATFORM_SECONDS = 30.0
"""A first start makes the platform's secrets and tables; on a slow laptop that took 6 s."""
COMMAND_SECONDS = 60.0
EMAIL = "demo@example.org"
OPERATOR = "M. Jansen"
CODES = {"B": (14, 0), "N": (16, 40), "S": (4, 0)}
"""Sample codes by kind: how many, and how many keys each gives."""

House = RunningHouse | HouseInside


class DemoUnavailable(UserError):
    """The demo needs the platform server, which is not installed here; data: reason."""

    code = "demo_unavailable"


class PlatformNotStarted(Transient):
    """The demo's platform server did not come up in time; data: seconds."""

    code = "platform_not_started"


class FileSecrets:
    """A SecretStore in plain files; only for the demo, whose data is made up."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> bytes | None:
        """Return the value, None when there is none."""
        path = self._path(name)
        return path.read_bytes() if path.exists() else None

    def set(self, name: str, value: bytes) -> None:
        """Store a value, readable by this user alone."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(self._path(name), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(value)

    def delete(self, name: str) -> None:
        """Remove a value."""
        self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name.replace('/', '-')}.key"


@dataclass(frozen=True, slots=True)
class Kit:
    """What lies at hand in the demo: unused codes by kind and the account's enrolment token."""

    codes: dict[str, tuple[str, ...]]
    token: str


class PlatformProcess:
    """The platform server in a process of its own, on a free loopback port."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._process: subprocess.Popen[str] | None = None
        self.url = ""

    def start(self) -> None:
        """Start and wait until it listens; raises PlatformNotStarted or DemoUnavailable."""
        command = [sys.executable, "-m", "flexeria_platform", "serve", "--data", str(self._data), "--port", "0"]
        command.append("--until-stdin-ends")
        log = (self._data / "platform.log").open("a")
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=log, text=True)
        log.close()
        assert self._process.stdout is not None  # noqa: S101 - asked for as a pipe above
        line = self._process.stdout.readline()
        if "listening on " not in line:
            self.stop()
            raise PlatformNotStarted(seconds=int(PLATFORM_SECONDS))
        self.url = line.split("listening on ", 1)[1].strip()

    def stop(self) -> None:
        """End the process that this object started."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(PLATFORM_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        self._process = None


class DemoBuilding:
    """House, platform and profile of the demo between ``start`` and ``stop``.

    port: serve the dongle on a real serial port; without one it runs inside the program that opens the link.
    bluetooth: ``ble:`` of this process reaches the locks too, and nothing else.
    """

    def __init__(self, folder: Path, *, port: bool = hasattr(os, "openpty"), bluetooth: bool = False) -> None:
        self.folder = folder
        self._bluetooth = bluetooth
        served, inside = folder / "house", folder / "dongle"
        self.house: House = RunningHouse(served, LOCKS, inside) if port else HouseInside(served, LOCKS)
        self.platform = PlatformProcess(folder / "platform")
        self.kit = Kit({}, "")

    def start(self, say: Say = lambda _text: None) -> None:
        """Bring house and platform up, made at the first time; raises what they raise, with nothing left running."""
        (self.folder / "platform").mkdir(parents=True, exist_ok=True)
        say(DemoStep.HOUSE)
        self.house.start()
        try:
            self.kit = self._kit(say)
            say(DemoStep.PLATFORM)
            self.platform.start()
            if self._bluetooth:
                self.house.go_on_air()
        except BaseException:
            self.platform.stop()
            self.house.stop()
            raise

    def stop(self) -> None:
        """End platform and house."""
        self.platform.stop()
        self.house.stop()

    @property
    def link(self) -> str:
        """Moniker of the dongle."""
        return self.house.link

    @property
    def locks(self) -> tuple[PlannedLock, ...]:
        """The locks of the house with their labels."""
        return self.house.planned

    @property
    def fresh(self) -> bool:
        """Whether no profile was made in it yet."""
        return not bootstrap.exists(self.folder / "profile")

    @property
    def half_made(self) -> bool:
        """Whether the program ended before everybody had moved in; nobody has seen such a building."""
        return (self.folder / HALF_MADE).exists()

    def moving_in(self) -> None:
        """From now on, and until ``moved_in``, the building is half made."""
        (self.folder / HALF_MADE).touch()

    def moved_in(self) -> None:
        """The building is as it was meant to be."""
        (self.folder / HALF_MADE).unlink(missing_ok=True)

    def enrolment_token(self) -> str:
        """A token for one more computer of the demo's account."""
        return self._commands(["accounts", "enrol", "--email", EMAIL])[0].strip()

    def open_profile(self, links: LinkFinder | None = None) -> bootstrap.Profile:
        """Open the demo's profile, or make it."""
        secrets, folder = FileSecrets(self.folder / "keys"), self.folder / "profile"
        if bootstrap.exists(folder):
            profile = bootstrap.open_profile(folder, secrets=secrets, links=links)
            # The platform listens on another free port at each start.
            profile.store.run(lambda uow: relocate(uow, self.platform.url))
            return profile
        return bootstrap.create_profile(folder, secrets=secrets, operator=OPERATOR, links=links)

    def _kit(self, say: Say) -> Kit:
        path = self.folder / "kit.json"
        if not path.exists():
            say(DemoStep.CODES)
            kit = self._mint()
            path.write_text(json.dumps({"codes": kit.codes, "token": kit.token}), encoding="utf-8")
        known = json.loads(path.read_text(encoding="utf-8"))
        return Kit({kind: tuple(codes) for kind, codes in known["codes"].items()}, known["token"])

    def _mint(self) -> Kit:
        labels = self.folder / "platform" / "labels.txt"
        labels.write_text("\n".join(self.house.labels.values()) + "\n", encoding="utf-8")
        mints = [
            ["codes", "mint", "--kind", kind, "--count", str(count), "--batch", str(batch), "--keys", str(keys)]
            for batch, (kind, (count, keys)) in enumerate(CODES.items(), 1)
        ]
        _imported, token, *printed = self._commands(
            ["labels", "import", str(labels)],
            ["accounts", "create", "--email", EMAIL, "--name", OPERATOR],
            *([*words, "--activate"] for words in mints),
        )
        codes = {kind: tuple(codes.replace(" ", "-").splitlines()) for kind, codes in zip(CODES, printed, strict=True)}
        return Kit(codes, token.strip())

    def _commands(self, *commands: Sequence[str]) -> list[str]:
        """Return what commands of the platform's console say; one process for all, since it takes a second to start."""
        data = ["--data", str(self.folder / "platform")]
        script = "".join(f"{shlex.join([*words, *data])}\n" for words in commands)
        command = [sys.executable, "-m", "flexeria_platform", "script"]
        done = subprocess.run(
            command, input=script, capture_output=True, text=True, timeout=COMMAND_SECONDS, check=False
        )
        if done.returncode:
            raise DemoUnavailable(reason=done.stderr.strip().splitlines()[0] if done.stderr.strip() else "")
        return done.stdout.split("\n\n")[: len(commands)]


def delete(folder: Path) -> None:
    """Delete a demo building with everything in it; a folder that is none is left alone."""
    if (folder / "house").is_dir() or (folder / "kit.json").exists():
        shutil.rmtree(folder)
