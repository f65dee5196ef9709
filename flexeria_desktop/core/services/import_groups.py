"""Groups of people as a file names them: several in a cell, known ones in whatever case, others offered to be made."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.people_groups import LONGEST_NAME, MOST_GROUPS, Graph

BETWEEN = "; "
FEW = 20
"""As many new groups are made unless a person says no; a column with more names is likely to hold something else."""
OF_THE_PROGRAM = "* "
"""Begins names of groups that every contact of an address book is in ("* myContacts")."""
_PARTED = re.compile(r"\s*(?:;|\||:::)\s*")
_COMMA = re.compile(r"\s*,\s*")


@dataclass(frozen=True, slots=True)
class GroupsHere:
    """Groups of this profile: names by folded name, names by person, and folded names of those that have locks."""

    names: Mapping[str, str] = field(default_factory=dict)
    of: Mapping[PersonId, tuple[str, ...]] = field(default_factory=dict)
    with_locks: frozenset[str] = frozenset()


def groups_here(graph: Graph) -> GroupsHere:
    """What an import asks of the groups."""
    names = {group.id: group.name for group in graph.groups}
    inside: defaultdict[PersonId, set[str]] = defaultdict(set)
    for group_id, person_id in graph.members:
        if group_id in names:
            inside[person_id].add(group_id)
    of = {person: tuple(name for one, name in names.items() if one in groups) for person, groups in inside.items()}
    having = frozenset(names[lock.group_id].casefold() for lock in graph.locks if lock.group_id in names)
    return GroupsHere({name.casefold(): name for name in names.values()}, of, having)


@dataclass(frozen=True, slots=True)
class Wish:
    """The groups that a cell names, spelled as here, and the code of what is wrong with it."""

    names: tuple[str, ...] = ()
    fault: str = ""


class Wishes:
    """What all cells of a column ask for; ``make``: whether new groups are made, None = while they are few.

    new: names of the groups that are not here, in their order in the file; made: whether they will be.
    """

    def __init__(self, here: GroupsHere, cells: Iterable[str], make: bool | None) -> None:
        self._here = here
        self._spelled = dict(here.names)
        self._wishes = {cell: self._wish(cell) for cell in dict.fromkeys(cells)}
        self.new = tuple(name for folded, name in self._spelled.items() if folded not in here.names)
        self.made = len(self.new) <= FEW if make is None else make
        self._beyond = frozenset(self.new[max(0, MOST_GROUPS - len(here.names)) :]) if self.made else frozenset()

    def of(self, cell: str) -> Wish:
        """What a cell asks for; faults: group_unfit, groups_full."""
        wish = self._wishes.get(cell, Wish())
        return Wish(wish.names, "groups_full") if self._beyond and self._beyond.intersection(wish.names) else wish

    def joins(self, wish: Wish, person_id: PersonId | None) -> tuple[str, ...]:
        """The groups somebody comes into who is not in them; nobody (None) is in none."""
        inside = self._here.of.get(person_id, ()) if person_id is not None else ()
        fit = (name for name in wish.names if self.made or name.casefold() in self._here.names)
        return tuple(name for name in fit if name not in inside)

    def change(self, joins: Collection[str], person_id: PersonId) -> tuple[str, str]:
        """Groups of somebody before and after."""
        inside = self._here.of.get(person_id, ())
        return BETWEEN.join(inside), BETWEEN.join((*inside, *joins))

    def with_locks(self, joins: Iterable[str]) -> bool:
        """Whether one of these groups gives keys."""
        return any(name.casefold() in self._here.with_locks for name in joins)

    def _wish(self, cell: str) -> Wish:
        named: dict[str, str] = {}
        for name in self._parts(cell):
            named.setdefault(name.casefold(), self._spelled.get(name.casefold(), name))
        if any(len(name) > LONGEST_NAME or not name.isprintable() for name in named.values()):
            return Wish(tuple(named.values()), "group_unfit")
        self._spelled |= named
        return Wish(tuple(named.values()))

    def _parts(self, cell: str) -> Iterable[str]:
        """A name with a comma in it that is a group here stays whole."""
        for part in _PARTED.split(cell):
            pieces = [part] if part.casefold() in self._here.names else _COMMA.split(part)
            for piece in pieces:
                name = " ".join(piece.split())
                if name and not name.startswith(OF_THE_PROGRAM):
                    yield name
