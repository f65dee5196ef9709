"""A window starts without what PySide6 needs only to explain a wrong call; a wrong call is explained all the same."""

from __future__ import annotations

import os
import subprocess
import sys

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
