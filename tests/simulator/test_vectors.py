"""The lock answers as the vectors of FLP/1 say, through handshake, session and flash."""

from __future__ import annotations

from pathlib import Path

import pytest

from flexeria_desktop.hardware import noise
from flexeria_desktop.hardware.commands import encode_request
from flexeria_desktop.hardware.grants import ALL_RIGHTS, Right
from tests.simulator.desk import (
    CLAIM,
    CLAIM_BODY,
    DEVICE,
    EPOCH,
    GRANTS,
    SECRET,
    VECTORS,
    ZONE,
    Alerted,
    Desk,
    Dropped,
    ManualTime,
    claimed_lock,
    grant,
    new_lock,
    opened,
)


def _exchange(desk: Desk, exchange: dict) -> None:
    answer = desk.plain(bytes.fromhex(exchange["request"]["cbor"]))
    assert answer.hex() == exchange["reply"]["cbor"], exchange


def test_claim(tmp_path: Path) -> None:
    time = ManualTime()
    lock = new_lock(tmp_path, time, "MC")
    lock.press_button()
    desk = Desk(lock, time)
    assert desk.link.info.hex() == CLAIM["info"]
    desk.claim()
    for exchange in CLAIM["plain"]:
        _exchange(desk, exchange)


def test_commands(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    *exchanges, release = VECTORS["commands"]["exchanges"]
    desk = opened(lock, time)
    assert desk.link.info.hex() == VECTORS["session"]["info"]
    for exchange in exchanges:
        _exchange(desk, exchange)
    assert desk.link.closed
    assert lock.moves == 1
    desk = opened(lock, time)
    assert desk.ask(1)[1][3] == "1.1.0"
    lock.hang_up(desk.link)
    desk = opened(lock, time)
    _exchange(desk, release)
    assert desk.link.closed
    assert not lock.holdings()["owned"]
    assert [event[3] for event in lock.events()] == [12, 11, 18, 10, 9, 19, 14, 13]


def test_errors(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    *first, revoke, backwards, unset, expired = VECTORS["errors"]["exchanges"]
    desk = opened(lock, time)
    for exchange in first:
        note = exchange["note"]
        if note.startswith("NO_SPACE: journal"):
            for start in range(1000, 1256, 16):
                assert desk.ask(10, {1: list(range(start, start + 16))})[0] == 0
        if note == "LOG_GAP":
            missing = 4_096 + 106 - lock.events(1, 5000)[-1][0]
            for _ in range(missing):
                lock.set_door(is_open=False, held=True)
        lock.set_faults({"motor_blocked": note == "MOTOR_BLOCKED"})
        lock.set_faults({"fail_at_write": 1 if note == "FLASH_ERROR" else 0})
        lock.set_battery_low(note == "LOW_BATTERY")
        _exchange(desk, exchange)
    assert lock.moves == 0
    lock.hang_up(desk.link)

    desk = opened(lock, time, grant(ALL_RIGHTS & ~Right.REVOKE))
    _exchange(desk, revoke)
    lock.hang_up(desk.link)
    desk = opened(lock, time, grant(ALL_RIGHTS & ~Right.OWNER))
    _exchange(desk, backwards)
    lock.hang_up(desk.link)

    lock.set_clock(unset=True)
    desk = opened(lock, time)
    _exchange(desk, unset)
    assert desk.ask(2, {1: EPOCH, 2: ZONE}) == (0, {1: None})
    lock.hang_up(desk.link)
    desk = opened(lock, time, grant(not_after=EPOCH + 5))
    assert desk.ask(1)[0] == 0
    time.now += 6
    _exchange(desk, expired)


def test_requests_out_of_form(tmp_path: Path) -> None:
    time = ManualTime()
    desk = opened(claimed_lock(tmp_path, time), time)
    for item in VECTORS["negative"]["requests"]["items"]:
        assert desk.plain(bytes.fromhex(item["request"])).hex() == item["reply"], item["why"]
    assert desk.ask(1)[0] == 0


@pytest.mark.parametrize("item", GRANTS["grants"], ids=lambda item: item["note"])
def test_grants(tmp_path: Path, item: dict) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    desk = opened(lock, time)
    assert desk.ask(15, {1: 3, 2: [bytes.fromhex(GRANTS["denied"])]})[0] == 0
    lock.hang_up(desk.link)
    desk = Desk(lock, time)
    assert desk.session(bytes.fromhex(item["grant"])) == item["status"]
    assert desk.link.closed == (item["status"] != 0)


@pytest.mark.parametrize("item", VECTORS["negative"]["records"]["items"], ids=lambda item: item["why"])
def test_records(tmp_path: Path, item: dict) -> None:
    time = ManualTime()
    desk = opened(claimed_lock(tmp_path, time), time)
    if item["mode"] == 2:
        for exchange in VECTORS["commands"]["exchanges"][6:12]:
            desk.plain(bytes.fromhex(exchange["request"]["cbor"]))
    before = desk.ask(1)[1]
    stream, txn = bytes.fromhex(item["stream"]), bytes(15) + b"\x01"
    begin = {1: txn, 2: before[4], 3: before[5], 4: bytes(32), 5: item["mode"], 6: len(stream)}
    assert desk.ask(6, begin) == (0, {1: 0})
    assert desk.ask(7, {1: txn, 2: 0, 3: stream})[0] == 0
    assert desk.ask(8, {1: txn}) == (34, {1: item["index"], 2: item["field"]})
    after = desk.ask(1)[1]
    assert (after[4], after[5]) == (before[4], before[5])


# --- alerts ----------------------------------------------------------------------------------------------------

ALERTS = {one["when"]: one["l2"] for one in VECTORS["alerts"]["alerts"]}


def _alert(action) -> str:
    with pytest.raises(Alerted) as caught:
        action()
    return caught.value.message.hex()


def test_alerts_without_owner(tmp_path: Path) -> None:
    time = ManualTime()
    lock = new_lock(tmp_path, time)
    assert _alert(Desk(lock, time).claim) == ALERTS["claim, not owned, window closed"]
    assert _alert(lambda: Desk(lock, time).session(grant())) == ALERTS["session with a lock without owner"]
    assert _alert(lambda: Desk(lock, time).shake(b"\x03abc")) == ALERTS["first body begins with 03"]
    lock.press_button()
    wrong = bytes(32)
    assert _alert(lambda: Desk(lock, time).claim(wrong)) == ALERTS["claim with another label secret, after message 3"]
    lock.press_button()
    time.now += 121
    assert _alert(Desk(lock, time).claim) == ALERTS["claim, not owned, window closed"]


def test_alerts_with_owner(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    stranger = noise.new_private_key()
    lock.press_button()
    assert (
        _alert(lambda: Desk(lock, time).claim(SECRET, stranger))
        == ALERTS["claim of an owned lock by another device, window open, after message 3"]
    )
    desk = Desk(lock, time)
    desk.claim()
    assert desk.ask(13, CLAIM_BODY)[0] == 0
    assert desk.ask(13, {**CLAIM_BODY, 5: 2})[0] == 5
    lock.hang_up(desk.link)
    time.now += 121
    assert _alert(Desk(lock, time).claim) == ALERTS["claim of an owned lock, window closed"]
    first, second = opened(lock, time), opened(lock, time)
    assert first.ask(1)[0] == 0
    assert _alert(lambda: second.ask(1)) == ALERTS["a second admin session"]
    assert _alert(lambda: Desk(lock, time).session(grant())) == ALERTS["a second admin session"]
    assert first.ask(1)[0] == 0


def test_tampered_info(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    tampered = VECTORS["negative"]["tampered_info"]
    desk = Desk(lock, time)
    assert desk.link.info.hex() == tampered["info"]
    assert _alert(lambda: desk.session(grant(), info=bytes.fromhex(tampered["tampered_info"]))) == tampered["alert"]


def test_throttling(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)

    def bad() -> str:
        return _alert(lambda: Desk(lock, time).session(grant(), info=b"other"))

    for _ in range(10):
        assert bad() == ALERTS["a session handshake that does not decrypt"]
    assert bad() == ALERTS["after ten of them within a minute"]
    assert _alert(lambda: Desk(lock, time).session(grant())) == "0303"
    assert [event[3] for event in lock.events()].count(22) == 1
    time.now += 1.1
    assert bad() == "0306"
    time.now += 1.1
    assert bad() == "0303"
    time.now += 1
    desk = opened(lock, time)
    assert desk.ask(1)[0] == 0
    lock.hang_up(desk.link)
    assert bad() == "0306"
    assert bad() == "0306"


@pytest.mark.parametrize("how", ["flipped", "repeated", "left out"])
def test_tampered_data(tmp_path: Path, how: str) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    desk = opened(lock, time)
    assert desk.ask(1)[0] == 0
    assert desk.handshake is not None
    sealed = desk.handshake.encrypt(encode_request(9, 10, {1: [1]}))
    if how == "flipped":
        sealed = sealed[:-1] + bytes([sealed[-1] ^ 1])
    elif how == "left out":
        sealed = desk.handshake.encrypt(encode_request(10, 10, {1: [1]}))
    else:
        assert desk.message(b"\x02" + sealed) is not None
    journal = lock.holdings()["journal"]
    assert desk.message(b"\x02" + sealed) is None
    assert desk.link.closed
    assert lock.holdings()["journal"] == journal
    with pytest.raises(Dropped):
        desk.ask(1)


def test_handshake_must_finish_in_five_seconds(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    desk = opened(lock, time)
    time.now += 5
    lock.tick()
    assert desk.link.closed
    desk = opened(lock, time)
    assert desk.ask(1)[0] == 0
    time.now += 29
    lock.tick()
    assert desk.ask(1)[0] == 0
    time.now += 30
    lock.tick()
    assert desk.link.closed


def test_a_claim_by_the_same_device_with_the_window_open_only(tmp_path: Path) -> None:
    time = ManualTime()
    lock = claimed_lock(tmp_path, time)
    lock.press_button()
    desk = Desk(lock, time)
    desk.claim(SECRET, DEVICE)
    assert desk.ask(4)[0] == 10
    assert desk.ask(99)[0] == 3
