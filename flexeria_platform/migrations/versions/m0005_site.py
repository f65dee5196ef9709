"""The site of an account: keys, grants and epoch; receipts and leases of locks; checkpoints of audit chains."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables, and the role of a device."""
    op.add_column("devices", sa.Column("role", sa.String(length=12), nullable=False, server_default="manager"))
    _keys()
    _locks()
    _audit()


def downgrade() -> None:
    """Refuse: site keys open locks and exist nowhere else."""
    raise NotImplementedError("site keys must not be dropped")


def _keys() -> None:
    op.create_table(
        "sites",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("primary_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("raised_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_sites_account_id"),
        sa.PrimaryKeyConstraint("account_id", name="pk_sites"),
    )
    op.create_table(
        "site_keys",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("public_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("sealed", sa.LargeBinary(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=36), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_site_keys_account_id"),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_site_keys_device_id"),
        sa.PrimaryKeyConstraint("account_id", "public_key", name="pk_site_keys"),
    )
    op.create_table(
        "site_denied",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("grant_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("denied_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_site_denied_account_id"),
        sa.PrimaryKeyConstraint("account_id", "grant_id", name="pk_site_denied"),
    )
    op.create_table(
        "grants",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("grant_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("device_id", sa.String(length=36), nullable=False),
        sa.Column("site_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("purpose", sa.String(length=10), nullable=False),
        sa.Column("operator", sa.String(length=64), nullable=False),
        sa.Column("serial", sa.String(length=20), nullable=True),
        sa.Column("rights", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("not_after", sa.BigInteger(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("issued_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_grants_account_id"),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_grants_device_id"),
        sa.PrimaryKeyConstraint("account_id", "grant_id", name="pk_grants"),
    )
    op.create_index("ix_grants_device_id_issued_at", "grants", ["device_id", "issued_at"], unique=False)


def _locks() -> None:
    op.create_table(
        "receipts",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("serial", sa.String(length=20), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("lock_time", sa.BigInteger(), nullable=True),
        sa.Column("encoded", sa.LargeBinary(length=512), nullable=False),
        sa.Column("list", sa.LargeBinary(), nullable=False),
        sa.Column("device_id", sa.String(length=36), nullable=False),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_receipts_account_id"),
        sa.ForeignKeyConstraint(["serial"], ["locks.serial"], name="fk_receipts_serial"),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_receipts_device_id"),
        sa.PrimaryKeyConstraint("account_id", "serial", name="pk_receipts"),
    )
    op.create_table(
        "leases",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("serial", sa.String(length=20), nullable=False),
        sa.Column("device_id", sa.String(length=36), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_leases_account_id"),
        sa.ForeignKeyConstraint(["serial"], ["locks.serial"], name="fk_leases_serial"),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_leases_device_id"),
        sa.PrimaryKeyConstraint("account_id", "serial", name="pk_leases"),
    )


def _audit() -> None:
    op.create_table(
        "audit_checkpoints",
        sa.Column("device_id", sa.String(length=36), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("signature", sa.LargeBinary(length=64), nullable=False),
        sa.Column("countersignature", sa.LargeBinary(length=64), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_audit_checkpoints_device_id"),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_audit_checkpoints_account_id"),
        sa.PrimaryKeyConstraint("device_id", "seq", name="pk_audit_checkpoints"),
    )
    op.create_table(
        "site_alarms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("device_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("about", sa.String(length=40), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("told", sa.LargeBinary(length=32), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_site_alarms_account_id"),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_site_alarms_device_id"),
        sa.PrimaryKeyConstraint("id", name="pk_site_alarms"),
    )
    op.create_index("ix_site_alarms_account_id_at", "site_alarms", ["account_id", "at"], unique=False)
