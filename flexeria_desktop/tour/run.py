"""Run the tour: each step with its time, a picture of each page, and ``tour.json``."""

from __future__ import annotations

import json
import logging
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flexeria_desktop import __version__
from flexeria_desktop.settings import Places, has_screen

FORMAT = 1


@dataclass(frozen=True, slots=True)
class TourOutcome:
    """How the tour ended; facts are what ``tour.json`` holds."""

    passed: bool
    summary: str
    facts: dict[str, Any]


def run_tour(out: Path, *, quiet: bool = False) -> TourOutcome:
    """Do the main job in a new demo building that is deleted afterwards; a step that proves nothing fails it."""
    if not has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out.mkdir(parents=True, exist_ok=True)
    say: Callable[[str], None] = (lambda _text: None) if quiet else (lambda text: print(text, flush=True))
    with tempfile.TemporaryDirectory(prefix="flexeria-tour-") as place:
        steps = _walk(Path(place), out, say)
    # A step that this computer cannot show is neither passed nor failed: it is told by name.
    passed = all(step["passed"] for step in steps if step["shown"]) and bool(steps)
    not_shown = [step["step"] for step in steps if not step["shown"]]
    facts = {
        "format": FORMAT,
        "version": __version__,
        "passed": passed,
        "not_shown": not_shown,
        "seconds": round(sum(step["seconds"] for step in steps), 2),
        "python": platform.python_version(),
        "system": sys.platform,
        "steps": steps,
    }
    (out / "tour.json").write_text(json.dumps(facts, indent=2, ensure_ascii=False, default=str), encoding="utf-8")
    proven = "Not all steps were proven" if not passed else "All steps were proven"
    if passed and not_shown:
        proven = f"All steps but {len(not_shown)} were proven; not shown here: {', '.join(not_shown)}"
    return TourOutcome(passed, f"{proven}, {facts['seconds']} s. Pictures and tour.json: {out}", facts)


def _walk(place: Path, out: Path, say: Callable[[str], None]) -> list[dict[str, Any]]:
    from PySide6.QtCore import QSettings, qInstallMessageHandler  # noqa: PLC0415 - after the plug-in was chosen
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from flexeria_desktop.app import Program  # noqa: PLC0415
    from flexeria_desktop.tour.robot import Robot  # noqa: PLC0415
    from flexeria_desktop.tour.stage import Stage  # noqa: PLC0415
    from flexeria_desktop.tour.steps import STEPS  # noqa: PLC0415
    from flexeria_desktop.ui.languages import languages  # noqa: PLC0415
    from flexeria_desktop.ui.theme import theme  # noqa: PLC0415

    qInstallMessageHandler(tell_qt)
    # At the end the house takes its radio and its bus away; bleak warns of that, and nobody has to know.
    logging.getLogger("bleak.backends.bluezdbus.manager").setLevel(logging.ERROR)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - nobody makes another kind before
    theme().install(app, "light")
    languages().set_language("en")
    settings = QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat)
    program = Program(Places(place / "profile", place / "demo"), settings, furnished=False)
    stage = Stage(Robot(out), program)
    program.start(demo=False)
    try:
        steps = carry_out(STEPS, stage, say)
        if all(step["passed"] for step in steps if step["shown"]):
            _picture_pages(stage)
        return steps
    finally:
        if stage.second is not None:
            program.engine.submit(stage.close()).result()
            stage.second.close()
        if program.window is not None:
            program.window.hide()
        program.close()


def tell_qt(_kind: object, _where: object, text: str | None) -> None:
    """Pass on what Qt says, but for what the offscreen plug-in says of itself at every window."""
    if text and not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


def carry_out(steps: Sequence[Any], stage: Any, say: Callable[[str], None]) -> list[dict[str, Any]]:
    """Do steps until one fails; return what ``tour.json`` tells of each. A step that is not shown has not passed."""
    from flexeria_desktop.tour.robot import NotShown, TourFailed  # noqa: PLC0415 - brings Qt in

    done: list[dict[str, Any]] = []
    for number, step in enumerate(steps, 1):
        started = time.monotonic()
        entry: dict[str, Any] = {"step": step.name, "passed": True, "shown": True}
        try:
            entry["proof"] = step.work(stage)
        except TourFailed as failure:
            entry |= {"passed": False, "proof": {}, "failure": str(failure)}
        except NotShown as reason:
            entry |= {"passed": False, "shown": False, "proof": {}, "reason": str(reason)}
        entry["seconds"] = round(time.monotonic() - started, 2)
        # A first step that failed may have opened no window yet.
        entry["picture"] = stage.robot.picture(f"{number:02d}-{step.picture}") if stage.robot.window else ""
        done.append(entry)
        say(f"{number:2d}. {step.name}: {entry['seconds']:.1f} s{_told(entry)}")
        if entry["shown"] and not entry["passed"]:
            break
    return done


def _told(entry: dict[str, Any]) -> str:
    if not entry["shown"]:
        return f", NOT SHOWN: {entry['reason']}"
    if not entry["passed"]:
        return f", FAILED: {entry['failure']}"
    return "".join(f"\n      {name}: {value}" for name, value in entry["proof"].items())


def _picture_pages(stage: Any) -> None:
    """A picture of each page in light and dark, as the tour has left them."""
    from flexeria_desktop.ui.theme import theme  # noqa: PLC0415 - brings Qt in

    for look in ("light", "dark"):
        theme().set_mode(look)
        for page in ("overview", "locks", "people", "keys", "programming", "events", "prepaid", "settings"):
            stage.go(page)
            stage.robot.picture(f"page-{page}-{look}")
    theme().set_mode("light")
