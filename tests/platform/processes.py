"""Server processes of their own, several on one database."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from flexeria_platform import database
from flexeria_platform.context import Context
from flexeria_platform.settings import load_settings
from tests.platform.running import Platform, SetClock

READY = "listening on "


@dataclass
class ServerProcess:
    """One ``flexeria-platform serve``."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path

    def kill(self) -> None:
        """What the system does to a process that it needs the memory of."""
        self.process.kill()
        self.process.wait(20)


@contextmanager
def serving_process(data: Path, database_url: str, log: Path, *options: str) -> Iterator[ServerProcess]:
    """Serve until the block ends, in JSON's log format."""
    command = [sys.executable, "-m", "flexeria_platform", "serve", "--data", str(data), "--database-url", database_url]
    with (
        log.open("wb") as errors,
        subprocess.Popen(
            [*command, "--port", "0", "--log-format", "json", *options],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
        ) as process,
    ):
        try:
            assert process.stdout is not None
            line = process.stdout.readline().decode().strip()
            assert line.startswith(READY), log.read_text()
            yield ServerProcess(line.removeprefix(READY), process, log)
        finally:
            process.terminate()
            process.wait(30)


@contextmanager
def several(number: int, data: Path, database_url: str) -> Iterator[tuple[Platform, Sequence[ServerProcess]]]:
    """Processes that share a database and its secrets, and the console beside them; they live today."""
    context = Context(database.open_engine(database_url), load_settings(data, database_url))
    with ExitStack() as open_now:
        open_now.callback(context.engine.dispose)
        servers = [
            open_now.enter_context(serving_process(data, database_url, data / f"log{place}")) for place in range(number)
        ]
        clock = SetClock()
        clock.moment = context.now()
        yield Platform(servers[0].url, context, clock), servers
