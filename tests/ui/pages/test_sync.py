"""The page Sync and the chip, beside a second computer of the same account and a platform that comes and goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from flexeria_desktop import bootstrap
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.keys import ChangeKey
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.platform import relocate
from flexeria_desktop.core.services.rows import PersonRow
from flexeria_desktop.demo.building import EMAIL
from flexeria_desktop.ui.views.frame_data import FrameData
from flexeria_desktop.ui.views.pages.sync import SyncPage
from flexeria_desktop.ui.widgets import Button, ConfirmDialog, Label
from tests.cli.terminal import console
from tests.ui.pages.conftest import Desk, User


@pytest.fixture(scope="module")
def other(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Actions]:
    """Another computer of the account, with everything the first one has."""
    folder = tmp_path_factory.mktemp("other") / "profile"
    profile = bootstrap.create_profile(folder, secrets=MemorySecrets(), operator="P. Visser")
    token = console(desk.building.folder / "platform", "accounts", "enrol", "--email", EMAIL)[0]
    desk.do(desk.actions.sync_now())
    desk.do(profile.actions.sign_in(desk.building.platform.url, token, "Office 2"))
    desk.do(profile.actions.sync_now())
    yield profile.actions
    desk.do(profile.close_links())
    profile.close()


@pytest.fixture
def page(desk: Desk, user: User) -> SyncPage:
    """The page in a window with chips."""
    FrameData(user.window)
    user.settle()
    found: SyncPage = user.go("sync")
    return found


def chip(user: User) -> str:
    return user.window.status.chips["platform"].state.text


def details(row: PersonRow, **more: Any) -> PersonDetails:
    known = PersonDetails(row.name, row.unit, row.email, row.phone, row.reference, row.until)
    return replace(known, **more)


def person(desk: Desk, text: str) -> PersonRow:
    return desk.do(desk.actions.people(text))[0]


def meet(desk: Desk, other: Actions, text: str, mine: str, theirs: str) -> PersonRow:
    """Both computers change the telephone of somebody, the other one is first at the platform."""
    row = person(desk, text)
    desk.do(other.change_person(row.id, details(row, phone=theirs)))
    desk.do(desk.actions.change_person(row.id, details(row, phone=mine)))
    desk.do(other.sync_now())
    desk.do(desk.actions.sync_now())
    return row


def shown_in(user: User, tab: str) -> list[Any]:
    page: SyncPage = user.go("sync", tab=tab)
    lists = {"merged": page.merged.table, "refused": page.refused.table, "waiting": page.waiting.table}
    return list(lists[tab].rows)


def test_the_chip_leads_to_the_page_which_says_that_all_is_well(desk: Desk, user: User, page: SyncPage) -> None:
    user.click(page.now)
    user.settle()
    user.wait(lambda: chip(user) == "Platform: synced just now")
    user.go("overview")
    user.click(user.window.status.chips["platform"])
    user.settle()
    assert user.window.current_page == "sync"
    assert not page.banner.isVisible()
    assert "Nothing waits" in {label.text() for label in page.waiting.findChildren(Label)}
    user.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    user.settle()
    assert chip(user) == "Platform: synced just now"


def test_what_waits_is_told_in_sentences_while_the_platform_is_away(desk: Desk, user: User, page: SyncPage) -> None:
    desk.building.platform.stop()
    try:
        row = person(desk, "Bakker")
        desk.do(desk.actions.change_person(row.id, details(row, phone="06-12345678")))
        user.click(page.now)
        user.settle()
        user.wait(lambda: chip(user).startswith("Platform: offline, 1 change"))
        user.wait(page.banner.isVisible)
        assert "cannot be reached" in page.banner.accessibleName()
        (op,) = shown_in(user, "waiting")
        line = page.waiting.table.model.columns
        assert line[0].spoken(op) == "Change B. Bakker"
        assert line[1].spoken(op) == "telephone"
        assert line[2].spoken(op) == "M. Jansen"
    finally:
        desk.building.platform.start()
        desk.profile.store.run(lambda uow: relocate(uow, desk.building.platform.url))
    user.click(page.now)
    user.settle()
    user.wait(lambda: chip(user) == "Platform: synced just now")
    assert shown_in(user, "waiting") == []
    assert not page.banner.isVisible()


def test_what_another_computer_changed_shows_by_itself(desk: Desk, other: Actions, user: User, page: SyncPage) -> None:
    row = person(desk, "Smit")
    people = user.go("people", person=row.id)
    desk.do(other.change_person(row.id, details(row, name="F. Smit-de Jong")))
    desk.do(other.sync_now())
    desk.do(desk.actions.sync_now())
    user.wait(lambda: any(label.text() == "F. Smit-de Jong" for label in people.findChildren(Label)))


def test_keeping_what_is_in_force_is_one_click(desk: Desk, other: Actions, user: User, page: SyncPage) -> None:
    meet(desk, other, "Peters", "06-1", "06-2")
    rows = shown_in(user, "merged")
    assert page.merged.table.model.columns[0].spoken(rows[0]).startswith("L. Peters was changed at two computers")
    assert "M. Jansen and P. Visser" in page.merged.table.model.columns[0].spoken(rows[0])
    user.click(user.find("sync.keep"))
    user.settle()
    assert not user.find("sync.conflict").isHidden()
    assert person(desk, "Peters").phone == "06-1"
    desk.do(desk.actions.sync_now())
    desk.do(other.sync_now())
    (decided,) = [one for one in desk.do(other.sync_conflicts(open_only=False)) if not one.open]
    assert (decided.decided_by, decided.decision) == ("M. Jansen", "keep")


def test_taking_the_other_value_is_an_edit_that_reaches_everybody(
    desk: Desk, other: Actions, user: User, page: SyncPage
) -> None:
    row = meet(desk, other, "Mulder", "06-3", "06-4")
    shown_in(user, "merged")
    assert page.merged.table.select(lambda one: one.subject == row.id and one.open)
    assert user.find("sync.take").isVisible()
    shown = [button for button in page.findChildren(Button) if button.isVisible() and button.kind == "primary"]
    assert [button.text() for button in shown] == ["Sync now"], "nothing sways which of two values stands"
    user.click(user.find("sync.take"))
    user.settle()
    assert person(desk, "Mulder").phone == "06-4"
    desk.do(desk.actions.sync_now())
    desk.do(other.sync_now())
    assert desk.do(other.people("Mulder"))[0].phone == "06-4"
    assert not [one for one in desk.do(other.sync_conflicts()) if one.subject == row.id]


def test_where_a_lock_stands_is_turned_round_by_name(desk: Desk, other: Actions, user: User, page: SyncPage) -> None:
    places = {row.name: row for row in desk.do(desk.actions.places())}
    lock = desk.lock("Lift machinekamer")
    desk.do(other.put_locks([lock.id], places["Kelder"].id))
    desk.do(desk.actions.put_locks([lock.id], places["Dak"].id))
    desk.do(desk.actions.put_locks([lock.id], places["3"].id))
    desk.do(other.sync_now())
    desk.do(desk.actions.sync_now())
    (row,) = [one for one in shown_in(user, "merged") if one.open and one.entity == "lock_place"]
    page.merged.table.select(lambda one: one.id == row.id)

    def told() -> set[str]:
        return {label.text() for label in page.merged.detail.findChildren(Label) if label.isVisible()}

    user.wait(lambda: told() >= {"Lindenhof, 3", "Lindenhof, Kelder"})
    was = desk.lock("Lift machinekamer").place_id
    user.click(user.find("sync.take"))
    user.settle()
    now = desk.lock("Lift machinekamer").place_id
    assert {was, now} == {places["3"].id, places["Kelder"].id}


def test_a_narrowed_key_is_asked_about_on_the_first_page_and_widened_here(
    desk: Desk, other: Actions, user: User, page: SyncPage
) -> None:
    key = next(one for one in desk.do(desk.actions.keys()) if one.stage.value == "on_lock")
    early, late = date(2030, 6, 30), date(2031, 12, 31)
    desk.do(other.change_keys([ChangeKey(key.id, None, early, None, False, False)]))
    desk.do(desk.actions.change_keys([ChangeKey(key.id, None, late, None, False, False)]))
    desk.do(other.sync_now())
    desk.do(desk.actions.sync_now())
    user.wait(lambda: chip(user).startswith("Platform: 1 change"))
    user.go("overview")
    user.click(user.find("overview.conflicts"))
    user.settle()
    assert user.window.current_page == "sync"
    assert page.merged.table.current.subject == key.id
    assert page.merged.table.current.needs
    shown = {label.text() for label in page.merged.detail.findChildren(Label)}
    assert {"last day", "30 Jun 2030", "31 Dec 2031"} <= shown
    user.click(user.find("sync.take"))
    user.settle()
    (now,) = [one for one in desk.do(desk.actions.keys()) if one.id == key.id]
    assert now.valid_until == late
    user.wait(lambda: not chip(user).startswith("Platform: 1 change(s) need"))


def test_a_refused_change_says_why_and_is_sent_again_or_let_go(desk: Desk, user: User, page: SyncPage) -> None:
    desk.do(desk.actions.sync_now())
    for name in ("R. Zonder", "S. Zonder", "T. Zonder"):
        desk.do(desk.actions.add_person(PersonDetails(name)))
    ids = [op.op_id for op in desk.do(desk.actions.waiting_changes())]
    desk.profile.store.run(lambda uow: [uow.sync.park(op_id, "invalid") for op_id in ids])
    user.window.context.changed("platform")
    user.settle()
    rows = shown_in(user, "refused")
    columns = page.refused.table.model.columns
    assert sorted(columns[0].spoken(row).split(",")[0] for row in rows) == [
        "Add R. Zonder",
        "Add S. Zonder",
        "Add T. Zonder",
    ]
    assert columns[1].spoken(rows[0]) == "The platform does not take it in this form."
    user.wait(lambda: chip(user).startswith("Platform: 3 change"))
    assert page.refused.table.select(lambda op: op.name == "R. Zonder")
    assert page.refused.sentence.text() == "Mend the cause and send it again, or let it go."
    user.click(user.find("sync.again"))
    user.settle()
    desk.do(desk.actions.sync_now())
    user.settle()
    assert len(shown_in(user, "refused")) == 2
    user.click(user.find("sync.all"))
    user.click(user.find("sync.let_go"))
    user.wait(lambda: bool(user.window.findChildren(ConfirmDialog)))
    dialog = user.window.findChildren(ConfirmDialog)[-1]
    assert dialog.verb_button.text().startswith("Let 2 change")
    user.click(dialog.verb_button)
    user.settle()
    assert shown_in(user, "refused") == []
    assert desk.do(desk.actions.refused_changes()) == []


def test_signed_out_the_page_leads_to_signing_in_and_counts_what_waits(desk: Desk, user: User, page: SyncPage) -> None:
    desk.do(desk.actions.sign_out())
    row = person(desk, "Visser")
    desk.do(desk.actions.change_person(row.id, details(row, phone="06-9")))
    user.window.context.changed("platform")
    user.settle()
    user.wait(lambda: chip(user) == "Platform: sign in")
    assert not page.now.isEnabled()
    assert len(shown_in(user, "waiting")) == 1
    user.click(user.find("sync.sign_in"))
    user.settle()
    assert user.window.current_page == "settings"
    token = console(desk.building.folder / "platform", "accounts", "enrol", "--email", EMAIL)[0]
    desk.do(desk.actions.sign_in(desk.building.platform.url, token, "Demo desk"))
    report = desk.do(desk.actions.sync_now())
    assert (report.pushed, report.error) == (1, "")
