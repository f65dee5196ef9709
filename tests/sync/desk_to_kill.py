"""A program of its own that syncs a profile, so that it can be killed while it does."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from flexeria_desktop import bootstrap
from flexeria_desktop.core.secrets import MemorySecrets


def main() -> None:
    """Read where the profile lies, sync it and say what was done."""
    order = json.loads(sys.stdin.readline())
    secrets = MemorySecrets()
    for name, value in order["secrets"].items():
        secrets.set(name, bytes.fromhex(value))
    profile = bootstrap.open_profile(Path(order["folder"]), secrets=secrets)
    report = asyncio.run(profile.actions.sync_now())
    print(report.pushed, report.pulled, report.error, flush=True)


if __name__ == "__main__":
    main()
