"""Everything a change must pass: ruff, mypy, import contracts, translations, all tests; says how long each took."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
# Takes most of a minute without its cache and a core of its own, so it runs beside the tests and is told after them.
TYPES = ["mypy"]
LINT = [
    ["ruff", "check", "."],
    ["ruff", "format", "--check", "."],
    ["lint-imports"],
    # Before the tests, which show the window in every language.
    ["python", "scripts/translations.py", "stale"],
    ["python", "scripts/translations.py", "check"],
]
# Four workers on the two cores this must be quick on: more than half of the time is waiting, for processes, browsers
# and lines at their true pace. Tests of one file share costly fixtures. The plugin of schemathesis is not used, and
# each worker would load all of it.
TESTS = ["pytest", "-n", "4", "--dist", "loadfile", "-p", "no:schemathesis"]
# Each worker loads all tests, and on a fresh checkout each would compile them all: this does it once, beside the lint.
COMPILE = ["pytest", "--collect-only", "-qq", "-p", "no:schemathesis"]

MEMORY = Path("/dev/shm")  # noqa: S108 - where Linux keeps a file system in memory
ROOM = 4 * 1024**3
"""Bytes that must be free in memory; a run leaves half a gigabyte there until its end."""


@contextmanager
def quick_folder() -> Iterator[None]:
    """Let what this run writes stand in memory, where there is room: stores wait for their disk at every step.

    No test needs more than the system's own memory of a file: processes are killed, machines are not.
    """
    if not MEMORY.is_dir() or not os.access(MEMORY, os.W_OK) or shutil.disk_usage(MEMORY).free < ROOM:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="f-", dir=MEMORY, ignore_cleanup_errors=True) as folder:
        # The name is short: the path of a socket has 107 bytes at most. Programs of other users work in it too: a
        # database server does not run as root.
        Path(folder).chmod(0o711)
        os.environ["TMPDIR"] = folder
        yield


def surroundings() -> dict[str, str]:
    """The environment of every tool: no screen; compiled modules are kept, for tests start hundreds of processes."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {"QT_QPA_PLATFORM": "offscreen", **kept}


class Step:
    """One tool of the virtual environment, started at once; a quiet one keeps what it says until its end."""

    def __init__(self, command: list[str], *, quiet: bool = False) -> None:
        """Start it."""
        self._name, self._quiet, self._started = " ".join(command), quiet, time.monotonic()
        if not quiet:
            print(f"→ {self._name}", flush=True)
        output = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True} if quiet else {}
        self._tool = subprocess.Popen([str(BIN / command[0]), *command[1:]], cwd=ROOT, env=surroundings(), **output)

    def passed(self) -> bool:
        """Wait for its end, tell it, and say whether it was content."""
        said, _ = self._tool.communicate()
        if self._quiet:
            print(f"→ {self._name}, beside the tests\n{said}", end="")
        right = self._tool.returncode == 0
        print(f"  {time.monotonic() - self._started:.1f} s, {'ok' if right else 'FAILED'}", flush=True)
        return right


def compiled() -> subprocess.Popen[bytes] | None:
    """Begin to compile program and tests of a fresh checkout; what is wrong with them the tests will say."""
    if (ROOT / "tests" / "__pycache__").exists():
        return None
    quiet = subprocess.DEVNULL
    return subprocess.Popen(
        [str(BIN / COMPILE[0]), *COMPILE[1:]], cwd=ROOT, env=surroundings(), stdout=quiet, stderr=quiet
    )


def main() -> int:
    """Run the linters, then the tests; extra arguments go to pytest."""
    arguments = sys.argv[1:]
    lint_only = "--lint-only" in arguments
    extra = [argument for argument in arguments if argument != "--lint-only"]
    types = None if lint_only else Step(TYPES, quiet=True)
    compiling = None if lint_only else compiled()
    passed = [Step(command).passed() for command in LINT]
    if compiling is not None:
        compiling.wait()
    if not lint_only:
        with quick_folder():
            passed.append(Step([*TESTS, *extra]).passed())
    passed.append((types or Step(TYPES)).passed())
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
