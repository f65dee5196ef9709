"""Reminders of keys that should have been back: a text to copy, and the same as a letter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.services.handover_rows import HandedOut, Sender
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.papers.letter_head import LetterHead
from flexeria_desktop.ui.printing.model import Heading, PageBreak, Paragraph, Part, PrintJob, Space
from flexeria_desktop.ui.viewmodels import handed_out_texts as texts

DAYS_TO_ANSWER = {1: 14, 2: 7, 3: 7}
"""What a holder is given after each reminder."""
_SUBJECTS: dict[int, str] = {
    1: QT_TRANSLATE_NOOP("reminders", "Your key"),
    2: QT_TRANSLATE_NOOP("reminders", "Second reminder: your key"),
    3: QT_TRANSLATE_NOOP("reminders", "Last reminder: your key"),
}
_OPENINGS: dict[int, str] = {
    1: QT_TRANSLATE_NOOP("reminders", "According to our list you still have the following of ours:"),
    2: QT_TRANSLATE_NOOP(
        "reminders", "We have asked you before to return the following, and have not received it yet:"
    ),
    3: QT_TRANSLATE_NOOP("reminders", "In spite of our reminders we have not received the following back:"),
}
_REQUESTS: dict[int, str] = {
    1: QT_TRANSLATE_NOOP("reminders", "We would be grateful if you brought it back by %1."),
    2: QT_TRANSLATE_NOOP("reminders", "We kindly ask you to bring it back by %1, or to tell us what became of it."),
    3: QT_TRANSLATE_NOOP(
        "reminders", "If it is not here by %1, we have to replace it. The costs may then be charged to you."
    ),
}


REGARDS = QT_TRANSLATE_NOOP("reminders", "Kind regards,")
"""Where nothing was typed under it the name of the sender goes there."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder to one holder: address, subject, and the text as it may be changed before it goes out."""

    rows: tuple[HandedOut, ...]
    step: int
    subject: str
    text: str

    @property
    def holder(self) -> HandedOut:
        """Any of its rows: name and contact are the same in all."""
        return self.rows[0]


def by_holder(rows: Iterable[HandedOut]) -> list[tuple[HandedOut, ...]]:
    """Put together what one holder has."""
    ordered = sorted(rows, key=lambda row: (row.person.casefold(), row.person_id, row.mask))
    return [tuple(group) for _key, group in groupby(ordered, key=lambda row: row.person_id)]


def next_of(rows: Sequence[HandedOut]) -> int:
    """Return the step that comes next for a holder: that of what was reminded of most often."""
    return max(row.step for row in rows)


def reminder(rows: Sequence[HandedOut], step: int, today: date) -> Reminder:
    """Write the reminder of a step to one holder, in the language of the window."""
    lines = [f"– {_thing(row)}" for row in rows]
    answer = formats.day(today + timedelta(days=DAYS_TO_ANSWER[step]))
    sentences = (
        QCoreApplication.translate("reminders", "Dear %1,").replace("%1", rows[0].person),
        _tr(_OPENINGS[step]),
        "\n".join(lines),
        _tr(_REQUESTS[step]).replace("%1", answer),
        QCoreApplication.translate(
            "reminders", "If you have returned it in the meantime, thank you; then all is well."
        ),
        _tr(REGARDS),
    )
    return Reminder(tuple(rows), step, _tr(_SUBJECTS[step]), "\n\n".join(sentences))


def letters(reminders: Sequence[Reminder], sender: Sender | None = None) -> PrintJob:
    """Lay reminders out as letters, each on a page of its own, the address where an envelope has its window."""
    sender = sender or Sender()
    parts: list[Part] = []
    for place, one in enumerate(reminders):
        address = tuple(filter(None, (one.holder.person, one.holder.unit)))
        text = f"{one.text}\n{sender.name}" if one.text.endswith(_tr(REGARDS)) else one.text
        parts += [PageBreak()] if place else []
        parts += [LetterHead(sender, address), Heading(one.subject), Space(2)]
        parts += [Paragraph(paragraph) for paragraph in text.split("\n\n")]
    name = QCoreApplication.translate("reminders", "Reminders")
    if len(reminders) == 1:
        name = f"{reminders[0].subject} {reminders[0].holder.person}"
    today = date.today()  # noqa: DTZ011 - the day on the wall
    file_name = f"{name} {today:%Y-%m-%d}"
    return PrintJob(reminders[0].subject, parts, building=sender.name, file_name=file_name, titled=False)


def _thing(row: HandedOut) -> str:
    text = QCoreApplication.translate("reminders", "%1, handed out on %2, due back since %3")
    due = formats.day(row.due) if row.due else "–"
    return text.replace("%3", due).replace("%2", texts.since(row)).replace("%1", texts.medium(row))


def _tr(text: str) -> str:
    return QCoreApplication.translate("reminders", text)
