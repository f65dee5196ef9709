"""What groups of people say no to; nothing was changed."""

from __future__ import annotations

from flexeria_desktop.core.errors import UserError


class PeopleGroupNameUnfit(UserError):
    """A group needs a name; data: longest, in characters."""

    code = "people_group_name_unfit"


class PeopleGroupNameTaken(UserError):
    """Another group is called so; data: name."""

    code = "people_group_name_taken"


class PeopleGroupGone(UserError):
    """There is no such group any more."""

    code = "people_group_gone"


class TooManyPeopleGroups(UserError):
    """No more groups fit; data: limit."""

    code = "too_many_people_groups"


class StayEnded(UserError):
    """A group gives no key to somebody who has moved out; data: name, until."""

    code = "stay_ended"


class TooManyKeysAtOnce(UserError):
    """One import gives no more keys by groups; data: count, limit."""

    code = "too_many_keys_at_once"
