"""A server that a program started for itself ends with it, also when that program was killed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_the_server_ends_when_its_input_ends(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "flexeria_platform", "serve", "--data", str(tmp_path), "--port", "0"]
    with subprocess.Popen(
        [*command, "--until-stdin-ends"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        assert server.stdout.readline().startswith(b"listening on ")
        assert server.poll() is None
        # What the system does to the pipe when the starting program is killed.
        server.stdin.close()
        assert server.wait(20) == 0
