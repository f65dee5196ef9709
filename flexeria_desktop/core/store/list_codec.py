"""A lock list as canonical CBOR (RFC 8949, section 4.2) for the store; a lock's own encoding differs."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import cbor2

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import (
    Holiday,
    ListCredential,
    ListUser,
    LockConfig,
    LockList,
    WeekSchedule,
)

FORMAT = 1


def encode_list(lock_list: LockList) -> bytes:
    """Return the list as CBOR: format number, then each part as rows in the order of its fields."""
    return cbor2.dumps(
        [
            FORMAT,
            [_row(user) for user in lock_list.users],
            [_row(credential) for credential in lock_list.credentials],
            [_row(schedule) for schedule in lock_list.schedules],
            [_row(holiday) for holiday in lock_list.holidays],
            _row(lock_list.config),
        ],
        canonical=True,
    )


def decode_list(encoded: bytes) -> LockList:
    """Return the list; raise ValueError when the bytes are of another format."""
    users, credentials, *rules = _parts(encoded)
    return replace(
        _rules(*rules),
        users=tuple(ListUser(*row) for row in users),
        credentials=tuple(_credential(row) for row in credentials),
    )


def decode_rules(encoded: bytes) -> LockList:
    """Return the list without its users and credentials; raise ValueError when the bytes are of another format."""
    return _rules(*_parts(encoded)[2:])


def _parts(encoded: bytes) -> list[Any]:
    parts: list[Any] = cbor2.loads(encoded)
    if parts[0] != FORMAT:
        raise ValueError(f"list format {parts[0]}")
    return parts[1:]


def _rules(schedules: list[Any], holidays: list[Any], config: list[Any]) -> LockList:
    return LockList(
        schedules=tuple(
            WeekSchedule(number, tuple((days, start, end) for days, start, end in intervals), holiday_rule)
            for number, intervals, holiday_rule in schedules
        ),
        holidays=tuple(Holiday(*row) for row in holidays),
        config=LockConfig(*config),
    )


def _row(part: Any) -> list[Any]:
    values = (getattr(part, field.name) for field in fields(part))
    return [int(value) if isinstance(value, MediumKind) else value for value in values]


def _credential(row: list[Any]) -> ListCredential:
    number, user, kind, *rest = row
    return ListCredential(number, user, MediumKind(kind), *rest)
