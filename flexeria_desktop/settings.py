"""Where things lie on this computer; frozen, read once."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

PROFILE_VARIABLE = "FLEXERIA_PROFILE"
KEYRING_SERVICE = "Flexeria Desktop"


@dataclass(frozen=True, slots=True)
class Places:
    """profile: folder of the store; demo: folder of the demo building, profile and simulator together."""

    profile: Path
    demo: Path


def places(profile: Path | None = None, demo: Path | None = None) -> Places:
    """The folders in use: as given, else from the environment, else the user's data folder."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed before the first paint

    base = user_data_path("Flexeria", appauthor=False)
    chosen = profile or (Path(os.environ[PROFILE_VARIABLE]) if os.environ.get(PROFILE_VARIABLE) else base / "profile")
    return Places(profile=chosen.expanduser().absolute(), demo=(demo or base / "demo").expanduser().absolute())


def has_screen() -> bool:
    """Whether a window could be shown: always on Windows and macOS, elsewhere when a display is named."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
