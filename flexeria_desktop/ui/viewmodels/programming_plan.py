"""What programming will do, as its page shows it: locks, lines in sending order, totals."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.entitlements import full
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.plan_rows import Marks
from flexeria_desktop.core.services.rows import ChangeRow, LockPlan, LockRow, OtherChange, Sign
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import lock_texts
from flexeria_desktop.ui.viewmodels.programming_foreign import ForeignLine, undecided

_KINDS = {
    MediumKind.PHONE: QT_TRANSLATE_NOOP("programming", "phone"),
    MediumKind.REMOTE: QT_TRANSLATE_NOOP("programming", "remote"),
    MediumKind.CODE: QT_TRANSLATE_NOOP("programming", "code"),
    MediumKind.TAG: QT_TRANSLATE_NOOP("programming", "tag"),
}
BADGES = {Sign.REMOVE: ("removal", "danger"), Sign.CHANGE: ("edit", "caution"), Sign.ADD: ("add", "positive")}
# A desk in another zone than the lock would name the neighbour of a day that begins at midnight; noon is safe.
HALF_DAY = 12 * 3600
Bounds = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class LockLine:
    """A lock of the list: what it gets, or ``reason`` why it gets less or nothing; ``plan`` None = nothing.

    changes: of keys and rules, as its page counts them; a key with several media is one, and several lines here.
    """

    lock_id: LockId
    lock: str
    summary: str
    reason: str
    plan: LockPlan | None
    changes: int = 0

    @property
    def can(self) -> bool:
        """Whether it can be programmed now, and there is a reason to."""
        return self.plan is not None and self.plan.allowed and bool(self.plan.link) and sends(self.plan)


class HeadKind(StrEnum):
    """What a sub-head stands over."""

    REVOCATIONS = "revocations"
    OTHERS = "others"
    LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Head:
    """A sub-head between the lines: what others wrote, revocations, or a lock with its lists."""

    text: str
    note: str
    kind: HeadKind


Line = ChangeRow | OtherChange | ForeignLine


@dataclass(frozen=True, slots=True)
class Totals:
    """What the chosen locks get together."""

    locks: int
    removals: int
    changes: int
    additions: int
    bytes: int
    seconds: float


def counts(plan: LockPlan) -> str:
    """Return 1 removal, 1 change, 1 addition, 1 setting."""
    parts = []
    if plan.removals:
        parts.append(QCoreApplication.translate("programming", "%n removal(s)", "", plan.removals))
    if plan.changes:
        parts.append(QCoreApplication.translate("programming", "%n change(s)", "", plan.changes))
    if plan.additions:
        parts.append(QCoreApplication.translate("programming", "%n addition(s)", "", plan.additions))
    if plan.others:
        parts.append(QCoreApplication.translate("programming", "%n other change(s)", "", len(plan.others)))
    return ", ".join(parts)


def lock_lines(plans: Sequence[LockPlan], locks: Sequence[LockRow], kept: Collection[LockId] = ()) -> list[LockLine]:
    """Return every lock that waits for something, and those in ``kept``: those that can be programmed first."""
    rows = {row.id: row for row in locks}
    planned = {plan.lock_id: plan for plan in plans if sends(plan) or undecided(plan) or plan.lock_id in kept}
    result = []
    for plan in planned.values():
        changes = rows[plan.lock_id].pending if plan.lock_id in rows else 0
        result.append(LockLine(plan.lock_id, plan.lock, summary(plan), _reason(plan, rows), plan, changes))
    result += [
        LockLine(row.id, row.name, lock_texts.pending_chip(row), _why_not(row), None, row.pending)
        for row in locks
        if row.pending and row.id not in planned
    ]
    return sorted(result, key=lambda line: not line.can)


def sends(plan: LockPlan) -> bool:
    """Whether programming would write to the lock: a list of others has to become one with a receipt, too."""
    return bool(plan.lines or plan.others or plan.changed_elsewhere)


def summary(plan: LockPlan) -> str:
    """Return what a lock gets in a few words, also when it is nothing of ours."""
    if text := counts(plan):
        return text
    if plan.changed_elsewhere:
        return QCoreApplication.translate("programming", "Written by others")
    if undecided(plan):
        return QCoreApplication.translate("programming", "Waits for your decision")
    return QCoreApplication.translate("programming", "Holds what is wanted")


def _reason(plan: LockPlan, rows: dict[LockId, LockRow]) -> str:
    row = rows.get(plan.lock_id)
    if not plan.link:
        return QCoreApplication.translate("programming", "No dongle is chosen for this lock.")
    if not plan.allowed:
        return QCoreApplication.translate("programming", "This lock is not registered.")
    if row is not None and not full(row.level):
        return QCoreApplication.translate("programming", "Reduced: removals only.")
    if plan.resumes_at:
        text = QCoreApplication.translate("programming", "Goes on at byte %1.")
        return text.replace("%1", formats.number(plan.resumes_at))
    return ""


def _why_not(row: LockRow) -> str:
    if row.missing:
        return QCoreApplication.translate("programming", "Not complete yet: finish adding it first.")
    if not full(row.level):
        return QCoreApplication.translate("programming", "Reduced: removals only. A base code lets the rest through.")
    return QCoreApplication.translate("programming", "Nothing can be sent now.")


def difference(plans: Sequence[LockPlan]) -> list[ChangeRow | OtherChange | Head]:
    """Return what will be sent, in sending order: all that stops opening first, then lock by lock."""
    stops = [line for plan in plans for line in plan.lines if revokes(line)]
    result: list[ChangeRow | OtherChange | Head] = []
    if stops:
        title = QCoreApplication.translate("programming", "Revocations first")
        note = QCoreApplication.translate("programming", "take effect at once, before any list is sent")
        result += [Head(title, note, HeadKind.REVOCATIONS), *stops]
    for plan in plans:
        rest = [line for line in plan.lines if not revokes(line)]
        result += [Head(plan.lock, _lists(plan), HeadKind.LOCK), *rest, *plan.others]
    return result


def _lists(plan: LockPlan) -> str:
    now = plan.held_version or plan.base_version
    note = QCoreApplication.translate("programming", "list %1 becomes list %2")
    if not plan.lines and not plan.others:
        note = QCoreApplication.translate("programming", "list %1 stays as it is, and is confirmed as list %2")
    return note.replace("%1", formats.number(now)).replace("%2", formats.number(now + 1))


def of_others(plans: Sequence[LockPlan]) -> list[ForeignLine | Head]:
    """Return what others wrote, under a head of its own; empty when they wrote nothing."""
    lines = [ForeignLine(plan.lock_id, plan.lock, row) for plan in plans for row in plan.foreign]
    if not lines:
        return []
    open_ones = sum(map(undecided, plans))
    note = QCoreApplication.translate("programming", "stays as it is until somebody decides")
    if not open_ones:
        note = QCoreApplication.translate("programming", "all decided")
    return [Head(QCoreApplication.translate("programming", "Written by others"), note, HeadKind.OTHERS), *lines]


def revokes(line: object) -> bool:
    """Whether a line stops something from opening before any list is sent."""
    return isinstance(line, ChangeRow) and (line.sign is Sign.REMOVE or line.suspended)


def medium(line: ChangeRow) -> str:
    """Return tag •• 19E0."""
    return medium_of(line.kind, line.mask)


def medium_of(kind: MediumKind, mask: str) -> str:
    """Return tag •• 19E0, or the kind alone."""
    return f"{QCoreApplication.translate('programming', _KINDS[kind])} {mask}".strip()


def words(line: ChangeRow) -> str:
    """Return what the line does, where it is no change from old to new."""
    if revokes(line):
        text = QCoreApplication.translate("programming", "%1 stops opening")
        return text.replace("%1", medium(line))
    if line.sign is Sign.CHANGE:
        return QCoreApplication.translate("programming", "the same rights under another number")
    return terms(line.new, line.new_marks)


def change(line: ChangeRow) -> tuple[str, str] | None:
    """Return old and new rights; None where these stay, and for what is added or stopped."""
    if line.sign is not Sign.CHANGE or revokes(line):
        return None
    new = terms(line.new, line.new_marks)
    if line.old_marks is not None and line.old_marks.suspended:
        return QCoreApplication.translate("programming", "suspended"), new
    old = terms(line.old, line.old_marks)
    return (old, new) if old != new else None


def terms(bounds: Bounds | None, marks: Marks | None) -> str:
    """Return when a credential opens and what else it may: until 30 Jun 2027, Cleaning, emergency."""
    parts = [validity(bounds)]
    if marks is not None:
        parts += [marks.schedule] if marks.schedule else []
        parts += [QCoreApplication.translate("programming", "office mode")] if marks.office else []
        parts += [QCoreApplication.translate("programming", "opens when blocked")] if marks.emergency else []
    return ", ".join(parts)


def validity(bounds: Bounds | None) -> str:
    """Return when a credential opens; bounds in Unix seconds, at the borders of days of the lock's zone."""
    start, end = bounds or (None, None)
    if start is None and end is None:
        return QCoreApplication.translate("programming", "always, no end date")
    parts = []
    if start is not None:
        parts.append(QCoreApplication.translate("programming", "from %1").replace("%1", _day(start + HALF_DAY)))
    if end is not None:
        parts.append(QCoreApplication.translate("programming", "until %1").replace("%1", _day(end - HALF_DAY)))
    return " ".join(parts)


def _day(seconds: int) -> str:
    return formats.day(datetime.fromtimestamp(seconds, UTC).astimezone().date())


def expected(plans: Sequence[LockPlan]) -> str:
    """Return about 21 s by Bluetooth; over links of both kinds the time alone."""
    text = formats.about(sum(plan.seconds for plan in plans))
    kinds = {plan.link.partition(":")[0] for plan in plans}
    if kinds == {"ble"}:
        return QCoreApplication.translate("programming", "%1 by Bluetooth").replace("%1", text)
    if kinds == {"serial"}:
        return QCoreApplication.translate("programming", "%1 by dongle").replace("%1", text)
    return text


def totals(plans: Sequence[LockPlan]) -> Totals:
    """Return sums over the chosen locks."""
    return Totals(
        len(plans),
        sum(plan.removals for plan in plans),
        sum(plan.changes for plan in plans),
        sum(plan.additions for plan in plans),
        sum(plan.send_bytes for plan in plans),
        sum(plan.seconds for plan in plans),
    )
