"""Whatever comes, a lock answers or keeps silent; wherever the power goes, its state is one of two."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.hardware.commands import Status, decode_reply, encode_request
from tests.simulator.desk import EPOCH, ZONE, Desk, Dropped, ManualTime, claimed_lock, opened
from tests.simulator.test_power import TXN, tag, twenty, upload

_SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))

_values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 2**33),
    st.sampled_from([bytes(16), bytes(32), TXN, EPOCH, ZONE, "1.0.0"]),
    st.binary(max_size=40),
    st.text(max_size=5),
    st.lists(st.integers(0, 5), max_size=18),
)
_bodies = st.dictionaries(st.integers(0, 7), _values, max_size=7)


@_SETTINGS
@given(st.lists(st.tuples(st.integers(0, 20), _bodies), min_size=1, max_size=12))
def test_every_request_has_an_answer(requests: list[tuple[int, dict[int, Any]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        time = ManualTime()
        lock = claimed_lock(Path(folder), time)
        desk = opened(lock, time)
        for command, body in requests:
            reply = decode_reply(desk.plain(encode_request(7, command, body)))
            assert reply.req_id == 7
            assert reply.status is not Status.FAILURE
            if desk.link.closed:
                return
        assert desk.ask(1)[0] == 0


@_SETTINGS
@given(st.lists(st.binary(max_size=244), max_size=30))
def test_noise_in_the_air_harms_nobody(fragments: list[bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        time = ManualTime()
        lock = claimed_lock(Path(folder), time)
        before = lock.holdings()
        desk = Desk(lock, time)
        for fragment in fragments:
            lock.receive(desk.link, fragment)
        assert lock.holdings() == before
        lock.hang_up(desk.link)
        assert opened(lock, time).ask(1)[0] == 0


def _facts(lock: Any) -> dict[str, Any]:
    facts = {key: value for key, value in lock.holdings().items() if key not in ("boot", "clock", "on", "bolt")}
    return facts | {"events": [event[3:] for event in lock.events() if event[3] != 14]}


def _deed(desk: Desk, number: int, step: int) -> None:
    lock = desk.lock
    operation = step.to_bytes(16, "big")
    deeds = (
        lambda: upload(desk, twenty(), operation),
        lambda: desk.ask(10, {1: [1 + step % 10]}),
        lambda: desk.ask(3, {1: 5 + step % 2, 2: operation, 3: EPOCH + 10_000}),
        lambda: desk.ask(15, {1: 1, 2: [operation]}),
        lambda: desk.ask(12, {1: 1}),
        lambda: desk.ask(2, {1: EPOCH + step, 2: ZONE}),
        lambda: lock.present(MediumKind.TAG, tag(step % 12)),
        lambda: lock.present(MediumKind.CODE, b"1111"),
    )
    deeds[number]()


@_SETTINGS
@given(
    st.lists(st.integers(0, 7), min_size=1, max_size=8),
    st.integers(1, 20),
    st.booleans(),
)
def test_a_cut_anywhere_leaves_a_state_between_two_writes(deeds: list[int], cut: int, lands: bool) -> None:
    """Run the deeds unharmed and note the state after each write; a cut run must end in exactly the right one."""
    with tempfile.TemporaryDirectory() as folder:
        time = ManualTime()
        states: list[dict[str, Any]] = []
        (Path(folder) / "a").mkdir()
        (Path(folder) / "b").mkdir()
        cut_lock = claimed_lock(Path(folder) / "a", time)
        before = _facts(cut_lock)
        cut_lock.set_faults({"cut_at_write": cut, "cut_lands": lands})
        desk = opened(cut_lock, time)
        done = 0
        try:
            for step, number in enumerate(deeds):
                states = [before]
                _deed(desk, number, step)
                if not cut_lock.on:
                    break
                before = _facts(cut_lock)
                done += 1
        except Dropped:
            pass
        if cut_lock.on:
            return
        twin = claimed_lock(Path(folder) / "b", time)
        desk = opened(twin, time)
        for step, number in enumerate(deeds[:done]):
            _deed(desk, number, step)
        start = twin.flash_writes
        _deed(desk, deeds[done], done)
        states.append(_facts(twin))
        several = twin.flash_writes - start > 1
        cut_lock.power_on()
        found = _facts(cut_lock)
        if several:  # an upload: what has arrived of it may differ, nothing else
            for state in (found, *states):
                state.pop("upload")
        assert found in states
