"""One unit of work: domain rows, outbox op and audit entry, together or not at all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import OpId, new_uuid7
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.domain.undo import LOCK_PHOTO, PICTURES, StepState, UndoStep
from flexeria_desktop.core.store import undo_journal
from flexeria_desktop.core.store.audit import Audit
from flexeria_desktop.core.store.outbox import COMMANDS, Outbox
from flexeria_desktop.core.store.repositories import (
    Changes,
    Checkpoints,
    Clocks,
    Codes,
    EventAcks,
    Events,
    FloorPlans,
    FormerPictures,
    Grants,
    Handover,
    Keys,
    Lists,
    LockPhotos,
    Locks,
    Organisations,
    People,
    PeopleGroups,
    Places,
    ProofMarks,
    Rules,
    Settings,
    Shares,
    UndoSteps,
)
from flexeria_desktop.core.store.sync.capture import Story, capture, capture_all
from flexeria_desktop.core.store.sync.repository import SyncRows

MAX_FACTS = 64 * 1024
"""Characters of facts in one record; the platform takes ops of 1 MiB in batches (FSP/1 section 4)."""


class UnitOfWork:
    """The repositories inside one transaction; lives only as long as the work it was made for."""

    def __init__(self, connection: Connection, actor: str, now: datetime) -> None:
        self.connection = connection
        self.actor = actor
        self.now = now
        self._changes = changes = Changes(actor, now)
        self.locks = Locks(connection, changes)
        self.lock_photos = LockPhotos(connection, changes)
        self.people = People(connection, changes)
        self.people_groups = PeopleGroups(connection, changes)
        self.places = Places(connection, changes)
        self.floor_plans = FloorPlans(connection, changes)
        self.keys = Keys(connection, changes)
        self.codes = Codes(connection, changes)
        self.lists = Lists(connection, changes)
        self.rules = Rules(connection, changes)
        self.events = Events(connection, changes)
        self.event_acks = EventAcks(connection, changes)
        self.clocks = Clocks(connection, changes)
        self.grants = Grants(connection, changes)
        self.settings = Settings(connection, changes)
        self.proof_marks = ProofMarks(connection, changes)
        self.checkpoints = Checkpoints(connection, changes)
        self.organisations = Organisations(connection, changes)
        self.shares = Shares(connection, changes)
        self.handover = Handover(connection, changes)
        self.undo = UndoSteps(connection, changes)
        self.outbox = Outbox(connection, changes)
        self.audit = Audit(connection, changes)
        self.sync = SyncRows(connection, changes, self._note)
        self.queued = 0
        self._stories: list[Story] = []
        self._move: undo_journal.Move | None = None
        self._nobodys = False

    def record(
        self,
        action: str,
        entity: str,
        entity_id: str,
        facts: Mapping[str, JSON],
        *,
        text: str = "",
        reason: str = "",
        send: bool = True,
    ) -> OpId:
        """Write one audit entry; names belong in ``text``, why it was done in ``reason``.

        The rows it tells of make their own ops in ``complete``. A command makes an op here, unless ``send`` says no.
        """
        plain = _plain(facts)
        op_id = OpId(new_uuid7())
        sent = send and action in COMMANDS
        if sent:
            self.outbox.add(op_id, self.now, action=action, entity=entity, entity_id=entity_id, facts=plain)
            self.queued += 1
        self.audit.append(op_id, self.now, action=action, entity=entity, entity_id=entity_id, facts=plain, text=text)
        self._stories.append(Story(op_id, action, entity, entity_id, reason, sent))
        return op_id

    def record_many(self, action: str, entity: str, told: Iterable[tuple[str, Mapping[str, JSON]]]) -> None:
        """``record`` of many rows, no commands: the id and the facts of each."""
        if action in COMMANDS:
            raise ValueError("a command goes by itself")
        entries = [(OpId(new_uuid7()), entity_id, _plain(facts)) for entity_id, facts in told]
        self.audit.append_many(self.now, entries, action=action, entity=entity)
        self._stories += [Story(op_id, action, entity, entity_id) for op_id, entity_id, _facts in entries]

    def _note(self, action: str, entity: str, entity_id: str, facts: Mapping[str, JSON]) -> Story:
        """Record what the sync did."""
        self.record(action, entity, entity_id, facts, send=False)
        return self._stories[-1]

    def _shown_here(self, entity: str, row_id: str) -> dict[str, JSON] | None:
        """What is shown of a row of this desk alone."""
        return self.lock_photos.shown(row_id) if entity == LOCK_PHOTO else self.floor_plans.shown(entity, row_id)

    def complete(self) -> None:
        """Queue what changed for the platform; raise UnrecordedChange when rows changed and nothing was recorded."""
        self._changes.complete()
        touched = self._changes.touched
        before = undo_journal.shown(self.connection, touched)
        if touched:
            self.queued += capture(self.connection, touched, self._stories, self.actor, self.now)
        images = undo_journal.difference(before, undo_journal.shown(self.connection, touched))
        images += undo_journal.of_this_desk(self._changes.former, self._shown_here)
        if self._nobodys:
            return
        if self._move is None:
            undo_journal.keep(self.undo, self._stories, images, self.actor, self.now)
        else:
            self.undo.move(self._move.step.number, self._move.state, images)
        if any(entity in PICTURES for entity, _row_id in self._changes.former):
            FormerPictures(self.connection, self._changes).forget()

    def moves(self, step: UndoStep, state: StepState) -> None:
        """Say that this unit undoes or redoes a step: it becomes no step of its own."""
        self._move = undo_journal.Move(step, state)

    def by_itself(self) -> None:
        """Say that no person does this, but the calendar: it becomes no step that anybody could undo."""
        self._nobodys = True

    def rewritten(self, entity: str, *ids: str) -> None:
        """Note shared rows that were written through their form, so that they are told of like any other change."""
        self._changes.note(entity, *ids)

    def capture_all(self) -> None:
        """Queue everything that no op ever told of, such as what an old store held before there were any."""
        self.record("store.shared", "store", "", {})
        self.queued += capture_all(self.connection, self._stories, self.actor, self.now)


def _plain(facts: Mapping[str, JSON]) -> dict[str, JSON]:
    """Facts read back: chain and queue must hold exactly what JSON keeps, such as lists instead of tuples."""
    encoded = json.dumps(facts, allow_nan=False)
    if len(encoded) > MAX_FACTS:
        raise ValueError("facts of one record are too long")
    plain: dict[str, JSON] = json.loads(encoded)
    return plain
