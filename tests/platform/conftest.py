"""The running server as a fixture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.platform.running import Platform, platform_in


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[Platform]:
    """A fresh server at 2024-01-15."""
    with platform_in(tmp_path / "data") as running:
        yield running
