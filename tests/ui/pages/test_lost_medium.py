"""A lost tag at the window: reported, followed on the meter, closed lock by lock, replaced."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from flexeria_desktop.core.services.rows import Stage
from flexeria_desktop.ui.views.pages.lost_medium import LostForm
from tests.ui.pages.conftest import Desk, User
from tests.ui.pages.test_keys import keys_of, person


def form(user: User) -> LostForm:
    user.wait(lambda: any(one.isVisible() for one in user.window.findChildren(LostForm)))
    found: LostForm = next(one for one in user.window.findChildren(LostForm) if one.isVisible())
    user.settle()
    user.window.activateWindow()
    user.wait(user.window.isActiveWindow)
    return found


def holder_of_several(desk: Desk) -> Any:
    """Somebody whose tag opens more than one lock, by what these have proven."""
    for row in desk.do(desk.actions.people()):
        keys = [key for key in desk.do(desk.actions.keys(person_id=row.id)) if key.stage is Stage.ON_LOCK]
        if len({key.lock_id for key in keys}) > 1:
            return row
    raise AssertionError("nobody has several keys")


def test_the_meter_falls_to_nothing_and_the_new_tag_has_the_same_locks(user: User, desk: Desk) -> None:
    who = holder_of_several(desk)
    before = {key.lock: key for key in keys_of(desk, who.name) if key.stage is Stage.ON_LOCK}
    user.go("people", person=who.id)
    user.press(Qt.Key.Key_F7)
    sheet = form(user)
    tag = next(medium for medium in sheet.table.rows if medium.kind.name == "TAG")
    sheet.table.select(lambda medium: medium == tag)
    assert user.find("lost.consequence").isVisible()
    sheet.replacement.input.edit.setFocus()
    user.type("04 AA BB CC DD EE 01")
    user.click(user.find("lost.go"))
    user.wait(sheet.meter.isVisible)
    user.settle()
    loss = sheet.meter.loss
    assert loss is not None
    assert [door.outer for door in loss.doors] == sorted((door.outer for door in loss.doors), reverse=True)
    assert {door.lock: door.outer for door in loss.doors}["Hoofdingang A"]
    count = len(loss.open_doors)
    assert count > 0
    assert sheet.meter.headline.text().startswith(f"{count} of {len(loss.doors)} door")
    assert desk.do(desk.actions.open_losses())
    user.click(user.find("lost.program"))
    user.wait(lambda: sheet.meter.loss is not None and sheet.meter.loss.closed)
    user.settle()
    assert sheet.meter.headline.text() == "No door accepts it any more"
    assert desk.do(desk.actions.open_losses()) == ()
    after = {key.lock: key for key in keys_of(desk, who.name) if key.stage is Stage.ON_LOCK}
    assert after.keys() == before.keys()
    for name in tag.locks:
        assert "•• EE01" in [medium.mask for medium in after[name].media]
        assert after[name].valid_until == before[name].valid_until


def test_a_number_that_nobody_has_says_so_beside_the_field(user: User, desk: Desk) -> None:
    page = user.go("keys")
    page.table.view.clearSelection()
    page.lost()
    sheet = form(user)
    sheet.number.input.edit.setFocus()
    user.type("04 00 00 00 00 00 77")
    user.press(Qt.Key.Key_Return)
    user.settle()
    user.wait(lambda: "No key in force" in sheet._number.error)
    assert not user.find("lost.go").isEnabled()
    assert person(desk, "B. Bakker")
