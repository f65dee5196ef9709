"""Shared by all tests: no screen is needed, nothing leaves this computer, and how fast it is decides nothing."""

import builtins
import gc
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from tests.platform.cluster import Cluster

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# What modules make while they are loaded stays, and the collector would look through it again and again.
gc.disable()
OBJECTS_BETWEEN = 20_000
"""New objects between two looks at the youngest ones, as on the server."""
_plain_import = builtins.__import__

# Neither a slow example nor slow drawing is a fault on a machine that is busy with other things.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


def pytest_sessionstart() -> None:
    """Take PySide6's own import function away again, as the program does: it slows every import."""
    builtins.__import__ = _plain_import


def pytest_collection_finish() -> None:
    """All modules are loaded: let the collector pass them over from here on."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BETWEEN, 20, 20)
    gc.enable()


@pytest.fixture(scope="session")
def postgresql() -> Iterator["Cluster"]:
    """A PostgreSQL for this process of the run; a second to start, and only when a test asks for it."""
    from tests.platform.cluster import cluster

    with cluster() as running:
        yield running
