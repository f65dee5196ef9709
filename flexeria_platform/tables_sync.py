"""What desks of an account share: latest state, change log, outcomes of ops, what was set aside (FSP/1 section 5).

``fields`` holds canonical JSON as text: it is written once and goes over the wire as it stands. Where rows come by the
thousand, ``at`` is a number: Unix seconds.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from flexeria_platform.tables import Moment, metadata

ENTITY_LENGTH = 20
ID_LENGTH = 36


def _byte_order(length: int) -> String:
    """Text that sorts by its bytes: digests of snapshots need one order on every engine."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


ACTION_LENGTH = 40
TEXT_LENGTH = 200

# writers: for each field the last changes by two different devices, so that "made by another device" can be told.
entities = Table(
    "entities",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("entity", _byte_order(ENTITY_LENGTH), primary_key=True),
    Column("id", _byte_order(ID_LENGTH), primary_key=True),
    Column("rev", BigInteger, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Column("fields", Text, nullable=False),
    Column("sealed", LargeBinary),
    Column("writers", Text, nullable=False),
)

# prior: the seq of the row's change before this one, 0 for its first; the history of a row is walked along it.
changes = Table(
    "changes",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("entity", String(ENTITY_LENGTH), nullable=False),
    Column("id", String(ID_LENGTH), nullable=False),
    Column("prior", BigInteger, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Column("fields", Text, nullable=False),
    Column("sealed", LargeBinary),
    Column("op_id", String(ID_LENGTH)),
    Column("device_id", String(ID_LENGTH)),
    Column("action", String(ACTION_LENGTH)),
    Column("actor", String(TEXT_LENGTH)),
    Column("reason", String(TEXT_LENGTH)),
    Column("at", BigInteger, nullable=False),
)

# Every op ends in exactly one stored outcome; only a deferred one is ever judged anew.
op_results = Table(
    "op_results",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("op_id", String(ID_LENGTH), primary_key=True),
    Column("body_hash", LargeBinary(16), nullable=False),
    Column("result", String(12), nullable=False),
    Column("rev", BigInteger, nullable=False),
    Column("code", String(40)),
    Column("conflicts", Text),
    Column("at", BigInteger, nullable=False),
)

device_heads = Table(
    "device_heads",
    metadata,
    Column("device_id", ForeignKey("devices.id"), primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("device_seq", BigInteger, nullable=False),
)

# bodies: the hashes of the bodies under the numbers first..last, 16 bytes each.
device_batches = Table(
    "device_batches",
    metadata,
    Column("device_id", ForeignKey("devices.id"), primary_key=True),
    Column("first", BigInteger, primary_key=True, autoincrement=False),
    Column("last", BigInteger, nullable=False),
    Column("bodies", LargeBinary, nullable=False),
    Column("at", Moment, nullable=False),
)

# What somebody wanted and did not get: other values, edits of deleted rows. Kept for restoring, then trimmed.
set_aside = Table(
    "set_aside",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("entity", String(ENTITY_LENGTH), nullable=False),
    Column("id", String(ID_LENGTH), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("fields", Text, nullable=False),
    Column("sealed", LargeBinary),
    Column("op_id", String(ID_LENGTH), nullable=False),
    Column("device_id", String(ID_LENGTH), nullable=False),
    Column("actor", String(TEXT_LENGTH), nullable=False),
    Column("at", Moment, nullable=False),
)
Index("ix_set_aside_account_id_entity_id", set_aside.c.account_id, set_aside.c.entity, set_aside.c.id)

# Keys that count as issued, by lock and holder ("" = nobody named): limits of users and stock rest on it (R16 to R19).
key_holders = Table(
    "key_holders",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("lock_id", String(ID_LENGTH), primary_key=True),
    Column("person_id", String(ID_LENGTH), primary_key=True),
    Column("issued", Integer, nullable=False),
)
