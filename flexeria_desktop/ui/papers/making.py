"""Each report from what was chosen: the rows are read, and become a document."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.services.report_rows import MOST_LINES
from flexeria_desktop.ui.papers.faces import Report
from flexeria_desktop.ui.papers.protocols import Period
from flexeria_desktop.ui.printing.model import PrintJob


@dataclass(frozen=True, slots=True)
class Choice:
    """What a report is about; None = all. reason: why events are looked at, where the policy asks (R62).

    about: the names of the lock and the person, said under the title.
    """

    period: Period
    lock_id: LockId | None = None
    person_id: PersonId | None = None
    building: str = ""
    reason: str = ""
    about: str = ""
    now: datetime = field(default_factory=lambda: datetime.now().astimezone())

    @property
    def since(self) -> datetime:
        """The first moment of the period at this desk."""
        return _midnight(self.period.first)

    @property
    def until(self) -> datetime:
        """The moment after the period."""
        return _midnight(self.period.last + timedelta(days=1))


async def make(actions: Any, report: Report, choice: Choice) -> PrintJob:
    """Read the data and build the document; a coroutine of the engine's loop."""
    job = await _MAKERS[report](actions, choice)
    if report is Report.DOSSIER or not choice.about:
        return job
    return replace(job, sub=" · ".join(filter(None, (choice.about, job.sub))))


async def _built(build: Callable[..., PrintJob], *facts: Any) -> PrintJob:
    """Thousands of rows become words: not on the engine's loop."""
    from asyncio import to_thread  # noqa: PLC0415 - the engine has it loaded

    return await to_thread(build, *facts)


async def _plan(actions: Any, choice: Choice, axis: str) -> PrintJob:
    from flexeria_desktop.core.services.matrix_rows import Axis  # noqa: PLC0415 - at the first report
    from flexeria_desktop.ui.papers.locking_plan import locking_plan  # noqa: PLC0415 - at the first report

    grid = await actions.matrix(Axis(axis))
    return await _built(locking_plan, grid, choice.building, choice.now)


async def _keys_by_lock(actions: Any, choice: Choice) -> PrintJob:
    from flexeria_desktop.ui.papers.key_lists import keys_by_lock  # noqa: PLC0415 - at the first report

    keys = await actions.report_keys(lock_id=choice.lock_id)
    return await _built(keys_by_lock, keys, choice.building, choice.now)


async def _keys_by_person(actions: Any, choice: Choice) -> PrintJob:
    from flexeria_desktop.ui.papers.key_lists import keys_by_person  # noqa: PLC0415 - at the first report

    keys = await actions.report_keys(person_id=choice.person_id)
    signed = choice.person_id is not None
    return await _built(lambda: keys_by_person(keys, choice.building, choice.now, signed=signed))


async def _protocol(actions: Any, choice: Choice) -> PrintJob:
    from flexeria_desktop.ui.papers.protocols import issue_protocol  # noqa: PLC0415 - at the first report

    deeds = await actions.report_deeds(choice.since, choice.until, choice.lock_id)
    return await _built(issue_protocol, deeds, choice.period, choice.building, choice.now)


async def _handed_out(actions: Any, choice: Choice) -> PrintJob:
    from flexeria_desktop.ui.papers.handed_out import handed_out_list  # noqa: PLC0415 - at the first report

    rows = await actions.handed_out(lock_id=choice.lock_id, person_id=choice.person_id)
    return await _built(handed_out_list, rows, choice.building, choice.now)


async def _receipts(actions: Any, choice: Choice) -> PrintJob:
    from flexeria_desktop.ui.papers.receipts import kept_receipts  # noqa: PLC0415 - at the first report

    found = await actions.protocols_between(choice.since, choice.until, choice.person_id)
    return await _built(kept_receipts, found, choice.period.words, choice.building, choice.now)


async def _events(actions: Any, choice: Choice) -> PrintJob:
    from flexeria_desktop.core.services.event_filter import EventFilter  # noqa: PLC0415 - at the first report
    from flexeria_desktop.ui.papers.protocols import events_report  # noqa: PLC0415 - at the first report

    locks = (choice.lock_id,) if choice.lock_id else ()
    people = (choice.person_id,) if choice.person_id else ()
    wanted = EventFilter(lock_ids=locks, person_ids=people, since=choice.since, until=choice.until)
    await actions.record_event_look(wanted, choice.reason)
    found: Sequence[Any] = await actions.events(wanted, MOST_LINES)
    return await _built(events_report, tuple(reversed(found)), choice.period, choice.building, choice.now)


async def _dossier(actions: Any, choice: Choice) -> PrintJob:
    from flexeria_desktop.ui.papers.dossier import acceptance_dossier  # noqa: PLC0415 - at the first report

    found = await actions.report_dossier(choice.lock_id)
    return await _built(acceptance_dossier, found, choice.building, choice.now)


async def _service(actions: Any, choice: Choice) -> PrintJob:
    from flexeria_desktop.ui.papers.service import service_record  # noqa: PLC0415 - at the first report

    return await _built(service_record, await actions.report_service(), choice.building, choice.now)


_MAKERS: dict[Report, Callable[[Any, Choice], Awaitable[PrintJob]]] = {
    Report.PLAN: lambda actions, choice: _plan(actions, choice, "people"),
    Report.PLAN_GROUPS: lambda actions, choice: _plan(actions, choice, "groups"),
    Report.KEYS_BY_LOCK: _keys_by_lock,
    Report.KEYS_BY_PERSON: _keys_by_person,
    Report.PROTOCOL: _protocol,
    Report.HANDED_OUT: _handed_out,
    Report.RECEIPTS: _receipts,
    Report.EVENTS: _events,
    Report.DOSSIER: _dossier,
    Report.SERVICE: _service,
}


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()
