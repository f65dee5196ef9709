"""Names of organisations, keys issued to them, who opens with those, whose an event is."""

from __future__ import annotations

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def upgrade() -> None:
    """Give organisations a name and a handle, and add the tables."""
    with op.batch_alter_table("organisations") as table:
        table.add_column(sa.Column("name", sa.String(length=200), nullable=False, server_default=""))
        table.add_column(sa.Column("handle", sa.String(length=9), nullable=True))
    _name_organisations()
    with op.batch_alter_table("organisations") as table:
        table.alter_column("handle", existing_type=sa.String(length=9), nullable=False)
        table.alter_column("name", existing_type=sa.String(length=200), server_default=None)
        table.create_unique_constraint("uq_organisations_handle", ["handle"])
    _shares()
    _users()


def downgrade() -> None:
    """Refuse: keys that people open with would be forgotten."""
    raise NotImplementedError("keys issued to organisations must not be dropped")


def _name_organisations() -> None:
    """Those that exist take their account's name, and a handle of their own."""
    connection = op.get_bind()
    found = connection.execute(
        sa.text("SELECT o.id, a.name FROM organisations o JOIN accounts a ON a.id = o.account_id")
    ).all()
    for row in found:
        text = "".join(secrets.choice(_LETTERS) for _ in range(8))
        values = {"id": row.id, "name": row.name, "handle": f"{text[:4]}-{text[4:]}"}
        connection.execute(sa.text("UPDATE organisations SET name = :name, handle = :handle WHERE id = :id"), values)


def _shares() -> None:
    op.create_table(
        "shares",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("serial", sa.String(length=20), nullable=False),
        sa.Column("owner_id", sa.String(length=36), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("schedule_id", sa.String(length=36), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("issued_at", sa.DateTime(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(), nullable=True),
        sa.Column("returned_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["serial"], ["locks.serial"], name="fk_shares_serial"),
        sa.ForeignKeyConstraint(["owner_id"], ["accounts.id"], name="fk_shares_owner_id"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_shares_organisation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_shares"),
    )
    for column in ("serial", "owner_id", "organisation_id"):
        op.create_index(f"ix_shares_{column}", "shares", [column], unique=False)


def _users() -> None:
    op.create_table(
        "shared_users",
        sa.Column("share_id", sa.String(length=36), nullable=False),
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("label", sa.String(length=300), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("media", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["share_id"], ["shares.id"], name="fk_shared_users_share_id"),
        sa.PrimaryKeyConstraint("share_id", "employee_id", name="pk_shared_users"),
    )
    op.create_table(
        "event_employees",
        sa.Column("serial", sa.String(length=20), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("employee_id", sa.String(length=36), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["serial"], ["locks.serial"], name="fk_event_employees_serial"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_event_employees_organisation_id"),
        sa.PrimaryKeyConstraint("serial", "seq", name="pk_event_employees"),
    )
    op.create_index("ix_event_employees_organisation_id_at", "event_employees", ["organisation_id", "at"], unique=False)
