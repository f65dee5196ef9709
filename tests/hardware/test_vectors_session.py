"""Labels, INFO, handshakes and grants against the vectors."""

import pytest

from flexeria_desktop.core.errors import UserError
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.commands import Alert, Kind, RequestInvalid, Status, decode_request
from flexeria_desktop.hardware.grants import GrantRefused, Right, check_grant, read_grant, sign_grant
from flexeria_desktop.hardware.info import LockFlag, LockInfo, parse_service_data, service_data
from flexeria_desktop.hardware.labels import LabelInvalid, format_label, parse_label
from flexeria_desktop.hardware.noise import (
    DecryptFailed,
    HandshakeFailed,
    claim_initiator,
    claim_responder,
    public_key,
    session_initiator,
    session_responder,
)
from tests.hardware.vectors import group, name_of, raw


@pytest.mark.parametrize("case", group("labels", "good"))
def test_label_both_ways(case):
    label = parse_label(case["label"])
    assert (label.serial, label.secret.hex()) == (case["serial"], case["secret"])
    assert format_label(label.serial, label.secret) == case["label"]
    assert case["secret"] not in repr(label)
    assert repr(label.secret) not in repr(label)


@pytest.mark.parametrize("case", group("labels", "typed"))
def test_typed_label_is_read_with_blanks_and_small_letters(case):
    assert parse_label(case["typed"]) == parse_label(case["label"])


_REASONS = {
    "no check": "length",
    "empty": "prefix",
    "other prefix, check right": "prefix",
    "secret too short, check right": "secret",
    "secret too long, check right": "secret",
    "unused Base32 bits set, check right": "secret",
    "padding, check right": "secret",
    "0 and 1 are not Base32, check right": "secret",
    "empty serial, check right": "serial",
    "serial of 21 characters, check right": "serial",
    "extra part, check right": "length",
}


@pytest.mark.parametrize("case", group("labels", "bad"), ids=name_of)
def test_bad_label_is_refused_with_its_reason(case):
    with pytest.raises(LabelInvalid) as refusal:
        parse_label(case["label"])
    assert isinstance(refusal.value, UserError)
    assert refusal.value.code == "label_invalid"
    assert refusal.value.data == {"reason": _REASONS.get(case["why"], "check")}


@pytest.mark.parametrize("case", group("info", "info"), ids=lambda case: case["model"])
def test_info_both_ways(case):
    info = LockInfo.decode(raw(case["info"]))
    assert info.versions == (1, 1)
    assert (info.model, info.serial, info.firmware) == (case["model"], case["serial"], case["firmware"])
    assert (info.flags, info.list_version) == (case["flags"], case["list_version"])
    assert info.encode().hex() == case["info"]
    assert service_data(info.flags, info.list_version).hex() == case["service_data"]
    assert parse_service_data(raw(case["service_data"])) == (LockFlag(case["flags"]), case["list_version"])


def _bodies(case):
    """Yield sender, kind and body of each L2 message."""
    for message in case["l2"]:
        yield message["from"], Kind(raw(message["l2"])[0]), raw(message["l2"])[1:]


def _exchange(desktop, lock, case, prefix, payloads):
    """Make every message as its sender would, compare it, and hand it to the other side."""
    payloads = list(payloads)
    for number, (sender, kind, body) in enumerate(_bodies(case)):
        writer, reader = (desktop, lock) if sender == "desktop" else (lock, desktop)
        payload = payloads.pop(0)
        if kind is Kind.HANDSHAKE:
            lead = prefix if number == 0 else b""
            assert lead + writer.write(payload) == body
            assert reader.read(body[len(lead) :]) == payload
        else:
            assert writer.encrypt(payload) == body
            assert reader.decrypt(body) == payload
    assert payloads == []


def _plain(case):
    for exchange in case["plain"]:
        yield raw(exchange["request"]["cbor"])
        yield raw(exchange["reply"]["cbor"])


def test_claim_byte_for_byte():
    case = group("claim")
    info, psk = raw(case["info"]), raw(case["psk"])
    static, ephemeral = raw(case["desktop_static_private"]), raw(case["desktop_ephemeral_private"])
    desktop = claim_initiator(psk, static, info, ephemeral_private=ephemeral)
    static, ephemeral = raw(case["lock_static_private"]), raw(case["lock_ephemeral_private"])
    lock = claim_responder(psk, static, info, ephemeral_private=ephemeral)
    _exchange(desktop, lock, case, b"\x01", [b"", b"", b"", *_plain(case)])
    assert desktop.finished
    assert desktop.handshake_hash == lock.handshake_hash == raw(case["handshake_hash"])
    assert desktop.remote_static == public_key(static) == raw(case["lock_static_public"])
    assert lock.remote_static == raw(case["desktop_static_public"])


def _session_pair(case, info_read=None):
    keys = group("session")
    static = raw(keys["desktop_static_private"])
    desktop = session_initiator(
        static,
        raw(keys["lock_static_public"]),
        info_read or raw(case["info"]),
        ephemeral_private=raw(case["desktop_ephemeral_private"]),
    )
    lock = session_responder(
        raw(keys["lock_static_private"]),
        raw(case["info"]),
        ephemeral_private=raw(case["lock_ephemeral_private"]),
    )
    return desktop, lock


def test_session_byte_for_byte():
    case = group("session")
    desktop, lock = _session_pair(case)
    payloads = [raw(case["grant"]), raw(case["message_2_payload"]), *_plain(case)]
    _exchange(desktop, lock, case, b"\x02", payloads)
    assert desktop.handshake_hash == lock.handshake_hash == raw(case["handshake_hash"])
    assert lock.remote_static == raw(case["desktop_static_public"])


def test_refused_session_byte_for_byte():
    case = group("session", "refused")
    desktop, lock = _session_pair(case)
    _exchange(desktop, lock, case, b"\x02", [raw(case["grant"]), raw(case["message_2_payload"])])
    assert cbor.decode(raw(case["message_2_payload"])) == {1: Status.WRONG_LOCK}


def test_tampered_info_ends_the_handshake():
    desktop, lock = _session_pair(group("session"), info_read=raw(group("negative", "tampered_info", "tampered_info")))
    message = desktop.write(raw(group("session", "grant")))
    with pytest.raises(HandshakeFailed):
        lock.read(message)


def _talking():
    desktop, lock = _session_pair(group("session"))
    lock.read(desktop.write(b"grant"))
    desktop.read(lock.write(b"ok"))
    return desktop, lock


@pytest.mark.parametrize("order", [[0, 0], [1], [1, 0]], ids=["repeated", "left out", "swapped"])
def test_data_out_of_turn_does_not_decrypt(order):
    desktop, lock = _talking()
    sent = [desktop.encrypt(b"first"), desktop.encrypt(b"second")]
    with pytest.raises(DecryptFailed):  # noqa: PT012 the first of two may pass
        for index in order:
            lock.decrypt(sent[index])


def test_nothing_passes_after_a_message_that_did_not_decrypt():
    desktop, lock = _talking()
    first, second = desktop.encrypt(b"first"), desktop.encrypt(b"second")
    with pytest.raises(DecryptFailed):
        lock.decrypt(second)
    with pytest.raises(DecryptFailed):
        lock.decrypt(first)
    with pytest.raises(HandshakeFailed):
        lock.encrypt(b"answer")


def test_wrong_label_secret_ends_the_claim_at_the_third_message():
    case = group("claim")
    info = raw(case["info"])
    desktop = claim_initiator(bytes(32), raw(case["desktop_static_private"]), info)
    lock = claim_responder(raw(case["psk"]), raw(case["lock_static_private"]), info)
    lock.read(desktop.write())
    desktop.read(lock.write())
    with pytest.raises(HandshakeFailed):
        lock.read(desktop.write())
    with pytest.raises(HandshakeFailed):
        lock.write()


@pytest.mark.parametrize(("psk", "key"), [(b"short", bytes(32)), (b"", bytes(32)), (bytes(32), b"short")])
def test_keys_of_a_wrong_size_are_refused(psk, key):
    with pytest.raises(HandshakeFailed):
        claim_initiator(psk, key, b"")


def test_messages_out_of_turn_are_refused():
    desktop, lock = _session_pair(group("session"))
    for early in (lock.write, lambda: desktop.encrypt(b""), lambda: desktop.handshake_hash):
        with pytest.raises(HandshakeFailed):
            early()


def test_any_flipped_bit_does_not_decrypt():
    for bit in range((5 + 16) * 8):
        desktop, lock = _talking()
        message = bytearray(desktop.encrypt(b"hello"))
        message[bit // 8] ^= 1 << bit % 8
        with pytest.raises(DecryptFailed):
            lock.decrypt(bytes(message))


@pytest.mark.parametrize("zero_point", [bytes(32), b"\x01" + bytes(31)])
def test_an_all_zero_result_is_refused(zero_point):
    case = group("session")
    private, info = raw(case["desktop_static_private"]), raw(case["info"])
    with pytest.raises(HandshakeFailed):
        session_initiator(private, zero_point, info).write(b"")
    with pytest.raises(HandshakeFailed):
        session_responder(private, info).read(zero_point + bytes(64))


@pytest.mark.parametrize("length", [0, 1, 31, 32, 47, 48, 79, 95])
def test_short_handshake_messages_are_refused(length):
    case = group("session")
    with pytest.raises(HandshakeFailed):
        session_responder(raw(case["lock_static_private"]), raw(case["info"])).read(b"\x09" * length)
    claim = group("claim")
    with pytest.raises(HandshakeFailed):
        claim_responder(raw(claim["psk"]), raw(claim["lock_static_private"]), raw(claim["info"])).read(b"\x09" * length)


@pytest.mark.parametrize("case", group("grants", "grants"), ids=name_of)
def test_grant_is_judged_in_order(case):
    grants, encoded = group("grants"), raw(case["grant"])
    signed, signature = read_grant(encoded)
    assert (signed.hex(), signature.hex()) == (case["body"], case["signature"])
    status = Status.OK
    try:
        grant = check_grant(
            encoded,
            site_key=raw(grants["site_public"]),
            device_key=raw(grants["device_key"]),
            serial="10012-345",
            min_epoch=3,
            denied={raw(grants["denied"])},
            clock=1760000000,
        )
    except GrantRefused as refusal:
        status = refusal.status
    else:
        assert sign_grant(grant, raw(grants["site_seed"])) == encoded
    assert status == case["status"]


def _check(encoded, clock):
    grants = group("grants")
    return check_grant(
        encoded,
        site_key=raw(grants["site_public"]),
        device_key=raw(grants["device_key"]),
        serial="10012-345",
        min_epoch=3,
        denied=(),
        clock=clock,
    )


def test_unset_clock_lets_in_only_who_may_set_it():
    all_rights, named_locks = (raw(case["grant"]) for case in group("grants", "grants")[:2])
    assert Right.CLOCK in _check(all_rights, None).rights
    with pytest.raises(GrantRefused) as refusal:
        _check(named_locks, None)
    assert refusal.value.status is Status.CLOCK_UNSET


@pytest.mark.parametrize("form", [b"", b"\x00", b"\x82\x40\x40", bytes(2_000), b"\x82\x00\x58\x40" + bytes(64)])
def test_grant_out_of_form_is_invalid(form):
    with pytest.raises(GrantRefused) as refusal:
        _check(form, 1760000000)
    assert refusal.value.status is Status.INVALID


@pytest.mark.parametrize("case", group("alerts", "alerts"), ids=name_of)
def test_alerts_have_names(case):
    kind, reason = raw(case["l2"])
    assert Kind(kind) is Kind.ALERT
    assert reason in list(Alert)


@pytest.mark.parametrize("case", group("negative", "requests", "items"), ids=name_of)
def test_malformed_request_is_refused(case):
    with pytest.raises(RequestInvalid):
        decode_request(raw(case["request"]))
