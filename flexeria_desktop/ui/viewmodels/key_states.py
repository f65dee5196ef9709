"""How far a key has come, as one sign, a few words and a sentence; and at which hours it opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.services.rows import KeyRow, Stage
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import key_texts


class Way(StrEnum):
    """The states of a key on its lock, each with a sign of its own."""

    MAY_OPEN = "may_open"
    STILL_OPENS = "still_opens"
    REMOVED_ELSEWHERE = "removed_elsewhere"
    NARROWED_ELSEWHERE = "narrowed_elsewhere"
    NO_MEDIUM = "no_medium"
    OFF = "off"
    QUEUED = "queued"
    CHANGED = "changed"
    FADED = "faded"
    AS_WANTED = "as_wanted"


@dataclass(frozen=True, slots=True)
class KeyState:
    """Icon, its ink, the words for a table and the whole sentence; ``decide``: a person has to, on the plan."""

    way: Way
    icon: str
    role: str
    words: str
    sentence: str

    @property
    def decide(self) -> bool:
        """Whether programming leaves it alone until a person has decided."""
        return self.way in _ELSEWHERE


_ELSEWHERE = frozenset({Way.REMOVED_ELSEWHERE, Way.NARROWED_ELSEWHERE})
_SIGNS = {
    Way.MAY_OPEN: ("caution", "caution"),
    Way.STILL_OPENS: ("caution", "caution"),
    Way.REMOVED_ELSEWHERE: ("gap", "caution"),
    Way.NARROWED_ELSEWHERE: ("merge", "caution"),
    Way.NO_MEDIUM: ("caution", "caution"),
    Way.OFF: ("done", "text-muted"),
    Way.QUEUED: ("wait", "accent"),
    Way.CHANGED: ("edit", "accent"),
    Way.FADED: ("history", "text-muted"),
    Way.AS_WANTED: ("receipt", "text"),
}
# %1 is the lock, %2 how old the proof is.
_WORDS = {
    Way.MAY_OPEN: QT_TRANSLATE_NOOP("keys", "may still open"),
    Way.STILL_OPENS: QT_TRANSLATE_NOOP("keys", "still opens at %1"),
    Way.REMOVED_ELSEWHERE: QT_TRANSLATE_NOOP("keys", "removed elsewhere"),
    Way.NARROWED_ELSEWHERE: QT_TRANSLATE_NOOP("keys", "narrowed elsewhere"),
    Way.NO_MEDIUM: QT_TRANSLATE_NOOP("keys", "no medium left"),
    Way.OFF: QT_TRANSLATE_NOOP("keys", "off the lock"),
    Way.QUEUED: QT_TRANSLATE_NOOP("keys", "not there"),
    Way.CHANGED: QT_TRANSLATE_NOOP("keys", "there with other values"),
    Way.FADED: QT_TRANSLATE_NOOP("keys", "%2 old"),
    Way.AS_WANTED: QT_TRANSLATE_NOOP("keys", "as wanted"),
}
_SENTENCES = {
    Way.MAY_OPEN: QT_TRANSLATE_NOOP(
        "keys", "Taken in, and perhaps it still opens %1: the last programming did not come to its end."
    ),
    Way.STILL_OPENS: QT_TRANSLATE_NOOP(
        "keys", "Taken in, but it still opens at %1 until programming confirms that it is off."
    ),
    Way.REMOVED_ELSEWHERE: QT_TRANSLATE_NOOP(
        "keys", "Somebody else took this key off %1. It stays off until you decide on the plan."
    ),
    Way.NARROWED_ELSEWHERE: QT_TRANSLATE_NOOP(
        "keys", "Somebody else made this key open less at %1. It waits for your decision on the plan."
    ),
    Way.NO_MEDIUM: QT_TRANSLATE_NOOP(
        "keys", "No medium is left on this key, so it opens nothing. Take it in, then issue a new one if it is needed."
    ),
    Way.OFF: QT_TRANSLATE_NOOP("keys", "Taken in; %1 confirmed that it is off."),
    Way.QUEUED: QT_TRANSLATE_NOOP("keys", "Issued, and not on %1 yet: it opens after the next programming."),
    Way.CHANGED: QT_TRANSLATE_NOOP("keys", "%1 still goes by the values of before; the next programming changes them."),
    Way.FADED: QT_TRANSLATE_NOOP(
        "keys", "On %1 as wanted when it was last heard of, %2 ago. Program or read the lock to be sure."
    ),
    Way.AS_WANTED: QT_TRANSLATE_NOOP("keys", "On %1 as wanted."),
}


def way(row: KeyRow) -> Way:
    """Return the one state of a key; what opens although nobody wants it comes first."""
    if key_texts.empty(row):
        return Way.NO_MEDIUM
    if row.stage is Stage.STILL_OPENS:
        return Way.STILL_OPENS if row.proven_at is not None else Way.MAY_OPEN
    if row.removed_elsewhere:
        return Way.REMOVED_ELSEWHERE
    if row.narrowed_elsewhere:
        return Way.NARROWED_ELSEWHERE
    if row.stage is Stage.ON_LOCK:
        return Way.FADED if row.faded else Way.AS_WANTED
    return {Stage.REMOVED: Way.OFF, Stage.QUEUED: Way.QUEUED}.get(row.stage, Way.CHANGED)


def state(row: KeyRow, now: datetime) -> KeyState:
    """Return the state of a key with its sign and its texts, as of a moment."""
    found = way(row)
    age = formats.days((now - row.confirmed_at).days) if row.confirmed_at is not None else ""
    texts = (QCoreApplication.translate("keys", source[found]) for source in (_WORDS, _SENTENCES))
    words, sentence = (text.replace("%1", row.lock).replace("%2", age) for text in texts)
    if found is Way.AS_WANTED:
        sentence = f"{sentence} {key_texts.proof_tip(row)}"
    return KeyState(found, *_SIGNS[found], words, sentence)


def hours(row: KeyRow) -> str:
    """Return the schedule of a key with its permissions: Office hours, emergency."""
    name = row.schedule or QCoreApplication.translate("keys", "any hour")
    return ", ".join([name, *permissions(office=row.office, emergency=row.emergency)])


def permissions(*, office: bool, emergency: bool) -> list[str]:
    """Return the words of what a key may beside opening."""
    words = (
        (office, QCoreApplication.translate("keys", "office mode")),
        (emergency, QCoreApplication.translate("keys", "emergency")),
    )
    return [word for given, word in words if given]


def hours_icon(row: KeyRow) -> str | None:
    """Return the sign of a key that does not open at every hour."""
    return "schedule" if row.schedule else None


def queued(row: KeyRow) -> tuple[str, ...] | None:
    """Return what has to be sent, or that a person decides first: (word, tone of its chip)."""
    if way(row) in _ELSEWHERE:
        return QCoreApplication.translate("keys", "decide"), "caution"
    return key_texts.queued(row)


def on_lock(row: KeyRow, today: date, now: datetime) -> str:
    """Return the proof with its time; what happened elsewhere or long ago says so."""
    found = state(row, now)
    if found.decide or found.way is Way.NO_MEDIUM:
        return found.words
    text = key_texts.on_lock(row, today)
    return f"{found.words}: {text}" if found.way is Way.FADED else text


def common(rows: Sequence[KeyRow], field: str) -> tuple[bool, object]:
    """Return whether all keys have the same value of a field, and that of the first."""
    values = [getattr(row, field) for row in rows]
    return all(value == values[0] for value in values), values[0]
