"""What people at the door get: verdicts, the keypad's patience, the event ring."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import ListCredential, LockConfig
from flexeria_desktop.hardware import records
from flexeria_desktop.hardware.receipts import credential_ref
from flexeria_desktop.hardware.simulator.memory import RING
from tests.simulator.desk import CREDENTIAL_KEY, EPOCH, VECTORS, ManualTime, claimed_lock, opened
from tests.simulator.test_power import tag, twenty, upload

CODE, WRONG = b"482913", b"0000"


def test_verdicts(tmp_path: Path) -> None:
    group = VECTORS["verdicts"]
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    desk = opened(lock, time)
    stream = bytes.fromhex(group["list"])
    upload(desk, records.decode_list(stream), chunk=896)
    revoked = group["journal"] if isinstance(group["journal"], list) else [group["journal"]]
    assert desk.ask(10, {1: revoked})[0] == 0
    cases = group["cases"] if "cases" in group else group["presented"]
    for case in cases:
        lock.clock.unset()
        if case["clock"] is not None:
            lock.clock.set(case["clock"])
        block = 5 if case["block"] else 6
        if lock.holdings()["block"] != case["block"]:
            held = lock.clock.read()
            lock.clock.set(EPOCH)
            operation = int(time.now * 1000).to_bytes(16, "big")
            assert desk.ask(3, {1: block, 2: operation, 3: EPOCH + 1})[0] == 0
            lock.clock.unset() if held is None else lock.clock.set(held)
            time.now += 0.001
        outcome = lock.present(MediumKind(case["type"]), bytes.fromhex(case["raw"]))
        assert outcome.event == case["event"], case
        assert outcome.opened == (case["event"] == 1)
        assert lock.events(1, 5000)[-1][3:5] == [case["event"], case["type"]]


def _with_code(limit: int = 3):
    code = ListCredential(50, 1, MediumKind.CODE, credential_ref(CREDENTIAL_KEY, 3, CODE))
    wanted = twenty(LockConfig(wrong_code_limit=limit, opening_seconds=8))
    return replace(wanted, credentials=(*wanted.credentials, code))


def test_keypad_lockout(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    upload(opened(lock, time), _with_code(), chunk=896)
    for seconds in (60, 120, 240, 480, 900, 900):
        for _ in range(3):
            assert lock.present(MediumKind.CODE, WRONG).event == 2
        assert lock.events(1, 5000)[-1][3:] == [8, 3, None, None, seconds]
        assert lock.present(MediumKind.CODE, CODE).event is None
        assert lock.present(MediumKind.TAG, tag(1)).opened
        time.now += seconds - 1
        assert lock.present(MediumKind.CODE, CODE).event is None
        time.now += 1
    for _ in range(2):
        assert lock.present(MediumKind.CODE, WRONG).event == 2
    assert lock.present(MediumKind.CODE, CODE).opened
    for _ in range(3):
        assert lock.present(MediumKind.CODE, WRONG).event == 2
    assert lock.events(1, 5000)[-1][7] == 60


def test_lockout_survives_a_power_cycle(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    upload(opened(lock, time), _with_code(limit=1), chunk=896)
    assert lock.present(MediumKind.CODE, WRONG).event == 2
    lock.power_cycle()
    assert lock.present(MediumKind.CODE, CODE).event is None
    time.now += 61
    assert lock.present(MediumKind.CODE, CODE).opened


def test_the_bolt_goes_back_after_the_opening_time(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    desk = opened(lock, time)
    upload(desk, _with_code(), chunk=896)
    assert lock.present(MediumKind.CODE, CODE).opened
    assert desk.ask(1)[1][11][1] == 2
    time.now += 8
    assert desk.ask(1)[1][11][1] == 1


def test_overwritten_events_are_a_gap(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    for _ in range(RING + 9):
        lock.present(MediumKind.TAG, b"nobody")
    desk = opened(lock, time)
    assert desk.ask(11, {1: 1, 2: 24}) == (40, {3: 11})
    code, body = desk.ask(11, {1: 11, 2: 24})
    assert code == 0
    assert [event[0] for event in body[1]] == list(range(11, 35))
    assert (body[2], body[3]) == (35, 11)
    assert desk.ask(11, {1: RING + 11, 2: 1}) == (0, {1: [], 2: RING + 11, 3: 11})
    assert desk.ask(11, {1: RING + 12, 2: 1}) == (2, {1: 1})
    assert desk.ask(12, {1: RING + 10}) == (0, {})
    assert not lock.advertisement().flags & 4


def test_a_motor_moves_once_per_operation(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    desk = opened(lock, time)
    for number in range(65):
        assert desk.ask(3, {1: 1, 2: number.to_bytes(16, "big"), 3: EPOCH + 60})[0] == 0
    assert desk.ask(3, {1: 1, 2: (64).to_bytes(16, "big"), 3: EPOCH + 60})[0] == 0
    assert lock.moves == 65
    lock.set_faults({"motor_blocked": True})
    assert desk.ask(3, {1: 1, 2: b"b" * 16, 3: EPOCH + 60})[0] == 24
    lock.set_faults({"motor_blocked": False})
    assert desk.ask(3, {1: 1, 2: b"b" * 16, 3: EPOCH + 60})[0] == 24
    assert lock.moves == 65
