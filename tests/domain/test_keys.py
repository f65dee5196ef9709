"""A key's way from issue to return, its media and the list of its lock (R21, R22, R52, R53)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from flexeria_desktop.core.domain import key_rules
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.lock_list import ListCredential, ListUser, LockConfig, LockList
from flexeria_desktop.core.domain.refusals import Refused, UserNumberMissing
from flexeria_desktop.core.domain.stock import Stock

MAY_1 = datetime(2024, 5, 1, 12, tzinfo=UTC)
MAY_3 = datetime(2024, 5, 3, 9, tzinfo=UTC)
CONFIG = LockConfig()


def tag(number: int, kind: MediumKind = MediumKind.TAG) -> Medium:
    return Medium(number, kind, number.to_bytes(16), f"•• {number:04}")


def key(number: int = 1, state: KeyState = KeyState.ISSUED, person: str = "ann", **facts: object) -> Key:
    made = Key(
        KeyId(f"k{number}"),
        LockId("l"),
        PersonId(person),
        state,
        datetime(2024, 3, 1, tzinfo=UTC),
        (tag(number),),
    )
    return replace(made, **facts)  # type: ignore[arg-type]


def test_r21_an_issued_key_opens_after_the_trial() -> None:
    assert key_rules.opens(key(), date(2024, 4, 20))


@pytest.mark.parametrize(
    ("state", "day", "opens"),
    [
        pytest.param(KeyState.ISSUED, "2024-05-01", True, id="D2-first-day"),
        pytest.param(KeyState.ISSUED, "2024-04-30", False, id="D2-day-before"),
        pytest.param(KeyState.ISSUED, "2024-05-31", True, id="D2-last-day"),
        pytest.param(KeyState.ISSUED, "2024-06-01", False, id="D2-day-after"),
        pytest.param(KeyState.WITHDRAWN, "2024-05-02", True, id="R53-withdrawn-still-opens"),
        pytest.param(KeyState.SUSPENDED, "2024-05-02", False, id="suspended"),
        pytest.param(KeyState.RETURNED, "2024-05-02", False, id="R53-returned"),
    ],
)
def test_opens(state: KeyState, day: str, opens: bool) -> None:
    bounded = key(state=state, valid_from=date(2024, 5, 1), valid_until=date(2024, 5, 31))
    assert key_rules.opens(bounded, date.fromisoformat(day)) is opens


def test_r53_take_in_is_complete_when_the_lock_confirmed() -> None:
    withdrawn = key_rules.withdraw(key(), MAY_1)
    assert (withdrawn.state, withdrawn.counts_as_issued) == (KeyState.WITHDRAWN, True)
    stock = Stock(10, 4)
    returned = key_rules.confirm_return(withdrawn, MAY_3)
    assert (returned.state, returned.counts_as_issued) == (KeyState.RETURNED, False)
    assert (returned.withdrawn_at, returned.returned_at) == (MAY_1, MAY_3)
    assert stock.take_back().in_stock == stock.in_stock + 1


def test_r53_a_key_that_no_lock_knows_returns_at_once() -> None:
    returned = key_rules.withdraw(key(), MAY_1, on_lock=False)
    assert (returned.state, returned.returned_at) == (KeyState.RETURNED, MAY_1)


def test_way_through_all_states() -> None:
    suspended = key_rules.suspend(key_rules.issue(key()))
    assert suspended.state is KeyState.SUSPENDED
    assert key_rules.resume(suspended).state is KeyState.ISSUED
    withdrawn = key_rules.withdraw(suspended, MAY_1)
    again = key_rules.reissue(withdrawn)
    assert (again.state, again.withdrawn_at) == (KeyState.ISSUED, None)


STEPS: dict[str, Callable[[Key], Key]] = {
    "suspend": key_rules.suspend,
    "resume": key_rules.resume,
    "reissue": key_rules.reissue,
    "withdraw": lambda old: key_rules.withdraw(old, MAY_1),
    "confirm": lambda old: key_rules.confirm_return(old, MAY_1),
    "change": lambda old: key_rules.change_validity(old, None, date(2025, 1, 1)),
}


@pytest.mark.parametrize(
    ("step", "state", "code"),
    [
        ("suspend", KeyState.SUSPENDED, "key_already"),
        ("suspend", KeyState.WITHDRAWN, "key_not_issued"),
        ("suspend", KeyState.RETURNED, "key_not_issued"),
        ("resume", KeyState.ISSUED, "key_already"),
        ("resume", KeyState.RETURNED, "key_not_issued"),
        ("reissue", KeyState.RETURNED, "key_not_issued"),
        ("reissue", KeyState.ISSUED, "key_already"),
        ("withdraw", KeyState.WITHDRAWN, "key_already"),
        ("withdraw", KeyState.RETURNED, "key_already"),
        ("confirm", KeyState.RETURNED, "key_already"),
        ("confirm", KeyState.ISSUED, "key_not_issued"),
        ("confirm", KeyState.SUSPENDED, "key_not_issued"),
        ("change", KeyState.WITHDRAWN, "key_not_issued"),
        ("change", KeyState.RETURNED, "key_not_issued"),
    ],
)
def test_steps_that_a_state_forbids(step: str, state: KeyState, code: str) -> None:
    with pytest.raises(Refused) as refused:
        STEPS[step](key(state=state))
    assert (refused.value.code, refused.value.data) == (code, {"state": state.value})


def test_days_of_a_key() -> None:
    first, last = date(2024, 5, 1), date(2024, 5, 31)
    changed = key_rules.change_validity(key(), first, last)
    assert (changed.valid_from, changed.valid_until) == (first, last)
    wrongs: tuple[Callable[[], Key], ...] = (
        lambda: key_rules.change_validity(key(), last, first),
        lambda: key_rules.issue(key(valid_from=last, valid_until=first)),
    )
    for wrong in wrongs:
        with pytest.raises(Refused) as refused:
            wrong()
        assert refused.value.code == "validity_reversed"


def test_a_user_holds_four_of_a_type_and_none_twice() -> None:
    four = tuple(tag(number) for number in range(1, 5))
    key_rules.issue(key(media=four))
    key_rules.issue(key(media=(tag(5, MediumKind.CODE),)), held=four)
    for media, held, code in (((tag(5),), four, "media_limit"), ((tag(2),), four[:3], "medium_taken")):
        with pytest.raises(Refused) as refused:
            key_rules.issue(key(media=media), held=held)
        assert refused.value.code == code
        assert refused.value.data["kind"] == "tag"
    key_rules.check_media_limit([MediumKind.TAG] * 4 + [MediumKind.CODE] * 4)
    with pytest.raises(Refused):
        key_rules.check_media_limit([MediumKind.CODE] * 5)


def wanted(*keys: Key, zone: str = "Europe/Amsterdam") -> LockList:
    numbers = {PersonId("ann"): 7, PersonId("bob"): 3}
    return key_rules.wanted_list(keys, numbers, zone, CONFIG)


def test_the_list_holds_live_keys_only() -> None:
    found = wanted(
        key(4, KeyState.SUSPENDED),
        key(2, person="bob", valid_from=date(2024, 3, 31), valid_until=date(2024, 3, 31)),
        key(3, KeyState.WITHDRAWN, person="gone"),
        key(1, KeyState.RETURNED, person="gone"),
        key(5, person="gone", media=()),
    )
    first = int(datetime(2024, 3, 30, 23, tzinfo=UTC).timestamp())
    last = int(datetime(2024, 3, 31, 21, 59, 59, tzinfo=UTC).timestamp())
    assert found == LockList(
        (ListUser(3), ListUser(7)),
        (
            ListCredential(
                2, 3, MediumKind.TAG, (2).to_bytes(16), valid_from=first, valid_until=last
            ),  # 31 March 2024 has 23 hours in Amsterdam
            ListCredential(4, 7, MediumKind.TAG, (4).to_bytes(16), suspended=True),
        ),
        config=CONFIG,
    )


def test_days_beyond_a_locks_seconds_become_no_bound() -> None:
    far = wanted(key(valid_from=date(1960, 1, 1), valid_until=date(2200, 1, 1))).credentials[0]
    assert (far.valid_from, far.valid_until) == (None, None)
    never = wanted(key(valid_from=date(2200, 1, 1), valid_until=date(2300, 1, 1))).credentials[0]
    assert (never.valid_from, never.valid_until) == (2**32 - 1, None)
    over = wanted(key(valid_from=None, valid_until=date(1960, 1, 1))).credentials[0]
    assert (over.valid_from, over.valid_until) == (None, 0)


def test_a_holder_without_number_is_a_fault_not_a_lost_key() -> None:
    with pytest.raises(UserNumberMissing):
        wanted(key(person="nobody"))


def test_difference_by_credential_number() -> None:
    before = wanted(key(1), key(2), key(3))
    after = wanted(key(2, KeyState.SUSPENDED), key(3), key(4))
    found = key_rules.compare(after, before)
    assert [one.number for one in found.additions] == [4]
    assert [(old.suspended, new.suspended) for old, new in found.changes] == [(False, True)]
    assert [one.number for one in found.removals] == [1]
    assert (found.rest_changed, found.empty) == (False, False)
    assert key_rules.compare(after, after).empty
    beeperless = replace(after, config=LockConfig(beeper=False))
    assert key_rules.compare(beeperless, after) == key_rules.ListDifference(rest_changed=True)


@pytest.mark.parametrize(
    ("codes", "length"),
    [(0, 6), (1, 6), (95, 6), (96, 7), (950, 7), (951, 8), (2_500, 8), (9_500, 8), (9_501, 9)],
)
def test_code_length(codes: int, length: int) -> None:
    assert key_rules.code_length(codes) == length
    assert codes * 105 / 10**length <= 0.01


@pytest.mark.parametrize(
    ("pin", "codes", "reason"),
    [
        ("28419a", 1, "digits"),
        ("٢٨٤١٩٥", 1, "digits"),
        ("", 1, "digits"),
        ("28419", 1, "length"),
        ("284195", 96, "length"),
        ("2" * 8 + "841" * 3, 1, "length"),
        ("777777", 1, "trivial"),
        ("123456", 1, "trivial"),
        ("890123", 1, "trivial"),
        ("654321", 1, "trivial"),
        ("112233", 1, "trivial"),
        ("246802", 1, "trivial"),
        ("417417", 1, "trivial"),
        ("449944", 1, "trivial"),
        ("271172", 1, "trivial"),
        ("310584", 1, "date"),
        ("053184", 1, "date"),
        ("840531", 1, "date"),
        ("290204", 1, "date"),
        ("5311984", 100, "date"),
        ("31051984", 1, "date"),
        ("19840531", 1, "date"),
    ],
)
def test_pin_refused(pin: str, codes: int, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        key_rules.check_pin(pin, codes)
    assert refused.value.data == {"reason": reason, "length": key_rules.code_length(codes)}
    assert not pin or pin not in repr(refused.value)


@pytest.mark.parametrize(
    ("pin", "codes"),
    [
        ("284195", 95),
        ("9471608", 950),
        ("73920486", 2_500),
        ("39137777", 1),
        ("31059984", 1),
        ("114124", 1),
        ("19000229", 1),
    ],
)
def test_pin_accepted(pin: str, codes: int) -> None:
    key_rules.check_pin(pin, codes)
    assert key_rules.pin_weakness(pin) == ""
