"""A simulated building in a thread of this program that is on the air from its start."""

from __future__ import annotations

from flexeria_desktop.hardware.simulator.running import RunningHouse


class RunningAir(RunningHouse):
    """Between ``start`` and ``stop`` the system bus of this process is the building's: ``ble:`` reaches its locks."""

    def start(self) -> None:
        """Begin to serve; raise what RunningHouse.start and ``go_on_air`` raise."""
        super().start()
        try:
            self.go_on_air()
        except BaseException:
            self.stop()
            raise
