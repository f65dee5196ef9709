"""What the desk asks of the platform (FSP/1): identity, registration, codes, events, syncing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.sync_state import SyncReport, SyncState
from flexeria_desktop.core.ports import LockEvent
from flexeria_desktop.core.sharing_ports import SharingApi
from flexeria_desktop.core.site_ports import SiteApi


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
