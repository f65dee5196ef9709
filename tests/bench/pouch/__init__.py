"""PouchDB's half of the sync measurement: set up from the lock file, run in processes of its own."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
BUILT = Path(__file__).parents[3] / "build" / "bench" / "pouch"
FILES = ("package.json", "package-lock.json", "pouch.js")
PATIENCE_S = 600
READY = "listening on "
MISSING = "PouchDB cannot be measured: node and npm are missing (apt-get install nodejs npm)."


def set_up() -> Path:
    """Install what the lock file names, once; give the folder. Ends the run with one sentence when that cannot be."""
    if shutil.which("npm") is None:
        sys.exit(MISSING)
    wanted = hashlib.sha256(b"".join((HERE / name).read_bytes() for name in FILES)).hexdigest()
    stamp = BUILT / "ready"
    if not stamp.exists() or stamp.read_text() != wanted:
        BUILT.mkdir(parents=True, exist_ok=True)
        for name in FILES:
            shutil.copy(HERE / name, BUILT / name)
        done = subprocess.run(
            ["npm", "ci", "--no-audit", "--no-fund"], cwd=BUILT, capture_output=True, text=True, check=False
        )
        if done.returncode:
            sys.exit(f"npm could not finish:\n{done.stdout}{done.stderr}")
        stamp.write_text(wanted)
    return BUILT


@dataclass(frozen=True, slots=True)
class Pouch:
    """A served database; folders are databases of clients."""

    program: Path
    url: str

    def fill(self, folder: Path, documents: Iterable[Mapping[str, Any]]) -> None:
        """Put documents into a client's own database."""
        folder.mkdir()
        file = folder / "documents"
        with file.open("w", encoding="utf-8") as lines:
            lines.writelines(json.dumps(document) + "\n" for document in documents)
        self._run("fill", folder, str(file))

    def push(self, folder: Path) -> Mapping[str, Any]:
        """Replicate to the server: seconds, written, documents."""
        return self._run("push", folder, self.url)

    def pull(self, folder: Path) -> Mapping[str, Any]:
        """Replicate into a new database."""
        folder.mkdir()
        return self._run("pull", folder, self.url)

    def idle(self, folder: Path) -> Mapping[str, Any]:
        """Replicate when nothing is to be done: seconds, requests, bytes of one such round."""
        return self._run("idle", folder, self.url)

    def _run(self, order: str, folder: Path, argument: str) -> Mapping[str, Any]:
        command = ["node", str(self.program), order, str(folder), argument]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE_S)
        answer: Mapping[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return answer


@contextmanager
def pouch_in(folder: Path) -> Iterator[Pouch]:
    """Serve a folder until the block ends."""
    program = set_up() / "pouch.js"
    folder.mkdir()
    command = ["node", str(program), "serve", str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            line = server.stdout.readline().strip()
            assert line.startswith(READY), line
            yield Pouch(program, line.removeprefix(READY))
        finally:
            server.kill()
