"""Lost media, suspensions with dates, and signed protocols; all of them stay at this desk."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import delete, insert, select

from flexeria_desktop.core.domain.handover import Loss, SignedProtocol, Suspension
from flexeria_desktop.core.domain.ids import KeyId, PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables_handover import loss_keys, losses, protocols, suspensions


class Handover(Repository):
    """Nothing here decides what a lock holds: keys do, and they are shared."""

    def losses(self) -> list[Loss]:
        """Return every loss, newest first."""
        keys: dict[str, list[KeyId]] = {}
        for row in self._connection.execute(select(loss_keys).order_by(loss_keys.c.key_id)):
            keys.setdefault(row.loss_id, []).append(KeyId(row.key_id))
        return [
            Loss(
                row.id,
                PersonId(row.person_id),
                MediumKind(row.kind),
                row.mask,
                row.reported_at,
                tuple(keys.get(row.id, ())),
                row.replacement,
            )
            for row in self._connection.execute(select(losses).order_by(losses.c.reported_at.desc(), losses.c.id))
        ]

    def loss(self, loss_id: str) -> Loss | None:
        """Return one loss."""
        return next((one for one in self.losses() if one.id == loss_id), None)

    def add_loss(self, loss: Loss) -> None:
        """Keep a loss with the keys it is about."""
        values = asdict(loss) | {"kind": int(loss.kind)}
        del values["key_ids"]
        self._connection.execute(insert(losses).values(values))
        if loss.key_ids:
            rows = [{"loss_id": loss.id, "key_id": key_id} for key_id in loss.key_ids]
            self._connection.execute(insert(loss_keys), rows)
        self._changes.note("loss")

    def suspensions(self) -> list[Suspension]:
        """Return all suspensions with dates, the next to begin first."""
        query = select(suspensions).order_by(suspensions.c.first_day, suspensions.c.key_id)
        return [Suspension(KeyId(row.key_id), *row[1:]) for row in self._connection.execute(query)]

    def save_suspension(self, suspension: Suspension) -> None:
        """Keep the suspension of a key instead of the one before."""
        self._write(suspensions, [asdict(suspension)])
        self._changes.note("suspension")

    def end_suspension(self, key_id: KeyId) -> None:
        """Drop the suspension of a key if it has begun; one of later stays."""
        begun = (suspensions.c.key_id == key_id) & suspensions.c.began
        if self._connection.execute(delete(suspensions).where(begun)).rowcount:
            self._changes.note("suspension")

    def forget_suspension(self, key_id: KeyId) -> None:
        """Drop the suspension of a key."""
        if self._connection.execute(delete(suspensions).where(suspensions.c.key_id == key_id)).rowcount:
            self._changes.note("suspension")

    def add_protocol(self, protocol: SignedProtocol) -> int:
        """Keep a protocol with its signature; returns its number."""
        content = {"person": protocol.person, "unit": protocol.unit, "lines": protocol.lines}
        values = {
            "kind": protocol.kind,
            "person_id": protocol.person_id,
            "at": protocol.at,
            "actor": protocol.actor,
            "content": content,
            "signature": protocol.strokes,
            "on_paper": protocol.on_paper,
        }
        number = self._connection.execute(insert(protocols).values(values)).inserted_primary_key
        self._changes.note("protocol")
        return int(number[0]) if number else 0

    def protocols(self, person_id: PersonId) -> list[SignedProtocol]:
        """Return the protocols of a person, newest first."""
        query = select(protocols).where(protocols.c.person_id == person_id).order_by(protocols.c.number.desc())
        return [
            SignedProtocol(
                row.kind,
                PersonId(row.person_id),
                row.content["person"],
                row.content["unit"],
                row.at,
                tuple((line[0], line[1], line[2]) for line in row.content["lines"]),
                tuple(tuple((point[0], point[1]) for point in stroke) for stroke in row.signature),
                row.on_paper,
                row.actor,
                row.number,
            )
            for row in self._connection.execute(query)
        ]
