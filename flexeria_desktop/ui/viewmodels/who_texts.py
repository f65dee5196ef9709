"""The time machine in words: rows, notes and changes in the chosen language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain.door_past import Gap, Verdict, WhoAnswer, WhoRow
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.turns import TurnRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import key_texts
from flexeria_desktop.wording import who as words

MOST_NAMED = 3
"""Changes of one moment that are named; a whole building may change at once."""


def said(one: words.Said) -> str:
    """A sentence with its facts, moments at this computer's clock."""
    text = QCoreApplication.translate("who", one.pattern)
    for place, fact in enumerate(one.facts, start=1):
        text = text.replace(f"%{place}", _fact(fact))
    return text


def _fact(fact: words.Fact) -> str:
    if isinstance(fact, datetime):
        return formats.moment(fact.astimezone())
    if isinstance(fact, date):
        return formats.day(fact)
    return formats.number(fact) if isinstance(fact, int) else fact


def name(row: WhoRow) -> str:
    """Whom a row is about."""
    return row.holder.name or said(words.Said(words.NOBODY))


def about(row: WhoRow) -> str:
    """Organisation or flat, and by what the door was opened."""
    media = [f"{key_texts.medium_kind(MediumKind(kind))} {mask}".rstrip() for kind, mask in row.media]
    where = row.holder.organisation or row.holder.unit
    return " · ".join(part for part in (where, *media) if part)


def plan_chip(row: WhoRow) -> tuple[str, str]:
    """What was wanted, and its tone."""
    word = QCoreApplication.translate("who", words.BY_PLAN[row.plan.verdict])
    return word, "accent" if row.plan.opens else "neutral"


def proof_chip(row: WhoRow) -> tuple[str, str]:
    """What the lock had proven, and its tone: attention where it let somebody open whom nobody wanted."""
    word = QCoreApplication.translate("who", words.BY_PROOF[row.proof.verdict])
    if row.gap in {Gap.STILL, Gap.NOT_YET}:
        return word, "caution"
    return word, "positive" if row.proof.opens else "neutral"


def why(row: WhoRow) -> str:
    """Why it is so, in one sentence."""
    return said(words.why(row))


def besides(row: WhoRow) -> str:
    """What else there is to know of a row."""
    return " ".join(said(one) for one in words.besides(row))


def whole(row: WhoRow) -> str:
    """Both, for a tool tip and for paper."""
    return f"{why(row)} {besides(row)}".rstrip()


def notes(answer: WhoAnswer) -> list[str]:
    """What is to be known of the whole answer."""
    return [said(one) for one in words.notes(answer)]


def by_plan(answer: WhoAnswer) -> str:
    """By plan: 27 people."""
    people = QCoreApplication.translate("who", "%n person(people)", "", answer.by_plan)
    return QCoreApplication.translate("who", "By plan: %1").replace("%1", people)


def by_proof(answer: WhoAnswer) -> str:
    """By proof: 26 people; not known where nothing was proven."""
    people = QCoreApplication.translate("who", "%n person(people)", "", answer.by_proof)
    if answer.proven_at is None:
        people = QCoreApplication.translate("who", words.BY_PROOF[Verdict.UNKNOWN])
    return QCoreApplication.translate("who", "By proof: %1").replace("%1", people)


def proven(answer: WhoAnswer) -> str:
    """Which receipt the proof goes by."""
    return said(words.Said(words.PROVEN, (answer.proven_at,))) if answer.proven_at is not None else ""


def nobody(answer: WhoAnswer) -> str:
    """Why no row shows; of a lock whose proof is not known only the plan can be told."""
    return said(words.Said(words.NONE_KNOWN if answer.proven_at is not None else words.NONE_PLANNED))


def changed(rows: Sequence[TurnRow]) -> str:
    """What happened at one moment."""
    told = [said(words.turn(row)) for row in rows[:MOST_NAMED]]
    if len(rows) > MOST_NAMED:
        told.append(QCoreApplication.translate("who", "and %n more", "", len(rows) - MOST_NAMED))
    return ", ".join(told)


def as_text(answer: WhoAnswer, rows: Sequence[WhoRow]) -> str:
    """The answer for the clipboard: a head, then columns parted by tabs."""
    head = f"{answer.lock}, {formats.moment(answer.at.astimezone(), seconds=True)}"
    lines = [head, f"{by_plan(answer)}. {by_proof(answer)}. {proven(answer)}".rstrip(), *notes(answer)]
    for row in rows:
        cells = (name(row), about(row), plan_chip(row)[0], proof_chip(row)[0], whole(row))
        lines.append("\t".join(cell.replace("\t", " ") for cell in cells))
    return "\n".join([*lines, said(words.Said(words.RIGHTS_ALONE))])
