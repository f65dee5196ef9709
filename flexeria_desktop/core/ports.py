"""What the core needs from outside; each protocol has at least two real implementations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from flexeria_desktop.core.domain.links import LinkWay
from flexeria_desktop.core.domain.lock_list import ListCredential, LockList
from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.sync_state import SyncReport, SyncState
from flexeria_desktop.core.sharing_ports import SharingApi
from flexeria_desktop.core.site_ports import SiteApi


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


# --- platform --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entitlement:
    """What the platform says of a lock: its dates and its stock, at its own date; rev: of its row when it said so."""

    serial: str
    periods: LockPeriods
    purchased: int
    server_date: date
    rev: int = 0


@dataclass(frozen=True, slots=True)
class Redemption:
    """Outcome of a code: the kind it was, and the lock's entitlement after it (None for other targets)."""

    op_id: str
    kind: str
    redeemed_on: date
    entitlement: Entitlement | None


@dataclass(frozen=True, slots=True)
class Account:
    """Who we are at the platform."""

    account_id: str
    name: str
    email: str
    owner: bool
    building: bool
    server_date: date


@dataclass(frozen=True, slots=True)
class TokenPair:
    """The right of one device: access until a moment (UTC), and what once gets the next pair (FSP/1 section 4)."""

    access: str = field(repr=False)
    access_until: datetime
    refresh: str = field(repr=False)


class TokenKeeper(Protocol):
    """Where the pair of this device lies; both desk and command line read it anew before each use."""

    async def kept(self) -> TokenPair | None:
        """Return the pair, None when there is none."""

    async def keep(self, pair: TokenPair, before: TokenPair) -> bool:
        """Put a pair in the place of the one it renews, durable on return; False when that is kept no more."""

    async def give_up(self, pair: TokenPair) -> None:
        """Forget this pair, which the platform no longer takes; another one stays."""


class TokenSource(Protocol):
    """Bearer tokens of one device, renewed in time; raises SignInAgain when only a person can get new ones."""

    async def bearer(self, url: str) -> str:
        """Return an access token that should still be good at the platform of this address."""

    async def renewed(self, url: str, refused: str) -> str:
        """Return another one than the refused; however many ask at once, the platform is asked once."""

    async def rest(self) -> None:
        """Let a renewal that is under way end, a moment long; call before the store closes."""


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """A sign-in that waits for a person (RFC 8628 section 3.2); lasts and interval in seconds."""

    device_code: str = field(repr=False)
    user_code: str
    link: str
    link_with_code: str
    lasts: int
    interval: int


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What a device got; tokens None = those it asked with go on."""

    device_id: str
    account: Account
    tokens: TokenPair | None = None

    @property
    def token(self) -> str:
        """Its access token, empty when there is no new one."""
        return self.tokens.access if self.tokens else ""


@dataclass(frozen=True, slots=True)
class EventsTaken:
    """acknowledged: highest seq up to which the platform holds everything, 0 = nothing; strange: seqs of those
    sent that it holds with other content."""

    acknowledged: int
    strange: tuple[int, ...]


class CloudApi(SiteApi, SharingApi, Protocol):
    """The platform, FSP/1; every call may raise Offline (nothing sent or no answer) or a PlatformRefusal."""

    async def begin_sign_in(self, device_name: str) -> DeviceCode:
        """Ask for a code that a person approves in a browser, where the name is shown."""

    async def await_approval(self, code: DeviceCode) -> TokenPair:
        """Ask at the agreed pace until the person has decided; raise AccessDenied or ExpiredToken."""

    async def enrol(
        self, token: str, name: str, exchange_key: bytes, signing_key: bytes, device_id: str = ""
    ) -> Enrolment:
        """Make this a device of the account, by an enrolment token or by the access token of an approval.

        device_id: the device it was before; it is that again unless it was revoked.
        """

    async def revoke_device(self, device_id: str) -> None:
        """Take a device off the account; one that is not there any more was revoked before."""

    async def me(self) -> Account:
        """Ask who we are."""

    async def enable_building(self) -> Account:
        """Switch building management on; costs no code (R29)."""

    async def register(self, serial: str, model: str, proof: bytes) -> Entitlement:
        """Register a lock; proof = HMAC-SHA256(label secret, "FSP/1 register" and account id)."""

    async def release(self, serial: str) -> None:
        """Take a lock off the platform; its dates stay there."""

    async def replace(self, old: str, serial: str, model: str, proof: bytes) -> Entitlement:
        """Let a new lock take the place of one of ours: dates and stock move to it; repeating is harmless."""

    async def entitlement(self, serial: str) -> Entitlement:
        """Ask for the dates and stock of a lock."""

    async def redeem(self, op_id: str, code: str, target: str) -> Redemption:
        """Use a code up for a lock serial; the same op_id gives the same answer."""

    async def send_events(
        self,
        serial: str,
        events: Sequence[LockEvent],
        lost: Sequence[tuple[int, int]],
        employees: Mapping[int, str] | None = None,
    ) -> EventsTaken:
        """Hand over events of one lock, at most 5,000; lost: ranges (first, last) that the lock overwrote.

        employees: user numbers of the lock that are employees of organisations, to their ids (R60).
        """

    async def close(self) -> None:
        """Let go of connections."""


class Syncer(Protocol):
    """Keeps desk and platform alike (FSP/1 sections 2 and 3); all but ``nudge`` belong to the engine's loop."""

    async def sync_now(self) -> SyncReport:
        """Pull and push until nothing is left to do now; being offline is told in the report and not raised."""

    async def state(self) -> SyncState:
        """How it stands, with what waits counted anew."""

    def listen(self, listener: Callable[[SyncState], None]) -> Callable[[], None]:
        """Tell ``listener`` of each new state, on the engine's thread; returns how to end that."""

    def start(self) -> None:
        """Begin to sync by itself; a second call does nothing."""

    async def stop(self) -> None:
        """Let what runs end at its next safe point and sync no more by itself."""

    def nudge(self) -> None:
        """Something was committed here; callable from every thread."""
