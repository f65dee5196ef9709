"""The laws of undo: there and back is where one was; there, back and there is where one got."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.people_groups import GiveLocks
from flexeria_desktop.core.services.rows import ScheduleRow
from flexeria_desktop.core.services.rule_rows import HolidayRow, LockSettings
from flexeria_desktop.core.store.sync.forms import FORMS
from tests.services.big_plan import NOW, Size, fill

SMALL = Size(people=6, locks=3, rights=9)
Deed = Callable[[Actions], Coroutine[Any, Any, Any]]


class Still:
    """A clock that stands."""

    def now(self) -> object:
        """The moment."""
        return NOW


def wire(store: Any) -> dict[str, dict[str, Any]]:
    """Every row that people change, as its form reads it; keys that ended tell of the past alone."""

    def read(conn: Any) -> dict[str, dict[str, Any]]:
        found = {name: form.read(conn, form.all_ids(conn)) for name, form in FORMS.items() if form.captured}
        groups = found.pop("key_group")
        found["key"] = {
            one: of | {"issued_at": "", "withdrawn_at": "", "group": groups.get(one, {}).get("group_id", "")}
            for one, of in found["key"].items()
            if of["state"] in {"issued", "suspended"}
        }
        return found

    return dict(store.run_read(read))


def rights(rows: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The same, keys by what they let whom open: one that was given again has an id of its own."""
    keys = sorted(
        (of["lock_id"], of["person_id"], of["state"], str(of.get("valid_until")), of["group"], str(of["media"]))
        for of in rows["key"].values()
    )
    return rows | {"key": keys}


names = st.sampled_from(["Ann", "Björn", "O'Neil", "雪"])
places = st.integers(0, 5)
days = st.sampled_from([None, date(2027, 1, 31), date(2028, 2, 29)])


@dataclass(frozen=True)
class Hand:
    """What one deed is done with."""

    actions: Actions
    lock: str
    people: list[str]
    name: str
    place: int
    day: date | None

    @property
    def person(self) -> str:
        """Somebody."""
        return self.people[self.place % len(self.people)]

    def media(self) -> dict[str, tuple[MediumEntry, ...]]:
        """A tag that each of them carries."""
        return {one: (MediumEntry(MediumKind.TAG, f"04{at:012X}"),) for at, one in enumerate(self.people, start=1)}

    async def key(self) -> list[str]:
        """One key of theirs, if there is any."""
        return [key.id for key in await self.actions.keys(person_id=self.person)][:1]


async def suspend(at: Hand) -> None:
    """Suspend a key."""
    await at.actions.suspend(await at.key())


async def take_in(at: Hand) -> None:
    """Take a key in."""
    await at.actions.take_in(await at.key())


async def furnish(actions: Actions) -> None:
    """A group with two people and a lock, and another one with a person and a lock of the same."""
    locks = sorted(row.id for row in await actions.locks())
    people = sorted(row.id for row in await actions.people())
    for name, some, day in (("Cleaners", people[:2], None), ("Night watch", people[1:3], date(2028, 2, 29))):
        at = Hand(actions, locks[0], people, name, 0, day)
        group = await actions.make_people_group(name)
        await actions.join_group(group, some)
        await actions.give_group_locks(GiveLocks(group, (locks[0], locks[1]), valid_until=day), at.media())


def in_group(do: Callable[[Hand, str], Coroutine[Any, Any, Any]]) -> Callable[[Hand], Coroutine[Any, Any, Any]]:
    """Something with one of the groups, if there is any."""

    async def deed_of_group(at: Hand) -> None:
        groups = sorted(row.id for row in await at.actions.people_groups())
        if groups:
            await do(at, groups[at.place % len(groups)])

    return deed_of_group


DEEDS: tuple[Callable[[Hand], Coroutine[Any, Any, Any]], ...] = (
    lambda at: at.actions.add_person(PersonDetails(at.name, until=at.day)),
    lambda at: at.actions.change_person(at.person, PersonDetails(at.name, until=at.day)),
    lambda at: at.actions.rename_lock(at.lock, at.name, "Somewhere"),
    lambda at: at.actions.change_lock_settings(at.lock, LockSettings(3 + at.place, 4, None, None, bool(at.day))),
    lambda at: at.actions.save_schedule(ScheduleRow("", at.name, ((31, 360, 540),))),
    lambda at: at.actions.save_holiday(HolidayRow("", at.name, date(2027, 4, 27), date(2027, 4, 27))),
    suspend,
    take_in,
    lambda at: at.actions.toggle_rights([(at.lock, one) for one in at.people], wanted=bool(at.day)),
    lambda at: at.actions.make_people_group(f"{at.name} {at.place}"),
    in_group(lambda at, group: at.actions.rename_people_group(group, f"{at.name} {at.place}")),
    in_group(lambda at, group: at.actions.delete_people_group(group)),
    in_group(lambda at, group: at.actions.join_group(group, [at.person], at.media())),
    in_group(lambda at, group: at.actions.leave_group(group, [at.person])),
    in_group(
        lambda at, group: at.actions.give_group_locks(GiveLocks(group, (at.lock,), valid_until=at.day), at.media())
    ),
    in_group(lambda at, group: at.actions.take_group_locks(group, [at.lock])),
    in_group(lambda at, group: at.actions.toggle_rights([(at.lock, group)], wanted=bool(at.day))),
    lambda at: at.actions.remove_person(at.person),
)


def deed(kind: int, name: str, place: int, day: date | None) -> Deed:
    """One thing that a person may do; what the rules refuse is no step."""

    async def do(actions: Actions) -> None:
        locks = sorted(row.id for row in await actions.locks())
        people = sorted(row.id for row in await actions.people())
        await DEEDS[kind](Hand(actions, locks[place % len(locks)], people, name, place, day))

    return do


deeds = st.lists(st.builds(deed, st.integers(0, len(DEEDS) - 1), names, places, days), min_size=1, max_size=4)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(deeds)
@example([deed(15, "Ann", 4, None), deed(11, "Ann", 1, None)])
def test_there_and_back_and_there_again(steps: list[Deed]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = bootstrap.create_profile(Path(folder) / "p", secrets=MemorySecrets(), operator="x", clock=Still())
        try:
            made.store.run(lambda uow: fill(uow, SMALL))
            made.store.run(lambda uow: uow.capture_all())
            asyncio.run(furnish(made.actions))
            states = [wire(made.store)]
            for step in steps:
                before = asyncio.run(made.actions.undo_offer()).undo
                try:
                    asyncio.run(step(made.actions))
                except UserError:
                    continue
                after = asyncio.run(made.actions.undo_offer()).undo
                if after is not None and (before is None or after.number != before.number):
                    states.append(wire(made.store))
            for expected in reversed(states[:-1]):
                assert not asyncio.run(made.actions.undo()).left
                assert rights(wire(made.store)) == rights(expected)
            for expected in states[1:]:
                assert not asyncio.run(made.actions.redo()).left
                assert rights(wire(made.store)) == rights(expected)
            assert made.store.check().foreign_keys == ()
        finally:
            made.close()


def test_steps_about_a_key_are_taken_back_although_it_was_issued_anew(tmp_path: Path) -> None:
    made = bootstrap.create_profile(tmp_path / "p", secrets=MemorySecrets(), operator="x", clock=Still())
    try:
        made.store.run(lambda uow: fill(uow, SMALL))
        made.store.run(lambda uow: uow.capture_all())
        asyncio.run(furnish(made.actions))
        before = wire(made.store)
        key = made.store.run(lambda uow: uow.keys.of_groups()[0].id)
        asyncio.run(made.actions.suspend([key]))
        asyncio.run(made.actions.take_in([key]))
        for _ in range(2):
            assert not asyncio.run(made.actions.undo()).left
        assert rights(wire(made.store))["key"] == rights(before)["key"]
    finally:
        made.close()
