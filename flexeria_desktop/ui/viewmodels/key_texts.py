"""What a key says of itself: wanted, queued, on the lock; and what taking keys in will do, in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.services.rows import KeyRow, MediumRow, Stage
from flexeria_desktop.ui import formats

# A receipt older than this still stands, and is shown in muted ink; the overview counts by the same age.
OLD_PROOF = timedelta(days=30)
_IN_FORCE = frozenset({KeyState.ISSUED, KeyState.SUSPENDED})
_KINDS = {
    MediumKind.PHONE: QT_TRANSLATE_NOOP("keys", "phone"),
    MediumKind.REMOTE: QT_TRANSLATE_NOOP("keys", "remote"),
    MediumKind.CODE: QT_TRANSLATE_NOOP("keys", "code"),
    MediumKind.TAG: QT_TRANSLATE_NOOP("keys", "tag"),
}
STAGES = {
    Stage.QUEUED: QT_TRANSLATE_NOOP("keys", "To be added"),
    Stage.CHANGED: QT_TRANSLATE_NOOP("keys", "To be changed"),
    Stage.STILL_OPENS: QT_TRANSLATE_NOOP("keys", "Taken in, still opens"),
    Stage.ON_LOCK: QT_TRANSLATE_NOOP("keys", "On the lock as wanted"),
}
_QUEUED = {
    Stage.QUEUED: (QT_TRANSLATE_NOOP("keys", "add"), "accent"),
    Stage.CHANGED: (QT_TRANSLATE_NOOP("keys", "change"), "accent"),
    Stage.STILL_OPENS: (QT_TRANSLATE_NOOP("keys", "remove first"), "caution"),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("keys", text, "", count)


def stage(value: Stage) -> str:
    """Return the words of a stage for filters."""
    return _tr(STAGES[value])


def medium(row: MediumRow) -> str:
    """Return tag •• 19E0; a code says nothing of itself."""
    return f"{medium_kind(row.kind)} {row.mask}"


def medium_kind(kind: MediumKind) -> str:
    """Return tag, phone, code or remote."""
    return _tr(_KINDS[kind])


def media(row: KeyRow) -> str:
    """Return all media of a key, parted by commas; that there is none in words."""
    if not row.media:
        return QCoreApplication.translate("keys", "no medium")
    return ", ".join(medium(entry) for entry in row.media)


def medium_icon(row: KeyRow) -> str | tuple[str, str]:
    """Return the icon of the first medium, a caution where there is none."""
    return f"medium.{row.media[0].kind.name.lower()}" if row.media else ("caution", "caution")


def first_mask(rows: Sequence[KeyRow]) -> str:
    """Return the mask of the first medium of these keys; empty when they have none."""
    return next((entry.mask for one in rows for entry in one.media), "")


def empty(row: KeyRow) -> bool:
    """Return whether a key in force has no medium left: nothing is sent for it, and it opens nothing."""
    return not row.media and row.state in _IN_FORCE


def validity(valid_from: date | None, valid_until: date | None) -> str:
    """Return the days on which a key opens."""
    if valid_from and valid_until:
        return f"{formats.day(valid_from)} – {formats.day(valid_until)}"
    if valid_from:
        text = QCoreApplication.translate("keys", "from %1")
        return text.replace("%1", formats.day(valid_from))
    if valid_until:
        return QCoreApplication.translate("keys", "until %1").replace("%1", formats.day(valid_until))
    return QCoreApplication.translate("keys", "no end")


def wanted(row: KeyRow, today: date) -> str:
    """Return the right as decided, on this day."""
    if row.state not in _IN_FORCE:
        since = _local(row.withdrawn_at) if row.withdrawn_at else None
        text = QCoreApplication.translate("keys", "no right since %1")
        return text.replace("%1", _near(since.date(), today) if since else "–")
    if row.state is KeyState.SUSPENDED and row.suspended_until is not None:
        text = QCoreApplication.translate("keys", "suspended until %1")
        return text.replace("%1", _near(row.suspended_until, today))
    if row.state is KeyState.SUSPENDED:
        return QCoreApplication.translate("keys", "suspended")
    if row.valid_until is not None and row.valid_until < today:
        return QCoreApplication.translate("keys", "ended %1").replace("%1", _near(row.valid_until, today))
    if row.valid_from is not None and row.valid_from > today:
        return QCoreApplication.translate("keys", "opens from %1").replace("%1", _near(row.valid_from, today))
    return QCoreApplication.translate("keys", "opens")


def queued(row: KeyRow) -> tuple[str, str] | None:
    """Return what has to be sent as (word, tone of its chip); None when nothing has to."""
    found = None if empty(row) or row.stands_back else _QUEUED.get(row.stage)
    return (_tr(found[0]), found[1]) if found else None


def on_lock(row: KeyRow, today: date) -> str:
    """Return the proof with its time, or that there is none."""
    if row.proven_version is not None and row.proven_at is not None:
        text = QCoreApplication.translate("keys", "list %1, %2")
        return text.replace("%1", formats.number(row.proven_version)).replace("%2", moment(row.proven_at, today))
    if row.stage is Stage.STILL_OPENS:
        return QCoreApplication.translate("keys", "maybe there, no receipt")
    return QCoreApplication.translate("keys", "not there")


def on_lock_role(row: KeyRow, now: datetime) -> str:
    """Return the ink of the proof: caution while a key taken in still opens, muted when old or absent."""
    if row.stage is Stage.STILL_OPENS or empty(row):
        return "caution"
    fresh = row.proven_at is not None and now - row.proven_at <= OLD_PROOF
    return "text" if fresh else "text-muted"


def proof_tip(row: KeyRow) -> str:
    """Return the proof in a whole sentence."""
    if row.proven_at is None or row.proven_version is None:
        return QCoreApplication.translate("keys", "No receipt of the lock holds this key.")
    text = QCoreApplication.translate("keys", "The lock confirmed list %1 with this key on %2.")
    return text.replace("%1", formats.number(row.proven_version)).replace("%2", formats.moment(_local(row.proven_at)))


def moment(value: datetime, today: date) -> str:
    """Return 8 May, 17:05 in the time of this desk; with the year when it is another."""
    local = _local(value)
    return f"{_near(local.date(), today)}, {formats.clock(local)}"


def _local(value: datetime) -> datetime:
    return value.astimezone()


def _near(value: date, today: date) -> str:
    return formats.short_day(value) if value.year == today.year else formats.day(value)


def in_force(rows: Sequence[KeyRow]) -> list[KeyRow]:
    """Return the keys that can be taken in."""
    return [row for row in rows if row.state in _IN_FORCE]


def to_suspend(rows: Sequence[KeyRow]) -> list[KeyRow]:
    """Return the keys that can be suspended."""
    return [row for row in rows if row.state is KeyState.ISSUED]


def to_resume(rows: Sequence[KeyRow]) -> list[KeyRow]:
    """Return the keys that can be given back in force."""
    return [row for row in rows if row.state is KeyState.SUSPENDED]


def waiting_locks(rows: Sequence[KeyRow]) -> list[str]:
    """Return the locks that have something queued, each once; what waits for a decision is not sent."""
    sent = (row for row in rows if queued(row) and not (row.removed_elsewhere or row.narrowed_elsewhere))
    return list(dict.fromkeys(row.lock_id for row in sent))


@dataclass(frozen=True, slots=True)
class Consequence:
    """What a step over several keys does, before it is done."""

    title: str
    text: str
    points: tuple[str, ...]
    verb: str


def taking_in(rows: Sequence[KeyRow]) -> Consequence:
    """Return what taking these keys in means, in numbers."""
    locks = {row.lock_id: row.lock for row in rows}
    there = [row for row in rows if row.stage is not Stage.QUEUED]
    never = len(rows) - len(there)
    points = []
    if there:
        count = len({row.lock_id for row in there})
        text = QCoreApplication.translate(
            "keys", "%n key(s) still open(s) until programming confirms it", "", len(there)
        )
        more = QCoreApplication.translate("keys", "%n lock(s) to program", "", count)
        points.append(f"{text}: {more}.")
    if never:
        text = QCoreApplication.translate(
            "keys", "%n key(s) never reached a lock and go(es) back to the stock.", "", never
        )
        points.append(text)
    return Consequence(
        QCoreApplication.translate("keys", "Take in %n key(s)?", "", len(rows)),
        _losing(rows, list(locks.values())),
        tuple(points),
        QCoreApplication.translate("keys", "Take in %n key(s)", "", len(rows)),
    )


def suspending(rows: Sequence[KeyRow]) -> Consequence:
    """Return what suspending these keys means, in numbers."""
    count = len({row.lock_id for row in rows})
    return Consequence(
        QCoreApplication.translate("keys", "Suspend %n key(s)?", "", len(rows)),
        _losing(rows, list({row.lock_id: row.lock for row in rows}.values())),
        (
            QCoreApplication.translate("keys", "It takes effect after %n lock(s) are programmed.", "", count),
            QCoreApplication.translate("keys", "The keys stay issued and can be given back in force."),
        ),
        QCoreApplication.translate("keys", "Suspend %n key(s)", "", len(rows)),
    )


def _losing(rows: Sequence[KeyRow], locks: Sequence[str]) -> str:
    """27 people lose Entrance A; R. de Wit loses 3 locks."""
    people = list({row.person_id: row.person for row in rows}.values())
    what = locks[0] if len(locks) == 1 else QCoreApplication.translate("keys", "%n lock(s)", "", len(locks))
    if len(people) == 1:
        text = QCoreApplication.translate("keys", "%1 loses %2.").replace("%1", people[0])
    else:
        text = QCoreApplication.translate("keys", "%n people lose %2.", "", len(people))
    return text.replace("%2", what)
