"""Commands about what others wrote to locks: read it back, decide on it, adopt it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime

from flexeria_desktop.cli import find
from flexeria_desktop.cli.output import Answer, counted, ending
from flexeria_desktop.cli.rounds import sentence
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.rows import ForeignRow, ForeignState, LockPlan, Missing, ReadOutcome

DECISIONS = {"keep": "stays as others left it", "remove": "will be removed", "restore": "will be restored"}
DONE_BY_OTHERS = {
    ForeignState.UNKNOWN: "others added",
    ForeignState.CHANGED: "others narrowed",
    ForeignState.REMOVED: "others removed",
}


async def read_back(actions: Actions, asked: Namespace) -> Answer:
    """Read what locks hold and tell whether it is what their last receipts prove."""
    rows = await find.locks(actions, asked.lock)
    chosen = [row.id for row in rows if asked.lock or row.missing is not Missing.CLAIM]
    if not chosen:
        return Answer("No locks yet.", [])
    outcomes = await actions.read_locks(chosen, lambda _step: None)
    plans = {plan.lock_id: plan for plan in await actions.plan(chosen)}
    lines = [line for outcome in outcomes for line in _told(outcome, plans.get(outcome.lock_id))]
    data = [_data(outcome, plans.get(outcome.lock_id)) for outcome in outcomes]
    return Answer("\n".join(lines), data, ending([outcome.error for outcome in outcomes]))


def _told(outcome: ReadOutcome, plan: LockPlan | None) -> Iterator[str]:
    if outcome.error is not None:
        yield f"{outcome.lock}: {sentence(outcome.error)}"
        return
    same = "the same that its last receipt proves" if outcome.same_as_receipt else "changed since its last receipt"
    yield f"{outcome.lock}: list {outcome.version} was read, {same}"
    if plan is not None:
        yield from foreign_lines(plan)


def _data(outcome: ReadOutcome, plan: LockPlan | None) -> dict[str, object]:
    return {
        "lock": outcome.lock,
        "version": outcome.version,
        "read_at": outcome.at,
        "same_as_receipt": outcome.same_as_receipt,
        "foreign": plan.foreign if plan is not None and outcome.error is None else (),
        "error": outcome.error,
    }


def foreign_lines(plan: LockPlan) -> Iterator[str]:
    """What others did at a lock, a line for each record, and how to decide on it."""
    yield from map(_foreign_text, plan.foreign)
    if any(not row.decision for row in plan.foreign):
        yield f'  decide with: flexeria decide "{plan.lock}" NUMBER keep|remove|restore'


def _foreign_text(row: ForeignRow) -> str:
    who = f"{row.person} " if row.person else f"user {row.user} "
    facts = ", ".join([f"{who}{row.kind.name.lower()} {row.mask}".rstrip(), *_limits(row)])
    decided = DECISIONS.get(row.decision, "not decided")
    return f"  {DONE_BY_OTHERS[row.state]} number {row.number}: {facts} ({decided})"


def _limits(row: ForeignRow) -> Iterator[str]:
    for word, bound in zip(("from", "until"), row.bounds, strict=True):
        if bound is not None:
            yield f"{word} {datetime.fromtimestamp(bound, UTC).astimezone():%Y-%m-%d %H:%M}"
    if row.suspended:
        yield "suspended"


async def decide(actions: Actions, asked: Namespace) -> Answer:
    """Say what becomes of a record that others wrote, narrowed or removed."""
    row = await find.lock(actions, asked.lock)
    await actions.decide(row.id, asked.number, asked.decision)
    later = "" if asked.decision == "keep" else " with the next flexeria program"
    text = f"Number {asked.number} of {row.name} {DECISIONS[asked.decision]}{later}."
    return Answer(text, {"lock": row.serial, "number": asked.number, "decision": asked.decision})


async def adopt(actions: Actions, asked: Namespace) -> Answer:
    """Make a record that others added a key of a person."""
    row = await find.lock(actions, asked.lock)
    person = await find.person(actions, asked.person)
    key_id = await actions.adopt(row.id, asked.number, person.id)
    left = (await actions.lock(row.id)).in_stock
    text = f"Number {asked.number} of {row.name} is a key of {person.name} now; {counted(left, 'key')} left in stock."
    return Answer(text, {"key": key_id, "in_stock": left})
