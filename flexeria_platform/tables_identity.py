"""Tables of identity: passwords, links sent by mail, browsers, device grants and tokens.

Whatever a person or a program shows to be let in is kept as a hash, or can be worked out only with the pepper.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table

from flexeria_platform.tables import Moment, metadata

LOCALE_LENGTH = 5

# password_hash is empty for accounts made at the console until their owner sets one by a link; locale until one is
# chosen.
identities = Table(
    "identities",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("password_hash", String(200)),
    Column("email_verified_at", Moment, nullable=False),
    Column("locale", String(LOCALE_LENGTH)),
)

# An account begins when the link of its sign-up was followed; until then nobody has proven the address.
sign_ups = Table(
    "sign_ups",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("email", String(254), nullable=False, index=True),
    Column("name", String(200), nullable=False),
    Column("locale", String(LOCALE_LENGTH), nullable=False),
    Column("password_hash", String(200), nullable=False),
    Column("expires_at", Moment, nullable=False),
)

password_resets = Table(
    "password_resets",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False, index=True),
    Column("expires_at", Moment, nullable=False),
)

browser_sessions = Table(
    "browser_sessions",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False, index=True),
    Column("created_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),
)

# RFC 8628: approved stays empty until a person decided; used_at says that the tokens were handed out.
device_grants = Table(
    "device_grants",
    metadata,
    Column("device_code_hash", LargeBinary(32), primary_key=True),
    Column("user_code_hash", LargeBinary(32), nullable=False, unique=True),
    Column("device_name", String(200), nullable=False),
    Column("address", String(64), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("interval", Integer, nullable=False),
    Column("polled_at", Moment),
    Column("account_id", ForeignKey("accounts.id")),
    Column("approved", Boolean),
    Column("used_at", Moment),
)

# generation counts the refresh tokens handed out; each is derived from seed, generation and the pepper.
token_families = Table(
    "token_families",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False, index=True),
    Column("device_id", ForeignKey("devices.id"), index=True),
    Column("seed", LargeBinary(32), nullable=False),
    Column("generation", Integer, nullable=False),
    Column("seen", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("rotated_at", Moment, nullable=False),
    Column("refresh_until", Moment, nullable=False),
    Column("revoked_at", Moment),
)

access_tokens = Table(
    "access_tokens",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("family_id", ForeignKey("token_families.id"), nullable=False, index=True),
    Column("generation", Integer, nullable=False),
    Column("expires_at", Moment, nullable=False),
)

# subject is a keyed hash of what is limited, so that no address or e-mail of a stranger stands here.
attempts = Table(
    "attempts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subject", LargeBinary(32), nullable=False),
    Column("at", Moment, nullable=False),
)
Index("ix_attempts_subject_at", attempts.c.subject, attempts.c.at)
Index("ix_attempts_at", attempts.c.at)
