"""Server processes keep nothing between requests: two on one PostgreSQL are hit in turn, and one is killed."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from sqlalchemy import make_url

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.refusals import CodeUsed
from flexeria_platform.services import accounts
from tests.platform.cluster import Cluster
from tests.platform.processes import ServerProcess, several
from tests.platform.running import NO_TLS, Desk, Platform, enrol
from tests.platform.sync_desk import SyncDesk, op

WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


@dataclass
class Site:
    """Two processes, the console, and a connection that no process knows of."""

    platform: Platform
    servers: Sequence[ServerProcess]
    url: str

    def connect(self) -> psycopg.Connection[Any]:
        """A connection of the test's own."""
        parts = make_url(self.url)
        return psycopg.connect(host=str(parts.query["host"]), user=parts.username, dbname=parts.database)

    def in_turn(self, desk: Desk) -> Iterator[Desk]:
        """The same desk, at the other process each time."""
        for server in itertools.cycle(self.servers):
            yield replace(desk, url=server.url)

    def until_waiting(self, number: int = 1) -> None:
        """Until so many transactions wait for another one's row."""
        with self.connect() as watching:
            watching.autocommit = True
            while watching.execute(WAITING).fetchone() != (number,):
                pass


@pytest.fixture
def site(tmp_path: Path, postgresql: Cluster) -> Iterator[Site]:
    """Two processes on a fresh database."""
    with postgresql.fresh() as url, several(2, tmp_path / "data", url) as (platform, servers):
        yield Site(platform, servers, url)


def _event(serial: str, seq: int) -> dict[str, Any]:
    content = {"boot_id": 1, "time": 1_700_000_000, "event": 1, "source": 1, "user": 1, "credential": 1, "detail": 0}
    return {"serial": serial, "seq": seq, **content}


def test_a_whole_story_in_turn(site: Site) -> None:
    """Each request finds at one process what the one before left at the other."""
    token = accounts.create_account(site.platform.context, "ann@example.test", "Ann")
    first = enrol(site.servers[1].url, token)
    turn = site.in_turn(first)
    assert next(turn).register("L").periods.base_end is None
    code = site.platform.code("B")
    op_id = new_uuid7()
    answers = [next(turn).redeem(code, "L", op_id) for _ in range(4)]
    assert answers == [answers[0]] * 4
    with pytest.raises(CodeUsed):
        next(turn).redeem(code, "L")
    ends = {next(turn).ask(lambda cloud: cloud.entitlement("L")).periods.base_end for _ in range(2)}
    assert ends == {answers[0].entitlement.periods.base_end}
    for seq in range(1, 7):
        kept = next(turn).post("/v1/events", {"events": [_event("L", seq)], "lost": []})
        assert kept.json() == {"acknowledged": {"L": seq}, "strange": []}
    second = enrol(site.servers[0].url, accounts.new_enrolment(site.platform.context, "ann@example.test"))
    for desk in itertools.islice(site.in_turn(second), 2):
        assert desk.get("/v1/me").json()["email"] == "ann@example.test"


def test_desks_sync_through_both_processes_and_miss_nothing(site: Site) -> None:
    """Two push at the same time at different processes; a third pulls small pages, at the other one each time."""
    first = site.platform.desk()
    tokens = [accounts.new_enrolment(site.platform.context, "ann@example.test") for _ in range(2)]
    desks = [
        SyncDesk(one)
        for one in (first, *(enrol(server.url, token) for server, token in zip(site.servers, tokens, strict=True)))
    ]
    reader, *writers = desks
    turn = site.in_turn(reader.desk)

    def write(writer: SyncDesk) -> list[int]:
        found = [writer.push(*(op("person", new_uuid7(), 0, "create", name="A") for _ in range(5))) for _ in range(8)]
        return [one["rev"] for results in found for one in results]

    with ThreadPoolExecutor(2) as pool:
        written = [pool.submit(write, writer) for writer in writers]
        while not all(one.done() for one in written):
            reader.desk = next(turn)
            reader.page(limit=7)
    revs = sorted(rev for one in written for rev in one.result())
    for _ in itertools.takewhile(lambda _: reader.seen[-1:] != revs[-1:], range(40)):
        reader.desk = next(turn)
        reader.page(limit=7)
    assert len(revs) == 80
    assert [seq for seq in reader.seen if seq in revs] == revs
    assert reader.seen == sorted(reader.seen)
    for desk in desks:
        desk.http.close()


def test_of_fifty_parallel_redemptions_over_two_processes_one_succeeds(site: Site) -> None:
    """R43; two accounts, each at both processes."""
    desks = [site.platform.desk("ann"), site.platform.desk("bob")]
    for desk, serial in zip(desks, "LM", strict=True):
        desk.register(serial)
    code = site.platform.code("B")

    def one(number: int) -> httpx.Response:
        body = {"op_id": new_uuid7(), "code": code, "target": "LM"[number % 2]}
        return replace(desks[number % 2], url=site.servers[number // 2 % 2].url).post("/v1/codes/redeem", body)

    with ThreadPoolExecutor(50) as pool:
        replies = list(pool.map(one, range(50)))
    assert sorted(reply.status_code for reply in replies) == [200] + [422] * 49
    assert {reply.json()["code"] for reply in replies if reply.status_code == 422} == {"code_used"}
    ends = [
        desk.get(f"/v1/locks/{serial}/entitlements").json()["base_end"]
        for desk, serial in zip(desks, "LM", strict=True)
    ]
    assert [end is None for end in ends].count(False) == 1


def test_a_killed_process_leaves_nothing_half_and_the_other_goes_on(site: Site) -> None:
    """The row is held by somebody else, so the process dies in the middle of its transaction."""
    ann = site.platform.desk()
    ann.register("L")
    code, op_id = site.platform.code("B"), new_uuid7()
    body = {"op_id": op_id, "code": code, "target": "L"}
    at_first, at_second = itertools.islice(site.in_turn(ann), 2)
    with ThreadPoolExecutor(1) as pool, site.connect() as holder:
        holder.execute("SELECT 1 FROM locks WHERE serial = 'L' FOR UPDATE")
        lost: Future[httpx.Response] = pool.submit(at_first.post, "/v1/codes/redeem", body)
        site.until_waiting()
        site.servers[0].kill()
        assert isinstance(lost.exception(20), httpx.TransportError)
        holder.rollback()
    assert at_second.get(f"/v1/codes/redemptions/{op_id}").status_code == 404
    again = at_second.post("/v1/codes/redeem", body)
    assert (again.status_code, again.json()["target"]) == (200, "L")
    assert at_second.post("/v1/codes/redeem", body).json() == again.json()


def test_of_two_that_wait_for_each_other_the_loser_runs_again(site: Site) -> None:
    """A deadlock is nobody's fault: the desk sees nothing of it but the time it took."""
    ann = site.platform.desk()
    ann.register("L")
    with ThreadPoolExecutor(1) as pool, site.connect() as holder:
        # The holder never looks for deadlocks; the server's transaction does after its second, and gives way.
        holder.execute("SET deadlock_timeout = '10min'")
        holder.execute("SELECT 1 FROM locks WHERE serial = 'L' FOR UPDATE")
        body = {"op_id": new_uuid7(), "code": site.platform.code("B"), "target": "L"}
        asked = pool.submit(ann.post, "/v1/codes/redeem", body)
        site.until_waiting()
        holder.execute("SELECT 1 FROM accounts FOR UPDATE")
        holder.rollback()
        assert asked.result(20).status_code == 200
    with httpx.Client(trust_env=False, verify=NO_TLS, base_url=site.platform.url) as http:
        assert "flexeria_repeats_total 1.0" in http.get("/v1/metrics").text.splitlines()
