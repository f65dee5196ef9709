"""httpx without its command line and without trio: both would be loaded wherever they happen to be installed.

The command line brings a terminal's colours, tables and grammars; together they take 10 MiB and a tenth of a second.
"""

from __future__ import annotations

import sys

NOT_WANTED = ("httpx._main", "trio")
"""httpx and httpcore do without these when they cannot be imported."""

_held_back = [name for name in NOT_WANTED if name not in sys.modules]
try:
    # The import system's own way of saying that there is no such module.
    sys.modules.update(dict.fromkeys(_held_back))  # type: ignore[arg-type]
    # httpx would load this one only with its first client.
    import httpcore  # noqa: F401
    import httpx
finally:
    for _name in _held_back:
        del sys.modules[_name]

__all__ = ["httpx"]
