"""Set up a checkout: system libraries, virtual environment, pinned packages, translations.

Standard library only and callable by any Python from 3.11 on: ``bootstrap.py run`` for using the program,
``bootstrap.py dev`` for testing it as well, ``bootstrap.py gate`` for the throw-away machine on top. Says in one line
what a person has to install when it may not.
"""

from __future__ import annotations

import ctypes.util
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
LOCKS = {"run": "requirements.lock", "dev": "requirements-dev.lock", "gate": "requirements-dev.lock"}
# Each purpose holds those before it.
PURPOSES = list(LOCKS)

# Library to look for → Debian package that brings it. Qt needs the first six for any window, also an
# offscreen one; the others only for a window on an X server.
LIBRARIES = {
    "glib-2.0": "libglib2.0-0",
    "GL": "libgl1",
    "EGL": "libegl1",
    "xkbcommon": "libxkbcommon0",
    "fontconfig": "libfontconfig1",
    "dbus-1": "libdbus-1-3",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-randr": "libxcb-randr0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-xkb": "libxcb-xkb1",
    "xkbcommon-x11": "libxkbcommon-x11-0",
}
# Programs to look for, by the first purpose that starts them → Debian package. The tests: a virtual screen, a private
# message bus, a real secret service, a database server and a browser. The gate: an emulated machine, tools for its
# first files, a radio daemon.
PROGRAMS = {
    "run": {},
    "dev": {
        "Xvfb": "xvfb",
        "dbus-run-session": "dbus",
        "gnome-keyring-daemon": "gnome-keyring",
        "psql": "postgresql",
        "chromium": "chromium",
        "chromedriver": "chromium-driver",
    },
    "gate": {
        "qemu-system-x86_64": "qemu-system-x86",
        "busybox": "busybox-static",
        "cpio": "cpio",
        "kmod": "kmod",
        "bluetoothctl": "bluez",
    },
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")


def included(purpose: str) -> list[str]:
    """Name a purpose and all that it holds."""
    return PURPOSES[: PURPOSES.index(purpose) + 1]


def missing_packages(purpose: str) -> list[str]:
    """Name the Debian packages this machine lacks; empty on other systems, where the wheels bring all."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = [package for library, package in LIBRARIES.items() if not ctypes.util.find_library(library)]
    for each in included(purpose):
        wanted += [package for program, package in PROGRAMS[each].items() if not shutil.which(program)]
    if not importlib.util.find_spec("ensurepip"):
        # Debian parts the standard library: without this a virtual environment has no pip.
        wanted.append(f"python3.{sys.version_info.minor}-venv")
    if not any(Path(folder).is_dir() and any(Path(folder).rglob("*.[to]t[fc]")) for folder in FONT_FOLDERS):
        wanted.append("fonts-dejavu-core")
    return wanted


def renamed(package: str) -> str:
    """Follow the renaming of Debian 13 and Ubuntu 24.04 (64-bit time), where libglib2.0-0 got a suffix."""
    known = (
        subprocess.run(
            [shutil.which("apt-cache") or "apt-cache", "show", package], capture_output=True, check=False
        ).returncode
        == 0
    )
    return package if known else package + "t64"


def install_libraries(purpose: str) -> None:
    """Install what is missing when we may; else name the one line to copy and stop."""
    packages = missing_packages(purpose)
    if not packages:
        return
    apt = shutil.which("apt-get")
    if not apt:
        sys.exit(f"These libraries are missing; install your system's packages for: {' '.join(packages)}")
    if os.geteuid() != 0:
        sys.exit(
            "Some system libraries are missing. Copy this line, then call make again:\n"
            f"  sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
        )
    say(f"installing {len(packages)} system packages")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([apt, "update", "-qq"], check=True, env=environment)
    command = [apt, "install", "-y", "-qq", "--no-install-recommends", *map(renamed, packages)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)


def install_packages(purpose: str) -> None:
    """Create the virtual environment and fill it from the hash lock."""
    if not (SCRIPTS / ("python.exe" if os.name == "nt" else "python")).exists():
        say("creating .venv")
        venv.create(VENV, with_pip=True)
    say(f"installing packages from {LOCKS[purpose]}")
    pip("install", "--require-hashes", "-r", LOCKS[purpose])
    # setuptools comes from the lock, so nothing is fetched to build our own entry.
    pip("install", "--no-deps", "--no-build-isolation", "--editable", ".")


def pip(*arguments: str) -> None:
    """Call the environment's own pip; its chatter is shown only when it fails."""
    python = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if outcome.returncode:
        sys.exit(f"pip could not finish:\n{outcome.stdout}{outcome.stderr}")


def compile_translations() -> None:
    """Turn the .ts files into what the program loads."""
    python = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
    subprocess.run([str(python), str(ROOT / "scripts" / "translations.py"), "release"], check=True, cwd=ROOT)


def say(text: str) -> None:
    """Tell what takes the time."""
    print(f"set-up: {text}", flush=True)


def main() -> None:
    """Do the set-up for one purpose and leave a stamp that make compares."""
    purpose = sys.argv[1] if len(sys.argv) > 1 else "run"
    if purpose not in LOCKS:
        sys.exit("usage: bootstrap.py run|dev|gate")
    if sys.version_info < (3, 11):  # noqa: UP036 - this script may be called by any Python
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    install_libraries(purpose)
    install_packages(purpose)
    compile_translations()
    for each in included(purpose):
        (VENV / f"ready-{each}").touch()


if __name__ == "__main__":
    main()
