"""Commands that are followed by a name: "issue key arslan", "program entrance a"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.services.find_rows import FindRow, Found
from flexeria_desktop.ui.viewmodels.search_index import SearchIndex, fold

# A command is meant from this many letters of its first word on.
LEAST_LETTERS = 3
MOST_NAMES = 5
PERSON, LOCK = (Found.PERSON,), (Found.LOCK,)


@dataclass(frozen=True, slots=True)
class Verb:
    """pattern: the words with %1 for the name; where: what the page is told beside the id of what was named.

    alone: its page is also worth opening without a name; else a name has to be typed behind it.
    """

    pattern: str
    icon: str
    kinds: tuple[Found, ...]
    page: str
    where: Mapping[str, Any] = field(default_factory=dict)
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed, understood: a verb and, if there is one, what it is about."""

    verb: Verb
    row: FindRow | None

    @property
    def title(self) -> str:
        """Program Hoofdingang A; without a name: Program …"""
        name = self.row.title if self.row is not None else "…"
        return QCoreApplication.translate("verbs", self.verb.pattern).replace("%1", name)

    @property
    def begun(self) -> str:
        """What stands in the field while the name is still missing."""
        return QCoreApplication.translate("verbs", self.verb.pattern).replace("%1", "").strip() + " "

    @property
    def where(self) -> dict[str, Any]:
        """What the page is told."""
        if self.row is None:
            return dict(self.verb.where)
        return {**self.verb.where, self.row.kind.value: self.row.key}


VERBS = (
    Verb(QT_TRANSLATE_NOOP("verbs", "Issue key %1"), "issue", (*PERSON, *LOCK), "keys", {"issue": True}, alone=True),
    Verb(QT_TRANSLATE_NOOP("verbs", "Take in keys %1"), "take-in", PERSON, "keys"),
    Verb(QT_TRANSLATE_NOOP("verbs", "Report lost %1"), "lost", PERSON, "people", {"lost": True}),
    Verb(QT_TRANSLATE_NOOP("verbs", "Suspend keys %1"), "suspend", PERSON, "keys"),
    Verb(QT_TRANSLATE_NOOP("verbs", "Program %1"), "program", LOCK, "programming", alone=True),
    Verb(QT_TRANSLATE_NOOP("verbs", "Show events %1"), "nav.events", (*PERSON, *LOCK), "events", alone=True),
    Verb(QT_TRANSLATE_NOOP("verbs", "Who could open %1"), "history", LOCK, "locks", {"past": True}, alone=True),
    Verb(QT_TRANSLATE_NOOP("verbs", "Set clock %1"), "clock", LOCK, "locks", {"tab": "clock"}),
    Verb(QT_TRANSLATE_NOOP("verbs", "Lock settings %1"), "setup", LOCK, "locks", {"tab": "settings"}),
    Verb(QT_TRANSLATE_NOOP("verbs", "Enter code %1"), "nav.prepaid", LOCK, "prepaid", alone=True),
    Verb(QT_TRANSLATE_NOOP("verbs", "Print key list %1"), "print", LOCK, "reports", {"report": "keys_by_lock"}),
    Verb(
        QT_TRANSLATE_NOOP("verbs", "Print acceptance dossier %1"),
        "print",
        LOCK,
        "reports",
        {"report": "dossier"},
    ),
)


def understand(text: str, index: SearchIndex) -> list[Wish]:
    """Return the wishes that a text may mean, the best first; none when it begins like no command."""
    typed = fold(text).split()
    wishes: list[Wish] = []
    for verb in VERBS:
        rest = _after(verb, typed)
        if rest is None:
            continue
        if rest:
            wishes += [Wish(verb, row) for row in index.find(" ".join(rest), verb.kinds, MOST_NAMES)]
        else:
            wishes.append(Wish(verb, None))
    return wishes


def _after(verb: Verb, typed: Sequence[str]) -> list[str] | None:
    """What follows the words of a verb; each may be begun, and those after the first may be left out."""
    words = fold(QCoreApplication.translate("verbs", verb.pattern).replace("%1", " ")).split()
    used = 0
    for word in words:
        if used < len(typed) and word.startswith(typed[used]) and (used or len(typed[used]) >= LEAST_LETTERS):
            used += 1
        elif not used:
            return None
    return list(typed[used:]) if used else None
