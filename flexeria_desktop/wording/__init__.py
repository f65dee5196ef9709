"""The sentences of all error codes, in English and without Qt; the translations hold the other languages."""

from __future__ import annotations

from flexeria_desktop.wording.english import in_english, of_code, of_event
from flexeria_desktop.wording.model import Fix, Text
from flexeria_desktop.wording.texts import TEXTS

__all__ = ["TEXTS", "Fix", "Text", "in_english", "of_code", "of_event"]
