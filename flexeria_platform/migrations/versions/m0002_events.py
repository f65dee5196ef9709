"""Events of locks: what was sent, what was lost before, what came with other content, how far it is whole."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "events",
        sa.Column("serial", sa.String(length=20), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        *_content(),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_events_account_id"),
        sa.ForeignKeyConstraint(["serial"], ["locks.serial"], name="fk_events_serial"),
        sa.PrimaryKeyConstraint("serial", "seq", name="pk_events"),
    )
    op.create_table(
        "event_alarms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("serial", sa.String(length=20), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        *_content(),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_event_alarms_account_id"),
        sa.ForeignKeyConstraint(["serial"], ["locks.serial"], name="fk_event_alarms_serial"),
        sa.PrimaryKeyConstraint("id", name="pk_event_alarms"),
    )
    op.create_index("ix_event_alarms_serial_seq", "event_alarms", ["serial", "seq"], unique=False)
    op.create_table(
        "event_gaps",
        sa.Column("serial", sa.String(length=20), nullable=False),
        sa.Column("first", sa.BigInteger(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["serial"], ["locks.serial"], name="fk_event_gaps_serial"),
        sa.PrimaryKeyConstraint("serial", "first", "last", name="pk_event_gaps"),
    )
    op.create_table(
        "event_heads",
        sa.Column("serial", sa.String(length=20), nullable=False),
        sa.Column("acknowledged", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["serial"], ["locks.serial"], name="fk_event_heads_serial"),
        sa.PrimaryKeyConstraint("serial", name="pk_event_heads"),
    )


def downgrade() -> None:
    """Refuse: events would be lost."""
    raise NotImplementedError("events that a lock was told are safe must not be dropped")


def _content() -> list[sa.Column[object]]:
    return [
        sa.Column("boot_id", sa.String(length=20), nullable=False),
        sa.Column("time", sa.BigInteger(), nullable=True),
        sa.Column("event", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.BigInteger(), nullable=False),
        sa.Column("user", sa.BigInteger(), nullable=True),
        sa.Column("credential", sa.BigInteger(), nullable=True),
        sa.Column("detail", sa.BigInteger(), nullable=True),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
    ]
