"""What is said of media that people hold: since when, signed for or not, why and how long overdue, reminded when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.handover import DueCause, SignedProtocol
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.handover_rows import HandedOut
from flexeria_desktop.core.services.rows import KeyRow, MediumRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import key_texts
from flexeria_desktop.ui.viewmodels.key_texts import Consequence

_CAUSES: dict[DueCause, str] = {
    DueCause.ENDED: QT_TRANSLATE_NOOP("handed_out", "key ended %1"),
    DueCause.MOVED_OUT: QT_TRANSLATE_NOOP("handed_out", "moved out %1"),
    DueCause.REPLACED: QT_TRANSLATE_NOOP("handed_out", "replaced %1"),
}
MOST_NAMES = 6


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("handed_out", text, "", count)


def medium(row: HandedOut) -> str:
    """Return tag •• 19E0."""
    return key_texts.medium(MediumRow(row.kind, row.mask))


def medium_icon(row: HandedOut) -> str:
    """Return the icon of its kind."""
    return f"medium.{row.kind.name.lower()}"


def holder(row: HandedOut) -> str:
    """Return the unit, or that there is none."""
    return row.unit or QCoreApplication.translate("handed_out", "no unit")


def locks(row: HandedOut) -> str:
    """Return the names of the locks it opens."""
    return ", ".join(row.locks)


def contact(row: HandedOut) -> str:
    """Return e-mail or phone, the one at hand."""
    return row.email or row.phone or "–"


def other_contact(row: HandedOut) -> str:
    """Return the phone where the e-mail stands above it."""
    return row.phone if row.email else ""


def since(row: HandedOut) -> str:
    """Return the day on which it was handed out."""
    return formats.day(row.since.astimezone().date())


def signed(row: HandedOut) -> str:
    """Return the number of the receipt that names it, or that none does."""
    if not row.receipt or row.signed_at is None:
        return QCoreApplication.translate("handed_out", "not signed")
    return QCoreApplication.translate("handed_out", "no. %1").replace("%1", number(row.receipt, row.signed_at.year))


def signed_on(row: HandedOut) -> str:
    """Return the day of that receipt."""
    return formats.day(row.signed_at.astimezone().date()) if row.receipt and row.signed_at else ""


def signed_sign(row: HandedOut) -> tuple[str, str]:
    """Return icon and role: signed or not differs by shape."""
    return ("signature", "text-muted") if row.receipt else ("caution", "caution")


def number(of: int, year: int) -> str:
    """Return 2026-0007, as it stands on the receipt."""
    return f"{year}-{of:04}"


def overdue(row: HandedOut) -> tuple[str, str] | None:
    """Return (3 days, tone) for one that should be back."""
    return (formats.days(row.days), "caution" if row.days < 30 else "danger") if row.overdue else None


def cause(row: HandedOut) -> str:
    """Return key ended 12 May 2026; nothing for what may stay out."""
    if row.cause is None or row.due is None:
        return ""
    return _tr(_CAUSES[row.cause]).replace("%1", formats.day(row.due))


def reminded(row: HandedOut) -> str:
    """Return how often the holder was reminded, or that nobody was."""
    return (
        QCoreApplication.translate("handed_out", "%n time(s)", "", row.reminded)
        if row.reminded
        else QCoreApplication.translate("handed_out", "not yet")
    )


def reminded_on(row: HandedOut) -> str:
    """Return when last."""
    if row.reminded_at is None:
        return ""
    return QCoreApplication.translate("handed_out", "last on %1").replace(
        "%1", formats.day(row.reminded_at.astimezone().date())
    )


def physical(row: HandedOut) -> bool:
    """Return whether it is a thing that can be brought; a code or a phone is not."""
    return row.kind in {MediumKind.TAG, MediumKind.REMOTE}


def bringing_back(rows: list[HandedOut], *, written_off: bool) -> Consequence:
    """Ask in numbers before media are settled."""
    keys = len({key_id for row in rows for key_id in row.key_ids})
    points = tuple(f"{row.person}: {medium(row)}" for row in rows[:MOST_NAMES])
    if len(rows) > MOST_NAMES:
        points = (*points, QCoreApplication.translate("handed_out", "and %n more", "", len(rows) - MOST_NAMES))
    title = QCoreApplication.translate("handed_out", "Are %n medium(media) back?", "", len(rows))
    verb = QCoreApplication.translate("handed_out", "Take back %n medium(media)", "", len(rows))
    if written_off:
        title = QCoreApplication.translate("handed_out", "Write off %n medium(media)?", "", len(rows))
        verb = QCoreApplication.translate("handed_out", "Write off %n medium(media)", "", len(rows))
    text = QCoreApplication.translate("handed_out", "Nobody is reminded of them any more.")
    if keys:
        taken = QCoreApplication.translate(
            "handed_out", "%n key(s) is/are taken in, and open until the locks are programmed.", "", keys
        )
        text = f"{taken} {text}"
    return Consequence(title, text, points, verb)


def given_back(keys: Sequence[KeyRow], protocols: Sequence[SignedProtocol]) -> list[KeyRow]:
    """Return the keys that were taken in since the last return protocol."""
    last = max((one.at for one in protocols if one.kind == "return"), default=None)
    taken = [key for key in keys if key.withdrawn_at is not None and not key.share_id]
    return [key for key in taken if last is None or (key.withdrawn_at and key.withdrawn_at > last)]


def protocol_kind(row: SignedProtocol) -> str:
    """Return key receipt or return protocol."""
    return (
        QCoreApplication.translate("handed_out", "Key receipt")
        if row.kind == "issue"
        else QCoreApplication.translate("handed_out", "Return protocol")
    )


def protocol_media(row: SignedProtocol) -> str:
    """Return the locks it is about."""
    return ", ".join(dict.fromkeys(line[0] for line in row.lines))


def protocol_signed(row: SignedProtocol) -> str:
    """Return how it was signed."""
    return (
        QCoreApplication.translate("handed_out", "on the screen")
        if row.strokes
        else QCoreApplication.translate("handed_out", "on paper")
    )
