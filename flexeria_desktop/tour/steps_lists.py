"""The step of a list from elsewhere: as Excel writes it, with a fault mended in place, taken over and undone."""

from __future__ import annotations

from PySide6.QtCore import Qt

from flexeria_desktop.tour.deeds import Proof, Step
from flexeria_desktop.tour.stage import Stage
from flexeria_desktop.ui.widgets import Button, Label

LIST = (
    "Naam;Woning;E-mailadres;Nummer;Einddatum\r\n"
    "J. Köhler;Lindenhof 71;koehler@example.org;LH-071;31-12-2030\r\n"
    "K. André;Lindenhof 72;andre(at)example.org;LH-072;30-6-2030\r\n"
)
"""The second address is no address; the rest is right."""
MENDED = "andre@example.org"
NEWCOMERS = {"J. Köhler", "K. André"}


def mend_a_list_and_undo_it(stage: Stage) -> Proof:
    """Windows-1252 and semicolons are found, one cell is mended, two people come in as one step, and leave again."""
    path = stage.building.folder / "list from Excel.csv"
    path.write_bytes(LIST.encode("cp1252"))
    before, undo_before = _names(stage), stage.robot.must_find("header.undo", Button).toolTip()
    stage.go("people")
    stage.robot.click("people.import")
    stage.robot.type("people.import.path", str(path))
    stage.robot.key(Qt.Key.Key_Return)
    stage.settle()
    found = stage.robot.must_find("people.import.found", Label).text()
    stage.prove("the characters and the parting are found", found.startswith("Windows-1252, parted by semicolons"))
    go = stage.robot.must_find("people.import.go", Button)
    stage.prove("one of the rows is faulty", go.text() == "Import 1 person")
    stage.robot.click("people.import.next")
    stage.robot.type("people.import.cell.email", MENDED)
    stage.robot.picture("import-mend")
    stage.robot.key(Qt.Key.Key_Return)
    stage.robot.wait("the fault to be mended", lambda: go.text() == "Import 2 people")
    stage.robot.click("people.import.go")
    stage.robot.wait("the newcomers", lambda: _names(stage) == before | NEWCOMERS)
    stage.settle()
    addresses = {row.email for row in stage.ask(stage.actions.people()) if row.name in NEWCOMERS}
    stage.prove("the mended address came along", MENDED in addresses)
    stage.robot.picture("import-taken-over")
    undone = _undo(stage, undo_before)
    stage.robot.wait("the newcomers to be gone", lambda: _names(stage) == before)
    stage.settle()
    return {"read as": found, "taken over": len(NEWCOMERS), "undone": undone, "people": len(before)}


def _undo(stage: Stage, before: str) -> str:
    """Take back what the header names, once that is another step than before; return its words."""
    button = stage.robot.must_find("header.undo", Button)
    stage.robot.wait("the header to name the step", lambda: button.toolTip() != before)
    named = button.accessibleName()
    stage.prove("the header names the import", named == "Undo: import of people")
    stage.robot.click("header.undo")
    return named


def _names(stage: Stage) -> set[str]:
    return {row.name for row in stage.ask(stage.actions.people())}


STEPS = (Step("mend a list from Excel, take it over, undo it", mend_a_list_and_undo_it, "people-undone"),)
