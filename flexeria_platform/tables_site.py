"""The site of an account: its keys, the rights that were given, what locks proved, who is at work where.

A row of another account is never read together with one's own, so accounts can be parted.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, String, Table

from flexeria_platform.tables import Moment, metadata

OPERATOR_LENGTH = 64
REASON_LENGTH = 200

# epoch: what locks are to ask of grants; primary_key: the public key with which new locks are claimed.
sites = Table(
    "sites",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("epoch", BigInteger, nullable=False),
    Column("primary_key", LargeBinary(32), nullable=False),
    Column("raised_at", Moment),
)

# sealed: the private key, encrypted for this row; device_id: the desk that handed it over, none when made here.
site_keys = Table(
    "site_keys",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("public_key", LargeBinary(32), primary_key=True),
    Column("sealed", LargeBinary(64), nullable=False),
    Column("device_id", ForeignKey("devices.id")),
    Column("created_at", Moment, nullable=False),
)

site_denied = Table(
    "site_denied",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("grant_id", LargeBinary(16), primary_key=True),
    Column("denied_at", Moment, nullable=False),
)

# Signing is repeatable, so the facts are enough to give the very same grant again; serial: of a clock's grant alone.
grants = Table(
    "grants",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("grant_id", LargeBinary(16), primary_key=True),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("site_key", LargeBinary(32), nullable=False),
    Column("purpose", String(10), nullable=False),
    Column("operator", String(OPERATOR_LENGTH), nullable=False),
    Column("serial", String(20)),
    Column("rights", Integer, nullable=False),
    Column("not_before", BigInteger, nullable=False),
    Column("not_after", BigInteger, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("issued_at", Moment, nullable=False),
)
Index("ix_grants_device_id_issued_at", grants.c.device_id, grants.c.issued_at)

receipts = Table(
    "receipts",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("serial", ForeignKey("locks.serial"), primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("lock_time", BigInteger),
    Column("encoded", LargeBinary(512), nullable=False),
    Column("list", LargeBinary, nullable=False),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("received_at", Moment, nullable=False),
)

leases = Table(
    "leases",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("serial", ForeignKey("locks.serial"), primary_key=True),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("reason", String(REASON_LENGTH), nullable=False),
)

# Heads of the audit chains of desks, as they signed them and as this server countersigned them.
audit_checkpoints = Table(
    "audit_checkpoints",
    metadata,
    Column("device_id", ForeignKey("devices.id"), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("signature", LargeBinary(64), nullable=False),
    Column("countersignature", LargeBinary(64), nullable=False),
    Column("at", Moment, nullable=False),
)

# What a desk told that does not go with what it told before: somebody should look at that computer or that lock.
site_alarms = Table(
    "site_alarms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("device_id", ForeignKey("devices.id"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("about", String(40), nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("told", LargeBinary(32), nullable=False),
    Column("at", Moment, nullable=False),
)
Index("ix_site_alarms_account_id_at", site_alarms.c.account_id, site_alarms.c.at)
