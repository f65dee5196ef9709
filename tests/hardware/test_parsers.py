"""Whatever comes from outside is read or refused by the parser's own error; what is read survives its round trip."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.hardware.parsers import TARGETS, seeds

_DEEDS = st.sampled_from(["set", "insert", "delete", "copy", "flip"])
_EDITS = st.lists(st.tuples(_DEEDS, st.integers(0, 2_000), st.binary(min_size=1, max_size=4)), max_size=4)
_SETTINGS = settings(max_examples=120, deadline=None)


def edited(seed: bytes, edits: list[tuple[str, int, bytes]]) -> bytes:
    """A good input with a few places changed."""
    data = bytearray(seed)
    for deed, number, piece in edits:
        at = number % (len(data) + 1)
        match deed:
            case "set":
                data[at : at + len(piece)] = piece
            case "insert":
                data[at:at] = piece
            case "delete":
                del data[at : at + 1 + piece[0] % 8]
            case "copy":
                data[at:at] = data[: piece[0]]
            case "flip" if at < len(data):
                data[at] ^= 1 << piece[0] % 8
    return bytes(data)


@pytest.mark.parametrize("name", TARGETS)
def test_good_inputs_and_their_neighbours(name: str) -> None:
    @_SETTINGS
    @given(st.sampled_from(seeds(name)), _EDITS)
    def holds(seed: bytes, edits: list[tuple[str, int, bytes]]) -> None:
        TARGETS[name](edited(seed, edits))

    holds()
    for seed in seeds(name):
        TARGETS[name](seed)


@pytest.mark.parametrize("name", TARGETS)
def test_any_bytes(name: str) -> None:
    @_SETTINGS
    @given(st.binary(max_size=700))
    @example(b"\xed\xa0\x80")
    @example(b"\0" * 700)
    @example(b"\xff" * 700)
    def holds(data: bytes) -> None:
        TARGETS[name](data)

    holds()


@pytest.mark.parametrize("name", ["label", "code", "zone"])
def test_any_text(name: str) -> None:
    @_SETTINGS
    @given(st.text(max_size=90))
    @example("FLX1:\u0130:\ufb03:00")
    @example("\u0131" * 20)
    @example("\u0660" * 20)
    def holds(text: str) -> None:
        TARGETS[name](text.encode("utf-8", "surrogatepass"))

    holds()
