"""The sentences of all error codes, in English; the translations hold the other languages."""

from __future__ import annotations

from flexeria_desktop.ui.message_texts.cloud import CLOUD
from flexeria_desktop.ui.message_texts.demo import DEMO
from flexeria_desktop.ui.message_texts.links import LINKS
from flexeria_desktop.ui.message_texts.locks import LOCKS
from flexeria_desktop.ui.message_texts.model import Fix, Text
from flexeria_desktop.ui.message_texts.profile import PROFILE
from flexeria_desktop.ui.message_texts.rules import RULES
from flexeria_desktop.ui.message_texts.stories import STORIES

TEXTS: dict[str, Text] = {**CLOUD, **DEMO, **LINKS, **LOCKS, **PROFILE, **RULES, **STORIES}

__all__ = ["TEXTS", "Fix", "Text"]
