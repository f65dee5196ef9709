"""``python -m flexeria_platform`` is ``flexeria-platform``."""

import sys

from flexeria_platform.cli import main

if __name__ == "__main__":  # workers import this file as well
    sys.exit(main())
