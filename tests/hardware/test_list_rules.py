"""Properties of lists, streams, grants and zones."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import (
    Holiday,
    ListCredential,
    ListUser,
    LockConfig,
    LockList,
    WeekSchedule,
)
from flexeria_desktop.hardware import cbor, records
from flexeria_desktop.hardware.commands import Status
from flexeria_desktop.hardware.grants import ALL_RIGHTS, Grant, GrantRefused, check_grant, sign_grant
from flexeria_desktop.hardware.local_time import check_zone, local_time, posix_zone
from flexeria_desktop.hardware.records import Mode, RecordRefused

_TIMES = st.none() | st.integers(0, 2**32 - 1)
_MINUTES = st.none() | st.integers(0, 1439)


@st.composite
def _lists(draw):
    users = draw(st.dictionaries(st.integers(1, 30), st.booleans(), max_size=8))
    schedules = draw(st.lists(st.integers(1, 64), max_size=3, unique=True))
    numbers = draw(st.lists(st.integers(1, 60), max_size=6, unique=True)) if users else []
    credentials = [
        ListCredential(
            number,
            draw(st.sampled_from(sorted(users))),
            draw(st.sampled_from(MediumKind)),
            number.to_bytes(16, "big"),
            *draw(st.tuples(st.booleans(), st.booleans(), st.booleans(), _TIMES, _TIMES)),
            draw(st.sampled_from([0, *schedules])),
        )
        for number in numbers
    ]
    tally = [(c.user, c.kind) for c in credentials]
    assume(all(tally.count(pair) <= 4 for pair in tally))
    return LockList(
        users=tuple(ListUser(number, users[number]) for number in sorted(users)),
        credentials=tuple(sorted(credentials, key=lambda c: c.number)),
        schedules=tuple(
            WeekSchedule(number, ((31, 0, 1440),), draw(st.integers(0, 2))) for number in sorted(schedules)
        ),
        holidays=tuple(Holiday(number, 100, 100 + number) for number in range(1, draw(st.integers(1, 4)))),
        config=LockConfig(draw(st.integers(2, 180)), draw(st.integers(1, 20)), draw(_MINUTES), draw(_MINUTES)),
    )


@settings(max_examples=60, deadline=None)
@given(_lists(), _lists())
def test_delta_leads_from_any_list_to_any_other(base, target):
    base_records, target_records = records.records_of(base), records.records_of(target)
    delta = records.delta_stream(base_records, target_records)
    assert records.apply_stream(base_records, delta, Mode.DELTA) == target_records
    assert records.apply_stream(base_records, records.full_stream(target_records), Mode.FULL) == target_records
    assert records.decode_list(records.encode_list(target)) == target
    assert (delta == b"") is (base == target)


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=80)
    | st.builds(
        lambda a, b: records.encode_list(records.DEFAULT_LIST)[:a] + b, st.integers(0, 8), st.binary(max_size=20)
    ),
    st.sampled_from(Mode),
)
def test_any_stream_is_applied_or_refused(stream, mode):
    base = records.records_of(records.DEFAULT_LIST)
    try:
        found = records.apply_stream(base, stream, mode)
    except RecordRefused:
        return
    assert (5, 1) in found
    assert records.decode_list(records.full_stream(found))


def _one_of(*rows):
    return b"".join(cbor.encode(row) for row in rows)


_CONFIG = [5, 1, 5, 5, None, None, True]
_REF = bytes(16)


@pytest.mark.parametrize(
    ("rows", "index", "field"),
    [
        ([[1, 65536, 0]], 0, 1),
        ([[1, True, 0]], 0, 1),
        ([[True, 1, 0]], 0, 0),
        ([[]], 0, None),
        ([7], 0, None),
        ([[1, 1, 0], [2, 1, 1, 5, _REF, 0, None, None, 0]], 1, 3),
        ([[1, 1, 0], [2, 1, 1, 4, _REF, 8, None, None, 0]], 1, 5),
        ([[1, 1, 0], [2, 1, 1, 4, _REF, 0, 2**32, None, 0]], 1, 6),
        ([[1, 1, 0], [2, 1, 1, 4, _REF, 0, None, -1, 0]], 1, 7),
        ([[1, 1, 0], [2, 1, 1, 4, _REF, 0, None, None, 65]], 1, 8),
        ([[3, 65, [], 0]], 0, 1),
        ([[3, 1, [[128, 0, 1]], 0]], 0, 2),
        ([[3, 1, [[1, 0, 1441]], 0]], 0, 2),
        ([[3, 1, [[1, 5, 5]], 0]], 0, 2),
        ([[3, 1, [[1, 0, 1]] * 17, 0]], 0, 2),
        ([[3, 1, [], 3]], 0, 3),
        ([[4, 256, 0, 0]], 0, 1),
        ([[5, 2, 5, 5, None, None, True]], 0, 1),
        ([[5, 1, 1, 5, None, None, True]], 0, 2),
        ([[5, 1, 5, 21, None, None, True]], 0, 3),
        ([[5, 1, 5, 5, 1440, None, True]], 0, 4),
        ([[5, 1, 5, 5, None, None, 1]], 0, 6),
    ],
)
def test_field_out_of_range_is_named(rows, index, field):
    rows = rows if isinstance(rows[-1], list) and rows[-1][:1] == [5] else [*rows, _CONFIG]
    with pytest.raises(RecordRefused) as refusal:
        records.apply_stream({}, _one_of(*rows), Mode.FULL)
    assert (refusal.value.index, refusal.value.field) == (index, field)


def test_delta_names_the_record_it_brings_not_the_one_that_was_there():
    tag = [2, 9, 1, 4, _REF, 0, None, None, 0]
    base = records.apply_stream({}, _one_of([1, 1, 0], tag, _CONFIG), Mode.FULL)
    delta = _one_of([1, [1, 2, 0]], [1, [2, 3, 2, 4, _REF, 0, None, None, 0]])
    with pytest.raises(RecordRefused) as refusal:
        records.apply_stream(base, delta, Mode.DELTA)
    assert (refusal.value.index, refusal.value.field) == (1, 4)


def test_lock_has_no_space_for_2501_users():
    users = tuple(ListUser(number) for number in range(1, 2502))
    with pytest.raises(RecordRefused) as refusal:
        records.decode_list(records.encode_list(LockList(users=users)))
    assert refusal.value.status is Status.NO_SPACE


def _grant(**changes):
    fields = {
        "grant_id": bytes(16),
        "operator": "desk",
        "device_key": bytes(32),
        "scope": None,
        "rights": ALL_RIGHTS,
        "not_before": 1,
        "not_after": 2,
        "epoch": 0,
    }
    return Grant(**fields | changes)


_SEED = bytes(range(32))


def test_about_sixty_serials_fit_into_a_grant():
    sign_grant(_grant(scope=tuple(f"10012-{n:03}" for n in range(60))), _SEED)
    with pytest.raises(ValueError, match="grant of"):
        sign_grant(_grant(scope=tuple(f"10012-{n:03}" for n in range(80))), _SEED)


@pytest.mark.parametrize("changes", [{"grant_id": bytes(15)}, {"device_key": b""}, {"scope": ("a b",)}, {"epoch": -1}])
def test_signed_part_out_of_form_is_invalid_not_unauthorised(changes):
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    site_key = Ed25519PrivateKey.from_private_bytes(_SEED).public_key().public_bytes_raw()
    with pytest.raises(GrantRefused) as refusal:
        check_grant(
            sign_grant(_grant(**changes), _SEED),
            site_key=site_key,
            device_key=bytes(32),
            serial="A",
            min_epoch=0,
            denied=(),
            clock=1,
        )
    assert refusal.value.status is Status.INVALID


_ZONES = sorted(available_timezones() - {"localtime", "posixrules", "Factory"})


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(_ZONES), st.integers(2_300_000_000, 2**32 - 1))
def test_far_future_agrees_with_the_zone_tables(name, utc):
    at = datetime.fromtimestamp(utc, UTC)
    rule = posix_zone(name, at)
    check_zone(rule)
    shown = at.astimezone(ZoneInfo(name))
    now = local_time(rule, utc)
    assert now.offset == shown.utcoffset().total_seconds()
    assert (now.weekday, now.minute) == (shown.weekday(), shown.hour * 60 + shown.minute)
    assert now.day == shown.toordinal() - 719_163


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("Europe/Amsterdam", "CET-1CEST,M3.5.0,M10.5.0/3"),
        ("Europe/London", "GMT0BST,M3.5.0/1,M10.5.0"),
        ("America/New_York", "EST5EDT,M3.2.0,M11.1.0"),
        ("Asia/Kolkata", "IST-5:30"),
        ("UTC", "UTC0"),
        # Ramadan moves with the moon: no rule says so, so the offset of that day is what a lock gets.
        ("Africa/Casablanca", "<+00>0"),
    ],
)
def test_zone_becomes_a_rule(name, rule):
    assert posix_zone(name, datetime(2026, 3, 1, 12, tzinfo=UTC)) == rule


@pytest.mark.parametrize(
    "name", ["", "Europe/Atlantis", "../zone.tab", "zone.tab", "Europe", "/etc/passwd", "tzdata.zi"]
)
def test_what_is_no_zone_is_refused(name):
    with pytest.raises(ValueError, match="zone"):
        posix_zone(name, datetime(2026, 3, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    "tz",
    [
        "",
        "CET",
        "CET-1CEST",
        "CET-1CEST,M3.5.0",
        "CET-1,M3.5.0,M10.5.0",
        "CET-25",
        "CET-1:60",
        "C1-1",
        ":Europe/Amsterdam",
        "CET-1CEST,M13.5.0,M10.5.0",
        "CET-1CEST,M3.6.0,M10.5.0",
        "CET-1CEST,M3.0.0,M10.5.0",
        "CET-1CEST,M3.5.7,M10.5.0",
        "CET-1CEST,J0,J365",
        "CET-1CEST,0,366",
        "CET-1CEST,M3.5.0/168,M10.5.0",
        "CET-1CEST,M3.5.0,M10.5.0,",
        "CET-1CEST,M3.5.0,M10.5.0\n",
        "CÉT-1",
        "CET-١",
        "<" + "A" * 70 + ">0",
    ],
)
def test_wrong_zone_strings_are_refused(tz):
    with pytest.raises(ValueError, match=r"zone|time|switch|day|month"):
        check_zone(tz)


@pytest.mark.parametrize(
    ("tz", "utc", "offset"),
    [
        ("AAA0BBB,J60,J300", 1709258400, 3600),  # 1 March 2024, 02:00 in a leap year
        ("AAA0BBB,59,300", 1709172000, 3600),  # day 59 from zero is 29 February 2024
        ("AAA0BBB,59,300", 1709171999, 0),
        ("AAA0BBB-3,0/0,J365/26", 1709171999, 10800),  # summer time all year
    ],
)
def test_switches_by_day_of_the_year(tz, utc, offset):
    assert local_time(tz, utc).offset == offset
