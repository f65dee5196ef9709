"""Where the files beside the code are: tokens, icons, translations."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resource_folder() -> Path:
    """The folder ``resources``: in the bundle, beside the installed package, or at the repository root.

    Raises FileNotFoundError when the installation is incomplete.
    """
    package = Path(__file__).resolve().parents[1]
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [Path(bundle) / "resources"] if bundle else []
    candidates += [
        package.parent / "resources",
        package / "resources",
        Path(sys.prefix) / "share" / "flexeria" / "resources",
    ]
    for folder in candidates:
        if (folder / "theme" / "tokens.json").is_file():
            return folder
    raise FileNotFoundError("resources/theme/tokens.json")


def resource(*parts: str) -> Path:
    """Path of one resource, for example ``resource("icons", "zap.svg")``."""
    return resource_folder().joinpath(*parts)
