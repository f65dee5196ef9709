"""What can keep a simulated building from being used."""

from __future__ import annotations

from flexeria_desktop.core.errors import Transient, UserError


class HouseInUse(UserError):
    """Another program has this folder open; data: folder."""

    code = "simulator.house_in_use"


class HouseDamaged(UserError):
    """house.json cannot be read; data: folder."""

    code = "simulator.house_damaged"


class FolderUnusable(UserError):
    """The state folder cannot be made or written; data: folder."""

    code = "simulator.folder_unusable"


class NoVirtualPort(UserError):
    """This system has no virtual serial ports; data: use (the moniker that works instead)."""

    code = "simulator.no_virtual_port"


class LinkPathTaken(UserError):
    """Something that is not a symbolic link stands where the port's name should go; data: path."""

    code = "simulator.link_path_taken"


class TooManyLocks(UserError):
    """More locks than a simulated building takes; data: most."""

    code = "simulator.too_many_locks"


class SimulatorNotRunning(Transient):
    """Nobody serves this folder; data: folder."""

    code = "simulator.not_running"


class SimulatorRefused(UserError):
    """The simulator does not do that; data: reason."""

    code = "simulator.refused"
