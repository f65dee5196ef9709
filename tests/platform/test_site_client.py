"""What the client makes of answers about site and proof: whatever comes, nothing unread is used."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.sync import site_wire
from flexeria_desktop.core.sync.errors import PlatformKeyChanged, ReplyUnreadable

KEY = b64encode(bytes(32)).decode()
MOMENT = "2024-01-15T11:00:00Z"
GRANT = {"grant_id": "ab" * 16, "rights": 7, "not_before": 1, "not_after": 2, "encoded": KEY}
GOOD: dict[Callable[..., Any], dict[str, Any]] = {
    site_wire.read_rights: {
        "epoch": 1,
        "denied": ["ab" * 16],
        "role": "manager",
        "keys": [{"site_key": KEY, "primary": True, "grant": GRANT, "companion": GRANT}],
    },
    site_wire.read_computers: {
        "devices": [
            {
                "device_id": "1",
                "name": "Desk",
                "exchange_key": KEY,
                "role": "manager",
                "created_at": MOMENT,
                "revoked_at": None,
                "last_grant_at": MOMENT,
                "ends_at": 5,
                "epoch": None,
            }
        ]
    },
    lambda members: site_wire.read_receipt(members, "L-1"): {
        "serial": "L-1",
        "version": 3,
        "received_at": MOMENT,
        "device": "Desk",
        "receipt": KEY,
        "list": "",
    },
    lambda members: site_wire.read_lease(members, "L-1"): {
        "serial": "L-1",
        "device": "Desk",
        "since": MOMENT,
        "until": MOMENT,
        "reason": "",
        "mine": True,
    },
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize("read", GOOD)
def test_a_good_answer_is_read(read: Callable[..., Any]) -> None:
    assert read(GOOD[read])


@pytest.mark.parametrize("read", GOOD)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_an_answer_with_one_wrong_member_is_read_or_refused_whole(
    read: Callable[..., Any], data: st.DataObject
) -> None:
    """Never another error than ReplyUnreadable."""
    good = GOOD[read]
    broken = {**good, data.draw(st.sampled_from(sorted(good))): data.draw(JSON)}
    try:
        read(broken)
    except ReplyUnreadable:
        return


@settings(max_examples=40, deadline=None)
@given(told=JSON)
def test_nothing_but_the_pinned_key_is_believed(told: Any) -> None:
    members = {"time": MOMENT, "date": "2024-01-15", "nonce": "n", "key": KEY, "signature": told}
    with pytest.raises((ReplyUnreadable, PlatformKeyChanged)):
        site_wire.read_time(members, "n", None)
    zeros = {**members, "signature": b64encode(bytes(64)).decode()}
    with pytest.raises((ReplyUnreadable, PlatformKeyChanged)):
        site_wire.read_time(zeros, "n", bytes(range(32)))
