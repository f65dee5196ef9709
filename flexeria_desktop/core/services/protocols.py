"""Issue receipts and return protocols with their signatures, kept at this desk as they were signed."""

from __future__ import annotations

from dataclasses import replace

from flexeria_desktop.core.domain.handover import MOST_POINTS, SignedProtocol
from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.errors import PersonUnknown
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


async def keep(desk: Desk, protocol: SignedProtocol) -> SignedProtocol:
    """Keep a protocol under the next number, by this operator and at this moment; raises PersonUnknown.

    Of a signature with too many points the last strokes are left out.
    """

    def work(uow: UnitOfWork) -> SignedProtocol:
        if uow.people.get(protocol.person_id) is None:
            raise PersonUnknown(name=protocol.person_id)
        signed = replace(protocol, strokes=_bounded(protocol), actor=desk.operator, at=desk.clock.now())
        number = uow.handover.add_protocol(signed)
        facts: dict[str, JSON] = {"kind": signed.kind, "number": number, "on_paper": signed.on_paper}
        uow.record("protocol.signed", "person", protocol.person_id, facts)
        return replace(signed, number=number)

    return await desk.store(work)


async def of_person(desk: Desk, person_id: PersonId) -> tuple[SignedProtocol, ...]:
    """Return the protocols of a person, newest first."""
    return await desk.store(lambda uow: tuple(uow.handover.protocols(person_id)))


def _bounded(protocol: SignedProtocol) -> tuple[tuple[tuple[int, int], ...], ...]:
    kept, points = [], 0
    for stroke in protocol.strokes:
        points += len(stroke)
        if points > MOST_POINTS:
            break
        kept.append(stroke)
    return tuple(kept)
