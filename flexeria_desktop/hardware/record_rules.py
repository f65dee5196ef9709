"""The form of each record and the rules between records (FLP/1 section 7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, Final

from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.hardware.commands import Status

USER: Final = 1
CREDENTIAL: Final = 2
SCHEDULE: Final = 3
HOLIDAY: Final = 4
CONFIG: Final = 5

MAX_PER_TYPE = 4
"""Credentials of one type that one user may have."""
MAX_INTERVALS = 16
REF_SIZE = 16

Key = tuple[int, int]
"""Kind and id of a record."""

_DAY = 1_440
_Check = Callable[[Any], bool]


class RecordRefused(ValueError):
    """INVALID_RECORD or NO_SPACE; index = place in the stream, field = place in the record, or None."""

    def __init__(self, status: Status, index: int | None, field: int | None) -> None:
        super().__init__(f"{status.name} at {index}, field {field}")
        self.status = status
        self.index = index
        self.field = field


def wrong(index: int | None, field: int | None) -> RecordRefused:
    """Return the refusal INVALID_RECORD."""
    return RecordRefused(Status.INVALID_RECORD, index, field)


def check_form(record: Any, index: int | None) -> Key:
    """Return kind and id of a decoded record; raise RecordRefused with the first field out of form."""
    if not isinstance(record, list) or not record:
        raise wrong(index, None)
    checks = _FORMS.get(record[0]) if type(record[0]) is int else None
    if checks is None:
        raise wrong(index, 0)
    if len(record) != len(checks) + 1:
        raise wrong(index, None)
    for field, check in enumerate(checks, start=1):
        if not check(record[field]):
            raise wrong(index, field)
    if record[0] == HOLIDAY and record[2] > record[3]:
        raise wrong(index, 3)
    return record[0], record[1]


def check_key(kind: Any, number: Any, index: int) -> Key:
    """Return a (kind, id) that a record could have; raise RecordRefused."""
    checks = _FORMS.get(kind) if type(kind) is int else None
    if checks is None:
        raise wrong(index, 0)
    if not checks[0](number):
        raise wrong(index, 1)
    return kind, number


def check_rules(records: Mapping[Key, list[Any]], places: Mapping[Key, int]) -> None:
    """Check a whole list; ``places`` = index of each record that is in the stream. Raise RecordRefused."""
    if (CONFIG, 1) not in records:
        raise wrong(None, None)
    if sum(kind == USER for kind, _ in records) > MAX_USERS:
        raise RecordRefused(Status.NO_SPACE, None, None)
    refs: dict[tuple[int, bytes], Key] = {}
    owned: Counter[tuple[int, int]] = Counter()
    for key in sorted(key for key in records if key[0] == CREDENTIAL):
        _, _, user, kind, ref, _, _, _, schedule = records[key]
        place = places.get(key)
        if (USER, user) not in records:
            raise wrong(place, 2)
        if schedule and (SCHEDULE, schedule) not in records:
            raise wrong(place, 8)
        twin = refs.setdefault((kind, ref), key)
        if twin != key:
            # In a delta the record at fault is the one that came with it.
            raise wrong(places.get(twin) if place is None else place, 4)
        owned[user, kind] += 1
        if owned[user, kind] > MAX_PER_TYPE:
            raise wrong(_last_place(records, places, user, kind), 3)


def _last_place(records: Mapping[Key, list[Any]], places: Mapping[Key, int], user: int, kind: int) -> int | None:
    """Return where the stream brings the last credential of this user and type."""
    mine = (place for key, place in places.items() if key[0] == CREDENTIAL and records[key][2:4] == [user, kind])
    return max(mine, default=None)


def _number(low: int, high: int) -> _Check:
    return lambda value: type(value) is int and low <= value <= high


def _or_none(check: _Check) -> _Check:
    return lambda value: value is None or check(value)


def _is_ref(value: Any) -> bool:
    return isinstance(value, bytes) and len(value) == REF_SIZE


def _is_intervals(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= MAX_INTERVALS and all(map(_is_interval, value))


def _is_interval(value: Any) -> bool:
    if not isinstance(value, list) or len(value) != 3 or any(type(part) is not int for part in value):
        return False
    weekdays, begin, end = value
    return bool(0 <= weekdays < 2**7 and 0 <= begin < end <= _DAY)


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


_TIME = _or_none(_number(0, 2**32 - 1))
_MINUTE = _or_none(_number(0, _DAY - 1))
_FORMS: dict[int, tuple[_Check, ...]] = {
    USER: (_number(1, 2**16 - 1), _number(0, 1)),
    CREDENTIAL: (
        _number(1, 2**32 - 1),
        _number(1, 2**16 - 1),
        _number(1, 4),
        _is_ref,
        _number(0, 7),
        _TIME,
        _TIME,
        _number(0, 64),
    ),
    SCHEDULE: (_number(1, 64), _is_intervals, _number(0, 2)),
    HOLIDAY: (_number(1, 255), _number(0, 2**32 - 1), _number(0, 2**32 - 1)),
    CONFIG: (_number(1, 1), _number(2, 180), _number(1, 20), _MINUTE, _MINUTE, _is_bool),
}
