"""Media that people hold, and those that should have come back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row

from flexeria_desktop.core.domain.handover import PHYSICAL, DueCause, SignedProtocol, medium_tag
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.handover_rows import HandedOut
from flexeria_desktop.core.services.queries.facts import day, micros, must_moment, pattern, rows
from flexeria_desktop.core.store.repositories.people import fold

MOST_ROWS = 5_000
"""Media that one list shows; whoever has more narrows it."""
KINDS = ", ".join(str(int(kind)) for kind in sorted(PHYSICAL))
# The day a key's right ends: its own last day or that of the stay, whichever comes first.
ENDS = "CASE WHEN p.until IS NULL THEN k.valid_until ELSE min(coalesce(k.valid_until, p.until), p.until) END"
HELD = f"""
SELECT k.person_id, p.name, p.unit, p.email, p.phone, p.reference, p.until, m.kind, m.mask, min(k.issued_at) AS since,
       json_group_array(DISTINCT l.name) AS locks, json_group_array(DISTINCT k.id) AS keys,
       CASE WHEN count({ENDS}) = count(*) THEN max({ENDS}) END AS due
FROM media m JOIN keys k ON k.id = m.key_id AND k.state IN ('issued', 'suspended') AND k.share_id = ''
JOIN people p ON p.id = k.person_id AND p.removed_at IS NULL AND p.organisation_id = ''
JOIN locks l ON l.id = k.lock_id
WHERE {{conditions}}
GROUP BY k.person_id, m.kind, m.mask
"""  # noqa: S608 - numbers and names of ours
ONLY_PHYSICAL = f"m.kind IN ({KINDS})"
# A code or a phone is told of only where nothing else of its key can be brought back.
OF_A_KEY = f"""({ONLY_PHYSICAL} OR NOT EXISTS
    (SELECT 1 FROM media x WHERE x.key_id = k.id AND x.kind IN ({KINDS})))"""  # noqa: S608 - numbers of ours
MAY_BE_OVER = """k.person_id IN (SELECT person_id FROM keys WHERE state IN ('issued', 'suspended') AND valid_until < ?
    UNION SELECT id FROM people WHERE until < ?)"""
TAKEN = f"""
SELECT k.id AS key_id, k.person_id, p.name, p.unit, p.email, p.phone, p.reference, m.kind, m.mask,
       k.issued_at AS since, k.withdrawn_at, l.name AS lock
FROM keys k JOIN media m ON m.key_id = k.id AND m.kind IN ({KINDS})
JOIN people p ON p.id = k.person_id AND p.removed_at IS NULL
JOIN locks l ON l.id = k.lock_id
WHERE k.state IN ('withdrawn', 'returned') AND k.id IN (SELECT value FROM json_each(?)) AND p.until < ?
ORDER BY l.name
"""  # noqa: S608 - numbers of ours
REPLACED = f"""
SELECT s.person_id, p.name, p.unit, p.email, p.phone, p.reference, s.kind, s.mask, s.reported_at,
       (SELECT json_group_array(DISTINCT l.name) FROM loss_keys x JOIN keys k ON k.id = x.key_id
           JOIN locks l ON l.id = k.lock_id WHERE x.loss_id = s.id) AS locks
FROM losses s JOIN people p ON p.id = s.person_id AND p.removed_at IS NULL
WHERE s.replacement <> '' AND s.kind IN ({KINDS}) ORDER BY s.reported_at
"""  # noqa: S608 - numbers of ours
RECORDED = "SELECT entity_id, action, facts FROM audit WHERE entity = 'medium' ORDER BY seq"
SIGNED = "SELECT number, person_id, at, kind, content FROM protocols WHERE kind IN ('issue', 'return') ORDER BY number"


@dataclass(slots=True)
class _Told:
    """What the record says of one medium; ``keys`` of those taken in while it was out, with the moment of that."""

    awaited_at: int = 0
    due: date | None = None
    keys: dict[str, str] = field(default_factory=dict)
    settled_at: int = 0
    reminders: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Signed:
    number: int
    at: int
    kind: str
    media: str


@dataclass(frozen=True, slots=True)
class _Record:
    told: Mapping[str, _Told]
    signed: Mapping[str, Sequence[_Signed]]

    def settled(self, tag: str, person_id: str, mask: str, since: int, *, named: bool) -> bool:
        """Whether the medium came back or was written off since then; named: a return protocol has to name it."""
        told = self.told.get(tag)
        if told is not None and told.settled_at > since:
            return True
        given = [one for one in self.signed.get(person_id, ()) if one.kind == "return" and one.at > since]
        return any(not named or mask in one.media for one in given)


def handed_out(
    conn: Connection,
    today: date,
    zone: str,
    *,
    text: str = "",
    lock_id: LockId | None = None,
    person_id: PersonId | None = None,
) -> tuple[HandedOut, ...]:
    """Tags and remotes that people hold, by holder, at most MOST_ROWS; narrowed by a text, a lock and a person."""
    conditions, values = [ONLY_PHYSICAL], list[Any]()
    if lock_id is not None:
        conditions.append("k.lock_id = ?")
        values.append(lock_id)
    if person_id is not None:
        conditions.append("k.person_id = ?")
        values.append(person_id)
    if text.strip():
        conditions.append("(p.search LIKE ? ESCAPE '\\' OR m.mask LIKE ? ESCAPE '\\')")
        values += [pattern(fold(text)), pattern(text.strip())]
    statement = HELD.format(conditions=" AND ".join(conditions))
    record = _record(conn)
    found = rows(conn, f"{statement} ORDER BY p.search, m.mask LIMIT ?", (*values, MOST_ROWS))
    held = [_held(row, record, today) for row in found]
    fits = _Fits(fold(text), text.strip(), person_id)
    awaited = [] if lock_id is not None else [one for one in _gone(conn, record, today, zone) if fits.row(one)]
    return tuple(sorted((*held, *awaited), key=lambda one: (one.person.casefold(), one.mask)))


def overdue(conn: Connection, today: date, zone: str) -> tuple[HandedOut, ...]:
    """What should have been back, the longest first."""
    iso = today.isoformat()
    record = _record(conn)
    found = rows(conn, HELD.format(conditions=f"{OF_A_KEY} AND {MAY_BE_OVER}"), (iso, iso))
    held = [_held(row, record, today) for row in found if row.due is not None and row.due < iso]
    return tuple(sorted((*held, *_gone(conn, record, today, zone)), key=lambda one: (-one.days, one.person.casefold())))


def protocols(
    conn: Connection, since: datetime, until: datetime, person_id: PersonId | None = None
) -> tuple[SignedProtocol, ...]:
    """Kept protocols of a period, oldest first, at most MOST_ROWS; each as it was signed."""
    found = rows(
        conn,
        "SELECT number, kind, person_id, at, actor, content, signature, on_paper FROM protocols"
        " WHERE at >= ? AND at < ? AND (? = '' OR person_id = ?) ORDER BY number LIMIT ?",
        (micros(since), micros(until), person_id or "", person_id or "", MOST_ROWS),
    )
    return tuple(_protocol(row) for row in found)


@dataclass(frozen=True, slots=True)
class _Fits:
    folded: str
    typed: str
    person_id: PersonId | None

    def row(self, one: HandedOut) -> bool:
        if self.person_id is not None and one.person_id != self.person_id:
            return False
        words = fold(f"{one.person} {one.unit} {one.reference} {one.email} {one.phone}")
        return not self.typed or self.folded in words or self.typed.casefold() in one.mask.casefold()


def _record(conn: Connection) -> _Record:
    told: dict[str, _Told] = {}
    for row in rows(conn, RECORDED):
        _tell(told.setdefault(row.entity_id, _Told()), row)
    signed: dict[str, list[_Signed]] = {}
    for row in rows(conn, SIGNED):
        media = "\n".join(line[1] for line in json.loads(row.content)["lines"])
        signed.setdefault(row.person_id, []).append(_Signed(row.number, row.at, row.kind, media))
    return _Record(told, signed)


def _tell(told: _Told, row: Row[Any]) -> None:
    facts = json.loads(row.facts)
    at = micros(datetime.fromisoformat(facts["at"]))
    if row.action == "medium.reminded":
        told.reminders.append(at)
    elif row.action == "medium.back":
        told.settled_at = at
        told.keys.clear()
    elif row.action == "medium.awaited":
        told.awaited_at, told.due = at, day(facts["due"])
        told.keys[facts["key"]] = facts["taken"]


def _held(row: Row[Any], record: _Record, today: date) -> HandedOut:
    ends, until = day(row.due), day(row.until)
    due = ends if ends is not None and ends < today else None
    cause = None if due is None else DueCause.MOVED_OUT if until is not None and until <= due else DueCause.ENDED
    one = HandedOut(
        PersonId(row.person_id),
        row.name,
        row.unit,
        row.email,
        row.phone,
        row.reference,
        MediumKind(row.kind),
        row.mask,
        tuple(sorted(json.loads(row.locks))),
        tuple(KeyId(one) for one in sorted(json.loads(row.keys))),
        must_moment(row.since),
        due=due,
        cause=cause,
    )
    return _with_record(one, record, today, row.since)


def _with_record(one: HandedOut, record: _Record, today: date, since: int) -> HandedOut:
    """Add the receipt, the days and the reminders."""
    signed = [each for each in record.signed.get(one.person_id, ()) if each.kind == "issue" and one.mask in each.media]
    newest = next((each for each in reversed(signed) if each.at >= since), None)
    told = record.told.get(medium_tag(one.person_id, one.kind, one.mask), _Told())
    given = [at for at in told.reminders if one.due is not None and must_moment(at).date() > one.due]
    return replace(
        one,
        receipt=newest.number if newest else 0,
        signed_at=must_moment(newest.at) if newest else None,
        days=(today - one.due).days if one.due is not None else 0,
        reminded=len(given),
        reminded_at=must_moment(given[-1]) if given else None,
    )


def _gone(conn: Connection, record: _Record, today: date, zone: str) -> Iterator[HandedOut]:
    """Media whose keys were taken in, or that were replaced, and that nobody brought."""
    held = {tuple(row) for row in rows(conn, _IN_FORCE)}
    yield from (one for one in _awaited(conn, record, today) if _whose(one) not in held)
    yield from (one for one in _replaced(conn, record, today, zone) if _whose(one) not in held)


_IN_FORCE = f"""SELECT DISTINCT k.person_id, m.kind, m.mask FROM media m JOIN keys k ON k.id = m.key_id
    AND k.state IN ('issued', 'suspended') AND k.share_id = '' WHERE m.kind IN ({KINDS})
    AND (k.person_id IN (SELECT id FROM people WHERE until IS NOT NULL)
        OR k.person_id IN (SELECT person_id FROM losses))"""  # noqa: S608 - numbers of ours


def _whose(one: HandedOut) -> tuple[str, int, str]:
    return (one.person_id, int(one.kind), one.mask)


def _awaited(conn: Connection, record: _Record, today: date) -> Iterator[HandedOut]:
    taken = {key_id: moment for told in record.told.values() for key_id, moment in told.keys.items()}
    if not taken:
        return
    found: dict[tuple[str, int, str], list[Row[Any]]] = {}
    for row in rows(conn, TAKEN, (json.dumps(sorted(taken)), today.isoformat())):
        # Taken in once more since, by somebody at the desk: then it was brought.
        if row.withdrawn_at is not None and must_moment(row.withdrawn_at) == _parsed(taken[row.key_id]):
            found.setdefault((row.person_id, row.kind, row.mask), []).append(row)
    for (person_id, kind, mask), group in found.items():
        tag = medium_tag(PersonId(person_id), MediumKind(kind), mask)
        told = record.told.get(tag)
        if told is None or told.due is None or told.due >= today:
            continue
        if not record.settled(tag, person_id, mask, told.awaited_at, named=False):
            locks = tuple(dict.fromkeys(row.lock for row in group))
            since = min(row.since for row in group)
            one = _out(group[0], locks, since, told.due, DueCause.MOVED_OUT)
            yield _with_record(one, record, today, since)


def _parsed(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _replaced(conn: Connection, record: _Record, today: date, zone: str) -> Iterator[HandedOut]:
    for row in rows(conn, REPLACED):
        tag = medium_tag(PersonId(row.person_id), MediumKind(row.kind), row.mask)
        on = must_moment(row.reported_at).astimezone(ZoneInfo(zone)).date()
        if on < today and not record.settled(tag, row.person_id, row.mask, row.reported_at, named=True):
            one = _out(row, tuple(sorted(json.loads(row.locks))), row.reported_at, on, DueCause.REPLACED)
            yield _with_record(one, record, today, 0)


def _out(row: Row[Any], locks: Iterable[str], since: int, due: date, cause: DueCause) -> HandedOut:
    return HandedOut(
        PersonId(row.person_id),
        row.name,
        row.unit,
        row.email,
        row.phone,
        row.reference,
        MediumKind(row.kind),
        row.mask,
        tuple(locks),
        (),
        must_moment(since),
        due=due,
        cause=cause,
    )


def _protocol(row: Row[Any]) -> SignedProtocol:
    content = json.loads(row.content)
    return SignedProtocol(
        row.kind,
        PersonId(row.person_id),
        content["person"],
        content["unit"],
        must_moment(row.at),
        tuple((line[0], line[1], line[2]) for line in content["lines"]),
        tuple(tuple((point[0], point[1]) for point in stroke) for stroke in json.loads(row.signature)),
        bool(row.on_paper),
        row.actor,
        row.number,
    )
