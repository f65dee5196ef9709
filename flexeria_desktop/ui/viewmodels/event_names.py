"""Events and their sources by number (FLP/1 section 9) as words, icon and tone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.ui import formats

OPENED = 1
LOG_GAP = 0
NEEDS_A_LOOK = (2, 3, 4, 5, 6, 7, 8, 20, 21, 22)
"""Unknown, refused, keypad locked out, and what points to tampering."""

_ADMIN = 5


@dataclass(frozen=True, slots=True)
class EventName:
    """Words in English, icon and role of its ink; ``detailed`` replaces the words when the detail is known."""

    words: str
    icon: str
    role: str
    detailed: str = ""


_NAMES = {
    1: EventName(QT_TRANSLATE_NOOP("events", "Opened"), "done", "positive"),
    2: EventName(QT_TRANSLATE_NOOP("events", "Refused: not known"), "failed", "danger"),
    3: EventName(QT_TRANSLATE_NOOP("events", "Refused: revoked or suspended"), "failed", "danger"),
    4: EventName(QT_TRANSLATE_NOOP("events", "Refused: lock is blocked"), "failed", "danger"),
    5: EventName(QT_TRANSLATE_NOOP("events", "Refused: before its start or after its end"), "failed", "danger"),
    6: EventName(QT_TRANSLATE_NOOP("events", "Refused: outside schedule"), "failed", "danger"),
    7: EventName(QT_TRANSLATE_NOOP("events", "Refused: clock not set"), "failed", "danger"),
    8: EventName(
        QT_TRANSLATE_NOOP("events", "Keypad locked out"),
        "caution",
        "caution",
        QT_TRANSLATE_NOOP("events", "Keypad locked out for %1"),
    ),
    9: EventName(
        QT_TRANSLATE_NOOP("events", "List taken over"),
        "receipt",
        "text-muted",
        QT_TRANSLATE_NOOP("events", "List %1 taken over"),
    ),
    10: EventName(
        QT_TRANSLATE_NOOP("events", "Keys revoked"),
        "lost",
        "text-muted",
        QT_TRANSLATE_NOOP("events", "Keys revoked: %1"),
    ),
    11: EventName(QT_TRANSLATE_NOOP("events", "Clock set"), "clock", "info"),
    12: EventName(QT_TRANSLATE_NOOP("events", "Claimed"), "info", "info"),
    13: EventName(QT_TRANSLATE_NOOP("events", "Released"), "info", "info"),
    14: EventName(QT_TRANSLATE_NOOP("events", "Restarted"), "sync", "text-muted"),
    15: EventName(QT_TRANSLATE_NOOP("events", "Battery low"), "battery-low", "caution"),
    16: EventName(QT_TRANSLATE_NOOP("events", "Privacy"), "door", "text-muted"),
    17: EventName(QT_TRANSLATE_NOOP("events", "Block"), "lost", "caution"),
    18: EventName(
        QT_TRANSLATE_NOOP("events", "Moved from a desk"),
        "nav.locks",
        "text-muted",
        QT_TRANSLATE_NOOP("events", "Moved from a desk: %1"),
    ),
    19: EventName(QT_TRANSLATE_NOOP("events", "Firmware updated"), "firmware", "info"),
    20: EventName(QT_TRANSLATE_NOOP("events", "Door forced"), "danger", "danger"),
    21: EventName(QT_TRANSLATE_NOOP("events", "Door held open"), "caution", "caution"),
    22: EventName(QT_TRANSLATE_NOOP("events", "Too many connection attempts"), "caution", "caution"),
}
_BY_DETAIL = {
    (14, 1): QT_TRANSLATE_NOOP("events", "Restarted after a loss of power"),
    (14, 2): QT_TRANSLATE_NOOP("events", "Restarted for new firmware"),
    (16, 1): QT_TRANSLATE_NOOP("events", "Privacy on"),
    (16, 0): QT_TRANSLATE_NOOP("events", "Privacy off"),
    (17, 1): QT_TRANSLATE_NOOP("events", "Block on"),
    (17, 0): QT_TRANSLATE_NOOP("events", "Block off"),
}
_ACTIONS = {
    1: QT_TRANSLATE_NOOP("events", "unlock"),
    2: QT_TRANSLATE_NOOP("events", "lock"),
    3: QT_TRANSLATE_NOOP("events", "privacy on"),
    4: QT_TRANSLATE_NOOP("events", "privacy off"),
    5: QT_TRANSLATE_NOOP("events", "block on"),
    6: QT_TRANSLATE_NOOP("events", "block off"),
}
_SOURCES = {
    0: QT_TRANSLATE_NOOP("events", "lock"),
    1: QT_TRANSLATE_NOOP("events", "phone"),
    2: QT_TRANSLATE_NOOP("events", "remote"),
    3: QT_TRANSLATE_NOOP("events", "code"),
    4: QT_TRANSLATE_NOOP("events", "tag"),
    _ADMIN: QT_TRANSLATE_NOOP("events", "desk"),
}
KINDS = tuple(_NAMES)
_UNKNOWN = EventName("", "info", "text-muted")


def _tr(text: str) -> str:
    return QCoreApplication.translate("events", text)


def sign(event: int) -> tuple[str, str]:
    """Return icon and role of an event."""
    name = _NAMES.get(event, _UNKNOWN)
    return name.icon, name.role


def words(event: int, detail: int | None = None) -> str:
    """Return what happened; a number of a later protocol is named as such."""
    name = _NAMES.get(event)
    if name is None:
        return _tr(QT_TRANSLATE_NOOP("events", "Event %1")).replace("%1", formats.number(event))
    if detail is None:
        return _tr(name.words)
    if event == 11:
        return _clock(detail)
    fixed = _BY_DETAIL.get((event, detail))
    if fixed is not None:
        return _tr(fixed)
    return _tr(name.detailed).replace("%1", _detail(event, detail)) if name.detailed else _tr(name.words)


def kinds_like(text: str) -> tuple[int, ...]:
    """Return the kinds whose words have this text in them, in the language of the desk."""
    wanted = text.casefold()
    return tuple(kind for kind in KINDS if wanted in words(kind).casefold())


def source(number: int) -> str:
    """Return where an event came from."""
    known = _SOURCES.get(number)
    return _tr(known) if known is not None else formats.number(number)


def _detail(event: int, detail: int) -> str:
    if event == 8:
        return formats.duration(detail)
    if event == 18 and detail in _ACTIONS:
        return _tr(_ACTIONS[detail])
    return formats.number(detail)


def _clock(jump: int) -> str:
    if jump > 0:
        text = _tr(QT_TRANSLATE_NOOP("events", "Clock set, %1 forward"))
    elif jump < 0:
        text = _tr(QT_TRANSLATE_NOOP("events", "Clock set, %1 back"))
    else:
        text = _tr(QT_TRANSLATE_NOOP("events", "Clock set"))
    return text.replace("%1", formats.duration(abs(jump)))
