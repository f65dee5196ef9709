"""What a host sees of a running server: health, counters, a log that holds no secret."""

from __future__ import annotations

import gzip
import json
import re
import signal
from base64 import b64encode
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import httpx
import pytest
from sqlalchemy import make_url

from flexeria_desktop.core.domain.codes import CodeKind, make_code, shown
from flexeria_desktop.core.domain.refusals import CodeUnknown, CodeUsed
from flexeria_platform import database
from flexeria_platform.context import Context
from flexeria_platform.services import accounts, minting
from flexeria_platform.settings import load_settings
from tests.platform.cluster import Cluster
from tests.platform.processes import serving_process
from tests.platform.running import NO_TLS, Desk, Platform, enrol

JSON = {"Content-Type": "application/json"}


# What processes do at their edges has nothing to do with the database beneath them, and each costs a second to start.
one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def http(platform: Platform) -> Iterator[httpx.Client]:
    """Somebody without a token."""
    with httpx.Client(trust_env=False, verify=NO_TLS, base_url=platform.url, timeout=30) as client:
        yield client


def _counted(http: httpx.Client) -> dict[str, float]:
    reply = http.get("/v1/metrics")
    assert reply.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = [line for line in reply.text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines)}


def test_requests_are_counted_by_route_and_nobody_stands_in_a_name(platform: Platform, http: httpx.Client) -> None:
    """Serials, ids and whatever a client makes up become names of places."""
    desk = platform.desk()
    desk.register("SERIAL-1")
    desk.get("/v1/locks/SERIAL-1/entitlements")
    desk.get("/v1/locks/OTHER-1/entitlements")
    http.get("/v1/made-up/by-a-client")
    http.request("MADEUP", "/v1/me")
    counted = _counted(http)
    route = 'method="GET",route="/v1/locks/{serial}/entitlements"'
    assert counted[f'flexeria_requests_total{{{route},status="200"}}'] == 1
    assert counted[f'flexeria_requests_total{{{route},status="404"}}'] == 1
    assert counted['flexeria_requests_total{method="GET",route="unknown",status="404"}'] == 1
    assert counted['flexeria_request_seconds_count{route="/v1/locks/{serial}/entitlements"}'] == 2
    assert not [name for name in counted if re.search(f"SERIAL|OTHER|made-up|MADEUP|{desk.account_id}", name)]


def test_codes_are_counted_by_result(platform: Platform, http: httpx.Client) -> None:
    """So that guessing shows."""
    desk = platform.desk()
    desk.register("L")
    code = platform.code("B")
    desk.redeem(code, "L")
    for _ in range(2):
        with pytest.raises(CodeUsed):
            desk.redeem(code, "L")
    with pytest.raises(CodeUnknown):
        desk.redeem(make_code(CodeKind.BASE, 9, 1), "L")
    counted = _counted(http)
    assert counted['flexeria_redemptions_total{result="code_used"}'] == 2
    assert counted['flexeria_redemptions_total{result="redeemed"}'] == 1
    assert counted['flexeria_redemptions_total{result="code_unknown"}'] == 1


def test_the_counters_are_not_for_those_outside(http: httpx.Client) -> None:
    """A proxy names whom it speaks for."""
    assert http.get("/v1/metrics", headers={"X-Forwarded-For": "203.0.113.9"}).status_code == 404


def test_a_request_has_an_id(http: httpx.Client) -> None:
    """That of the proxy when it is one, else a new one; every answer may be kept by nobody."""
    brought = http.get("/v1/health", headers={"X-Request-Id": "0123456789abcdef"})
    assert brought.headers["x-request-id"] == "0123456789abcdef"
    made = [
        http.get("/v1/health", headers={"X-Request-Id": wrong}).headers["x-request-id"] for wrong in ("a b", "x" * 99)
    ]
    assert len({*made, "a b", "x" * 99}) == 4
    assert brought.headers["cache-control"] == "no-store"
    assert brought.headers["x-content-type-options"] == "nosniff"
    assert "strict-transport-security" not in brought.headers


def test_alive_and_ready_are_told_apart(tmp_path: Path, postgresql: Cluster) -> None:
    """A process whose database went away need not be restarted, but gets no requests."""
    data = tmp_path / "data"
    with (
        postgresql.fresh() as url,
        serving_process(data, url, tmp_path / "log") as server,
        httpx.Client(trust_env=False, verify=NO_TLS, timeout=60, base_url=server.url) as http,
    ):
        assert [http.get(f"/v1/health{part}").status_code for part in ("", "/live")] == [200, 200]
        name = make_url(url).database
        postgresql.run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        postgresql.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE 'test%'")
        away = http.get("/v1/health")
        assert (away.status_code, away.json()["code"], away.headers["retry-after"]) == (503, "busy", "5")
        assert http.get("/v1/health/live").status_code == 200
        postgresql.run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
        assert http.get("/v1/health").status_code == 200


@one_database
def test_only_a_proxy_is_believed(tmp_path: Path, database_url: str) -> None:
    """Whom it speaks for counts for the limits, and that the client came over https becomes HSTS."""
    forwarded = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"}
    public = ("--public-url", "https://keys.example.test")
    for proxy, secure in (((), False), (("--behind-proxy",), True), (("--behind-proxy", "192.0.2.1"), False)):
        options = (*proxy, *public)
        with serving_process(tmp_path / "data", database_url, tmp_path / "log", *options) as server:
            reply = httpx.get(f"{server.url}/v1/health", headers=forwarded, trust_env=False, verify=NO_TLS, timeout=60)
        assert ("strict-transport-security" in reply.headers) is secure


def _whole_session(desk: Desk, code: str, unknown: str, http: httpx.Client) -> None:
    """Everything that is done with a secret, right and wrong."""
    desk.register("MC-77001")
    desk.redeem(code, "MC-77001")
    with pytest.raises(CodeUsed):
        desk.redeem(shown(code), "MC-77001")
    with pytest.raises(CodeUnknown):
        desk.redeem(unknown, "MC-77001")
    desk.get("/v1/me")
    desk.get(f"/v1/me?token={desk.token}")
    desk.get(f"/v1/{code}/{desk.token}")
    bearer = {"Authorization": f"Bearer {desk.token}"}
    broken = b'{"op_id": "' + code.encode()
    http.post("/v1/codes/redeem", content=broken, headers={**bearer, **JSON})
    http.post("/v1/codes/redeem", content=gzip.compress(broken), headers={**bearer, **JSON, "Content-Encoding": "gzip"})
    http.post("/v1/codes/redeem", content=code.encode(), headers=bearer)
    http.get("/v1/me", headers={"Authorization": f"Basic {desk.token}", "X-Request-Id": f"{desk.token}!"})
    http.request(code, "/v1/me", headers=bearer)


def test_the_log_of_a_whole_session_holds_no_secret(tmp_path: Path, database_url: str) -> None:
    """One JSON object a line, each with its facts; grown from every secret that was used."""
    data, email = tmp_path / "data", "ann.de.vries@example.test"
    context = Context(database.open_engine(database_url), load_settings(data, database_url))
    enrolment = accounts.create_account(context, email, "Ann de Vries")
    code = minting.mint(context, minting.MintOrder(CodeKind.BASE, 1, 7, activate=True))[0]
    unknown = make_code(CodeKind.BASE, 9, 1)
    context.engine.dispose()
    with serving_process(data, database_url, tmp_path / "log") as server:
        desk = enrol(server.url, enrolment)
        with httpx.Client(trust_env=False, verify=NO_TLS, timeout=60, base_url=server.url) as http:
            _whole_session(desk, code, unknown, http)
    text = (tmp_path / "log").read_text(encoding="utf-8")
    kept = context.settings.secrets
    secrets: list[str] = [enrolment, desk.token, code, shown(code), unknown, email, "Ann de Vries", desk.account_id]
    for raw in (*desk.secrets.values(), desk.proof("MC-77001"), kept.pepper, kept.label_key, kept.signing_key):
        secrets += [raw.hex(), b64encode(raw).decode()]
    assert not [secret for secret in (*secrets, "MC-77001", database_url) if secret.lower() in text.lower()]
    lines = [json.loads(line) for line in text.splitlines()]
    told = [line for line in lines if "route" in line]
    assert len(told) > 12
    assert all(
        set(line) - {"code"} == {"time", "level", "method", "route", "status", "ms", "request_id"} for line in told
    )
    assert all(datetime.fromisoformat(line["time"]).tzinfo is not None for line in lines)
    assert ("/v1/codes/redeem", 422, "code_used") in {
        (line["route"], line["status"], line.get("code")) for line in told
    }


@one_database
def test_several_workers_count_together_and_stop_gracefully(tmp_path: Path, database_url: str) -> None:
    """Whichever of them is asked tells what all of them did."""
    with serving_process(tmp_path / "data", database_url, tmp_path / "log", "--workers", "2") as server:
        for _ in range(20):
            assert (
                httpx.get(f"{server.url}/v1/health/live", trust_env=False, verify=NO_TLS, timeout=60).status_code == 200
            )
        with httpx.Client(trust_env=False, verify=NO_TLS, timeout=60, base_url=server.url) as http:
            live = 'flexeria_requests_total{method="GET",route="/v1/health/live",status="200"}'
            assert _counted(http)[live] == 20
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(30) == 0
    said = [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]
    assert not [line for line in said if line["level"] == "error"]
