"""A firmware on its way to a real simulated lock: broken, resumed in a new process, refused, confirmed."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import FlexeriaError, UserError
from flexeria_desktop.core.ports import FirmwareImage
from flexeria_desktop.core.services.errors import FirmwareInvalid, NoFirmwareWaits
from flexeria_desktop.core.services.rows import FirmwareOutcome, FirmwareProgress
from tests.services.workplace import Workplace

IMAGE = FirmwareImage("2.4.0", bytes(range(256)) * 40)
RUNNING = "2.3.1"


@pytest.fixture
def lock_id(desk: Workplace) -> LockId:
    """A lock of ours."""
    return desk.add_lock()


def update(
    desk: Workplace, lock_id: LockId, image: FirmwareImage | None, steps: list[FirmwareProgress] | None = None
) -> FirmwareOutcome:
    told: list[FirmwareProgress] = [] if steps is None else steps
    return desk.do(desk.actions.update_firmware(lock_id, image, told.append))


def running(desk: Workplace) -> str:
    version: str = desk.building.house.holdings(desk.building.locks[0].serial)["firmware"]
    return version


def serial(desk: Workplace) -> str:
    return desk.building.locks[0].serial


def test_an_update_is_believed_when_the_lock_shows_it(desk: Workplace, lock_id: LockId) -> None:
    steps: list[FirmwareProgress] = []
    outcome = update(desk, lock_id, IMAGE, steps)
    assert (outcome.before, outcome.version, outcome.confirmed) == (RUNNING, "2.4.0", True)
    assert running(desk) == "2.4.0"
    assert desk.do(desk.actions.lock(lock_id)).firmware == "2.4.0"
    sent = [step.sent for step in steps if step.step == "send"]
    assert sent == sorted(sent)
    assert (sent[0], sent[-1]) == (0, len(IMAGE.image))
    assert [steps[0].step, steps[-1].step] == ["connect", "done"]
    with pytest.raises(NoFirmwareWaits):
        update(desk, lock_id, None)


def test_a_broken_update_goes_on_at_the_byte_in_a_new_process(desk: Workplace, lock_id: LockId) -> None:
    steps: list[FirmwareProgress] = []

    def cut(step: FirmwareProgress) -> None:
        steps.append(step)
        if step.sent > 4_000:
            desk.building.house.with_lock(serial(desk), lambda lock: lock.power_off())

    with pytest.raises(FlexeriaError):
        desk.do(desk.actions.update_firmware(lock_id, IMAGE, cut))
    reached = steps[-1].sent
    assert 4_000 < reached < len(IMAGE.image)
    assert running(desk) == RUNNING
    desk.building.house.with_lock(serial(desk), lambda lock: lock.power_on())
    desk.reopen()
    again: list[FirmwareProgress] = []
    assert update(desk, lock_id, None, again).confirmed
    assert next(step.sent for step in again if step.step == "send") >= reached
    assert again[-1].step == "done"
    assert running(desk) == "2.4.0"


def test_a_lower_version_is_refused_before_anything_is_sent(desk: Workplace, lock_id: LockId) -> None:
    steps: list[FirmwareProgress] = []
    with pytest.raises(UserError) as refused:
        update(desk, lock_id, FirmwareImage("2.3.0", IMAGE.image), steps)
    assert refused.value.code == "lock.firmware_older"
    assert refused.value.data["running"] == RUNNING
    assert not [step for step in steps if step.step == "send"]
    assert running(desk) == RUNNING
    with pytest.raises(NoFirmwareWaits):
        update(desk, lock_id, None)


def test_a_low_battery_refuses_and_a_new_one_lets_it_in(desk: Workplace, lock_id: LockId) -> None:
    desk.building.house.with_lock(serial(desk), lambda lock: lock.set_battery_low())
    with pytest.raises(UserError) as refused:
        update(desk, lock_id, IMAGE)
    assert refused.value.code == "lock.battery_low"
    assert running(desk) == RUNNING
    desk.building.house.with_lock(serial(desk), lambda lock: lock.set_battery_low(False))
    assert update(desk, lock_id, None).confirmed, "it waited for the batteries"


def test_a_lock_that_cannot_be_asked_after_its_restart_is_not_believed(desk: Workplace, lock_id: LockId) -> None:
    def turn_away(step: FirmwareProgress) -> None:
        if step.step == "confirm":
            desk.building.house.fault(serial(desk), busy=True)

    outcome = desk.do(desk.actions.update_firmware(lock_id, IMAGE, turn_away))
    assert not outcome.confirmed
    assert outcome.waiting
    assert desk.do(desk.actions.lock(lock_id)).firmware == RUNNING, "nobody has seen another version"
    desk.building.house.fault(serial(desk), busy=False)
    steps: list[FirmwareProgress] = []
    assert update(desk, lock_id, None, steps).confirmed
    assert not [step for step in steps if step.step == "send"], "it runs already: nothing is sent again"


def test_a_version_must_be_numbers(desk: Workplace, lock_id: LockId) -> None:
    for version in ("", "2.x", "2.4.0-beta", "1.2.3.4.5"):
        with pytest.raises(FirmwareInvalid):
            update(desk, lock_id, FirmwareImage(version, b"x"))


def test_keys_and_list_survive_an_update(desk: Workplace, lock_id: LockId) -> None:
    desk.buy_keys(lock_id)
    desk.issue(desk.person(), lock_id)
    desk.program(lock_id)
    update(desk, lock_id, IMAGE)
    assert desk.opens()
    assert desk.do(desk.actions.plan()) == ()
