"""Load Qt's Python layer without what it needs only to explain a wrong call.

PySide6 carries its signature tools as source text, compiles them at every start and keeps them ready for the first
TypeError or ``inspect.signature``: a third of the time an empty window takes. Here that first use loads them. It also
puts its own import function in place, for a switch (``__feature__``) nobody here uses; that slows every later import.
Where PySide6 is built otherwise, or was loaded before, nothing is held back.
"""

from __future__ import annotations

import builtins
import importlib
import sys
from collections.abc import Iterable
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from flexeria_desktop import qt_enums

SIGNATURE = "shibokensupport.signature"
LOADER = f"{SIGNATURE}.loader"
LATER = {
    SIGNATURE: frozenset({"errorhandler", "layout", "parser"}),
    f"{SIGNATURE}.lib": frozenset({"enum_sig", "pyi_generator", "tool"}),
}
"""What the loader of signatures imports and uses only when somebody asks for one. Its ``mapping`` is not among them:
the library looks into that module without asking it."""


class Later(ModuleType):
    """Stands for a module of PySide6 until something of it is asked for."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        # PySide6 renames the specification when it files the module under a second name.
        self.__spec__ = ModuleSpec(name, None)
        self._name = name

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(importlib.import_module(self._name), name)


def load() -> None:
    """Import PySide6.QtCore, with its signature tools held back and Python's own import function left in place."""
    qt_enums.install()
    plain = builtins.__import__

    def importing(name: str, *about: Any, **more: Any) -> ModuleType:
        names, wanted = (*about, None, None, None)[0], (*about, None, None, None)[2]
        if wanted and names and name in LATER and names.get("__name__") == LOADER and LATER[name].issuperset(wanted):
            _hold_back(importlib.import_module(name), name, wanted)
        return plain(name, *about, **more)

    builtins.__import__ = importing
    try:
        importlib.import_module("PySide6.QtCore")
    finally:
        builtins.__import__ = plain


def _hold_back(package: ModuleType, name: str, wanted: Iterable[str]) -> None:
    """Give the package stand-ins; with files instead of the archive there is bytecode, and little to win."""
    finder: Any = package.__loader__
    if not hasattr(finder, "zfile") or not hasattr(finder, "find_spec"):
        return
    # PySide6 takes it away again after loading; the modules still need it to be found later.
    if sys.meta_path.count(finder) < 2:
        sys.meta_path.append(finder)
    for part in wanted:
        if f"{name}.{part}" not in sys.modules:
            setattr(package, part, Later(f"{name}.{part}"))
