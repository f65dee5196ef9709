"""What desks share: state, change log, outcomes of ops, what was set aside."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables, and the log's bounds to accounts."""
    op.add_column("accounts", sa.Column("seq", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("accounts", sa.Column("trimmed", sa.BigInteger(), nullable=False, server_default="0"))
    _log()
    _outcomes()
    _beside()
    _tell_what_is_there(op.get_bind())


def downgrade() -> None:
    """Refuse: what desks share would be lost."""
    raise NotImplementedError("what desks have handed over must not be dropped")


def _account(table: str) -> tuple[sa.Column[object], sa.ForeignKeyConstraint]:
    column: sa.Column[object] = sa.Column("account_id", sa.String(length=36), nullable=False)
    return column, sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=f"fk_{table}_account_id")


def _byte_order(length: int) -> sa.String:
    return sa.String(length=length).with_variant(sa.String(length=length, collation="C"), "postgresql")


def _log() -> None:
    op.create_table(
        "entities",
        *_account("entities"),
        sa.Column("entity", _byte_order(20), nullable=False),
        sa.Column("id", _byte_order(36), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("writers", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "entity", "id", name="pk_entities"),
    )
    op.create_table(
        "changes",
        *_account("changes"),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("entity", sa.String(length=20), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("prior", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("op_id", sa.String(length=36), nullable=True),
        sa.Column("device_id", sa.String(length=36), nullable=True),
        sa.Column("action", sa.String(length=40), nullable=True),
        sa.Column("actor", sa.String(length=200), nullable=True),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "seq", name="pk_changes"),
    )


def _outcomes() -> None:
    op.create_table(
        "op_results",
        *_account("op_results"),
        sa.Column("op_id", sa.String(length=36), nullable=False),
        sa.Column("body_hash", sa.LargeBinary(length=16), nullable=False),
        sa.Column("result", sa.String(length=12), nullable=False),
        sa.Column("rev", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=True),
        sa.Column("conflicts", sa.Text(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "op_id", name="pk_op_results"),
    )
    op.create_table(
        "device_heads",
        sa.Column("device_id", sa.String(length=36), nullable=False),
        *_account("device_heads"),
        sa.Column("device_seq", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_device_heads_device_id"),
        sa.PrimaryKeyConstraint("device_id", name="pk_device_heads"),
    )
    op.create_table(
        "device_batches",
        sa.Column("device_id", sa.String(length=36), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("bodies", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_device_batches_device_id"),
        sa.PrimaryKeyConstraint("device_id", "first", name="pk_device_batches"),
    )


def _beside() -> None:
    op.create_table(
        "set_aside",
        sa.Column("number", sa.Integer(), nullable=False),
        *_account("set_aside"),
        sa.Column("entity", sa.String(length=20), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("op_id", sa.String(length=36), nullable=False),
        sa.Column("device_id", sa.String(length=36), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_set_aside"),
    )
    op.create_index("ix_set_aside_account_id_entity_id", "set_aside", ["account_id", "entity", "id"], unique=False)
    op.create_table(
        "key_holders",
        *_account("key_holders"),
        sa.Column("lock_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("issued", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "lock_id", "person_id", name="pk_key_holders"),
    )


_LOCK_FIELDS = (
    "serial",
    "model",
    "registered_on",
    "first_registered",
    "trial_end",
    "base_end",
    "option_end",
    "purchased",
)
_DATES = frozenset({"registered_on", "first_registered", "trial_end", "base_end", "option_end"})


def _tell_what_is_there(connection: sa.Connection) -> None:
    """Begin each account's log with the dates and stock of its locks, so that new desks learn of them."""
    columns = [sa.column(name, sa.Date()) if name in _DATES else sa.column(name) for name in _LOCK_FIELDS]
    locks = sa.table("locks", *columns, sa.column("account_id"))
    query = sa.select(locks).where(locks.c.account_id.is_not(None)).order_by(locks.c.account_id, locks.c.serial)
    seqs: dict[str, int] = {}
    for row in connection.execute(query).mappings():
        account_id = str(row["account_id"])
        seqs[account_id] = seqs.get(account_id, 0) + 1
        _tell(connection, account_id, seqs[account_id], row)
    accounts = sa.table("accounts", sa.column("id"), sa.column("seq"))
    for account_id, seq in seqs.items():
        connection.execute(sa.update(accounts).where(accounts.c.id == account_id).values(seq=seq))


def _tell(connection: sa.Connection, account_id: str, seq: int, lock: Mapping[Any, Any]) -> None:
    known = {name: lock[name] for name in _LOCK_FIELDS if lock[name] is not None}
    plain = {name: value.isoformat() if isinstance(value, date) else value for name, value in known.items()}
    row = {
        "account_id": account_id,
        "entity": "entitlement",
        "id": lock["serial"],
        "deleted": False,
        "fields": json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False),
    }
    state = {**row, "rev": seq, "writers": json.dumps({"": [[seq, ""]]}, separators=(",", ":"))}
    change = {**row, "seq": seq, "prior": 0, "at": int(time.time())}
    for table, values in (("entities", state), ("changes", change)):
        connection.execute(sa.insert(sa.table(table, *map(sa.column, values))).values(values))
