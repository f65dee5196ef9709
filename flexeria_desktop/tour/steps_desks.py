"""The steps of two desks: a second computer of the same account, and a key it takes in while the first is offline."""

from __future__ import annotations

from datetime import timedelta

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.services.keys import ChangeKey
from flexeria_desktop.core.services.platform import relocate
from flexeria_desktop.core.services.rows import KeyRow
from flexeria_desktop.core.services.rows import Stage as KeyStage
from flexeria_desktop.demo.building import FileSecrets
from flexeria_desktop.demo.furnishing import tag_of
from flexeria_desktop.tour.deeds import Proof, Step, present, program
from flexeria_desktop.tour.stage import Stage

OPENED, UNKNOWN, REVOKED = 1, 2, 3
NOBODY_THERE = "http://127.0.0.1:9"
"""The discard port of this computer (RFC 863): what is offline gets no answer there, and nothing leaves the house."""
HELD_TAG = tag_of(5)
LONGER = timedelta(days=365)


def bring_a_second_computer(stage: Stage) -> Proof:
    """A new profile of the same account: after one sync it knows what the first one knows."""
    folder = stage.building.folder
    second = bootstrap.create_profile(
        folder / "second", secrets=FileSecrets(folder / "second-keys"), operator="B. Smit"
    )
    stage.second = second
    token = stage.building.enrolment_token()
    stage.ask(stage.actions.sync_now())
    stage.ask(second.actions.sign_in(stage.building.platform.url, token, "Laptop"))
    report = stage.ask(second.actions.sync_now())
    stage.prove("nothing went wrong on the way", not report.error)
    here, there = ({row.id: row.state for row in stage.ask(one.keys())} for one in (stage.actions, second.actions))
    stage.prove("both know the same keys", here == there and here)
    lock = next(row for row in stage.ask(second.actions.locks()) if row.serial == stage.door)
    stage.prove("the second knows what is proven on the lock", lock.list_version == stage.lock().list_version)
    digests = [stage.ask(one.desk.store(lambda uow: uow.sync.digest())) for one in (stage.actions, second.actions)]
    stage.prove("both hold the same rows", digests[0] == digests[1])
    stage.show_page("sync")
    return {"rows": digests[0][0], "keys": len(there), "list proven at both": lock.list_version}


def go_offline(stage: Stage) -> Proof:
    """The first desk loses the platform and prolongs a key; the second takes that very key in."""
    second = stage.second_actions
    stage.ask(stage.actions.desk.store(lambda uow: relocate(uow, NOBODY_THERE)))
    key = _key(stage)
    until = stage.ask(stage.actions.today()) + LONGER
    stage.ask(stage.actions.change_keys([ChangeKey(key.id, None, until, None, office=False, emergency=False)]))
    report = stage.ask(stage.actions.sync_now())
    stage.prove(
        "the first desk is offline, and its change waits", report.error == "offline" and report.state.waiting == 1
    )
    stage.ask(second.take_in([key.id]))
    stage.prove("the second is not", not stage.ask(second.sync_now()).error)
    stage.prove("at the first the key is still in force", _key(stage).state is KeyState.ISSUED)
    said = present(stage, "tag", HELD_TAG)
    stage.robot.close("door")
    stage.prove("it still opens, for no lock has heard of it", stage.lock_events()[-1][3] == OPENED)
    stage.window.context.changed("keys", "locks")
    stage.show_page("sync")
    return {"holder": key.person, "waits at the first": report.state.waiting, "at the door": said}


def come_back(stage: Stage) -> Proof:
    """Online again: the withdrawal has won, both desks say so, and a person can read why."""
    stage.ask(stage.actions.desk.store(lambda uow: relocate(uow, stage.building.platform.url)))
    stage.show_page("sync")
    stage.robot.click("sync.now")
    stage.robot.wait("the key taken in at the first", lambda: _key(stage).stage is KeyStage.STILL_OPENS)
    stage.settle()
    stage.ask(stage.second_actions.sync_now())
    told = [stage.ask(one.sync_conflicts()) for one in (stage.actions, stage.second_actions)]
    stage.prove(
        "one readable item on both desks", [row.id for row in told[0]] == [row.id for row in told[1]] and told[0]
    )
    stage.prove("it says that the withdrawal won", told[0][0].kind == "withdrawal_won")
    waiting = stage.ask(stage.actions.sync_state()).waiting
    stage.prove("nothing waits any more", waiting == 0)
    stage.show_page("sync", tab="merged")
    return {"merged": told[0][0].kind, "waits": waiting}


def program_what_another_desk_took_in(stage: Stage) -> Proof:
    """The work has come to the first desk, which has the dongle; afterwards the tag is refused."""
    key_id, version = _key(stage).id, stage.held()["version"] + 1
    program(stage, version)
    said = present(stage, "tag", HELD_TAG)
    stage.robot.close("door")
    stage.prove("the lock refuses the tag", stage.lock_events()[-1][3] in {UNKNOWN, REVOKED})
    for one in (stage.actions, stage.second_actions):
        stage.ask(one.sync_now())
        kept = stage.ask(one.desk.store(lambda uow: uow.keys.get(key_id)))
        stage.prove("both desks know that the lock confirmed it", kept and kept.state is KeyState.RETURNED)
    return {"list": version, "at the door": said}


def _key(stage: Stage) -> KeyRow:
    """The key whose tag the tour holds."""
    return next(row for row in stage.issued() if any(medium.mask.endswith(HELD_TAG[-4:]) for medium in row.media))


STEPS = (
    Step("a second computer of the same account", bring_a_second_computer, "sync-two-desks"),
    Step("offline here, taken in there", go_offline, "sync-offline"),
    Step("back online: the withdrawal has won", come_back, "sync-merged"),
    Step("program what another desk took in", program_what_another_desk_took_in, "programming-from-elsewhere"),
)
