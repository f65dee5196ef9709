"""What is photographed of organisations: each tab with something in it, the sheets, a key on its way to one."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.organisations import EmployeeDetails
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.core.services.sharing import IssueShare
from flexeria_desktop.tour.stage import Stage
from flexeria_desktop.ui.views.pages.organisations import TABS, OrganisationsPage
from tests.cli.terminal import console

Shoot = Callable[[str], None]
PATIENCE = 60
STAFF = (
    ("Thuiszorg ploeg Noord", (("Cleo Adriaanse", "E-12", "04D1B2C3D4E501"), ("Bram Kok", "E-13", "04D1B2C3D4E502"))),
    ("Nachtdienst", (("Noor van den Heuvel-Wolters", "E-20", "04D1B2C3D4E503"),)),
)


def organisations(stage: Stage, shoot: Shoot) -> None:
    """A desk that owns locks and runs an organisation: it gives itself the key of a lock."""
    actions: Actions = stage.window.context.actions
    stage.go("organisations")
    stage.robot.click("organisations.first")
    stage.settle()
    shoot("organisations-enter-code")
    stage.robot.key(Qt.Key.Key_Escape)
    lock, number = _open_one(stage, actions)
    _tabs(stage, shoot, "organisations-new")
    _issue(stage, shoot, lock, number)
    _staff(stage, actions)
    _tabs(stage, shoot, "organisations")
    _sheets(stage, shoot)
    _read_events(stage, shoot)


def _do(stage: Stage, work: Coroutine[Any, Any, Any]) -> Any:
    return stage.program.engine.submit(work).result(PATIENCE)


def _open_one(stage: Stage, actions: Actions) -> tuple[LockRow, str]:
    """Use an organisation's code, and one for the sharing option of a lock; return the lock and the number."""
    lock = next(row for row in _do(stage, actions.locks()) if row.level.value == "base" and row.in_stock > 2)
    _do(stage, actions.redeem(_code(stage, "S"), lock.id))
    _do(stage, actions.redeem_for_organisation(_code(stage, "G")))
    _do(stage, actions.sync_now())
    stage.window.context.changed("keys", "locks", "platform")
    return lock, _do(stage, actions.organisations())[0].handle


def _code(stage: Stage, kind: str) -> str:
    words = ("codes", "mint", "--kind", kind, "--count", "1", "--batch", "91", "--activate")
    return console(stage.building.folder / "platform", *words)[0]


def _tabs(stage: Stage, shoot: Shoot, name: str) -> None:
    for tab in TABS:
        stage.show_page("organisations", tab=tab)
        page = _page(stage)
        if rows := getattr(page, tab).table.rows:
            getattr(page, tab).table.select(lambda row, first=rows[0]: row is first)
        stage.settle()
        shoot(f"{name}-{tab}")


def _page(stage: Stage) -> OrganisationsPage:
    page = stage.window.page("organisations")
    assert isinstance(page, OrganisationsPage)
    return page


def _issue(stage: Stage, shoot: Shoot, lock: LockRow, number: str) -> None:
    """The sheet as it opens, then filled from the keys page with the receiver found."""
    stage.go("keys")
    stage.robot.key(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    stage.settle()
    shoot("organisations-issue-empty")
    stage.pick("share.lock", lock.name)
    stage.robot.type("share.number", number)
    stage.robot.click("share.find")
    stage.settle()
    shoot("organisations-issue")
    stage.robot.click("share.issue")
    stage.settle()


def _staff(stage: Stage, actions: Actions) -> None:
    """Groups with employees who open with the received key; a second key, with an end, goes to nobody yet."""
    (organisation,) = _do(stage, actions.organisations())
    _do(stage, actions.sync_now())
    (key,) = _do(stage, actions.organisation(organisation.id)).received
    for group_name, people in STAFF:
        group = _do(stage, actions.save_group(organisation.id, group_name))
        for name, reference, tag in people:
            media = (MediumEntry(MediumKind.TAG, tag),)
            employee = _do(stage, actions.add_employee(organisation.id, EmployeeDetails(name, reference), media))
            _do(stage, actions.put_in_group(group, employee))
        _do(stage, actions.link_key(group, key.id))
    (share,) = _do(stage, actions.shares())
    receiver = _do(stage, actions.find_receiver(organisation.handle))
    _do(stage, actions.issue_share(IssueShare(share.lock_id, receiver.id, None, date(2030, 12, 31))))
    _do(stage, actions.sync_now())
    stage.window.context.changed("keys", "locks", "platform")


def _sheets(stage: Stage, shoot: Shoot) -> None:
    """Of an employee, his media, the groups of a key; what is asked before a removal."""
    for tab, deed in (
        ("employees", "add_employee"),
        ("employees", "media"),
        ("received", "link"),
        ("groups", "members"),
    ):
        stage.show_page("organisations", tab=tab)
        stage.robot.click(f"organisations.{deed}")
        stage.settle()
        shoot(f"organisations-sheet-{deed}")
        stage.robot.key(Qt.Key.Key_Escape)
        stage.settle()
    for tab, deed in (("given", "take_in"), ("groups", "remove_group"), ("employees", "remove_employee")):
        stage.show_page("organisations", tab=tab)
        stage.robot.click(f"organisations.{deed}")
        dialog = stage.robot.must_find("confirm.go").window()
        stage.robot.window = dialog
        shoot(f"organisations-ask-{deed}")
        stage.robot.window = stage.window
        dialog.close()
        stage.settle()


def _read_events(stage: Stage, shoot: Shoot) -> None:
    stage.show_page("organisations", tab="events")
    stage.robot.click("organisations.read_events")
    stage.settle()
    shoot("organisations-events-read")


SCENES = (organisations,)
