"""The sounds: made from numbers, played beside the window, never in the way, and quiet where there is no device."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import wave
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from flexeria_desktop.ui.resources import resource
from flexeria_desktop.ui.sounds import NAMES, Sounds, usual_backends

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """scripts/sounds.py as a module."""
    spec = importlib.util.spec_from_file_location("sounds_script", ROOT / "scripts" / "sounds.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings in a file of the test."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def quiet(settings: QSettings, qtbot: QtBot) -> Iterator[Sounds]:
    """Sounds that play into nothing, at the speed of a real device."""
    sounds = Sounds(settings, backends=["NULL"])
    yield sounds
    sounds.close()


@pytest.mark.parametrize("name", NAMES)
def test_the_files_are_what_the_script_writes(script: ModuleType, name: str) -> None:
    assert script.wav(name) == resource("sounds", f"{name}.wav").read_bytes()
    with wave.open(str(resource("sounds", f"{name}.wav"))) as file:
        assert file.getnframes() / file.getframerate() < 1.0


def test_every_sound_is_played_whole_without_holding_the_window(quiet: Sounds, qtbot: QtBot) -> None:
    beeps: list[int] = []
    quiet._silent.connect(lambda: beeps.append(1))
    heard: list[str] = []
    quiet.heard.connect(heard.append)
    for name in NAMES:
        quiet.play(name)
    assert heard == list(NAMES)
    qtbot.waitUntil(quiet._player._waiting.empty)
    quiet.close()
    assert not beeps


def test_without_a_device_it_beeps_and_says_nothing(settings: QSettings, qtbot: QtBot) -> None:
    # An audio system of another operating system: there is no device in it here.
    sounds = Sounds(settings, backends=["AAUDIO"])
    with qtbot.waitSignal(sounds._silent):
        sounds.play("done")
    with qtbot.waitSignal(sounds._silent):
        sounds.play("failed")
    sounds.close()


def test_switched_off_stays_off_the_next_time(settings: QSettings, quiet: Sounds) -> None:
    heard: list[str] = []
    quiet.heard.connect(heard.append)
    assert quiet.on
    quiet.set_on(False)
    quiet.play("done")
    assert heard == []
    settings.sync()
    again = Sounds(settings)
    assert not again.on
    again.set_on(True)
    assert Sounds(settings).on


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only ALSA complains by itself")
def test_a_computer_without_a_card_is_quiet_on_the_terminal_too(tmp_path: Path) -> None:
    assert usual_backends(tmp_path / "none") == ("PULSEAUDIO",)
    assert usual_backends(tmp_path) == ()
    script = (
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from flexeria_desktop.ui.sounds import Player, usual_backends\n"
        "from flexeria_desktop.ui.resources import resource\n"
        "app = QApplication([])\n"
        "player = Player(lambda: print('beep'), usual_backends(Path('none')))\n"
        "player.play(resource('sounds', 'done.wav'))\n"
        "player.close()\n"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert "ALSA" not in ended.stderr
