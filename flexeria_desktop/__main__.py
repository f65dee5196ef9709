"""Entry of the program: the window when called alone, a command otherwise."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Run what was asked for and return the exit code."""
    arguments = sys.argv[1:]
    if not arguments:
        from flexeria_desktop.app import run_app  # noqa: PLC0415 - Qt only for the window
        from flexeria_desktop.settings import places  # noqa: PLC0415

        return run_app(places().profile, demo=False)
    try:
        # What modules make while they are loaded stays, and the collector would look through it again and again.
        gc.disable()
        from flexeria_desktop.cli.main import run  # noqa: PLC0415 - the store only for commands

        gc.freeze()
        gc.enable()
        return run(arguments)
    except KeyboardInterrupt:  # before the command began
        return 130


if __name__ == "__main__":
    sys.exit(main())
