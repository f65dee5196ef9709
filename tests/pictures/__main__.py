"""``python -m tests.pictures [FOLDER [NAME …]]``: pages, sheets and jobs of a demo in each look, at 100 and 200 %.

All are of a screen of 1,280 × 720: at 200 % the window has half of that in each direction.
NAME: of a page or scene, such as locks or batch; all without one.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LOOKS = ("light", "dark", "high-contrast")
SCALES = (("1", ""), ("2", "-x2"))
PLACE, SUFFIX = "FLEXERIA_PICTURES_OF", "FLEXERIA_PICTURES_SUFFIX"


def take(folder: Path, place: Path, suffix: str, names: list[str]) -> None:
    """Open the demo building in ``place`` offscreen and photograph pages and scenes in each look."""
    from PySide6.QtCore import QSettings, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from flexeria_desktop.app import Program
    from flexeria_desktop.settings import Places
    from flexeria_desktop.tour.robot import Robot
    from flexeria_desktop.tour.run import tell_qt
    from flexeria_desktop.tour.stage import Stage
    from flexeria_desktop.ui import metrics
    from flexeria_desktop.ui.languages import languages
    from flexeria_desktop.ui.theme import theme
    from flexeria_desktop.ui.views.pages.registry import page_specs
    from tests.pictures import scenes

    qInstallMessageHandler(tell_qt)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme().install(app, "light")
    languages().set_language(os.environ.get("FLEXERIA_LANGUAGE", "en"))
    settings = QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat)
    stage = Stage(Robot(folder), Program(Places(place / "profile", place / "demo"), settings))

    def shoot(name: str) -> None:
        halved = bool(suffix) and stage.robot.window is stage.window
        if halved:
            stage.window.resize(*metrics.HALF_DESIGN)
            stage.robot.breathe()
        for look in LOOKS:
            theme().set_mode(look)
            print(stage.robot.picture(f"{name}-{look}{suffix}"), flush=True)
        theme().set_mode("light")
        if halved:
            stage.window.resize(*metrics.DESIGN)
            stage.robot.breathe()

    try:
        stage.program.start(demo=True)
        stage.robot.wait("the demo building", lambda: stage.program.session is not None, 120)
        stage.robot.window = stage.window
        for page in page_specs():
            if not names or page.key in names:
                stage.window.navigate(page.key)
                stage.settle()
                shoot(page.key)
        scenes.take(stage, shoot, names)
    finally:
        if stage.program.window is not None:
            stage.program.window.hide()
        stage.program.close()


def main() -> int:
    """Build one house, then take its pictures in two processes at once: the scale is fixed at the start of one."""
    if any(word.startswith("-") for word in sys.argv[1:]):
        print(__doc__)
        return 0
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/pictures").absolute()
    if place := os.environ.get(PLACE):
        take(folder, Path(place), os.environ[SUFFIX], sys.argv[2:])
        return 0
    from tests.pictures import building

    begun = time.monotonic()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="flexeria-pictures-") as base:
        house = Path(base) / "house"
        house.mkdir()
        building.build(house)
        takers = []
        for scale, suffix in SCALES:
            building.move(house, Path(base) / scale / "demo")
            environment = {**os.environ, "QT_SCALE_FACTOR": scale, PLACE: str(Path(base) / scale), SUFFIX: suffix}
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
            command = [sys.executable, "-m", "tests.pictures", str(folder), *sys.argv[2:]]
            takers.append(subprocess.Popen(command, env=environment))
        failed = [taker for taker in takers if taker.wait()]
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}, {time.monotonic() - begun:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
