"""Schema 1: locks, people, keys, codes, lists, events, settings, outbox and audit.

Days are ISO text, moments are Unix microseconds in UTC, times of a lock are its own Unix seconds.
"""

from __future__ import annotations

from typing import Any

LOCKS = (
    """CREATE TABLE locks (
        id TEXT NOT NULL PRIMARY KEY,
        serial TEXT NOT NULL UNIQUE,
        model TEXT NOT NULL,
        name TEXT NOT NULL,
        building TEXT NOT NULL,
        link TEXT NOT NULL,
        firmware TEXT NOT NULL,
        note TEXT NOT NULL,
        claimed_on TEXT,
        registered_on TEXT,
        removed_on TEXT,
        first_registered TEXT,
        trial_end TEXT,
        base_end TEXT,
        option_end TEXT,
        provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
        purchased INTEGER NOT NULL CHECK (purchased >= 0),
        zone TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE lock_secrets (
        lock_id TEXT NOT NULL PRIMARY KEY REFERENCES locks (id),
        label_secret BLOB NOT NULL,
        credential_key BLOB NOT NULL,
        lock_key BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE lock_states (
        lock_id TEXT NOT NULL PRIMARY KEY REFERENCES locks (id),
        seen_at INTEGER NOT NULL,
        list_version INTEGER NOT NULL,
        list_digest BLOB NOT NULL,
        users INTEGER NOT NULL,
        credentials INTEGER NOT NULL,
        battery_low INTEGER NOT NULL,
        clock_offset INTEGER,
        bolt INTEGER NOT NULL,
        door INTEGER NOT NULL,
        privacy INTEGER NOT NULL,
        block INTEGER NOT NULL,
        mode INTEGER NOT NULL,
        log_first INTEGER NOT NULL,
        log_next INTEGER NOT NULL,
        firmware TEXT NOT NULL,
        last_command TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE medium_counters (
        lock_id TEXT NOT NULL PRIMARY KEY REFERENCES locks (id),
        last_number INTEGER NOT NULL CHECK (last_number >= 0)
    ) STRICT""",
)

PEOPLE_AND_KEYS = (
    """CREATE TABLE people (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        unit TEXT NOT NULL,
        email TEXT NOT NULL,
        phone TEXT NOT NULL,
        reference TEXT NOT NULL,
        until TEXT,
        note TEXT NOT NULL,
        removed_at INTEGER
    ) STRICT""",
    """CREATE UNIQUE INDEX people_by_reference ON people (reference)
        WHERE reference <> '' AND removed_at IS NULL""",
    """CREATE TABLE user_numbers (
        lock_id TEXT NOT NULL REFERENCES locks (id),
        person_id TEXT NOT NULL REFERENCES people (id),
        number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 65535),
        PRIMARY KEY (lock_id, person_id),
        UNIQUE (lock_id, number)
    ) STRICT""",
    """CREATE TABLE keys (
        id TEXT NOT NULL PRIMARY KEY,
        lock_id TEXT NOT NULL REFERENCES locks (id),
        person_id TEXT NOT NULL REFERENCES people (id),
        state TEXT NOT NULL,
        issued_at INTEGER NOT NULL,
        valid_from TEXT,
        valid_until TEXT,
        withdrawn_at INTEGER,
        returned_at INTEGER
    ) STRICT""",
    "CREATE INDEX keys_by_lock ON keys (lock_id, state)",
    "CREATE INDEX keys_by_person ON keys (person_id)",
    """CREATE TABLE media (
        lock_id TEXT NOT NULL REFERENCES locks (id),
        number INTEGER NOT NULL CHECK (number >= 1),
        key_id TEXT NOT NULL REFERENCES keys (id),
        kind INTEGER NOT NULL,
        ref BLOB NOT NULL,
        mask TEXT NOT NULL,
        PRIMARY KEY (lock_id, number)
    ) STRICT""",
    "CREATE INDEX media_by_key ON media (key_id)",
    "CREATE INDEX media_by_ref ON media (lock_id, kind, ref)",
    """CREATE TABLE ledger (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        key_id TEXT NOT NULL REFERENCES keys (id),
        lock_id TEXT NOT NULL REFERENCES locks (id),
        person_id TEXT NOT NULL REFERENCES people (id),
        state TEXT NOT NULL,
        actor TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX ledger_by_key ON ledger (key_id)",
    """CREATE TRIGGER ledger_keeps_its_lines BEFORE UPDATE ON ledger
        BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END""",
    """CREATE TRIGGER ledger_loses_no_line BEFORE DELETE ON ledger
        BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END""",
)

CODES_AND_LISTS = (
    """CREATE TABLE codes (
        op_id TEXT NOT NULL PRIMARY KEY,
        code_secret TEXT,
        mask TEXT NOT NULL,
        kind TEXT NOT NULL,
        lock_id TEXT REFERENCES locks (id),
        state TEXT NOT NULL,
        entered_at INTEGER NOT NULL,
        decided_on TEXT,
        reason TEXT NOT NULL,
        effect TEXT NOT NULL,
        CHECK (state NOT IN ('applied', 'refused') OR code_secret IS NULL)
    ) STRICT""",
    """CREATE TABLE proofs (
        lock_id TEXT NOT NULL PRIMARY KEY REFERENCES locks (id),
        version INTEGER NOT NULL,
        digest BLOB NOT NULL,
        received_at INTEGER NOT NULL,
        lock_time INTEGER,
        encoded BLOB NOT NULL,
        list BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE proven_credentials (
        lock_id TEXT NOT NULL REFERENCES locks (id),
        number INTEGER NOT NULL,
        user INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        ref BLOB NOT NULL,
        suspended INTEGER NOT NULL,
        valid_from INTEGER,
        valid_until INTEGER,
        schedule INTEGER NOT NULL,
        PRIMARY KEY (lock_id, number)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE uploads (
        lock_id TEXT NOT NULL PRIMARY KEY REFERENCES locks (id),
        transaction_id BLOB NOT NULL,
        base_version INTEGER NOT NULL,
        base_digest BLOB NOT NULL,
        list BLOB NOT NULL,
        started_at INTEGER NOT NULL
    ) STRICT""",
)

EVENTS = (
    """CREATE TABLE events (
        lock_id TEXT NOT NULL REFERENCES locks (id),
        seq INTEGER NOT NULL,
        boot_id INTEGER NOT NULL,
        time INTEGER,
        event INTEGER NOT NULL,
        source INTEGER NOT NULL,
        user INTEGER,
        credential INTEGER,
        detail INTEGER,
        read_at INTEGER NOT NULL,
        PRIMARY KEY (lock_id, seq)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX events_by_lock_and_time ON events (lock_id, time)",
    "CREATE INDEX events_by_time ON events (time)",
    """CREATE TABLE event_gaps (
        lock_id TEXT NOT NULL REFERENCES locks (id),
        first INTEGER NOT NULL,
        last INTEGER NOT NULL CHECK (last >= first),
        noted_at INTEGER NOT NULL,
        PRIMARY KEY (lock_id, first, last)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE event_alarms (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        lock_id TEXT NOT NULL REFERENCES locks (id),
        seq INTEGER NOT NULL,
        boot_id INTEGER NOT NULL,
        time INTEGER,
        event INTEGER NOT NULL,
        source INTEGER NOT NULL,
        user INTEGER,
        credential INTEGER,
        detail INTEGER,
        read_at INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX event_alarms_by_seq ON event_alarms (lock_id, seq)",
)

RECORDS = (
    """CREATE TABLE settings (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT""",
    """CREATE TABLE secrets (
        name TEXT NOT NULL PRIMARY KEY,
        value BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE outbox (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        op_id TEXT NOT NULL UNIQUE,
        entity TEXT NOT NULL,
        entity_id TEXT NOT NULL,
        action TEXT NOT NULL,
        actor TEXT NOT NULL,
        at INTEGER NOT NULL,
        facts TEXT NOT NULL CHECK (json_valid(facts)),
        state TEXT NOT NULL,
        result TEXT CHECK (result IS NULL OR json_valid(result))
    ) STRICT""",
    "CREATE INDEX outbox_by_state ON outbox (state, sequence)",
    """CREATE TABLE audit (
        seq INTEGER NOT NULL PRIMARY KEY,
        op_id TEXT NOT NULL UNIQUE,
        at INTEGER NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        entity TEXT NOT NULL,
        entity_id TEXT NOT NULL,
        facts TEXT NOT NULL CHECK (json_valid(facts)),
        text_digest BLOB,
        hash BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX audit_by_entity ON audit (entity, entity_id)",
    """CREATE TABLE audit_texts (
        seq INTEGER NOT NULL PRIMARY KEY REFERENCES audit (seq),
        salt BLOB NOT NULL,
        text TEXT NOT NULL
    ) STRICT""",
)


def upgrade(connection: Any) -> None:
    """Make the first schema in an empty file."""
    for statement in LOCKS + PEOPLE_AND_KEYS + CODES_AND_LISTS + EVENTS + RECORDS:
        connection.execute(statement)
