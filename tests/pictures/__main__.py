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
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flexeria_desktop.tour.stage import Stage
    from tests.pictures.camera import Camera

SCALES = (("1", ""), ("2", "-x2"))
PLACE, SUFFIX = "FLEXERIA_PICTURES_OF", "FLEXERIA_PICTURES_SUFFIX"


def take(folder: Path, place: Path, suffix: str, names: list[str]) -> list[str]:
    """Open the demo building in ``place`` offscreen, photograph pages and scenes in each look; return the faults."""
    from PySide6.QtCore import QSettings, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from flexeria_desktop.app import Program
    from flexeria_desktop.settings import Places
    from flexeria_desktop.tour.robot import Robot
    from flexeria_desktop.tour.run import tell_qt
    from flexeria_desktop.tour.stage import Stage
    from flexeria_desktop.ui.languages import languages
    from flexeria_desktop.ui.theme import theme
    from tests.pictures.camera import Camera

    qInstallMessageHandler(tell_qt)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme().install(app, "light")
    languages().set_language(os.environ.get("FLEXERIA_LANGUAGE", "en"))
    settings = QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat)
    stage = Stage(Robot(folder), Program(Places(place / "profile", place / "demo"), settings))
    camera = Camera(stage, suffix)
    try:
        stage.program.start(demo=True)
        stage.robot.wait("the demo building", lambda: stage.program.session is not None, 120)
        stage.robot.window = stage.window
        _pages_and_scenes(stage, camera, names)
    finally:
        if stage.program.window is not None:
            stage.program.window.hide()
        stage.program.close()
    return camera.faults


def _pages_and_scenes(stage: Stage, camera: Camera, names: list[str]) -> None:
    from flexeria_desktop.ui.views.pages.registry import page_specs
    from tests.pictures import scenes

    for page in page_specs():
        if not names or page.key in names:
            stage.window.navigate(page.key)
            stage.settle()
            camera.shoot(page.key)
            camera.forget_pages()
    camera.faults += scenes.take(stage, camera, names)


def main() -> int:
    """Build one house, then take its pictures in two processes at once: the scale is fixed at the start of one."""
    if any(word.startswith("-") for word in sys.argv[1:]):
        print(__doc__)
        return 0
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/pictures").absolute()
    if place := os.environ.get(PLACE):
        faults = take(folder, Path(place), os.environ[SUFFIX], sys.argv[2:])
        print("\n".join(f"FAULT: {fault}" for fault in faults), file=sys.stderr)
        return 1 if faults else 0
    begun = time.monotonic()
    folder.mkdir(parents=True, exist_ok=True)
    earlier = {picture: picture.stat().st_mtime_ns for picture in folder.glob("*.png")}
    with tempfile.TemporaryDirectory(prefix="flexeria-pictures-") as base:
        failed = _take_in_both_scales(folder, Path(base))
    taken = [picture for picture in folder.glob("*.png") if picture.stat().st_mtime_ns != earlier.get(picture)]
    told = ", some are missing or wrong: see above" if failed else ""
    print(f"{len(taken)} pictures in {folder}, {time.monotonic() - begun:.0f} s{told}")
    return 1 if failed or not taken else 0


def _take_in_both_scales(folder: Path, base: Path) -> bool:
    """Return whether a picture failed."""
    from tests.pictures import building

    house = base / "house"
    house.mkdir()
    building.build(house)
    takers = []
    for scale, suffix in SCALES:
        place = base / scale
        building.move(house, place / "demo")
        environment = {**os.environ, "QT_SCALE_FACTOR": scale, PLACE: str(place), SUFFIX: suffix}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        command = [sys.executable, "-m", "tests.pictures", str(folder), *sys.argv[2:]]
        takers.append(subprocess.Popen(command, env=environment))
    codes = [taker.wait() for taker in takers]
    return any(codes)


if __name__ == "__main__":
    sys.exit(main())
