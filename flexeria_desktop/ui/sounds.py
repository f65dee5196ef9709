"""Short sounds that tell how a lock ended to somebody who looks at the door; a computer without sound stays quiet."""

from __future__ import annotations

import contextlib
import logging
import queue
import sys
import threading
import wave
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from flexeria_desktop.ui.resources import resource

log = logging.getLogger(__name__)

NAMES = ("found", "done", "failed", "finished")
SETTING = "walk/sound"
BUFFER_MS = 80
"""Low enough that a sound comes with its event, high enough for a laptop on battery."""
TAIL_SECONDS = 0.2
"""What the device still holds when the last frame has been handed over."""
GIVE_UP_SECONDS = 3.0
"""The longest sound lasts one; a device that takes no frames must not hold the next."""
CLOSE_SECONDS = 1.0
CARDS = Path("/dev/snd")
"""Where Linux keeps the devices of its sound cards."""
MOST_WAITING = 4
"""Sounds that wait for their turn: a later one would tell of a door long left."""


class NoSound(Exception):
    """This computer has no sound device that takes frames."""


class Player:
    """Plays files one after the other in a thread of its own, started by the first; ``failed`` is called there."""

    def __init__(self, failed: Callable[[], None], backends: Sequence[str] = ()) -> None:
        """backends: names of audio systems to use, none = what this computer has."""
        self._failed = failed
        self._backends = tuple(backends)
        self._waiting: queue.Queue[Path | None] = queue.Queue(MOST_WAITING)
        self._thread: threading.Thread | None = None

    def play(self, path: Path) -> None:
        """Play a WAV file of 16 bits soon; returns at once, dropped when too many wait."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="sounds", daemon=True)
            self._thread.start()
        try:
            self._waiting.put_nowait(path)
        except queue.Full:
            log.debug("a sound was dropped: others still wait")

    def stop(self) -> None:
        """End the thread after what is playing; returns at once."""
        if self._thread is not None:
            with contextlib.suppress(queue.Empty):
                while True:
                    self._waiting.get_nowait()
            self._waiting.put(None)

    def close(self) -> None:
        """End the thread and wait for it."""
        self.stop()
        if self._thread is not None:
            self._thread.join(CLOSE_SECONDS)
            self._thread = None

    def _work(self) -> None:
        usable = True
        while (path := self._waiting.get()) is not None:
            try:
                if usable:
                    self._play(path)
            except (NoSound, OSError, wave.Error) as problem:
                # Asked once: a computer without sound gets none between two doors.
                log.info("no sound: %s", problem)
                usable = False
            if not usable:
                with contextlib.suppress(RuntimeError):  # who asked may be gone with its window
                    self._failed()

    def _play(self, path: Path) -> None:
        try:
            import miniaudio  # noqa: PLC0415 - loads a native library; only who hears a sound needs it
        except ImportError as problem:
            raise NoSound(str(problem)) from problem
        with wave.open(str(path)) as file:
            channels, rate, frames = file.getnchannels(), file.getframerate(), file.readframes(file.getnframes())
        wanted = [getattr(miniaudio.Backend, name) for name in self._backends or usual_backends()]
        taken = threading.Event()
        source = _source(frames, 2 * channels, taken)
        next(source)
        try:
            device: Any = miniaudio.PlaybackDevice(
                miniaudio.SampleFormat.SIGNED16, channels, rate, BUFFER_MS, backends=wanted, app_name="Flexeria"
            )
            with device:
                device.start(source)
                if not taken.wait(GIVE_UP_SECONDS):
                    raise NoSound("the device takes no frames")
                threading.Event().wait(TAIL_SECONDS)
        except miniaudio.MiniaudioError as problem:
            raise NoSound(str(problem)) from problem


def usual_backends(cards: Path = CARDS) -> tuple[str, ...]:
    """The audio systems to ask, none = all of this computer. ALSA complains on stderr where there is no card."""
    if sys.platform.startswith("linux") and not cards.exists():
        return ("PULSEAUDIO",)  # a sound server may be on another computer
    return ()


def _source(frames: bytes, frame_size: int, taken: threading.Event) -> Generator[bytes, int, None]:
    """Hand out as many frames as are asked for; ``taken`` is set when none is left."""
    place = 0
    count = yield b""
    while place < len(frames):
        size = count * frame_size
        count = yield frames[place : place + size]
        place += size
    taken.set()


class Sounds(QObject):
    """The sounds of the program; whether they are on is remembered in ``settings``."""

    heard = Signal(str)
    """The name of each sound that was asked for while sounds are on."""
    _silent = Signal()

    def __init__(
        self, settings: QSettings | None = None, parent: QObject | None = None, backends: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._on = True if settings is None else bool(settings.value(SETTING, True, type=bool))
        self._player = Player(self._silent.emit, backends)
        self._silent.connect(QApplication.beep)
        self.destroyed.connect(self._player.stop)

    @property
    def on(self) -> bool:
        """Whether sounds are wanted."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Switch sounds on or off, also for the next time."""
        self._on = on
        if self._settings is not None:
            self._settings.setValue(SETTING, on)

    def play(self, name: str) -> None:
        """Play found, done, failed or finished; a beep of the system where no device takes it."""
        if self._on and name in NAMES:
            self._player.play(resource("sounds", f"{name}.wav"))
            self.heard.emit(name)

    def close(self) -> None:
        """Let go of the sound device."""
        self._player.close()
