"""Key lists: who opens this lock, and what this person opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.rows import KeyRow
from flexeria_desktop.ui.printing.model import Column, Part, PrintJob, Row, Signature, Signatures, Table
from flexeria_desktop.ui.viewmodels import key_states, key_texts


def keys_by_lock(keys: Sequence[KeyRow], building: str, now: datetime) -> PrintJob:
    """Each lock with the people who open it: wanted, queued, on the lock."""
    title = QCoreApplication.translate("papers", "Key list by lock")
    return _job(title, keys, building, now, band=lambda key: key.lock, name=_with_unit)


def keys_by_person(keys: Sequence[KeyRow], building: str, now: datetime, *, signed: bool = False) -> PrintJob:
    """Each person with the locks that they open; ``signed``: with places to sign, for one person."""
    title = QCoreApplication.translate("papers", "Key list by person")
    job = _job(title, keys, building, now, band=_with_unit, name=lambda key: key.lock)
    if not signed or not keys:
        return job
    fields = (
        Signature(QCoreApplication.translate("papers", "Holder"), keys[0].person),
        Signature(QCoreApplication.translate("papers", "For the building")),
    )
    return replace(job, parts=(*job.parts, Signatures(fields)))


def _with_unit(key: KeyRow) -> str:
    return f"{key.person} · {key.unit}" if key.unit else key.person


def _job(
    title: str,
    keys: Sequence[KeyRow],
    building: str,
    now: datetime,
    *,
    band: Callable[[KeyRow], str],
    name: Callable[[KeyRow], str],
) -> PrintJob:
    people = len({key.person_id for key in keys})
    locks = len({key.lock_id for key in keys})
    counted = (
        QCoreApplication.translate("papers", "%n key(s)", "", len(keys)),
        QCoreApplication.translate("papers", "%n person(people)", "", people),
        QCoreApplication.translate("papers", "%n lock(s)", "", locks),
    )
    parts = (key_table(keys, now, band, name),)
    return PrintJob(title, parts, building=building, sub=" · ".join(counted), landscape=True, printed_at=now)


def key_table(
    keys: Sequence[KeyRow], now: datetime, band: Callable[[KeyRow], str] | None, name: Callable[[KeyRow], str]
) -> Part:
    """Keys as a table; with ``band``, a line over each run of keys of the same band."""
    today = now.astimezone().date()
    columns = (
        Column(QCoreApplication.translate("papers", "Name")),
        Column(QCoreApplication.translate("papers", "Media")),
        Column(QCoreApplication.translate("papers", "Hours")),
        Column(QCoreApplication.translate("papers", "Valid")),
        Column(QCoreApplication.translate("papers", "Wanted")),
        Column(QCoreApplication.translate("papers", "Queued")),
        Column(QCoreApplication.translate("papers", "On the lock")),
    )
    rows: list[Row] = []
    if band is None:
        rows += [_row(key, name(key), today, now) for key in keys]
    else:
        ordered = sorted(keys, key=lambda key: (band(key).casefold(), name(key).casefold()))
        for title, run in groupby(ordered, key=band):
            found = list(run)
            count = QCoreApplication.translate("papers", "%n key(s)", "", len(found))
            rows.append(Row((f"{title} · {count}",), band=True))
            rows += [_row(key, name(key), today, now) for key in found]
    return Table(columns, rows, QCoreApplication.translate("papers", "No keys."))


def _row(key: KeyRow, name: str, today: date, now: datetime) -> Row:
    waits = key_states.queued(key)
    return Row(
        (
            name,
            key_texts.media(key),
            key_states.hours(key),
            key_texts.validity(key.valid_from, key.valid_until),
            key_texts.wanted(key, today),
            waits[0] if waits else "",
            key_states.on_lock(key, today, now),
        )
    )
