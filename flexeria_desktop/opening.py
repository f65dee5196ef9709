"""Open, create and close a profile or the demo; the store, the network and the radio are loaded only then."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flexeria_desktop.core import turns
from flexeria_desktop.core.errors import FlexeriaError

if TYPE_CHECKING:
    from concurrent.futures import Future

    from flexeria_desktop.demo.steps import Say

LOOP = "asyncio"
HEAVY = (
    "flexeria_desktop.bootstrap",
    "flexeria_desktop.ui.views.frame_data",
    "flexeria_desktop.ui.views.pages.overview",
)
SHORT_TURN = 0.0005
"""Seconds after which a loading thread is asked to let the window go on; the usual 5 ms add up while it paints."""


@dataclass(frozen=True, slots=True)
class Session:
    """An open profile: ``release`` lets go of the ports on the engine, then ``close`` ends the rest."""

    actions: Any
    release: Callable[[], Coroutine[Any, Any, None]]
    close: Callable[[], None]
    demo: Any = None


def let_go(opened: Future[Any], close: Callable[[Any], object]) -> None:
    """Close what was opened in vain, on the thread that opens it, for the loop may have ended by then."""

    def done(ended: Future[Any]) -> None:
        if not ended.cancelled() and ended.exception() is None:
            close(ended.result())

    opened.add_done_callback(done)


def import_loop() -> None:
    """Load what the first job runs on: the window would stand still for two pictures if it did so itself."""
    _import((LOOP,))


def import_heavy() -> None:
    """Load the store, the network and the radio, and what the first page is made of."""
    if HEAVY[-1] not in sys.modules:
        _import(HEAVY)


def _import(names: tuple[str, ...]) -> None:
    """Import without holding up the window.

    The collector rests meanwhile and leaves what came alone afterwards: it would look through it again and again.
    """
    interval = sys.getswitchinterval()
    gc.disable()
    sys.setswitchinterval(SHORT_TURN)
    try:
        for name in names:
            turns.load_giving_way(name)
    finally:
        sys.setswitchinterval(interval)
        gc.freeze()
        gc.enable()


def open_profile(folder: Path, passphrase: str) -> Session:
    """Open a profile, by its passphrase or by the keyring; raises what ``bootstrap.open_profile`` raises."""
    import_heavy()
    from flexeria_desktop import bootstrap  # noqa: PLC0415

    if passphrase or bootstrap.needs_passphrase(folder):
        profile = bootstrap.open_profile(folder, passphrase=passphrase or None)
    else:
        profile = bootstrap.open_profile(folder, secrets=bootstrap.keyring())
    return Session(profile.actions, profile.close_links, profile.close)


def create_profile(folder: Path, choice: Any) -> Session:
    """Create a profile as chosen at the first start."""
    import_heavy()
    from flexeria_desktop import bootstrap  # noqa: PLC0415

    secrets = None if choice.passphrase else bootstrap.keyring()
    profile = bootstrap.create_profile(folder, secrets=secrets, passphrase=choice.passphrase or None)
    return Session(profile.actions, profile.close_links, profile.close)


def close(session: Session) -> None:
    """Close a session that was never used."""
    session.close()


def setup_facts() -> tuple[bool, Any]:
    """Whether the keyring can be used, and a finder for the links of this computer."""
    import_heavy()
    from flexeria_desktop import bootstrap  # noqa: PLC0415
    from flexeria_desktop.hardware.finder import Finder  # noqa: PLC0415

    try:
        bootstrap.keyring().get("probe")
    except FlexeriaError:
        return False, Finder()
    return True, Finder()


def open_demo(folder: Path, say: Say, bluetooth: bool) -> tuple[Any, Any, bool]:
    """Start the demo building; return it, its profile, and whether it is new. ``say`` hears of each step.

    One that was left half made is made anew.
    """
    import_heavy()
    from flexeria_desktop.demo.building import DemoBuilding  # noqa: PLC0415

    building = DemoBuilding(folder, bluetooth=bluetooth)
    building.start(say)
    if building.half_made:  # started, so no other program is at it
        building.stop()
        delete_demo(folder)
        building = DemoBuilding(folder, bluetooth=bluetooth)
        building.start(say)
    fresh = building.fresh
    try:
        if fresh:
            building.moving_in()
        return building, building.open_profile(), fresh
    except BaseException:
        building.stop()
        raise


async def furnish_demo(building: Any, profile: Any, say: Say, *, furnished: bool) -> None:
    """Let people move into a new building; one that stays half made is made anew at the next start."""
    from flexeria_desktop.demo import furnishing, months  # noqa: PLC0415 - only the demo needs it

    try:
        await furnishing.move_in(building, profile)
        if furnished:
            await furnishing.furnish(building, profile, say)
            await months.pass_by(building, profile.actions, say)
    except BaseException:
        with suppress(FlexeriaError):
            await profile.close_links()
        raise
    building.moved_in()


def close_demo(building: Any, profile: Any) -> None:
    """Close the demo's profile, then its platform and locks."""
    profile.close()
    building.stop()


def delete_demo(folder: Path) -> None:
    """Delete a demo that is not running."""
    from flexeria_desktop.demo import building  # noqa: PLC0415

    building.delete(folder)
