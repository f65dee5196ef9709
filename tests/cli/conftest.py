"""One building for the tests of a module: starting it takes longer than most of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cli.terminal import Site, running_site


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Three simulated locks and a platform."""
    with running_site(tmp_path_factory.mktemp("site") / "building") as running:
        yield running
