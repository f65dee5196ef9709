"""A window starts without what PySide6 needs only to explain a wrong call; a wrong call is explained all the same.

The enumerations of Qt are made in a quicker way than Python's own and are the same.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from enum import KEEP, Enum, EnumType
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from flexeria_desktop import qt_enums

LOADED = "sorted(name for name in sys.modules if name.startswith('shibokensupport.signature.'))"
WRONG_CALLS = f"""
import builtins, sys
plain = builtins.__import__
import flexeria_desktop.app
from PySide6.QtWidgets import QApplication, QLabel, QWidget
app = QApplication([])
label = QLabel()
label.setText("Front door")
label.show()
app.processEvents()
assert builtins.__import__ is plain
print({LOADED})
for wrong in (lambda: label.setText(3), lambda: QLabel(nothing=1)):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(str(error).splitlines()[-1].strip())
print(QWidget.move.__doc__.splitlines()[-1])
"""


def test_wrong_calls_are_explained_by_what_is_loaded_only_then() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", WRONG_CALLS]
    done = subprocess.run(command, env=environment, timeout=60, check=True, capture_output=True, text=True)
    loaded, *told = done.stdout.splitlines()
    assert "parser" not in loaded
    assert told == [
        "PySide6.QtWidgets.QLabel.setText(arg__1: str, /)",
        "PySide6.QtWidgets.QLabel.__init__(): 'nothing' is not a Qt property or a signal",
        "move(self, x: int, y: int, /) -> None",
    ]


MADE_ANEW = """
import enum, pickle, sys
import flexeria_desktop.app
from PySide6 import QtCore, QtWidgets
judged = []
general = enum._proto_member.__set_name__.__code__
sys.setprofile(lambda frame, event, about: judged.append(frame) if frame.f_code is general else None)
wizard, option = QtWidgets.QWizard, QtWidgets.QWizard.WizardOption
sys.setprofile(None)
print(len(option), len(judged))
print(repr(option.NoCancelButton | option.HaveHelpButton), option.__module__, option.__qualname__)
print(pickle.loads(pickle.dumps(option.NoCancelButton)) is option.NoCancelButton, QtCore.Qt.Key(-7).value)
class Own(enum.Enum):
    A = 1
print(repr(Own.A), enum.Enum("Own", "A B").__module__, enum.IntFlag("Own", [("A", 1)], boundary=enum.KEEP)(5))
"""


def _parts(made: type[Enum]) -> dict[str, Any]:
    """Everything an enumeration consists of, with names and values in the place of its members."""

    def plain(part: Any) -> Any:
        if isinstance(part, made):
            return {name: value for name, value in vars(part).items() if value is not made}, int(part.value)
        if isinstance(part, dict):
            return [(key, plain(value)) for key, value in part.items()]
        return getattr(part, "__func__", part)

    return {name: plain(part) for name, part in vars(made).items()}


def _enumerations() -> Iterator[type[Enum]]:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            outer = getattr(module, name)
            inner = vars(outer).values() if isinstance(outer, type) else ()
            yield from (one for one in (outer, *inner) if isinstance(one, EnumType) and one.__members__)


@pytest.mark.skipif(sys.version_info[:2] not in qt_enums.KNOWN, reason="this Python makes its own")
def test_each_enumeration_of_qt_is_what_python_would_have_made() -> None:
    seen = set()
    for one in _enumerations():
        kind: Any = one.__mro__[1]
        values = [(name, member.value) for name, member in one.__members__.items()]
        general = kind(one.__name__, values, module="flexeria_desktop.qt_enums", boundary=KEEP)
        assert _parts(qt_enums.filled(kind, one.__name__, values)) == _parts(general), one
        seen.add(kind)
    assert seen == qt_enums.KINDS


@pytest.mark.skipif(sys.version_info[:2] not in qt_enums.KNOWN, reason="this Python makes its own")
def test_a_program_with_a_window_makes_them_in_the_quick_way_and_all_others_in_pythons() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", MADE_ANEW]
    done = subprocess.run(command, env=environment, timeout=60, check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == [
        "18 0",
        "<WizardOption.NoCancelButton|HaveHelpButton: 2560> PySide6.QtWidgets QWizard.WizardOption",
        "True -7",
        "<Own.A: 1> __main__ 5",
    ]
