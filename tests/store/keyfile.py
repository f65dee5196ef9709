"""A key place that several processes of one test share."""

from __future__ import annotations

from pathlib import Path


class KeyFile:
    """One file per name in a folder of the test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)

    def get(self, name: str) -> bytes | None:
        path = self._folder / name
        return path.read_bytes() if path.exists() else None

    def set(self, name: str, value: bytes) -> None:
        (self._folder / name).write_bytes(value)

    def delete(self, name: str) -> None:
        (self._folder / name).unlink(missing_ok=True)
