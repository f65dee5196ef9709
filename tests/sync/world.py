"""A whole small world: one platform, one house with two locks, three desks that share them, and bad days.

It is furnished once and copied for each example, since claiming locks takes seconds.
"""

from __future__ import annotations

import asyncio
import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import select

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.codes import CodeKind
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.domain.places import PlaceKind
from flexeria_desktop.core.domain.records import OpState
from flexeria_desktop.core.errors import FlexeriaError, UserError
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.locks import AddLock
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.plan_rows import ProgramOutcome
from flexeria_desktop.demo.building import EMAIL, DemoBuilding
from flexeria_platform import database
from flexeria_platform.context import Context
from flexeria_platform.services import accounts, minting, sync_trim
from flexeria_platform.settings import load_settings
from flexeria_platform.tables_sync import entities
from tests.cli.terminal import console
from tests.services.near_platform import NearPlatform
from tests.sync.fault_proxy import FaultProxy, Hold, Line
from tests.sync.world_desk import DeskClock, WorldClock, WorldDesk

NAMES = ("office", "stairs", "laptop")
LOCKS = 2
KEYS_BOUGHT = 40
MOST_ROUNDS = 4
"""Syncs of everybody until nothing is left to say: ops out, their outcomes in, what follows from them, and one more."""
ORGANISATION_BATCH = 90
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
"""Where files need no disk: each commit waits for it, and no computer fails here."""


RESTORED = {"device_forked", "sign_in_again"}
"""How a restored copy shows: its token was used since, and then its numbers were."""
GAP = "seq_gap"
"""A new computer numbers its changes anew: once at once, after a line that failed only with the next try."""


class NearBuilding(DemoBuilding):
    """A house whose platform is in this process, and so are the commands that furnish it."""

    def __init__(self, folder: Path, clock: WorldClock) -> None:
        super().__init__(folder)
        self.platform: NearPlatform = NearPlatform(folder / "platform", clock.now)  # type: ignore[assignment]

    def _commands(self, *commands: Sequence[str]) -> list[str]:
        return ["\n".join(console(self.folder / "platform", *words)) for words in commands]


class World:
    """Everything between ``start`` and ``stop``; ``attempt`` keeps what the program refused."""

    def __init__(self, folder: Path, keyrings: dict[str, MemorySecrets]) -> None:
        self.folder = folder
        self.clock = WorldClock()
        self.building = NearBuilding(folder / "building", self.clock)
        self.platform = self.building.platform
        self._keyrings = keyrings
        self.desks: list[WorldDesk] = []
        self.lock_ids: list[LockId] = []
        self.serials: list[str] = []
        self.organisation = ""
        self.refused: list[str] = []
        self.installers: set[str] = set()
        self._asked_before = 0
        self.trimmed = False
        self.runner = asyncio.Runner()

    def start(self) -> None:
        """Bring house, platform and desks up; profiles that are not there are made."""
        self.building.start()
        for name in NAMES:
            way = FaultProxy(self.platform.url)
            way.__enter__()
            desk = WorldDesk(name, self.folder / name, self._keyrings[name], DeskClock(self.clock), way, self.runner)
            self.desks.append(desk)
            if bootstrap.exists(desk.folder):
                desk.open()
        if all(desk.profile for desk in self.desks):
            self._find_locks()

    def stop(self) -> None:
        """Take everything down."""
        for desk in self.desks:
            desk.close()
            desk.way.__exit__()
        self.runner.close()
        self.building.stop()

    # --- furnishing --------------------------------------------------------------------------------------------

    def furnish(self) -> None:
        """Make the profiles; the first claims both locks and buys keys; all know everything."""
        for desk in self.desks:
            desk.profile = bootstrap.create_profile(
                desk.folder, secrets=desk.keyring, operator=desk.name, clock=desk.clock
            )
            desk.do(desk.actions.sign_in(desk.way.url, self.token(), desk.name))
        first = self.desks[0]
        for place in range(LOCKS):
            planned = self.building.locks[place]
            self.building.house.press_button(planned.serial)
            order = AddLock(planned.label, f"Door {place + 1}", self.building.link, "Lindenhof")
            lock_id = first.do(first.actions.add_lock(order, lambda _step: None)).lock_id
            for kind in ("B", "N", "S"):
                assert first.do(first.actions.redeem(self.building.kit.codes[kind][place], lock_id)).state.final
        assert first.do(first.actions.redeem_for_organisation(self._mint_organisation())).state.final
        for number in range(4):
            first.do(first.actions.add_person(PersonDetails(f"Person {number}")))
        self._build(first)
        first.do(first.profile.close_links() if first.profile else None)
        self.settle()
        self._find_locks()
        self.program_all()
        self.settle()

    @staticmethod
    def _build(desk: WorldDesk) -> None:
        """Two floors in the building that the locks name, an area on each."""
        (building,) = (row.id for row in desk.do(desk.actions.places()))
        for name in ("Ground floor", "First floor"):
            floor = desk.do(desk.actions.add_place(PlaceKind.FLOOR, name, building))
            desk.do(desk.actions.add_place(PlaceKind.AREA, f"Corridor of the {name.lower()}", floor))

    def _mint_organisation(self) -> str:
        order = minting.MintOrder(CodeKind.ORGANISATION, 1, ORGANISATION_BATCH, activate=True)
        with self.context() as context:
            return minting.mint(context, order)[0]

    def token(self) -> str:
        """An enrolment token for one more computer."""
        with self.context() as context:
            return accounts.new_enrolment(context, EMAIL)

    def context(self) -> _Held:
        """The host's own view of the platform."""
        return _Held(self.folder / "building" / "platform", self.clock)

    def _find_locks(self) -> None:
        self.serials = serials = [planned.serial for planned in self.building.locks[:LOCKS]]
        for desk in self.desks:
            locks = {row.serial: row for row in desk.do(desk.actions.locks())}
            self.lock_ids = [locks[serial].id for serial in serials]
            (self.organisation,) = (row.id for row in desk.do(desk.actions.organisations()))
            for serial in serials:
                row = locks[serial]
                desk.do(desk.actions.rename_lock(row.id, row.name, row.building, self.building.link))

    # --- what people do ----------------------------------------------------------------------------------------

    def attempt(self, desk: WorldDesk, work: Any) -> Any:
        """Do something that the program may refuse in a sentence; whatever else happens is a fault of the program."""
        try:
            return desk.do(work)
        except UserError as refusal:
            self.refused.append(refusal.code)
        except FlexeriaError as broken:
            self.refused.append(broken.code)
        return None

    def people(self, desk: WorldDesk) -> list[PersonId]:
        """Whom this desk knows, in an order that is the same everywhere."""
        return sorted(PersonId(row.id) for row in desk.do(desk.actions.people()))

    def keys(self, desk: WorldDesk, *states: KeyState) -> list[KeyId]:
        """Which keys this desk shows in these states."""
        found = [key for lock_id in self.lock_ids for key in desk.read(lambda uow, at=lock_id: uow.keys.for_lock(at))]
        return sorted(key.id for key in found if key.state in states)

    def issue(self, desk: WorldDesk, person: PersonId, place: int, tag: str) -> KeyId | None:
        """Issue a key by tag."""
        order = IssueKeys(person, (self.lock_ids[place],), (MediumEntry(MediumKind.TAG, tag),))
        made = self.attempt(desk, desk.actions.issue_keys(order))
        return made[0] if made else None

    def give_role(self, desk: WorldDesk, role: str) -> None:
        """The first desk says what another is used for, under each of the names that it had."""
        first, key = self.desks[0], desk.actions.desk.device_public.hex()
        done = [
            self.attempt(first, first.actions.set_computer_role(name, role, key))
            for name in (desk.name, f"{desk.name} again")
        ]
        if role == "installer":
            self.installers.add(desk.name)
        elif any(done):
            self.installers.discard(desk.name)

    def program(self, desk: WorldDesk, places: Iterable[int]) -> tuple[ProgramOutcome, ...]:
        """Write locks over the one dongle that all share."""
        lock_ids = [self.lock_ids[place] for place in places]
        outcomes = self.attempt(desk, desk.actions.program(lock_ids, lambda _step: None)) or ()
        assert desk.profile is not None
        desk.do(desk.profile.close_links())
        return outcomes

    def program_all(self) -> None:
        """Write every lock; nothing is in the way of that."""
        outcomes = self.program(self.desks[0], range(LOCKS))
        assert len(outcomes) == LOCKS, self.refused[-1:]
        assert not [one for one in outcomes if one.error is not None], outcomes

    def opens(self, place: int, tag: str) -> bool:
        """Whether a tag opens a lock right now."""
        return self.building.house.present(self.building.locks[place].serial, MediumKind.TAG, tag).opened

    def sync_at_once(self, desks: Iterable[WorldDesk]) -> None:
        """Several desks sync at the same time."""

        async def together() -> None:
            signed_in = [desk for desk in desks if await desk.actions.account() is not None]
            await asyncio.gather(*(desk.actions.sync_now() for desk in signed_in))

        self.runner.run(together())

    def interrupt(self, desk: WorldDesk, requests: int, *, reply: bool) -> None:
        """End a sync in the middle of its next request but so many: its task is cancelled, the program ends."""

        async def cut_short() -> None:
            loop, reached = asyncio.get_running_loop(), asyncio.Event()
            desk.way.next(*([None] * requests), Interrupted(reply, lambda: loop.call_soon_threadsafe(reached.set)))
            syncing = asyncio.ensure_future(desk.actions.sync_now())
            waiting = asyncio.ensure_future(reached.wait())
            await asyncio.wait({syncing, waiting}, return_when=asyncio.FIRST_COMPLETED)
            syncing.cancel()
            waiting.cancel()
            await asyncio.gather(syncing, waiting, return_exceptions=True)

        befall = desk.way.befall
        self.runner.run(cut_short())
        desk.way.clear()
        desk.way.befall = befall
        desk.close()
        desk.open()

    def kill(self, desk: WorldDesk, commits: int, work: Callable[[], object]) -> None:
        """End the program without any warning in the middle of something, and start it again."""
        befall = desk.way.befall
        with desk.killed_after(commits):
            work()
        desk.way.befall = befall

    # --- the platform ------------------------------------------------------------------------------------------

    @property
    def was_asked(self) -> bool:
        """Whether anybody asked the platform anything since it was restarted."""
        return self._asked > self._asked_before

    @property
    def _asked(self) -> int:
        return sum(len(desk.way.seen) for desk in self.desks)

    def restart_platform(self) -> None:
        """The host ends it and starts it again, at another port behind the same names."""
        self._asked_before = self._asked
        self.platform.stop()
        self.platform.start()
        for desk in self.desks:
            desk.way.upstream = self.platform.url

    def trim_log(self) -> None:
        """The host's nightly trimming, as if all that happened so far had been more than 400 days ago.

        Not while there are tombstones: what a desk did more than 400 days ago with somebody who was removed even
        before that is refused by nobody, it waits for that person for ever.
        """
        with self.context() as context:
            with database.reading(context.engine) as connection:
                if connection.execute(select(entities.c.id).where(entities.c.deleted)).first() is not None:
                    return
            later = context.now() + sync_trim.LOG_LIFE + timedelta(days=1)
            sync_trim.trim(replace(context, clock=lambda: later))
        self.trimmed = True

    # --- rest --------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Mend every way and clock, let pauses pass, and sync until nobody has anything to say any more."""
        self.clock.passed += timedelta(minutes=20)
        for desk in self.desks:
            desk.way.clear()
            desk.clock.skew = timedelta()
            if not desk.signed_in():
                self.sign_in(desk)
        if self.installers:
            self._sync_to_rest(self.desks[0])
            for desk in self.desks[1:]:
                self.give_role(desk, "manager")
        for _ in range(MOST_ROUNDS):
            said = [self._sync_to_rest(desk) for desk in self.desks]
            if not any(said):
                break

    def _sync_to_rest(self, desk: WorldDesk) -> bool:
        """Sync until the platform has answered; return whether anything was said on either side."""
        report = desk.do(desk.actions.sync_now())
        for _ in RESTORED:
            if report.error in RESTORED:
                self.enrol_again(desk)
                report = desk.do(desk.actions.sync_now())
        if report.error == GAP:
            report = desk.do(desk.actions.sync_now())
        parked = [row.op_id for row in desk.do(desk.actions.refused_changes()) if row.state is OpState.PARKED]
        for op_id in parked:
            desk.do(desk.actions.resubmit(op_id))
        assert report.error == "", report
        return bool(parked or report.pushed or report.pulled or report.snapshot or report.state.waiting)

    def enrol_again(self, desk: WorldDesk) -> None:
        """What a person does with a restored profile: sign in as a new computer."""
        desk.do(desk.actions.sign_out())
        self.sign_in(desk)

    def sign_in(self, desk: WorldDesk) -> None:
        """As one more computer of the account."""
        desk.do(desk.actions.sign_in(desk.way.url, self.token(), f"{desk.name} again"))


@dataclass(frozen=True)
class Interrupted(Hold):
    """Holds the request and tells that it is there; with ``reply`` the platform gets it, and the answer is held."""

    tell: Callable[[], object] = lambda: None

    def answer(self, line: Line) -> None:
        self.tell()
        super().answer(line)


class _Held:
    """A context whose engine is let go at the end."""

    def __init__(self, data: Path, clock: WorldClock) -> None:
        settings = load_settings(data)
        self._context = Context(database.open_engine(settings.database_url), settings, clock.now)

    def __enter__(self) -> Context:
        return self._context

    def __exit__(self, *_error: object) -> None:
        self._context.engine.dispose()


class Furnished:
    """A world made once in this process, and copied for each example."""

    folder: Path | None = None
    keyrings: ClassVar[dict[str, MemorySecrets]] = {}

    @classmethod
    def copy(cls) -> World:
        """A world of its own, running."""
        if cls.folder is None:
            cls.folder = Path(tempfile.mkdtemp(prefix="world-", dir=MEMORY if MEMORY.is_dir() else None))
            atexit.register(shutil.rmtree, cls.folder, ignore_errors=True)
            cls.keyrings = {name: MemorySecrets() for name in NAMES}
            world = World(cls.folder / "first", cls.keyrings)
            world.start()
            world.furnish()
            world.stop()
        folder = Path(tempfile.mkdtemp(dir=cls.folder))
        ignored = shutil.ignore_patterns("dongle")
        shutil.copytree(cls.folder / "first", folder / "world", ignore=ignored)
        world = World(folder / "world", cls.keyrings)
        world.start()
        return world
