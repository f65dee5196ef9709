"""Table 4.6 whole: each action at each level."""

from __future__ import annotations

from datetime import date

import pytest

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.entitlements import Action, Level, full
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import Refused

DAY = date(2025, 6, 1)
TRIAL = LockPeriods(date(2025, 5, 1), date(2025, 8, 1))
COLUMNS = {
    "trial": TRIAL,
    "trial with an old option": LockPeriods(date(2025, 5, 1), date(2025, 8, 1), None, date(2030, 1, 1)),
    "base": LockPeriods(date(2023, 5, 1), date(2023, 8, 1), date(2028, 8, 1)),
    "base and option": LockPeriods(date(2023, 5, 1), date(2023, 8, 1), date(2028, 8, 1), date(2030, 1, 1)),
    "reduced": LockPeriods(date(2023, 5, 1), date(2023, 8, 1)),
    "reduced with option": LockPeriods(date(2019, 5, 1), date(2019, 8, 1), date(2025, 5, 31), date(2030, 1, 1)),
    "not registered": TRIAL,
}
# One letter for each column above: y yes, n no.
TABLE = {
    Action.TAKE_IN: "yyyyyyn",
    Action.ISSUE_TO_PERSON: "yyyynnn",
    Action.CHANGE_KEY: "yyyynnn",
    Action.ISSUE_TO_ORGANISATION: "nnnynnn",
    Action.READ_LOG: "yyyynnn",
    Action.BASE_CODE: "yyyyyyn",
    Action.OPTION_CODE: "nnyynnn",
    Action.KEYS_CODE: "yyyyyyn",
    Action.WRITE: "yyyynnn",
    Action.WRITE_REMOVAL: "yyyyyyn",
    Action.ADD_LOCK: "yyyyyyy",
    Action.REMOVE_LOCK: "yyyyyyn",
}
CELLS = [
    pytest.param(action, column, cell == "y", id=f"4.6-{action.value}-{column.replace(' ', '-')}")
    for action, row in TABLE.items()
    for column, cell in zip(COLUMNS, row, strict=True)
]
LEVELS = [
    Level.TRIAL,
    Level.TRIAL,
    Level.BASE,
    Level.BASE,
    Level.REDUCED,
    Level.REDUCED,
    Level.NOT_REGISTERED,
]


def test_every_action_has_its_row() -> None:
    assert set(TABLE) == set(Action)


@pytest.mark.parametrize(("action", "column", "yes"), CELLS)
def test_cell(action: Action, column: str, yes: bool) -> None:
    periods, registered = COLUMNS[column], column != "not registered"
    assert entitlements.allowed(action, periods, DAY, registered) is yes
    if yes:
        entitlements.check(action, periods, DAY, registered)
        return
    with pytest.raises(Refused) as refused:
        entitlements.check(action, periods, DAY, registered)
    assert refused.value.code in {"not_registered", "reduced", "option_needs_base", "option_not_active"}


@pytest.mark.parametrize(("column", "wanted"), list(zip(COLUMNS, LEVELS, strict=True)))
def test_columns_are_what_they_say(column: str, wanted: Level) -> None:
    found = entitlements.level(COLUMNS[column], DAY, column != "not registered")
    assert found is wanted
    assert full(found) is (wanted in {Level.TRIAL, Level.BASE})
