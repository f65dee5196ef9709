"""The protocol's vectors, made by an independent implementation of FLP/1."""

import json
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).parents[1] / "vectors" / "flp-vectors.json"


@cache
def _all() -> dict[str, Any]:
    return json.loads(_FILE.read_text("utf-8"))


def group(*path: str) -> Any:
    """Return a group, or a part of one."""
    found = _all()
    for name in path:
        found = found[name]
    return found


def raw(text: str) -> bytes:
    """Return the bytes of a hex string."""
    return bytes.fromhex(text)


def name_of(case: Any) -> str:
    """Name a case in pytest's output."""
    if not isinstance(case, dict):
        return str(case)
    return str(case.get("why") or case.get("note") or case.get("diag") or case.get("when") or "case")[:60]
