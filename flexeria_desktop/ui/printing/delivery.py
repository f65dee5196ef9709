"""From the thread that paints and writes to the window: a window that goes meanwhile is told nothing any more."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import cache, partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import Shiboken

Told = TypeVar("Told", bound=QObject)


class _Delivery(QObject):
    """Lives as long as the program: a signal of the window itself could be sent while Qt takes the window apart."""

    _sent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sent.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(self, deed: Callable[[], None]) -> None:
        """Let the thread of this object do something; callable from every thread."""
        self._sent.emit(deed)

    def _deliver(self, deed: Callable[[], None]) -> None:
        deed()


@cache
def _delivery() -> _Delivery:
    return _Delivery()


def to_window(told: Told, method: Callable[..., None]) -> Callable[..., None]:
    """Return what any thread may call so that ``method(told, …)`` happens in the window's thread, where this is called.

    Nothing happens once ``told`` is gone; it is not kept alive.
    """
    delivery, there = _delivery(), weakref.ref(told)
    return lambda *told_of: delivery.send(partial(_tell, there, method, told_of))


def _tell(there: weakref.ref[Any], method: Callable[..., None], told_of: tuple[Any, ...]) -> None:
    told = there()
    if told is not None and Shiboken.isValid(told):
        method(told, *told_of)
