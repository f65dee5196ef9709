"""What only the demo has: labels at hand, buttons to press, doors to stand at, sample codes."""

from __future__ import annotations

from dataclasses import dataclass

from flexeria_desktop.bootstrap import Profile
from flexeria_desktop.core.domain.codes import mask
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.demo.building import DemoBuilding


@dataclass(frozen=True, slots=True)
class DoorAnswer:
    """What the simulated door did: event number of FLP/1 section 9; None = the lock did not react."""

    opened: bool
    event: int | None


class DemoSide:
    """The demo building as pages see it; every call is quick and safe from the window's thread."""

    def __init__(self, building: DemoBuilding, profile: Profile) -> None:
        self.building = building
        self._profile = profile

    def doors(self) -> list[tuple[str, str]]:
        """Name and serial of every simulated lock."""
        return [(planned.name, planned.serial) for planned in self.building.locks]

    def labels(self) -> list[tuple[str, str, str]]:
        """Name, serial and label text of the locks that were not added yet."""
        added = self._profile.store.run_read(
            lambda conn: set(conn.exec_driver_sql("SELECT serial FROM locks WHERE claimed_on IS NOT NULL").scalars())
        )
        return [
            (planned.name, planned.serial, planned.label)
            for planned in self.building.locks
            if planned.serial not in added
        ]

    def codes(self) -> list[tuple[str, str]]:
        """Kind and text of the sample codes that were not accepted yet."""
        used = self._profile.store.run_read(
            lambda conn: set(conn.exec_driver_sql("SELECT mask FROM codes WHERE state = 'applied'").scalars())
        )
        kit = self.building.kit.codes
        return [(kind, code) for kind in kit for code in kit[kind] if mask(code.replace("-", "")) not in used]

    def press_button(self, serial: str) -> None:
        """Press the button of a lock: it may be claimed for two minutes."""
        self.building.house.press_button(serial)

    def present(self, serial: str, kind: MediumKind, typed: str) -> DoorAnswer:
        """Hold a medium to a lock, or type a code."""
        outcome = self.building.house.present(serial, kind, typed)
        return DoorAnswer(outcome.opened, None if outcome.event is None else int(outcome.event))
