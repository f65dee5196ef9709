"""Every parser of bytes or text from outside as one callable, for Hypothesis and for scripts/fuzz.py.

A target takes any bytes. It may raise nothing: the parser's own error is caught here, any other exception is a
finding, and so is a value that does not survive its round trip.
"""

from __future__ import annotations

import binascii
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from flexeria_desktop.core.domain.codes import ALPHABET, CodeKind, crc10, make_code, parse_code, progress
from flexeria_desktop.core.domain.refusals import CodeMistyped
from flexeria_desktop.hardware import cbor, noise, receipts, records
from flexeria_desktop.hardware.commands import (
    ReplyInvalid,
    RequestInvalid,
    decode_reply,
    decode_request,
    encode_reply,
    encode_request,
)
from flexeria_desktop.hardware.errors import ProtocolViolated
from flexeria_desktop.hardware.fragments import MAX_MESSAGE, FragmentReader, split
from flexeria_desktop.hardware.frames import Frame, FrameReader, FrameType, encode_frame
from flexeria_desktop.hardware.grants import GrantRefused, check_grant, parse_grant
from flexeria_desktop.hardware.info import InfoInvalid, LockInfo, parse_service_data, service_data
from flexeria_desktop.hardware.labels import LabelInvalid, format_label, parse_label
from flexeria_desktop.hardware.local_time import ZoneRefused, check_zone, local_time
from flexeria_desktop.hardware.replies import read_event, read_status
from flexeria_desktop.hardware.window import GoBackN

Target = Callable[[bytes], None]

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "flp-vectors.json").read_text())
SITE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = bytes(32)
LOCK = noise.new_private_key()
DESK = noise.new_private_key()


def text_of(data: bytes) -> str:
    """Any text, with characters that no keyboard has."""
    return data.decode("utf-8", "surrogateescape")


def on_cbor(data: bytes) -> None:
    """CBOR: what is accepted is its own only encoding."""
    with suppress(cbor.NotDeterministic):
        assert cbor.encode(cbor.decode(data)) == data
    with suppress(cbor.NotDeterministic):
        value, end = cbor.decode_prefix(data, 0)
        assert cbor.encode(value) == data[:end]


def on_frames(data: bytes) -> None:
    """Frames of the dongle, and the window behind them; after any noise the next frame is seen."""
    reader, window = FrameReader(), GoBackN()
    for frame in reader.feed(data):
        assert FrameReader().feed(encode_frame(frame)) == [frame]
        window.receive(frame, 0.0)
    assert len(window.frames_out(10.0)) <= 1
    good = Frame(3, FrameType.DATA, 1, 2, data[:512])
    assert reader.feed(b"\0" + encode_frame(good))[-1] == good


def on_fragments(data: bytes) -> None:
    """Fragments, their lengths in the data; afterwards a whole message is delivered."""
    reader, at = FragmentReader(), 0
    while at < len(data):
        size = data[at]
        found = reader.feed(data[at + 1 : at + 1 + size], 0.0)
        assert found is None or 1 <= len(found) <= MAX_MESSAGE
        at += 1 + size
    message = data[:MAX_MESSAGE] or b"x"
    assert [reader.feed(fragment, 0.0) for fragment in split(message, 20)][-1] == message


def on_info(data: bytes) -> None:
    """INFO and the service data of an advertisement."""
    with suppress(InfoInvalid):
        info = LockInfo.decode(data)
        assert LockInfo.decode(info.encode()) == info
    with suppress(InfoInvalid):
        assert service_data(*parse_service_data(data)) == data


def on_label(data: bytes) -> None:
    """A typed or scanned label, as it comes and with its check digits made right."""
    text = text_of(data)
    covered = "".join(text.split()).upper()
    checked = [f"{covered}:{binascii.crc_hqx(covered.encode(), 0xFFFF):04X}"] if covered.isascii() else []
    for typed in (text, *checked):
        with suppress(LabelInvalid):
            label = parse_label(typed)
            assert format_label(label.serial, label.secret) == "".join(typed.split()).upper()


def on_grant(data: bytes) -> None:
    """A grant as it comes, and one whose signed part is anything, but signed."""
    signed = cbor.encode([data, SITE.sign(b"FLP/1 grant" + data)])
    for encoded in (data, signed):
        with suppress(GrantRefused):
            parse_grant(encoded)
        with suppress(GrantRefused):
            check_grant(
                encoded,
                site_key=SITE.public_key().public_bytes_raw(),
                device_key=KEY,
                serial="FLX-1",
                min_epoch=0,
                denied=(),
                clock=None,
            )


def on_receipt(data: bytes) -> None:
    """A receipt as it comes, and one whose mac is made right."""
    with suppress(cbor.NotDeterministic, receipts.ReceiptForged):
        receipts.check_receipt(cbor.decode(data), KEY, "10012-345")
    with suppress(cbor.NotDeterministic, receipts.ReceiptForged, KeyError):
        body = cbor.decode(data)
        if isinstance(body, dict):
            mac = receipts.receipt_mac(body, KEY)
            assert receipts.check_receipt(body | {6: mac}, KEY, body[1]).version == body[3]


def on_envelope(data: bytes) -> None:
    """Requests and replies."""
    with suppress(RequestInvalid):
        request = decode_request(data)
        assert encode_request(request.req_id, request.command, request.body) == data
    with suppress(ReplyInvalid):
        reply = decode_reply(data)
        assert encode_reply(reply.req_id, reply.status, reply.body) == data


def on_status(data: bytes) -> None:
    """The answer to GET_STATUS, and an event."""
    with suppress(cbor.NotDeterministic, ProtocolViolated):
        value = cbor.decode(data)
        read_event(value)
    with suppress(cbor.NotDeterministic, ProtocolViolated):
        report = read_status(body_of(cbor.decode(data)))
        assert 0 <= report.list_version < 2**32


def body_of(value: Any) -> Any:
    """The body of a reply, or the value itself."""
    return value[2] if isinstance(value, list) and len(value) == 3 else value


def on_stream(data: bytes) -> None:
    """Transaction streams of both modes; a list that is accepted has one encoding."""
    with suppress(records.RecordRefused):
        assert records.encode_list(records.decode_list(data)) == data
    base = records.records_of(records.DEFAULT_LIST)
    with suppress(records.RecordRefused):
        after = records.apply_stream(base, data, records.Mode.DELTA)
        assert records.decode_list(records.full_stream(after)) == records.list_of(after)


def on_code(data: bytes) -> None:
    """A prepaid code as somebody types it, and any 18 characters with their check made right."""
    text = text_of(data)
    values = [byte % 32 for byte in data[:18]]
    check = crc10(values)
    checked = "".join(ALPHABET[value] for value in (*values, check >> 5, check & 31))
    for typed in (text, checked):
        shown = progress(typed)
        try:
            code = parse_code(typed)
        except CodeMistyped:
            assert not shown.valid
        else:
            assert shown.valid
            assert parse_code(code.text) == code


def on_zone(data: bytes) -> None:
    """A POSIX TZ string, used at the edges of u32 and in between."""
    text = text_of(data)
    with suppress(ZoneRefused):
        check_zone(text)
        for moment in (0, 1, 951_782_400, 1_772_323_200, 2**31, 2**32 - 1):
            local = local_time(text, moment)
            assert 0 <= local.weekday < 7
            assert 0 <= local.minute < 1440


def on_handshake(data: bytes) -> None:
    """Handshake messages of the other side, in every role."""
    desk = noise.session_initiator(DESK, noise.public_key(LOCK), b"info")
    desk.write(b"")
    claim = noise.claim_initiator(KEY, DESK, b"info")
    claim.write(b"")
    sides = (desk, claim, noise.session_responder(LOCK, b"info"), noise.claim_responder(KEY, LOCK, b"info"))
    for side in sides:
        with suppress(noise.HandshakeFailed):
            side.read(data)


TARGETS: dict[str, Target] = {
    "cbor": on_cbor,
    "frames": on_frames,
    "fragments": on_fragments,
    "info": on_info,
    "label": on_label,
    "grant": on_grant,
    "receipt": on_receipt,
    "envelope": on_envelope,
    "status": on_status,
    "stream": on_stream,
    "code": on_code,
    "zone": on_zone,
    "handshake": on_handshake,
}


def seeds(name: str) -> list[bytes]:
    """Good and nearly good inputs, from the published vectors."""
    return [*dict.fromkeys(_SEEDS[name]()), b""]


def _of(group: str, rows: str, key: str) -> Iterator[bytes]:
    yield from (bytes.fromhex(row[key]) for row in VECTORS[group][rows] if key in row)


def _cbor() -> Iterator[bytes]:
    yield from _of("cbor", "good", "cbor")
    yield from (bytes.fromhex(row["cbor"]) for row in VECTORS["negative"]["cbor"]["items"])


def _fragments() -> Iterator[bytes]:
    for row in VECTORS["fragments"]["messages"]:
        if isinstance(row["20"], list):
            yield b"".join(bytes([len(one) // 2]) + bytes.fromhex(one) for one in row["20"])


def _labels() -> Iterator[bytes]:
    for rows in ("good", "bad"):
        for row in VECTORS["labels"][rows]:
            yield row["label"].encode()
            yield row["label"].rpartition(":")[0].encode()
    yield from (row["typed"].encode() for row in VECTORS["labels"]["typed"])


def _grants() -> Iterator[bytes]:
    for grant in _of("grants", "grants", "grant"):
        yield grant
        yield cbor.decode(grant)[0]


def _envelopes() -> Iterator[bytes]:
    for group in ("commands", "errors"):
        for row in VECTORS[group]["exchanges"]:
            yield bytes.fromhex(row["request"]["cbor"])
            yield bytes.fromhex(row["reply"]["cbor"])


def _streams() -> Iterator[bytes]:
    yield from _of("lists", "lists", "stream")
    for row in VECTORS["streams"]["streams"]:
        yield from (bytes.fromhex(row[mode]) for mode in ("full", "delta") if mode in row)
    yield from (bytes.fromhex(row["stream"]) for row in VECTORS["negative"]["records"]["items"])


def _codes() -> Iterator[bytes]:
    for number, kind in enumerate(CodeKind):
        text = make_code(kind, number, 0x2A5A5A5A5A5A5A5A << number)
        yield text.encode()
        yield "-".join(text[at : at + 5] for at in range(0, 20, 5)).lower().encode()


def _handshakes() -> Iterator[bytes]:
    for group in ("claim", "session"):
        yield from (bytes.fromhex(row["l2"])[1:] for row in VECTORS[group]["l2"])


_SEEDS: dict[str, Callable[[], Iterator[bytes]]] = {
    "cbor": _cbor,
    "frames": lambda: _of("frames", "frames", "frame"),
    "fragments": _fragments,
    "info": lambda: _of("info", "info", "info"),
    "label": _labels,
    "grant": _grants,
    "receipt": lambda: _of("receipts", "good", "cbor"),
    "envelope": _envelopes,
    "status": lambda: iter([*_envelopes(), *_of("events", "events", "cbor")]),
    "stream": _streams,
    "code": _codes,
    "zone": lambda: iter(
        [b"CET-1CEST,M3.5.0,M10.5.0/3", b"<-03>3", b"EST5EDT,M3.2.0,M11.1.0", b"A-1:30B,J60/2,300/-1"]
    ),
    "handshake": _handshakes,
}
