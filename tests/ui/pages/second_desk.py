"""A second computer at the same locks: a copy of the profile that the first one hears nothing of."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.demo.building import FileSecrets
from tests.ui.pages.conftest import PATIENCE_SECONDS, Desk

Do = Callable[[Coroutine[Any, Any, Any]], Any]


@contextmanager
def second_desk(desk: Desk, folder: Path) -> Iterator[tuple[Actions, Do]]:
    """The actions of a second computer with what the first one knows now; the first has let go of the dongle."""
    desk.do(desk.profile.close_links())
    there = folder / "second"
    shutil.copytree(desk.building.folder / "profile", there)
    profile = bootstrap.open_profile(there, secrets=FileSecrets(desk.building.folder / "keys"))

    def do(work: Coroutine[Any, Any, Any]) -> Any:
        return desk.engine.submit(work).result(PATIENCE_SECONDS)

    try:
        yield profile.actions, do
    finally:
        do(profile.close_links())
        profile.close()
        shutil.rmtree(there)


def others_write(
    desk: Desk, folder: Path, lock_id: LockId, *, tag: str = "", take_in: str = "", suspend: str = ""
) -> None:
    """Somebody at a second computer gives a stranger a tag, takes keys of a person in or suspends them."""
    with second_desk(desk, folder) as (actions, do):
        keys = do(actions.keys(lock_id=lock_id))
        if tag:
            stranger = do(actions.add_person(PersonDetails("Of the other desk")))
            do(actions.issue_keys(IssueKeys(stranger, (lock_id,), (MediumEntry(MediumKind.TAG, tag),))))
        if take_in:
            do(actions.take_in([key.id for key in keys if key.person == take_in]))
        if suspend:
            do(actions.suspend([key.id for key in keys if key.person == suspend]))
        (outcome,) = do(actions.program([lock_id], lambda _step: None))
        assert outcome.error is None, outcome
