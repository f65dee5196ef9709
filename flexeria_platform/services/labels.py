"""The maker's list of labels: with it the proof of possession is verified, not only remembered."""

from __future__ import annotations

import hmac
from collections.abc import Iterable

from sqlalchemy import Connection, insert, select

from flexeria_desktop.core.domain.labels import Label, LabelInvalid, parse_label
from flexeria_platform.context import Context
from flexeria_platform.database import writing
from flexeria_platform.errors import ConsoleError
from flexeria_platform.sealing import open_label, seal_label
from flexeria_platform.tables import labels


def import_labels(context: Context, lines: Iterable[str]) -> int:
    """Keep the labels of a list, all or none; return how many were new. Raise ConsoleError."""
    new = 0
    with writing(context.engine) as database:
        for number, line in enumerate(lines, 1):
            if line.strip():
                new += _keep(database, context.settings.secrets.label_key, _parsed(number, line), number)
    return new


def _parsed(number: int, line: str) -> Label:
    try:
        return parse_label(line)
    except LabelInvalid as error:
        raise ConsoleError(f"Line {number} is not a label ({error.data['reason']}).") from error


def _keep(database: Connection, label_key: bytes, label: Label, number: int) -> int:
    query = select(labels.c.sealed).where(labels.c.serial == label.serial)
    sealed = database.execute(query).scalar_one_or_none()
    if sealed is None:
        row = {"serial": label.serial, "sealed": seal_label(label_key, label.serial, label.secret)}
        database.execute(insert(labels).values(row))
        return 1
    if not hmac.compare_digest(open_label(label_key, label.serial, sealed), label.secret):
        raise ConsoleError(f"Line {number}: lock {label.serial} is known with another label.")
    return 0
