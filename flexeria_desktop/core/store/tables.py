"""The tables as statements name them; the schema is made by the migrations, and a test compares both."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON as JSON_TEXT
from sqlalchemy import Boolean, Column, Integer, LargeBinary, MetaData, Table, Text

from flexeria_desktop.core.store.column_types import Day, Moment

metadata = MetaData()


def _texts(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def _days(*names: str) -> list[Column[date]]:
    return [Column(name, Day) for name in names]


def _numbers(*names: str) -> list[Column[int]]:
    return [Column(name, Integer, nullable=False) for name in names]


def _lock_id(*, primary: bool = True) -> Column[str]:
    return Column("lock_id", Text, primary_key=primary, nullable=False)


def _event_columns() -> list[Column[int] | Column[datetime]]:
    return [
        *_numbers("boot_id"),
        Column("time", Integer),
        *_numbers("event", "source"),
        Column("user", Integer),
        Column("credential", Integer),
        Column("detail", Integer),
        Column("read_at", Moment, nullable=False),
    ]


locks = Table(
    "locks",
    metadata,
    Column("id", Text, primary_key=True),
    *_texts("serial", "model", "name", "building", "link", "firmware", "note"),
    *_days("claimed_on", "registered_on", "removed_on"),
    *_days("first_registered", "trial_end", "base_end", "option_end"),
    Column("provisional", Boolean, nullable=False),
    *_numbers("purchased"),
    *_texts("zone", "floor", "place_id"),
)

lock_secrets = Table(
    "lock_secrets",
    metadata,
    _lock_id(),
    Column("label_secret", LargeBinary, nullable=False),
    Column("credential_key", LargeBinary, nullable=False),
    Column("lock_key", LargeBinary, nullable=False),
    Column("site_key", LargeBinary, nullable=False),
)

lock_states = Table(
    "lock_states",
    metadata,
    _lock_id(),
    Column("seen_at", Moment, nullable=False),
    *_numbers("list_version"),
    Column("list_digest", LargeBinary, nullable=False),
    *_numbers("users", "credentials"),
    Column("battery_low", Boolean, nullable=False),
    Column("clock_offset", Integer),
    *_numbers("bolt", "door"),
    Column("privacy", Boolean, nullable=False),
    Column("block", Boolean, nullable=False),
    *_numbers("mode", "log_first", "log_next"),
    *_texts("firmware", "last_command"),
    *_numbers("min_epoch", "boot_id"),
)

medium_counters = Table("medium_counters", metadata, _lock_id(), *_numbers("last_number"))

people = Table(
    "people",
    metadata,
    Column("id", Text, primary_key=True),
    *_texts("name", "unit", "email", "phone", "reference"),
    *_days("until"),
    *_texts("note"),
    Column("removed_at", Moment),
    *_texts("search", "organisation_id"),
)

user_numbers = Table(
    "user_numbers",
    metadata,
    _lock_id(),
    Column("person_id", Text, primary_key=True),
    *_numbers("number"),
)

keys = Table(
    "keys",
    metadata,
    Column("id", Text, primary_key=True),
    *_texts("lock_id", "person_id", "state"),
    Column("issued_at", Moment, nullable=False),
    *_days("valid_from", "valid_until"),
    Column("withdrawn_at", Moment),
    Column("returned_at", Moment),
    Column("schedule_id", Text),
    Column("office", Boolean, nullable=False),
    Column("emergency", Boolean, nullable=False),
    *_texts("share_id", "group_id"),
)

media = Table(
    "media",
    metadata,
    _lock_id(),
    Column("number", Integer, primary_key=True),
    *_texts("key_id"),
    *_numbers("kind"),
    Column("ref", LargeBinary, nullable=False),
    *_texts("mask"),
)

ledger = Table(
    "ledger",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    *_texts("key_id", "lock_id", "person_id", "state", "actor"),
)

codes = Table(
    "codes",
    metadata,
    Column("op_id", Text, primary_key=True),
    Column("code_secret", Text),
    *_texts("mask", "kind"),
    Column("lock_id", Text),
    *_texts("state"),
    Column("entered_at", Moment, nullable=False),
    *_days("decided_on"),
    *_texts("reason", "effect", "target"),
)

proofs = Table(
    "proofs",
    metadata,
    _lock_id(),
    *_numbers("version"),
    Column("digest", LargeBinary, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("lock_time", Integer),
    Column("encoded", LargeBinary, nullable=False),
    Column("list", LargeBinary, nullable=False),
)

proven_credentials = Table(
    "proven_credentials",
    metadata,
    _lock_id(),
    Column("number", Integer, primary_key=True),
    *_numbers("user", "kind"),
    Column("ref", LargeBinary, nullable=False),
    Column("suspended", Boolean, nullable=False),
    Column("valid_from", Integer),
    Column("valid_until", Integer),
    *_numbers("schedule"),
    Column("office", Boolean, nullable=False),
    Column("emergency", Boolean, nullable=False),
)

uploads = Table(
    "uploads",
    metadata,
    _lock_id(),
    Column("transaction_id", LargeBinary, nullable=False),
    *_numbers("base_version"),
    Column("base_digest", LargeBinary, nullable=False),
    Column("list", LargeBinary, nullable=False),
    Column("started_at", Moment, nullable=False),
    Column("base_list", LargeBinary),
    *_numbers("sent"),
)

events = Table(
    "events", metadata, _lock_id(), Column("seq", Integer, primary_key=True), *_event_columns(), *_numbers("at")
)

event_gaps = Table(
    "event_gaps",
    metadata,
    _lock_id(),
    Column("first", Integer, primary_key=True),
    Column("last", Integer, primary_key=True),
    Column("noted_at", Moment, nullable=False),
)

event_alarms = Table(
    "event_alarms",
    metadata,
    Column("number", Integer, primary_key=True),
    _lock_id(primary=False),
    *_numbers("seq"),
    *_event_columns(),
)

settings = Table(
    "settings", metadata, Column("name", Text, primary_key=True), Column("value", JSON_TEXT, nullable=False)
)

secrets = Table(
    "secrets", metadata, Column("name", Text, primary_key=True), Column("value", LargeBinary, nullable=False)
)

outbox = Table(
    "outbox",
    metadata,
    Column("sequence", Integer, primary_key=True),
    *_texts("op_id", "entity", "entity_id", "action", "actor"),
    Column("at", Moment, nullable=False),
    Column("facts", JSON_TEXT, nullable=False),
    *_texts("state"),
    Column("result", JSON_TEXT(none_as_null=True)),
    Column("device_seq", Integer),
    *_numbers("base_rev"),
    Column("changed", JSON_TEXT(none_as_null=True)),
    *_texts("reason", "recorded_as"),
    *_numbers("rounds"),
    Column("pending", Boolean, nullable=False),
    *_numbers("awaited"),
)

audit = Table(
    "audit",
    metadata,
    Column("seq", Integer, primary_key=True),
    *_texts("op_id"),
    Column("at", Moment, nullable=False),
    *_texts("actor", "action", "entity", "entity_id"),
    Column("facts", JSON_TEXT, nullable=False),
    Column("text_digest", LargeBinary),
    Column("hash", LargeBinary, nullable=False),
)

audit_texts = Table(
    "audit_texts",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    *_texts("text"),
)

readings = Table(
    "readings",
    metadata,
    _lock_id(),
    *_numbers("version"),
    Column("digest", LargeBinary, nullable=False),
    Column("read_at", Moment, nullable=False),
    Column("list", LargeBinary, nullable=False),
)

revocations = Table(
    "revocations",
    metadata,
    _lock_id(),
    Column("number", Integer, primary_key=True),
    Column("sent_at", Moment, nullable=False),
)

decisions = Table(
    "decisions",
    metadata,
    _lock_id(),
    Column("ref", LargeBinary, primary_key=True),
    *_texts("decision"),
    Column("decided_at", Moment, nullable=False),
)

clock_readings = Table(
    "clock_readings",
    metadata,
    _lock_id(),
    Column("at", Moment, primary_key=True),
    Column("seconds", Integer),
    Column("was_set", Boolean, nullable=False),
)

event_acks = Table("event_acks", metadata, _lock_id(), *_numbers("acknowledged", "released"))

schedules = Table(
    "schedules",
    metadata,
    Column("id", Text, primary_key=True),
    *_texts("name"),
    Column("intervals", JSON_TEXT, nullable=False),
    *_numbers("holiday_rule"),
    Column("removed_at", Moment),
)

schedule_numbers = Table(
    "schedule_numbers", metadata, _lock_id(), Column("schedule_id", Text, primary_key=True), *_numbers("number")
)

holidays = Table(
    "holidays",
    metadata,
    Column("id", Text, primary_key=True),
    *_numbers("number"),
    *_texts("name"),
    Column("first_day", Day, nullable=False),
    Column("last_day", Day, nullable=False),
    Column("removed_at", Moment),
)

holiday_numbers = Table(
    "holiday_numbers", metadata, _lock_id(), Column("holiday_id", Text, primary_key=True), *_numbers("number")
)

lock_settings = Table(
    "lock_settings",
    metadata,
    _lock_id(),
    *_numbers("opening_seconds", "wrong_code_limit"),
    Column("office_from", Integer),
    Column("office_to", Integer),
    Column("beeper", Boolean, nullable=False),
)

grants = Table(
    "grants",
    metadata,
    Column("grant_id", LargeBinary, primary_key=True),
    *_texts("device_name"),
    Column("device_key", LargeBinary, nullable=False),
    *_texts("operator"),
    *_numbers("not_before", "not_after", "epoch"),
    Column("issued_at", Moment, nullable=False),
    Column("denied_at", Moment),
    Column("encoded", LargeBinary, nullable=False),
)

firmware_updates = Table(
    "firmware_updates",
    metadata,
    _lock_id(),
    *_texts("version"),
    Column("image", LargeBinary, nullable=False),
    Column("started_at", Moment, nullable=False),
)

replaced_hardware = Table(
    "replaced_hardware",
    metadata,
    _lock_id(),
    Column("serial", Text, primary_key=True),
    Column("replaced_at", Moment, nullable=False),
)

# base, shown, fields: canonical JSON as text, so that digests need no second form of it.
sync_rows = Table(
    "sync_rows",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    *_numbers("rev"),
    Column("base", Text),
    Column("shown", Text),
    Column("deleted", Boolean, nullable=False),
    *_texts("held"),
)

sync_incoming = Table(
    "sync_incoming",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    *_numbers("rev"),
    Column("fields", Text),
)
