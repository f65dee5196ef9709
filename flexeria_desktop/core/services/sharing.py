"""Keys of own locks for organisations: issue, take in, and what the lock still has to give up (R22 to R27c, R53)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from flexeria_desktop.core.domain import entitlements, key_rules, stock
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.ids import LockId, new_uuid7
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.organisations import Receiver, Share, ShareOrder
from flexeria_desktop.core.domain.records import OpState
from flexeria_desktop.core.domain.refusals import KeyAlready, RoleForbids, SharingStopped, ValidityReversed
from flexeria_desktop.core.domain.roles import Role, Task
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.services import lock_rules, platform
from flexeria_desktop.core.services.desk import Desk, is_managed, level_of, must_have, today
from flexeria_desktop.core.services.errors import KeyUnknown, LockNotClaimed
from flexeria_desktop.core.services.organisation_rows import ShareRow, stop_row
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

TAKEN_IN, RETURNED = "share.taken_in", "share.returned"
STEPS = frozenset({TAKEN_IN, RETURNED})
FORBIDDEN = "forbidden"
"""What the platform answers to the computer of an installer."""
"""Commands that tell the platform of a step; facts: none, the entity's id is the share's."""


@dataclass(frozen=True, slots=True)
class IssueShare:
    """One key of a lock for an organisation; days are the lock's, both inclusive, None = no bound."""

    lock_id: LockId
    organisation_id: str
    valid_from: date | None = None
    valid_until: date | None = None
    schedule_id: str | None = None


async def find_receiver(desk: Desk, handle: str) -> Receiver:
    """Tell who is behind a handle as it was typed; OrganisationUnknown, NotSignedIn, Offline."""
    text = "".join(letter for letter in handle.upper() if letter.isalnum())
    plain = text.replace("O", "0").replace("I", "1").replace("L", "1")
    cloud, _account = await platform.client(desk)
    try:
        return await cloud.find_organisation(f"{plain[:4]}-{plain[4:]}")
    finally:
        await cloud.close()


async def issue(desk: Desk, order: IssueShare) -> str:
    """Issue a key to an organisation and return its id: judged here first, decided by the platform.

    NotRegistered, Reduced, OptionNotActive, StockEmpty, OrganisationUnknown, OrganisationEnded, ValidityReversed,
    SharingStopped, ScheduleUnknown, SchedulesFull, NotSignedIn, Offline.
    """
    serial = await desk.store(lambda uow: check_may_share(desk, uow, order))
    share_id = new_uuid7()
    cloud, _account = await platform.client(desk)
    try:
        await platform.ensure_registered(desk, cloud, order.lock_id)
        given = await cloud.issue_share(
            ShareOrder(share_id, serial, order.organisation_id, order.valid_from, order.valid_until, order.schedule_id)
        )
    finally:
        await cloud.close()

    def keep(uow: UnitOfWork) -> None:
        if uow.shares.get(share_id) is None:
            uow.shares.save(given)
        facts = {"lock": order.lock_id, "organisation": order.organisation_id}
        uow.record("share.issued", "share", share_id, facts, text=given.organisation, send=False)

    await desk.store(keep)
    return share_id


def check_may_share(desk: Desk, uow: UnitOfWork, order: IssueShare) -> str:
    """Return the serial of a lock of which an organisation may get a key, as far as it can be judged here."""
    lock = must_have(uow, order.lock_id)
    if lock.claimed_on is None:
        raise LockNotClaimed(name=lock.name)
    day = today(desk.clock, uow, lock.zone)
    entitlements.check(Action.ISSUE_TO_ORGANISATION, lock.periods, day, registered=is_managed(lock))
    holdings = stock.Stock.of_lock(lock.purchased, uow.keys.open_count(lock.id))
    stock.check_issue(holdings, level_of(lock, day), users=0, is_new_user=False)
    if order.valid_from and order.valid_until and order.valid_until < order.valid_from:
        raise ValidityReversed(valid_from=order.valid_from, valid_until=order.valid_until)
    if order.valid_until and order.valid_until < day:
        raise SharingStopped(by=entitlements.SharingPart.KEY.value, end=order.valid_until)
    lock_rules.bind(uow, lock, order.schedule_id)
    return lock.serial


async def take_in(desk: Desk, share_id: str) -> ShareState:
    """Take a key in, whether the platform is there or not; return its state.

    Its users stop opening when the lock is programmed next, and the key is back in stock when the lock has
    confirmed that (R53). KeyUnknown, KeyAlready, NotRegistered.
    """
    return await desk.store(lambda uow: take_in_one(desk, uow, share_id))


def take_in_one(desk: Desk, uow: UnitOfWork, share_id: str) -> ShareState:
    """Take a key in within a unit of work; every refusal comes before the first write."""
    share = uow.shares.get(share_id)
    lock = uow.locks.by_serial(share.serial) if share else None
    if share is None or lock is None:
        raise KeyUnknown(name=share_id)
    if share.state is not ShareState.ISSUED:
        raise KeyAlready(state=share.state.value)
    day, now = today(desk.clock, uow, lock.zone), desk.clock.now()
    entitlements.check(Action.TAKE_IN, lock.periods, day, registered=is_managed(lock))
    uow.shares.save(replace(share, state=ShareState.WITHDRAWN, withdrawn_at=now))
    for key in uow.keys.of_share(share_id):
        if key.wanted:
            uow.keys.save(key_rules.withdraw(key, now, on_lock=uow.lists.may_hold(key)))
    uow.record(TAKEN_IN, "share", share_id, {"lock": lock.id}, text=share.organisation)
    confirm_returns(desk, uow, lock.serial)
    found = uow.shares.get(share_id)
    return found.state if found else ShareState.WITHDRAWN


def confirm_returns(desk: Desk, uow: UnitOfWork, serial: str) -> int:
    """Give keys back to the stock of which the lock has nothing any more; return how many (R53)."""
    done = 0
    for share in uow.shares.for_lock(serial):
        if share.state is not ShareState.WITHDRAWN:
            continue
        if all(key.state is KeyState.RETURNED for key in uow.keys.of_share(share.id)):
            uow.shares.save(replace(share, state=ShareState.RETURNED, returned_at=desk.clock.now()))
            uow.record(RETURNED, "share", share.id, {"serial": serial}, text=share.organisation)
            done += 1
    return done


def refuse_take_in(uow: UnitOfWork, share_id: str, op_id: str, code: str) -> None:
    """The platform would not have a key taken in, such as from an installer's computer: its users open as before."""
    share = uow.shares.get(share_id)
    if share is None:
        return
    uow.shares.save(replace(share, state=ShareState.ISSUED, withdrawn_at=None, returned_at=None))
    uow.sync.show_again("share", [share_id])
    uow.sync.show_again("shared_user", [key.id for key in uow.keys.of_share(share_id)])
    uow.record("sync.refused", "share", share_id, {"op": op_id, "code": code}, text=share.organisation, send=False)


def state_told(uow: UnitOfWork, share_id: str) -> ShareState:
    """The state after the platform was told of a take-in; RoleForbids when that was not for this computer to do."""
    share, op = uow.shares.get(share_id), uow.outbox.newest(TAKEN_IN, share_id)
    if op is not None and op.state is OpState.REJECTED and op.result == {"code": FORBIDDEN}:
        raise RoleForbids(role=Role.INSTALLER.value, task=Task.TAKE_IN_KEY.value)
    return share.state if share else ShareState.WITHDRAWN


async def shares(desk: Desk) -> tuple[ShareRow, ...]:
    """Keys with organisations and those that were, the newest first."""
    return await desk.store(lambda uow: tuple(_rows(desk, uow)))


def _rows(desk: Desk, uow: UnitOfWork) -> list[ShareRow]:
    locks = {lock.serial: lock for lock in uow.locks.all()}
    names = {schedule.id: schedule.name for schedule in uow.rules.schedules()}
    ours = [share for share in uow.shares.all() if share.serial in locks]
    return [_row(desk, uow, share, locks[share.serial], names.get(share.schedule_id or "", "")) for share in ours]


def _row(desk: Desk, uow: UnitOfWork, share: Share, lock: Lock, schedule: str) -> ShareRow:
    keys = uow.keys.of_share(share.id)
    proof = uow.lists.proof(lock.id)
    held = {(entry.kind, entry.ref) for entry in proof.lock_list.credentials} if proof is not None else set()
    wanted = [key for key in keys if key.wanted and key.media]
    queued = sum(any((medium.kind, medium.ref) not in held for medium in key.media) for key in wanted)
    return ShareRow(
        id=share.id,
        lock_id=lock.id,
        lock=lock.name,
        organisation=share.organisation,
        state=share.state,
        issued_at=share.issued_at,
        withdrawn_at=share.withdrawn_at,
        valid_from=share.valid_from,
        valid_until=share.valid_until,
        schedule=schedule,
        users=len({key.person_id for key in keys if key.wanted}),
        queued=queued,
        still_open=sum(key.state is KeyState.WITHDRAWN for key in keys),
        stopped_by=stop_row(share.stopped_by(lock.periods, today(desk.clock, uow, lock.zone))),
    )
