"""A real browser for the pages: Chromium without a window, with or without scripts."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.wait import WebDriverWait

REMEDY = "Chromium is missing: sudo apt-get install -y --no-install-recommends chromium chromium-driver"
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--no-proxy-server",
)
NO_SCRIPTS = {"profile.managed_default_content_settings.javascript": 2}


class Browser:
    """What a person does with pages: go, read, fill in, press."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def go(self, url: str) -> None:
        """Open an address."""
        self.driver.get(url)

    def one(self, selector: str) -> WebElement:
        """The first element of a CSS selector."""
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def fill(self, **fields: str) -> None:
        """Type into fields by their names."""
        for name, text in fields.items():
            field = self.one(f"main [name={name}]")
            field.clear()
            field.send_keys(text)

    def press(self, selector: str = "main button.primary") -> None:
        """Press a button or follow a link."""
        self._away_by(self.one(selector))

    def follow(self, text: str) -> None:
        """Follow a link by its words."""
        self._away_by(self.driver.find_element(By.LINK_TEXT, text))

    def _away_by(self, element: WebElement) -> None:
        """A click may return before the next page has come; the old one would be read then."""
        old = self.one("html")
        element.click()
        # Asked in the very moment between two pages, the driver answers with a fault of its own.
        waiting = WebDriverWait(self.driver, 20, poll_frequency=0.02, ignored_exceptions=[WebDriverException])
        waiting.until(staleness_of(old))

    @property
    def title(self) -> str:
        """The heading of the page."""
        return self.one("h1").text

    @property
    def text(self) -> str:
        """All that can be read."""
        return self.one("main").text

    @property
    def path(self) -> str:
        """Where the browser stands."""
        return re.sub(r"^https?://[^/]+", "", self.driver.current_url)

    def wrong(self, name: str) -> str:
        """What is said to be wrong with a field, as its label says it to somebody who does not see it."""
        field = self.one(f"main [name={name}]")
        assert field.get_attribute("aria-invalid") == "true"
        return self.one(f"#{(field.get_attribute('aria-describedby') or '').split()[0]}").text

    def size(self, width: int, height: int) -> None:
        """Show pages in this size, also one that no window may have."""
        shape = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", shape)

    def look(self, name: str) -> None:
        """Ask for light or dark pages, as a system does."""
        wish = {"name": "prefers-color-scheme", "value": name}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [wish]})

    def sign_out(self) -> None:
        """Be a stranger again."""
        self.driver.delete_all_cookies()


@contextmanager
def browser(scripts: bool = True, language: str = "en", size: str = "1280,720") -> Iterator[Browser]:
    """A browser of its own profile, gone with the block."""
    driver_path = shutil.which("chromedriver") or "/usr/lib/chromium/chromedriver"
    if not Path(driver_path).exists():
        pytest.fail(REMEDY, pytrace=False)
    with tempfile.TemporaryDirectory(prefix="flexeria-browser-", ignore_cleanup_errors=True) as profile:
        options = webdriver.ChromeOptions()
        for argument in (*ARGUMENTS, f"--user-data-dir={profile}", f"--window-size={size}", f"--lang={language}"):
            options.add_argument(argument)
        preferences = {"intl.accept_languages": language, **({} if scripts else NO_SCRIPTS)}
        options.add_experimental_option("prefs", preferences)
        driver = webdriver.Chrome(options=options, service=Service(driver_path))
        try:
            driver.set_page_load_timeout(30)
            yield Browser(driver)
        finally:
            driver.quit()


def link_in(mail: EmailMessage) -> str:
    """The link of a mail."""
    found = re.search(r"http://\S+", mail.get_content())
    assert found is not None
    return found[0]
