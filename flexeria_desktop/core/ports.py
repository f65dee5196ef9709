"""What the core needs from outside; each protocol has at least two real implementations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from flexeria_desktop.core.domain.links import LinkWay
from flexeria_desktop.core.domain.lock_list import ListCredential, LockList
from flexeria_desktop.core.domain.locks import LockModel


class Clock(Protocol):
    """Time as this computer believes it."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""


class SecretStore(Protocol):
    """A place of the operating system for one 32-byte value per name."""

    def get(self, name: str) -> bytes | None:
        """Return the stored value, None when there is none; raise KeyringUnusable."""

    def set(self, name: str, value: bytes) -> None:
        """Store a value and read it back; raise KeyringUnusable."""

    def delete(self, name: str) -> None:
        """Remove a value; a missing one is no error."""


# --- locks -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FoundLock:
    """An advertisement: address is only good for the link it was seen on; rssi in dBm."""

    address: bytes
    name: str
    rssi: int
    commissionable: bool
    battery_low: bool
    log_pending: bool
    owned: bool
    list_version: int


@dataclass(frozen=True, slots=True)
class LinkIdentity:
    """Who we are to a lock: our X25519 private key, and for sessions the pinned lock key and the grant."""

    device_key: bytes = field(repr=False)
    lock_key: bytes = b""
    grant: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class ClaimOrder:
    """label_secret, site_key (Ed25519 public) and credential_key are 32 bytes each; now in Unix seconds."""

    label_secret: bytes = field(repr=False)
    site_key: bytes
    credential_key: bytes = field(repr=False)
    now: int
    zone_rule: str
    epoch: int = 0


@dataclass(frozen=True, slots=True)
class Receipt:
    """A lock's proof of the list it holds (FLP/1 section 7, 3); encoded is what the lock sent."""

    serial: str
    version: int
    digest: bytes
    lock_time: int | None
    encoded: bytes


@dataclass(frozen=True, slots=True)
class Claimed:
    """The outcome of a claim: the lock's static key to pin and its receipt for the empty list."""

    lock_key: bytes
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class LockReport:
    """GET_STATUS in domain words; clock in Unix seconds or None; bolt and door 0 unknown, 1, 2 as in FLP/1."""

    serial: str
    model: LockModel
    firmware: str
    list_version: int
    list_digest: bytes
    users: int
    credentials: int
    max_users: int
    battery_low: bool
    clock: int | None
    bolt: int
    door: int
    privacy: bool
    block: bool
    mode: int
    log_first: int
    log_next: int
    boot_id: int
    upload: tuple[bytes, int, int] | None
    """Unfinished transaction: id, next offset in bytes, target version."""
    min_epoch: int
    pending_revocations: int


@dataclass(frozen=True, slots=True)
class LockEvent:
    """One event of the ring; numbers as in FLP/1 section 9; time in Unix seconds of the lock's clock or None."""

    seq: int
    boot_id: int
    time: int | None
    event: int
    source: int
    user: int | None
    credential: int | None
    detail: int | None


@dataclass(frozen=True, slots=True)
class EventPage:
    """Events in order; ``missing`` is the range (first, last) the lock overwrote before the page, or None."""

    events: tuple[LockEvent, ...]
    next_seq: int
    missing: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class UploadProgress:
    """sent and total in bytes of the stream; resumed_at = the byte an earlier upload had reached.

    delta: only operations are sent, not the whole list.
    """

    sent: int
    total: int
    resumed_at: int = 0
    delta: bool = False


@dataclass(frozen=True, slots=True)
class ListOrder:
    """A list to be written: what is wanted over what the lock is known to hold.

    transaction: 16 bytes chosen and stored before the first try, the same at each resume.
    credential_key: proves the receipt.
    base: the records the lock holds at base_version; None = not known, the whole list is sent. A base that
    equals ``wanted`` still makes a transaction (one record is put again), for the receipt's sake.
    """

    transaction: bytes
    base_version: int
    base_digest: bytes
    wanted: LockList
    credential_key: bytes = field(repr=False)
    base: LockList | None = None


@dataclass(frozen=True, slots=True)
class FirmwareImage:
    """A firmware as its maker signed it; version in numbers with dots."""

    version: str
    image: bytes = field(repr=False)


class LockLink(Protocol):
    """An open session with one lock; every call may raise LinkLost or a refusal of the lock."""

    @property
    def serial(self) -> str:
        """Serial of the lock at the other end."""

    async def status(self) -> LockReport:
        """Ask the lock for its state."""

    async def set_time(self, now: int, zone_rule: str) -> int | None:
        """Set the clock; return its jump in seconds, None when it was unset."""

    async def revoke_now(self, credentials: Sequence[int]) -> int:
        """Stop credentials from opening at once, any number; return the journal's length."""

    async def write_list(self, order: ListOrder, progress: Callable[[UploadProgress], None]) -> Receipt:
        """Upload the list, as a delta when that is shorter, resuming at the byte; return the proven receipt."""

    async def read_list(self, known: LockList | None = None) -> LockList:
        """Read back what the lock holds; of what is ``known`` only the buckets that differ are read."""

    async def read_events(self, from_seq: int) -> EventPage:
        """Read one page of events from ``from_seq`` on; an empty page = nothing newer."""

    async def release_events(self, seq: int) -> None:
        """Tell the lock that events up to and including ``seq`` are kept safely elsewhere."""

    async def actuate(self, action: int, operation: bytes, deadline: int) -> None:
        """Move the lock once (FLP/1 ACTUATE); the same operation id moves it only once."""

    async def release_lock(self) -> None:
        """Give the lock up: owner, list and keys are erased in it."""

    async def set_epoch(self, epoch: int, denied: Sequence[bytes]) -> None:
        """Refuse grants below ``epoch`` and those with a denied id (16 bytes, at most 32), from the next session on."""

    async def update_firmware(self, firmware: FirmwareImage, progress: Callable[[UploadProgress], None]) -> None:
        """Send an image, resuming at the byte, and activate it; the lock restarts and the session is over."""


class LockContact(Protocol):
    """A lock within reach, before any session."""

    @property
    def serial(self) -> str:
        """Serial the lock shows; unproven until a handshake succeeded."""

    @property
    def model(self) -> LockModel:
        """Model the lock shows."""

    @property
    def commissionable(self) -> bool:
        """Whether its button was pressed and the claim window is open."""

    @property
    def owned(self) -> bool:
        """Whether the lock says that it has an owner already, perhaps us."""

    async def claim(self, order: ClaimOrder, identity: LinkIdentity) -> Claimed:
        """Become the lock's owner; pins nothing before the lock has proven its label."""

    async def session(self, identity: LinkIdentity) -> LockLink:
        """Open an admin session with the pinned key and the grant."""


class LinkFinder(Protocol):
    """The ways to locks: ``serial:PATH`` and ``sim:DIR`` are dongles; ``ble:`` is the radio of this computer.

    ``ble:NAME`` is one certain adapter, such as ``ble:hci1``.
    """

    async def check(self, link: str) -> str:
        """Return the dongle's own serial, or the adapter's name; raise when nothing answers there."""

    async def scan(
        self, link: str, seconds: int, heard: Callable[[FoundLock], None] | None = None
    ) -> Sequence[FoundLock]:
        """Listen for locks and return them, strongest signal first; ``heard`` is told of each advertisement at once."""

    def capacity(self, link: str) -> int:
        """Locks that can be connected over this link at the same time, at least 1."""

    def reach(self, link: str, serial: str) -> AbstractAsyncContextManager[LockContact]:
        """Connect to the lock with this serial; leaving the block closes the connection."""

    def ports(self) -> Sequence[str]:
        """Monikers of the serial ports that could be a dongle."""

    async def ways(self) -> Sequence[LinkWay]:
        """Every way to locks that can be chosen, Bluetooth first, with why one cannot be used; makes no contact."""

    async def close(self) -> None:
        """Let go of every port."""


class LockScheme(Protocol):
    """What only the lock's own protocol knows: labels, sealed media, sizes on the wire."""

    def read_label(self, text: str) -> tuple[str, bytes]:
        """Return serial and 32-byte label secret of a typed or scanned label; raise LabelInvalid."""

    def seal(self, credential_key: bytes, kind: int, raw: bytes) -> bytes:
        """Return the 16-byte ref under which a lock knows a medium (FLP/1 section 7)."""

    def zone_rule(self, zone: str) -> str:
        """Return the POSIX rule of an IANA zone, at most 64 bytes."""

    def list_bytes(self, wanted: LockList) -> int:
        """Return the bytes a full list takes."""

    def list_digest(self, held: LockList) -> bytes:
        """Return the digest a lock has for these records (FLP/1 section 7)."""

    def upload_bytes(self, wanted: LockList, base: LockList | None) -> int:
        """Return the bytes of the stream ``write_list`` would send: the shorter of delta and full."""

    def full_list(self, held: LockList) -> bytes:
        """Return the stream of all records, whose SHA-256 is the digest (FLP/1 section 7)."""

    def read_proof(
        self, serial: str, credential_key: bytes, encoded: bytes, stream: bytes
    ) -> tuple[Receipt, LockList] | None:
        """Return a receipt of others and its list when the lock's own key proves both; None = they prove nothing."""

    def sign(self, seed: bytes, message: bytes) -> bytes:
        """Return the Ed25519 signature of this computer, 64 bytes."""

    def credential_bytes(self, credential: ListCredential) -> int:
        """Return the bytes one credential takes in a list."""

    def new_exchange_key(self) -> tuple[bytes, bytes]:
        """Return a new X25519 key pair: private, public."""

    def new_signing_key(self) -> tuple[bytes, bytes]:
        """Return a new Ed25519 key pair: private seed, public."""


@dataclass(frozen=True, slots=True)
class GrantFacts:
    """What is kept of a grant; not_before and not_after in Unix seconds, both inclusive."""

    grant_id: bytes
    not_before: int
    not_after: int
    epoch: int


class GrantSigner(Protocol):
    """Makes the right to open sessions with the site key of this profile, as long as the platform has not got it.

    epoch is set by its owner before grants are made; grants of an earlier epoch die as locks hear of it.
    """

    epoch: int

    @property
    def site_key(self) -> bytes:
        """Ed25519 public key, 32 bytes; empty when it has none and the platform signs."""

    def use(self, site_private: bytes) -> None:
        """Sign with another site key from now on; empty = with none."""

    def grant(self, device_key: bytes, operator: str, now: int) -> bytes:
        """Return an encoded grant for the device's X25519 public key, valid from about now."""

    def clock_grant(
        self, device_key: bytes, operator: str, serial: str, now: int, *, ahead: bool, backwards: bool
    ) -> bytes:
        """Return a grant to ask one lock's state and set its clock; for a lock whose clock is ahead it has no end."""

    def facts(self, grant: bytes) -> GrantFacts:
        """Return what is to be kept of a grant that this signer made."""
