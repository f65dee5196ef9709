"""Identity: passwords, links by mail, browsers, device grants, families of tokens instead of one for ever."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables; a computer that was enrolled before signs in again."""
    with op.batch_alter_table("devices") as devices:
        devices.drop_constraint("uq_devices_token_hash", type_="unique")
        devices.drop_column("token_hash")
    _people()
    _browsers()
    _computers()
    op.execute("INSERT INTO identities (account_id, email_verified_at) SELECT id, created_at FROM accounts")


def downgrade() -> None:
    """Refuse: passwords and tokens would be lost."""
    raise NotImplementedError("what people sign in with must not be dropped")


def _account(table: str, nullable: bool = False) -> tuple[sa.Column[object], sa.ForeignKeyConstraint]:
    column: sa.Column[object] = sa.Column("account_id", sa.String(length=36), nullable=nullable)
    return column, sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=f"fk_{table}_account_id")


def _people() -> None:
    op.create_table(
        "identities",
        *_account("identities"),
        sa.Column("password_hash", sa.String(length=200), nullable=True),
        sa.Column("email_verified_at", sa.DateTime(), nullable=False),
        sa.Column("locale", sa.String(length=5), nullable=True),
        sa.PrimaryKeyConstraint("account_id", name="pk_identities"),
    )
    op.create_table(
        "sign_ups",
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("locale", sa.String(length=5), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_sign_ups"),
    )
    op.create_index("ix_sign_ups_email", "sign_ups", ["email"], unique=False)
    op.create_table(
        "password_resets",
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        *_account("password_resets"),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_password_resets"),
    )
    op.create_index("ix_password_resets_account_id", "password_resets", ["account_id"], unique=False)


def _browsers() -> None:
    op.create_table(
        "browser_sessions",
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        *_account("browser_sessions"),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("seen_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_browser_sessions"),
    )
    op.create_index("ix_browser_sessions_account_id", "browser_sessions", ["account_id"], unique=False)
    op.create_table(
        "attempts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=32), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attempts"),
    )
    op.create_index("ix_attempts_subject_at", "attempts", ["subject", "at"], unique=False)
    op.create_index("ix_attempts_at", "attempts", ["at"], unique=False)


def _computers() -> None:
    op.create_table(
        "device_grants",
        sa.Column("device_code_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("user_code_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("device_name", sa.String(length=200), nullable=False),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.Column("interval", sa.Integer(), nullable=False),
        sa.Column("polled_at", sa.DateTime(), nullable=True),
        *_account("device_grants", nullable=True),
        sa.Column("approved", sa.Boolean(), nullable=True),
        sa.Column("used_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("device_code_hash", name="pk_device_grants"),
        sa.UniqueConstraint("user_code_hash", name="uq_device_grants_user_code_hash"),
    )
    op.create_table(
        "token_families",
        sa.Column("id", sa.String(length=36), nullable=False),
        *_account("token_families"),
        sa.Column("device_id", sa.String(length=36), nullable=True),
        sa.Column("seed", sa.LargeBinary(length=32), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("seen", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("rotated_at", sa.DateTime(), nullable=False),
        sa.Column("refresh_until", sa.DateTime(), nullable=False),
        sa.Column("revoked_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_token_families_device_id"),
        sa.PrimaryKeyConstraint("id", name="pk_token_families"),
    )
    op.create_index("ix_token_families_account_id", "token_families", ["account_id"], unique=False)
    op.create_index("ix_token_families_device_id", "token_families", ["device_id"], unique=False)
    op.create_table(
        "access_tokens",
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("family_id", sa.String(length=36), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["family_id"], ["token_families.id"], name="fk_access_tokens_family_id"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_access_tokens"),
    )
    op.create_index("ix_access_tokens_family_id", "access_tokens", ["family_id"], unique=False)
