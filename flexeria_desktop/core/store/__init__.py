"""The encrypted store of one profile: SQLAlchemy Core over SQLCipher, one writer, audit chain and outbox."""
