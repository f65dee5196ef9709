"""The translations are complete, behind nothing in the code, and say one thing for one."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from flexeria_desktop.ui.languages import NAMES, languages

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = """
class Card(QWidget):
    def build(self) -> None:
        self.tr("Close the sheet")
        QCoreApplication.translate("keys", "%n key(s) taken", "", len(self.rows))
"""


@pytest.fixture
def english(qapp):
    languages().set_language("en")
    yield
    languages().set_language("en")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what the translation tool reads and writes."""
    for folder in ("scripts", "resources/translations", "flexeria_desktop"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "*.qm"))
    return tmp_path


def run(checkout: Path, action: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "scripts/translations.py", action]
    return subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)


def files(checkout: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in (checkout / "resources" / "translations").glob("*.ts")}


def test_every_text_is_translated_with_its_places_and_plurals(checkout):
    checked = run(checkout, "check")
    assert (checked.returncode, checked.stderr) == (0, "")


def test_the_files_hold_exactly_the_texts_of_the_code(checkout):
    before = files(checkout)
    assert run(checkout, "update").returncode == 0
    assert files(checkout) == before
    assert set(before) == {f"flexeria_{language}.ts" for language in NAMES}


def test_a_new_text_is_missed_until_it_is_translated(checkout):
    (checkout / "flexeria_desktop" / "ui" / "new.py").write_text(SAMPLE, "utf-8")
    behind = run(checkout, "check")
    assert behind.returncode == 1
    for language in set(NAMES) - {"en"}:
        assert f"{language}: not in the file, run update: Close the sheet" in behind.stderr
    assert "en: not in the file, run update: %n key(s) taken" in behind.stderr
    run(checkout, "update")
    still_open = run(checkout, "check").stderr.splitlines()
    for language in set(NAMES) - {"en"}:
        assert f"{language}: not translated: Close the sheet" in still_open
        assert f"{language}: not translated: %n key(s) taken" in still_open
    assert "en: not translated: %n key(s) taken" in still_open


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ("Dongle op %1<", "Dongle op<", "nl: places differ: Dongle on %1"),
        ("Demodongle<", "<", "nl: not translated: Demo dongle"),
        ("<numerusform>%Ln taken</numerusform>", "", "nl: a plural form is missing: %n job(s)"),
    ],
)
def test_a_damaged_translation_is_told(checkout, right, wrong, fault):
    path = checkout / "resources" / "translations" / "flexeria_nl.ts"
    text = path.read_text("utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong), "utf-8")
    checked = run(checkout, "check")
    assert checked.returncode == 1
    assert fault in checked.stderr.splitlines()


def test_a_text_whose_context_cannot_be_told_stops_the_tool(checkout):
    (checkout / "flexeria_desktop" / "ui" / "new.py").write_text('def show(form):\n    form.tr("Close")\n', "utf-8")
    stopped = run(checkout, "update")
    assert stopped.returncode == 1
    assert "new.py:2: tr() needs self" in stopped.stderr


@pytest.mark.parametrize(
    ("language", "one", "more", "many"),
    [
        ("en", "1 lock needs programming", "3 locks need programming", "2,500 locks need programming"),
        ("nl", "1 slot te programmeren", "3 sloten te programmeren", "2.500 sloten te programmeren"),
        ("sv", "1 lås behöver programmeras", "3 lås behöver programmeras", "2\u00a0500 lås behöver programmeras"),
        ("de", "1 Schloss zu programmieren", "3 Schlösser zu programmieren", "2.500 Schlösser zu programmieren"),
    ],
)
@pytest.mark.usefixtures("english")
def test_one_and_more_read_as_people_write_them(language, one, more, many):
    languages().set_language(language)

    def said(count: int) -> str:
        return QCoreApplication.translate("matters", "%n lock(s) need(s) programming", "", count)

    assert said(1) == one
    assert said(3).startswith(more)
    assert said(2500).startswith(many)
