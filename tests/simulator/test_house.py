"""A building in a folder, its dongle behind a real pseudo terminal, and its control channel."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import serial

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.frames import Frame, FrameReader, FrameType, encode_frame
from flexeria_desktop.hardware.info import LockFlag, LockInfo
from flexeria_desktop.hardware.labels import parse_label
from flexeria_desktop.hardware.simulator import problems
from flexeria_desktop.hardware.simulator.client import SimulatorControl
from flexeria_desktop.hardware.simulator.faults import FaultUnknown
from flexeria_desktop.hardware.simulator.house import open_house
from flexeria_desktop.hardware.simulator.running import RunningHouse
from flexeria_desktop.hardware.window import GoBackN

PATIENCE = 60.0
"""Seconds for anything to come, also on a machine that is busy with other things."""


class Host:
    """The program's side of the port: frames over pyserial."""

    def __init__(self, port: str) -> None:
        self.serial = serial.Serial(port, 115_200, timeout=0.02)
        self.reader = FrameReader()
        self.window = GoBackN(time.monotonic())
        self.got: list[tuple[int, bytes]] = []
        self.raw: list[Frame] = []
        self.last_id = 0

    def close(self) -> None:
        self.serial.close()

    def pump(self) -> None:
        for frame in self.window.frames_out(time.monotonic()):
            self.serial.write(encode_frame(frame))
        for frame in self.reader.feed(self.serial.read(4096)):
            self.raw.append(frame)
            self.got += self.window.receive(frame, time.monotonic())

    def until(self, found) -> Any:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.pump()
            value = found()
            if value is not None:
                return value
        raise AssertionError("nothing came")

    def reset(self) -> dict[int, Any]:
        self.window.reset()
        self.raw.clear()
        self.serial.write(b"\0" + encode_frame(Frame(0, FrameType.RST)))
        return self.until(lambda: next((cbor.decode(f.payload) for f in self.raw if f.type is FrameType.RSTACK), None))

    def call(self, verb: int, body: dict[int, Any]) -> tuple[int, dict[int, Any]]:
        self.last_id += 1
        number = self.last_id
        self.window.send(0, cbor.encode([number, verb, body]))

        def answer() -> Any:
            messages = [cbor.decode(payload) for channel, payload in self.got if channel == 0]
            return next((m for m in messages if m[0] == number), None)

        _, status, reply = self.until(answer)
        return status, reply

    def news(self, verb: int) -> list[dict[int, Any]]:
        messages = [cbor.decode(payload) for channel, payload in self.got if channel == 0]
        return [message[2] for message in messages if message[0] == 0 and message[1] == verb]


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningHouse]:
    with RunningHouse(tmp_path / "house", 3, tmp_path / "dongle") as house:
        yield house


@pytest.fixture
def host(running: RunningHouse) -> Iterator[Host]:
    host = Host(running.port_path)
    yield host
    host.close()


def _address(host: Host, house: RunningHouse, number: int = 0) -> bytes:
    status, _ = host.call(1, {1: 1})
    assert status == 0
    name = house.planned[number].serial[-8:]
    return next(found[1] for found in host.news(2) if found[5] == name)


def test_scan_connect_disconnect(running: RunningHouse, host: Host) -> None:
    identity = host.reset()
    assert identity[1] == [1, 1]
    running.press_button(running.planned[0].name)
    running.fault(running.planned[0].serial, rssi=-42)
    address = _address(host, running)
    found = {one[5]: one for one in host.news(2)}
    assert set(found) == {one.serial[-8:] for one in running.planned}
    mine = found[running.planned[0].serial[-8:]]
    assert (mine[2], mine[3], mine[4]) == (-42, LockFlag.COMMISSIONABLE, 0)
    status, body = host.call(3, {1: address, 2: 1})
    assert status == 0
    assert LockInfo.decode(body[2]).serial == running.planned[0].serial
    assert host.call(3, {1: address, 2: 1})[0] == 5
    assert host.call(3, {1: b"nobody", 2: 2})[0] == 1
    assert host.call(3, {1: address, 2: 9})[0] == 2
    assert host.call(4, {1: 1}) == (0, {})
    assert host.call(4, {1: 1}) == (0, {})


def test_an_alert_comes_before_the_loss(running: RunningHouse, host: Host) -> None:
    host.reset()
    status, _ = host.call(3, {1: _address(host, running), 2: 4})
    assert status == 0
    host.window.send(4, b"\xc0\x00\x02\x01\x03")
    assert host.until(lambda: next((news for news in host.news(5)), None)) == {1: 4, 2: 2}
    at = host.got.index((4, b"\xc0\x00\x02\x03\x01"))
    assert at < len(host.got) - 1


def test_reset_changes_nothing_but_drops_channels(running: RunningHouse, host: Host) -> None:
    first = host.reset()
    address = _address(host, running)
    assert host.call(3, {1: address, 2: 1})[0] == 0
    assert host.reset()[2] == first[2]
    assert host.call(3, {1: address, 2: 1})[0] == 0


def test_lost_and_garbled_frames_come_again(running: RunningHouse, host: Host) -> None:
    host.reset()
    address = _address(host, running)
    running.fault(drop_to_host=1, garble_from_host=2)
    assert host.call(3, {1: address, 2: 1})[0] == 0
    running.fault(garble_to_host=1, drop_from_host=1)
    assert host.call(4, {1: 1})[0] == 0
    assert host.reader.ignored >= 1


def test_a_silent_host_makes_the_dongle_give_up(running: RunningHouse, host: Host) -> None:
    first = host.reset()
    host.window.send(0, cbor.encode([1, 4, {1: 1}]))
    for frame in host.window.frames_out(time.monotonic()):
        host.serial.write(encode_frame(frame))

    def unasked() -> Any:
        for frame in host.reader.feed(host.serial.read(4096)):
            if frame.type is FrameType.RSTACK:
                return cbor.decode(frame.payload)
        return None

    end = time.monotonic() + PATIENCE
    while (again := unasked()) is None:
        assert time.monotonic() < end
    assert again[2] != first[2]


def test_radio_lost_after_fragments(running: RunningHouse, host: Host) -> None:
    host.reset()
    address = _address(host, running)
    assert host.call(3, {1: address, 2: 2})[0] == 0
    running.fault(running.planned[0].serial, lose_after=2)
    for _ in range(3):
        host.window.send(2, b"\x01\x00")
    assert host.until(lambda: next((news for news in host.news(5)), None)) == {1: 2, 2: 1}
    assert host.call(3, {1: address, 2: 2})[0] == 0
    running.fault(running.planned[0].serial, in_range=False)
    assert host.call(3, {1: address, 2: 3})[0] == 1


def test_power_off_is_a_lost_radio(running: RunningHouse, host: Host) -> None:
    host.reset()
    assert host.call(3, {1: _address(host, running), 2: 1})[0] == 0
    running.with_lock(running.planned[0].serial, lambda lock: lock.power_off())
    assert host.until(lambda: next((news for news in host.news(5)), None)) == {1: 1, 2: 1}


def test_hosts_come_and_go(running: RunningHouse) -> None:
    for _ in range(3):
        host = Host(running.port_path)
        assert host.reset()[1] == [1, 1]
        host.close()


def test_noise_at_the_start_and_a_new_plug(running: RunningHouse, host: Host) -> None:
    first = host.reset()
    running.plug(False)
    with pytest.raises((serial.SerialException, OSError)):
        host.reset()
    assert running.port_path == ""
    running.fault(noise_at_start="626f6f74206f6b0d0a")
    running.plug(True)
    again = Host(running.port_path)
    assert again.reset()[2] != first[2]
    again.close()


def test_latency_delays_answers(running: RunningHouse, host: Host) -> None:
    host.reset()
    address = _address(host, running)
    running.fault(latency_ms=150)
    start = time.monotonic()
    assert host.call(3, {1: address, 2: 1})[0] == 0
    assert time.monotonic() - start >= 0.15


def test_an_oversized_fragment_is_dropped(running: RunningHouse, host: Host) -> None:
    host.reset()
    running.fault(running.planned[0].serial, max_fragment=20)
    status, body = host.call(3, {1: _address(host, running), 2: 1})
    assert (status, body[1]) == (0, 20)
    host.window.send(1, b"\xc0\x00\x12\x01\x03" + bytes(16))
    host.window.send(1, b"\xc0\x00\x02\x01\x03")
    assert host.until(lambda: next((news for news in host.news(5)), None)) == {1: 1, 2: 2}
    assert [payload for channel, payload in host.got if channel == 1] == [b"\xc0\x00\x02\x03\x01"]


# --- folder and control ----------------------------------------------------------------------------------------


def test_the_building_stays_the_same(tmp_path: Path) -> None:
    house = open_house(tmp_path / "a", 2)
    labels = house.labels
    house.close()
    house = open_house(tmp_path / "a", 4)
    assert len(house.labels) == 4
    assert labels.items() <= house.labels.items()
    house.close()
    house = open_house(tmp_path / "a")
    assert len(house.planned) == 4
    assert [parse_label(one.label).serial for one in house.planned] == [one.serial for one in house.planned]
    house.close()
    plan = json.loads((tmp_path / "a" / "house.json").read_text("utf-8"))
    assert plan["locks"][0]["name"] == "Hoofdingang A"


def test_one_server_for_a_folder(running: RunningHouse, tmp_path: Path) -> None:
    with pytest.raises(problems.HouseInUse):
        RunningHouse(tmp_path / "house").start()
    with pytest.raises(problems.HouseInUse):
        open_house(tmp_path / "house")


@pytest.mark.parametrize("text", ["{", "[]", '{"dongle": "D", "locks": [{"name": "x"}]}', '{"locks": 3}'])
def test_a_damaged_building_is_said_so(tmp_path: Path, text: str) -> None:
    (tmp_path / "house.json").write_text(text)
    with pytest.raises(problems.HouseDamaged):
        open_house(tmp_path)


def test_too_many_locks(tmp_path: Path) -> None:
    with pytest.raises(problems.TooManyLocks):
        open_house(tmp_path, 201)


def test_a_file_is_not_overwritten_by_the_link(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("precious")
    with pytest.raises(problems.LinkPathTaken):
        RunningHouse(tmp_path / "house", 1, tmp_path / "mine").start()
    assert (tmp_path / "mine").read_text() == "precious"
    open_house(tmp_path / "house").close()


def test_control_channel(running: RunningHouse, tmp_path: Path) -> None:
    control = SimulatorControl(tmp_path / "house")
    lock = control.locks()[1]
    assert lock["label"] == running.labels[lock["serial"]]
    control.press(lock["name"])
    assert running.with_lock(lock["serial"], lambda one: one.advertisement()).flags & LockFlag.COMMISSIONABLE
    outcome = control.present(lock["serial"], "tag", "04:A1:22:33")
    assert outcome == {"opened": False, "event": 2, "user": None, "credential": None}
    assert running.present(lock["serial"], MediumKind.CODE, "1234").event == 2
    control.ask("battery", lock=lock["serial"])
    control.ask("power", lock=lock["serial"], to="off")
    assert control.present(lock["serial"], "tag", "04A1")["event"] is None
    control.ask("power", lock=lock["serial"], to="on")
    assert [event[3] for event in control.events(lock["serial"])] == [2, 2, 15, 14]
    assert control.holdings(lock["serial"])["version"] == 0
    control.fault(lock["serial"], rssi=-90)
    control.fault(latency_ms=5)
    for wrong in (
        {"do": "dance"},
        {"do": "press", "lock": "nobody"},
        {"do": "present", "lock": lock["serial"], "kind": "tag", "raw": "xyz"},
        {"do": "present", "lock": lock["serial"], "kind": "key", "raw": "00"},
        {"do": "fault", "lock": lock["serial"], "colour": 3},
        {"do": "fault", "latency_ms": "long"},
    ):
        with pytest.raises(problems.SimulatorRefused):
            control.ask(**wrong)
    with pytest.raises(FaultUnknown):
        running.fault(max_fragment=19)


def test_control_over_a_long_path(tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 25)
    with RunningHouse(folder, 1):
        assert "token" in json.loads((folder / "control.json").read_text())
        assert len(SimulatorControl(folder).locks()) == 1
    with pytest.raises(problems.SimulatorNotRunning):
        SimulatorControl(folder).locks()


def test_stop_hangs_up(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as line, RunningHouse(tmp_path / "house", 1):
        line.settimeout(PATIENCE)
        line.connect(str(tmp_path / "house" / "control.sock"))
        line.sendall(b'{"do": "locks"}\n')
        assert b"FLX1:" in line.recv(4096)
        line.sendall(b"not json\n")
        assert b"simulator.refused" in line.recv(4096)
    with pytest.raises(problems.SimulatorNotRunning):
        SimulatorControl(tmp_path / "house").locks()


def test_nobody_serves(tmp_path: Path) -> None:
    with pytest.raises(FlexeriaError) as caught:
        SimulatorControl(tmp_path).locks()
    assert caught.value.code == "simulator.not_running"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_process_of_its_own(tmp_path: Path, number: signal.Signals) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from flexeria_desktop.hardware.simulator.server import run_simulator\n"
        "say = lambda line: print(line, flush=True)\n"
        "run_simulator(2, Path(sys.argv[1]), Path(sys.argv[2]), say)\n"
    )
    state, link = tmp_path / "house", tmp_path / "dongle"
    with subprocess.Popen(
        [sys.executable, "-c", program, str(state), str(link)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline().rstrip("\n").split("\t") for _ in range(3)]
        assert [len(line) for line in lines] == [4, 4, 2]
        assert lines[2][1] == str(link)
        assert SimulatorControl(state).locks()[0]["label"] == lines[0][3]
        assert stat.S_IMODE((state / "control.json").stat().st_mode) == 0o600
        host = Host(str(link))
        assert host.reset()[1] == [1, 1]
        host.close()
        os.kill(child.pid, number)
        assert child.wait(PATIENCE) == 0
    assert not link.is_symlink()
    assert not (state / "control.sock").exists()
    open_house(state).close()
