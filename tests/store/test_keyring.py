"""The operating system's key place: a real Secret Service on a bus of its own, and every back end we refuse."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from flexeria_desktop.core.secrets import KeyringSecrets, KeyringUnusable

ROOT = Path(__file__).parents[2]

STORY = """
import sys
from pathlib import Path
from flexeria_desktop.core.secrets import KeyringSecrets
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.errors import KeyringEntryMissing

place = KeyringSecrets("flexeria-test")
place.probe()
assert place.get("nothing") is None
place.set("one", bytes(range(32)))
place.set("one", bytes(range(32, 64)))
assert KeyringSecrets("flexeria-test").get("one") == bytes(range(32, 64))
place.delete("one")
place.delete("one")
assert place.get("one") is None

folder = Path(sys.argv[1])
Store.create(folder, secrets=place).close()
store = Store.open(folder, secrets=KeyringSecrets("flexeria-test"))
name = f"store-{store.profile}"
assert store.check().ok
store.close()
place.delete(name)
try:
    Store.open(folder, secrets=place)
except KeyringEntryMissing as error:
    print(error.code)
"""

REFUSED = """
import sys
from flexeria_desktop.core.secrets import KeyringSecrets, KeyringUnusable
for ask in (lambda p: p.probe(), lambda p: p.set("a", bytes(32)), lambda p: p.get("a")):
    try:
        ask(KeyringSecrets("flexeria-test", answer_seconds=float(sys.argv[1])))
    except KeyringUnusable as error:
        print(error.data["reason"])
"""

PLAIN_BACKEND = """
from keyring.backend import KeyringBackend
class PlaintextKeyring(KeyringBackend):
    priority = 9
    kept = {}
    def get_password(self, service, name): return self.kept.get((service, name))
    def set_password(self, service, name, text): self.kept[service, name] = text
    def delete_password(self, service, name): del self.kept[service, name]
"""


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    """A home of its own, so that no test ever meets the real key place of whoever runs it."""
    home = tmp_path / "home"
    runtime = tmp_path / "run"
    for path in (home, runtime):
        path.mkdir(mode=0o700, exist_ok=True)
    drop = {"DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "DISPLAY", "WAYLAND_DISPLAY"}
    kept = {name: value for name, value in os.environ.items() if name not in drop}
    path = os.pathsep.join([str(ROOT), str(tmp_path)])
    return kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": path} | more


def test_a_real_secret_service_keeps_the_key(tmp_path: Path) -> None:
    missing = [tool for tool in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(tool) is None]
    assert not missing, f"not installed: {missing}; on Debian the packages are dbus and gnome-keyring"
    unlocked = 'printf %s test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 && exec "$@"'
    command = ["dbus-run-session", "--", "sh", "-c", unlocked, "sh", sys.executable, "-c", STORY]
    done = subprocess.run(
        [*command, str(tmp_path / "profile")],
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "keyring_entry_missing"), done.stderr


@pytest.mark.parametrize(
    "backend",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyring.backends.chainer.ChainerBackend",
        "plainplace.PlaintextKeyring",
    ],
)
def test_places_that_do_not_encrypt_are_refused(tmp_path: Path, backend: str) -> None:
    (tmp_path / "plainplace.py").write_text(PLAIN_BACKEND)
    done = subprocess.run(
        [sys.executable, "-c", REFUSED, "10"],
        env=environment(tmp_path, PYTHON_KEYRING_BACKEND=backend),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == ["no_backend"] * 3


def test_a_place_that_hangs_is_given_up(tmp_path: Path) -> None:
    hangs = "import threading\nthreading.Event().wait()\n"
    (tmp_path / "hangs.py").write_text(hangs)
    done = subprocess.run(
        [sys.executable, "-c", REFUSED, "0.3"],
        env=environment(tmp_path, PYTHON_KEYRING_BACKEND="hangs.Keyring"),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == ["no_answer"] * 3


def test_only_values_of_32_bytes() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        KeyringSecrets("flexeria-test").set("a", b"short")


def test_the_error_names_its_reason() -> None:
    assert str(KeyringUnusable(reason="no_answer")) == "keyring_unusable(reason=no_answer)"
