"""Opening and making profiles from the command line."""

from __future__ import annotations

import os
from argparse import Namespace
from getpass import getpass
from pathlib import Path

from flexeria_desktop import bootstrap
from flexeria_desktop.cli.output import Answer
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.settings import places

PASSPHRASE_VARIABLE = "FLEXERIA_PASSPHRASE"  # noqa: S105 - the name of a variable


class ProfileMissing(UserError):
    """No profile lies in the folder; data: folder."""

    code = "profile_missing"


def open_profile(folder: Path) -> bootstrap.Profile:
    """Open a profile with the keyring, or with a passphrase from the environment or the terminal."""
    if not bootstrap.exists(folder):
        raise ProfileMissing(folder=str(folder))
    if bootstrap.needs_passphrase(folder):
        return bootstrap.open_profile(folder, passphrase=passphrase())
    return bootstrap.open_profile(folder, secrets=bootstrap.keyring())


def create(asked: Namespace) -> Answer:
    """Make a new profile, its key kept by the system or by a passphrase."""
    folder = places(asked.profile).profile
    if asked.passphrase:
        profile = bootstrap.create_profile(folder, passphrase=passphrase(), operator=asked.operator)
    else:
        profile = bootstrap.create_profile(folder, secrets=bootstrap.keyring(), operator=asked.operator)
    profile.close()
    return Answer(f"A new profile lies in {folder}.", {"folder": str(folder)})


def passphrase() -> str:
    """The passphrase from FLEXERIA_PASSPHRASE, else asked for without echo."""
    given = os.environ.get(PASSPHRASE_VARIABLE)
    return given if given is not None else getpass("Passphrase: ")
