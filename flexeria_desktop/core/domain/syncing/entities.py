"""The registry: which rows desks share, which fields these have, who may set them, how they are merged.

A field that is null and one that is absent are the same; rows never hold null.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from flexeria_desktop.core.domain.places import MOST_PLACES, PlaceKind
from flexeria_desktop.core.domain.syncing import values
from flexeria_desktop.core.domain.syncing.values import Check


class Policy(StrEnum):
    """What becomes of two values that were set without knowing of each other (FSP/1 section 5).

    FIXED is set once. LATEST: the later arrival. LATER, EARLIER: the stricter bound, null = none. BOTH: only what both
    permit. FEWER: what stands in both lists. HOURS: minutes that are in both weeks. SCHEDULE: the schedule with fewer
    hours, null = any hour. LOWER: the smaller number. FIRST, LAST: the wider span of days. OFFICE_FROM, OFFICE_TO:
    the shorter span of minutes, null = none. STATE: the later of issued, suspended, withdrawn, returned. OBSERVED:
    the later arrival, without a conflict.
    """

    FIXED = "fixed"
    LATEST = "latest"
    LATER = "later"
    EARLIER = "earlier"
    BOTH = "both"
    FEWER = "fewer"
    HOURS = "hours"
    SCHEDULE = "schedule"
    LOWER = "lower"
    HOLIDAY_RULE = "holiday_rule"
    FIRST = "first"
    LAST = "last"
    OFFICE_FROM = "office_from"
    OFFICE_TO = "office_to"
    STATE = "state"
    OBSERVED = "observed"


UNCONTESTED = frozenset({Policy.FIXED, Policy.OBSERVED})
"""Policies under which two values never meet."""


@dataclass(frozen=True, slots=True)
class FieldRule:
    """secret: the platform keeps it sealed and no log shows it."""

    policy: Policy
    check: Check
    secret: bool = False


@dataclass(frozen=True, slots=True)
class EntityRule:
    """required: fields without which no row begins. by_server: desks never write it. narrowed_as: kind of the
    conflict items about stricter values. link: two fields that make the id. again: whoever knows that such a row was
    deleted may let it live again; of a link always.
    """

    fields: Mapping[str, FieldRule] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    deletable: bool = True
    creatable: bool = True
    by_server: bool = False
    narrowed_as: str = "narrowed"
    link: tuple[str, str] | None = None
    again: bool = False

    @property
    def secrets(self) -> frozenset[str]:
        """Fields that are never kept or shown in the clear."""
        return frozenset(name for name, rule in self.fields.items() if rule.secret)


STATES = ("issued", "suspended", "withdrawn", "returned")
"""States of a key, the stricter ones later (R53)."""
RANK = {state: rank for rank, state in enumerate(STATES)}
WITHDRAWN = RANK["withdrawn"]
DELETED = "deleted"
"""Stands for a row's life where a field is named."""


def _all(policy: Policy, check: Check, *names: str) -> dict[str, FieldRule]:
    return {name: FieldRule(policy, check) for name in names}


PERSON = EntityRule(
    {
        **_all(Policy.LATEST, values.text, "name", "unit", "email", "phone", "reference", "note"),
        **_all(Policy.EARLIER, values.day, "until"),
    },
    required=("name",),
)
# A lock keeps its id when its hardware is replaced: then the serial is another one.
LOCK = EntityRule(
    {
        "serial": FieldRule(Policy.OBSERVED, values.serial),
        "model": FieldRule(Policy.FIXED, values.one_of("MC", "DC", "RC")),
        **_all(Policy.LATEST, values.text, "name", "building", "floor", "note", "zone"),
        "claimed_on": FieldRule(Policy.OBSERVED, values.day),
        **_all(Policy.OBSERVED, values.binary, "lock_key", "site_key"),
        "credential_key": FieldRule(Policy.OBSERVED, values.binary, secret=True),
    },
    required=("serial", "model"),
    deletable=False,
)
KEY = EntityRule(
    {
        **_all(Policy.FIXED, values.uuid, "lock_id", "person_id"),
        "issued_at": FieldRule(Policy.FIXED, values.day_or_moment),
        "state": FieldRule(Policy.STATE, values.one_of(*STATES)),
        "valid_from": FieldRule(Policy.LATER, values.day),
        "valid_until": FieldRule(Policy.EARLIER, values.day),
        "schedule_id": FieldRule(Policy.SCHEDULE, values.uuid),
        **_all(Policy.BOTH, values.flag, "office", "emergency"),
        "media": FieldRule(Policy.FEWER, values.media),
        **_all(Policy.OBSERVED, values.day_or_moment, "withdrawn_at", "returned_at"),
    },
    required=("lock_id", "state"),
    deletable=False,
)
SCHEDULE = EntityRule(
    {
        "name": FieldRule(Policy.LATEST, values.text),
        "intervals": FieldRule(Policy.HOURS, values.intervals),
        "holiday_rule": FieldRule(Policy.HOLIDAY_RULE, values.number(0, 2)),
    },
    required=("name",),
)
HOLIDAY = EntityRule(
    {
        "name": FieldRule(Policy.LATEST, values.text),
        "first_day": FieldRule(Policy.FIRST, values.day),
        "last_day": FieldRule(Policy.LAST, values.day),
    },
    required=("first_day", "last_day"),
)
LOCK_SETTINGS = EntityRule(
    {
        "opening_seconds": FieldRule(Policy.LOWER, values.number(1, 3_600)),
        "wrong_code_limit": FieldRule(Policy.LOWER, values.number(1, 255)),
        "office_from": FieldRule(Policy.OFFICE_FROM, values.number(0, values.DAY_MINUTES)),
        "office_to": FieldRule(Policy.OFFICE_TO, values.number(0, values.DAY_MINUTES)),
        "beeper": FieldRule(Policy.LATEST, values.flag),
    },
    deletable=False,
    narrowed_as="stricter",
)
CONFLICT = EntityRule(
    {
        "state": FieldRule(Policy.OBSERVED, values.one_of("open", "decided")),
        **_all(Policy.OBSERVED, values.text, "decided_by", "decision"),
    },
    deletable=False,
    creatable=False,
)
GROUP = EntityRule(
    {
        "organisation_id": FieldRule(Policy.FIXED, values.uuid),
        "name": FieldRule(Policy.LATEST, values.text),
    },
    required=("organisation_id", "name"),
)
EMPLOYEE = EntityRule(
    {
        "organisation_id": FieldRule(Policy.FIXED, values.uuid),
        **_all(Policy.LATEST, values.text, "name", "reference", "email", "phone", "note"),
        "until": FieldRule(Policy.EARLIER, values.day),
        "media": FieldRule(Policy.FEWER, values.media),
    },
    required=("organisation_id", "name"),
)
MEMBERSHIP = EntityRule(
    _all(Policy.FIXED, values.uuid, "group_id", "employee_id"),
    required=("group_id", "employee_id"),
    link=("group_id", "employee_id"),
)
GROUP_LINK = EntityRule(
    _all(Policy.FIXED, values.uuid, "group_id", "received_key_id"),
    required=("group_id", "received_key_id"),
    link=("group_id", "received_key_id"),
)
# Two desks that order the same siblings anew need nobody to decide.
PLACE = EntityRule(
    {
        "kind": FieldRule(Policy.FIXED, values.one_of(*PlaceKind)),
        "name": FieldRule(Policy.LATEST, values.text),
        "parent_id": FieldRule(Policy.LATEST, values.uuid),
        "position": FieldRule(Policy.OBSERVED, values.number(0, MOST_PLACES)),
    },
    required=("kind", "name"),
)
# A row of its own: a platform that knows no places refuses it alone, and not the lock with its keys.
LOCK_PLACE = EntityRule({"place_id": FieldRule(Policy.LATEST, values.uuid)}, deletable=False)
# Undoing the deletion of a group brings the same one back, with all that names it.
PEOPLE_GROUP = EntityRule({"name": FieldRule(Policy.LATEST, values.text)}, required=("name",), again=True)
PEOPLE_GROUP_MEMBER = EntityRule(
    _all(Policy.FIXED, values.uuid, "group_id", "person_id"),
    required=("group_id", "person_id"),
    link=("group_id", "person_id"),
)
PEOPLE_GROUP_LOCK = EntityRule(
    {
        **_all(Policy.FIXED, values.uuid, "group_id", "lock_id"),
        "schedule_id": FieldRule(Policy.SCHEDULE, values.uuid),
        "valid_from": FieldRule(Policy.LATER, values.day),
        "valid_until": FieldRule(Policy.EARLIER, values.day),
    },
    required=("group_id", "lock_id"),
    link=("group_id", "lock_id"),
)
PEOPLE_GROUP_EXCEPTION = EntityRule(
    _all(Policy.FIXED, values.uuid, "group_lock_id", "person_id"),
    required=("group_lock_id", "person_id"),
    link=("group_lock_id", "person_id"),
)
# A row of its own, as with places: else a platform that knows no groups would refuse each key of one.
KEY_GROUP = EntityRule({"group_id": FieldRule(Policy.LATEST, values.uuid)}, deletable=False)
SERVER_MADE = EntityRule(by_server=True, deletable=False)

ENTITIES: Mapping[str, EntityRule] = {
    "person": PERSON,
    "place": PLACE,
    "lock": LOCK,
    "lock_place": LOCK_PLACE,
    "people_group": PEOPLE_GROUP,
    "people_group_member": PEOPLE_GROUP_MEMBER,
    "people_group_lock": PEOPLE_GROUP_LOCK,
    "people_group_except": PEOPLE_GROUP_EXCEPTION,
    "key": KEY,
    "key_group": KEY_GROUP,
    "schedule": SCHEDULE,
    "holiday": HOLIDAY,
    "lock_settings": LOCK_SETTINGS,
    "conflict": CONFLICT,
    "group": GROUP,
    "employee": EMPLOYEE,
    "membership": MEMBERSHIP,
    "group_link": GROUP_LINK,
    **dict.fromkeys(
        ("entitlement", "redemption", "organisation", "receipt", "share", "received_key", "shared_user", "site"),
        SERVER_MADE,
    ),
}


def link_id(entity: str, first: str, second: str) -> str:
    """The one id of the row that links two others (UUIDv8, RFC 9562 section 5.8).

    So a link that is made at two desks is one row, and its removal here meets its renewal there.
    """
    hashed = hashlib.sha256("\0".join((entity, first, second)).encode()).digest()
    value = int.from_bytes(hashed[:16], "big") & ~(0xF << 76) & ~(0b11 << 62)
    return str(UUID(int=value | 0x8 << 76 | 0b10 << 62))
