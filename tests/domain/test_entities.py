"""The entities themselves: identifiers, a complete lock, and refusals with their codes."""

from __future__ import annotations

import inspect
from dataclasses import replace
from datetime import date
from uuid import UUID

from flexeria_desktop.core.domain import refusals
from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.errors import Bug, Changed
from tests.domain.story import NEW_LOCK


def test_new_identifiers_are_version_7_and_differ() -> None:
    made = {new_uuid7() for _ in range(200)}
    assert len(made) == 200
    assert {(UUID(one).version, one == one.lower()) for one in made} == {(7, True)}


def test_a_lock_is_complete_when_claimed_and_registered() -> None:
    day = date(2024, 1, 15)
    assert not NEW_LOCK.complete
    assert not replace(NEW_LOCK, claimed_on=day).complete
    assert not replace(NEW_LOCK, registered_on=day).complete
    assert replace(NEW_LOCK, claimed_on=day, registered_on=day).complete


def test_every_refusal_has_a_code_of_its_own_and_changed_nothing() -> None:
    kinds = [
        kind
        for _, kind in inspect.getmembers(refusals, inspect.isclass)
        if issubclass(kind, refusals.Refused | Bug) and kind.__module__ == refusals.__name__
    ]
    codes = [kind.code for kind in kinds if kind is not refusals.Refused]
    assert len(codes) == len(set(codes)) > 20
    assert all(code and code == code.lower() for code in codes)
    assert {kind.changed for kind in kinds} == {Changed.NO}
