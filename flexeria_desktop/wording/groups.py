"""What groups of people refuse."""

from __future__ import annotations

from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP
from flexeria_desktop.wording.model import Fix, Text

_SHOW_GROUPS = Fix(QT_TRANSLATE_NOOP("messages", "Show groups"), "groups")

GROUPS: dict[str, Text] = {
    "people_group_name_unfit": Text(
        QT_TRANSLATE_NOOP("messages", "A group needs a name of at most {longest} characters."),
        QT_TRANSLATE_NOOP("messages", "Type a name, such as Cleaners."),
        plain=QT_TRANSLATE_NOOP("messages", "A group needs a name."),
    ),
    "people_group_name_taken": Text(
        QT_TRANSLATE_NOOP("messages", "There is a group called {name} already."),
        QT_TRANSLATE_NOOP("messages", "Choose another name, or put people into that group."),
        plain=QT_TRANSLATE_NOOP("messages", "Another group has this name."),
    ),
    "people_group_gone": Text(
        QT_TRANSLATE_NOOP("messages", "This group is not there any more."),
        QT_TRANSLATE_NOOP("messages", "It was deleted, here or at another computer."),
        fix=_SHOW_GROUPS,
    ),
    "opens_as_group_says": Text(
        QT_TRANSLATE_NOOP("messages", "The key opens as its group says now, which is less than before."),
        QT_TRANSLATE_NOOP("messages", "Look at how it stands now, and change it by hand."),
    ),
    "too_many_people_groups": Text(
        QT_TRANSLATE_NOOP("messages", "There are {limit} groups already."),
        QT_TRANSLATE_NOOP("messages", "Delete groups that are no longer needed."),
        plain=QT_TRANSLATE_NOOP("messages", "There are too many groups already."),
    ),
    "too_many_keys_at_once": Text(
        QT_TRANSLATE_NOOP("messages", "Its groups would give {count} keys at once; at most {limit} fit in one step."),
        QT_TRANSLATE_NOOP("messages", "Choose fewer rows and import the others after them."),
        plain=QT_TRANSLATE_NOOP("messages", "The groups of this file would give too many keys at once."),
    ),
    "stay_ended": Text(
        QT_TRANSLATE_NOOP("messages", "The stay of {name} ended on {until}."),
        QT_TRANSLATE_NOOP("messages", "Change the end of the stay first, or take them out of the group."),
        plain=QT_TRANSLATE_NOOP("messages", "The stay of this person has ended."),
    ),
}
