"""A profile of its own for each test, on the real cipher."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.store.executor import Store


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def store(folder: Path, secrets: MemorySecrets) -> Iterator[Store]:
    opened = Store.create(folder, secrets=secrets)
    yield opened
    opened.close()
