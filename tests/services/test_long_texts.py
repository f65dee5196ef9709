"""A text that the platform would refuse is refused where it is typed, and nothing of it is kept or sent."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from flexeria_desktop import bootstrap, wording
from flexeria_desktop.core.domain.refusals import TextTooLong
from flexeria_desktop.core.domain.syncing import values
from flexeria_desktop.core.domain.texts import LONGEST_TEXT
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.rows import HolidayRow, ScheduleRow

LONG = "é" * (LONGEST_TEXT + 1)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[bootstrap.Profile]:
    """An empty profile."""
    made = bootstrap.create_profile(tmp_path / "profile", secrets=MemorySecrets(), operator="x" * 500)
    yield made
    made.close()


def test_both_sides_have_one_limit() -> None:
    assert values.text("é" * LONGEST_TEXT)
    assert not values.text(LONG)


@pytest.mark.parametrize("field", ["name", "unit", "email", "phone", "reference", "note"])
def test_details_of_a_person(profile: bootstrap.Profile, field: str) -> None:
    """Blanks around do not count; the longest there may be is kept whole."""
    fits = {"name": "Ada"} | {field: " " + LONG[1:] + "\n"}
    person_id = asyncio.run(profile.actions.add_person(PersonDetails(**fits)))
    for work in (
        lambda: profile.actions.add_person(PersonDetails(**{"name": "Bea", field: LONG})),
        lambda: profile.actions.change_person(person_id, PersonDetails(**{"name": "Bea", field: LONG})),
    ):
        with pytest.raises(TextTooLong) as refused:
            asyncio.run(work())
        assert refused.value.data == {"field": field, "length": LONGEST_TEXT + 1, "limit": LONGEST_TEXT}
    said = wording.in_english(refused.value)
    assert said.startswith("The text has 4,001 characters; at most 4,000 can be kept. Nothing was changed.")
    (row,) = asyncio.run(profile.actions.people())
    assert getattr(row, field) == LONG[1:]


def _schedule(actions: Actions) -> Awaitable[Any]:
    return actions.save_schedule(ScheduleRow("", LONG, ()))


def _holiday(actions: Actions) -> Awaitable[Any]:
    return actions.save_holiday(HolidayRow("", LONG, date(2029, 1, 1), date(2029, 1, 2)))


@pytest.mark.parametrize("work", [_schedule, _holiday])
def test_names_of_rules(profile: bootstrap.Profile, work: Callable[[Actions], Awaitable[Any]]) -> None:
    with pytest.raises(TextTooLong):
        asyncio.run(work(profile.actions))


def test_a_name_to_act_under_is_never_longer_than_the_platform_takes(profile: bootstrap.Profile) -> None:
    asyncio.run(profile.actions.add_person(PersonDetails("Ada")))
    (op,) = profile.store.run(lambda uow: uow.sync.take_batch(10)).ops
    assert op.actor == "x" * 200
