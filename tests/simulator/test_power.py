"""A power cut at any flash write leaves the old or the new state; everything survives a restart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import ListCredential, ListUser, LockConfig, LockList
from flexeria_desktop.hardware import records
from flexeria_desktop.hardware.receipts import check_receipt, credential_ref
from flexeria_desktop.hardware.simulator.firmware import SimulatedLock
from flexeria_desktop.hardware.simulator.flash import Flash, PowerCut
from tests.simulator.desk import (
    CLAIM_BODY,
    CREDENTIAL_KEY,
    EPOCH,
    SERIAL,
    ZONE,
    Alerted,
    Desk,
    Dropped,
    ManualTime,
    claimed_lock,
    factory,
    grant,
    new_lock,
    opened,
)

TXN = bytes(range(16))


def tag(number: int) -> bytes:
    return number.to_bytes(7, "big")


def twenty(config: LockConfig | None = None) -> LockList:
    users = range(1, 11)
    return LockList(
        users=tuple(ListUser(n) for n in users),
        credentials=tuple(
            ListCredential(n, n, MediumKind.TAG, credential_ref(CREDENTIAL_KEY, 4, tag(n))) for n in users
        ),
        config=config or LockConfig(),
    )


def upload(desk: Desk, wanted: LockList, txn: bytes = TXN, chunk: int = 50) -> dict[int, Any]:
    """Upload as a desktop does, resuming where the lock is; return the receipt."""
    stream = records.encode_list(wanted)
    target = records.digest(records.records_of(wanted))
    status = desk.ask(1)[1]
    begin = {1: txn, 2: status[4], 3: status[5], 4: target, 5: 1, 6: len(stream)}
    if status[15] is None and status[5] == target:
        code, receipt = desk.ask(8, {1: txn})
        if code == 0:
            return receipt
    code, body = desk.ask(6, begin)
    assert code == 0
    offset = body[1]
    while offset < len(stream):
        code, body = desk.ask(7, {1: txn, 2: offset, 3: stream[offset : offset + chunk]})
        assert code == 0
        offset = body[1]
    code, receipt = desk.ask(8, {1: txn})
    assert code == 0
    return receipt


def _restart(lock: SimulatedLock, time: ManualTime) -> Desk:
    assert not lock.on
    lock.power_on()
    desk = opened(lock, time)
    assert desk.ask(2, {1: EPOCH + 60, 2: ZONE})[0] == 0
    return desk


@pytest.mark.parametrize("lands", [False, True], ids=["torn", "landed"])
def test_cut_at_every_write_of_an_upload(tmp_path: Path, lands: bool) -> None:
    time = ManualTime()
    reference = claimed_lock(tmp_path, time)
    before = reference.flash_writes
    desk = opened(reference, time)
    upload(desk, twenty())
    writes = reference.flash_writes - before
    assert writes > 7
    old = LockList()
    for number in range(1, writes + 1):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        lock = claimed_lock(folder, time)
        desk = opened(lock, time)
        assert desk.ask(10, {1: [3, 77]})[0] == 0
        lock.set_faults({"cut_at_write": number, "cut_lands": lands})
        with pytest.raises(Dropped):
            upload(desk, twenty())
        desk = _restart(lock, time)
        status = desk.ask(1)[1]
        held = status[4], status[5], status[17]
        old_state = 0, records.digest(records.records_of(old)), 2
        new_state = 1, records.digest(records.records_of(twenty())), 1
        assert held == (new_state if lands and number == writes else old_state)
        receipt = check_receipt(upload(desk, twenty()), CREDENTIAL_KEY, SERIAL, TXN)
        assert (receipt.version, receipt.digest) == new_state[:2]
        assert [event[3] for event in lock.events()].count(9) == 1
        assert not lock.present(MediumKind.TAG, tag(3)).opened
        assert lock.present(MediumKind.TAG, tag(4)).opened


def test_an_upload_goes_on_at_the_byte(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    desk = opened(lock, time)
    lock.set_faults({"cut_at_write": 4})
    with pytest.raises(Dropped):
        upload(desk, twenty())
    desk = _restart(lock, time)
    assert desk.ask(1)[1][15] == {1: TXN, 2: 100, 3: 1}


def _cut(tmp_path: Path, lands: bool, act: Callable[[Desk], Any]) -> tuple[SimulatedLock, ManualTime]:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    desk = opened(lock, time)
    upload(desk, twenty())
    lock.set_faults({"cut_at_write": 1, "cut_lands": lands})
    with pytest.raises(Dropped):
        act(desk)
    assert not lock.on
    assert not lock.present(MediumKind.TAG, tag(1)).opened
    lock.power_on()
    return lock, time


@pytest.mark.parametrize("lands", [False, True], ids=["torn", "landed"])
def test_cut_in_revoke(tmp_path: Path, lands: bool) -> None:
    lock, _ = _cut(tmp_path, lands, lambda desk: desk.ask(10, {1: [1, 2]}))
    assert lock.holdings()["journal"] == ([1, 2] if lands else [])
    assert [event[3] for event in lock.events()].count(10) == int(lands)


@pytest.mark.parametrize("lands", [False, True], ids=["torn", "landed"])
def test_cut_in_release(tmp_path: Path, lands: bool) -> None:
    lock, time = _cut(tmp_path, lands, lambda desk: desk.ask(14))
    held = lock.holdings()
    assert (held["owned"], held["users"], held["version"]) == ((False, 0, 0) if lands else (True, 10, 1))
    raw = (tmp_path / "lock.flash").read_bytes()
    assert (CREDENTIAL_KEY in raw) != lands
    if lands:
        with pytest.raises(Alerted, match="0304"):
            Desk(lock, time).session(grant())


@pytest.mark.parametrize("lands", [False, True], ids=["torn", "landed"])
def test_cut_in_claim(tmp_path: Path, lands: bool) -> None:
    time = ManualTime()
    lock = new_lock(tmp_path, time)
    lock.press_button()
    desk = Desk(lock, time)
    desk.claim()
    lock.set_faults({"cut_at_write": 1, "cut_lands": lands})
    with pytest.raises(Dropped):
        desk.ask(13, CLAIM_BODY)
    lock.power_on()
    assert lock.holdings()["owned"] == lands
    lock.press_button()
    desk = Desk(lock, time)
    desk.claim()
    code, body = desk.ask(13, CLAIM_BODY)
    assert code == 0
    assert check_receipt(body[1], CREDENTIAL_KEY, SERIAL).version == 0
    assert [event[3] for event in lock.events()].count(12) == 1


def test_state_survives_closing_the_simulator(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    desk = opened(lock, time)
    upload(desk, twenty())
    assert desk.ask(10, {1: [5]})[0] == 0
    assert desk.ask(3, {1: 5, 2: bytes(16), 3: EPOCH + 60})[0] == 0
    before, events = lock.holdings(), lock.events()
    time.now += 3600
    again = SimulatedLock(factory(), Flash(tmp_path / "lock.flash"), time)
    assert again.holdings() == {**before, "clock": before["clock"] + 3600}
    assert again.events() == events


def test_power_loss_unsets_the_clock_and_is_logged(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    lock.power_cycle()
    assert lock.events()[-1] == [2, 2, None, 14, 0, None, None, 1]
    desk = opened(lock, time)
    assert desk.ask(1)[1][10] is None
    assert desk.ask(11, {1: 1, 2: 24})[0] == 14


def test_an_upload_expires_after_a_day(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    desk = opened(lock, time)
    status = desk.ask(1)[1]
    assert desk.ask(6, {1: TXN, 2: 0, 3: status[5], 4: bytes(32), 5: 1, 6: 10})[0] == 0
    assert desk.ask(7, {1: TXN, 2: 0, 3: b"abc"})[0] == 0
    lock.set_clock(shift=24 * 3600 - 1)
    assert desk.ask(1)[1][15] == {1: TXN, 2: 3, 3: 1}
    lock.set_clock(shift=1)
    assert desk.ask(1)[1][15] is None
    assert desk.ask(7, {1: TXN, 2: 3, 3: b"abc"})[0] == 35


def test_revocations_outlive_a_transaction_begun_earlier(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    desk = opened(lock, time)
    wanted = twenty()
    stream, target = records.encode_list(wanted), records.digest(records.records_of(wanted))
    begin = {1: TXN, 2: 0, 3: desk.ask(1)[1][5], 4: target, 5: 1, 6: len(stream)}
    assert desk.ask(6, begin)[0] == 0
    assert desk.ask(10, {1: [1]}) == (0, {1: 1})
    assert desk.ask(7, {1: TXN, 2: 0, 3: stream})[0] == 0
    assert desk.ask(8, {1: TXN})[0] == 0
    assert lock.present(MediumKind.TAG, tag(1)).event == 3
    assert lock.present(MediumKind.TAG, tag(2)).event == 1


def test_a_torn_tail_is_cut_off(tmp_path: Path) -> None:
    flash = Flash(tmp_path / "a.flash")
    flash.write({"a": b"1"})
    flash.cut_at = 2
    with pytest.raises(PowerCut):
        flash.write({"a": b"2", "b": b"2" * 1000})
    flash.reload()
    assert (flash.get("a"), flash.get("b")) == (b"1", None)
    flash.write({"b": b"3"})
    again = Flash(tmp_path / "a.flash")
    assert (again.get("a"), again.get("b")) == (b"1", b"3")
