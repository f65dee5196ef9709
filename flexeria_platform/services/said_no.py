"""A refusal that a person at a form reads and can mend."""

from __future__ import annotations


class SaidNo(Exception):
    """text: name of the sentence in the catalogue of pages; field: where it stands, empty = above the form."""

    def __init__(self, text: str, field: str = "", *, wait: int = 0) -> None:
        super().__init__(text)
        self.text = text
        self.field = field
        self.wait = wait
        """Seconds until another try is heard, 0 = at once."""
