"""Key stock against user limit: two limits of one lock (R14 to R20)."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.entitlements import Level
from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.core.domain.refusals import Refused, StockBroken, StockEmpty
from flexeria_desktop.core.domain.stock import Stock, check_issue, check_users

PLENTY = Stock(5_000, 0)


def test_the_limit_is_2500() -> None:
    assert MAX_USERS == 2_500


@pytest.mark.parametrize(
    ("stock", "users", "new", "count"),
    [
        pytest.param(PLENTY, 2_499, True, 1, id="R18-2499-and-one"),
        pytest.param(PLENTY, 2_490, True, 10, id="R18-import-that-fits"),
        pytest.param(PLENTY, 2_500, False, 1, id="R19-tag-for-an-existing-user"),
        pytest.param(PLENTY, 2_600, False, 1, id="R19-change-over-the-limit"),
        pytest.param(Stock(3, 2), 10, True, 1, id="R16-last-of-the-stock"),
    ],
)
def test_accepted(stock: Stock, users: int, new: bool, count: int) -> None:
    check_issue(stock, Level.BASE, users, new, count)
    assert stock.issue(count).issued == stock.issued + count


@pytest.mark.parametrize(
    ("stock", "users", "count", "code"),
    [
        pytest.param(PLENTY, 2_500, 1, "user_limit", id="R18-2501st"),
        pytest.param(PLENTY, 2_495, 10, "user_limit", id="R18-import-refused-whole"),
        pytest.param(Stock(3, 0), 2_500, 1, "user_limit", id="R20-stock-but-no-place"),
        pytest.param(Stock(0, 0), 10, 1, "stock_empty", id="R20-place-but-no-stock"),
        pytest.param(Stock(9, 0), 10, 10, "stock_empty", id="R16-import-refused-whole"),
    ],
)
def test_refused(stock: Stock, users: int, count: int, code: str) -> None:
    with pytest.raises(Refused) as refused:
        check_issue(stock, Level.TRIAL, users, True, count)
    assert refused.value.code == code


def test_mixed_import_counts_only_new_users() -> None:
    check_issue(PLENTY, Level.BASE, 2_495, True, 10, new_users=5)
    with pytest.raises(Refused):
        check_issue(PLENTY, Level.BASE, 2_495, True, 10, new_users=6)
    check_users(2_500, 0)


@pytest.mark.parametrize(("level", "code"), [(Level.REDUCED, "reduced"), (Level.NOT_REGISTERED, "not_registered")])
def test_level_comes_first(level: Level, code: str) -> None:
    with pytest.raises(Refused) as refused:
        check_issue(Stock(), level, MAX_USERS, True)
    assert refused.value.code == code
    assert Stock(8, 3).issuable(level) == 0


def test_bought_keys_are_in_stock() -> None:
    assert Stock(3, 1).buy(20) == Stock(23, 1)
    assert Stock(23, 1).in_stock == 22
    assert Stock(3, 1).buy(0) == Stock(3, 1)


def test_one_key_is_issued_unless_told_otherwise() -> None:
    check_issue(Stock(3, 2), Level.BASE, MAX_USERS - 1, True)
    assert Stock(3, 2).issue().take_back() == Stock(3, 2)


def test_stock_refuses_what_cannot_be() -> None:
    for purchased, issued in ((1, 2), (0, -1)):
        with pytest.raises(StockBroken):
            Stock(purchased, issued)
    with pytest.raises(StockBroken):
        Stock(3, 1).take_back(2)
    with pytest.raises(StockBroken):
        Stock(3, 1).buy(-1)
    with pytest.raises(StockEmpty) as empty:
        Stock(3, 1).issue(3)
    assert empty.value.data == {"in_stock": 2, "wanted": 3}


def test_more_issued_than_bought_leaves_nothing_in_stock() -> None:
    stock = Stock.of_lock(40, 62)
    assert (stock.in_stock, stock.issuable(Level.BASE)) == (0, 0)
    with pytest.raises(StockEmpty):
        stock.issue()
