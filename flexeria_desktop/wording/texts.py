"""All texts by error code."""

from __future__ import annotations

from flexeria_desktop.wording.bluetooth import BLUETOOTH
from flexeria_desktop.wording.cloud import CLOUD
from flexeria_desktop.wording.demo import DEMO
from flexeria_desktop.wording.groups import GROUPS
from flexeria_desktop.wording.links import LINKS
from flexeria_desktop.wording.locks import LOCKS
from flexeria_desktop.wording.model import Fix, Text
from flexeria_desktop.wording.places import PLACES
from flexeria_desktop.wording.profile import PROFILE
from flexeria_desktop.wording.rules import RULES
from flexeria_desktop.wording.sharing import SHARING
from flexeria_desktop.wording.stories import STORIES

TEXTS: dict[str, Text] = {
    **BLUETOOTH,
    **CLOUD,
    **DEMO,
    **GROUPS,
    **LINKS,
    **LOCKS,
    **PLACES,
    **PROFILE,
    **RULES,
    **SHARING,
    **STORIES,
}

__all__ = ["TEXTS", "Fix", "Text"]
