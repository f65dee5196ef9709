"""The search while one types: what is found, in which order, how fast, and which wish a text means."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.services.find_rows import FindRow, Found
from flexeria_desktop.ui.viewmodels.search_index import SearchIndex, fold, nearly
from flexeria_desktop.ui.viewmodels.search_verbs import understand
from tests.ui.many_names import many_names

ROWS = (
    FindRow(Found.LOCK, "l1", "Entrance A", "Hof van Delft · MC · 20417-326240", "20417326240"),
    FindRow(Found.LOCK, "l2", "Garage", "Hof van Delft · DC · 20433-930352", "20433930352"),
    FindRow(Found.PERSON, "p1", "N. Arslan", "Flat 24", "R-1001 n.arslan@example.org 0612345678"),
    FindRow(Found.PERSON, "p2", "Søren Müller", "Flat 7", "R-1002"),
    FindRow(Found.PERSON, "p3", "Anna de Graaf", "Flat 9", "R-1003"),
    FindRow(Found.PERSON, "p4", "Johanna Gravers", "Flat 11", ""),
    FindRow(Found.MEDIUM, "p1", "•• 19E0", "N. Arslan · Flat 24", ""),
    FindRow(Found.ORGANISATION, "o1", "Post NL", "post", ""),
)
INDEX = SearchIndex(ROWS)


def titles(text: str) -> list[str]:
    return [row.title for row in INDEX.find(text)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("entr", "Entrance A"),
        ("soren", "Søren Müller"),
        ("MULLER", "Søren Müller"),
        ("müller søren", "Søren Müller"),
        ("20417", "Entrance A"),
        ("2041-7".replace("-", ""), "Entrance A"),
        ("r-1003", "Anna de Graaf"),
        ("arslan@", "N. Arslan"),
        ("flat 24", "N. Arslan"),
        ("19e0", "•• 19E0"),
        ("04:A1:B2:C3:D4:19:E0", "•• 19E0"),
        ("04a1b2c3d419e0", "•• 19E0"),
        ("post", "Post NL"),
        ("delft garage", "Garage"),
    ],
)
def test_what_was_meant_comes_first(text: str, first: str) -> None:
    assert titles(text)[0] == first


def test_a_name_that_begins_so_stands_before_one_that_holds_it() -> None:
    assert titles("anna") == ["Anna de Graaf", "Johanna Gravers"]


@pytest.mark.parametrize("typed", ["arlsan", "arsaln", "arsxan", "arsan", "arsslan"])
def test_one_wrong_sign_is_forgiven(typed: str) -> None:
    assert titles(typed)[0] == "N. Arslan"


def test_nothing_is_found_by_what_is_nothing() -> None:
    assert titles("") == titles("   ") == titles("zzzz") == []


@settings(max_examples=150)
@given(st.text(max_size=24))
def test_any_text_is_answered(text: str) -> None:
    found = INDEX.find(text)
    assert len({(row.kind, row.key, row.title) for row in found}) == len(found)
    assert fold(fold(text)) == fold(text) or not fold(text).isascii()


@settings(max_examples=150)
@given(st.text("abcdefgh", min_size=5, max_size=12), st.data())
def test_a_word_without_one_of_its_signs_is_near_it(word: str, data: st.DataObject) -> None:
    gone = data.draw(st.integers(1, len(word) - 1))
    assert nearly(word[:gone] + word[gone + 1 :], word)


@pytest.mark.parametrize(
    ("text", "title", "page", "where"),
    [
        ("issue key arslan", "Issue key N. Arslan", "keys", {"issue": True, "person": "p1"}),
        ("issue arslan", "Issue key N. Arslan", "keys", {"issue": True, "person": "p1"}),
        ("issue key garage", "Issue key Garage", "keys", {"issue": True, "lock": "l2"}),
        ("program entrance a", "Program Entrance A", "programming", {"lock": "l1"}),
        ("prog garage", "Program Garage", "programming", {"lock": "l2"}),
        ("report lost soren", "Report lost Søren Müller", "people", {"lost": True, "person": "p2"}),
        ("set clock garage", "Set clock Garage", "locks", {"tab": "clock", "lock": "l2"}),
        ("print acc garage", "Print acceptance dossier Garage", "reports", {"report": "dossier", "lock": "l2"}),
    ],
)
def test_a_command_takes_a_name(qapp: object, text: str, title: str, page: str, where: dict[str, object]) -> None:
    wish = understand(text, INDEX)[0]
    assert (wish.title, wish.verb.page, wish.where) == (title, page, where)


def test_a_command_alone_waits_for_a_name(qapp: object) -> None:
    (wish,) = understand("program", INDEX)
    assert (wish.title, wish.row, wish.where) == ("Program …", None, {})
    assert understand("is", INDEX) == []
    assert understand("arslan", INDEX) == []


def test_a_key_costs_less_than_a_frame_among_thousands(qapp: object) -> None:
    """2,500 people, 1,000 locks, 4,000 tags: the slowest twentieth of all keys takes under 16 ms of work."""
    dice, rows = random.Random(3), many_names()
    index = SearchIndex(rows)
    spent = []
    for name in dice.sample([row.title for row in rows[:2_500]], 8):
        for text in (name[3:], f"issue key {name[3:]}", name[3:] + "q"):
            for end in range(1, len(text) + 1):
                begun = time.thread_time()
                understand(text[:end], index)
                index.find(text[:end])
                spent.append(time.thread_time() - begun)
    assert sorted(spent)[len(spent) * 95 // 100] < 0.016
