"""Each test gets a house and platform of its own: the state of a lock is what the tests are about."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from flexeria_desktop.demo.building import DemoBuilding
from tests.services.near_platform import NearPlatform
from tests.services.workplace import Workplace, furnish


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A building made once, never used: minting and migrating take seconds."""
    folder = tmp_path_factory.mktemp("prepared") / "building"
    building = DemoBuilding(folder)
    building.start()
    building.stop()
    return folder


@pytest.fixture
def building(prepared: Path, tmp_path: Path) -> Iterator[DemoBuilding]:
    """A running house and platform, fresh for one test."""
    folder = tmp_path / "building"
    shutil.copytree(prepared, folder, ignore=lambda _folder, names: [name for name in names if name == "dongle"])
    running = DemoBuilding(folder)
    running.platform = NearPlatform(folder / "platform")
    running.start()
    yield running
    running.stop()


@pytest.fixture
def place(building: DemoBuilding, tmp_path: Path) -> Iterator[Workplace]:
    """A new profile beside the building, not signed in."""
    workplace = furnish(tmp_path / "profile", building)
    yield workplace
    workplace.close()


@pytest.fixture
def desk(place: Workplace) -> Workplace:
    """The same, signed in."""
    place.sign_in()
    return place
