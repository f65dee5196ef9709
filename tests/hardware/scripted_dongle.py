"""A small dongle for tests of the host's own side: every answer is written down here."""

from __future__ import annotations

import asyncio
from typing import Any

from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.frames import Frame, FrameReader, FrameType, encode_frame
from flexeria_desktop.hardware.info import LockFlag, LockInfo
from flexeria_desktop.hardware.window import GoBackN
from tests.hardware.pty_port import PtyPort

INFO = LockInfo((1, 1), LockModel.MC, "FLX-2600-00012345", LockFlag.OWNED, 7, "1.0").encode()


class ScriptedDongle:
    """Answers verbs at once; ``deaf_to_rst`` ignores that many RST, ``mute`` never acknowledges.

    Fragments are echoed unless ``silent``.
    """

    def __init__(self, deaf_to_rst: int = 0) -> None:
        self.port = PtyPort(self._take)
        self.boot_id = b"\x01" * 8
        self.greet_as = "DNG-1"
        self.deaf_to_rst = deaf_to_rst
        self.mute = False
        self.silent = False
        self.rsts = 0
        self.verbs: list[list[Any]] = []
        self.fragments: list[tuple[int, bytes]] = []
        self.hold: set[int] = set()
        self.answers: dict[int, tuple[int, dict[int, Any]]] = {3: (0, {1: 100, 2: INFO})}
        self.news: list[list[Any]] = []
        self.on_verb = asyncio.Event()
        self._reader = FrameReader()
        self._window = GoBackN()

    def _take(self, data: bytes) -> None:
        for frame in self._reader.feed(data):
            if frame.type is FrameType.RST:
                self.rsts += 1
                if self.rsts > self.deaf_to_rst:
                    self._window.reset()
                    self.greet()
            elif not self.mute:
                for channel, payload in self._window.receive(frame, 0.0):
                    self._deliver(channel, payload)
        self.pump()

    def greet(self) -> None:
        body = {1: [1, 1], 2: self.boot_id, 3: self.greet_as, 4: "1.0"}
        self.port.write(encode_frame(Frame(0, FrameType.RSTACK, payload=cbor.encode(body))))

    def restart(self) -> None:
        """As after a watchdog: a new boot_id, unasked."""
        self.boot_id = bytes([self.boot_id[0] + 1]) * 8
        self._window.reset()
        self.greet()

    def send(self, channel: int, payload: bytes) -> None:
        self._window.send(channel, payload)
        self.pump()

    def answer(self, number: int, verb: int) -> None:
        status, body = self.answers.get(verb, (0, {}))
        self.send(0, cbor.encode([number, status, body]))

    def pump(self) -> None:
        if not self.mute:
            self.port.write(b"".join(map(encode_frame, self._window.frames_out(0.0))))

    def _deliver(self, channel: int, payload: bytes) -> None:
        if channel:
            self.fragments.append((channel, payload))
            if not self.silent:
                self.send(channel, payload)
            return
        number, verb, body = cbor.decode(payload)
        self.verbs.append([number, verb, body])
        self.on_verb.set()
        if verb == 1:
            for news in self.news:
                self.send(0, cbor.encode(news))
        if verb not in self.hold:
            self.answer(number, verb)
