"""Names of a large building, the same at each run."""

from __future__ import annotations

import random

from flexeria_desktop.core.services.find_rows import FindRow, Found

PARTS = ("ar", "bel", "cor", "dun", "es", "fri", "gra", "hoe", "jan", "kos", "lin", "mul", "nor", "ost")


def many_names() -> list[FindRow]:
    """2,500 people first, then 1,000 locks and 4,000 tags."""
    dice = random.Random(7)
    names = [f"{dice.choice('ABCDEFGH')}. {''.join(dice.sample(PARTS, 3)).title()}" for _ in range(2_500)]
    rows = [FindRow(Found.PERSON, f"p{n}", name, f"Flat {n}", f"R-{n}") for n, name in enumerate(names)]
    rows += [FindRow(Found.LOCK, f"l{n}", f"Door {n}", "Hof", f"20417{n:06}") for n in range(1_000)]
    rows += [FindRow(Found.MEDIUM, f"p{n % 2_500}", f"•• {n:04X}", names[n % 2_500], "") for n in range(4_000)]
    return rows
