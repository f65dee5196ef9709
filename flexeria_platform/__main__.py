"""``python -m flexeria_platform`` is ``flexeria-platform``."""

import sys

from flexeria_platform.cli import main

sys.exit(main())
