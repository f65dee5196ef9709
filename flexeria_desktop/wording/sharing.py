"""What goes wrong between an owner of locks and an organisation that has a key of one."""

from __future__ import annotations

from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP
from flexeria_desktop.wording.model import Fix, Text

_SHOW_ORGANISATIONS = Fix(QT_TRANSLATE_NOOP("messages", "Show organisations"), "organisations")
_SHOW_KEYS = Fix(QT_TRANSLATE_NOOP("messages", "Show keys"), "keys")

SHARING: dict[str, Text] = {
    "key_of_organisation": Text(
        QT_TRANSLATE_NOOP("messages", "{name} opens with the key of an organisation, which decides who does."),
        QT_TRANSLATE_NOOP("messages", "Take in the organisation's key as a whole, or ask it to remove this person."),
        plain=QT_TRANSLATE_NOOP("messages", "This key belongs to an organisation, which decides who opens with it."),
        fix=_SHOW_KEYS,
    ),
    "key_not_received": Text(
        QT_TRANSLATE_NOOP("messages", "This organisation has not received such a key."),
        QT_TRANSLATE_NOOP("messages", "Choose one of the keys it has received."),
        fix=_SHOW_ORGANISATIONS,
    ),
    "not_an_organisation": Text(
        QT_TRANSLATE_NOOP("messages", "This account runs no organisation {name}."),
        QT_TRANSLATE_NOOP("messages", "Open one with an organisation code, or sync to hear of one opened elsewhere."),
        plain=QT_TRANSLATE_NOOP("messages", "This account runs no such organisation."),
        fix=_SHOW_ORGANISATIONS,
    ),
    "organisation_ambiguous": Text(
        QT_TRANSLATE_NOOP("messages", "This account runs {count} organisations."),
        QT_TRANSLATE_NOOP("messages", "Say which one is meant."),
        plain=QT_TRANSLATE_NOOP("messages", "This account runs several organisations."),
        fix=_SHOW_ORGANISATIONS,
    ),
    "group_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "No group is called {name}."),
        QT_TRANSLATE_NOOP("messages", "Check the name, or add the group."),
        plain=QT_TRANSLATE_NOOP("messages", "This group is not known here."),
        fix=_SHOW_ORGANISATIONS,
    ),
    "employee_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "No employee is called {name}."),
        QT_TRANSLATE_NOOP("messages", "Check the name, or add the employee."),
        plain=QT_TRANSLATE_NOOP("messages", "This employee is not known here."),
        fix=_SHOW_ORGANISATIONS,
    ),
}
