"""A key that a lock holds already, and that two desks without a line leave no medium: the door closes."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.ids import KeyId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.services.desk import must_have
from flexeria_desktop.core.services.foreign import foreign_rows
from flexeria_desktop.core.services.media import MediumEntry
from tests.services.conftest import building, desk, place, prepared  # noqa: F401 - fixtures by their names
from tests.services.workplace import Workplace
from tests.sync.test_media_of_two_desks import FIRST, SECOND, calm, give, other, program  # noqa: F401 - fixture

TAGS = FIRST[:2]


def lose(workplace: Workplace, key_id: KeyId, tag: str, instead: str = "") -> None:
    """Report one of its tags lost, with another one in its place or none."""
    (row,) = [row for row in workplace.do(workplace.actions.keys()) if row.id == key_id]
    fresh = MediumEntry(MediumKind.TAG, instead) if instead else None
    workplace.do(workplace.actions.report_lost(row.person_id, MediumKind.TAG, f"•• {tag[-4:]}", fresh))


@pytest.mark.parametrize(
    ("who", "heard", "between"),
    [("first", True, False), ("first", False, True), ("second", True, True), ("second", False, False)],
)
def test_media_that_all_vanish_in_a_merge_open_nothing_after_the_next_programming(
    desk: Workplace,  # noqa: F811 - the fixture
    other: Workplace,  # noqa: F811 - the fixture
    who: str,
    heard: bool,
    between: bool,
) -> None:
    """Each desk lost another one of two tags that the lock holds; it was heard and programmed there or not."""
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    give(desk, desk.person(), lock_id, *TAGS)
    program(desk, lock_id)
    assert [desk.opens(tag) for tag in TAGS] == [True, True]
    calm(desk, other)
    other.do(other.actions.rename_lock(lock_id, "Front", "", desk.building.link))
    if heard:
        program(other, lock_id)
        calm(other, desk)
    (key,) = desk.do(desk.actions.keys())
    lose(desk, key.id, TAGS[1])
    lose(other, key.id, TAGS[0])
    if between:
        program(other, lock_id)
        assert [desk.opens(tag) for tag in TAGS] == [False, True]
    calm(desk, other, desk)
    at = desk if who == "first" else other
    program(at, lock_id)
    assert [at.opens(tag) for tag in TAGS] == [False, False]
    calm(at, desk, other, desk)
    for workplace in (desk, other):
        assert {row.state for row in workplace.do(workplace.actions.keys()) if row.id == key.id} == {KeyState.ISSUED}
    here = at.actions.desk
    assert at.profile.store.run(lambda uow: foreign_rows(here, uow, must_have(uow, lock_id))) == []


@pytest.mark.parametrize(
    ("had", "lost", "stay"),
    [
        (FIRST[:1], (FIRST[0], FIRST[0]), SECOND),
        (FIRST[:2], (FIRST[0], FIRST[1]), SECOND),
        (FIRST[:2], (FIRST[0], FIRST[0]), (FIRST[1], *SECOND)),
    ],
)
def test_tags_that_two_desks_gave_in_the_place_of_lost_ones_both_open(
    desk: Workplace,  # noqa: F811 - the fixture
    other: Workplace,  # noqa: F811 - the fixture
    had: tuple[str, ...],
    lost: tuple[str, str],
    stay: tuple[str, ...],
) -> None:
    """Nobody is left with a key that opens nothing; what was lost stays off, and both desks are told."""
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    give(desk, desk.person(), lock_id, *had)
    program(desk, lock_id)
    calm(desk, other)
    (key,) = desk.do(desk.actions.keys())
    lose(desk, key.id, lost[0], SECOND[0])
    lose(other, key.id, lost[1], SECOND[1])
    calm(desk, other, desk)
    for workplace in (desk, other):
        (row,) = [row for row in workplace.do(workplace.actions.keys()) if row.id == key.id]
        assert {one.mask[-4:] for one in row.media} == {tag[-4:] for tag in stay}
        (told,) = workplace.do(workplace.actions.sync_conflicts())
        assert (told.subject, told.kind, told.needs) == (key.id, "other_value", False)
    program(desk, lock_id)
    tags = (*FIRST[:2], *SECOND)
    assert {tag for tag in tags if desk.opens(tag)} == set(stay)
    calm(desk, other)
    assert len({workplace.profile.store.run(lambda uow: uow.sync.digest()) for workplace in (desk, other)}) == 1
