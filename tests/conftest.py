"""Shared by all tests: no screen is needed, and nothing leaves this computer."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
