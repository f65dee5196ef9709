"""Keep the translations: ``update`` reads the texts out of the code, ``release`` builds what the program loads.

``stale`` does the same as ``release`` for files that changed since; ``check`` fails when a text has no translation
yet, a translation lost a place like %1 or {name}, or the files are behind the code.
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from texts_in_code import SourceText, as_cpp, texts_of

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "flexeria_desktop" / "ui"
WORDING = ROOT / "flexeria_desktop" / "wording"
# English needs a file for its plurals only.
LANGUAGES = {"nl": [], "en": ["-pluralonly"], "sv": [], "de": []}
# The same texts give the same file, whatever moved in the code.
STEADY = ["-no-obsolete", "-sort-messages", "-locations", "none"]
# A guessed translation looks finished and is not.
GUESS_NOTHING = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
# All of them tell one from more than one, and nothing else.
FORMS = 2
# What a translation must keep: %1, %n, {name}. %Ln is %n written as the language writes numbers.
PLACE = re.compile(r"%[1-9]|%n|\{\w+\}")


def tool(name: str) -> str:
    """Path of a Qt tool of this environment."""
    return str(Path(sysconfig.get_path("scripts")) / name)


def ts_file(language: str) -> Path:
    """The file a translator edits."""
    return FOLDER / f"flexeria_{language}.ts"


def texts_in_code() -> list[SourceText]:
    """Every text that the program shows, as it stands in the code."""
    return texts_of([*sorted(SOURCES.rglob("*.py")), *sorted(WORDING.glob("*.py")), SOURCES.parent / "app.py"])


def update() -> None:
    """Bring every .ts file up to the texts in the code; lost texts go."""
    with tempfile.TemporaryDirectory() as place:
        texts = Path(place) / "texts.cpp"
        texts.write_text(as_cpp(texts_in_code()), encoding="utf-8")
        for language, only in LANGUAGES.items():
            options = [*only, *STEADY, *GUESS_NOTHING]
            command = [tool("pyside6-lupdate"), *options, str(texts), "-ts", str(ts_file(language))]
            subprocess.run(command, check=True, cwd=ROOT)


def release(languages: list[str] | None = None) -> None:
    """Build the .qm files that the program loads."""
    for language in languages or LANGUAGES:
        target = ts_file(language)
        command = [tool("pyside6-lrelease"), "-silent", str(target), "-qm", str(target.with_suffix(".qm"))]
        subprocess.run(command, check=True, cwd=ROOT)


def stale() -> None:
    """Build the .qm files that are missing or older than their .ts file."""
    behind = []
    for language in LANGUAGES:
        source, built = ts_file(language), ts_file(language).with_suffix(".qm")
        if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
            behind.append(language)
    if behind:
        release(behind)


def messages(language: str) -> Iterator[tuple[SourceText, list[str]]]:
    """Each text of a .ts file with its forms; an unfinished one has none."""
    for context in ElementTree.parse(ts_file(language)).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            text = SourceText(context.findtext("name", ""), message.findtext("source", ""))
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield text, []
            else:
                yield text, [form.text or "" for form in translation.findall("numerusform") or [translation]]


def fault(text: SourceText, forms: list[str]) -> str:
    """What is wrong with a translation; empty when nothing is."""
    if not forms or not all(form.strip() for form in forms):
        return "not translated"
    if len(forms) != (FORMS if text.plural else 1):
        return "a plural form is missing"
    wanted = Counter(PLACE.findall(text.source))
    for number, form in enumerate(forms):
        given = Counter(PLACE.findall(form.replace("%Ln", "%n")))
        # The form for one thing may say "the key" instead of its number.
        if given != wanted and not (text.plural and number == 0 and given == wanted - Counter(["%n"])):
            return "places differ"
    return ""


def faults(language: str) -> list[str]:
    """Everything that keeps a language from being complete."""
    stored = dict(messages(language))
    used = {text for text in texts_in_code() if text.plural or "-pluralonly" not in LANGUAGES[language]}
    lines = [f"{language}: not in the file, run update: {text.source}" for text in used - stored.keys()]
    lines += [f"{language}: no longer in the code, run update: {text.source}" for text in stored.keys() - used]
    lines += [f"{language}: {what}: {text.source}" for text, forms in stored.items() if (what := fault(text, forms))]
    return sorted(lines)


def check() -> int:
    """Exit code: 1 when a language is not complete."""
    lines = [line for language in LANGUAGES for line in faults(language)]
    sys.stderr.writelines(f"{line}\n" for line in lines)
    return 1 if lines else 0


def main(arguments: list[str]) -> int:
    """Run one of update, release, stale, check."""
    actions = {"update": update, "release": release, "stale": stale, "check": check}
    if len(arguments) != 1 or arguments[0] not in actions:
        sys.stderr.write("usage: translations.py update|release|stale|check\n")
        return 2
    return actions[arguments[0]]() or 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
