"""A text as the squares of a QR code (ISO/IEC 18004), for whoever draws them."""

from __future__ import annotations

from collections.abc import Sequence

Squares = tuple[tuple[bool, ...], ...]
"""Rows from the top, True = dark; the four light squares around it (ISO/IEC 18004 section 9.1) are not among them."""
QUIET = 4
"""Light squares to leave on each side."""


def squares(text: str) -> Squares:
    """Return the code of a text of at most a few hundred characters; error correction M."""
    import segno  # noqa: PLC0415 - needed by whoever signs in, once

    return tuple(tuple(bool(dark) for dark in line) for line in segno.make_qr(text, error="m").matrix)


def in_half_blocks(code: Sequence[Sequence[bool]]) -> str:
    """Return the code as lines of block characters, two squares high each; light squares are the blocks.

    That fits a terminal with light letters on a dark ground; readers take the inverse as well.
    """
    wide = len(code[0]) + 2 * QUIET
    edge = [[False] * wide for _ in range(QUIET)]
    whole = [*edge, *([*[False] * QUIET, *line, *[False] * QUIET] for line in code), *edge, [True] * wide]
    signs = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}
    pairs = zip(whole[0::2], whole[1::2], strict=False)
    return "\n".join("".join(signs[pair] for pair in zip(*lines, strict=True)) for lines in pairs)
