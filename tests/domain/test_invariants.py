"""What holds whatever is done to a lock, in any order (R6, R7, R12, R14, R27, D4)."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.refusals import Refused
from tests.domain.story import Story

LINES = ("register", "remove", "base", "share", "keys 5", "issue", "issue 3", "take_in", "share_key", "change")
steps = st.lists(st.tuples(st.integers(0, 900), st.sampled_from(LINES)), max_size=25)
FIRST_DAY = date(2024, 1, 15)


def tell(story: Story, day: date, line: str) -> bool:
    """Do one line if the rules let it; a refusal is a fair answer, anything else is not."""
    action, *count = line.split()
    if action == "take_in" and not story.issued:
        return False
    try:
        story.play(" ".join([day.isoformat(), action, *count]))
    except Refused:
        return False
    return True


@settings(max_examples=150, deadline=None)
@given(steps)
def test_no_key_is_lost_and_no_end_moves_back(moves: list[tuple[int, str]]) -> None:
    story, day, bought, out = Story(), FIRST_DAY, 0, 0
    for wait, line in moves:
        day += timedelta(days=wait)
        before = story.lock.periods
        done = tell(story, day, line)
        bought += 5 * (done and line == "keys 5")
        out += done * {"issue": 1, "issue 3": 3, "take_in": -1}.get(line, 0)
        assert (story.stock.purchased, story.stock.issued) == (bought, out)
        assert story.stock.purchased == story.stock.in_stock + story.stock.issued
        assert 0 <= story.stock.issuable(story.level(day)) <= story.stock.in_stock
        after = story.lock.periods
        assert (after.first_registered, after.trial_end) == (
            before.first_registered or after.first_registered,
            before.trial_end or after.trial_end,
        )
        for old, new in ((before.base_end, after.base_end), (before.option_end, after.option_end)):
            assert old is None or (new is not None and new >= old)
        assert done or after == before


@settings(max_examples=60, deadline=None)
@given(steps, st.lists(st.integers(0, 700), min_size=1, max_size=6))
def test_removing_and_registering_changes_nothing(moves: list[tuple[int, str]], waits: list[int]) -> None:
    story, day = Story().play(f"{FIRST_DAY} register"), FIRST_DAY
    for wait, line in moves:
        day += timedelta(days=wait)
        tell(story, day, line)
    if not story.registered:
        story.play(f"{day} register")
    before = story.lock.periods, story.stock, story.codes_used[:]
    for wait in waits:
        story.play(f"{day} remove")
        day += timedelta(days=wait)
        story.play(f"{day} register")
    assert (story.lock.periods, story.stock, story.codes_used) == before
    untouched = Story(lock=story.lock, issued=story.issued)
    assert story.level(day) is untouched.level(day)


@settings(max_examples=60, deadline=None)
@given(steps, st.integers(0, 4_000))
def test_an_option_works_only_within_its_base(moves: list[tuple[int, str]], later: int) -> None:
    story, day = Story().play(f"{FIRST_DAY} register"), FIRST_DAY
    for wait, line in moves:
        day += timedelta(days=wait)
        tell(story, day, line)
    day += timedelta(days=later)
    facts = story.facts(day)
    if facts["works"] == "yes":
        assert str(day) <= min(facts["base"], facts["option"])
    if facts["issue_to_organisation"] == "yes":
        assert (facts["works"], facts["level"]) == ("yes", "base")
