"""The composition root: which concrete class stands behind each port of a profile."""

from __future__ import annotations

import getpass
import platform as host
from dataclasses import dataclass
from pathlib import Path
from random import SystemRandom

from flexeria_desktop.core.domain.texts import LONGEST_ACTOR
from flexeria_desktop.core.ports import Clock, LinkFinder, SecretStore
from flexeria_desktop.core.secrets import KeyringSecrets
from flexeria_desktop.core.services import exchange
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.platform import keep_contact, signed_in
from flexeria_desktop.core.services.site_keeping import name_own_key, site_epoch
from flexeria_desktop.core.services.token_keeping import StoredTokens
from flexeria_desktop.core.store import header
from flexeria_desktop.core.store.executor import Store, SystemClock
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.core.sync.around import Around, Whereabouts
from flexeria_desktop.core.sync.client import PlatformClient
from flexeria_desktop.core.sync.tokens import Bearer
from flexeria_desktop.core.sync.worker import SyncWorker
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.scheme import FlpScheme
from flexeria_desktop.hardware.site import LocalSite
from flexeria_desktop.settings import KEYRING_SERVICE


@dataclass(frozen=True, slots=True)
class Profile:
    """An open profile; close it from the thread that opened it, after the engine has stopped using it."""

    folder: Path
    actions: Actions

    @property
    def store(self) -> Store:
        """The profile's store."""
        return self.actions.desk.store

    async def close_links(self) -> None:
        """Sync no more and let go of every port; call on the engine's loop before ``close``."""
        await self.actions.desk.rest()
        await self.actions.syncer.stop()
        await self.actions.desk.tokens.rest()
        await self.actions.desk.links.close()

    def close(self) -> None:
        """Close the store cleanly."""
        self.store.close()


def keyring() -> SecretStore:
    """The operating system's own store for keys."""
    return KeyringSecrets(KEYRING_SERVICE)


def exists(folder: Path) -> bool:
    """Whether a profile lies in this folder, whole or damaged."""
    return any((folder / name).exists() for name in ("store.header", "store.flexeria"))


def needs_passphrase(folder: Path) -> bool:
    """Whether a passphrase opens this profile; raises when its header cannot be read."""
    return "passphrase" in header.opens_with(folder)


def create_profile(
    folder: Path,
    *,
    secrets: SecretStore | None = None,
    passphrase: str | None = None,
    operator: str = "",
    clock: Clock | None = None,
    links: LinkFinder | None = None,
) -> Profile:
    """Make a new profile with its own device and site keys; refuses to touch an existing one."""
    store = Store.create(folder, secrets=secrets, passphrase=passphrase, clock=clock)
    scheme = FlpScheme()

    def furnish(uow: UnitOfWork) -> None:
        uow.settings.set_secret("device.exchange", scheme.new_exchange_key()[0])
        uow.settings.set_secret("device.signing", scheme.new_signing_key()[0])
        uow.settings.set_secret("site.signing", scheme.new_signing_key()[0])
        uow.settings.set("operator", operator or _login())

    store.run(furnish)
    return _compose(folder, store, clock, links)


def open_profile(
    folder: Path,
    *,
    secrets: SecretStore | None = None,
    passphrase: str | None = None,
    clock: Clock | None = None,
    links: LinkFinder | None = None,
) -> Profile:
    """Open an existing profile; raises the store's errors and never makes a new one in its place."""
    store = Store.open(folder, secrets=secrets, passphrase=passphrase, clock=clock)
    return _compose(folder, store, clock, links)


def _compose(folder: Path, store: Store, clock: Clock | None, links: LinkFinder | None) -> Profile:
    exchange, signing, site, operator, epoch = store.run(
        lambda uow: (
            uow.settings.secret("device.exchange") or b"",
            uow.settings.secret("device.signing") or b"",
            uow.settings.secret("site.signing") or b"",
            str(uow.settings.get("operator") or "")[:LONGEST_ACTOR],
            site_epoch(uow),
        )
    )
    # What is done from here on is done by this person, and the audit says so.
    store.actor = operator
    scheme, time = FlpScheme(), clock or SystemClock()
    if site:
        store.run(lambda uow: name_own_key(uow, scheme.signing_public(site)))
    desk = Desk(
        store=store,
        links=links or Finder(),
        scheme=scheme,
        signer=LocalSite(site, epoch),
        clock=time,
        cloud_for=lambda url, tokens: PlatformClient(url, tokens, time.now),
        tokens=Bearer(StoredTokens(store), time.now),
        operator=operator,
        device_key=exchange,
        device_public=scheme.exchange_public(exchange),
        signing_public=scheme.signing_public(signing),
        device_name=device_name(),
    )
    syncer = SyncWorker(_around(desk))
    store.committed = syncer.nudge
    return Profile(folder, Actions(desk, syncer))


def _around(desk: Desk) -> Around:
    """What syncing may know of the stories."""
    return Around(
        store=desk.store,
        tokens=desk.tokens,
        whereabouts=_whereabouts,
        commands=lambda: exchange.send_all(desk),
        contact=lambda uow, code, heard: keep_contact(uow, desk.clock.now(), code, heard),
        now=desk.clock.now,
        jitter=SystemRandom().random,
    )


def _whereabouts(uow: UnitOfWork) -> Whereabouts | None:
    account = signed_in(uow)
    if account is None:
        return None
    return Whereabouts(account.url, account.account_id, str(uow.settings.get("platform.device")))


def device_name() -> str:
    """How this computer is called at the platform."""
    return host.node() or "desk"


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "owner"
