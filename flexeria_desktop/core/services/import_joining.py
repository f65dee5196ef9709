"""People of a file into their groups, within the step that stores them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from flexeria_desktop.core.domain import people_groups as rules
from flexeria_desktop.core.domain.ids import PersonId, new_uuid7
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.domain.people_groups import Graph, PeopleGroup
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.errors import ImportOutdated
from flexeria_desktop.core.services.import_rows import ImportPreview, ImportReport, ImportRow
from flexeria_desktop.core.services.people_group_rows import GroupReport
from flexeria_desktop.core.services.people_groups import ENTITY, follow
from flexeria_desktop.core.services.watching import Watch, unwatched
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

Taken = Sequence[tuple[ImportRow, Person]]


def join(desk: Desk, uow: UnitOfWork, found: ImportPreview, taken: Taken, watch: Watch = unwatched) -> ImportReport:
    """Make the groups that are missing and put people into theirs; keys follow for those who were here before.

    Somebody new has no medium at any lock yet, so no key of theirs is tried. Raises ImportOutdated when groups are not
    what the rows were judged against.
    """
    taken = [(row, person) for row, person in taken if row.joins]
    if not taken:
        return ImportReport()
    graph = uow.people_groups.graph()
    _check_still_so(graph, found, taken)
    made = _make(uow, graph, list(dict.fromkeys(name for row, _person in taken for name in row.joins)))
    groups = {group.id: group.name for group in (*graph.groups, *made)}
    ids = {name.casefold(): group_id for group_id, name in groups.items()}
    pairs = [(ids[name.casefold()], person.id) for row, person in taken for name in row.joins]
    uow.people_groups.add_members(pairs)
    counts = Counter(group_id for group_id, _person in pairs)
    for group_id, count in counts.items():
        uow.record("people_group.joined", ENTITY, group_id, {"count": count}, text=groups[group_id])
    having = {lock.group_id for lock in graph.locks}
    were_here = frozenset(PersonId(person.id) for row, person in taken if row.before is not None)
    new = {person for group_id, person in pairs if group_id in having and person not in were_here}
    giving = [group_id for group_id in groups if group_id in having and counts[group_id]]
    keys = follow(desk, uow, giving, only=were_here, watch=watch).report() if giving and were_here else GroupReport()
    return ImportReport(
        groups_made=tuple(group.name for group in made),
        joined=len(taken),
        keys=keys,
        without_medium=len(new) + len(keys.need_medium),
    )


def _check_still_so(graph: Graph, found: ImportPreview, taken: Taken) -> None:
    """Groups shown as new are not here, the others are, and nobody is in one yet: what was shown must happen."""
    ids = {group.name.casefold(): group.id for group in graph.groups}
    new = {name.casefold() for name in found.groups_new}
    for row, person in taken:
        for name in row.joins:
            group_id = ids.get(name.casefold())
            if (group_id is None) != (name.casefold() in new) or (group_id, person.id) in graph.members:
                raise ImportOutdated(line=row.line)


def _make(uow: UnitOfWork, graph: Graph, names: Sequence[str]) -> list[PeopleGroup]:
    known = {group.name.casefold() for group in graph.groups}
    made: list[PeopleGroup] = []
    for name in names:
        if name.casefold() in known:
            continue
        group = PeopleGroup(new_uuid7(), rules.named([*graph.groups, *made], name))
        uow.people_groups.save(group)
        uow.record("people_group.made", ENTITY, group.id, {}, text=group.name)
        made.append(group)
    return made
