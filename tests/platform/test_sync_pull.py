"""Reading what desks share: pages, snapshots, the past; and what happens when many write at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.syncing.digest import canonical, row_line
from flexeria_platform import cli
from flexeria_platform.services.sync_trim import trim
from tests.platform.running import NO_TLS, Platform
from tests.platform.sync_desk import SyncDesk, desks, furnish, more_desks, new_key, op

THREADS = 50
IDLE_BYTES = 1_000
"""Head and body of an answer when nothing happened (FSP/1)."""


@pytest.fixture
def two(platform: Platform) -> Iterator[list[SyncDesk]]:
    """Two desks of one account."""
    found = desks(platform, 2)
    yield found
    for desk in found:
        desk.http.close()


def people(count: int) -> list[dict[str, object]]:
    """Ops that make people."""
    return [op("person", new_uuid7(), 0, "create", name=f'Résident № {number} "x"\n') for number in range(count)]


def test_pages_follow_each_other_without_holes(two: list[SyncDesk]) -> None:
    """However small they are; the last says so."""
    first, second = two
    first.push(*people(25))
    second.pull(limit=4)
    assert second.seen == list(range(1, 26))
    assert second.page()["has_more"] is False
    assert second.page()["device_seq"] == 0
    assert first.page()["device_seq"] == 25


def test_a_page_of_long_rows_ends_early(two: list[SyncDesk]) -> None:
    """Each page stays well below what a desk reads, and nothing is left out."""
    first, second = two
    long = dict.fromkeys(("note", "unit", "email", "phone", "reference"), "ü" * 4000)
    for _ in range(10):
        ops = [op("person", new_uuid7(), 0, "create", name="x", **long) for _ in range(25)]
        assert {one["result"] for one in first.push(*ops)} == {"applied"}
    page = second.page()
    assert page["has_more"]
    assert len(page["changes"]) < 250
    second.pull()
    assert second.seen == list(range(1, 251))


def test_an_idle_answer_is_small(two: list[SyncDesk]) -> None:
    """One request, under a kilobyte with its head."""
    two[0].push(*people(1))
    two[1].pull()
    answer = two[1].ask("GET", "/changes", params={"cursor": two[1].cursor})
    head = sum(len(name) + len(value) + 4 for name, value in answer.headers.raw)
    assert answer.json()["changes"] == []
    assert head + len(answer.content) < IDLE_BYTES


@pytest.mark.parametrize("cursor", ["x", "s", "s-1", "12", "s1x", "s" + "9" * 30, "s²"])
def test_a_cursor_that_nobody_gave_out_is_refused(two: list[SyncDesk], cursor: str) -> None:
    answer = two[0].ask("GET", "/changes", params={"cursor": cursor})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


def test_a_cursor_from_beyond_the_end_asks_for_a_snapshot(two: list[SyncDesk]) -> None:
    """As after the server's database was put back from an older copy."""
    answer = two[0].ask("GET", "/changes", params={"cursor": "s99"})
    assert (answer.status_code, answer.json()["code"]) == (410, "cursor_expired")


@pytest.mark.parametrize("limit", [0, 1001, -1, "x"])
def test_a_page_has_its_bounds(two: list[SyncDesk], limit: object) -> None:
    assert two[0].ask("GET", "/changes", params={"limit": str(limit)}).status_code == 422


def test_a_snapshot_is_what_pages_add_up_to(platform: Platform, two: list[SyncDesk]) -> None:
    """Its lines are canonical, sorted, and hold deleted rows; count and digest agree; its cursor goes on from there."""
    first, second = two
    house = furnish(platform, two)
    gone = people(1)[0]
    first.push(*people(1_200)[:400], gone, new_key(house))
    first.push(op("person", str(gone["id"]), 10_000, "delete"))
    first.pull()
    rows, end = second.snapshot()
    assert end == {"count": len(rows), "digest": first.digest(), "cursor": first.cursor}
    assert [row[:2] for row in rows] == sorted(row[:2] for row in rows)
    assert next(row[3] for row in rows if row[1] == gone["id"]) is None
    assert second.ask("GET", "/snapshot").text.startswith(row_line(*rows[0]).decode())
    assert canonical(rows[0][3]) == canonical(first.rows[rows[0][0], rows[0][1]]["fields"])
    second.cursor = end["cursor"]
    assert second.pull() == []


def test_the_past_of_a_row_is_readable(two: list[SyncDesk]) -> None:
    """Latest first, with who and why; nothing of other accounts."""
    first = two[0]
    made = people(1)[0]
    row_id = str(made["id"])
    first.push(made, op("person", row_id, 1, "change.moved", unit="7") | {"reason": "moved in"})
    answer = first.ask("GET", "/history", params={"entity": "person", "id": row_id})
    past = answer.json()["changes"]
    assert [(one["seq"], one["action"], one["actor"], one["reason"]) for one in past] == [
        (2, "change.moved", "Ann", "moved in"),
        (1, "create", "Ann", None),
    ]
    assert past[0]["fields"]["unit"] == "7"
    assert "unit" not in past[1]["fields"]
    assert first.ask("GET", "/history", params={"entity": "person", "id": new_uuid7()}).status_code == 404


def test_the_past_of_a_lock_hides_its_keys(platform: Platform, two: list[SyncDesk]) -> None:
    house = furnish(platform, two)
    answer = two[0].ask("GET", "/history", params={"entity": "lock", "id": house.lock})
    assert "credential_key" not in answer.text


def test_who_stayed_away_too_long_takes_a_snapshot(
    platform: Platform, two: list[SyncDesk], capsys: pytest.CaptureFixture[str]
) -> None:
    """After 400 days the log and tombstones go; what lives stays; a desk that kept up notices nothing."""
    first, second = two
    gone, kept = people(2)
    first.push(gone, kept)
    first.push(op("person", str(gone["id"]), 10, "delete"))
    assert first.push(op("person", str(gone["id"]), 0, unit="9"))[0]["code"] == "row_deleted"
    assert second.push(op("person", str(gone["id"]), 0, unit="9"))[0]["result"] == "superseded"
    platform.clock.on(days=91)
    assert trim(platform.context).set_aside == 1
    platform.clock.on(days=310)
    late = people(1)[0]
    first.push(late)
    second.pull()
    url = platform.context.settings.database_url
    assert cli.main(["trim", "--data", str(platform.context.settings.data), "--database-url", url]) == 0
    assert "1 deleted rows" in capsys.readouterr().out
    assert second.page()["changes"] == []
    assert first.ask("GET", "/changes", params={"cursor": first.cursor}).json()["code"] == "cursor_expired"
    rows, end = first.snapshot()
    assert {row[1] for row in rows if row[0] == "person"} == {kept["id"], late["id"]}
    first.cursor = end["cursor"]
    first.push(op("person", str(kept["id"]), 2, unit="8"))
    assert [change["id"] for change in first.pull()] == [kept["id"]]


def test_many_write_at_once_and_a_reader_misses_nothing(platform: Platform, two: list[SyncDesk]) -> None:
    """The order of numbers is the order of commits: a poll in between never steps over a change that comes later."""
    writers = more_desks(platform, two[0].desk, THREADS)
    reader, done = two[1], threading.Event()

    def write(desk: SyncDesk) -> list[str]:
        found = []
        for _ in range(4):
            batch = people(5)
            assert {one["result"] for one in desk.push(*batch)} == {"applied"}
            found += [str(one["id"]) for one in batch]
        desk.http.close()
        return found

    def read() -> None:
        while not done.is_set():
            reader.page(limit=7)

    polling = threading.Thread(target=read)
    polling.start()
    try:
        with ThreadPoolExecutor(THREADS) as pool:
            written = [one for found in pool.map(write, writers) for one in found]
    finally:
        done.set()
        polling.join(30)
    reader.pull()
    assert reader.seen == list(range(1, THREADS * 20 + 1))
    assert {row_id for _, row_id in reader.rows} == set(written)
    assert two[0].snapshot()[1]["digest"] == reader.digest()


def test_without_a_token_nothing_is_told(platform: Platform) -> None:
    with httpx.Client(trust_env=False, verify=NO_TLS) as http:
        for path in ("/changes", "/snapshot"):
            assert http.get(platform.url + "/v1/sync" + path).status_code == 401
        assert http.post(platform.url + "/v1/sync/ops", json={}).status_code == 401
