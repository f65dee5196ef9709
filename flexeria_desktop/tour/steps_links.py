"""The steps of the link: a break in mid-upload that loses nothing, and a lock over Bluetooth."""

from __future__ import annotations

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.errors import Changed, FlexeriaError
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import Missing
from flexeria_desktop.core.services.rows import Stage as KeyStage
from flexeria_desktop.demo.furnishing import tag_of
from flexeria_desktop.demo.inside import HouseInside
from flexeria_desktop.hardware.commands import MAX_CHUNK
from flexeria_desktop.hardware.simulator.air.problems import BumbleMissing, BusMissing
from flexeria_desktop.hardware.simulator.running import RunningHouse
from flexeria_desktop.tour.deeds import Proof, Step, add_lock, open_issue, present, program, show_the_work, use_code
from flexeria_desktop.tour.robot import NotShown
from flexeria_desktop.tour.stage import Stage
from flexeria_desktop.ui.viewmodels.programming_jobs import programming_jobs
from flexeria_desktop.ui.views.pages.programming_run import FailureCard
from flexeria_desktop.ui.widgets import Button

OPENED = 1
SLOW_MS = 150
"""A round trip by a weak radio; slow enough that a dongle is pulled out between two chunks on a busy computer too."""
RADIO = "ble:"
RADIO_HOLDER = "E. Visser"
_TAG_OF_RADIO = 90


def pull_the_dongle_out(stage: Stage) -> Proof:
    """In the middle of an upload: the window says that nothing was changed and where it stands."""
    house = _house(stage)
    stage.go("keys")
    waiting = _issue_to_everybody(stage)
    before, taken = stage.held(), _taken(stage)
    house.fault(latency_ms=SLOW_MS)
    show_the_work(stage)
    stage.robot.click("programming.program")
    # The second chunk lies on the lock: so the answer to the first is here, and the window knows of it.
    stage.robot.wait("two chunks on the lock", lambda: (stage.held()["upload"] or 0) > MAX_CHUNK)
    house.plug(False)
    resume = stage.robot.must_find("programming.resume", Button)
    house.fault(latency_ms=0)
    stage.settle()
    held, card = stage.held(), _failure(stage)
    stage.prove("the list in force is the old one", all(held[key] == before[key] for key in ("version", "digest")))
    unchanged = isinstance(card.error, FlexeriaError) and card.error.changed is Changed.NO
    stage.prove("the window says that nothing was changed", unchanged and card.texts.changed)
    queued = [key for key in stage.issued() if key.stage is KeyStage.QUEUED]
    stage.prove("all keys wait on", len(queued) == waiting)
    offset, total = held["upload"], _total(stage)
    shown = int("".join(character for character in resume.text() if character.isdigit()) or 0)
    stage.prove("the upload stands in its middle", 0 < offset < total)
    stage.prove("the lock has what the window says it has", 0 < shown <= offset)
    stage.prove("every byte the lock took lies there", _taken(stage) - taken == offset)
    stage.seen |= {"offset": str(offset), "taken": str(taken), "total": str(total)}
    said = {"window": card.texts.changed, "button": resume.text()}
    return {"keys sent": waiting, "bytes on the lock": offset, "of": total, **said}


def go_on_at_the_byte(stage: Stage) -> Proof:
    """Plugged in again: the lock gets what is missing and not one byte twice."""
    house, lock = _house(stage), stage.lock()
    offset, total = int(stage.seen["offset"]), int(stage.seen["total"])
    house.plug(True)
    stage.robot.click("programming.resume")
    version = stage.held()["version"] + 1
    stage.robot.wait("the receipt", lambda: stage.lock().list_version == version)
    stage.settle()
    outcome = programming_jobs(stage.window.context).outcomes[lock.id]
    received = _taken(stage) - int(stage.seen["taken"])
    stage.prove("the program went on at the byte", outcome.resumed_at == offset)
    stage.prove("the lock received the stream once, byte for byte", received == total)
    stage.prove("every key is on the lock", KeyStage.QUEUED not in {key.stage for key in stage.issued()})
    said = present(stage, "tag", tag_of(5))
    stage.robot.close("door")
    stage.prove("the door opens for a new key", stage.lock_events()[-1][3] == OPENED)
    after = received - offset
    return {"offset": offset, "received after the break": after, "of": total, "list": version, "at the door": said}


def use_bluetooth(stage: Stage) -> Proof:
    """Claim, register and program another lock by radio, with the dongle pulled out."""
    house, planned = _house(stage), stage.building.locks[1]
    go_on_air(house)
    house.plug(False)
    add_lock(stage, planned, "add-lock-bluetooth", RADIO)
    stage.prove("the lock says that it has an owner", stage.held(planned.serial)["owned"])
    stage.prove("lock and platform both accepted it", stage.lock(planned.serial).missing is Missing.NOTHING)
    use_code(stage, "N", 1, planned)
    open_issue(stage, RADIO_HOLDER, planned.name)
    stage.robot.switch("issue.with_tag", on=True)
    stage.robot.type("issue.tag", tag_of(_TAG_OF_RADIO))
    stage.robot.click("issue.go")
    stage.settle()
    program(stage, 1, planned.serial)
    lock, held = stage.lock(planned.serial), stage.held(planned.serial)
    stage.prove("the lock is reached by radio", lock.link == RADIO)
    stage.prove("the lock holds the key", (held["version"], held["credentials"]) == (1, 1))
    to_lock, from_lock = house.radio_bytes(planned.serial)
    stage.prove("the radio carried it", to_lock > 0 and from_lock > 0)
    said = present(stage, "tag", tag_of(_TAG_OF_RADIO), planned.serial)
    stage.robot.close("door")
    stage.prove("the door opens for the key", stage.lock_events(planned.serial)[-1][3] == OPENED)
    house.plug(True)
    carried = {"bytes to the lock": to_lock, "bytes from the lock": from_lock}
    return {"serial": lock.serial, "link": lock.link, "list": held["version"], **carried, "at the door": said}


def _house(stage: Stage) -> RunningHouse:
    house = stage.building.house
    if isinstance(house, HouseInside):
        raise NotShown("this system has no virtual serial port that could be pulled out")
    return house


def go_on_air(house: RunningHouse) -> None:
    """Put the building into the air; raise NotShown with what this computer lacks."""
    try:
        house.go_on_air()
    except BumbleMissing as missing:
        raise NotShown(
            f"the simulated radio is not installed: pip install 'flexeria-desktop[{missing.data['extra']}]'"
        ) from missing
    except BusMissing as missing:
        raise NotShown(f"the program {missing.data['program']} is not installed") from missing


def _issue_to_everybody(stage: Stage) -> int:
    """Keys with three media for as many residents as keys are left: enough bytes that an upload has a middle."""
    lock, holders = stage.lock(), {key.person for key in stage.issued()}
    others = [person for person in stage.ask(stage.actions.people()) if person.name not in holders]
    others = sorted(others, key=lambda person: person.reference)[: lock.in_stock]
    for place, person in enumerate(others, 3):
        phone = f"{place:064x}"
        media = ((MediumKind.TAG, tag_of(place)), (MediumKind.REMOTE, f"RC-{place:04d}"), (MediumKind.PHONE, phone))
        order = IssueKeys(person.id, (lock.id,), tuple(MediumEntry(kind, typed) for kind, typed in media))
        stage.ask(stage.actions.issue_keys(order))
    stage.window.context.changed("keys", "locks", "programming")
    return len(others)


def _taken(stage: Stage) -> int:
    """Bytes of lists the lock has taken since the simulator began, by its own count."""
    return _house(stage).with_lock(stage.door, lambda lock: lock.taken)


def _total(stage: Stage) -> int:
    row = programming_jobs(stage.window.context).row(stage.lock().id)
    return row.progress.total if row is not None and row.progress is not None else 0


def _failure(stage: Stage) -> FailureCard:
    cards = [card for card in stage.window.findChildren(FailureCard) if card.isVisible()]
    stage.prove("one failure shows", len(cards) == 1)
    return cards[0]


STEPS = (
    Step("pull the dongle out in mid-upload", pull_the_dongle_out, "programming-broken"),
    Step("plug it in: the upload goes on at the byte", go_on_at_the_byte, "programming-resumed"),
    Step("claim and program a lock over Bluetooth", use_bluetooth, "programming-bluetooth"),
)
