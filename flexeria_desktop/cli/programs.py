"""Commands that need no profile of the user: the simulator, the demo building, the tour, the window."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from flexeria_desktop.cli.output import Answer
from flexeria_desktop.hardware.simulator.server import run_simulator
from flexeria_desktop.settings import has_screen, places

DEFAULT_TOUR = Path("build/tour")


def simulate(asked: Namespace) -> Answer:
    """Serve simulated locks on a virtual serial port until stopped."""
    link = asked.link or asked.state / "dongle"
    run_simulator(asked.locks, asked.state, link)
    return Answer("", {"stopped": True})


def tour(asked: Namespace) -> Answer:
    """Do the main job through the real window with real events, and prove each step."""
    from flexeria_desktop.tour.run import run_tour  # noqa: PLC0415 - brings Qt in

    outcome = run_tour(asked.out, quiet=asked.json)
    return Answer(outcome.summary, outcome.facts, failed=not outcome.passed)


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
    run_app(demo=True, demo_folder=folder)
    return Answer("", {"closed": True})


def open_window(asked: Namespace) -> Answer:
    """Open the window on the profile of this computer."""
    from flexeria_desktop.app import run_app  # noqa: PLC0415 - brings Qt in

    run_app(places(asked.profile).profile, demo=False)
    return Answer("", {"closed": True})
