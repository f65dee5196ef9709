"""What needs a person, in words: one line per matter, by how soon it matters, with the page that solves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.services.rows import Matter, MatterKind
from flexeria_desktop.ui.viewmodels import matter_words as words
from flexeria_desktop.ui.viewmodels.matter_words import When

_WHEN = {
    When.NOW: QT_TRANSLATE_NOOP("matters", "Now"),
    When.WEEK: QT_TRANSLATE_NOOP("matters", "This week"),
    When.MONTH: QT_TRANSLATE_NOOP("matters", "This month"),
    When.WELL: QT_TRANSLATE_NOOP("matters", "In order"),
}


@dataclass(frozen=True, slots=True)
class MatterLine:
    """One line: sign, bold sentence, muted names, and the link with where it leads."""

    kind: MatterKind
    when: When
    icon: str
    role: str
    sentence: str
    names: str
    link: str
    page: str
    where: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Style:
    when: When
    icon: str
    role: str
    sentence: Callable[[Matter, date], str]
    link: Callable[[Matter], str]
    page: str
    where: Callable[[Matter], dict[str, Any]]
    names: Callable[[Matter, date], str]


def group_title(when: When) -> str:
    """Return Now, This week, This month or In order."""
    return QCoreApplication.translate("matters", _WHEN[when])


def lines(matters: Sequence[Matter], today: date) -> list[MatterLine]:
    """Return a line per matter, sorted by how soon it matters; the order within stays."""
    order = list(When)
    return sorted((_line(matter, today) for matter in matters), key=lambda line: order.index(line.when))


def _line(matter: Matter, today: date) -> MatterLine:
    style = _STYLES[matter.kind]
    when = style.when
    if matter.on is not None:
        when = words.soon(matter.on, today)
    return MatterLine(
        matter.kind,
        when,
        style.icon,
        style.role,
        style.sentence(matter, today),
        style.names(matter, today),
        style.link(matter),
        style.page,
        style.where(matter),
    )


def _locks(matter: Matter) -> dict[str, Any]:
    return {"locks": matter.lock_ids}


def _first_lock(matter: Matter) -> dict[str, Any]:
    return {"lock": matter.lock_ids[0]} if matter.lock_ids else {}


def _chosen_locks(matter: Matter) -> dict[str, Any]:
    return {"lock": matter.lock_ids[0], "locks": matter.lock_ids} if matter.lock_ids else {}


def _their_clocks(matter: Matter) -> dict[str, Any]:
    return {**_chosen_locks(matter), "tab": "clock"}


_ENTER_CODE = QT_TRANSLATE_NOOP("matters", "Enter code")
_SHOW_LOCKS = QT_TRANSLATE_NOOP("matters", "Show %n lock(s)")

_STYLES: dict[MatterKind, _Style] = {
    MatterKind.STILL_OPEN: _Style(
        When.NOW,
        "danger",
        "danger",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n key(s) taken in still open(s) doors")),
        lambda matter: QCoreApplication.translate("matters", "Program %n lock(s)", "", len(matter.lock_ids)),
        "programming",
        _locks,
        words.names,
    ),
    MatterKind.TO_PROGRAM: _Style(
        When.NOW,
        "program",
        "accent",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n lock(s) need(s) programming")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Plan and program")),
        "programming",
        _locks,
        words.with_seconds,
    ),
    MatterKind.INCOMPLETE: _Style(
        When.NOW,
        "caution",
        "caution",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n lock(s) is (are) not complete")),
        words.counted(_SHOW_LOCKS),
        "locks",
        _chosen_locks,
        words.names,
    ),
    MatterKind.PENDING_CODES: _Style(
        When.NOW,
        "wait",
        "caution",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n prepaid code(s) wait(s) for the platform")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Show codes")),
        "prepaid",
        lambda _matter: {},
        words.names,
    ),
    MatterKind.REDUCED: _Style(
        When.NOW,
        "caution",
        "caution",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n lock(s) only take(s) in: the period is over")),
        words.plain(_ENTER_CODE),
        "prepaid",
        _first_lock,
        words.names,
    ),
    MatterKind.PERIOD_ENDS: _Style(
        When.MONTH,
        "clock",
        "caution",
        words.period,
        words.plain(_ENTER_CODE),
        "prepaid",
        _first_lock,
        words.period_names,
    ),
    MatterKind.NO_STOCK: _Style(
        When.WEEK,
        "stock",
        "caution",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n lock(s) has (have) no key left to issue")),
        words.plain(_ENTER_CODE),
        "prepaid",
        _first_lock,
        words.names,
    ),
    MatterKind.LOST_OPEN: _Style(
        When.NOW,
        "danger",
        "danger",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n lost medium(media) still open(s) doors")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Show doors")),
        "keys",
        lambda matter: {"lost": matter.refs[0]} if matter.refs else {},
        words.with_doors,
    ),
    MatterKind.OVERDUE: _Style(
        When.WEEK,
        "take-in",
        "caution",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n key(s) is (are) overdue for return")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Remind")),
        "handed_out",
        lambda _matter: {"part": "overdue"},
        words.with_days,
    ),
    MatterKind.NEARLY_FULL: _Style(
        When.MONTH,
        "nav.people",
        "caution",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n lock(s) has (have) hardly any place left for users")),
        words.counted(_SHOW_LOCKS),
        "locks",
        _chosen_locks,
        words.with_users,
    ),
    MatterKind.BATTERY_LOW: _Style(
        When.WEEK,
        "battery-low",
        "caution",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n lock(s) report(s) a low battery")),
        words.counted(_SHOW_LOCKS),
        "locks",
        _chosen_locks,
        words.names,
    ),
    MatterKind.CLOCK_OFF: _Style(
        When.WEEK,
        "history",
        "caution",
        words.counted(QT_TRANSLATE_NOOP("matters", "The clock of %n lock(s) is off")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Set clock")),
        "programming",
        _locks,
        words.names,
    ),
    MatterKind.UNREAD_LOG: _Style(
        When.MONTH,
        "nav.events",
        "info",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n event log(s) is (are) not read to the end")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Read logs")),
        "events",
        _locks,
        words.names,
    ),
    MatterKind.LOST_DEVICE: _Style(
        When.NOW,
        "danger",
        "danger",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n lock(s) still let(s) a lost computer in")),
        lambda matter: QCoreApplication.translate("matters", "Program %n lock(s)", "", len(matter.lock_ids)),
        "programming",
        _locks,
        words.names,
    ),
    MatterKind.EVENT_ALARM: _Style(
        When.NOW,
        "danger",
        "danger",
        words.counted(QT_TRANSLATE_NOOP("matters", "The events of %n lock(s) were altered")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Show events")),
        "events",
        _locks,
        words.names,
    ),
    MatterKind.PROOF_ALARM: _Style(
        When.NOW,
        "danger",
        "danger",
        words.counted(QT_TRANSLATE_NOOP("matters", "Two computers proved different lists of %n lock(s)")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Read the list")),
        "programming",
        _locks,
        words.names,
    ),
    MatterKind.RECORD_ALARM: _Style(
        When.NOW,
        "danger",
        "danger",
        words.plain(QT_TRANSLATE_NOOP("matters", "The platform knows a later record of this computer")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Show computers")),
        "settings",
        lambda _matter: {},
        words.plain(QT_TRANSLATE_NOOP("matters", "an older copy of this profile is open, or its record was cut off")),
    ),
    MatterKind.TO_DECIDE: _Style(
        When.NOW,
        "merge",
        "caution",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n key(s) was (were) changed by somebody else: decide")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Decide on the plan")),
        "programming",
        _locks,
        words.names,
    ),
    MatterKind.CONFLICTS: _Style(
        When.NOW,
        "merge",
        "caution",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n change(s) met changes of others: decide")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Decide")),
        "sync",
        lambda _matter: {"tab": "merged"},
        words.names,
    ),
    MatterKind.NOT_SENT: _Style(
        When.NOW,
        "caution",
        "caution",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n change(s) was (were) not taken by the platform")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Show changes")),
        "sync",
        lambda _matter: {"tab": "refused"},
        words.names,
    ),
    MatterKind.EVENT_GAP: _Style(
        When.MONTH,
        "gap",
        "info",
        words.counted(QT_TRANSLATE_NOOP("matters", "%n lock(s) overwrote events before they were read")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Show events")),
        "events",
        _locks,
        words.names,
    ),
    MatterKind.CLOCK_AHEAD: _Style(
        When.NOW,
        "history",
        "caution",
        words.counted(QT_TRANSLATE_NOOP("matters", "The clock of %n lock(s) is ahead: decide whether it goes back")),
        words.counted(_SHOW_LOCKS),
        "locks",
        _their_clocks,
        words.names,
    ),
    MatterKind.OWN_CLOCK: _Style(
        When.NOW,
        "history",
        "danger",
        words.plain(QT_TRANSLATE_NOOP("matters", "The clock of this computer is behind: no lock's clock is set")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Show locks")),
        "locks",
        lambda _matter: {},
        words.plain(QT_TRANSLATE_NOOP("matters", "set date and time of the computer")),
    ),
    MatterKind.NO_LOCKS: _Style(
        When.NOW,
        "nav.locks",
        "accent",
        words.plain(QT_TRANSLATE_NOOP("matters", "Add the first lock")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Add lock")),
        "locks",
        lambda _matter: {"add": True},
        words.plain(QT_TRANSLATE_NOOP("matters", "with the label that came with it")),
    ),
    MatterKind.NO_PEOPLE: _Style(
        When.NOW,
        "add-person",
        "accent",
        words.plain(QT_TRANSLATE_NOOP("matters", "Add the people who get keys")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Add person")),
        "people",
        lambda _matter: {"add": True},
        words.plain(QT_TRANSLATE_NOOP("matters", "one by one or from a file")),
    ),
    MatterKind.ALL_WELL: _Style(
        When.WELL,
        "done",
        "positive",
        words.plain(QT_TRANSLATE_NOOP("matters", "Nothing needs you today")),
        words.plain(QT_TRANSLATE_NOOP("matters", "Show locks")),
        "locks",
        lambda _matter: {},
        words.plain(QT_TRANSLATE_NOOP("matters", "every lock holds what is wanted")),
    ),
}
