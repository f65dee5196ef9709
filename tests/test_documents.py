"""The documents say what is there: paths, links, commands, make targets and the version."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

from flexeria_desktop import __version__

ROOT = Path(__file__).resolve().parents[1]
TOP = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"]
DOCUMENTS = [ROOT / name for name in TOP] + sorted((ROOT / "docs").rglob("*.md"))
FOLDERS = {".ci", "deploy", "docs", "flexeria_desktop", "flexeria_platform", "resources", "scripts", "tests"}
# What is made and not kept, named where it is explained.
MADE = {"tour.json", "secrets.json", "store.lock"}
# An address of an index in a lock file would bind every clone to it.
INDEX = re.compile(r"pypi|pythonhosted|/simple\b|--(extra-)?index-url|--find-links|--trusted-host", re.IGNORECASE)
SPAN = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
KNOWN_NAMES = {path.name for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()}


def identify(document: Path) -> str:
    """Name a document in the list of tests."""
    return str(document.relative_to(ROOT))


def prose(document: Path) -> str:
    """The text without blocks of code."""
    return FENCED.sub("", document.read_text(encoding="utf-8"))


def missing_path(text: str) -> bool:
    """Whether a text in backticks is a path of the repository or the name of a file, and is not there."""
    if re.search(r"[\s<>*{}$:=…]", text):
        return False
    first, slash, _ = text.partition("/")
    if slash and first in FOLDERS:
        return not (ROOT / text).exists()
    if not slash and re.fullmatch(r"[\w.-]+\.(py|md|json|qss|csv|ts|in|lock|toml)", text):
        return text not in KNOWN_NAMES | MADE and not (ROOT / text).exists()
    return False


def calls(document: Path, program: str) -> Iterator[list[str]]:
    """The arguments in each indented line that calls a program."""
    for line in document.read_text(encoding="utf-8").splitlines():
        call = re.match(rf" {{4}}(?:\.venv[/\\](?:bin|Scripts)[/\\])?{program} (.+?)( &)?(  +#.*)?$", line)
        if call:
            yield shlex.split(call[1])


@pytest.mark.parametrize("document", DOCUMENTS, ids=identify)
def test_every_path_in_a_document_exists(document: Path) -> None:
    assert [text for text in SPAN.findall(prose(document)) if missing_path(text)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=identify)
def test_every_link_leads_somewhere(document: Path) -> None:
    links = [link.partition("#")[0] for link in LINK.findall(prose(document)) if "://" not in link]
    assert [link for link in links if link and not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=identify)
def test_no_document_names_a_package_index(document: Path) -> None:
    assert INDEX.findall(document.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "name", ["requirements.in", "requirements.lock", "requirements-dev.in", "requirements-dev.lock"]
)
def test_the_requirements_name_no_index(name: str) -> None:
    assert INDEX.search((ROOT / name).read_text(encoding="utf-8")) is None


def test_the_changelog_has_the_version_of_the_package() -> None:
    newest = re.search(r"^## \[([^\]]+)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert newest is not None
    assert newest[1] == __version__ == version("flexeria-desktop")


def test_the_commands_of_the_documents_are_commands_of_the_program() -> None:
    from flexeria_desktop.cli.parser import build_parser

    parser, found = build_parser(), [words for document in DOCUMENTS for words in calls(document, "flexeria")]
    assert len(found) > 10
    for words in found:
        parser.parse_args(words)


def test_the_readmes_platform_commands_do_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from flexeria_platform.cli import main

    monkeypatch.chdir(tmp_path)
    found = list(calls(ROOT / "README.md", "flexeria-platform"))
    serve, once = [words for words in found if words[0] == "serve"], [words for words in found if words[0] != "serve"]

    assert [main(words) for words in once] == [0] * len(once)
    token, *codes = capsys.readouterr().out.split("\n")[:-1]
    assert token.startswith("enrol_")
    assert [code[0] for code in codes] == ["N", "B"]
    assert serve == [["serve", "--data", "platform"]]


def test_every_make_target_of_the_documents_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {name for document in DOCUMENTS for name in re.findall(r"`make ([a-z]+)", document.read_text("utf-8"))}

    assert named <= targets
    assert {"run", "test"} <= named


def test_decisions_have_numbers_of_their_own() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [path.name[:4] for path in decisions]

    assert numbers == sorted(set(numbers))
    for path in decisions:
        assert path.read_text(encoding="utf-8").startswith("# "), path.name
        assert int(re.findall(r"\d+", path.read_text(encoding="utf-8"))[0]) == int(path.name[:4]), path.name
