"""Tells the life of one lock in lines like ``2024-01-15 register`` and answers for it on any day."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.codes import CodeKind
from flexeria_desktop.core.domain.entitlements import Action, Level
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import Lock, LockModel
from flexeria_desktop.core.domain.redemption import redeem
from flexeria_desktop.core.domain.refusals import Refused
from flexeria_desktop.core.domain.registration import register_lock, remove_lock
from flexeria_desktop.core.domain.stock import Stock, check_issue

CODES = {"base": CodeKind.BASE, "share": CodeKind.SHARE, "keys": CodeKind.KEYS}
NEW_LOCK = Lock(id=LockId("l"), serial="10012-345", model=LockModel.MC, name="Front door")


def day_of(text: str) -> date:
    return date.fromisoformat(text)


@dataclass
class Story:
    """A lock, the keys issued for it and the codes that were used up."""

    lock: Lock = NEW_LOCK
    issued: int = 0
    users: int = 0
    codes_used: list[str] = field(default_factory=list)

    def play(self, *lines: str) -> Story:
        """Do each line in turn; ``!code`` at its end = it is refused so and changes nothing."""
        for line in lines:
            what, _, refusal = line.partition(" !")
            if not refusal:
                self._do(what)
                continue
            before = replace(self.lock), self.issued, list(self.codes_used)
            with pytest.raises(Refused) as refused:
                self._do(what)
            assert refused.value.code == refusal
            assert (self.lock, self.issued, self.codes_used) == before
        return self

    def _do(self, line: str) -> None:
        day_text, action, *rest = line.split()
        day, count = day_of(day_text), int(rest[0]) if rest else 1
        if action == "register":
            self.lock = register_lock(self.lock, day)
        elif action == "remove":
            self.lock = remove_lock(self.lock, day)
        elif action in CODES:
            self._redeem(action, day, count)
        elif action == "issue":
            check_issue(self.stock, self.level(day), self.users, True, count)
            self.issued += count
            self.users += count
        elif action == "share_key":
            self._check(Action.ISSUE_TO_ORGANISATION, day)
        elif action == "change":
            self._check(Action.CHANGE_KEY, day)
        elif action == "take_in":
            self._check(Action.TAKE_IN, day)
            self.issued = self.stock.take_back(count).issued
        else:
            raise AssertionError(f"no such line: {line}")

    def _redeem(self, action: str, day: date, count: int) -> None:
        effect = redeem(CODES[action], self.lock.periods, self.lock.purchased, day, count, registered=self.registered)
        self.lock = replace(self.lock, periods=effect.periods, purchased=effect.purchased)
        self.codes_used.append(action)

    def _check(self, action: Action, day: date) -> None:
        entitlements.check(action, self.lock.periods, day, self.registered)

    @property
    def registered(self) -> bool:
        return self.lock.registered_on is not None

    @property
    def stock(self) -> Stock:
        return Stock(self.lock.purchased, self.issued)

    def level(self, day: date) -> Level:
        return entitlements.level(self.lock.periods, day, self.registered)

    def facts(self, day: date) -> dict[str, str]:
        """Everything the rule catalogue asks of a lock on a day, as text."""
        periods, level = self.lock.periods, self.level(day)
        facts = {
            "level": level.value,
            "trial": str(periods.trial_end),
            "base": str(periods.base_end),
            "option": str(periods.option_end),
            "first": str(periods.first_registered),
            "works": _yes(entitlements.option_works(periods, day)),
            "bought": str(self.stock.purchased),
            "issued": str(self.stock.issued),
            "stock": str(self.stock.in_stock),
            "issuable": str(self.stock.issuable(level)),
            "codes": str(len(self.codes_used)),
        }
        for action in Action:
            facts[action.value] = _yes(entitlements.allowed(action, periods, day, self.registered))
        return facts


def _yes(answer: bool) -> str:
    return "yes" if answer else "no"


def expect(story: Story, day: str, wanted: str) -> None:
    """Compare ``fact=value`` words with the facts of the day."""
    facts = story.facts(day_of(day))
    words = dict(word.split("=") for word in wanted.split())
    assert {name: facts[name] for name in words} == words
