"""Properties of CBOR, frames and fragments that hold for any input."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.fragments import PARTIAL_LIFETIME, Fragmenter, FragmentReader, split
from flexeria_desktop.hardware.frames import Frame, FrameReader, FrameType, encode_frame

_LEAVES = st.none() | st.booleans() | st.integers(-(2**64), 2**64 - 1) | st.binary(max_size=40) | st.text(max_size=20)
_VALUES = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.integers(-300, 2**33), inner, max_size=4),
    max_leaves=12,
)
_BYTES = st.integers(0, 255)
_FRAMES = st.builds(
    Frame,
    _BYTES,
    st.sampled_from(FrameType),
    _BYTES,
    _BYTES,
    st.binary(max_size=40) | st.binary(min_size=500, max_size=512),
)


@settings(max_examples=150)
@given(_VALUES)
def test_any_value_survives_encoding(value):
    encoded = cbor.encode(value)
    assert cbor.decode(encoded) == value
    assert cbor.decode_prefix(b"\x00" + encoded + b"\x01", 1) == (value, 1 + len(encoded))


@settings(max_examples=400)
@given(
    st.binary(max_size=60) | st.builds(lambda tag, rest: b"\xd8" + bytes([tag]) + rest, _BYTES, st.binary(max_size=20))
)
def test_any_bytes_decode_or_are_refused(data):
    try:
        value = cbor.decode(data)
    except cbor.NotDeterministic:
        return
    assert cbor.encode(value) == data


@pytest.mark.parametrize(
    "data",
    [
        "c249010000000000000000",  # a bignum, the library's own integer
        "d81c820101",  # shareable
        "d81c81d81d00",  # a list that holds itself
        "d8238162612b",  # a pattern to compile
        "c1fb7ff0000000000000",  # the date of infinity
        "d9010281" + "01",  # a set
        "a1616101",  # a map key that is text
        "a1f501",  # a map key that is true
        "81" * 500 + "00",  # nested 500 deep
        "9b7fffffffffffffff00",  # an array longer than any memory
        "bb7fffffffffffffff00",
    ],
)
def test_traps_of_the_decoder_are_refused(data):
    with pytest.raises(cbor.NotDeterministic):
        cbor.decode(bytes.fromhex(data))


@pytest.mark.parametrize("value", [1.0, 2**64, -(2**64) - 1, {"a": 1}, {True: 1}, {1, 2}, object()])
def test_values_without_a_form_are_refused(value):
    with pytest.raises(cbor.NotDeterministic):
        cbor.encode(value)


def test_map_keys_are_sorted_bytewise_not_by_length():
    assert cbor.encode({-1: 1, 256: 2, 24: 3, 10: 4}).hex() == "a40a041818031901000220" + "01"


@settings(max_examples=100)
@given(st.lists(_FRAMES, max_size=5), st.integers(1, 700))
def test_frames_survive_any_slicing(frames, step):
    data = b"".join(encode_frame(frame) for frame in frames)
    assert b"\0\0" not in data
    reader = FrameReader()
    found = [frame for at in range(0, len(data), step) for frame in reader.feed(data[at : at + step])]
    assert found == frames
    assert reader.ignored == 0


@settings(max_examples=150)
@given(st.lists(st.binary(max_size=700), max_size=4), _FRAMES)
def test_after_any_noise_and_a_zero_the_next_frame_is_seen(noise, frame):
    reader = FrameReader()
    for piece in noise:
        reader.feed(piece)
    assert reader.feed(b"\0" + encode_frame(frame))[-1] == frame


def test_reader_does_not_grow_with_noise():
    reader = FrameReader()
    for _ in range(100):
        assert reader.feed(b"\x55" * 1_000) == []
    assert reader.ignored == 1
    assert reader.feed(b"\0" + encode_frame(Frame(0, FrameType.RST)))


def test_frame_of_an_unknown_type_or_oversize_is_no_frame():
    with pytest.raises(ValueError, match="513"):
        encode_frame(Frame(0, FrameType.DATA, payload=bytes(513)))


@settings(max_examples=100)
@given(st.binary(min_size=1, max_size=1024), st.data())
def test_message_survives_sizes_that_change_at_every_fragment(message, data):
    fragmenter, reader, delivered = Fragmenter(message), FragmentReader(), None
    while True:
        size = data.draw(st.integers(4, 300))
        fragment = fragmenter.next(size)
        if fragment is None:
            break
        assert len(fragment) <= size
        assert delivered is None
        delivered = reader.feed(fragment, 0.0)
    assert delivered == message


@settings(max_examples=150)
@given(st.lists(st.binary(max_size=12), max_size=30), st.binary(min_size=1, max_size=300))
def test_after_any_fragments_a_whole_message_is_delivered(noise, message):
    reader = FragmentReader()
    for fragment in noise:
        found = reader.feed(fragment, 0.0)
        assert found is None or 1 <= len(found) <= 1024
    assert [reader.feed(fragment, 0.0) for fragment in split(message, 20)][-1] == message


def test_partial_message_is_dropped_after_two_seconds_without_a_fragment():
    first, second, third = split(bytes(range(40)), 20)
    patient = FragmentReader()
    assert patient.feed(first, 10.0) is None
    assert patient.feed(second, 11.9) is None
    assert patient.feed(third, 13.8) == bytes(range(40))
    late = FragmentReader()
    late.feed(first, 10.0)
    late.feed(second, 10.1)
    assert late.feed(third, 10.1 + PARTIAL_LIFETIME) is None


@pytest.mark.parametrize("message", [b"", bytes(1025)])
def test_message_out_of_bounds_is_not_sent(message):
    with pytest.raises(ValueError, match="bytes"):
        Fragmenter(message)


def test_fragment_number_wraps_at_64():
    message = bytes(1024)
    fragments = split(message, 8)
    assert fragments[64][0] == 0
    reader = FragmentReader()
    assert [reader.feed(fragment, 0.0) for fragment in fragments][-1] == message
