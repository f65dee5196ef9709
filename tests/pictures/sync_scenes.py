"""What is photographed of syncing: what met changes of a second computer, what waits or was refused, the code."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from flexeria_desktop import bootstrap
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.keys import ChangeKey
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.platform import relocate
from flexeria_desktop.demo.building import EMAIL
from flexeria_desktop.tour.stage import Stage
from flexeria_desktop.ui.viewmodels.signing_in import Stage as Step
from flexeria_desktop.ui.views.settings_page import SettingsPage
from tests.cli.terminal import console

Shoot = Callable[[str], None]
PATIENCE = 60


def sync(stage: Stage, shoot: Shoot) -> None:
    """Merged with another computer; waiting while the platform is away; refused."""
    actions: Actions = stage.window.context.actions
    folder = Path(tempfile.mkdtemp(prefix="flexeria-other-"))
    other = bootstrap.create_profile(folder / "profile", secrets=MemorySecrets(), operator="P. Visser")
    try:
        _meet(stage, actions, other.actions)
    finally:
        _do(stage, other.close_links())
        other.close()
        shutil.rmtree(folder)
    stage.window.context.changed("platform")
    stage.window.navigate("sync", tab="merged")
    stage.settle()
    shoot("sync-merged")
    stage.building.platform.stop()
    try:
        for name in ("N. Arslan", "K. Vos"):
            _do(stage, actions.add_person(PersonDetails(name)))
        stage.window.navigate("sync", tab="waiting")
        stage.robot.click("sync.now")
        stage.settle()
        shoot("sync-waiting")
        _refuse(actions)
        stage.window.context.changed("platform")
        stage.window.navigate("sync", tab="refused")
        stage.settle()
        shoot("sync-refused")
    finally:
        stage.building.platform.start()
        actions.desk.store.run(lambda uow: relocate(uow, stage.building.platform.url))


def _do(stage: Stage, work: Coroutine[Any, Any, Any]) -> Any:
    return stage.program.engine.submit(work).result(PATIENCE)


def _meet(stage: Stage, here: Actions, there: Actions) -> None:
    """Two computers change a person and a key and one takes a key in that the other one prolongs."""
    token = console(stage.building.folder / "platform", "accounts", "enrol", "--email", EMAIL)[0]
    _do(stage, here.sync_now())
    _do(stage, there.sign_in(stage.building.platform.url, token, "Office 2"))
    _do(stage, there.sync_now())
    row = _do(stage, here.people())[0]
    known = PersonDetails(row.name, row.unit, row.email, row.phone, row.reference, row.until)
    first, second = [key for key in _do(stage, here.keys()) if key.stage.value == "on_lock"][:2]

    def prolong(key: Any, until: date) -> ChangeKey:
        return ChangeKey(key.id, None, until, None, office=False, emergency=False)

    _do(stage, there.change_person(row.id, replace(known, phone="06 1234 5678", unit="Lindenhof 9")))
    _do(stage, here.change_person(row.id, replace(known, phone="06 8765 4321", unit="Lindenhof 12")))
    _do(stage, there.change_keys([prolong(first, date(2027, 6, 30))]))
    _do(stage, here.change_keys([prolong(first, date(2027, 12, 31))]))
    _do(stage, there.take_in([second.id]))
    _do(stage, here.change_keys([prolong(second, date(2028, 1, 31))]))
    _do(stage, there.sync_now())
    _do(stage, here.sync_now())


def _refuse(actions: Actions) -> None:
    ids = [op.op_id for op in actions.desk.store.run(lambda uow: uow.sync.waiting())]
    codes = ("row_deleted", "forbidden")
    actions.desk.store.run(lambda uow: [uow.sync.park(*one) for one in zip(ids, codes, strict=False)])


def account(stage: Stage, shoot: Shoot) -> None:
    """Signed out, then the code that is to be approved."""
    _do(stage, stage.window.context.actions.sign_out())
    stage.window.context.changed("platform")
    stage.go("settings")
    page = stage.window.page("settings")
    assert isinstance(page, SettingsPage)
    shoot("account-out")
    page.platform.begin(stage.building.platform.url)
    stage.robot.wait("the code", lambda: page.platform.flow.stage is Step.WAITING)
    shoot("account-code")
    stage.robot.click("account.cancel")
    stage.settle()


SCENES = (sync, account)
