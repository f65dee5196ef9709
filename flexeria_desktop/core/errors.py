"""The error tree; an error is a type with a stable code and data, never a sentence.

FlexeriaError
├── UserError      somebody can mend it; shown with cause and remedy
│   └── Unjudged   the way is closed until then; what was sent was not decided and waits on
├── Transient      try again later: no network, no answer, busy
└── Bug            ours; shown with a report to copy

Sentences stand in ``flexeria_desktop/wording`` under the same codes; a test proves that no code lacks one.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, ClassVar


class Changed(Enum):
    """Whether the failed action left a trace: the second question every error answers."""

    NO = "no"
    YES = "yes"
    UNKNOWN = "unknown"


class FlexeriaError(Exception):
    """Base of all our errors; ``data`` fills the sentence and never holds a secret."""

    code: ClassVar[str] = ""
    codes: ClassVar[dict[str, type[FlexeriaError]]] = {}
    changed: Changed = Changed.NO

    def __init__(self, *, changed: Changed | None = None, **data: Any) -> None:
        super().__init__(self.code, data)
        self.data = data
        if changed is not None:
            self.changed = changed

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "code" in cls.__dict__:
            other = FlexeriaError.codes.setdefault(cls.code, cls)
            if other is not cls and other.__qualname__ != cls.__qualname__:
                raise TypeError(f"error code {cls.code} has two owners: {other} and {cls}")

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value}" for name, value in self.data.items())
        return f"{self.code}({facts})"


class UserError(FlexeriaError):
    """Bad input or a rule that says no; a person can mend it."""


class Unjudged(UserError):
    """Somebody has to mend the way first; what was sent was neither accepted nor refused and waits on."""


class Transient(FlexeriaError):
    """The world was not ready; the same action may succeed later."""


class Bug(FlexeriaError):
    """A fault of this program."""
