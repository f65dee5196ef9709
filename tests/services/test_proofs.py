"""What a lock has proven to one computer is known at the others, without a radio and without belief."""

from __future__ import annotations

import json
from hashlib import sha256

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.domain.records import ListProof
from flexeria_desktop.core.services import exchange, platform
from flexeria_desktop.core.services.rows import MatterKind
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.hardware.receipts import encode_receipt
from tests.services.two_desks import hand_lock_on, laptop_of
from tests.services.workplace import OTHER_TAG, TAG, Workplace


def proof_of(place: Workplace, lock_id: LockId) -> ListProof | None:
    return place.profile.store.run(lambda uow: uow.lists.proof(lock_id))


def hear_of(place: Workplace, lock_id: LockId, version: int) -> None:
    """What a pull tells: the platform has a receipt of this version."""
    serial = place.profile.store.run(lambda uow: uow.locks.get(lock_id)).serial  # type: ignore[union-attr]

    def work(uow: UnitOfWork) -> None:
        uow.connection.exec_driver_sql(
            "INSERT OR REPLACE INTO sync_rows (entity, id, rev, base, shown, deleted, held)"
            " VALUES ('receipt', ?, 1, ?, NULL, 0, '')",
            (serial, json.dumps({"version": version})),
        )

    place.profile.store.run(work)


def send(place: Workplace) -> None:
    place.do(exchange.send_waiting(place.actions.desk))


def actions_of(place: Workplace) -> list[str]:
    """Audit entries, oldest first."""
    return place.profile.store.run(
        lambda uow: [row[0] for row in uow.connection.exec_driver_sql("SELECT action FROM audit ORDER BY seq")]
    )


def test_a_receipt_is_proof_at_the_other_computer(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    desk.issue(desk.person(), lock_id, TAG)
    (outcome,) = desk.program(lock_id)
    assert outcome.error is None
    send(desk)
    mine = proof_of(desk, lock_id)
    assert mine is not None
    with laptop_of(desk) as laptop:
        hand_lock_on(desk, laptop, lock_id)
        assert proof_of(laptop, lock_id) is None
        hear_of(laptop, lock_id, mine.version)
        send(laptop)
        theirs = proof_of(laptop, lock_id)
        assert theirs is not None
        assert (theirs.version, theirs.digest, theirs.encoded) == (mine.version, mine.digest, mine.encoded)
        assert theirs.lock_list == mine.lock_list
        assert "lock.proof_received" in actions_of(laptop)
        hear_of(laptop, lock_id, mine.version - 1)
        send(laptop)
        assert proof_of(laptop, lock_id) == theirs, "a version never goes back"
        desk.do(desk.actions.desk.links.close())
        laptop.issue(laptop.person("E. Visser"), lock_id, OTHER_TAG)
        (outcome,) = laptop.program(lock_id)
        assert outcome.error is None
        assert desk.opens(TAG)
        assert desk.opens(OTHER_TAG)
        laptop.do(laptop.actions.desk.links.close())
        send(laptop)
        hear_of(desk, lock_id, mine.version + 1)
        send(desk)
        newer = proof_of(desk, lock_id)
        assert newer is not None
        assert newer.version == mine.version + 1
        assert laptop.profile.store.check().ok


def test_a_receipt_that_the_lock_did_not_make_is_not_believed(desk: Workplace) -> None:
    """The platform cannot check the mac; a desk can."""
    lock_id = desk.add_lock()
    (outcome,) = desk.program(lock_id)
    assert outcome.error is None
    send(desk)
    before = proof_of(desk, lock_id)
    forge(desk, lock_id, 50)
    hear_of(desk, lock_id, 50)
    send(desk)
    assert proof_of(desk, lock_id) == before
    assert actions_of(desk).count("lock.receipt_forged") == 1
    send(desk)
    assert actions_of(desk).count("lock.receipt_forged") == 1, "once is enough"
    assert MatterKind.PROOF_ALARM in matters(desk)


def matters(place: Workplace) -> set[MatterKind]:
    return {matter.kind for matter in place.do(place.actions.overview()).matters}


def test_two_lists_under_one_version_are_an_alarm_until_the_lock_proves_a_newer(desk: Workplace) -> None:
    """The platform took one of them first and refuses the other."""
    lock_id = desk.add_lock()
    forge(desk, lock_id, 1)
    desk.buy_keys(lock_id)
    desk.issue(desk.person(), lock_id, TAG)
    (outcome,) = desk.program(lock_id)
    assert (outcome.error, outcome.version) == (None, 1)
    send(desk)
    assert actions_of(desk).count("lock.receipt_contradicted") == 1
    assert MatterKind.PROOF_ALARM in matters(desk)
    desk.issue(desk.person("E. Visser"), lock_id, OTHER_TAG)
    (outcome,) = desk.program(lock_id)
    assert outcome.error is None
    send(desk)
    assert MatterKind.PROOF_ALARM not in matters(desk)
    assert actions_of(desk).count("lock.receipt_contradicted") == 1


def forge(place: Workplace, lock_id: LockId, version: int) -> None:
    """Hand a receipt in that was made with another credential key."""

    async def work() -> None:
        inner = place.actions.desk
        lock = await inner.store(lambda uow: uow.locks.get(lock_id))
        assert lock is not None
        stream = inner.scheme.full_list(LockList())
        encoded = encode_receipt(lock.serial, bytes(16), version, sha256(stream).digest(), None, bytes(32))
        cloud, _ = await platform.client(inner)
        await cloud.send_receipt(lock.serial, encoded, stream)
        await cloud.close()

    place.do(work())
