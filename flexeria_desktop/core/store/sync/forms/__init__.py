"""The forms of all entities that have tables here, in the order in which they are applied and sent."""

from __future__ import annotations

from collections.abc import Mapping

from flexeria_desktop.core.store.sync.forms.base import Form
from flexeria_desktop.core.store.sync.forms.keys import KeyForm
from flexeria_desktop.core.store.sync.forms.locks import EntitlementForm, LockForm
from flexeria_desktop.core.store.sync.forms.organisations import (
    GROUP_LINKS,
    MEMBERSHIPS,
    EmployeeForm,
    GroupForm,
    OrganisationForm,
    ReceivedKeyForm,
)
from flexeria_desktop.core.store.sync.forms.people import PersonForm
from flexeria_desktop.core.store.sync.forms.people_groups import (
    PEOPLE_GROUP_EXCEPTIONS,
    PEOPLE_GROUP_MEMBERS,
    KeyGroupForm,
    PeopleGroupForm,
    PeopleGroupLockForm,
)
from flexeria_desktop.core.store.sync.forms.places import LockPlaceForm, PlaceForm
from flexeria_desktop.core.store.sync.forms.redemptions import RedemptionForm
from flexeria_desktop.core.store.sync.forms.rules import HolidayForm, LockSettingsForm, ScheduleForm
from flexeria_desktop.core.store.sync.forms.sharing import SharedUserForm, ShareForm

_ORDER: tuple[Form, ...] = (
    PlaceForm(),
    LockForm(),
    LockPlaceForm(),
    PersonForm(),
    ScheduleForm(),
    HolidayForm(),
    LockSettingsForm(),
    PeopleGroupForm(),
    PEOPLE_GROUP_MEMBERS,
    PeopleGroupLockForm(),
    PEOPLE_GROUP_EXCEPTIONS,
    KeyForm(),
    KeyGroupForm(),
    EntitlementForm(),
    RedemptionForm(),
    OrganisationForm(),
    GroupForm(),
    EmployeeForm(),
    MEMBERSHIPS,
    ReceivedKeyForm(),
    GROUP_LINKS,
    ShareForm(),
    SharedUserForm(),
)
FORMS: Mapping[str, Form] = {form.entity: form for form in _ORDER}
"""By entity; what a form refers to comes before it."""
