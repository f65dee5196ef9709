"""The first page: figures, and what needs a person today."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.clocks import MOST_BACK, TOLERANCE
from flexeria_desktop.core.domain.entitlements import Level
from flexeria_desktop.core.domain.expected_time import BYTES_PER_CHANGE, link_kind, pace_setting, seconds_for
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.core.domain.reminders import STAGES, stage_of
from flexeria_desktop.core.services.forecast import endings
from flexeria_desktop.core.services.queries import events, handed_out
from flexeria_desktop.core.services.queries.clocks import own_clock_right
from flexeria_desktop.core.services.queries.facts import rows, setting
from flexeria_desktop.core.services.queries.key_figures import key_figures
from flexeria_desktop.core.services.queries.keys import WAITING
from flexeria_desktop.core.services.queries.locks import list_locks
from flexeria_desktop.core.services.queries.people import count_people
from flexeria_desktop.core.services.rows import (
    LockRow,
    Matter,
    MatterKind,
    Missing,
    Overview,
    Stage,
    StatusRow,
)
from flexeria_desktop.core.store.column_types import to_micros

NEARLY_FULL = MAX_USERS * 95 // 100
"""From here on a lock's users are told: the last places go fast."""
GAP_TOLD = timedelta(days=28)
"""What a lock overwrote is gone for good; after four weeks the gap stands among the events alone."""
TO_DECIDE = """
SELECT DISTINCT k.id, k.lock_id FROM decisions d
JOIN media m ON m.lock_id = d.lock_id AND m.ref = d.ref
JOIN keys k ON k.id = m.key_id AND k.state IN ('issued', 'suspended')
WHERE d.decision = ''
"""
# A key that has a lost medium is settled once its lock has confirmed: then it is returned.
LOST_OPEN = """
SELECT s.id, s.mask, p.name, count(DISTINCT k.lock_id) AS doors FROM losses s
JOIN loss_keys x ON x.loss_id = s.id JOIN keys k ON k.id = x.key_id AND k.state <> 'returned'
JOIN people p ON p.id = s.person_id GROUP BY s.id ORDER BY s.reported_at DESC
"""


def overview(conn: Connection, today: date, now: datetime, zone: str) -> Overview:
    """Everything the Overview shows, in one consistent read."""
    locks = list_locks(conn, today)
    keys = key_figures(conn, now)
    people = count_people(conn)
    return Overview(
        locks=len(locks),
        people=people,
        holders=keys.holders,
        wanted=keys.wanted,
        queued=sum(keys.stages[stage] for stage in WAITING),
        on_lock=keys.stages[Stage.ON_LOCK],
        still_open=keys.stages[Stage.STILL_OPENS],
        old_proof=keys.old,
        locks_to_program=sum(1 for lock in locks if lock.pending),
        matters=tuple(_matters(conn, locks, people, today, now, zone)),
        days=events.days(conn, today, zone),
        kinds=tuple((kind, keys.kinds[kind]) for kind in MediumKind if keys.kinds[kind]),
        endings=endings(locks, today),
    )


def _matters(  # noqa: PLR0917 - one read of one moment
    conn: Connection, locks: Sequence[LockRow], people: int, today: date, now: datetime, zone: str
) -> Iterator[Matter]:
    if not locks:
        yield Matter(MatterKind.NO_LOCKS, 0, ())
    if locks and not people:
        yield Matter(MatterKind.NO_PEOPLE, 0, ())
    looked_at = (
        _lost(conn),
        *_by_lock(conn, locks, today),
        *_dangers(conn, locks, now),
        _pending_codes(conn),
        _overdue(conn, today, zone),
    )
    found = [matter for matter in looked_at if matter.count]
    yield from found
    if locks and people and not found:
        yield Matter(MatterKind.ALL_WELL, 0, ())


def _by_lock(conn: Connection, locks: Sequence[LockRow], today: date) -> Iterator[Matter]:
    def ends_at(stage: int) -> Callable[[LockRow], bool]:
        return lambda lock: lock.until is not None and stage_of(lock.until, today) == stage

    def empty(lock: LockRow) -> bool:
        return lock.level in (Level.TRIAL, Level.BASE) and lock.issuable == 0

    def clock_off(lock: LockRow) -> bool:
        return lock.clock_offset is not None and abs(lock.clock_offset) > TOLERANCE and not clock_ahead(lock)

    def clock_ahead(lock: LockRow) -> bool:
        return lock.clock_offset is not None and lock.clock_offset > MOST_BACK

    tests: tuple[tuple[MatterKind, Callable[[LockRow], bool]], ...] = (
        (MatterKind.STILL_OPEN, lambda lock: lock.still_open > 0),
        (MatterKind.TO_PROGRAM, lambda lock: lock.pending > 0),
        (MatterKind.INCOMPLETE, lambda lock: lock.missing is not Missing.NOTHING),
        (MatterKind.REDUCED, lambda lock: lock.level is Level.REDUCED),
        *((MatterKind.PERIOD_ENDS, ends_at(stage)) for stage in reversed(STAGES)),
        (MatterKind.NO_STOCK, empty),
        (MatterKind.NEARLY_FULL, lambda lock: lock.users >= NEARLY_FULL),
        (MatterKind.BATTERY_LOW, lambda lock: bool(lock.battery_low)),
        (MatterKind.CLOCK_OFF, clock_off),
        (MatterKind.CLOCK_AHEAD, clock_ahead),
        (MatterKind.UNREAD_LOG, lambda lock: lock.log_unread and lock.level in (Level.TRIAL, Level.BASE)),
    )
    for kind, test in tests:
        found = [lock for lock in locks if test(lock)]
        seconds = _seconds(conn, found) if kind is MatterKind.TO_PROGRAM else 0.0
        yield replace(_matter(kind, found), seconds=seconds)


def _seconds(conn: Connection, locks: Sequence[LockRow]) -> float:
    """As their plans will say but for what is only known when they are made: what is whole and what is stopped."""
    kinds = {link_kind(lock.link) for lock in locks}
    paces = {kind: setting(conn, pace_setting(kind)) for kind in kinds}
    return sum(
        seconds_for(BYTES_PER_CHANGE * lock.pending, lock.still_open, paces[link_kind(lock.link)]) for lock in locks
    )


def _matter(kind: MatterKind, locks: Sequence[LockRow]) -> Matter:
    count = {
        MatterKind.STILL_OPEN: sum(lock.still_open for lock in locks),
    }.get(kind, len(locks))
    dates = [lock.until for lock in locks if lock.until] if kind is MatterKind.PERIOD_ENDS else []
    return Matter(
        kind,
        count,
        tuple(lock.name for lock in locks),
        tuple(lock.id for lock in locks),
        on=min(dates) if dates else None,
        values=tuple(lock.users for lock in locks) if kind is MatterKind.NEARLY_FULL else (),
    )


# A newer receipt of the lock itself ends the matter.
STRANGE_PROOFS = """SELECT l.id FROM locks l LEFT JOIN proofs p ON p.lock_id = l.id
    JOIN settings s ON s.name IN ('receipt_contradicted.' || l.id, 'receipt_distrusted.' || l.id)
    WHERE l.claimed_on IS NOT NULL AND coalesce(p.version, -1) <= CAST(s.value AS INTEGER)"""


def _dangers(conn: Connection, locks: Sequence[LockRow], now: datetime) -> Iterator[Matter]:
    """What no list of keys shows: lost computers that still get in, altered events, a clock here that is wrong."""
    epoch = setting(conn, "site.epoch") or 0
    behind = rows(
        conn,
        "SELECT l.id FROM locks l LEFT JOIN lock_states s ON s.lock_id = l.id"
        " LEFT JOIN settings c ON c.name = 'claimed_epoch.' || l.id"
        " WHERE l.claimed_on IS NOT NULL AND coalesce(s.min_epoch, CAST(c.value AS INTEGER), 0) < ?",
        (epoch,),
    )
    yield _matter(MatterKind.LOST_DEVICE, _chosen(locks, behind))
    yield _matter(MatterKind.EVENT_ALARM, _chosen(locks, rows(conn, "SELECT DISTINCT lock_id FROM event_alarms")))
    yield _matter(MatterKind.PROOF_ALARM, _chosen(locks, rows(conn, STRANGE_PROOFS)))
    refused = setting(conn, "audit.head_refused_at")
    yield Matter(MatterKind.RECORD_ALARM, 0 if refused is None else 1, ())
    open_keys = rows(conn, TO_DECIDE)
    conflicts = _chosen(locks, [(row.lock_id,) for row in open_keys])
    yield replace(_matter(MatterKind.TO_DECIDE, conflicts), count=len(open_keys) if conflicts else 0)
    gaps = rows(conn, "SELECT DISTINCT lock_id FROM event_gaps WHERE noted_at >= ?", (to_micros(now - GAP_TOLD),))
    yield _matter(MatterKind.EVENT_GAP, _chosen(locks, gaps))
    yield Matter(MatterKind.OWN_CLOCK, 0 if own_clock_right(conn, now) else 1, ())


def _chosen(locks: Sequence[LockRow], found: Iterable[Sequence[Any]]) -> list[LockRow]:
    ids = {row[0] for row in found}
    return [lock for lock in locks if lock.id in ids]


def _lost(conn: Connection) -> Matter:
    """Lost media that a lock has yet to lose, newest first."""
    found = rows(conn, LOST_OPEN)
    names = tuple(f"{row.name} {row.mask}" for row in found)
    refs, doors = tuple(row.id for row in found), tuple(row.doors for row in found)
    return Matter(MatterKind.LOST_OPEN, len(found), names, values=doors, refs=refs)


def _overdue(conn: Connection, today: date, zone: str) -> Matter:
    """Media that should have been back, those out longest first; each holder once."""
    found = handed_out.overdue(conn, today, zone)
    longest: dict[str, tuple[str, int]] = {}
    for one in found:
        longest.setdefault(one.person_id, (one.person, one.days))
    names, days = tuple(name for name, _ in longest.values()), tuple(days for _, days in longest.values())
    return Matter(MatterKind.OVERDUE, len(found), names, values=days)


def _pending_codes(conn: Connection) -> Matter:
    found = rows(conn, "SELECT mask FROM codes WHERE state = 'pending' ORDER BY entered_at")
    return Matter(MatterKind.PENDING_CODES, len(found), tuple(row.mask for row in found))


def status(conn: Connection, today: date) -> StatusRow:
    """What the chips of the status bar tell."""
    waiting = rows(
        conn,
        "SELECT (SELECT count(*) FROM codes WHERE state = 'pending')"
        " + (SELECT count(*) FROM outbox WHERE state = 'queued' AND action IN ('lock.register', 'lock.released'))",
    )[0][0]
    reached = setting(conn, "platform.reached_at")
    return StatusRow(
        signed_in=setting(conn, "platform") is not None,
        platform_reached_at=datetime.fromisoformat(reached) if reached else None,
        platform_error=setting(conn, "platform.error") or "",
        waiting=int(waiting),
        links=tuple(setting(conn, "links") or ()),
        locks_to_program=sum(1 for lock in list_locks(conn, today) if lock.pending),
    )
