"""The words of the time machine."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from datetime import datetime
from typing import Any

from flexeria_desktop.cli import who


def add(groups: Any, common: ArgumentParser, command: Callable[..., ArgumentParser]) -> None:
    """Add the command; ``command`` adds one to a group."""
    made = command(groups, common, "who", who.who, "tell who could open a lock at a moment: by plan and by proof")
    made.add_argument("lock", help="name or serial of a lock")
    made.add_argument(
        "--at", type=_moment, metavar="MOMENT", help='as "2026-05-08 22:30" on this computer; default now'
    )
    made.add_argument("--all", action="store_true", help="also keys that could not open it, and why not")
    made.add_argument("--changes", action="store_true", help="list instead when something changed at this lock")


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.strip()).astimezone()
    except (ValueError, OverflowError, OSError) as error:
        raise ArgumentTypeError(f"{text} is not a moment like 2026-05-08 22:30") from error
