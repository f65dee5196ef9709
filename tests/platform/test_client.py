"""The client against answers that are none, and against silence."""

from __future__ import annotations

import gzip
import json
import socket
import ssl
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from flexeria_desktop.core.domain.refusals import CodeUnknown
from flexeria_desktop.core.errors import Changed, FlexeriaError, Transient, UserError
from flexeria_desktop.core.platform_ports import CloudApi
from flexeria_desktop.core.sync import http_channel
from flexeria_desktop.core.sync.client import PlatformClient
from flexeria_desktop.core.sync.errors import (
    CertificateRefused,
    ClientTooOld,
    Offline,
    PlatformRefused,
    PlatformUrlInvalid,
    RateLimited,
    ReplyUnreadable,
    SignInPage,
)
from tests.platform.answering import answering
from tests.platform.running import ask, platform_in

JSON = "application/json"
PROBLEM = "application/problem+json"
PACKED = {"Content-Encoding": "gzip"}
ACCOUNT = {
    "account_id": "a",
    "name": "Ann",
    "email": "ann@example.test",
    "functions": {"owner": True, "building": False, "organisations": []},
    "server_date": "2024-01-15",
}
ENTITLEMENT = {
    "serial": "L",
    "first_registered": "2024-01-15",
    "trial_end": "2024-04-15",
    "base_end": None,
    "option_end": None,
    "purchased": 0,
    "server_date": "2024-01-15",
}


def _me(cloud: CloudApi) -> Any:
    return cloud.me()


def _redeem(cloud: CloudApi) -> Any:
    return cloud.redeem("op", "B0073", "L")


def _error(url: str, question: Callable[[CloudApi], Any] = _me) -> FlexeriaError:
    with pytest.raises(FlexeriaError) as refused:
        ask(url, "token", question)
    return refused.value


@pytest.mark.parametrize("question", [_me, _redeem])
def test_a_network_sign_in_page_applies_nothing(question: Callable[[CloudApi], Any]) -> None:
    """HTML with 200."""
    page = b"<html><body>Welcome to the hotel</body></html>"
    with answering(200, "text/html; charset=utf-8", page) as url:
        error = _error(url, question)
    assert (type(error), error.changed, error.data) == (SignInPage, Changed.NO, {"status": 200})
    assert isinstance(error, Transient)


@pytest.mark.parametrize(
    ("status", "kind", "headers"),
    [(302, None, {"Location": "http://login.example/"}), (511, "text/html", {}), (403, "text/html", {})],
)
def test_other_sign_in_pages(status: int, kind: str | None, headers: dict[str, str]) -> None:
    """A redirection is never followed with the token."""
    with answering(status, kind, b"", headers=headers) as url:
        assert isinstance(_error(url), SignInPage)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "json"),
        (b'{"account_id": "a", "na', "json"),
        (b"[1, 2]", "json"),
        (b"\xff\xfe\x00", "json"),
        (b"[" * 200_000, "json"),
        (b'{"account_id": ' + b"9" * 10_000 + b"}", "json"),
        (json.dumps({**ACCOUNT, "server_date": "yesterday"}).encode(), "field"),
        (json.dumps({**ACCOUNT, "functions": None}).encode(), "field"),
        (json.dumps({**ACCOUNT, "name": "x" * 501}).encode(), "field"),
        (json.dumps({**ACCOUNT, "functions": {"owner": 1, "building": False}}).encode(), "field"),
    ],
)
def test_an_unreadable_answer_is_not_used(body: bytes, reason: str) -> None:
    """Each field is checked before any is used."""
    with answering(200, JSON, body) as url:
        error = _error(url)
    assert (type(error), error.data["reason"]) == (ReplyUnreadable, reason)


@pytest.mark.parametrize(
    "change",
    [{"serial": "M"}, {"purchased": -1}, {"purchased": True}, {"purchased": "1"}, {"base_end": 5}],
)
def test_an_answer_about_another_lock_is_not_used(change: dict[str, Any]) -> None:
    """Also numbers and days out of form."""
    with answering(200, JSON, json.dumps({**ENTITLEMENT, **change}).encode()) as url:
        error = _error(url, lambda cloud: cloud.entitlement("L"))
    assert error.data == {"reason": "field", "field": next(iter(change))}


def test_a_missing_date_is_not_taken_for_none() -> None:
    """null means "never begun"; nothing at all means a broken answer."""
    short = {name: value for name, value in ENTITLEMENT.items() if name != "base_end"}
    with answering(200, JSON, json.dumps(short).encode()) as url:
        assert isinstance(_error(url, lambda cloud: cloud.entitlement("L")), ReplyUnreadable)


def test_the_wrong_content_type_is_not_read() -> None:
    """JSON that does not say so."""
    with answering(200, "text/plain", json.dumps(ACCOUNT).encode()) as url:
        assert _error(url).data["reason"] == "type"
    with answering(200, None, json.dumps(ACCOUNT).encode()) as url:
        assert _error(url).data["reason"] == "type"


@pytest.mark.parametrize("packed", [False, True])
def test_an_endless_answer_is_cut_off(packed: bool) -> None:
    """32 MiB after decompression, whatever crossed the wire."""
    body = b" " * (http_channel.MAX_REPLY + 1)
    sent, headers = (gzip.compress(body, 1), PACKED) if packed else (body, {})
    with answering(200, JSON, sent, headers=headers) as url:
        assert _error(url).data["reason"] == "too_long"


def test_a_packed_answer_is_read() -> None:
    """And a badly packed one is not."""
    with answering(200, JSON, gzip.compress(json.dumps(ACCOUNT).encode()), headers=PACKED) as url:
        assert ask(url, "token", _me).name == "Ann"
    with answering(200, JSON, b"no gzip", headers=PACKED) as url:
        assert _error(url).data["reason"] == "encoding"


@pytest.mark.parametrize(("question", "changed"), [(_me, Changed.NO), (_redeem, Changed.UNKNOWN)])
def test_an_answer_that_breaks_off_may_have_had_an_effect(
    question: Callable[[CloudApi], Any], changed: Changed
) -> None:
    """The connection ends before the announced length."""
    with answering(200, JSON, b'{"op_id":', length=500) as url:
        error = _error(url, question)
    assert (type(error), error.data["reason"], error.changed) == (Offline, "lost", changed)


def test_nobody_listens() -> None:
    """Nothing was sent."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        error = _error(f"http://127.0.0.1:{taken.getsockname()[1]}", _redeem)
    assert (type(error), error.data["reason"], error.changed) == (Offline, "connect", Changed.NO)


def test_a_certificate_that_nobody_vouches_for_stops(tmp_path: Path) -> None:
    """The system's trust decides, and there is no way round."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    begin = datetime.now(UTC) - timedelta(days=1)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "certificate.pem"
    file.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + certificate.public_bytes(Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    with answering(200, JSON, json.dumps(ACCOUNT).encode(), tls=context) as url:
        error = _error(url)
    assert (type(error), error.data) == (CertificateRefused, {"host": "localhost"})


def test_a_server_that_went_away_is_offline(tmp_path: Path) -> None:
    """The same token works again when it is back."""
    with platform_in(tmp_path / "data") as platform:
        desk = platform.desk()
    assert isinstance(_error(desk.url), Offline)
    with platform_in(tmp_path / "data") as platform:
        assert ask(platform.url, desk.token, _me).name == "Ann"


@pytest.mark.parametrize(
    ("status", "header", "kind", "wait"),
    [
        (503, "5", Offline, 5),
        (502, "", Offline, None),
        (500, "soon", Offline, None),
        (503, "99999999999999", Offline, None),
        (503, "99999999", Offline, http_channel.MAX_RETRY_AFTER),
        (429, "3300", RateLimited, 3300),
    ],
)
def test_a_busy_server_is_a_reason_to_wait(status: int, header: str, kind: type[Offline], wait: int | None) -> None:
    """Also when a proxy says it in HTML."""
    with answering(status, "text/html", b"<h1>later</h1>", headers={"Retry-After": header}) as url:
        error = _error(url)
    assert (type(error), error.data["retry_after"]) == (kind, wait)


def test_refusals_come_as_their_own_types() -> None:
    """The domain's where it has one; an unknown one keeps its code as data."""
    for body, kind in (
        ({"code": "code_unknown"}, CodeUnknown),
        ({"code": "client_too_old"}, ClientTooOld),
        ({"code": "out_of_tea", "title": "<b>no</b>"}, PlatformRefused),
    ):
        with answering(422, PROBLEM, json.dumps(body).encode()) as url:
            error = _error(url, _redeem)
        assert (type(error), error.changed) == (kind, Changed.NO)
        assert isinstance(error, UserError)
    assert error.data == {"refusal": "out_of_tea", "status": 422}
    with answering(422, PROBLEM, b'{"code": "code_used", "day": "never"}') as url:
        assert isinstance(_error(url, _redeem), ReplyUnreadable)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://platform.example", "plain_http"),
        ("http://192.168.1.2:8740", "plain_http"),
        ("http://localhost.example", "plain_http"),
        ("ftp://127.0.0.1", "form"),
        ("https://", "form"),
        ("https://user:pass@platform.example", "form"),
        ("https://platform.example/?a=1", "form"),
        ("https://platform.example:99999", "form"),
        ("https://[::1", "form"),
        ("platform.example", "form"),
    ],
)
def test_addresses_that_are_none(url: str, reason: str) -> None:
    """Plain http stays on this computer."""
    with pytest.raises(PlatformUrlInvalid) as refused:
        PlatformClient(url)
    assert refused.value.data == {"reason": reason}


@pytest.mark.parametrize("url", ["https://platform.example/base/", "http://[::1]:1", "http://localhost:1"])
def test_addresses_that_are_some(url: str) -> None:
    """With a path before /v1, too."""
    assert http_channel.checked_url(f" {url} ") == url.rstrip("/")


def test_a_desk_that_asks_nothing_does_not_load_the_http_library_and_never_its_command_line() -> None:
    """It would cost start-up time and memory."""
    program = (
        "import sys\n"
        "from flexeria_desktop.core.sync.client import PlatformClient\n"
        "PlatformClient('https://platform.example', 'token')\n"
        "assert 'httpx' not in sys.modules\n"
        "from flexeria_desktop.core.sync.http_library import httpx\n"
        "client = httpx.AsyncClient()\n"
        "assert not {'rich', 'click', 'trio', 'httpx._main'} & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
