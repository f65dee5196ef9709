"""A program of its own that programs a lock and stops still at a byte, so that it can be killed there."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.rows import ProgramProgress


def main() -> None:
    """Read what to do as one line of JSON; say the bytes reached, then wait for the end."""
    order = json.loads(sys.stdin.readline())
    secrets = MemorySecrets()
    for name, value in order["secrets"].items():
        secrets.set(name, bytes.fromhex(value))
    profile = bootstrap.open_profile(Path(order["folder"]), secrets=secrets)

    def stand_still(step: ProgramProgress) -> None:
        asked, connected_again = order["stop"], step.tries > 1
        if connected_again or (asked == "send" and step.step == "send" and 0 < step.sent < step.total):
            print(step.sent, flush=True)
            time.sleep(600)

    asyncio.run(profile.actions.program([LockId(order["lock"])], stand_still))


if __name__ == "__main__":
    main()
