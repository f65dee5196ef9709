"""Pictures that were replaced or deleted, for as long as a step of the history needs them; at this desk alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, Text, cast, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from flexeria_desktop.core.domain.pictures import Picture, fields_of
from flexeria_desktop.core.domain.undo import StepState
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables_places import former_pictures
from flexeria_desktop.core.store.tables_undo import undo_steps

MOST_FORMER = 24
"""Former pictures that are kept: 96 MiB at most; steps that need an older one cannot be undone any more."""


class FormerPictures(Repository):
    """Found again by the digest that a step holds."""

    def remember(self, entity: str, row_id: str, picture: Picture | None) -> None:
        """Keep what a row of this desk showed before its first change; None = it showed nothing."""
        fields = None if picture is None else fields_of(picture)
        self._changes.was(entity, row_id, fields)
        if picture is None or fields is None:
            return
        values = {"digest": fields["picture"], "picture": picture.picture, "kept_at": self._changes.now}
        kept = insert(former_pictures).values(mime=picture.mime, width=picture.width, height=picture.height, **values)
        again = kept.on_conflict_do_update(index_elements=["digest"], set_={"kept_at": self._changes.now})
        self._connection.execute(again)

    def find(self, fields: Mapping[str, Any]) -> Row[Any] | None:
        """Return mime, width, height and picture; None when it is not kept any more."""
        query = select(former_pictures).where(former_pictures.c.digest == fields["picture"])
        return self._connection.execute(query).first()

    def forget(self) -> None:
        """Let pictures go that no step needs, and the oldest of too many with the steps that need them."""
        newest = former_pictures.c.kept_at.desc(), former_pictures.c.digest
        digests = self._connection.execute(select(former_pictures.c.digest).order_by(*newest)).scalars().all()
        for place, digest in enumerate(digests):
            needs = cast(undo_steps.c.images, Text).contains(digest)
            needed = self._connection.execute(select(undo_steps.c.number).where(needs).limit(1)).first()
            if needed is not None and place < MOST_FORMER:
                continue
            spent = update(undo_steps).where(needs).values(state=StepState.SPENT.value, images=[])
            self._connection.execute(spent)
            self._connection.execute(delete(former_pictures).where(former_pictures.c.digest == digest))
