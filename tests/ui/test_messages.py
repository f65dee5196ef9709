"""Every error code has its sentences, in every language."""

from __future__ import annotations

import importlib
import pkgutil
import string
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest

import flexeria_desktop
from flexeria_desktop.core.domain.refusals import CodeUsed, StockEmpty
from flexeria_desktop.core.errors import Bug, Changed, FlexeriaError
from flexeria_desktop.hardware.errors import LinkLost, PortMissing
from flexeria_desktop.ui.languages import NAMES
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.wording import TEXTS

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"


def all_codes() -> dict[str, type[FlexeriaError]]:
    for module in pkgutil.walk_packages(flexeria_desktop.__path__, "flexeria_desktop."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return {code: kind for code, kind in FlexeriaError.codes.items() if kind.__module__.startswith("flexeria_desktop")}


def sentences(code: str) -> list[str]:
    text = TEXTS[code]
    found = [text.happened, text.plain, text.todo, text.todo_plain, *text.cases.values(), *text.changed.values()]
    return [sentence for sentence in [*found, text.fix.label if text.fix else ""] if sentence]


def test_every_code_has_its_text() -> None:
    assert sorted(set(all_codes()) - set(TEXTS)) == []


def test_no_text_lacks_its_code() -> None:
    assert sorted(set(TEXTS) - set(all_codes())) == []


def test_a_sentence_with_facts_has_a_plain_one_beside_it() -> None:
    def facts(text: str) -> bool:
        return any(name for _, name, _, _ in string.Formatter().parse(text))

    for code, text in TEXTS.items():
        assert not facts(text.happened) or (text.plain and not facts(text.plain)), code
        assert not facts(text.todo) or (text.todo_plain and not facts(text.todo_plain)), code
        for sentence in (text.happened, text.todo):
            assert sentence.endswith("."), code
            assert "!" not in sentence, code
            assert "please" not in sentence.lower(), code


@pytest.mark.parametrize("language", sorted(set(NAMES) - {"en"}))
def test_every_sentence_is_translated(language: str) -> None:
    texts = ET.parse(TRANSLATIONS / f"flexeria_{language}.ts")  # noqa: S314 - our own file
    done = {message.findtext("source"): message.findtext("translation") for message in texts.iter("message")}
    missing = [s for code in TEXTS for s in sentences(code) if not done.get(s)]
    assert missing == []


def test_facts_are_shown_as_people_write_them(qapp: object) -> None:
    used = message_for(CodeUsed(day=date(2026, 5, 12), target="•• 0117"))
    assert "2026" in used.happened
    assert "•• 0117" in used.happened
    assert "-05-" not in used.happened
    assert message_for(CodeUsed()).happened == "This code was used before."
    assert "2" in message_for(StockEmpty(in_stock=2, wanted=5)).happened
    assert "/dev/ttyUSB0" in message_for(PortMissing(port="serial:/dev/ttyUSB0")).happened


def test_the_second_answer_follows_what_is_known(qapp: object) -> None:
    answers = {changed: message_for(LinkLost(changed=changed)).changed for changed in Changed}
    assert answers[Changed.NO] == "Nothing was changed."
    assert len(set(answers.values())) == 3


def test_only_a_fault_of_the_program_falls_back(qapp: object) -> None:
    class SomethingNew(Bug):
        code = "test.something_new"

    try:
        raise SomethingNew(place="here") from ValueError("secret text")
    except SomethingNew as error:
        message = message_for(error)
    finally:
        FlexeriaError.codes.pop("test.something_new")
    assert "makers" in message.happened
    assert "test.something_new" in message.details
    assert "ValueError" in message.details
    assert "secret text" not in message.details
