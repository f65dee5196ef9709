"""What belongs to an error code: sentences in English, marked for translation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flexeria_desktop.core.errors import Changed


@dataclass(frozen=True, slots=True)
class Fix:
    """The button that mends the matter: ``label`` in English, the page it opens and what it shows there."""

    label: str
    page: str
    where: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Text:
    """Sentences of one code.

    ``plain`` and ``todo_plain`` stand in when a fact of the full sentence is not known; ``cases`` replace
    ``happened`` for a value of the fact ``reason``; ``changed`` replaces the general answer.
    """

    happened: str
    todo: str
    plain: str = ""
    todo_plain: str = ""
    fix: Fix | None = None
    cases: Mapping[str, str] = field(default_factory=dict)
    changed: Mapping[Changed, str] = field(default_factory=dict)
