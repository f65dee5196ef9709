"""``python -m tests.pictures.web [FOLDER]``: the platform's pages, light and dark, at a desk and on a phone."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path

from flexeria_platform import database
from flexeria_platform.services import accounts
from flexeria_platform.services.passwords import hash_password
from flexeria_platform.services.sign_ups import set_password
from tests.platform.browsing import Browser, browser, link_in
from tests.platform.running import Desk, Platform, ask, enrol, platform_in

PASSWORD = "three old bicycles"
LANGUAGES = ("nl", "sv")
SIZES = ((1280, 720), (390, 844))
LOOKS = ("light", "dark")

Shoot = Callable[[str], None]


def take(folder: Path) -> None:
    """Photograph every page in each look, size and language."""
    with tempfile.TemporaryDirectory() as data, platform_in(Path(data) / "data") as site:
        desk = _furnish(site)
        for look, language, (width, height) in product(LOOKS, LANGUAGES, SIZES):
            with browser(scripts=False, language=language) as page:
                page.look(look)
                page.size(width, height)

                def shoot(name: str, ending: str = f"{language}-{width}-{look}", page: Browser = page) -> None:
                    print(f"{name}-{ending}", flush=True)
                    page.driver.save_screenshot(str(folder / f"{name}-{ending}.png"))

                _strangers_pages(page, site, f"{look}.{language}.{width}@example.test", shoot)
                _own_pages(page, site, shoot)
            site.clock.on(days=1)
            desk.get("/v1/me")


def _furnish(site: Platform) -> Desk:
    """An account with two computers, a lock and codes that were used."""
    desk = site.desk("ann")
    with database.writing(site.context.engine) as connection:
        set_password(connection, desk.account_id, hash_password(PASSWORD))
    desk.register("MC-7F3A21")
    for kind, keys, target in (("B", 0, "MC-7F3A21"), ("N", 20, "MC-7F3A21"), ("G", 0, "account")):
        desk.redeem(site.code(kind, keys), target)
    enrol(site.url, accounts.new_enrolment(site.context, "ann@example.test"))
    return desk


def _strangers_pages(page: Browser, site: Platform, email: str, shoot: Shoot) -> None:
    page.go(f"{site.url}/sign-in")
    shoot("sign-in")
    page.go(f"{site.url}/sign-up")
    page.fill(name="Anneke van den Broek-Lindqvist", email="nowhere", password="short")
    page.press()
    shoot("sign-up-wrong")
    before = len(site.mails(0))
    page.fill(email=email, password=PASSWORD)
    page.press()
    shoot("mail-sent")
    page.go(link_in(site.mails(before + 1)[-1]))
    shoot("verify")
    page.go(f"{site.url}/forgot")
    shoot("forgot")
    page.go(f"{site.url}/reset")
    shoot("link-old")


def _own_pages(page: Browser, site: Platform, shoot: Shoot) -> None:
    page.go(f"{site.url}/sign-in")
    page.fill(email="ann@example.test", password=PASSWORD)
    page.press()
    shoot("account")
    page.go(f"{site.url}/account/codes")
    shoot("codes")
    page.go(f"{site.url}/account/devices")
    shoot("devices")
    page.press("a.button.danger")
    shoot("revoke")
    page.go(f"{site.url}/device")
    page.fill(user_code="BDWP-HQPK")
    page.press()
    shoot("device-wrong")
    code = ask(site.url, None, lambda cloud: cloud.begin_sign_in("Front desk"))
    page.go(code.link_with_code)
    shoot("confirm")
    page.press()
    shoot("connected")


if __name__ == "__main__":
    wanted = Path(sys.argv[1] if len(sys.argv) > 1 else "build/pictures/platform")
    wanted.mkdir(parents=True, exist_ok=True)
    begun, wall = time.monotonic(), time.time_ns()
    take(wanted)
    taken = [picture for picture in wanted.glob("*.png") if picture.stat().st_mtime_ns >= wall]
    print(f"{len(taken)} pictures in {wanted}, {time.monotonic() - begun:.0f} s")
