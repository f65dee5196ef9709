"""The first tables: accounts with their devices, locks with their dates, prepaid codes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create everything."""
    _create_accounts()
    _create_locks()
    _create_codes()


def downgrade() -> None:
    """Refuse: nothing came before."""
    raise NotImplementedError("there is no version before this one")


def _create_accounts() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("owner", sa.Boolean(), nullable=False),
        sa.Column("building", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_accounts"),
        sa.UniqueConstraint("email", name="uq_accounts_email"),
    )
    op.create_table(
        "organisations",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("active_until", sa.Date(), nullable=False),
        sa.Column("employee_codes", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_organisations_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_organisations"),
    )
    op.create_index("ix_organisations_account_id", "organisations", ["account_id"], unique=False)
    op.create_table(
        "enrolment_tokens",
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.Column("used_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_enrolment_tokens_account_id"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_enrolment_tokens"),
    )
    op.create_table(
        "devices",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("exchange_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("signing_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("revoked_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_devices_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_devices"),
        sa.UniqueConstraint("token_hash", name="uq_devices_token_hash"),
    )
    op.create_index("ix_devices_account_id", "devices", ["account_id"], unique=False)


def _create_locks() -> None:
    op.create_table(
        "locks",
        sa.Column("serial", sa.String(length=20), nullable=False),
        sa.Column("model", sa.String(length=8), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.Column("first_registered", sa.Date(), nullable=True),
        sa.Column("trial_end", sa.Date(), nullable=True),
        sa.Column("base_end", sa.Date(), nullable=True),
        sa.Column("option_end", sa.Date(), nullable=True),
        sa.Column("purchased", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_locks_account_id"),
        sa.PrimaryKeyConstraint("serial", name="pk_locks"),
    )
    op.create_index("ix_locks_account_id", "locks", ["account_id"], unique=False)
    op.create_table(
        "lock_proofs",
        sa.Column("serial", sa.String(length=20), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("proof_hash", sa.LargeBinary(length=32), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_lock_proofs_account_id"),
        sa.ForeignKeyConstraint(["serial"], ["locks.serial"], name="fk_lock_proofs_serial"),
        sa.PrimaryKeyConstraint("serial", "account_id", name="pk_lock_proofs"),
    )
    op.create_table(
        "labels",
        sa.Column("serial", sa.String(length=20), nullable=False),
        sa.Column("sealed", sa.LargeBinary(length=64), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_labels"),
    )


def _create_codes() -> None:
    op.create_table(
        "codes",
        sa.Column("code_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("last_four", sa.String(length=4), nullable=False),
        sa.Column("kind", sa.String(length=1), nullable=False),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("key_count", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("minted_at", sa.DateTime(), nullable=False),
        sa.Column("activated_at", sa.DateTime(), nullable=True),
        sa.Column("redeemed_on", sa.Date(), nullable=True),
        sa.Column("redeemed_by", sa.String(length=36), nullable=True),
        sa.Column("target", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(["redeemed_by"], ["accounts.id"], name="fk_codes_redeemed_by"),
        sa.PrimaryKeyConstraint("code_hash", name="pk_codes"),
    )
    op.create_index("ix_codes_batch", "codes", ["batch"], unique=False)
    op.create_table(
        "redemptions",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("op_id", sa.String(length=36), nullable=False),
        sa.Column("request_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("answer", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_redemptions_account_id"),
        sa.PrimaryKeyConstraint("account_id", "op_id", name="pk_redemptions"),
    )
    op.create_table(
        "code_misses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_code_misses_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_code_misses"),
    )
    op.create_index("ix_code_misses_account_id_at", "code_misses", ["account_id", "at"], unique=False)
    op.create_index("ix_code_misses_address_at", "code_misses", ["address", "at"], unique=False)
