"""What the one at the server's console can mend."""

from __future__ import annotations


class ConsoleError(Exception):
    """A command cannot go on; its text says why, in one or two sentences and without any secret."""
