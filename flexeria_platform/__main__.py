"""``python -m flexeria_platform`` is ``flexeria-platform``."""

import gc
import sys

# What modules make while they are loaded stays, and the collector would look through it again and again.
gc.disable()

from flexeria_platform.cli import main  # noqa: E402

gc.freeze()
gc.enable()

if __name__ == "__main__":  # workers import this file as well
    sys.exit(main())
