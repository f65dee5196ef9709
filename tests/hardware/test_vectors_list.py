"""Records, digests, streams, receipts, events and verdicts against the vectors."""

import hashlib

import pytest

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import (
    Holiday,
    ListCredential,
    ListUser,
    LockList,
    WeekSchedule,
)
from flexeria_desktop.hardware import cbor, records
from flexeria_desktop.hardware.commands import Event, Source, Status
from flexeria_desktop.hardware.local_time import check_zone, local_time
from flexeria_desktop.hardware.receipts import (
    ReceiptForged,
    check_receipt,
    credential_ref,
    receipt_body,
    receipt_mac,
)
from flexeria_desktop.hardware.records import Mode, RecordRefused
from flexeria_desktop.hardware.verdict import judge
from tests.hardware.vectors import group, name_of, raw


def _base(digest):
    """Return the records with this digest from the lists and streams of the vectors."""
    streams = [case["stream"] for case in group("lists", "lists") if "stream" in case]
    streams += [case["full"] for case in group("streams", "streams")]
    for stream in streams:
        found = records.apply_stream({}, raw(stream), Mode.FULL)
        if records.digest(found).hex() == digest:
            return found
    raise AssertionError(digest)


@pytest.mark.parametrize("case", group("records", "records"), ids=name_of)
def test_record_form_and_bucket(case):
    (operation,) = records.parse_stream(raw(case["cbor"]), Mode.FULL)
    assert operation.encoded == raw(case["cbor"])
    assert records.bucket_of(operation.key[1]) == case["bucket"]


@pytest.mark.parametrize("case", group("refs", "refs"))
def test_reference_of_a_credential(case):
    key = raw(group("refs", "credential_key"))
    assert credential_ref(key, case["type"], raw(case["raw"])).hex() == case["ref"]


@pytest.mark.parametrize("case", group("lists", "lists")[:2], ids=name_of)
def test_list_both_ways(case):
    lock_list = records.decode_list(raw(case["stream"]))
    assert records.encode_list(lock_list).hex() == case["stream"]
    encoded = records.records_of(lock_list)
    assert records.digest(encoded).hex() == case["digest"]
    assert records.bucket_digests(encoded).hex() == case["buckets"]


def test_new_lock_holds_the_default_list():
    assert records.encode_list(records.DEFAULT_LIST).hex() == group("lists", "lists")[0]["stream"]


def _full_lock(key):
    """Return the largest list of the vectors by its rule."""

    def credential(number, user, kind, value):
        until = 1800000000 if user % 10 == 0 else None
        return ListCredential(
            number, user, kind, credential_ref(key, kind, value), valid_until=until, schedule=user % 3
        )

    numbers = range(1, 2501)
    tags = [credential(u, u, MediumKind.TAG, b"\x04" + u.to_bytes(6, "big")) for u in numbers]
    codes = [credential(10000 + u, u, MediumKind.CODE, str(100000 + u).encode()) for u in numbers]
    return LockList(
        users=tuple(ListUser(u, u % 50 == 0) for u in numbers),
        credentials=(*tags, *codes),
        schedules=(
            WeekSchedule(1, ((31, 480, 1080),), 1),
            WeekSchedule(2, ((31, 420, 1140), (96, 540, 780)), 0),
        ),
        holidays=(Holiday(1, 20447, 20448),),
    )


def test_list_of_2500_users():
    case = group("lists", "lists")[2]
    lock_list = _full_lock(raw(case["credential_key"]))
    stream = records.encode_list(lock_list)
    assert len(stream) == case["stream_bytes"]
    assert hashlib.sha256(stream).hexdigest() == case["stream_sha256"]
    encoded = records.records_of(lock_list)
    assert len(encoded) == case["records"]
    assert records.digest(encoded).hex() == case["digest"]
    assert records.bucket_digests(encoded).hex() == case["buckets"]
    assert records.decode_list(stream) == lock_list


@pytest.mark.parametrize("case", group("streams", "streams"), ids=name_of)
def test_stream_in_both_modes(case):
    base, target = _base(case["base_digest"]), _base(case["target_digest"])
    assert records.full_stream(target).hex() == case["full"]
    assert records.delta_stream(base, target).hex() == case["delta"]
    assert records.apply_stream(base, raw(case["full"]), Mode.FULL) == target
    assert records.apply_stream(base, raw(case["delta"]), Mode.DELTA) == target
    assert len(records.parse_stream(raw(case["delta"]), Mode.DELTA)) == len(case["delta_ops"])


@pytest.mark.parametrize("case", group("negative", "records", "items"), ids=name_of)
def test_wrong_record_is_named(case):
    base = _base(group("lists", "lists")[1]["digest"])
    with pytest.raises(RecordRefused) as refusal:
        records.apply_stream(base, raw(case["stream"]), Mode(case["mode"]))
    found = refusal.value
    assert (found.status, found.index, found.field) == (Status.INVALID_RECORD, case["index"], case["field"])


@pytest.mark.parametrize("case", group("receipts", "good"), ids=lambda case: case["mac"][:8])
def test_receipt_is_proven(case):
    key, body = raw(group("receipts", "credential_key")), cbor.decode(raw(case["cbor"]))
    assert receipt_mac(body, key).hex() == case["mac"]
    receipt = check_receipt(body, key, "10012-345", transaction=body[2])
    assert receipt.encoded.hex() == case["cbor"]
    assert (receipt.version, receipt.digest, receipt.lock_time) == (body[3], body[4], body[5])
    made = receipt_body(receipt.serial, body[2], receipt.version, receipt.digest, receipt.lock_time, key)
    assert made == body


def test_forged_or_foreign_receipts_are_refused():
    key = raw(group("receipts", "credential_key"))
    good = cbor.decode(raw(group("receipts", "good")[1]["cbor"]))
    forged = [cbor.decode(raw(case["cbor"])) for case in group("receipts", "bad")]
    forged += [{**good, 6: bytes(32)}, {**good, 4: b""}, {k: v for k, v in good.items() if k != 5}, {}]
    for body in forged:
        with pytest.raises(ReceiptForged):
            check_receipt(body, key, "10012-345")
    with pytest.raises(ReceiptForged):
        check_receipt(good, key, "10012-346")
    with pytest.raises(ReceiptForged):
        check_receipt(good, key, "10012-345", transaction=bytes(16))
    with pytest.raises(ReceiptForged):
        check_receipt(good, bytes(32), "10012-345")


@pytest.mark.parametrize("case", group("events", "events"), ids=name_of)
def test_events_have_names(case):
    seq, boot_id, time, event, source, user, credential, detail = cbor.decode(raw(case["cbor"]))
    assert event in list(Event)
    assert source in list(Source)
    assert cbor.encode([seq, boot_id, time, event, source, user, credential, detail]).hex() == case["cbor"]


@pytest.mark.parametrize("case", group("verdicts", "local_time"), ids=lambda c: f"{c['tz']} {c['utc']}")
def test_local_time(case):
    check_zone(case["tz"])
    now = local_time(case["tz"], case["utc"])
    expected = (case["offset"], case["day"], case["weekday"], case["minute"])
    assert (now.offset, now.day, now.weekday, now.minute) == expected


@pytest.mark.parametrize("case", group("verdicts", "presented"))
def test_verdict(case):
    verdicts = group("verdicts")
    verdict = judge(
        records.decode_list(raw(verdicts["list"])),
        kind=case["type"],
        ref=credential_ref(raw(verdicts["credential_key"]), case["type"], raw(case["raw"])),
        journal=verdicts["journal"],
        clock=case["clock"],
        zone="CET-1CEST,M3.5.0,M10.5.0/3",
        block=case["block"],
    )
    assert verdict.event == case["event"]
    assert verdict.opens is (case["event"] == 1)
    assert (verdict.user is None) is (case["event"] == 2)
