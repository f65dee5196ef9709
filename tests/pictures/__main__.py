"""``python -m tests.pictures [FOLDER]``: every page of the furnished demo in each look, at 100 and 200 %."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

PAGES = ("overview", "locks", "people", "keys", "programming", "events", "prepaid", "settings")
LOOKS = ("light", "dark", "high-contrast")


def take(folder: Path, suffix: str) -> None:
    """Start the demo offscreen and photograph each page in each look."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from flexeria_desktop.app import Program
    from flexeria_desktop.settings import Places
    from flexeria_desktop.tour.robot import Robot
    from flexeria_desktop.ui.languages import languages
    from flexeria_desktop.ui.theme import theme

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme().install(app, "light")
    languages().set_language(os.environ.get("FLEXERIA_LANGUAGE", "en"))
    robot = Robot(folder)
    with tempfile.TemporaryDirectory() as place:
        settings = QSettings(str(Path(place) / "settings.ini"), QSettings.Format.IniFormat)
        program = Program(Places(Path(place) / "profile", Path(place) / "demo"), settings)
        program.start(demo=True)
        robot.wait("the demo building", lambda: program.session is not None, 120)
        robot.window = program.window
        assert program.window is not None
        for page in PAGES:
            program.window.navigate(page)
            for look in LOOKS:
                theme().set_mode(look)
                idle(robot, program)
                print(robot.picture(f"{page}-{look}{suffix}"), flush=True)
        program.window.close()
        program.close()


def idle(robot: object, program: object) -> None:
    """Wait until no job runs, then a moment for the last painting."""
    runner = program._runner  # type: ignore[attr-defined]
    for _again in range(10):
        robot.wait("quiet", lambda: not runner.running)  # type: ignore[attr-defined]
        robot.breathe()  # type: ignore[attr-defined]


def main() -> int:
    """Take the pictures in processes of their own, since the scale is fixed at the start of one."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/pictures").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    if suffix := os.environ.get("FLEXERIA_PICTURES"):
        take(folder, suffix.strip("."))
        return 0
    for scale, name in (("1", "."), ("2", "-x2")):
        environment = {**os.environ, "QT_SCALE_FACTOR": scale, "FLEXERIA_PICTURES": name}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        subprocess.run([sys.executable, "-m", "tests.pictures", str(folder)], check=True, env=environment)
    return 0


if __name__ == "__main__":
    sys.exit(main())
