"""What programming will do, as its page shows it: locks, lines in sending order, totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.entitlements import full
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.rows import ChangeRow, LockPlan, LockRow, OtherChange, Sign
from flexeria_desktop.ui import formats

_KINDS = {
    MediumKind.PHONE: QT_TRANSLATE_NOOP("programming", "phone"),
    MediumKind.REMOTE: QT_TRANSLATE_NOOP("programming", "remote"),
    MediumKind.CODE: QT_TRANSLATE_NOOP("programming", "code"),
    MediumKind.TAG: QT_TRANSLATE_NOOP("programming", "tag"),
}
_BADGES = {Sign.REMOVE: ("removal", "danger"), Sign.CHANGE: ("edit", "caution"), Sign.ADD: ("add", "positive")}
_SETTINGS = {
    "opening_seconds": QT_TRANSLATE_NOOP("programming", "Opening time"),
    "wrong_code_limit": QT_TRANSLATE_NOOP("programming", "Wrong codes before it blocks"),
    "office_from": QT_TRANSLATE_NOOP("programming", "Office mode from"),
    "office_to": QT_TRANSLATE_NOOP("programming", "Office mode until"),
    "office_hours": QT_TRANSLATE_NOOP("programming", "Office mode"),
    "beeper": QT_TRANSLATE_NOOP("programming", "Beeper"),
    "schedule": QT_TRANSLATE_NOOP("programming", "Week schedule"),
    "holiday": QT_TRANSLATE_NOOP("programming", "Holiday"),
}
# A desk in another zone than the lock would name the neighbour of a day that begins at midnight; noon is safe.
HALF_DAY = 12 * 3600
Bounds = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class LockLine:
    """A lock of the list: what it gets, or ``reason`` why it gets less or nothing; ``plan`` None = nothing."""

    lock_id: LockId
    lock: str
    summary: str
    reason: str
    plan: LockPlan | None

    @property
    def can(self) -> bool:
        """Whether it can be programmed now."""
        return self.plan is not None and self.plan.allowed and bool(self.plan.link)


@dataclass(frozen=True, slots=True)
class Head:
    """A sub-head between the lines: revocations, or a lock with its lists."""

    text: str
    note: str
    revocations: bool


Line = ChangeRow | OtherChange


@dataclass(frozen=True, slots=True)
class Totals:
    """What the chosen locks get together."""

    locks: int
    removals: int
    changes: int
    additions: int
    bytes: int
    seconds: float


def send_size(plan: LockPlan) -> int:
    """Return the bytes of the list that go over the link: of the difference where the lock takes one."""
    return plan.send_bytes or (plan.list_bytes if plan.lines or plan.others else 0)


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


def lock_lines(plans: Sequence[LockPlan], locks: Sequence[LockRow]) -> list[LockLine]:
    """Return every lock that waits for something: those that can be programmed first."""
    rows = {row.id: row for row in locks}
    planned = {plan.lock_id: plan for plan in plans}
    result = [LockLine(plan.lock_id, plan.lock, counts(plan), _reason(plan, rows), plan) for plan in plans]
    for row in locks:
        if row.pending and row.id not in planned:
            waiting = QCoreApplication.translate("programming", "%n line(s) wait(s)", "", row.pending)
            result.append(LockLine(row.id, row.name, waiting, _why_not(row), None))
    return sorted(result, key=lambda line: not line.can)


def _reason(plan: LockPlan, rows: dict[LockId, LockRow]) -> str:
    row = rows.get(plan.lock_id)
    if not plan.link:
        return QCoreApplication.translate("programming", "No dongle is chosen for this lock.")
    if not plan.allowed:
        return QCoreApplication.translate("programming", "This lock is not registered.")
    if row is not None and not full(row.level):
        return QCoreApplication.translate("programming", "Reduced: removals only.")
    return ""


def _why_not(row: LockRow) -> str:
    if row.missing:
        return QCoreApplication.translate("programming", "Not complete yet: finish adding it first.")
    if not full(row.level):
        return QCoreApplication.translate("programming", "Reduced: removals only. A base code lets the rest through.")
    return QCoreApplication.translate("programming", "Nothing can be sent now.")


def difference(plans: Sequence[LockPlan]) -> list[Line | Head]:
    """Return what will be sent, in sending order: all that stops opening first, then lock by lock."""
    stops = [line for plan in plans for line in plan.lines if revokes(line)]
    result: list[Line | Head] = []
    if stops:
        result.append(
            Head(
                QCoreApplication.translate("programming", "Revocations first"),
                QCoreApplication.translate("programming", "take effect at once, before any list is sent"),
                True,
            )
        )
        result += stops
    for plan in plans:
        rest = [line for line in plan.lines if not revokes(line)]
        note = QCoreApplication.translate("programming", "list %1 becomes list %2")
        note = note.replace("%1", formats.number(plan.base_version)).replace(
            "%2", formats.number(plan.base_version + 1)
        )
        result.append(Head(plan.lock, note, False))
        result += [*rest, *plan.others]
    return result


def revokes(line: Line) -> bool:
    """Whether a line stops something from opening before any list is sent."""
    return isinstance(line, ChangeRow) and (line.sign is Sign.REMOVE or line.suspended)


def badge(line: Line) -> tuple[str, str]:
    """Return icon and tone of the sign square."""
    if isinstance(line, ChangeRow):
        return _BADGES[line.sign]
    return _BADGES[Sign.CHANGE if line.old and line.new else Sign.ADD if line.new else Sign.REMOVE]


def who(line: Line) -> str:
    """Return whose credential it is, or which setting."""
    if isinstance(line, ChangeRow):
        return line.person
    return QCoreApplication.translate("programming", _SETTINGS[line.what]) if line.what in _SETTINGS else line.name


def bytes_of(line: Line) -> str:
    """Return the bytes of a credential; settings are a few bytes within the list."""
    return formats.size(line.bytes) if isinstance(line, ChangeRow) else ""


def medium(line: ChangeRow) -> str:
    """Return tag •• 19E0."""
    return f"{QCoreApplication.translate('programming', _KINDS[line.kind])} {line.mask}".strip()


def second(line: Line) -> str:
    """Return the lock for a revocation, else the medium; of a setting its own name, where it has one."""
    if not isinstance(line, ChangeRow):
        return line.name if line.what in _SETTINGS else ""
    return line.lock if revokes(line) else medium(line)


def words(line: Line) -> str:
    """Return what the line does, where it is no change from old to new."""
    if not isinstance(line, ChangeRow):
        gone = QCoreApplication.translate("programming", "%1 is taken off")
        return line.new or gone.replace("%1", line.old)
    if revokes(line):
        text = QCoreApplication.translate("programming", "%1 stops opening")
        return text.replace("%1", medium(line))
    return validity(line.new)


def change(line: Line) -> tuple[str, str] | None:
    """Return old and new of a change: validity, or the value of a setting."""
    if not isinstance(line, ChangeRow):
        return (line.old, line.new) if line.old and line.new else None
    if line.sign is not Sign.CHANGE or revokes(line):
        return None
    old, new = validity(line.old), validity(line.new)
    if old == new:
        return QCoreApplication.translate("programming", "suspended"), new
    return old, new


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
        sum(send_size(plan) for plan in plans),
        sum(plan.seconds for plan in plans),
    )
