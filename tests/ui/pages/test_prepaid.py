"""Prepaid codes at the desk: what is said while typing, what the platform decides, what waits."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from flexeria_desktop.core.domain.codes import CodeKind, make_code
from flexeria_desktop.core.domain.entitlements import Level
from flexeria_desktop.core.services.platform import relocate
from flexeria_desktop.ui.viewmodels import code_texts
from flexeria_desktop.ui.views.pages.prepaid import PrepaidPage
from tests.ui.pages.conftest import Desk, User

TRIAL_LOCK = "Cv-ruimte"
OTHER_TRIAL = "Meterkast 3"


@pytest.fixture
def page(user: User) -> PrepaidPage:
    found = user.go("prepaid")
    assert isinstance(found, PrepaidPage)
    return found


def code(desk: Desk, kind: str, place: int) -> str:
    """A sample code counted from the last, which the furnishing left unused."""
    return desk.building.kit.codes[kind][-1 - place].replace("-", "")


def enter(user: User, desk: Desk, page: PrepaidPage, text: str, lock: str) -> None:
    """Type a code and choose a lock with the keyboard."""
    user.window.activateWindow()  # a popup that closed took the activation with it
    user.wait(user.window.isActiveWindow)
    page.enter.code.clear()
    page.enter.code.box(0).setFocus()
    keys(user, text)
    page.enter.lock.set_current(None)
    page.enter.lock.edit.setFocus()
    user.type(lock)
    user.wait(page.enter.lock.popup().isVisible)
    user.bot.keyClick(page.enter.lock.popup(), Qt.Key.Key_Down)
    user.bot.keyClick(page.enter.lock.popup(), Qt.Key.Key_Return)
    user.settle()
    assert page.enter.lock_id == desk.lock(lock).id


def keys(user: User, text: str) -> None:
    """Type letter by letter: the cursor walks from box to box."""
    for letter in text:
        user.type(letter)


def use(user: User, page: PrepaidPage) -> None:
    """Press the primary button and wait for the answer."""
    user.click(user.find("prepaid.use"))
    user.settle()
    user.wait(lambda: not page.loading)


def newest(page: PrepaidPage) -> Any:
    return page.ledger.table.rows[0]


def test_checks_while_typing(user: User, page: PrepaidPage, desk: Desk) -> None:
    whole = code(desk, "B", 0)
    page.enter.code.box(0).setFocus()
    keys(user, whole[:7])
    assert [check.text for check in page.enter.checks.shown] == ["7 of 20 characters", "base code, 5 years"]
    keys(user, whole[7:-1] + ("1" if whole[-1] != "1" else "2"))
    shown = {check.text: check.state for check in page.enter.checks.shown}
    assert shown["typing error: a character is wrong"] == "bad"
    use(user, page)
    assert page.enter.code_field.error
    page.enter.code.clear()


def test_an_option_code_on_a_trial_lock_is_refused_not_used_up_and_works_after_a_base_code(
    user: User, page: PrepaidPage, desk: Desk
) -> None:
    share, base = code(desk, "S", 0), code(desk, "B", 0)
    enter(user, desk, page, share, TRIAL_LOCK)
    assert "A sharing code works only while a base period runs" in page.effect.said
    use(user, page)
    assert (newest(page).state, newest(page).lock) == ("refused", TRIAL_LOCK)
    assert page.enter.code.text == share, "a refused code stays in the field"

    enter(user, desk, page, base, TRIAL_LOCK)
    assert page.effect.facts[:3] == ["Level", "trial", "full management"]
    promised = next(text for text in page.effect.facts if text.startswith("until"))
    use(user, page)
    lock = desk.lock(TRIAL_LOCK)
    assert lock.level is Level.BASE
    assert promised == code_texts.until(lock.base_end)
    assert page.enter.code.text == ""
    assert newest(page).state == "applied"

    enter(user, desk, page, share, TRIAL_LOCK)
    use(user, page)
    assert newest(page).state == "applied"
    assert desk.lock(TRIAL_LOCK).option_end is not None

    enter(user, desk, page, base, OTHER_TRIAL)
    use(user, page)
    assert newest(page).state == "refused"
    assert "used" in page.effect.said
    assert desk.lock(OTHER_TRIAL).level is Level.TRIAL


def test_a_code_of_another_kind_is_said_in_place(user: User, page: PrepaidPage, desk: Desk) -> None:
    enter(user, desk, page, make_code(CodeKind.ORGANISATION, 7, 123), OTHER_TRIAL)
    assert "another purpose" in page.effect.said
    assert "organisation code" in [check.text for check in page.enter.checks.shown]
    page.enter.code.clear()


def test_the_button_leads_to_what_is_missing(user: User, page: PrepaidPage) -> None:
    page.enter.lock.set_current(None)
    use(user, page)
    assert page.enter.code_field.error
    assert page.enter.lock_field.error
    assert page.enter.code.box(0).hasFocus()


def test_a_sample_code_of_the_demo_fills_the_field(user: User, page: PrepaidPage, desk: Desk) -> None:
    user.click(user.find("prepaid.sample.B"))
    assert page.enter.code.complete
    assert page.enter.checks.shown[1].text == "no typing error"
    page.enter.code.clear()


def test_many_codes_each_with_its_own_outcome(user: User, page: PrepaidPage, desk: Desk) -> None:
    stock = desk.lock("Fietsenkelder").purchased
    page.enter.tabs.set_current("many")
    page.enter.tabs.chosen.emit("many")
    page.enter.many.setFocus()
    page.enter.many.set_text("\n".join((code(desk, "N", 0), code(desk, "S", 1), "B12X")))
    assert [line.valid for line in page.many.lines] == [True, True, False]
    page.enter.lock.set_current(desk.lock("Fietsenkelder").id)
    line = page.many.lines[1]
    line.lock.set_current(desk.lock(OTHER_TRIAL).id)
    user.click(user.find("prepaid.use_many"))
    user.settle()
    outcomes = [line.outcome.text() for line in page.many.lines]
    assert outcomes[0] == "The code was used for Fietsenkelder."
    assert outcomes[1].startswith("A sharing code works only")
    assert desk.lock("Fietsenkelder").purchased == stock + 40


def test_without_the_platform_a_code_waits_and_is_sent_when_it_is_back(
    user: User, page: PrepaidPage, desk: Desk
) -> None:
    desk.building.platform.stop()
    try:
        enter(user, desk, page, code(desk, "B", 1), OTHER_TRIAL)
        use(user, page)
        assert "waits and unlocks nothing" in page.effect.said
        assert newest(page).state == "pending"
        assert desk.lock(OTHER_TRIAL).level is Level.TRIAL
        assert page.ledger.filter.button("pending").text() == "Pending 1"
    finally:
        desk.building.platform.start()
        desk.profile.store.run(lambda uow: relocate(uow, desk.building.platform.url))
    user.click(user.find("prepaid.send"))
    user.settle()
    user.wait(lambda: newest(page).state == "applied")
    assert desk.lock(OTHER_TRIAL).level is Level.BASE
    assert not page.ledger.send.isVisible()


def test_the_ledger_shows_refused_ones_alone(user: User, page: PrepaidPage) -> None:
    user.click(page.ledger.filter.button("refused"))
    assert {row.state for row in page.ledger.table.rows} == {"refused"}
    assert all("••••" in row.mask for row in page.ledger.table.rows)
