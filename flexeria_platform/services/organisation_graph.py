"""What an organisation's desks keep here: employees, groups, who is in which, which group has which received key."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from flexeria_desktop.core.domain.sharing import who_opens
from flexeria_platform.tables_sync import entities

GROUP, EMPLOYEE, MEMBERSHIP, GROUP_LINK = "group", "employee", "membership", "group_link"
ENTITIES = frozenset({GROUP, EMPLOYEE, MEMBERSHIP, GROUP_LINK})

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Graph:
    """The living rows of one account, by id."""

    groups: Mapping[str, Fields]
    employees: Mapping[str, Fields]
    memberships: Mapping[str, Fields]
    links: Mapping[str, Fields]

    def employees_of(self, organisation_id: str) -> dict[str, Fields]:
        """Employees of one organisation."""
        return {one: row for one, row in self.employees.items() if row.get("organisation_id") == organisation_id}

    def groups_of(self, employees: Collection[str]) -> set[str]:
        """Groups that any of these employees is in."""
        return {str(row["group_id"]) for row in self.memberships.values() if row["employee_id"] in employees}

    def keys_of(self, groups: Collection[str]) -> set[str]:
        """Received keys that any of these groups has."""
        return {str(row["received_key_id"]) for row in self.links.values() if row["group_id"] in groups}

    def who_opens(self, share_id: str, organisation_id: str) -> frozenset[str]:
        """Employees of the organisation that a path of living rows leads from to the key (R39)."""
        groups = {one for one, row in self.groups.items() if row.get("organisation_id") == organisation_id}
        links = [(str(row["group_id"]), str(row["received_key_id"])) for row in self.links.values()]
        members = [
            (str(row["group_id"]), str(row["employee_id"]))
            for row in self.memberships.values()
            if row["group_id"] in groups
        ]
        return who_opens(share_id, links, members) & self.employees_of(organisation_id).keys()


def graph_of(database: Connection, account_id: str) -> Graph:
    """Read everything of an account's organisations that lives."""
    return Graph(*(living(database, account_id, entity) for entity in (GROUP, EMPLOYEE, MEMBERSHIP, GROUP_LINK)))


def living(database: Connection, account_id: str, entity: str) -> dict[str, Fields]:
    """The living rows of one entity, by id."""
    query = select(entities.c.id, entities.c.fields).where(
        entities.c.account_id == account_id, entities.c.entity == entity, entities.c.deleted.is_(False)
    )
    return {row.id: json.loads(row.fields) for row in database.execute(query)}


def row_of(database: Connection, account_id: str, entity: str, row_id: str) -> Fields | None:
    """One living row, None when it is not there."""
    query = select(entities.c.fields).where(
        entities.c.account_id == account_id,
        entities.c.entity == entity,
        entities.c.id == row_id,
        entities.c.deleted.is_(False),
    )
    text = database.execute(query).scalar_one_or_none()
    return None if text is None else json.loads(text)
