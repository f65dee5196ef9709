"""Everything a change must pass: ruff, mypy, import contracts, translations, all tests; says how long each took."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
LINT = [
    ["ruff", "check", "."],
    ["ruff", "format", "--check", "."],
    ["mypy"],
    ["lint-imports"],
    # Before the tests, which show the window in both languages.
    ["python", "scripts/translations.py", "stale"],
    ["python", "scripts/translations.py", "check"],
]
# Three workers on the two cores this must be quick on: two fifths of the time is waiting, for processes, browsers and
# lines at their true pace. Tests of one file share costly fixtures.
TESTS = ["pytest", "-n", "3", "--dist", "loadfile"]


def step(command: list[str]) -> bool:
    """Run one tool of the virtual environment; True when it was content."""
    started = time.monotonic()
    print(f"→ {' '.join(command)}", flush=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    outcome = subprocess.run([str(BIN / command[0]), *command[1:]], cwd=ROOT, env=environment, check=False)
    print(f"  {time.monotonic() - started:.1f} s, {'ok' if outcome.returncode == 0 else 'FAILED'}", flush=True)
    return outcome.returncode == 0


def main() -> int:
    """Run the linters, then the tests; extra arguments go to pytest."""
    arguments = sys.argv[1:]
    lint_only = "--lint-only" in arguments
    extra = [argument for argument in arguments if argument != "--lint-only"]
    passed = [step(command) for command in LINT]
    if not lint_only:
        passed.append(step([*TESTS, *extra]))
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
