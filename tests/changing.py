"""Changing one thing of a key, as a person does on the form that shows the rest."""

from __future__ import annotations

from typing import Any

from flexeria_desktop.core.domain.ids import KeyId
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.keys import ChangeKey

SHOWN = ("valid_from", "valid_until", "schedule_id", "office", "emergency")


async def change_key(actions: Actions, key_id: KeyId, **what: Any) -> None:
    """Change the named fields of ``ChangeKey`` and keep the others."""
    key = await actions.desk.store(lambda uow: uow.keys.get(key_id))
    assert key is not None
    shown = {name: getattr(key, name) for name in SHOWN}
    await actions.change_keys([ChangeKey(key_id, **{**shown, **what})])
