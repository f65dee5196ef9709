"""What a prepaid code does to a lock; a refusal never uses it up (R9, R10, R13, R24, R42; catalogue 4.7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flexeria_desktop.core.domain.codes import CodeKind
from flexeria_desktop.core.domain.entitlements import Action, Level, add_base, add_option, check, level
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import CodeWrongKind, StockBroken
from flexeria_desktop.core.domain.stock import Stock

LOCK_KINDS = frozenset({CodeKind.BASE, CodeKind.SHARE, CodeKind.KEYS})
"""Kinds that are entered on a lock; the others belong to an account or an organisation."""

_ACTIONS = {
    CodeKind.BASE: Action.BASE_CODE,
    CodeKind.SHARE: Action.OPTION_CODE,
    CodeKind.KEYS: Action.KEYS_CODE,
}


@dataclass(frozen=True, slots=True)
class Effect:
    """A lock's dates and bought keys after a code."""

    periods: LockPeriods
    purchased: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What a code will do, each as before and after; the platform decides at its own date."""

    level: tuple[Level, Level]
    base_end: tuple[date | None, date | None]
    option_end: tuple[date | None, date | None]
    purchased: tuple[int, int]
    issuable: tuple[int, int]


def redeem(
    kind: CodeKind,
    periods: LockPeriods,
    purchased: int,
    day: date,
    key_count: int = 0,
    *,
    registered: bool = True,
) -> Effect:
    """Return the effect of a code of ``kind`` on ``day``; key_count: keys in a key-pack code.

    Raises CodeWrongKind, NotRegistered or OptionNeedsBase; the code is not used up then.
    """
    if kind not in LOCK_KINDS:
        raise CodeWrongKind(kind=kind.value, target="lock")
    check(_ACTIONS[kind], periods, day, registered)
    if kind is CodeKind.BASE:
        return Effect(add_base(periods, day), purchased)
    if kind is CodeKind.SHARE:
        return Effect(add_option(periods, day), purchased)
    if key_count < 0:
        raise StockBroken(purchased=key_count, issued=0)
    return Effect(periods, purchased + key_count)


def preview(
    kind: CodeKind,
    periods: LockPeriods,
    purchased: int,
    day: date,
    key_count: int = 0,
    *,
    issued: int = 0,
    registered: bool = True,
) -> Preview:
    """Return what redeem would change; raises the same refusals."""
    effect = redeem(kind, periods, purchased, day, key_count, registered=registered)
    before = level(periods, day, registered)
    after = level(effect.periods, day, registered)
    return Preview(
        level=(before, after),
        base_end=(periods.base_end, effect.periods.base_end),
        option_end=(periods.option_end, effect.periods.option_end),
        purchased=(purchased, effect.purchased),
        issuable=(
            Stock.of_lock(purchased, issued).issuable(before),
            Stock.of_lock(effect.purchased, issued).issuable(after),
        ),
    )
