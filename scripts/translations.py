"""Keep the translations: ``update`` reads the texts out of the code, ``release`` builds what the program loads.

``check`` fails when a text has no translation yet or the files are behind the code.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "flexeria_desktop" / "ui"
WORDING = ROOT / "flexeria_desktop" / "wording"
# English needs a file for its plurals only.
LANGUAGES = {"nl": [], "en": ["-pluralonly"]}


def tool(name: str) -> str:
    """Path of a Qt tool of this environment."""
    return str(Path(sysconfig.get_path("scripts")) / name)


def ts_file(language: str) -> Path:
    """The file a translator edits."""
    return FOLDER / f"flexeria_{language}.ts"


def update() -> None:
    """Bring every .ts file up to the texts in the code; lost texts go."""
    paths = [*sorted(SOURCES.rglob("*.py")), *sorted(WORDING.glob("*.py")), SOURCES.parent / "app.py"]
    files = [str(path.relative_to(ROOT)) for path in paths]
    for language, options in LANGUAGES.items():
        target = str(ts_file(language).relative_to(ROOT))
        command = [tool("pyside6-lupdate"), *options, "-no-obsolete", "-locations", "none", *files, "-ts", target]
        subprocess.run(command, check=True, cwd=ROOT)


def release() -> None:
    """Build the .qm files that the program loads."""
    for language in LANGUAGES:
        target = ts_file(language)
        if target.exists():
            command = [tool("pyside6-lrelease"), str(target), "-qm", str(target.with_suffix(".qm"))]
            subprocess.run(command, check=True, cwd=ROOT)


def missing(language: str) -> list[str]:
    """Texts of a language without a finished translation."""
    messages = ElementTree.parse(ts_file(language)).getroot().iter("message")  # noqa: S314 - our own file
    open_ones = []
    for message in messages:
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            open_ones.append(message.findtext("source", ""))
    return open_ones


def check() -> int:
    """Exit code: 1 when a text is not translated."""
    bad = 0
    for language in LANGUAGES:
        for text in missing(language):
            bad = 1
            sys.stderr.write(f"{language}: not translated: {text}\n")
    return bad


def main(arguments: list[str]) -> int:
    """Run one of update, release, check."""
    actions = {"update": update, "release": release, "check": check}
    if len(arguments) != 1 or arguments[0] not in actions:
        sys.stderr.write("usage: translations.py update|release|check\n")
        return 2
    return actions[arguments[0]]() or 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
