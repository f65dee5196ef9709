"""The tour as a newcomer calls it: one command, no screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 240.0
PAGES = ("overview", "locks", "people", "keys", "programming", "events", "prepaid", "settings")


def test_the_tour_proves_every_step_and_leaves_its_pictures(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "flexeria_desktop", "tour", "--out", str(tmp_path / "out")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    facts = json.loads((tmp_path / "out" / "tour.json").read_text(encoding="utf-8"))
    assert facts["passed"]
    assert len(facts["steps"]) == 13
    assert all(step["proof"] for step in facts["steps"]), "a step without a proof proves nothing"
    pictures = {path.stem for path in (tmp_path / "out").glob("*.png")}
    assert {f"page-{page}-{look}" for page in PAGES for look in ("light", "dark")} <= pictures
    assert "Traceback" not in done.stderr
