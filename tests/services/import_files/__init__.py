"""The same four residents as common programs write them into files."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
