"""Every dated case of the rule catalogue, 4.1 to 4.4: what a lock's dates allow on a day."""

from __future__ import annotations

from datetime import date

import pytest

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.entitlements import (
    CountFrom,
    EndKind,
    Level,
    PeriodEnd,
    SharingPart,
    SharingStop,
    sharing_stopped_by,
)
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import NotRegistered, OptionNeedsBase, OptionNotActive, Reduced
from tests.domain.story import Story, day_of, expect

L = "2024-01-15 register"
PAID = (L, "2024-02-10 base")  # base to 2029-02-10
TO_MARCH = ("2023-12-01 register", "2024-03-01 base")  # base to 2029-03-01
SHARED = (*TO_MARCH, "2026-06-01 share")  # option to 2031-06-01
TWENTY = (*PAID, "2024-02-10 keys 20", "2024-03-01 issue 12")

CASES = [
    ("R2-first-registration", (L,), "2024-01-15", "level=trial trial=2024-04-15 first=2024-01-15"),
    ("R2-end-of-may", ("2024-05-31 register",), "2024-05-31", "trial=2024-08-31"),
    ("R2-end-of-november", ("2023-11-30 register",), "2023-11-30", "trial=2024-02-29"),
    ("R3-L-on-1-may", (L,), "2024-05-01", "trial=2024-04-15 level=reduced"),
    ("R3-M-on-1-may", ("2024-03-20 register",), "2024-05-01", "trial=2024-06-20 level=trial"),
    ("R4-last-day", (L,), "2024-04-15", "issue_to_person=yes"),
    ("R4-day-after", (L,), "2024-04-16", "issue_to_person=no take_in=yes level=reduced"),
    ("R5-no-time-limit", (L, "2031-01-01 base"), "2031-01-01", "level=base base=2036-01-01"),
    ("R5-before-the-code", (L,), "2031-01-01", "level=reduced base_code=yes"),
    (
        "R6-again-in-trial",
        (L, "2024-02-01 remove", "2024-02-20 register"),
        "2024-02-20",
        "trial=2024-04-15 level=trial first=2024-01-15",
    ),
    (
        "R6-again-after-trial-end",
        (L, "2024-02-01 remove", "2024-06-01 register"),
        "2024-06-01",
        "trial=2024-04-15 level=reduced",
    ),
    (
        "R6-three-times",
        (
            *(L, "2024-02-01 remove", "2024-02-02 register", "2024-03-01 remove", "2024-03-02 register"),
            *("2024-07-01 remove", "2024-08-01 register"),
        ),
        "2024-08-01",
        "trial=2024-04-15 level=reduced",
    ),
    (
        "R7-time-runs-while-away",
        (*PAID, "2025-01-01 remove", "2026-01-01 register"),
        "2026-01-01",
        "base=2029-02-10 level=base",
    ),
    ("R7-away", (*PAID, "2025-01-01 remove"), "2025-06-01", "level=not_registered base=2029-02-10"),
    (
        "R8-new-owner",
        (L, "2024-05-01 remove", "2024-05-10 register"),
        "2024-05-10",
        "level=reduced trial=2024-04-15",
    ),
    ("R9-from-reduced", (L, "2024-04-16 base"), "2024-04-16", "base=2029-04-16 level=base"),
    ("R9-leap-day", (L, "2024-02-29 base"), "2024-02-29", "base=2029-02-28"),
    ("R11-last-day", PAID, "2029-02-10", "issue_to_person=yes level=base"),
    (
        "R11-day-after",
        PAID,
        "2029-02-11",
        "issue_to_person=no take_in=yes base_code=yes keys_code=yes level=reduced",
    ),
    (
        "R12-again-in-base",
        (*PAID, "2025-01-01 remove", "2026-01-01 register"),
        "2029-02-10",
        "level=base base=2029-02-10",
    ),
    (
        "R12-over-after-the-original-end",
        (*PAID, "2025-01-01 remove", "2026-01-01 register"),
        "2029-02-11",
        "level=reduced",
    ),
    (
        "R12-again-after-base-end",
        (*PAID, "2025-01-01 remove", "2029-03-01 register"),
        "2029-03-01",
        "level=reduced base=2029-02-10",
    ),
    ("R13-D5-before-the-end", (*PAID, "2028-12-01 base"), "2028-12-01", "base=2034-02-10"),
    ("R13-after-the-end", (*PAID, "2029-02-11 base"), "2029-02-11", "base=2034-02-11"),
    ("D4-first-code-in-trial", PAID, "2024-02-10", "base=2029-02-10 level=base trial=2024-04-15"),
    (
        "R14-nothing-lost",
        TWENTY,
        "2029-02-11",
        "bought=20 issued=12 stock=8 issuable=0 level=reduced",
    ),
    (
        "R15-taken-in-while-reduced",
        (*TWENTY, "2029-03-01 take_in 2"),
        "2029-03-01",
        "issued=10 stock=10 issuable=0",
    ),
    (
        "R15-issuable-again",
        (*TWENTY, "2029-03-01 take_in 2", "2029-06-01 base"),
        "2029-06-01",
        "issuable=10 issued=10 base=2034-06-01 change_key=yes",
    ),
    (
        "R16-sixth-of-six",
        (*PAID, "2024-03-01 keys 10", "2024-03-01 issue 6", "2024-03-02 take_in 2", "2024-03-03 issue 6"),
        "2024-03-03",
        "stock=0 issued=10",
    ),
    (
        "R16-seventh-of-six",
        (*PAID, "2024-03-01 keys 10", "2024-03-01 issue 6", "2024-03-02 take_in 2", "2024-03-03 issue 7 !stock_empty"),
        "2024-03-03",
        "stock=6 issued=4",
    ),
    ("R17-L-without-stock", (*PAID, "2024-03-01 issue !stock_empty"), "2024-03-01", "stock=0"),
    ("R17-M-has-its-own", (*PAID, "2024-03-01 keys 5", "2024-03-01 issue"), "2024-03-01", "stock=4"),
    (
        "R21-no-change-when-reduced",
        (L, "2024-02-01 keys 3", "2024-03-01 issue", "2024-04-20 change !reduced", "2024-04-20 take_in"),
        "2024-04-20",
        "issued=0 stock=3",
    ),
    ("R22-full", (L, "2024-02-01 keys 1", "2024-02-01 issue", "2024-02-02 take_in"), "2024-02-02", "stock=1"),
    (
        "R22-reduced-by-trial",
        (L, "2024-02-01 keys 1", "2024-02-01 issue", "2024-04-16 take_in"),
        "2024-04-16",
        "stock=1 level=reduced",
    ),
    (
        "R22-reduced-by-base",
        (*PAID, "2024-03-01 keys 1", "2024-03-01 issue", "2029-02-11 take_in"),
        "2029-02-11",
        "stock=1 level=reduced",
    ),
    (
        "R22-not-when-removed",
        (
            *PAID,
            "2024-03-01 keys 1",
            "2024-03-01 issue",
            "2024-03-02 remove",
            "2024-03-03 take_in !not_registered",
            "2024-03-03 issue !not_registered",
        ),
        "2024-03-03",
        "issued=1 level=not_registered",
    ),
    (
        "R23-base-without-option",
        (*PAID, "2024-03-01 share_key !option_not_active"),
        "2024-03-01",
        "issue_to_person=yes issue_to_organisation=no works=no",
    ),
    (
        "R24-in-the-trial",
        (L, "2024-02-01 share !option_needs_base"),
        "2024-02-01",
        "option=None codes=0 option_code=no",
    ),
    (
        "R24-same-day-after-base",
        (*PAID, "2024-02-10 share"),
        "2024-02-10",
        "option=2029-02-10 codes=2 works=yes",
    ),
    (
        "R24-after-base-end",
        (*TO_MARCH, "2029-03-02 share !option_needs_base"),
        "2029-03-02",
        "option=None codes=1",
    ),
    ("R25-five-years", SHARED, "2026-06-01", "option=2031-06-01"),
    ("R25-M-has-none", TO_MARCH, "2026-06-01", "option=None"),
    ("R26-works-to-base-end", SHARED, "2029-03-01", "works=yes issue_to_organisation=yes"),
    ("R26-stops-with-base", SHARED, "2029-03-02", "works=no issue_to_organisation=no option=2031-06-01"),
    ("R26-in-the-gap", SHARED, "2029-09-09", "works=no"),
    (
        "R26-again-with-new-base",
        (*SHARED, "2029-09-10 base"),
        "2029-09-10",
        "base=2034-09-10 works=yes option=2031-06-01",
    ),
    ("R26-to-original-end", (*SHARED, "2029-09-10 base"), "2031-06-01", "works=yes"),
    ("R26-gap-not-given-back", (*SHARED, "2029-09-10 base"), "2031-06-02", "works=no level=base"),
    (
        "R27-again-in-base",
        (*SHARED, "2027-01-01 remove", "2027-07-01 register"),
        "2027-07-01",
        "works=yes option=2031-06-01",
    ),
    (
        "R27-again-after-base",
        (*SHARED, "2027-01-01 remove", "2029-05-01 register"),
        "2029-05-01",
        "works=no option=2031-06-01",
    ),
    (
        "R27-then-base",
        (*SHARED, "2027-01-01 remove", "2029-05-01 register", "2029-05-02 base"),
        "2031-06-01",
        "works=yes base=2034-05-02",
    ),
    (
        "R27-in-trial",
        (L, "2024-02-01 remove", "2024-02-20 register", "2024-02-20 share !option_needs_base"),
        "2024-02-20",
        "option=None works=no",
    ),
    ("D5-option-extends", (*SHARED, "2028-01-01 share"), "2028-01-01", "option=2036-06-01"),
    (
        "R59-removal-keeps-history",
        (*TWENTY, "2025-01-01 share", "2026-01-01 remove"),
        "2026-01-01",
        "first=2024-01-15 trial=2024-04-15 base=2029-02-10 option=2030-01-01 bought=20 issued=12",
    ),
    ("R1-never-registered", (), "2024-01-01", "level=not_registered base_code=no add_lock=yes"),
    ("R1-registered-twice", (L, "2024-01-16 register !already_registered"), "2024-01-16", "trial=2024-04-15"),
    ("R59-removed-twice", (L, "2024-01-16 remove", "2024-01-17 remove !not_registered"), "2024-01-17", ""),
    ("4.7-base-on-removed", (L, "2024-01-16 remove", "2024-01-17 base !not_registered"), "2024-01-17", ""),
    ("4.7-keys-when-reduced", (L, "2024-05-01 keys 10"), "2024-05-01", "bought=10 issuable=0 level=reduced"),
]


@pytest.mark.parametrize(("story", "day", "wanted"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_dated_case(story: tuple[str, ...], day: str, wanted: str) -> None:
    expect(Story().play(*story), day, wanted)


def test_r10_one_code_serves_one_lock() -> None:
    first, second = Story().play(L), Story().play(L)
    first.play("2024-02-10 base")
    expect(first, "2024-05-01", "level=base")
    expect(second, "2024-05-01", "level=reduced base=None")


@pytest.mark.parametrize(
    ("count_from", "redeemed", "end"),
    [
        pytest.param(CountFrom.REDEMPTION, "2024-02-10", "2029-02-10", id="D4-redemption"),
        pytest.param(CountFrom.TRIAL_END, "2024-02-10", "2029-04-15", id="D4-trial-end"),
        pytest.param(CountFrom.FIRST_REGISTRATION, "2024-02-10", "2029-01-15", id="D4-first-registration"),
        pytest.param(CountFrom.TRIAL_END, "2024-04-16", "2029-04-16", id="D4-trial-over"),
    ],
)
def test_first_base_code(count_from: CountFrom, redeemed: str, end: str) -> None:
    periods = entitlements.register(LockPeriods(), date(2024, 1, 15))
    assert entitlements.add_base(periods, day_of(redeemed), count_from).base_end == day_of(end)


@pytest.mark.parametrize("add", [entitlements.add_base, entitlements.add_option])
def test_periods_of_an_unknown_lock_cannot_be_bought(add: object) -> None:
    assert callable(add)
    with pytest.raises(NotRegistered):
        add(LockPeriods(), date(2024, 1, 15))


def test_r24_holds_for_the_dates_alone() -> None:
    with pytest.raises(OptionNeedsBase) as refused:
        entitlements.add_option(Story().play(*PAID).lock.periods, date(2029, 2, 11))
    assert refused.value.data == {"base_end": date(2029, 2, 10)}


def test_offline_trial_is_provisional_and_repeating_it_changes_nothing() -> None:
    periods = entitlements.register(LockPeriods(), date(2024, 1, 15), provisional=True)
    assert periods == LockPeriods(date(2024, 1, 15), date(2024, 4, 15), provisional=True)
    assert entitlements.register(periods, date(2024, 9, 1)) == periods


BASE, OPTION, ORGANISATION, KEY = "2029-03-01", "2031-06-01", "2030-03-01", "2028-05-31"


@pytest.mark.parametrize(
    ("day", "ends", "stop"),
    [
        pytest.param("2028-05-31", (BASE, OPTION, ORGANISATION, KEY), None, id="R27b-all-hold"),
        pytest.param("2028-05-31", (BASE, OPTION, ORGANISATION, None), None, id="R27b-key-without-end"),
        pytest.param("2028-06-01", (BASE, OPTION, ORGANISATION, KEY), ("key", KEY), id="R27b-key"),
        pytest.param("2029-03-01", (BASE, OPTION, "2029-02-28", KEY), ("organisation", "2029-02-28"), id="R27b-org"),
        pytest.param("2029-03-01", (BASE, OPTION, None, None), ("organisation", None), id="R27b-no-org"),
        pytest.param("2029-03-02", (BASE, "2029-01-01", None, KEY), ("base", BASE), id="R27b-base-first"),
        pytest.param("2029-03-01", (BASE, "2029-01-01", None, KEY), ("option", "2029-01-01"), id="R27b-option-second"),
    ],
)
def test_what_stops_sharing(day: str, ends: tuple[str | None, ...], stop: tuple[str, str | None] | None) -> None:
    base, option, organisation, key = (end and day_of(end) for end in ends)
    periods = LockPeriods(date(2023, 12, 1), date(2024, 3, 1), base or None, option or None)
    wanted = stop and SharingStop(SharingPart(stop[0]), day_of(stop[1]) if stop[1] else None)
    assert sharing_stopped_by(periods, organisation or None, key or None, day_of(day)) == wanted


@pytest.mark.parametrize(
    ("system", "server", "lock", "level"),
    [
        pytest.param("2029-02-01", "2029-02-12", None, Level.REDUCED, id="R54-clock-set-back"),
        pytest.param("2029-02-01", None, "2029-02-11", Level.REDUCED, id="R54-lock-knows-better"),
        pytest.param("2029-02-01", "2029-01-01", None, Level.BASE, id="R54-clock-right"),
        pytest.param("2029-02-10", None, None, Level.BASE, id="R54-system-alone"),
    ],
)
def test_r54_day_that_counts(system: str, server: str | None, lock: str | None, level: Level) -> None:
    last_server, last_lock = (day_of(seen) if seen else None for seen in (server, lock))
    day = entitlements.today(day_of(system), last_server, last_lock)
    assert Story().play(*PAID).level(day) is level


def test_refusals_say_since_when() -> None:
    story = Story().play(*PAID)
    with pytest.raises(Reduced) as reduced:
        entitlements.check(entitlements.Action.READ_LOG, story.lock.periods, date(2029, 5, 1))
    assert reduced.value.data == {"action": "read_log", "since": date(2029, 2, 11)}
    with pytest.raises(OptionNotActive) as option:
        entitlements.check(
            entitlements.Action.ISSUE_TO_ORGANISATION,
            Story().play(*SHARED, "2029-09-10 base").lock.periods,
            date(2031, 6, 2),
        )
    assert option.value.data == {"option_end": date(2031, 6, 1)}
    assert entitlements.reduced_since(LockPeriods()) is None


def test_ends_to_remind_of() -> None:
    assert entitlements.ends(Story().play(L).lock.periods) == (PeriodEnd(date(2024, 4, 15), EndKind.TRIAL),)
    assert entitlements.ends(Story().play(*SHARED).lock.periods) == (
        PeriodEnd(date(2029, 3, 1), EndKind.BASE),
        PeriodEnd(date(2031, 6, 1), EndKind.OPTION),
    )
    assert entitlements.ends(LockPeriods()) == ()
