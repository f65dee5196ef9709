"""Numbered steps of the schema; each is frozen once released and knows nothing of the program's tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flexeria_desktop.core.store.migrations import (
    m0001_first,
    m0002_person_search,
    m0003_care,
    m0004_numbers,
    m0005_sync,
    m0006_organisations,
    m0007_places,
    m0008_handover,
    m0009_undo,
    m0010_event_search,
    m0011_people_groups,
    m0012_former_pictures,
    m0013_lock_photos,
)

STEPS: tuple[Callable[[Any], None], ...] = (
    m0001_first.upgrade,
    m0002_person_search.upgrade,
    m0003_care.upgrade,
    m0004_numbers.upgrade,
    m0005_sync.upgrade,
    m0006_organisations.upgrade,
    m0007_places.upgrade,
    m0008_handover.upgrade,
    m0009_undo.upgrade,
    m0010_event_search.upgrade,
    m0011_people_groups.upgrade,
    m0012_former_pictures.upgrade,
    m0013_lock_photos.upgrade,
)
"""Step n, counted from 1, turns schema n-1 into schema n, on a DB-API connection inside a transaction."""

LATEST = len(STEPS)
