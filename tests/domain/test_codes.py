"""Prepaid codes: their form, what a typing error does, and what each kind does to a lock (R42, R44, 4.7)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flexeria_desktop.core.domain.codes import (
    ALPHABET,
    CodeKind,
    crc10,
    make_code,
    mask,
    parse_code,
    progress,
    shown,
)
from flexeria_desktop.core.domain.entitlements import Level
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.redemption import Effect, Preview, preview, redeem
from flexeria_desktop.core.domain.refusals import (
    CodeFieldRange,
    CodeMistyped,
    CodeWrongKind,
    OptionNeedsBase,
    StockBroken,
)

CODE = make_code(CodeKind.BASE, 7, 0x2A_5A5A_5A5A_5A5A_5A5A)
codes = st.builds(make_code, st.sampled_from(CodeKind), st.integers(0, 2**15 - 1), st.integers(0, 2**70 - 1))


def long_division(bits: list[int]) -> int:
    """Remainder by x^10+x^9+x^5+x^4+x+1 done as on paper, the start value added to the first ten bits."""
    start = [0x2A5 >> 9 - place & 1 for place in range(10)]
    row = [bit ^ (start[place] if place < 10 else 0) for place, bit in enumerate([*bits, *[0] * 10])]
    for place in range(len(bits)):
        if row[place]:
            for offset in (0, 1, 5, 6, 9, 10):
                row[place + offset] ^= 1
    return int("".join(map(str, row[-10:])), 2)


@given(st.lists(st.integers(0, 31), min_size=18, max_size=18))
def test_the_check_is_the_one_on_paper(values: list[int]) -> None:
    bits = [value >> 4 - place & 1 for value in values for place in range(5)]
    assert crc10(values) == long_division(bits)


@given(st.sampled_from(CodeKind), st.integers(0, 2**15 - 1), st.integers(0, 2**70 - 1))
def test_a_made_code_reads_back(kind: CodeKind, batch: int, secret: int) -> None:
    text = make_code(kind, batch, secret)
    found = parse_code(text)
    assert (found.kind, found.batch, found.text) == (kind, batch, text)
    assert len(text) == 20
    assert set(text) <= set(ALPHABET)


@given(codes, st.data())
def test_r44_case_blanks_hyphens_and_lookalikes_do_not_matter(text: str, data: st.DataObject) -> None:
    spellings = {"0": ["0", "O", "o"], "1": ["1", "I", "i", "L", "l"]}
    typed = "".join(
        data.draw(st.sampled_from(spellings.get(character, [character, character.lower()])))
        + data.draw(st.sampled_from(["", " ", "-", ".", "\u00a0", "–", "\n"]))
        for character in text
    )
    assert parse_code(typed).text == text


@given(codes, st.integers(0, 19), st.integers(1, 31))
def test_one_wrong_character_is_always_refused(text: str, place: int, change: int) -> None:
    wrong = ALPHABET[(ALPHABET.index(text[place]) + change) % 32]
    with pytest.raises(CodeMistyped) as refused:
        parse_code(text[:place] + wrong + text[place + 1 :])
    assert refused.value.data["reason"] == "check"


@given(codes, st.integers(0, 19), st.integers(0, 19))
def test_two_swapped_characters_are_always_refused(text: str, one: int, other: int) -> None:
    swapped = list(text)
    swapped[one], swapped[other] = swapped[other], swapped[one]
    if swapped == list(text):
        assert parse_code("".join(swapped)).text == text
        return
    with pytest.raises(CodeMistyped):
        parse_code("".join(swapped))


@given(codes, st.integers(0, 90), st.integers(1, 2**10 - 1))
def test_any_burst_of_ten_bits_is_refused(text: str, shift: int, burst: int) -> None:
    number = 0
    for character in text:
        number = number << 5 | ALPHABET.index(character)
    number ^= burst << shift
    with pytest.raises(CodeMistyped):
        parse_code("".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(20))))


@pytest.mark.parametrize(
    ("typed", "data"),
    [
        pytest.param("", {"reason": "length", "count": 0, "position": None, "kind": None}, id="empty"),
        pytest.param(CODE[:19], {"reason": "length", "count": 19, "position": None, "kind": "B"}, id="too-short"),
        pytest.param(CODE + "7", {"reason": "length", "count": 21, "position": None, "kind": "B"}, id="too-long"),
        pytest.param("B00U" + CODE[4:], {"reason": "characters", "count": 3, "position": 3, "kind": "B"}, id="no-U"),
        pytest.param(" s-ß", {"reason": "characters", "count": 1, "position": 3, "kind": "S"}, id="not-ascii"),
        pytest.param(
            CODE[:-1] + ("0" if CODE[-1] != "0" else "1"),
            {"reason": "check", "count": 20, "position": None, "kind": "B"},
            id="check",
        ),
        pytest.param(CODE + " " * 200, {"reason": "length", "count": 20, "position": None, "kind": "B"}, id="bounded"),
    ],
)
def test_what_is_wrong_is_told(typed: str, data: dict[str, object]) -> None:
    with pytest.raises(CodeMistyped) as refused:
        parse_code(typed)
    assert refused.value.data == data


def test_a_right_check_with_an_unknown_kind() -> None:
    body = [ALPHABET.index(character) for character in "A" + CODE[1:18]]
    check = crc10(body)
    typed = "A" + CODE[1:18] + ALPHABET[check >> 5] + ALPHABET[check & 31]
    with pytest.raises(CodeMistyped) as refused:
        parse_code(typed)
    assert refused.value.data == {"reason": "kind", "count": 20, "position": None, "kind": None}
    assert (progress(typed).bad_position, progress(typed).valid) == (0, False)


@given(st.text(max_size=60))
def test_whatever_is_typed_never_breaks_and_both_views_agree(typed: str) -> None:
    seen = progress(typed)
    try:
        parse_code(typed)
    except CodeMistyped:
        assert seen.valid is not True
    else:
        assert seen.valid


def test_progress_while_typing() -> None:
    assert progress("") == progress(" -")
    assert (progress("").count, progress("").kind, progress("").valid) == (0, None, None)
    begun = progress("s12")
    assert (begun.count, begun.kind, begun.bad_position, begun.valid) == (3, CodeKind.SHARE, None, None)
    assert progress(" x12").bad_position == 1
    assert progress("B1*2").bad_position == 2
    assert progress(shown(CODE)).valid is True
    assert progress(CODE + "0").valid is False


def test_a_code_is_never_shown_whole() -> None:
    assert shown(CODE).split() == [CODE[:5], CODE[5:10], CODE[10:15], CODE[15:]]
    assert mask(CODE) == f"•••• {CODE[-4:]}"
    assert mask(shown(CODE).lower()) == mask(CODE)
    assert mask("B123") == "••••"
    assert CODE not in repr(parse_code(CODE))


@pytest.mark.parametrize(("batch", "secret", "field"), [(2**15, 0, "batch"), (0, 2**70, "secret"), (-1, 0, "batch")])
def test_fields_that_do_not_fit(batch: int, secret: int, field: str) -> None:
    with pytest.raises(CodeFieldRange) as refused:
        make_code(CodeKind.KEYS, batch, secret)
    assert refused.value.data == {"field": field}


TRIAL = LockPeriods(date(2024, 1, 15), date(2024, 4, 15))
DAY = date(2024, 5, 1)


@pytest.mark.parametrize("kind", [CodeKind.ORGANISATION, CodeKind.EMPLOYEES])
def test_r42_a_code_of_another_purpose_is_not_used_up(kind: CodeKind) -> None:
    with pytest.raises(CodeWrongKind) as refused:
        redeem(kind, TRIAL, 0, DAY)
    assert refused.value.data == {"kind": kind.value, "target": "lock"}


def test_preview_of_a_base_code() -> None:
    assert preview(CodeKind.BASE, TRIAL, 20, DAY, issued=12) == Preview(
        level=(Level.REDUCED, Level.BASE),
        base_end=(None, date(2029, 5, 1)),
        option_end=(None, None),
        purchased=(20, 20),
        issuable=(0, 8),
    )


def test_preview_of_keys_and_of_an_option() -> None:
    assert preview(CodeKind.KEYS, TRIAL, 20, date(2024, 4, 1), 10, issued=12).issuable == (8, 18)
    with pytest.raises(OptionNeedsBase) as refused:
        preview(CodeKind.SHARE, TRIAL, 20, DAY)
    assert refused.value.data == {"base_end": None}
    assert redeem(CodeKind.KEYS, TRIAL, 20, DAY) == Effect(TRIAL, 20)
    with pytest.raises(StockBroken):
        redeem(CodeKind.KEYS, TRIAL, 20, DAY, -1)
