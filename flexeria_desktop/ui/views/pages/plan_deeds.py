"""What is done from the plan: rights given and taken, locks programmed, and the buttons of a cell's causes."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.services.matrix_rows import Axis, Cause, CellKey, StepKind, TogglePreview, ToggleReport, Why
from flexeria_desktop.core.services.people_group_rows import GroupReport
from flexeria_desktop.core.services.rows import KeyRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.theme import Tone
from flexeria_desktop.ui.viewmodels import group_texts, key_texts, plan_says, plan_toggle
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.views.pages.groups_told import tell
from flexeria_desktop.ui.views.pages.issue_key import open_issue_sheet
from flexeria_desktop.ui.views.pages.keys_change import open_change_sheet
from flexeria_desktop.ui.views.pages.keys_deeds import TOPICS, KeyDeeds, ask

Work = Callable[[], Coroutine[Any, Any, Any]]


class PlanDeeds(QObject):
    """Each deed runs off the screen, tells what came of it and offers the next step."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._keys = KeyDeeds(context, page)

    def toggle(self, cells: Sequence[CellKey], wanted: bool, axis: Axis) -> None:
        """Give or take rights; taking several asks first, with the number of people for each lock.

        One cell of a group is the right of many, so it asks as well; and what the platform gives no undo takes back.
        """
        if axis is Axis.PEOPLE and (wanted or len(cells) == 1):
            self._toggle(cells, wanted)
        else:
            preview = self._context.actions.toggle_preview
            self._run("", lambda: preview(cells, wanted), lambda found: self._judge(cells, found))

    def program(self, locks: Sequence[LockId]) -> None:
        """Program locks as a job in the job area; without any say that there is nothing to do."""
        if locks:
            start_program(self._context, list(locks))
        else:
            self._context.toast(plan_says.nothing_to_program(), tone="info")

    def cause(self, key: str, why: Why) -> None:
        """Do what the button of a cause says."""
        cell = CellKey(why.lock_id, why.column_id)
        go = self._context.navigate
        deeds: dict[Cause, Callable[[], object]] = {
            Cause.PROGRAM: lambda: self.program([why.lock_id]),
            Cause.CHANGE_END: lambda: self._change(why),
            Cause.CHANGE_SCHEDULE: lambda: self._change(why),
            Cause.CHANGE_GROUP: lambda: self._change_group(why),
            Cause.GIVE_BY_GROUP: lambda: self.toggle([cell], True, why.axis),
            Cause.TAKE_OUT: lambda: self.toggle([cell], False, why.axis),
            Cause.ISSUE: lambda: self.toggle([cell], True, why.axis),
            Cause.PRESENT_MEDIUM: lambda: open_issue_sheet(self._context, person=why.column_id, locks=(why.lock_id,)),
            Cause.TAKE_IN: lambda: self.toggle([cell], False, why.axis),
            Cause.GIVE_BACK: lambda: self.toggle([cell], True, why.axis),
            Cause.READ_LOCK: lambda: go("programming", locks=(why.lock_id,)),
            Cause.RESUME: lambda: self._resume(why),
            Cause.REPLACE_MEDIUM: lambda: self.report_lost(cell),
            Cause.REDEEM_BASE: lambda: go("prepaid"),
            Cause.REDEEM_KEYS: lambda: go("prepaid"),
            Cause.CLAIM: lambda: go("locks", lock=why.lock_id),
            Cause.REGISTER: lambda: go("locks", lock=why.lock_id),
            Cause.DECIDE: lambda: go("programming", locks=(why.lock_id,)),
        }
        deeds[Cause(key)]()

    def _toggle(self, cells: Sequence[CellKey], wanted: bool) -> None:
        actions = self._context.actions
        self._run("", lambda: actions.toggle_rights(cells, wanted), self._toggled)

    def _judge(self, cells: Sequence[CellKey], found: TogglePreview) -> None:
        """Ask where somebody loses something, or something is for good; nobody's loss and a gift go on at once."""
        harmless = not found.final if found.wanted else not found.people
        if found.change and harmless:
            self._toggle(cells, found.wanted)
        elif found.change:
            dangerous = not found.wanted
            asked = plan_toggle.consequence(found) if dangerous else plan_toggle.for_good(found)
            ask(self._page, asked, lambda: self._toggle(cells, found.wanted), danger=dangerous)
        elif found.refused:
            self._context.toast(plan_toggle.refusals(found.refused), tone="caution")

    def _toggled(self, report: ToggleReport) -> None:
        if report.groups is not None:
            self._groups_toggled(report, report.groups)
            return
        self._context.changed(*TOPICS)
        people = list(dict.fromkeys(cell.column_id for cell in report.need_medium))
        if report.done:
            sentence = plan_toggle.done(report)
            self._context.toast(
                sentence, self.tr("Program %n lock(s)", "", len(report.locks)), lambda: self.program(report.locks)
            )
        if len(people) == 1:
            # Only the person at the desk has the medium: the sheet asks for it, with everything else filled in.
            locks = tuple(cell.lock_id for cell in report.need_medium)
            open_issue_sheet(self._context, person=people[0], locks=locks)
        elif report.refused:
            self._context.toast(plan_toggle.refusals(report.refused), tone="caution")

    def _groups_toggled(self, report: ToggleReport, groups: GroupReport) -> None:
        """Say what became of the keys of the people; who got none is listed when it is about one group."""
        names = {cell.column_id for cell in report.done}
        begin = plan_toggle.of_groups(report)
        if len(names) == 1:
            tell(self._context, groups, names.pop(), begin)
            return
        self._context.changed(*TOPICS)
        text = group_texts.told(groups, begin)
        tone: Tone = "caution" if groups.refused else "positive"
        self._context.toast(text, self.tr("Open groups"), lambda: self._context.navigate("groups"), tone=tone)

    def _change_group(self, why: Why) -> None:
        """A group is changed on its page, who is in it with the person; else the key is an organisation's."""
        if why.axis is Axis.GROUPS and not any(step.organisation for step in why.steps):
            self._context.navigate("groups", group=why.column_id)
        elif why.axis is Axis.PEOPLE and any(step.kind is StepKind.GROUP for step in why.steps):
            self._context.navigate("people", person=why.column_id)
        else:
            self._context.navigate("organisations")

    def _resume(self, why: Why) -> None:
        self._run("", lambda: self._context.actions.resume(why.keys), lambda _done: self._context.changed(*TOPICS))

    def report_lost(self, cell: CellKey | None) -> None:
        """Open the sheet of a lost medium, with the person of the cell filled in."""
        from flexeria_desktop.ui.views.pages.lost_medium import open_lost_sheet  # noqa: PLC0415 - at the first loss

        open_lost_sheet(self._context, None if cell is None else PersonId(cell.column_id))

    def suspend(self, cell: CellKey, refused: Callable[[Sequence[KeyRow]], object]) -> None:
        """Stop the keys of a cell from opening, once that is confirmed; ``refused`` where there is none to stop."""
        actions = self._context.actions

        def found(rows: Sequence[KeyRow]) -> None:
            if key_texts.to_suspend(rows):
                self._keys.suspend(rows)
            else:
                refused(rows)

        self._run("", lambda: actions.keys(lock_id=cell.lock_id, person_id=cell.column_id), found)

    def _change(self, why: Why) -> None:
        actions = self._context.actions

        def found(rows: Sequence[KeyRow]) -> None:
            chosen = [entry for entry in rows if entry.id in why.keys]
            if chosen:
                open_change_sheet(self._context, chosen)

        self._run("", lambda: actions.keys(lock_id=why.lock_id, person_id=why.column_id), found)

    def _run(self, title: str, deed: Work, succeeded: Callable[[Any], object]) -> None:
        async def work(_report: Report) -> Any:
            return await deed()

        self._context.runner.start(title, work, succeeded=succeeded, failed=self._context.error)
