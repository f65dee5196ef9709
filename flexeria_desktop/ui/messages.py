"""From an error's code to what a person reads: what happened, whether anything changed, what to do."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.errors import Bug, Changed, FlexeriaError, Transient
from flexeria_desktop.ui.message_facts import shown_facts
from flexeria_desktop.wording import TEXTS, Fix, Text

_CHANGED = {
    Changed.NO: QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
    Changed.YES: QT_TRANSLATE_NOOP("messages", "Yes, a part of it was done and stays."),
    Changed.UNKNOWN: QT_TRANSLATE_NOOP("messages", "That is not certain: the answer did not arrive."),
}
_TITLES = {
    Transient: QT_TRANSLATE_NOOP("messages", "That did not work this time"),
    Bug: QT_TRANSLATE_NOOP("messages", "A fault of this program"),
    FlexeriaError: QT_TRANSLATE_NOOP("messages", "That is not possible"),
}
_FALLBACK = Text(
    QT_TRANSLATE_NOOP("messages", "The program did something that its makers did not foresee."),
    QT_TRANSLATE_NOOP("messages", "Copy the details and send them to your supplier. Then try again."),
)


@dataclass(frozen=True, slots=True)
class Message:
    """The three answers, translated; ``title`` heads a dialog and ``details`` is for the one who helps."""

    title: str
    happened: str
    changed: str
    todo: str
    fix: Fix | None
    details: str

    @property
    def in_one_line(self) -> str:
        """Return the sentence for a place with room for one, such as under a field."""
        return f"{self.happened} {self.todo}"


def message_for(error: BaseException, title: str = "") -> Message:
    """Return the texts for an error; only a Bug or a foreign exception may lack its own.

    ``title`` says what was tried ("Kantoor beheer was not programmed"); without one the kind of error heads it.
    """
    text = TEXTS.get(error.code) if isinstance(error, FlexeriaError) else None
    text = text or _FALLBACK
    data: Mapping[str, Any] = error.data if isinstance(error, FlexeriaError) else {}
    changed = error.changed if isinstance(error, FlexeriaError) else Changed.UNKNOWN
    facts = shown_facts(data)
    return Message(
        title=title or _title(error),
        happened=_filled(text.cases.get(str(data.get("reason")), text.happened), text.plain, facts),
        changed=_filled(text.changed.get(changed, _CHANGED[changed]), _CHANGED[changed], facts),
        todo=_filled(text.todo, text.todo_plain, facts),
        fix=text.fix,
        details=_details(error, data),
    )


def sentences_of(code: str) -> tuple[str, str]:
    """Return what happened and what to do, for a code whose data were not kept."""
    text = TEXTS.get(code) or _FALLBACK
    return _filled(text.happened, text.plain, {}), _filled(text.todo, text.todo_plain, {})


def fix_text(fix: Fix) -> str:
    """Return the translated label of the button that mends the matter."""
    return QCoreApplication.translate("messages", fix.label)


def _title(error: BaseException) -> str:
    for kind, title in _TITLES.items():
        if isinstance(error, kind):
            return QCoreApplication.translate("messages", title)
    return QCoreApplication.translate("messages", _TITLES[Bug])


def _filled(text: str, plain: str, facts: Mapping[str, str]) -> str:
    """Fill the facts in; a text that lacks one gives way to the plain one, which needs none."""
    wanted = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    chosen = text if wanted <= facts.keys() else plain
    return QCoreApplication.translate("messages", chosen).format_map(dict(facts))


def _details(error: BaseException, data: Mapping[str, Any]) -> str:
    code = error.code if isinstance(error, FlexeriaError) else type(error).__name__
    rows = [("code", code or type(error).__name__), *data.items()]
    cause, told = error.__cause__, {id(error)}
    while cause is not None and id(cause) not in told:
        # An error that was raised again may be its own cause.
        told.add(id(cause))
        rows.append(("cause", type(cause).__name__))
        cause = cause.__cause__
    width = max(len(name) for name, _ in rows) + 2
    return "\n".join(f"{name:<{width}}{value}" for name, value in rows)
