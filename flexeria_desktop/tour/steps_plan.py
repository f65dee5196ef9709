"""The steps of the locking plan: a right given by a click on its cell, and a lost tag replaced from there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from flexeria_desktop.core.domain.plan_cells import Cell, base_of
from flexeria_desktop.core.services.handover_rows import LossRow
from flexeria_desktop.core.services.matrix_rows import CellKey
from flexeria_desktop.core.services.rows import Stage as KeyStage
from flexeria_desktop.demo.furnishing import tag_of
from flexeria_desktop.tour.deeds import Proof, Step, present
from flexeria_desktop.tour.stage import Stage
from flexeria_desktop.ui.views.pages.lost_meter import ExposureMeter
from flexeria_desktop.ui.widgets import DataTable, Label
from flexeria_desktop.ui.widgets.plan_canvas import PlanCanvas

OPENED, UNKNOWN, REVOKED = 1, 2, 3
HOLDER = "C. van Dijk"
LOST_TAG, NEW_TAG = tag_of(2), tag_of(91)


def give_a_right_in_the_plan(stage: Stage) -> Proof:
    """A click on an empty cell, a tag for it, the plan's own button; then Space takes in and gives back."""
    canvas, key = _plan(stage)
    _click_cell(stage, canvas, key)
    stage.robot.switch("issue.with_tag", on=True)
    stage.robot.type("issue.tag", LOST_TAG)
    stage.robot.click("issue.go")
    _wait_for_cell(stage, canvas, key, Cell.PLANNED)
    before = stage.held()
    stage.prove("what is wanted is not on the lock yet", _key_stage(stage) is KeyStage.QUEUED)
    _program(stage, "plan.program", before["version"] + 1)
    _wait_for_cell(stage, canvas, key, Cell.ON)
    held = stage.held()
    stage.prove("the lock holds one credential more", held["credentials"] == before["credentials"] + 1)
    canvas.setFocus()
    for pressed, shown in enumerate((Cell.TAKEN, Cell.ON)):
        stage.robot.key(Qt.Key.Key_Space)
        _wait_for_cell(stage, canvas, key, shown)
        stage.prove("the store says what the cell shows", (_key_stage(stage) is KeyStage.ON_LOCK) == bool(pressed))
    now = stage.held()
    stage.prove("no lock has heard of it", all(now[one] == held[one] for one in ("version", "digest", "credentials")))
    said = present(stage, "tag", LOST_TAG)
    stage.robot.close("door")
    stage.prove("the door opens", stage.lock_events()[-1][3] == OPENED)
    return {"list": held["version"], "credentials": held["credentials"], "at the door": said}


def replace_a_lost_tag(stage: Stage) -> Proof:
    """F7 on the cell: the meter falls as the lock confirms; the lost tag is refused and the new one opens."""
    stage.robot.click("nav.plan")
    canvas, key = _plan(stage)
    stage.prove("the plan is where it was left", canvas.current_key == key)
    before = stage.held()
    stage.robot.key(Qt.Key.Key_F7)
    media = stage.robot.must_find("lost.media", DataTable)
    stage.robot.wait("the tag to report", lambda: media.current is not None)
    stage.robot.type("lost.replacement", NEW_TAG)
    stage.robot.click("lost.go")
    first = _loss(stage, lambda loss: bool(loss.open_doors))
    asked = stage.robot.must_find("lost.headline", Label).text()
    stage.settle()
    stage.robot.picture("lost-tag")
    _program(stage, "lost.program", before["version"] + 1)
    last = _loss(stage, lambda loss: loss.closed)
    told = stage.robot.must_find("lost.headline", Label).text()
    stage.prove("the meter fell", len(first.open_doors) > len(last.open_doors) == 0 and asked != told)
    stage.robot.picture("lost-tag-closed")
    stage.robot.click("lost.cancel")
    stage.settle()
    stage.prove("the lock holds as many credentials", stage.held()["credentials"] == before["credentials"])
    refused = present(stage, "tag", LOST_TAG)
    stage.prove("the lock refuses the lost tag", stage.lock_events()[-1][3] in {UNKNOWN, REVOKED})
    opened = present(stage, "tag", NEW_TAG)
    stage.robot.close("door")
    stage.prove("it opens for the new one", stage.lock_events()[-1][3] == OPENED)
    return {"meter": f"{asked}; {told}", "lost tag": refused, "new tag": opened}


def _plan(stage: Stage) -> tuple[PlanCanvas, CellKey]:
    """The plan, and the cell that these steps are about."""
    stage.go("plan")
    canvas = stage.robot.must_find("plan.canvas", PlanCanvas)
    person = next(row for row in stage.ask(stage.actions.people(HOLDER)) if row.name == HOLDER)
    key = CellKey(stage.lock().id, person.id)
    stage.robot.wait("the cell in the plan", lambda: canvas.sheet.place_of(key) is not None)
    return canvas, key


def _click_cell(stage: Stage, canvas: PlanCanvas, key: CellKey) -> None:
    place = canvas.sheet.place_of(key)
    stage.prove("the cell is in the plan", place is not None)
    assert place is not None  # noqa: S101 - just proven
    canvas.show_cell(place)
    stage.robot.breathe()
    stage.robot.click_at(canvas.viewport(), canvas.cell_rect(place).center())
    stage.settle()


def _wait_for_cell(stage: Stage, canvas: PlanCanvas, key: CellKey, wanted: Cell) -> None:
    def shown() -> bool:
        place = canvas.sheet.place_of(key)
        return place is not None and base_of(canvas.sheet.code(place)) is wanted

    stage.robot.wait(f"the cell of {HOLDER} to show {wanted.name}", shown)
    stage.settle()


def _program(stage: Stage, button: str, version: int) -> None:
    stage.robot.click(button)
    stage.robot.wait(f"list {version} on the lock", lambda: stage.lock().list_version == version)
    stage.settle()
    stage.prove("the lock says so itself", stage.held()["version"] == version)


def _key_stage(stage: Stage) -> KeyStage | None:
    return next((key.stage for key in stage.issued() if key.person == HOLDER), None)


def _loss(stage: Stage, as_wanted: Callable[[LossRow], bool]) -> LossRow:
    """What the meter shows, once it is as wanted."""
    meters = stage.window.findChildren(ExposureMeter)

    def shown() -> LossRow | None:
        return next((one.loss for one in meters if one.isVisible() and one.loss and as_wanted(one.loss)), None)

    stage.robot.wait("the meter", lambda: shown() is not None)
    loss = shown()
    assert loss is not None  # noqa: S101 - just waited for
    return loss


STEPS = (
    Step("give a right in the locking plan", give_a_right_in_the_plan, "plan"),
    Step("report a lost tag and replace it", replace_a_lost_tag, "plan-after-the-loss"),
)
