"""What is photographed of setting up: each step as it opens, and the address of the platform when it is wrong."""

from __future__ import annotations

from collections.abc import Callable

from flexeria_desktop.tour.stage import Stage
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.views.setup import Setup
from flexeria_desktop.ui.views.start_window import StartWindow

Shoot = Callable[[str], None]


def setup(stage: Stage, shoot: Shoot) -> None:
    """Protection, platform, way to the locks: a first start beside the demo that is open."""
    window = StartWindow(theme())
    window.show_setup(keyring_usable=True, ports=list)
    window.show()
    before, stage.robot.window = stage.robot.window, window
    try:
        photograph_steps(window, shoot)
    finally:
        stage.robot.window = before
        window.hide()
        window.deleteLater()


def photograph_steps(window: StartWindow, shoot: Shoot) -> None:
    """Go through the steps of a window that begins to set up."""
    steps = window.findChild(Setup)
    assert isinstance(steps, Setup)
    shoot("setup-protection")
    steps.next.click()
    shoot("setup-platform")
    steps.platform.address.set_text("platform.example.org")
    steps.next.click()
    shoot("setup-platform-wrong")
    steps.platform.address.set_text("https://platform.example.org")
    steps.next.click()
    shoot("setup-way")


SCENES = (setup,)
