"""Syncing from the command line: do it now, or tell how it stands."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence

from flexeria_desktop import wording
from flexeria_desktop.cli.output import DONE, NOT_NOW, PARTLY, REFUSED, Answer, counted, facts, table
from flexeria_desktop.core.domain.sync_queue import ConflictRow, OpRow
from flexeria_desktop.core.domain.sync_state import SyncPhase, SyncReport, SyncState
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.wording.rules import RULES

SHOWN = 20
"""Changes listed one by one; more of them tell a person nothing more."""


async def sync(actions: Actions, asked: Namespace) -> Answer:
    """Pull and push now, or with --status only tell how it stands."""
    if asked.status:
        return await _status(actions)
    report = await actions.sync_now()
    return Answer("\n".join(_told(report)), report, _ending(report))


def _ending(report: SyncReport) -> int:
    if report.state.phase is SyncPhase.STOPPED:
        return REFUSED
    if report.state.phase is SyncPhase.WAITING:
        return NOT_NOW
    return PARTLY if report.refused or report.parked else DONE


def _told(report: SyncReport) -> Iterator[str]:
    whole = " (everything anew)" if report.snapshot else ""
    yield f"{counted(report.pushed, 'change')} sent, {counted(report.pulled, 'change')} taken over{whole}."
    if report.merged:
        yield f"{counted(report.merged, 'change')} merged with changes of others."
    if report.refused:
        yield f"{counted(report.refused, 'change')} refused; see flexeria sync --status."
    if report.parked:
        yield f"{counted(report.parked, 'change')} laid aside for a decision; see flexeria sync --status."
    if report.state.waiting:
        yield f"{counted(report.state.waiting, 'change')} waiting."
    if report.error:
        yield _why(report.error)


def _why(code: str) -> str:
    return f"{wording.of_code(code)} [{code}]"


async def _status(actions: Actions) -> Answer:
    state, status, account = await actions.sync_state(), await actions.status(), await actions.account()
    waiting, refused = await actions.waiting_changes(), await actions.refused_changes()
    conflicts = await actions.sync_conflicts()
    error = state.code or status.platform_error
    shown = facts(
        [
            ("Platform", account.url if account else "not signed in"),
            ("Last contact", status.platform_reached_at),
            ("Trouble", _why(error) if error else None),
            ("Waiting", state.waiting),
            ("Refused", state.refused),
            ("To decide", state.parked + state.conflicts),
        ]
    )
    lists = [_listed("Waiting", waiting), _listed("Refused or laid aside", refused), _merged(conflicts)]
    data = {"state": state, "error": error, "waiting": waiting, "refused": refused, "conflicts": conflicts}
    return Answer("\n\n".join([shown, *filter(None, lists)]), data, _standing(state))


def _standing(state: SyncState) -> int:
    return REFUSED if state.phase is SyncPhase.STOPPED else DONE


def _listed(head: str, rows: Sequence[OpRow]) -> str:
    if not rows:
        return ""
    cells = [(row.at, _subject(row), row.story or row.kind, row.actor, _cause(row.code)) for row in rows[:SHOWN]]
    return f"{head}\n{table(('When', 'What', 'Done', 'By', 'Why'), cells)}{_more(len(rows))}{_rules(rows)}"


def _merged(rows: Sequence[ConflictRow]) -> str:
    if not rows:
        return ""
    cells = [(row.at, _subject(row), row.kind.replace("_", " "), row.actor, row.other_actor) for row in rows[:SHOWN]]
    return f"Merged\n{table(('When', 'What', 'How', 'By', 'And by'), cells)}{_more(len(rows))}"


def _subject(row: OpRow | ConflictRow) -> str:
    named = row.name or " at ".join(filter(None, (row.person, row.lock)))
    return f"{row.entity} {named}".strip()


def _cause(code: str) -> str:
    return code.replace("_", " ")


def _rules(rows: Sequence[OpRow]) -> str:
    """The rules that refused, in a sentence each."""
    codes = dict.fromkeys(row.code for row in rows[:SHOWN] if row.code in RULES)
    return "".join(f"\n{_cause(code)}: {wording.of_code(code)}" for code in codes)


def _more(count: int) -> str:
    return f"\n… and {count - SHOWN:,} more" if count > SHOWN else ""
