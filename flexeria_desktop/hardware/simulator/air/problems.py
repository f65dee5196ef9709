"""What keeps simulated locks off the air."""

from __future__ import annotations

from flexeria_desktop.core.errors import UserError


class BumbleMissing(UserError):
    """The optional package bumble is not installed; data: extra (its name in this project)."""

    code = "simulator.bumble_missing"


class BusMissing(UserError):
    """There is no dbus-daemon, or it does not start; data: program."""

    code = "simulator.bus_missing"
