"""Who could open a door at a moment: by plan, as was wanted then, and by proof, as its lock had shown to hold (R53).

Both go by rights alone: a mechanical key, a door left ajar or in office mode lets in whoever comes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flexeria_desktop.core.domain.door_past import (
    DoorPast,
    Gap,
    Holder,
    Hours,
    KeyPast,
    ProofMark,
    Side,
    Verdict,
    WhoAnswer,
    WhoRow,
)
from flexeria_desktop.core.domain.ids import KeyId, PersonId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.lock_list import ListCredential, LockList
from flexeria_desktop.core.domain.past import latest, slip_at
from flexeria_desktop.core.domain.schedules import HolidayRule, Interval, split_at_midnight

_EPOCH = date(1970, 1, 1).toordinal()


def mark_at(past: DoorPast, at: datetime) -> ProofMark | None:
    """Return the receipt in force at a moment, None = nothing was proven until then."""
    return latest(((one.at, one) for one in past.proofs), at)


def who_at(past: DoorPast, held: LockList | None, at: datetime) -> WhoAnswer:
    """Judge every key of a door at a moment; held: the list of ``mark_at``, None when there is none."""
    mark = mark_at(past, at)
    known = mark is not None and held is not None
    local = at.astimezone(ZoneInfo(past.zone))
    off = _holidays(past, at)
    by_key, strange = _credentials(past, held if held is not None else LockList())
    found: list[WhoRow] = []
    for key in past.keys:
        plan, then = _plan(past, key, local, off)
        theirs = by_key.get(key.id, [])
        if plan.verdict is Verdict.NO_KEY and not theirs:
            continue
        proof = _proof(theirs, held, local) if known and held is not None else Side(Verdict.UNKNOWN)
        found.append(_row(past, key, (plan, proof), then, theirs))
    if held is not None:
        found += [_stranger(past, held, entry, local) for entry in strange]
    former = next((serial for serial, until in past.replaced if at < until), "")
    return WhoAnswer(
        past.lock_id,
        past.name,
        past.zone,
        at,
        tuple(sorted(found, key=_order)),
        mark.at if mark else None,
        mark.version if mark else None,
        min((one.at for one in past.proofs), default=None),
        slip_at(past.slips, at),
        any(key.elsewhere for key in past.keys) or any(row.elsewhere for row in past.schedules.values()),
        former,
    )


def _order(row: WhoRow) -> tuple[bool, bool, str, str]:
    return not (row.plan.opens or row.proof.opens), not row.holder.name, row.holder.name.casefold(), row.key_id


# --- by plan --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Then:
    media: tuple[tuple[int, str, str], ...] = ()
    unsure: frozenset[str] = frozenset()


_TOLD = {"valid_from": "days", "valid_until": "days", "schedule_id": "schedule", "media": "media"}


def _plan(past: DoorPast, key: KeyPast, local: datetime, off: Sequence[tuple[date, date]]) -> tuple[Side, _Then]:
    state, since = state_at(key, local)
    then = key.row.at(local)
    of = then.fields or key.row.now or {}
    media = tuple((int(one["kind"]), str(one["ref"]), str(one["mask"])) for one in of.get("media") or ())
    unsure = frozenset(_TOLD[name] for name in (then.unsure if then.fields is not None else _TOLD) if name in _TOLD)
    if state is None or state is KeyState.RETURNED:
        return Side(Verdict.NO_KEY, at=since), _Then(media)
    hours = _hours(past, of.get("schedule_id"), local)
    # A schedule that no wanted key is bound to may be removed; of a key that was taken in it decides nothing.
    if hours is not None and not hours.known and state is not KeyState.WITHDRAWN:
        unsure |= {"schedule"}
    first, last = _day(of.get("valid_from")), _day(of.get("valid_until"))
    verdict = _verdict_of(state, first, last, media=bool(media), day=local.date())
    if verdict is Verdict.OPENS and hours is not None:
        verdict = by_hours(split_at_midnight(hours.intervals), hours.holidays, local, off)
    return Side(verdict, first, last, hours, since), _Then(media, unsure)


def _verdict_of(state: KeyState, first: date | None, last: date | None, *, media: bool, day: date) -> Verdict:
    if state is not KeyState.ISSUED:
        return Verdict.SUSPENDED if state is KeyState.SUSPENDED else Verdict.TAKEN_IN
    if first is not None and day < first:
        return Verdict.TOO_EARLY
    if last is not None and day > last:
        return Verdict.ENDED
    return Verdict.OPENS if media else Verdict.NO_MEDIUM


def state_at(key: KeyPast, at: datetime) -> tuple[KeyState | None, datetime | None]:
    """Return the state of a key at a moment and since when; None = it was not issued yet."""
    found = latest(((moment, (state, moment)) for moment, state in key.states), at)
    return found if found is not None else (None, None)


def _hours(past: DoorPast, schedule_id: str | None, at: datetime) -> Hours | None:
    if not schedule_id:
        return None
    row = past.schedules.get(schedule_id)
    if row is None:
        return Hours("", ((0b111_1111, 0, 0),), known=False)
    then = row.at(at)
    of = then.fields or row.now or {}
    intervals = tuple((int(days), int(start), int(end)) for days, start, end in of.get("intervals") or ())
    sure = then.fields is not None and not then.unsure & {"intervals", "holiday_rule"}
    return Hours(str(of.get("name") or ""), intervals, HolidayRule(of.get("holiday_rule") or 0), sure)


def _holidays(past: DoorPast, at: datetime) -> tuple[tuple[date, date], ...]:
    rows = (one.at(at).fields for one in past.holidays)
    found = ((_day(of.get("first_day")), _day(of.get("last_day"))) for of in rows if of is not None)
    return tuple((first, last) for first, last in found if first is not None and last is not None)


def by_hours(
    intervals: Iterable[Interval], rule: HolidayRule, local: datetime, off: Iterable[tuple[date, date]]
) -> Verdict:
    """Judge hours that were split at midnight by the wall clock of the lock, as the lock itself does."""
    day = local.date()
    if rule is not HolidayRule.AS_USUAL and any(first <= day <= last for first, last in off):
        return Verdict.OPENS if rule is HolidayRule.ALWAYS else Verdict.HOLIDAY
    minute, bit = local.hour * 60 + local.minute, 1 << local.weekday()
    inside = any(days & bit and start <= minute < end for days, start, end in intervals)
    return Verdict.OPENS if inside else Verdict.OUT_OF_HOURS


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


# --- by proof -------------------------------------------------------------------------------------------------


def _credentials(past: DoorPast, held: LockList) -> tuple[dict[KeyId, list[ListCredential]], list[ListCredential]]:
    """Whose each record is: by number and medium, by a medium it once had, else by nobody's key."""
    by_number = {(number, kind, ref): key.id for key in past.keys for number, kind, ref, _mask in key.media}
    by_medium: dict[tuple[int, str], list[KeyPast]] = defaultdict(list)
    for key in past.keys:
        for medium in _ever(key):
            by_medium[medium].append(key)
    found: dict[KeyId, list[ListCredential]] = defaultdict(list)
    strange: list[ListCredential] = []
    for entry in held.credentials:
        kind, ref = int(entry.kind), entry.ref.hex()
        key_id = by_number.get((entry.number, kind, ref)) or _likely(past, entry, by_medium.get((kind, ref), ()))
        if key_id is None:
            strange.append(entry)
        else:
            found[key_id].append(entry)
    return found, strange


def _ever(key: KeyPast) -> set[tuple[int, str]]:
    sides = [side for one in key.row.changes for side in (one.before, one.after) if side]
    told = {(int(one["kind"]), str(one["ref"])) for side in sides for one in side.get("media") or ()}
    return told | {(kind, ref) for _number, kind, ref, _mask in key.media}


def _likely(past: DoorPast, entry: ListCredential, keys: Sequence[KeyPast]) -> KeyId | None:
    """A medium whose number is no longer known: that of the user whom the lock names, else of its last holder."""
    theirs = [key for key in keys if key.person_id == past.users.get(entry.user)]
    found = theirs or keys
    return found[-1].id if found else None


def _proof(entries: Sequence[ListCredential], held: LockList | None, local: datetime) -> Side:
    if held is None:
        return Side(Verdict.UNKNOWN)
    if not entries:
        return Side(Verdict.NOT_ON_LIST)
    sides = [judge(entry, held, local) for entry in entries]
    return next((side for side in sides if side.opens), sides[0])


def judge(entry: ListCredential, held: LockList, local: datetime) -> Side:
    """Judge one record as the lock does (FLP/1 section 7); ``local`` is the moment in the lock's zone."""
    second, where = int(local.timestamp()), local.tzinfo
    first = datetime.fromtimestamp(entry.valid_from, where).date() if entry.valid_from is not None else None
    last = datetime.fromtimestamp(entry.valid_until, where).date() if entry.valid_until is not None else None
    off_users = {user.number for user in held.users if user.disabled}
    week = next((one for one in held.schedules if one.number == entry.schedule), None) if entry.schedule else None
    hours = Hours("", week.intervals, HolidayRule(week.holidays)) if week is not None else None
    verdict = Verdict.OPENS
    if entry.suspended or entry.user in off_users:
        verdict = Verdict.SUSPENDED
    elif entry.valid_from is not None and second < entry.valid_from:
        verdict = Verdict.TOO_EARLY
    elif entry.valid_until is not None and second > entry.valid_until:
        verdict = Verdict.ENDED
    elif hours is not None:
        off = [(_from_epoch(one.first_day), _from_epoch(one.last_day)) for one in held.holidays]
        verdict = by_hours(hours.intervals, hours.holidays, local, off)
    elif entry.schedule:
        verdict = Verdict.OUT_OF_HOURS
    return Side(verdict, first, last, hours)


def _from_epoch(days: int) -> date:
    return date.fromordinal(_EPOCH + days)


# --- both -----------------------------------------------------------------------------------------------------


def _row(
    past: DoorPast, key: KeyPast, sides: tuple[Side, Side], then: _Then, entries: Sequence[ListCredential]
) -> WhoRow:
    plan, proof = sides
    on_list = {(int(entry.kind), entry.ref.hex()) for entry in entries}
    held = sum((kind, ref) in on_list for kind, ref, _mask in then.media)
    masks = {(kind, ref): mask for _number, kind, ref, mask in key.media}
    shown = {(kind, ref): mask for kind, ref, mask in then.media}
    shown |= {one: masks.get(one, "") for one in on_list if one not in shown}
    return WhoRow(
        key.id,
        key.person_id,
        past.people.get(key.person_id, Holder("")),
        tuple((kind, mask) for (kind, _ref), mask in shown.items()),
        plan,
        proof,
        _gap(plan, proof, wanted=len(then.media), held=held),
        then.unsure,
        len(then.media),
        held,
    )


def _gap(plan: Side, proof: Side, *, wanted: int, held: int) -> Gap:
    if proof.verdict is Verdict.UNKNOWN:
        return Gap.UNKNOWN
    if plan.opens != proof.opens:
        return Gap.NOT_YET if plan.opens else Gap.STILL
    return Gap.PARTLY if plan.opens and held < wanted else Gap.NONE


def _stranger(past: DoorPast, held: LockList, entry: ListCredential, local: datetime) -> WhoRow:
    """A record that others wrote: no key of ours ever had its medium."""
    person = past.users.get(entry.user, PersonId(""))
    proof = judge(entry, held, local)
    return WhoRow(
        KeyId(""),
        person,
        past.people.get(person, Holder("")),
        ((int(entry.kind), f"#{entry.number}"),),
        Side(Verdict.NO_KEY),
        proof,
        Gap.STILL if proof.opens else Gap.NONE,
    )
