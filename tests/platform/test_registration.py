"""Registration: trials, coming back, other accounts, proofs (R1 to R8, R12, R27)."""

from __future__ import annotations

import secrets
from datetime import date
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.labels import format_label
from flexeria_desktop.core.domain.refusals import AlreadyRegistered, NotOwner, NotRegistered
from flexeria_desktop.core.sync.errors import LockUnlisted, ProofWrong
from flexeria_platform.errors import ConsoleError
from flexeria_platform.services import accounts, labels
from tests.platform.running import Platform, enrol, platform_in
from tests.platform.sharing import Side


@pytest.mark.parametrize(
    ("day", "end"),
    [("2024-01-15", "2024-04-15"), ("2024-05-31", "2024-08-31"), ("2023-11-30", "2024-02-29")],
)
def test_a_trial_lasts_three_months_from_the_first_registration(platform: Platform, day: str, end: str) -> None:
    """R2."""
    platform.clock.day(day)
    given = platform.desk().register("MC-0001")
    assert given.periods.first_registered == date.fromisoformat(day)
    assert given.periods.trial_end == date.fromisoformat(end)
    assert given.server_date == date.fromisoformat(day)
    assert given.purchased == 0


def test_the_servers_day_begins_in_amsterdam(platform: Platform) -> None:
    """D2: 23:30 UTC in winter is tomorrow there."""
    platform.clock.moment = platform.clock.moment.replace(hour=23, minute=30)
    assert platform.desk().register("MC-0001").periods.first_registered == date(2024, 1, 16)


def test_each_lock_has_its_own_trial(platform: Platform) -> None:
    """R3: L reduced and M full on the same day for the same account."""
    desk = platform.desk()
    desk.register("L")
    platform.clock.day("2024-03-20")
    assert desk.register("M").periods.trial_end == date(2024, 6, 20)
    platform.clock.day("2024-05-01")
    levels = {serial: desk.get(f"/v1/locks/{serial}/entitlements").json()["level"] for serial in "LM"}
    assert levels == {"L": "reduced", "M": "trial"}


def test_coming_back_any_number_of_times_changes_no_date(platform: Platform) -> None:
    """R6."""
    desk = platform.desk()
    first = desk.register("L").periods
    for day in ("2024-02-20", "2024-03-01", "2024-06-01"):
        desk.ask(lambda cloud: cloud.release("L"))
        platform.clock.day(day)
        assert desk.register("L").periods == first
    assert desk.get("/v1/locks/L/entitlements").json()["level"] == "reduced"


def test_a_base_period_runs_on_while_the_lock_is_away(platform: Platform) -> None:
    """R7, R12."""
    desk = platform.desk()
    desk.register("L")
    platform.clock.day("2024-02-10")
    desk.redeem(platform.code("B"), "L")
    platform.clock.day("2025-01-01")
    desk.ask(lambda cloud: cloud.release("L"))
    platform.clock.day("2026-01-01")
    assert desk.register("L").periods.base_end == date(2029, 2, 10)


def test_another_account_gets_the_lock_only_when_free_and_then_its_old_dates(platform: Platform) -> None:
    """R8 and compare-and-set of the owner."""
    ann, bob = platform.desk("ann"), platform.desk("bob")
    ann.register("L")
    with pytest.raises(AlreadyRegistered) as refused:
        bob.register("L")
    assert refused.value.data == {"serial": "L", "mine": False}
    with pytest.raises(NotRegistered):
        bob.ask(lambda cloud: cloud.entitlement("L"))
    with pytest.raises(NotRegistered):
        bob.redeem(platform.code("B"), "L")
    bob.ask(lambda cloud: cloud.release("L"))
    assert ann.ask(lambda cloud: cloud.entitlement("L")).serial == "L"
    platform.clock.day("2024-05-01")
    ann.ask(lambda cloud: cloud.release("L"))
    platform.clock.day("2024-05-10")
    assert bob.register("L").periods.trial_end == date(2024, 4, 15)
    assert bob.get("/v1/locks/L/entitlements").json()["level"] == "reduced"
    with pytest.raises(NotRegistered):
        ann.ask(lambda cloud: cloud.entitlement("L"))


def test_the_same_registration_twice_is_one(platform: Platform) -> None:
    """R57: a lost answer may be asked for again, and so may a lost release."""
    desk = platform.desk()
    first = desk.register("L")
    platform.clock.day("2024-02-01")
    assert desk.register("L").periods == first.periods
    desk.ask(lambda cloud: cloud.release("L"))
    desk.ask(lambda cloud: cloud.release("L"))
    assert desk.post("/v1/locks/L", {}).status_code == 405


def test_only_an_owner_registers(platform: Platform) -> None:
    """R1, R30, R31: an organisation manager becomes an owner by switching building management on."""
    desk = platform.desk(owner=False)
    with pytest.raises(NotOwner):
        desk.register("L")
    with pytest.raises(NotOwner):
        desk.ask(lambda cloud: cloud.enable_building())


def test_building_management_costs_no_code(platform: Platform) -> None:
    """R28, R29."""
    desk = platform.desk()
    before = desk.ask(lambda cloud: cloud.me())
    assert (before.owner, before.building) == (True, False)
    after = desk.ask(lambda cloud: cloud.enable_building())
    assert (after.owner, after.building) == (True, True)
    assert desk.ask(lambda cloud: cloud.me()) == after


def test_without_a_label_list_the_first_proof_counts(platform: Platform) -> None:
    """docs/decisions/0004: a re-registration must bring the same proof."""
    desk = platform.desk()
    desk.register("L")
    desk.ask(lambda cloud: cloud.release("L"))
    with pytest.raises(ProofWrong):
        desk.ask(lambda cloud: cloud.register("L", "MC", b"\x01" * 32))
    assert desk.register("L").serial == "L"


def test_a_listed_lock_needs_the_proof_of_its_label(platform: Platform) -> None:
    """The label list makes the proof verifiable; a proof is bound to its account."""
    secret = secrets.token_bytes(32)
    assert labels.import_labels(platform.context, [format_label("MC-7", secret), "\n"]) == 1
    ann, bob = platform.desk("ann"), platform.desk("bob")
    with pytest.raises(ProofWrong):
        ann.register("MC-7")
    ann.secrets["MC-7"] = secret
    with pytest.raises(ProofWrong):
        bob.ask(lambda cloud: cloud.register("MC-7", "MC", ann.proof("MC-7")))
    assert ann.register("MC-7").serial == "MC-7"


def test_label_secrets_are_not_stored_readable(platform: Platform) -> None:
    """Neither raw nor as text."""
    secret = secrets.token_bytes(32)
    label = format_label("MC-7", secret)
    labels.import_labels(platform.context, [label])
    kept = platform.kept()
    assert b"MC-7" in kept
    assert secret not in kept
    assert label.split(":")[2].encode() not in kept


def test_a_bad_label_list_is_refused_whole(platform: Platform) -> None:
    """The line is named, the secret is not."""
    good = format_label("MC-8", b"\x02" * 32)
    with pytest.raises(ConsoleError, match="Line 2"):
        labels.import_labels(platform.context, [good, good[:-1] + "?"])
    with pytest.raises(ConsoleError, match="Line 2: lock MC-8 is known"):
        labels.import_labels(platform.context, [good, format_label("MC-8", b"\x03" * 32)])
    assert labels.import_labels(platform.context, [good, good]) == 1


def test_a_strict_server_takes_listed_locks_only(tmp_path: Path, database_url: str) -> None:
    """unknown_locks = refuse."""
    with platform_in(tmp_path / "data", "refuse", database_url) as platform:
        desk = platform.desk()
        with pytest.raises(LockUnlisted):
            desk.register("L")
        desk.secrets["L"] = b"\x05" * 32
        labels.import_labels(platform.context, [format_label("L", desk.secrets["L"])])
        assert desk.register("L").serial == "L"


def test_r1_the_computer_of_an_installer_registers_no_lock(platform: Platform) -> None:
    """What the account has already may be told again: a lock is claimed by whoever stands in front of it."""
    desk = platform.desk("ann")
    laptop = enrol(platform.url, accounts.new_enrolment(platform.context, "ann@example.test"))
    desk.register("L")
    laptop.secrets = desk.secrets  # both read the same label
    told = Side(platform, desk).put(f"/v1/devices/{laptop.device_id}/role", {"role": "installer"})
    assert told.status_code == 204
    with pytest.raises(NotOwner):
        laptop.register("M")
    with pytest.raises(NotOwner):
        laptop.ask(lambda cloud: cloud.replace("L", "M", "MC", laptop.proof("M")))
    assert laptop.register("L").serial == "L"
    assert desk.register("M").serial == "M"
