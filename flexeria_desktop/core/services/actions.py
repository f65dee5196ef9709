"""The menu: every user action with its dependencies bound; what the desk and the command line receive."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import Key
from flexeria_desktop.core.domain.records import CodeEntry
from flexeria_desktop.core.services import (
    activation,
    devices,
    exchange,
    lock_rules,
    people_import,
    platform,
    shut_out,
    signing_in,
    sync_matters,
)
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services import locks as lock_stories
from flexeria_desktop.core.services import people as people_stories
from flexeria_desktop.core.services.desk import today
from flexeria_desktop.core.services.device_rows import DeviceReach
from flexeria_desktop.core.services.errors import LockUnknown
from flexeria_desktop.core.services.import_rows import ImportChoice, ImportPreview, ImportReport
from flexeria_desktop.core.services.import_table import Table
from flexeria_desktop.core.services.keys import ChangeKey, IssueKeys
from flexeria_desktop.core.services.locks import AddedLock, AddLock, AddStep
from flexeria_desktop.core.services.past_actions import PastActions
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.queries import codes as code_queries
from flexeria_desktop.core.services.queries import keys as key_queries
from flexeria_desktop.core.services.queries import locks as lock_queries
from flexeria_desktop.core.services.queries import overview as overview_queries
from flexeria_desktop.core.services.queries import people as people_queries
from flexeria_desktop.core.services.rows import (
    CodePreview,
    CodeRow,
    DeviceRow,
    HolidayRow,
    KeyRow,
    LockRow,
    LockSettings,
    Overview,
    PersonRow,
    ScheduleRow,
    SettingsRow,
    StatusRow,
)
from flexeria_desktop.core.services.watching import Progress, unwatched

T = TypeVar("T")
ZONE = "Europe/Amsterdam"


@dataclass(frozen=True, slots=True)
class Actions(PastActions):
    """All methods are coroutines of the engine's loop; they raise FlexeriaError and nothing else on purpose."""

    # --- reading ------------------------------------------------------------------------------------------

    async def overview(self) -> Overview:
        """Figures and matters of the first page."""
        day, now = await self.today(), self.desk.clock.now()
        found = await self._read(lambda conn: overview_queries.overview(conn, day, now, ZONE))
        return sync_matters.with_asked(found, await self.desk.store(sync_matters.asked))

    async def status(self) -> StatusRow:
        """What the chips of the status bar tell."""
        day = await self.today()
        return await self._read(lambda conn: overview_queries.status(conn, day))

    async def locks(self) -> tuple[LockRow, ...]:
        """All locks, by building and name."""
        day = await self.today()
        return await self._read(lambda conn: lock_queries.list_locks(conn, day))

    async def lock(self, lock_id: LockId) -> LockRow:
        """One lock; raises LockUnknown."""
        day = await self.today()
        found = await self._read(lambda conn: lock_queries.list_locks(conn, day, lock_id=lock_id))
        if not found:
            raise LockUnknown(name=lock_id)
        return found[0]

    async def people(self, text: str = "") -> tuple[PersonRow, ...]:
        """People that fit a text, by name."""
        return await self._read(lambda conn: people_queries.list_people(conn, text))

    async def keys(
        self,
        *,
        lock_id: LockId | None = None,
        person_id: PersonId | None = None,
        text: str = "",
        schedule: str = "",
        places: Collection[str] | None = None,
        with_returned: bool = False,
    ) -> tuple[KeyRow, ...]:
        """Keys with their proof, by holder; places: only of locks that stand there, None = everywhere."""
        now = self.desk.clock.now()
        return await self._read(
            lambda conn: key_queries.list_keys(
                conn,
                lock_id=lock_id,
                person_id=person_id,
                text=text,
                schedule=schedule,
                places=places,
                with_returned=with_returned,
                now=now,
            )
        )

    async def codes(self) -> tuple[CodeRow, ...]:
        """The ledger of prepaid codes, newest first."""
        return await self._read(code_queries.list_codes)

    async def today(self) -> date:
        """The day that counts for every level (R54)."""
        return await self.desk.store(lambda uow: today(self.desk.clock, uow, ZONE))

    async def account(self) -> platform.SignedIn | None:
        """Where this profile is enrolled; None = nowhere."""
        return await self.desk.store(platform.signed_in)

    # --- locks --------------------------------------------------------------------------------------------

    def read_label(self, text: str) -> str:
        """Return the serial of a label; raises LabelInvalid saying what is wrong with it."""
        return self.desk.scheme.read_label(text)[0]

    async def add_lock(self, order: AddLock, step: Callable[[AddStep], None]) -> AddedLock:
        """Claim and register a lock; ``step`` is called on the engine's thread."""
        return await lock_stories.add_lock(self.desk, order, step)

    async def rename_lock(
        self,
        lock_id: LockId,
        name: str,
        building: str,
        link: str | None = None,
        *,
        floor: str | None = None,
        note: str | None = None,
    ) -> None:
        """Change name, building and, when given, link, floor and note."""
        await lock_stories.rename(self.desk, lock_id, name, building, link, floor=floor, note=note)

    async def release_lock(self, lock_id: LockId) -> None:
        """Give a lock up; its history stays."""
        await lock_stories.release(self.desk, lock_id)

    async def devices(self) -> tuple[DeviceRow, ...]:
        """Computers that were given the right to open sessions."""
        return await devices.devices(self.desk)

    async def device_reach(self) -> tuple[DeviceReach, ...]:
        """For every computer the locks that still let it in."""
        return await shut_out.reach_of_devices(self.desk)

    async def refresh_computers(self) -> bool:
        """Ask the platform for the computers of the account; False when it cannot be asked, and the kept list stays."""
        return await devices.refresh(self.desk)

    async def set_computer_role(self, name: str, role: str, key: str = "") -> int:
        """Say what other computers of this name are used for; key: only the one with this key; returns how many."""
        return await devices.set_role(self.desk, name, role, key)

    async def lost_device(self, name: str) -> int:
        """Shut a lost computer out, lock by lock at the next contact; returns the site's new epoch."""
        return await devices.lost_device(self.desk, name)

    # --- people -------------------------------------------------------------------------------------------

    async def add_person(self, details: PersonDetails) -> PersonId:
        """Add a person."""
        return await people_stories.add(self.desk, details)

    async def change_person(self, person_id: PersonId, details: PersonDetails) -> None:
        """Replace a person's details."""
        await people_stories.change(self.desk, person_id, details)

    async def remove_person(self, person_id: PersonId) -> None:
        """Remove a person without keys."""
        await people_stories.remove(self.desk, person_id)

    async def preview_import(self, data: bytes, choice: ImportChoice | None = None) -> ImportPreview:
        """Read a people file that needs no more decisions; nothing is stored."""
        return await people_import.preview(self.desk, data, choice)

    async def read_people_file(self, data: bytes, sheet: str = "", encoding: str = "") -> Table:
        """Read the lines of a file; ``sheet`` of a workbook and ``encoding`` of a text may be chosen."""
        return await people_import.read(data, sheet=sheet, encoding=encoding)

    async def judge_import(self, table: Table, choice: ImportChoice | None = None) -> ImportPreview:
        """Judge the lines of a file against the people here; nothing is stored."""
        return await people_import.judged(self.desk, table, choice)

    async def import_people(
        self,
        rows: ImportPreview,
        *,
        skip_faulty: bool = False,
        lines: Collection[int] | None = None,
        progress: Progress = unwatched,
    ) -> ImportReport:
        """Store all rows of a file, or those of these lines; progress: of the keys that groups give."""
        taken = people_import.take_over(self.desk, rows, skip_faulty=skip_faulty, lines=lines, progress=progress)
        return await taken

    # --- keys ---------------------------------------------------------------------------------------------

    async def issue_keys(self, order: IssueKeys) -> tuple[KeyId, ...]:
        """Issue one key per lock, all or none."""
        return await key_stories.issue(self.desk, order)

    async def suggest_pin(self, lock_ids: Sequence[LockId]) -> str:
        """A random code long enough for the locks."""
        return await key_stories.suggest_pin(self.desk, lock_ids)

    async def take_in(self, key_ids: Sequence[KeyId]) -> tuple[Key, ...]:
        """Take keys in."""
        return await key_stories.take_in(self.desk, key_ids)

    async def suspend(self, key_ids: Sequence[KeyId]) -> None:
        """Stop keys from opening."""
        await key_stories.suspend(self.desk, key_ids)

    async def resume(self, key_ids: Sequence[KeyId]) -> None:
        """Let suspended keys open again."""
        await key_stories.resume(self.desk, key_ids)

    async def change_keys(self, orders: Sequence[ChangeKey]) -> tuple[LockId, ...]:
        """Change days, schedule and permissions of keys, all or none; returns the locks to program."""
        return await key_stories.change(self.desk, orders)

    # --- what is set at locks -----------------------------------------------------------------------------

    async def lock_settings(self, lock_id: LockId) -> SettingsRow:
        """What a lock shall be set to, and what is proven."""
        return await lock_rules.settings_of(self.desk, lock_id)

    async def change_lock_settings(self, lock_id: LockId, settings: LockSettings) -> LockSettings:
        """Change what a lock shall be set to; returns it as clamped (R50)."""
        return await lock_rules.change_settings(self.desk, lock_id, settings)

    async def schedules(self) -> tuple[ScheduleRow, ...]:
        """All week schedules, by name."""
        return await lock_rules.list_schedules(self.desk)

    async def save_schedule(self, row: ScheduleRow) -> str:
        """Add a week schedule (id "") or change one; returns its id."""
        return await lock_rules.save_schedule(self.desk, row)

    async def remove_schedule(self, schedule_id: str) -> None:
        """Remove a week schedule without keys."""
        await lock_rules.remove_schedule(self.desk, schedule_id)

    async def holidays(self) -> tuple[HolidayRow, ...]:
        """All holidays, by their first day."""
        return await lock_rules.list_holidays(self.desk)

    async def save_holiday(self, row: HolidayRow) -> str:
        """Add a holiday (id "") or change one; returns its id."""
        return await lock_rules.save_holiday(self.desk, row)

    async def remove_holiday(self, holiday_id: str) -> None:
        """Remove a holiday."""
        await lock_rules.remove_holiday(self.desk, holiday_id)

    # --- platform and codes -------------------------------------------------------------------------------

    async def begin_sign_in(self, url: str, device_name: str = "") -> signing_in.SignInOffer:
        """Ask a platform for a code that a person approves in a browser."""
        return await signing_in.begin(self.desk, url, device_name or self.desk.device_name)

    async def await_sign_in(self, offer: signing_in.SignInOffer, device_name: str = "") -> platform.SignedIn:
        """Wait for the approval and enrol this computer; may be cancelled."""
        account = await signing_in.await_approval(self.desk, offer, device_name or self.desk.device_name)
        self.syncer.nudge()
        return account

    async def sign_in(self, url: str, token: str, device_name: str) -> platform.SignedIn:
        """Enrol this computer with an enrolment token of the platform's host."""
        account = await signing_in.with_token(self.desk, url, token, device_name)
        self.syncer.nudge()
        return account

    async def sign_out(self) -> signing_in.SignedOut:
        """Sign out; everything stays here, and what waits is sent after the next sign-in."""
        signed_out = await signing_in.sign_out(self.desk, await self.count_waiting())
        self.syncer.nudge()
        return signed_out

    async def count_waiting(self) -> int:
        """Changes, codes and tasks of locks that the platform has not answered."""
        return (await self.status()).waiting + (await self.sync_state()).waiting

    async def last_platform(self) -> str:
        """Address of the platform where this profile is or was signed in; empty = nowhere yet."""
        return await self.desk.store(signing_in.last_address)

    async def enable_building(self) -> None:
        """Switch building management on (R29)."""
        await platform.enable_building(self.desk)

    async def send_waiting(self) -> int:
        """Send what waits for the platform."""
        return await exchange.send_waiting(self.desk)

    async def refresh(self) -> None:
        """Ask the platform for dates and stock of all locks."""
        await platform.refresh(self.desk)

    async def preview_code(self, typed: str, lock_id: LockId) -> CodePreview:
        """What a code would do; uses nothing up."""
        return await activation.preview(self.desk, typed, lock_id)

    async def redeem(self, typed: str, lock_id: LockId) -> CodeEntry:
        """Use a code for a lock."""
        return await activation.redeem(self.desk, typed, lock_id)

    async def _read(self, query: Callable[[Connection], T]) -> T:
        return await self.desk.store.read(query)
