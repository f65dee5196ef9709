"""The steps of the main job; each does it by mouse or key and proves it by what the lock itself says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt

from flexeria_desktop.core.domain.calendar import add_years
from flexeria_desktop.core.domain.entitlements import Level
from flexeria_desktop.core.services.rows import Missing
from flexeria_desktop.core.services.rows import Stage as KeyStage
from flexeria_desktop.demo.furnishing import UNKNOWN_TAG, tag_of
from flexeria_desktop.tour import steps_desks, steps_links, steps_lists, steps_plan
from flexeria_desktop.tour.deeds import Proof, Step, add_lock, open_issue, present, program, use_code
from flexeria_desktop.tour.stage import Stage
from flexeria_desktop.ui.resources import resource
from flexeria_desktop.ui.views.pages.keys_table import KeyTable
from flexeria_desktop.ui.widgets import Label

OPENED, UNKNOWN, REVOKED = 1, 2, 3
RESIDENTS = 40
TAG_HOLDER, CODE_HOLDER = "A. de Vries", "B. Bakker"


def start_the_demo(stage: Stage) -> Proof:
    """From the first window to the empty Overview of the demo building."""
    stage.robot.picture("first-start", stage.program.start_window)
    stage.robot.click("start.demo")
    stage.robot.wait("the demo building", lambda: stage.program.session is not None, 180)
    stage.robot.window = stage.window
    stage.robot.wait("the Overview", lambda: stage.window.current_page == "overview")
    stage.settle()
    stage.prove("the simulated lock belongs to nobody yet", not stage.held()["owned"])
    return {"platform": stage.building.platform.url.split(":")[0], "locks in the house": len(stage.building.locks)}


def add_the_lock(stage: Stage) -> Proof:
    """Claim a lock by its label through the dongle's port and register it at the platform."""
    add_lock(stage, stage.building.locks[0], "add-lock")
    lock = stage.lock()
    stage.prove("the lock says that it has an owner", stage.held()["owned"])
    stage.prove("lock and platform both accepted it", lock.missing is Missing.NOTHING)
    stage.prove("the first registration gives a trial", lock.level is Level.TRIAL)
    return {"serial": lock.serial, "trial until": lock.trial_end, "list version": lock.list_version}


def refuse_an_option_code(stage: Stage) -> Proof:
    """A sharing code needs a paid base period: refused in the trial, and not used up."""
    stage.seen["share code"] = use_code(stage, "S", 0)
    (row,) = stage.ask(stage.actions.codes())
    stage.prove("the ledger says refused", (row.state, row.reason) == ("refused", "option_needs_base"))
    stage.prove("the lock's option did not begin", stage.lock().option_end is None)
    return {"state": row.state, "reason": row.reason}


def use_a_base_code(stage: Stage) -> Proof:
    """A base code gives five years; then the very same sharing code is accepted."""
    today = stage.ask(stage.actions.today())
    use_code(stage, "B", 0)
    lock = stage.lock()
    stage.prove("the lock is fully managed for five years", lock.base_end == add_years(today, 5))
    stage.robot.picture("prepaid-base")
    use_code(stage, "S", 0)
    stage.prove("the refused code was not used up", stage.lock().option_end == add_years(today, 5))
    return {"base until": lock.base_end, "option until": stage.lock().option_end}


def buy_keys(stage: Stage) -> Proof:
    """A key pack fills the stock."""
    use_code(stage, "N", 0)
    lock = stage.lock()
    stage.prove("40 keys can be issued", (lock.purchased, lock.issuable) == (RESIDENTS, RESIDENTS))
    return {"purchased": lock.purchased, "issuable": lock.issuable}


def import_residents(stage: Stage) -> Proof:
    """Forty people come in from a file."""
    stage.go("people")
    stage.robot.click("people.import")
    stage.robot.type("people.import.path", str(resource("demo", "residents.csv")))
    stage.robot.key(Qt.Key.Key_Return)
    stage.settle()
    stage.robot.picture("import")
    stage.robot.click("people.import.go")
    stage.robot.wait("the residents", lambda: len(stage.ask(stage.actions.people())) == RESIDENTS)
    stage.settle()
    return {"people": len(stage.ask(stage.actions.people()))}


def issue_keys(stage: Stage) -> Proof:
    """One key by tag, one by a code made for it; both wanted, none on the lock."""
    open_issue(stage, TAG_HOLDER)
    stage.robot.switch("issue.with_tag", on=True)
    stage.robot.type("issue.tag", tag_of(1))
    stage.robot.picture("issue-key")
    stage.robot.click("issue.go")
    stage.robot.wait("the key by tag", lambda: len(stage.issued()) == 1)
    stage.settle()
    open_issue(stage, CODE_HOLDER)
    stage.robot.switch("issue.with_tag", on=False)
    stage.robot.switch("issue.with_code", on=True)
    stage.robot.click("issue.make_code")
    stage.settle()
    stage.robot.click("issue.go")
    stage.robot.wait("the key by code", lambda: len(stage.issued()) == 2)
    shown = stage.robot.must_find("issued.code", Label)
    stage.seen["pin"] = "".join(character for character in shown.text() if character.isdigit())
    stage.robot.key(Qt.Key.Key_Escape)
    stage.settle()
    stage.prove("both keys wait", {key.stage for key in stage.issued()} == {KeyStage.QUEUED})
    stage.prove("the lock holds no key yet", stage.held()["credentials"] == 0)
    return {"wanted": 2, "on the lock": 0, "stock": stage.lock().in_stock}


def program_the_lock(stage: Stage) -> Proof:
    """Send the list; the receipt and the lock's own digest prove it."""
    stage.go("programming")
    stage.robot.picture("programming-plan")
    program(stage, 1)
    lock, held = stage.lock(), stage.held()
    stage.prove("the lock holds both credentials", held["credentials"] == 2)
    proof = stage.program.session.actions.desk.store.run_read(  # type: ignore[union-attr]
        lambda conn: conn.exec_driver_sql("SELECT hex(digest) FROM proofs WHERE lock_id = ?", (lock.id,)).scalar()
    )
    stage.prove("the receipt is of the very list that the lock holds", str(proof).lower() == held["digest"])
    stage.prove("both keys are on the lock", {key.stage for key in stage.issued()} == {KeyStage.ON_LOCK})
    return {"list": held["version"], "credentials": held["credentials"], "receipt": lock.receipt_at}


def stand_at_the_door(stage: Stage) -> Proof:
    """The tag opens, the code opens, an unknown tag does not."""
    opened = present(stage, "tag", tag_of(1))
    stage.robot.picture("at-the-door", stage.robot.must_find("door").window())
    unknown = present(stage, "tag", UNKNOWN_TAG)
    by_code = present(stage, "code", stage.seen["pin"])
    stage.robot.close("door")
    events = [event[3] for event in stage.lock_events()][-3:]
    stage.prove("the lock's own log: opened, unknown, opened", events == [OPENED, UNKNOWN, OPENED])
    return {"tag": opened, "unknown tag": unknown, "code": by_code, "the lock's last events": events}


def read_the_events(stage: Stage) -> Proof:
    """The lock's log comes in with names."""
    stage.go("events")
    stage.robot.click("events.read")
    wanted = (OPENED, TAG_HOLDER)
    stage.robot.wait("the lock's events", lambda: wanted in [(row.event, row.person) for row in _events(stage)])
    stage.settle()
    rows = _events(stage)
    stage.prove("every event of the lock is here", len(rows) == len(stage.lock_events()))
    stage.prove("the unknown tag is told without a name", (UNKNOWN, "") in [(row.event, row.person) for row in rows])
    return {"events": len(rows)}


def _events(stage: Stage) -> Any:
    from flexeria_desktop.core.services.queries.events import EventFilter  # noqa: PLC0415 - brings the store along

    return stage.ask(stage.actions.events(EventFilter()))


def take_a_key_in(stage: Stage) -> Proof:
    """A key that was taken in still opens until its lock is programmed."""
    stage.go("keys")
    table = stage.robot.must_find("keys.table", KeyTable)
    key = next(row for row in stage.issued() if row.person == TAG_HOLDER)
    stage.robot.wait("the key in the table", lambda: any(row.id == key.id for row in table.rows))
    line = next(place for place, row in enumerate(table.rows) if row.id == key.id)
    index = table.model.index(line, 0)
    stage.robot.click_at(table.view.viewport(), table.view.visualRect(index).center())
    if not table.selected:
        table.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.SelectCurrent)
    stage.robot.key(Qt.Key.Key_F6)
    stage.robot.click("confirm.go")
    stage.robot.wait("the key taken in", lambda: _stage_of(stage, TAG_HOLDER) is KeyStage.STILL_OPENS)
    stage.settle()
    said = present(stage, "tag", tag_of(1))
    stage.robot.close("door")
    stage.prove("it still opens", stage.lock_events()[-1][3] == OPENED)
    return {"stage": _stage_of(stage, TAG_HOLDER), "at the door": said}


def _stage_of(stage: Stage, holder: str) -> KeyStage | None:
    return next((key.stage for key in stage.issued() if key.person == holder), None)


def program_again(stage: Stage) -> Proof:
    """After programming the tag is refused, and the key is back in the stock."""
    before = stage.lock().in_stock
    program(stage, 2)
    held = stage.held()
    stage.prove("the lock holds one credential", held["credentials"] == 1)
    stage.prove("the key is back in the stock", stage.lock().in_stock == before + 1)
    said = present(stage, "tag", tag_of(1))
    stage.robot.close("door")
    stage.prove("the lock refuses the tag", stage.lock_events()[-1][3] in (UNKNOWN, REVOKED))
    return {"credentials": held["credentials"], "stock": stage.lock().in_stock, "at the door": said}


def check_the_store(stage: Stage) -> Proof:
    """The encrypted store is sound and its audit chain holds."""
    report = stage.actions.desk.store.check()
    stage.prove("integrity, encryption and audit chain", report.ok)
    stage.go("overview")
    return {"audit entries": report.audit.entries, "sqlite": report.sqlite, "cipher": report.cipher}


STEPS = (
    Step("start the demo building", start_the_demo, "overview-empty"),
    Step("claim and register a lock", add_the_lock, "locks"),
    Step("a sharing code is refused in the trial", refuse_an_option_code, "prepaid-refused"),
    Step("a base code gives five years", use_a_base_code, "prepaid-shared"),
    Step("buy keys", buy_keys, "prepaid"),
    Step("import 40 residents", import_residents, "people"),
    *steps_lists.STEPS,
    Step("issue a key by tag and one by code", issue_keys, "keys-queued"),
    Step("program the lock", program_the_lock, "programming"),
    Step("present a tag, an unknown tag and the code", stand_at_the_door, "keys-on-the-lock"),
    Step("read the events", read_the_events, "events"),
    Step("take a key in", take_a_key_in, "keys-taken-in"),
    Step("program again: the tag is refused", program_again, "programming-done"),
    *steps_plan.STEPS,
    *steps_links.STEPS,
    *steps_desks.STEPS,
    Step("check the store", check_the_store, "overview"),
)
