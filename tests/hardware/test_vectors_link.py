"""CBOR, checksums, frames and fragments against the vectors."""

import binascii
import hashlib
import re
import zlib

import pytest

from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.commands import decode_reply, decode_request
from flexeria_desktop.hardware.fragments import FragmentReader, split
from flexeria_desktop.hardware.frames import Frame, FrameReader, FrameType, encode_frame
from tests.hardware.vectors import group, name_of, raw

_LITERALS = {"null": "None", "true": "True", "false": "False"}


def _value(diagnostic: str) -> object:
    """Read CBOR diagnostic notation as Python literals."""
    text = re.sub(r"h'([0-9a-f]*)'", lambda found: repr(bytes.fromhex(found[1])), diagnostic)
    return eval(re.sub(r"\b(null|true|false)\b", lambda found: _LITERALS[found[1]], text))  # noqa: S307 our vectors


@pytest.mark.parametrize("case", group("cbor", "good"), ids=name_of)
def test_value_has_its_only_encoding(case):
    value = _value(case["diag"])
    assert cbor.encode(value).hex() == case["cbor"]
    decoded = cbor.decode(raw(case["cbor"]))
    assert decoded == value
    assert type(decoded) is type(value)


@pytest.mark.parametrize("case", group("negative", "cbor", "items"), ids=name_of)
def test_other_encodings_are_refused(case):
    with pytest.raises(cbor.NotDeterministic):
        cbor.decode(raw(case["cbor"]))


def _cases(node):
    """Yield each {diag, cbor} below ``node``."""
    if isinstance(node, dict) and {"diag", "cbor"} <= node.keys():
        yield node
    below = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for item in below:
        yield from _cases(item)


_GROUPS = ("cbor", "claim", "session", "records", "receipts", "events", "commands", "errors")


def test_every_cbor_of_the_vectors_decodes_to_what_people_read():
    cases = [case for name in _GROUPS for case in _cases(group(name))]
    assert len(cases) > 150
    for case in cases:
        value = cbor.decode(raw(case["cbor"]))
        assert cbor.encode(value).hex() == case["cbor"]
        assert "..." in case["diag"] or value == _value(case["diag"])


@pytest.mark.parametrize("name", ["commands", "errors"])
def test_requests_and_replies_decode_and_encode(name):
    for exchange in group(name, "exchanges"):
        if "request" not in exchange:
            continue
        request = decode_request(raw(exchange["request"]["cbor"]))
        assert cbor.encode([request.req_id, request.command, request.body]).hex() == exchange["request"]["cbor"]
        if exchange.get("reply"):
            reply = decode_reply(raw(exchange["reply"]["cbor"]))
            assert reply.req_id == request.req_id


@pytest.mark.parametrize("case", group("crc", "crc16"))
def test_crc16(case):
    assert binascii.crc_hqx(raw(case["in"]), 0xFFFF) == int(case["crc"], 16)


@pytest.mark.parametrize("case", group("crc", "crc32"))
def test_crc32(case):
    assert zlib.crc32(raw(case["in"])) == int(case["crc"], 16)


@pytest.mark.parametrize("case", group("frames", "frames"), ids=name_of)
def test_frame_both_ways(case):
    kind = FrameType[case["type"]]
    frame = Frame(case["channel"], kind, case["seq"], case["ack"], raw(case["payload"]))
    assert encode_frame(frame).hex() == case["frame"]
    assert FrameReader().feed(raw(case["frame"])) == [frame]


@pytest.mark.parametrize("case", group("negative", "frames", "items"), ids=name_of)
def test_bad_frame_is_counted_and_ignored(case):
    reader = FrameReader()
    assert reader.feed(raw(case["frame"])) == []
    assert reader.ignored == 1
    good = group("frames", "frames")[0]
    assert len(reader.feed(raw(good["frame"]))) == 1


@pytest.mark.parametrize("step", [1, 7, 10_000])
@pytest.mark.parametrize("case", group("negative", "byte_streams", "items"), ids=name_of)
def test_frames_are_found_in_noise(case, step):
    reader, data = FrameReader(), raw(case["input"])
    found = [frame for at in range(0, len(data), step) for frame in reader.feed(data[at : at + step])]
    assert [encode_frame(frame).hex() for frame in found] == case["frames"]


def test_transcript_is_a_whole_conversation():
    readers = {"host": FrameReader(), "dongle": FrameReader()}
    for case in group("transcript", "frames"):
        (frame,) = readers[case["from"]].feed(raw(case["frame"]))
        assert encode_frame(frame).hex() == case["frame"]
    assert all(reader.ignored == 0 for reader in readers.values())


@pytest.mark.parametrize("size", [20, 182, 244])
@pytest.mark.parametrize("case", group("fragments", "messages"), ids=lambda case: case["length"])
def test_fragments_of_a_message(case, size):
    fragments = split(raw(case["message"]), size)
    expected = case[str(size)]
    if isinstance(expected, dict):
        joined = b"".join(fragments)
        assert len(fragments) == expected["count"]
        assert hashlib.sha256(joined).hexdigest() == expected["sha256_of_all_joined"]
        assert fragments[0].hex() == expected["first"]
        assert fragments[-1].hex() == expected["last"]
    else:
        assert [fragment.hex() for fragment in fragments] == expected
    reader = FragmentReader()
    delivered = [reader.feed(fragment, 0.0) for fragment in fragments]
    assert delivered[:-1] == [None] * (len(fragments) - 1)
    assert delivered[-1] == raw(case["message"])


@pytest.mark.parametrize("case", group("negative", "fragments", "items"), ids=name_of)
def test_wrong_fragments_are_dropped(case):
    reader = FragmentReader()
    delivered = [reader.feed(raw(fragment), 5.0) for fragment in case["fragments"]]
    assert [message.hex() for message in delivered if message is not None] == case["messages"]


def test_sender_never_makes_a_fragment_over_the_size():
    too_long = raw(group("negative", "fragment_too_long", "fragment"))
    assert len(too_long) > 20
    assert all(len(fragment) <= 20 for fragment in split(bytes(1024), 20))
