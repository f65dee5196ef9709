"""Rest for the collector of cycles while tens of thousands of rows are made: it would stop every thread for them."""

from __future__ import annotations

import gc
import threading


class _Inside:
    """How many are inside, in whatever thread, and whether one of them keeps its rows."""

    def __init__(self) -> None:
        self.lock, self.count, self.keep = threading.Lock(), 0, False


_INSIDE = _Inside()


class _Uncollected:
    """``keep``: the rows stay for long and hold no cycles, so they are never walked at all."""

    def __init__(self, *, keep: bool) -> None:
        self._keep = keep

    def __enter__(self) -> None:
        with _INSIDE.lock:
            _INSIDE.count += 1
            if self._keep and not _INSIDE.keep:
                _INSIDE.keep = True
                # What is garbage by now goes, so that none of it is kept for ever below.
                gc.collect(1)
            gc.disable()

    def __exit__(self, *_error: object) -> None:
        with _INSIDE.lock:
            _INSIDE.count -= 1
            if not _INSIDE.count:
                if _INSIDE.keep:
                    # Kept rows go as soon as nobody refers to them. The price: what else lives now and becomes a circle
                    # of garbage later stays. An import is rare enough for that; without this, collections after it held
                    # the window up for 94 to 135 ms. What is read again and again goes without.
                    gc.freeze()
                _INSIDE.keep = False
                gc.enable()


uncollected = _Uncollected(keep=True)
"""``with uncollected:`` around making rows that are kept."""
briefly_uncollected = _Uncollected(keep=False)
"""The same around rows that are gone again at its end."""
