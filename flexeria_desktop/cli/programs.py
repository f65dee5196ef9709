"""Commands that need no profile of the user: the simulator, the demo building, the tour, the window."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from pathlib import Path

from flexeria_desktop import wording
from flexeria_desktop.cli.output import DONE, REFUSED, Answer
from flexeria_desktop.settings import has_screen, places

DEFAULT_TOUR = Path("build/tour")
MEDIA = ("tag", "code", "remote", "phone")
"""What can be presented at a door."""


def simulate(asked: Namespace) -> Answer:
    """Serve simulated locks on a virtual serial port, and over Bluetooth if asked, until stopped."""
    from flexeria_desktop.hardware.simulator.server import run_simulator  # noqa: PLC0415 - no other command needs it

    link = asked.link or asked.state / "dongle"
    # Who starts this from a script waits for the line with the port.
    run_simulator(asked.locks, asked.state, link, partial(print, flush=True), bluetooth=asked.bluetooth)
    return Answer("", {"stopped": True})


def door_press(asked: Namespace) -> Answer:
    """Press the button of a simulated lock."""
    from flexeria_desktop.hardware.simulator.client import SimulatorControl  # noqa: PLC0415 - as above

    SimulatorControl(asked.state).press(asked.lock)
    return Answer(
        f"The button of {asked.lock} was pressed; it can be claimed for two minutes.", {"pressed": asked.lock}
    )


def door_present(asked: Namespace) -> Answer:
    """Hold a tag or a remote control to a simulated lock, or type a code."""
    from flexeria_desktop.hardware.simulator.client import SimulatorControl  # noqa: PLC0415 - as above

    kind, raw = next((kind, raw) for kind in MEDIA if (raw := getattr(asked, kind)) is not None)
    answer = SimulatorControl(asked.state).present(asked.lock, kind, raw)
    said = "opens" if answer["opened"] else f"stays shut: {wording.of_event(answer['event'] or 0, None)}"
    if answer["event"] is None:
        said = "does not react"
    return Answer(f"{asked.lock} {said}.", answer, DONE if answer["opened"] else REFUSED)


def tour(asked: Namespace) -> Answer:
    """Do the main job through the real window with real events, and prove each step."""
    from flexeria_desktop.tour.run import run_tour  # noqa: PLC0415 - brings Qt in

    outcome = run_tour(asked.out, quiet=asked.json)
    return Answer(outcome.summary, outcome.facts, DONE if outcome.passed else REFUSED)


def demo(asked: Namespace) -> Answer:
    """Open the window on the demo building; without a screen, make the tour instead."""
    if not has_screen():
        print("No screen here: making the tour offscreen instead.")
        asked.out = asked.out if hasattr(asked, "out") else DEFAULT_TOUR
        return tour(asked)
    from flexeria_desktop.app import run_app  # noqa: PLC0415 - brings Qt in
    from flexeria_desktop.demo.building import delete  # noqa: PLC0415

    folder = places(demo=asked.profile).demo
    if asked.fresh:
        delete(folder)
    run_app(demo=True, demo_folder=folder, bluetooth=asked.bluetooth)
    return Answer("", {"closed": True})


def open_window(asked: Namespace) -> Answer:
    """Open the window on the profile of this computer."""
    from flexeria_desktop.app import run_app  # noqa: PLC0415 - brings Qt in

    run_app(places(asked.profile).profile, demo=False)
    return Answer("", {"closed": True})
