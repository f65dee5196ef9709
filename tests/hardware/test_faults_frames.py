"""Every frame of a session replayed, swapped, dropped, doubled, every byte altered: old list or new, never another."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Receipt
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.errors import HandshakeRefused
from flexeria_desktop.hardware.frames import Frame, FrameReader, FrameType, encode_frame
from tests.hardware.middleman import TO_DESK, TO_LOCK, Hand, Parcel, Passing, PayloadHand, Relay, Tap
from tests.hardware.stands import ABREAST, KNOWN, Stand, all_well, at_stands, share, total

# --- below the session: the dongle link mends it ---


def whole_session(folder: Path) -> list[Frame]:
    """The frames of one session, both ways."""
    frames: list[Frame] = []

    async def story(stands: list[Stand]) -> None:
        (stand,) = stands
        stand.honest()
        assert isinstance(await stand.attempt(), Receipt)
        frames.extend(passing.frame for passing in stand.tap.record)

    at_stands(folder, Tap, story)
    return frames


def test_no_flipped_bit_makes_another_frame(tmp_path: Path) -> None:
    frames = whole_session(tmp_path)
    assert len([frame for frame in frames if frame.type is FrameType.DATA]) >= 16
    for frame in frames:
        whole = encode_frame(frame)
        for place in range(len(whole) - 1):
            for bit in range(8):
                altered = bytearray(whole)
                altered[place] ^= 1 << bit
                assert FrameReader().feed(b"\0" + bytes(altered)) == []


def flipped(seed: int) -> Hand:
    chance = random.Random(seed)

    def hand(passing: Passing) -> Sequence[Frame | bytes]:
        if not passing.fresh:
            return [passing.frame]
        whole = bytearray(encode_frame(passing.frame))
        whole[chance.randrange(len(whole) - 1)] ^= 1 << chance.randrange(8)
        return [bytes(whole)]

    return hand


def dropped(passing: Passing) -> Sequence[Frame | bytes]:
    return [] if passing.fresh else [passing.frame]


def doubled(passing: Passing) -> Sequence[Frame | bytes]:
    return [passing.frame, passing.frame]


def halved(passing: Passing) -> Sequence[Frame | bytes]:
    whole = encode_frame(passing.frame)
    return [whole[: len(whole) // 2], b"\0", whole] if passing.fresh else [whole]


def swapped() -> Hand:
    """Each frame waits for the next of its direction; retransmissions go straight through."""
    waiting: dict[bool, Frame] = {}

    def hand(passing: Passing) -> Sequence[Frame | bytes]:
        if not passing.fresh:
            return [passing.frame]
        if passing.to_lock in waiting:
            return [passing.frame, waiting.pop(passing.to_lock)]
        waiting[passing.to_lock] = passing.frame
        return []

    return hand


def repeated() -> Hand:
    """With each frame comes everything that went before it; never a second greeting, which ends a link by right."""
    seen: dict[bool, list[Frame]] = {TO_LOCK: [], TO_DESK: []}

    def hand(passing: Passing) -> Sequence[Frame | bytes]:
        mine = seen[passing.to_lock]
        if passing.frame.type is FrameType.DATA:
            mine.append(passing.frame)
        return [passing.frame, *mine[-100:]]

    return hand


HARMLESS: dict[str, Callable[[], Hand]] = {
    **{f"flipped {seed}": lambda seed=seed: flipped(seed) for seed in range(6)},  # type: ignore[misc]
    "dropped": lambda: dropped,
    "doubled": lambda: doubled,
    "halved": lambda: halved,
    "swapped": swapped,
    "repeated": repeated,
}


def test_what_happens_to_frames_is_mended_below_the_session(tmp_path: Path) -> None:
    async def story(stands: list[Stand]) -> None:
        async def work(stand: Stand, name: str) -> None:
            stand.tap.begin(HARMLESS[name]())
            result = await stand.attempt()
            assert isinstance(result, Receipt), (name, result)

        await share(stands, list(HARMLESS), work)

    at_stands(tmp_path, Tap, story, 3)


# --- with the right checksums: the session must notice ---


@dataclass(slots=True)
class Altered:
    """One byte of one DATA frame, its checksum made right again; places below 0 are the header's.

    broke_seal: a byte of a message between desk and lock was altered.
    """

    to_lock: bool
    number: int
    place: int
    mask: int
    broke_seal: bool = False

    def hand(self, passing: Passing) -> Sequence[Frame | bytes]:
        frame = passing.frame
        mine = (passing.to_lock, passing.number) == (self.to_lock, self.number)
        if not mine or not passing.fresh or frame.type is not FrameType.DATA or self.place >= len(frame.payload):
            return [frame]
        if self.place < 0:
            field = ("channel", "seq", "ack")[self.place]
            return [replace(frame, **{field: getattr(frame, field) ^ self.mask})]
        payload = bytearray(frame.payload)
        payload[self.place] ^= self.mask
        self.broke_seal = frame.channel > 0
        return [replace(frame, payload=bytes(payload))]


def every_byte(record: Sequence[Passing], to_lock: bool) -> Iterator[Altered]:
    chance = random.Random(11)
    for passing in record:
        if passing.to_lock is to_lock and passing.frame.type is FrameType.DATA and passing.fresh:
            for place in range(-3, len(passing.frame.payload)):
                yield Altered(passing.to_lock, passing.number, place, 1 << chance.randrange(8))


@pytest.mark.parametrize("to_lock", [TO_LOCK, TO_DESK], ids=["to the lock", "to the desk"])
def test_every_byte_of_a_session_altered_with_the_right_checksum(tmp_path: Path, to_lock: bool) -> None:
    async def story(stands: list[Stand]) -> None:
        stands[0].honest()
        assert isinstance(await stands[0].attempt(), Receipt)
        cases = list(every_byte(stands[0].tap.record, to_lock))

        async def work(stand: Stand, case: Altered) -> None:
            stand.tap.begin(case.hand)
            result = await stand.attempt()
            assert not (case.broke_seal and isinstance(result, Receipt)), "only what the cable may know may be altered"

        await share(stands, cases, work)
        found = total(stands)
        assert found.total() == len(cases) + 1 > 400
        assert sum(case.broke_seal for case in cases) > 300
        assert set(found) <= KNOWN
        await all_well(stands)

    at_stands(tmp_path, Tap, story, ABREAST)


# --- whole payloads: replayed, dropped, swapped, cut, with fitting sequence numbers ---


Deed = Callable[[Parcel, Sequence[Parcel]], Sequence[Parcel]]
"""What becomes of a payload, knowing those of an earlier session that went the same way."""


def halves(parcel: Parcel, _earlier: Sequence[Parcel]) -> Sequence[Parcel]:
    half = len(parcel.payload) // 2
    return [replace(parcel, payload=parcel.payload[:half]), replace(parcel, payload=parcel.payload[half:])]


DEEDS: dict[str, Deed] = {
    "dropped": lambda _parcel, _earlier: [],
    "doubled": lambda parcel, _earlier: [parcel, parcel],
    "cut": lambda parcel, _earlier: [replace(parcel, payload=parcel.payload[:-1])],
    "longer": lambda parcel, _earlier: [replace(parcel, payload=parcel.payload + b"\0")],
    "halved": halves,
    "sent back": lambda parcel, _earlier: [parcel, replace(parcel, to_lock=not parcel.to_lock)],
    "of an earlier session": lambda parcel, earlier: [one for one in earlier if one.number == parcel.number],
    "after others of an earlier session": lambda parcel, earlier: [*earlier[-6:-2], parcel],
}


@dataclass(frozen=True, slots=True)
class Tampered:
    """One payload and what is done to it; no deed = it changes places with the next of its direction."""

    to_lock: bool
    number: int
    deed: str

    def hand(self, earlier: Sequence[Parcel]) -> PayloadHand:
        same_way = [one for one in earlier if one.to_lock is self.to_lock]
        kept: list[Parcel] = []

        def hand(parcel: Parcel) -> Sequence[Parcel]:
            if kept and parcel.to_lock is self.to_lock:
                return [parcel, kept.pop()]
            if (parcel.to_lock, parcel.number) != (self.to_lock, self.number):
                return [parcel]
            if self.deed:
                return DEEDS[self.deed](parcel, same_way)
            kept.append(parcel)
            return []

        return hand


def test_every_payload_dropped_doubled_swapped_or_of_another_session(tmp_path: Path) -> None:
    async def story(stands: list[Stand]) -> None:
        earlier: dict[int, list[Parcel]] = {}
        for place, stand in enumerate(stands):
            stand.honest()
            assert isinstance(await stand.attempt(), Receipt)
            earlier[place] = stand.relay.record
        cases = [Tampered(one.to_lock, one.number, deed) for one in earlier[0] for deed in ("", *DEEDS)]

        async def work(stand: Stand, case: Tampered) -> None:
            stand.relay.begin(case.hand(earlier[stands.index(stand)]))
            await stand.attempt()

        await share(stands, cases, work)
        found = total(stands)
        assert found.total() == len(cases) + len(stands) > 150
        assert set(found) <= KNOWN
        await all_well(stands)

    at_stands(tmp_path, Relay, story, 3 * ABREAST)


def test_a_recorded_session_played_to_the_lock_again_does_nothing(tmp_path: Path) -> None:
    async def story(stands: list[Stand]) -> None:
        (stand,) = stands
        relay = stand.relay
        stand.honest()
        assert isinstance(await stand.attempt(), Receipt)
        spoken = [parcel for parcel in relay.record if parcel.to_lock]
        before, moves = stand.bench.lock.holdings(), stand.bench.lock.moves
        events = len(stand.bench.lock.events(1, 4_000))
        last: int = cbor.decode([one for one in spoken if not one.channel][-1].payload)[0]
        over = asyncio.Event()
        answers: list[Parcel] = []

        def only_listen(parcel: Parcel) -> Sequence[Parcel]:
            if parcel.to_lock:
                return [parcel]
            answers.append(parcel)
            if not parcel.channel and cbor.decode(parcel.payload)[0] == last:
                over.set()
            return []

        relay.begin(only_listen)
        for parcel in spoken:
            relay.say(parcel)
        await asyncio.wait_for(over.wait(), 5)
        assert len([one for one in answers if one.channel]) == 1, "the handshake is answered, and nothing after it"
        after = stand.bench.lock.holdings()
        assert {**after, "clock": None} == {**before, "clock": None}
        assert (stand.bench.lock.moves, len(stand.bench.lock.events(1, 4_000))) == (moves, events)
        await all_well(stands)

    at_stands(tmp_path, Relay, story)


def test_answers_of_an_earlier_session_prove_nothing_to_the_desk(tmp_path: Path) -> None:
    """A dongle that plays a lock's recorded answers, each when a request of that number comes."""

    async def story(stands: list[Stand]) -> None:
        (stand,) = stands
        relay = stand.relay
        stand.honest()
        assert isinstance(await stand.attempt(), Receipt)
        script = [parcel for parcel in relay.record if not parcel.to_lock and parcel.channel]

        def play(parcel: Parcel) -> Sequence[Parcel]:
            if not parcel.channel:
                return [parcel]
            return [replace(script[0], channel=parcel.channel)] if parcel.to_lock else []

        relay.begin(play)
        before = stand.held
        result = await stand.attempt()
        assert isinstance(result, HandshakeRefused)
        assert (result.changed, stand.held) == (Changed.NO, before)
        await all_well(stands)

    at_stands(tmp_path, Relay, story)


# --- the greeting ---


def test_every_byte_of_the_greeting_altered(tmp_path: Path) -> None:
    """It is not secret and proves nothing: the desk must name what is wrong, or go on with what it says."""

    async def story(stands: list[Stand]) -> None:
        (stand,) = stands
        tap = stand.tap
        stand.honest()
        await stand.bench.finder.close()
        assert isinstance(await stand.attempt(), Receipt)
        greeting = next(one.frame for one in tap.record if one.frame.type is FrameType.RSTACK)
        for place in range(len(greeting.payload)):
            payload = bytearray(greeting.payload)
            payload[place] ^= 1 << place % 8
            forged = replace(greeting, payload=bytes(payload))

            def hand(passing: Passing, forged: Frame = forged) -> Sequence[Frame]:
                return [forged if passing.frame.type is FrameType.RSTACK else passing.frame]

            tap.begin(hand)
            await stand.bench.finder.close()
            await stand.attempt()
        assert set(stand.outcomes) == {"done", "link.dongle_unsuitable"}
        await stand.bench.finder.close()
        await all_well(stands)

    at_stands(tmp_path, Tap, story)
