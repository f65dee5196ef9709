"""Run the tour: each step with its time, a picture of each page, and ``tour.json``."""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
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
    passed = all(step["passed"] for step in steps) and bool(steps)
    facts = {
        "format": FORMAT,
        "version": __version__,
        "passed": passed,
        "seconds": round(sum(step["seconds"] for step in steps), 2),
        "python": platform.python_version(),
        "system": sys.platform,
        "steps": steps,
    }
    (out / "tour.json").write_text(json.dumps(facts, indent=2, ensure_ascii=False, default=str), encoding="utf-8")
    summary = f"{'All' if passed else 'Not all'} steps were proven, {facts['seconds']} s. Pictures and tour.json: {out}"
    return TourOutcome(passed, summary, facts)


def _walk(place: Path, out: Path, say: Callable[[str], None]) -> list[dict[str, Any]]:
    from PySide6.QtCore import QSettings, qInstallMessageHandler  # noqa: PLC0415 - after the plug-in was chosen
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from flexeria_desktop.app import Program  # noqa: PLC0415
    from flexeria_desktop.tour.robot import Robot  # noqa: PLC0415
    from flexeria_desktop.tour.stage import Stage  # noqa: PLC0415
    from flexeria_desktop.ui.languages import languages  # noqa: PLC0415
    from flexeria_desktop.ui.theme import theme  # noqa: PLC0415

    qInstallMessageHandler(_tell_qt)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - nobody makes another kind before
    theme().install(app, "light")
    languages().set_language("en")
    settings = QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat)
    program = Program(Places(place / "profile", place / "demo"), settings, furnished=False)
    stage = Stage(Robot(out), program)
    program.start(demo=False)
    try:
        steps = _do(stage, say)
        if steps[-1]["passed"]:
            _picture_pages(stage)
        return steps
    finally:
        if program.window is not None:
            program.window.hide()
        program.close()


def _tell_qt(_kind: object, _where: object, text: str | None) -> None:
    """Pass on what Qt says, but for what the offscreen plug-in says of itself at every window."""
    if text and not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


def _do(stage: Any, say: Callable[[str], None]) -> list[dict[str, Any]]:
    from flexeria_desktop.tour.robot import TourFailed  # noqa: PLC0415 - brings Qt in
    from flexeria_desktop.tour.steps import STEPS  # noqa: PLC0415 - brings Qt in

    done: list[dict[str, Any]] = []
    for number, step in enumerate(STEPS, 1):
        started = time.monotonic()
        entry: dict[str, Any] = {"step": step.name, "passed": True}
        try:
            entry["proof"] = step.work(stage)
        except TourFailed as failure:
            entry |= {"passed": False, "proof": {}, "failure": str(failure)}
        entry["seconds"] = round(time.monotonic() - started, 2)
        entry["picture"] = stage.robot.picture(f"{number:02d}-{step.picture}")
        done.append(entry)
        say(f"{number:2d}. {step.name}: {entry['seconds']:.1f} s{_told(entry)}")
        if not entry["passed"]:
            break
    return done


def _told(entry: dict[str, Any]) -> str:
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
