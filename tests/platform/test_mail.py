"""Letters to people: by a mail server, onto the console, and never into a log."""

from __future__ import annotations

import socketserver
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from flexeria_platform import mail
from flexeria_platform.settings import MailSettings
from tests.platform.running import NO_TLS, Platform

PASSWORD = "three old bicycles"
ANN = {"email": "ann@example.test", "password": PASSWORD, "name": "Ann", "locale": "nl"}


class _Mailbox(socketserver.StreamRequestHandler):
    """The server's side of one mail (RFC 5321), without extensions."""

    def handle(self) -> None:
        """Say yes to everything and keep what comes after DATA."""
        self._say("220 ready")
        while line := self.rfile.readline().decode().strip():
            verb = line.split(" ")[0].upper()
            if verb == "DATA":
                self._say("354 go on")
                lines = iter(self.rfile.readline, b".\r\n")
                self.server.received.append(b"".join(lines))  # type: ignore[attr-defined]
            self._say("221 bye" if verb == "QUIT" else "250 yes")

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


@contextmanager
def _mail_server() -> Iterator[tuple[int, list[bytes]]]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Mailbox) as server:
        received: list[bytes] = []
        server.received = received  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server.server_address[1], received
        finally:
            server.shutdown()
            thread.join()


def test_mails_go_out_by_a_mail_server(site: Platform, caplog: pytest.LogCaptureFixture) -> None:
    """One that does not answer is told to the log, without the letter."""
    letter = mail.Letter("ann@example.test", "Résumé", "the link\n")
    with _mail_server() as (port, received):
        way = MailSettings(host="127.0.0.1", port=port, sender="Keys <keys@example.test>")
        context = replace(site.context, settings=replace(site.context.settings, mail=way))
        mail.send(context, letter)
        assert b"To: ann@example.test" in received[0]
        assert b"the link" in received[0]
    mail.send(context, letter)
    assert "a mail could not be sent: ConnectionRefusedError" in caplog.text
    assert "the link" not in caplog.text


def test_a_server_shows_mails_on_its_console_and_keeps_links_out_of_its_log(tmp_path: Path) -> None:
    """As it starts without any option; the link works."""
    command = [sys.executable, "-m", "flexeria_platform", "serve", "--data", str(tmp_path), "--port", "0"]
    with (
        (tmp_path / "log").open("w") as log,
        subprocess.Popen(
            [*command, "--until-stdin-ends"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True
        ) as process,
    ):
        assert process.stdout is not None
        url = process.stdout.readline().strip().removeprefix("listening on ")
        with httpx.Client(trust_env=False, verify=NO_TLS, base_url=url) as web:
            web.post("/v1/accounts", json=ANN)
            link = next(line.strip() for line in process.stdout if "/verify?token=" in line)
            assert web.get(link).status_code == 200
        process.communicate(timeout=20)
    logged = (tmp_path / "log").read_text()
    assert "/verify" in logged
    for secret in (link.partition("token=")[2], PASSWORD):
        assert secret not in logged


def test_a_server_behind_a_proxy_must_know_its_public_address(tmp_path: Path) -> None:
    """Links in mails would otherwise begin with whatever a request names."""
    command = [sys.executable, "-m", "flexeria_platform", "serve", "--data", str(tmp_path), "--port", "0"]
    done = subprocess.run([*command, "--behind-proxy"], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (1, "")
    assert "--public-url" in done.stderr
