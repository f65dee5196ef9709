"""Key stock and user limit of one lock: two limits, both must hold (R14 to R20)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flexeria_desktop.core.domain.entitlements import Action, Level, full
from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.core.domain.refusals import NotRegistered, Reduced, StockBroken, StockEmpty, UserLimit


@dataclass(frozen=True, slots=True)
class Stock:
    """Keys bought and keys that count as issued; StockBroken unless 0 <= issued <= purchased (R14)."""

    purchased: int = 0
    issued: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.issued <= self.purchased:
            raise StockBroken(purchased=self.purchased, issued=self.issued)

    @classmethod
    def of_lock(cls, purchased: int, issued: int) -> Stock:
        """Return the stock as this computer knows it: desks that worked offline may have issued more than was bought
        until locks confirm what was refused; then nothing is in stock."""
        return cls(max(purchased, issued), issued)

    @property
    def in_stock(self) -> int:
        """Keys bought and not issued."""
        return self.purchased - self.issued

    def issuable(self, level: Level) -> int:
        """Return the keys that may be issued now: all in stock at a full level, else none (R14, R15)."""
        return self.in_stock if full(level) else 0

    def buy(self, count: int) -> Stock:
        """Return the stock after ``count`` more keys; StockBroken for a negative count."""
        if count < 0:
            raise StockBroken(purchased=count, issued=self.issued)
        return replace(self, purchased=self.purchased + count)

    def issue(self, count: int = 1) -> Stock:
        """Return the stock after issuing; StockEmpty if it does not reach (R16)."""
        if count > self.in_stock:
            raise StockEmpty(in_stock=self.in_stock, wanted=count)
        return replace(self, issued=self.issued + count)

    def take_back(self, count: int = 1) -> Stock:
        """Return the stock after ``count`` confirmed returns; StockBroken if fewer were issued (R16, R53)."""
        return replace(self, issued=self.issued - count)


def check_issue(
    stock: Stock,
    level: Level,
    users: int,
    is_new_user: bool,
    count: int = 1,
    *,
    new_users: int | None = None,
) -> None:
    """Raise unless all ``count`` keys may be issued: refused whole or not at all (R16 to R20).

    users: those the lock has; is_new_user: each key brings one more; new_users: instead, the users that a
    mixed import brings. Raises NotRegistered, Reduced, StockEmpty or UserLimit.
    """
    if level is Level.NOT_REGISTERED:
        raise NotRegistered(action=Action.ISSUE_TO_PERSON.value)
    if not full(level):
        raise Reduced(action=Action.ISSUE_TO_PERSON.value, since=None)
    stock.issue(count)
    added = new_users if new_users is not None else count * is_new_user
    check_users(users, added)


def check_users(users: int, added: int) -> None:
    """Raise UserLimit if a lock with ``users`` has no room for ``added`` more (R18, R19)."""
    if added and users + added > MAX_USERS:
        raise UserLimit(users=users, wanted=added, limit=MAX_USERS)
