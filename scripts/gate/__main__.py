"""The gate: the tests that need a kernel of their own, in a throw-away machine; what it is says docs/gate.md."""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import kernel
import machine

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "gate"
EXCHANGE = CACHE / "last"
RESULT = CACHE / "result.json"
# What needs a kernel of its own, and what is proven in both worlds of Bluetooth.
TESTS = ["tests/gate/test_*.py", "tests/hardware/ble/test_*contract*.py"]


def main() -> int:
    """Run all tests of the gate, or those named by the arguments to pytest; leave the result in a file."""
    os.chdir(ROOT)
    started = time.monotonic()
    try:
        booted = kernel.prepare(CACHE / "kernels")
        prepared = time.monotonic() - started
        status = machine.run(booted, EXCHANGE, pytest_command(sys.argv[1:]), environment())
    except kernel.GateProblem as problem:
        print(f"gate: {problem}", file=sys.stderr)
        return 2
    result = {**counts(), **facts(), "prepared_seconds": round(prepared, 1)}
    result["seconds"] = round(time.monotonic() - started, 1)
    result["date"] = datetime.now(UTC).isoformat(timespec="seconds")
    RESULT.write_text(json.dumps(result, indent=2) + "\n")
    print(json.dumps(result, indent=2))
    return 0 if status == 0 and result["tests"] == result["passed"] > 0 else 1


def pytest_command(arguments: list[str]) -> list[str]:
    """Tests to run and where they leave their report; plug-ins stay out, each costs seconds in there."""
    settings = ["-c", "scripts/gate/pytest.ini", "--rootdir", str(ROOT), "-p", "no:cacheprovider"]
    tests = arguments or [str(path) for pattern in TESTS for path in sorted(ROOT.glob(pattern))]
    return [str(ROOT / ".venv" / "bin" / "python"), "-m", "pytest", *settings, "--junitxml=/run/gate/junit.xml", *tests]


def environment() -> dict[str, str]:
    """What the tests find set; nothing of this computer's own environment goes in but where programs are."""
    return {
        "HOME": "/run/tmp",
        "TMPDIR": "/run/tmp",
        "PATH": os.environ.get("PATH", "/usr/bin:/bin") + ":/usr/sbin:/sbin",
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "FLEXERIA_GATE": "1",
        "BLE_WORLD": "bluez",
    }


def counts() -> dict[str, int]:
    """Count the report; a test that was skipped has not passed."""
    report = EXCHANGE / "junit.xml"
    if not report.exists():
        return {"tests": 0, "passed": 0}
    suites = list(ElementTree.parse(report).getroot().iter("testsuite"))  # noqa: S314 - our own pytest wrote it
    tests = sum(int(suite.get("tests", 0)) for suite in suites)
    bad = sum(int(suite.get(kind, 0)) for suite in suites for kind in ("failures", "errors", "skipped"))
    return {"tests": tests, "passed": tests - bad}


def facts() -> dict[str, str]:
    """What the machine said of itself."""
    names = {"kernel": "kernel", "bluez": "bluez", "booted": "boot_seconds"}
    return {shown: (EXCHANGE / name).read_text().strip() for name, shown in names.items()}


if __name__ == "__main__":
    sys.exit(main())
