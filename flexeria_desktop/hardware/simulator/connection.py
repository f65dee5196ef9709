"""One radio link of a simulated lock: fragments, handshake, session (FLP/1 sections 2 and 4)."""

from __future__ import annotations

from enum import Enum, auto

from flexeria_desktop.hardware import cbor, noise
from flexeria_desktop.hardware.commands import Alert, Event, Kind, Source, Status
from flexeria_desktop.hardware.fragments import FragmentReader, split
from flexeria_desktop.hardware.grants import Grant, GrantRefused, check_grant
from flexeria_desktop.hardware.simulator import dispatch
from flexeria_desktop.hardware.simulator.caller import Caller
from flexeria_desktop.hardware.simulator.core import LockCore
from flexeria_desktop.hardware.simulator.data import NewEvent
from flexeria_desktop.hardware.simulator.faults import LockFaults
from flexeria_desktop.hardware.simulator.gate import Gate

_HANDSHAKE_SECONDS = 5.0
"""From the first HANDSHAKE to the first decrypted DATA (FLP/1 section 4)."""
_IDLE_SECONDS = 30.0
_MESSAGES = 1 << 16
"""Messages after which a session ends, both directions together."""
_CLAIM, _SESSION = 1, 2


class _Phase(Enum):
    IDLE = auto()
    CLAIMING = auto()
    HALF_OPEN = auto()
    OPEN = auto()
    CLOSED = auto()


class Reception:
    """What all links of one lock share: the brake and the single admin session."""

    def __init__(self, core: LockCore, faults: LockFaults) -> None:
        self.core = core
        self.faults = faults
        self.gate = Gate()
        self.links: list[LockConnection] = []

    def busy_for(self, link: LockConnection) -> bool:
        """Whether another link holds the admin session, or the lock pretends so."""
        return self.faults.busy or any(one.in_session for one in self.links if one is not link)

    def handshake_failed(self) -> None:
        """Count a failed handshake; event 22 when the throttling begins."""
        if self.gate.failed(self.core.source()):
            self.core.memory.store(self.core.data, [NewEvent(Event.THROTTLED, Source.LOCK)])

    def drop_all(self) -> None:
        """End every link, as a restart does."""
        for link in self.links:
            link.close()
        self.links.clear()


class LockConnection:
    """``receive`` takes fragments to the lock and returns fragments from it; info = INFO as served last."""

    def __init__(self, reception: Reception, max_fragment: int) -> None:
        self._reception = reception
        self._core = reception.core
        self.max_fragment = max_fragment
        self._reader = FragmentReader()
        self._phase = _Phase.IDLE
        self._handshake: noise.Handshake | None = None
        self._grant: Grant | None = None
        self._messages = 0
        self._deadline = self._core.source() + _IDLE_SECONDS
        self.info = self._core.lock_info().encode()
        reception.links.append(self)

    @property
    def closed(self) -> bool:
        """Whether the lock has dropped this link."""
        return self._phase is _Phase.CLOSED

    @property
    def in_session(self) -> bool:
        """Whether this link holds the admin session."""
        return self._phase is _Phase.OPEN

    @property
    def deadline(self) -> float:
        """When ``tick`` has to be called, in seconds of the steady source."""
        return self._deadline

    def receive(self, fragment: bytes) -> list[bytes]:
        """Take one fragment; return the fragments of the answer, if it completed a message."""
        if self.closed or len(fragment) > self.max_fragment:
            return []
        message = self._reader.feed(fragment, self._core.source())
        reply = None if message is None else self._message(message)
        return [] if reply is None else split(reply, self.max_fragment)

    def tick(self) -> None:
        """End a link whose handshake took too long or that is idle."""
        if self.closed or self._core.source() < self._deadline:
            return
        self.hang_up()

    def hang_up(self) -> None:
        """The link ends from outside; a handshake left unfinished counts as failed."""
        if self._phase in (_Phase.CLAIMING, _Phase.HALF_OPEN):
            self._reception.handshake_failed()
        self.close()

    def close(self) -> None:
        """Drop the link and forget its keys."""
        self._phase = _Phase.CLOSED
        self._handshake = None
        if self in self._reception.links:
            self._reception.links.remove(self)

    # --- L2 ---

    def _message(self, message: bytes) -> bytes | None:
        kind, body = message[0], message[1:]
        if kind == Kind.HANDSHAKE:
            return self._handshake_message(body)
        if kind == Kind.DATA and self._phase in (_Phase.HALF_OPEN, _Phase.OPEN):
            return self._data(body)
        return None

    def _handshake_message(self, body: bytes) -> bytes | None:
        if self._phase is _Phase.IDLE:
            self._deadline = self._core.source() + _HANDSHAKE_SECONDS
            return self._first(body)
        if self._phase is _Phase.CLAIMING:
            return self._claim_end(body)
        self.hang_up()
        return None

    def _first(self, body: bytes) -> bytes:
        refusal = self._refusal(body[0] if body else 0)
        if refusal is not None:
            return self._alert(refusal)
        try:
            return self._claim_begin(body[1:]) if body[0] == _CLAIM else self._session(body[1:])
        except noise.HandshakeFailed:
            return self._failed()

    def _refusal(self, way: int) -> Alert | None:
        """Why a first HANDSHAKE is not even read."""
        if way not in (_CLAIM, _SESSION):
            return Alert.VERSION
        if self._reception.gate.shut(self._core.source()):
            return Alert.THROTTLED
        if self._reception.busy_for(self):
            return Alert.BUSY
        owned = self._core.data.owner is not None
        if way == _SESSION:
            return None if owned else Alert.NOT_OWNED
        if self._core.window_open:
            return None
        return Alert.OWNED_BY_ANOTHER if owned else Alert.HANDSHAKE_REFUSED

    def _claim_begin(self, message: bytes) -> bytes:
        factory = self._core.factory
        handshake = noise.claim_responder(factory.label_secret, factory.static_key, self.info)
        handshake.read(message)
        self._handshake = handshake
        self._phase = _Phase.CLAIMING
        return bytes([Kind.HANDSHAKE]) + handshake.write()

    def _claim_end(self, message: bytes) -> bytes | None:
        handshake = self._handshake
        if handshake is None:
            return None
        try:
            handshake.read(message)
        except noise.HandshakeFailed:
            return self._failed()
        owner = self._core.data.owner
        if owner is not None and owner.device_key != handshake.remote_static:
            return self._alert(Alert.OWNED_BY_ANOTHER)
        self._phase = _Phase.HALF_OPEN
        return None

    def _session(self, message: bytes) -> bytes:
        handshake = noise.session_responder(self._core.factory.static_key, self.info)
        encoded = handshake.read(message)
        status = self._check(encoded, handshake.remote_static)
        reply = bytes([Kind.HANDSHAKE]) + handshake.write(cbor.encode({1: status}))
        if status is Status.OK:
            self._handshake = handshake
            self._phase = _Phase.HALF_OPEN
        else:
            self.close()
        return reply

    def _check(self, encoded: bytes, device_key: bytes) -> Status:
        data = self._core.data
        if data.owner is None:
            return Status.UNAUTHORISED
        try:
            self._grant = check_grant(
                encoded,
                site_key=data.owner.site_key,
                device_key=device_key,
                serial=self._core.factory.serial,
                min_epoch=data.min_epoch,
                denied=data.denied,
                clock=self._core.clock.read(),
            )
        except GrantRefused as refusal:
            return refusal.status
        return Status.OK

    def _data(self, cipher: bytes) -> bytes | None:
        handshake = self._handshake
        if handshake is None:
            return None
        try:
            plain = handshake.decrypt(cipher)
        except noise.DecryptFailed:
            self.hang_up()
            return None
        if self._phase is _Phase.HALF_OPEN:
            if self._reception.busy_for(self):
                return self._alert(Alert.BUSY)
            self._phase = _Phase.OPEN
            self._reception.gate.passed()
        self._deadline = self._core.source() + _IDLE_SECONDS
        answer = dispatch.answer(self._core, Caller(handshake.remote_static, self._grant), plain)
        return self._reply(handshake, answer)

    def _reply(self, handshake: noise.Handshake, answer: dispatch.Answer) -> bytes | None:
        reply = bytes([Kind.DATA]) + handshake.encrypt(answer.plain)
        self._messages += 2
        if answer.ends_session:
            self._reception.drop_all()
        elif self._messages >= _MESSAGES:
            self.close()
        if self._reception.faults.swallows(answer.command):
            self.close()
            return None
        return reply

    def _alert(self, reason: Alert) -> bytes:
        self.close()
        return bytes([Kind.ALERT, reason])

    def _failed(self) -> bytes:
        self._reception.handshake_failed()
        return self._alert(Alert.HANDSHAKE_REFUSED)
