"""The checks of a store file: each goes on where another met damage, so that a report is always whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection

from flexeria_desktop.core.store.audit import AuditVerdict, verify, verify_head
from flexeria_desktop.core.store.errors import StoreDamaged
from flexeria_desktop.core.store.repositories.checkpoints import checkpoint_findings
from flexeria_desktop.core.store.tables import metadata

MAX_FINDINGS = 20
"""Lines of one check that anybody reads; a broken file can make thousands."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What `store check` found; empty findings are good ones.

    unaudited: op ids in the outbox that no audit entry names: the chain lost its tail.
    countersigned: heads that the platform countersigned and that the chain does not have.
    counts: rows by table; a table that could not be read is absent.
    """

    path: str
    schema: int
    sqlite: str
    cipher: str
    integrity: tuple[str, ...]
    cipher_integrity: tuple[str, ...]
    foreign_keys: tuple[str, ...]
    audit: AuditVerdict
    unaudited: tuple[str, ...]
    counts: dict[str, int]
    countersigned: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing at all was found."""
        findings = self.integrity + self.cipher_integrity + self.foreign_keys + self.unaudited + self.countersigned
        return not findings and self.audit.first_bad is None


def versions(raw: Any) -> tuple[str, str]:
    """Return the versions of SQLite and SQLCipher, the latter empty when there is no cipher."""
    cipher = raw.execute("PRAGMA cipher_version").fetchone()
    return raw.execute("SELECT sqlite_version()").fetchone()[0], cipher[0] if cipher else ""


def quick_findings(raw: Any) -> tuple[str, ...]:
    """Run quick_check and cipher_integrity_check: each misses what the other finds."""
    return _findings(raw, "PRAGMA quick_check") + _findings(raw, "PRAGMA cipher_integrity_check")


def check_after_crash(raw: Any, path: Path) -> None:
    """Raise StoreDamaged unless both checks are clean."""
    findings = quick_findings(raw)
    if findings:
        raise StoreDamaged(path=str(path), findings=list(findings))


def check_head(connection: Connection, path: Path) -> None:
    """Raise StoreDamaged when the newest audit entry does not fit the one before it."""
    verdict = verify_head(connection)
    if verdict.first_bad is not None:
        raise StoreDamaged(path=str(path), findings=[f"audit entry {verdict.first_bad}: {verdict.reason}"])


def check_all(connection: Connection, raw: Any, path: Path) -> CheckReport:
    """Run every check there is over the whole file."""
    sqlite, cipher = versions(raw)
    orphans = """SELECT op_id FROM outbox WHERE op_id NOT IN (SELECT op_id FROM audit)
        AND recorded_as NOT IN (SELECT op_id FROM audit) ORDER BY sequence"""
    return CheckReport(
        path=str(path),
        schema=int(raw.execute("PRAGMA user_version").fetchone()[0]),
        sqlite=sqlite,
        cipher=cipher,
        integrity=_findings(raw, "PRAGMA integrity_check"),
        cipher_integrity=_findings(raw, "PRAGMA cipher_integrity_check"),
        foreign_keys=_findings(raw, "PRAGMA foreign_key_check"),
        audit=verify(connection),
        unaudited=_findings(raw, orphans),
        counts=_counts(raw),
        countersigned=checkpoint_findings(connection),
    )


def _findings(raw: Any, query: str) -> tuple[str, ...]:
    """Return what a check says, without its word for nothing; a check that breaks off is a finding too."""
    try:
        rows = raw.execute(query).fetchmany(MAX_FINDINGS)
    except driver.DatabaseError as error:
        return (str(getattr(error, "sqlite_errorname", "") or error),)
    lines = (" ".join(map(str, row)) for row in rows)
    return tuple(line for line in lines if line != "ok")


def _counts(raw: Any) -> dict[str, int]:
    counts = {}
    for table in sorted(metadata.tables):
        try:
            counts[table] = int(raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608 - ours
        except driver.DatabaseError:
            continue
    return counts
