"""Shared by all tests: no screen is needed, nothing leaves this computer, and how fast it is decides nothing."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from tests.platform.cluster import Cluster

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Neither a slow example nor slow drawing is a fault on a machine that is busy with other things.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture(scope="session")
def postgresql() -> Iterator["Cluster"]:
    """A PostgreSQL for this process of the run; a second to start, and only when a test asks for it."""
    from tests.platform.cluster import cluster

    with cluster() as running:
        yield running
