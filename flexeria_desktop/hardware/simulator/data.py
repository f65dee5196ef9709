"""What a simulated lock remembers, as frozen values; ``memory`` puts them on flash."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Factory:
    """What the maker put in; label secret and static X25519 private key are 32 bytes each."""

    serial: str
    model: str
    firmware: str
    label_secret: bytes = field(repr=False)
    static_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Owner:
    """Who claimed the lock: keys, and what a repeated CLAIM is compared with and answered."""

    site_key: bytes
    credential_key: bytes = field(repr=False)
    device_key: bytes
    claim_body: bytes = field(repr=False)
    receipt: bytes


@dataclass(frozen=True, slots=True)
class Committed:
    """The last committed transaction: id, its TXN_BEGIN body, its length in bytes, its receipt (CBOR)."""

    txn_id: bytes
    body: bytes
    length: int
    receipt: bytes


@dataclass(frozen=True, slots=True)
class Bank:
    """The list in force: version, all records sorted and concatenated, and how it came here."""

    version: int
    stream: bytes
    committed: Committed | None = None


@dataclass(frozen=True, slots=True)
class Upload:
    """An unfinished transaction; offset = bytes on flash; started in seconds of the lock's clock or None."""

    txn_id: bytes
    body: bytes
    target_digest: bytes
    delta: bool
    length: int
    offset: int
    started: int | None


@dataclass(frozen=True, slots=True)
class Image:
    """A firmware being received: FW_BEGIN's body, and bytes on flash so far."""

    body: bytes
    sha256: bytes
    length: int
    version: str
    offset: int


@dataclass(frozen=True, slots=True)
class Keypad:
    """Unknown codes in a row, lockouts in a row, and the second (of the steady source) until it is dead."""

    wrong: int = 0
    lockouts: int = 0
    dead_until: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """What survives a restart beside list and owner; zone is a POSIX TZ string."""

    privacy: bool = False
    block: bool = False
    mode: int = 0
    zone: str = "UTC0"
    battery_low: bool = False


@dataclass(frozen=True, slots=True)
class LogState:
    """next_seq: number of the coming event; released: the last one somebody keeps elsewhere."""

    next_seq: int = 1
    released: int = 0
    last_time: int | None = None


@dataclass(frozen=True, slots=True)
class LockData:
    """Everything that changes in a lock's life; a change is one new value and one flash write."""

    bank: Bank
    owner: Owner | None = None
    min_epoch: int = 0
    denied: tuple[bytes, ...] = ()
    journal: tuple[int, ...] = ()
    upload: Upload | None = None
    image: Image | None = None
    operations: tuple[tuple[bytes, int], ...] = ()
    settings: Settings = field(default_factory=Settings)
    keypad: Keypad = field(default_factory=Keypad)
    log: LogState = field(default_factory=LogState)
    firmware: str = ""
    boot_id: int = 1
    clock: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event to be logged (FLP/1 section 9); number, boot and time are added when it is written."""

    event: int
    source: int
    user: int | None = None
    credential: int | None = None
    detail: int | None = None
