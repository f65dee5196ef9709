"""The kernel of the throw-away machine and its first file system, made once for each version.

Debian's own kernel has the radio and the USB gadget that a container's or a small cloud kernel lacks. The package is
only unpacked, never installed.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
META_PACKAGE = "linux-image-amd64"
# What the machine mounts its files with; what Bluetooth's pairing computes with (the kernel does not load these by
# itself when asked from here); a virtual controller; a USB port that has both of its ends in one machine.
MODULES = (
    *("virtio_pci", "9pnet_virtio", "9p", "overlay"),
    *("cmac", "ccm", "ctr", "ecb", "sha512_generic", "drbg", "ecdh_generic", "algif_hash", "algif_skcipher"),
    "hci_vhci",
    *("dummy_hcd", "libcomposite", "usb_f_acm", "cdc_acm"),
)
APPLETS = ("sh", "mount", "mkdir", "insmod", "switch_root")
FOLDERS = ("bin", "proc", "sys", "dev", "below", "above", "root", "modules")


class GateProblem(Exception):
    """Why the machine cannot be made or did not come to its end; the text is for a person."""


@dataclass(frozen=True, slots=True)
class Kernel:
    """What QEMU starts."""

    version: str
    image: Path
    initrd: Path


def prepare(cache: Path) -> Kernel:
    """Return the newest kernel the package lists know, from the cache when it was made before."""
    package = _newest_package()
    version = package.removeprefix("linux-image-")
    recipe = hashlib.sha256(Path(__file__).read_bytes() + (HERE / "init.sh").read_bytes()).hexdigest()[:12]
    folder = cache / f"{version}-{recipe}"
    kernel = Kernel(version, folder / "vmlinuz", folder / "initrd.gz")
    if not folder.exists():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as name:
            making = Path(name)
            _unpack(package, making)
            ready = making / "ready"
            ready.mkdir()
            shutil.copy(making / "package" / "boot" / f"vmlinuz-{version}", ready / "vmlinuz")
            _write_initrd(making / "package", version, making / "tree", ready / "initrd.gz")
            ready.rename(folder)  # whole or not at all, should this be interrupted
    return kernel


def tool(name: str) -> str:
    """Return the path of a program, also of one that only root has on the path."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if found is None:
        raise GateProblem(f"{name} is missing; docs/gate.md names the packages")
    return found


def _run(*command: str | Path, at: Path | None = None) -> str:
    outcome = subprocess.run(list(map(str, command)), cwd=at, capture_output=True, text=True, check=False)
    if outcome.returncode:
        raise GateProblem(f"{Path(command[0]).name} could not finish:\n{outcome.stdout}{outcome.stderr}")
    return outcome.stdout


def _newest_package() -> str:
    lines = _run(tool("apt-cache"), "depends", "--important", META_PACKAGE).splitlines()
    for line in lines:
        kind, _, package = line.strip().partition(": ")
        if kind == "Depends" and package.startswith("linux-image-"):
            return package
    raise GateProblem(f"{META_PACKAGE} is not in the package lists; apt-get update brings them")


def _unpack(package: str, making: Path) -> None:
    # apt would fetch as a user of its own, who may not write here
    _run(tool("apt-get"), "-qq", "-o", "APT::Sandbox::User=root", "download", package, at=making)
    (archive,) = making.glob("*.deb")
    _run(tool("dpkg-deb"), "-x", archive, making / "package")
    archive.unlink()


def _write_initrd(package: Path, version: str, tree: Path, target: Path) -> None:
    for name in FOLDERS:
        (tree / name).mkdir(parents=True)
    order = [_taken(module, tree) for module in _modules(package, version)]
    (tree / "order").write_text("".join(f"/modules/{name}\n" for name in order))
    shutil.copy(_static_busybox(), tree / "bin" / "busybox")
    for applet in APPLETS:
        (tree / "bin" / applet).symlink_to("busybox")
    shutil.copy(HERE / "init.sh", tree / "init")
    (tree / "init").chmod(0o755)
    names = "\n".join(str(path.relative_to(tree)) for path in sorted(tree.rglob("*")))
    packed = subprocess.run(
        [tool("cpio"), "-o", "-H", "newc", "--quiet"], cwd=tree, input=names.encode(), capture_output=True, check=False
    )
    if packed.returncode:
        raise GateProblem(f"cpio could not finish:\n{packed.stderr.decode()}")
    target.write_bytes(gzip.compress(packed.stdout, 1))


def _modules(package: Path, version: str) -> list[Path]:
    """Return the files of all modules, each after those it needs."""
    _run(tool("depmod"), "-b", package, version)
    found: dict[Path, None] = {}
    for module in MODULES:
        for line in _run(tool("modprobe"), "-d", package, "-S", version, "--show-depends", module).splitlines():
            verb, path, *_ = line.split()
            if verb == "insmod":
                found[Path(path)] = None
    return list(found)


def _taken(module: Path, tree: Path) -> str:
    shutil.copy(module, tree / "modules" / module.name)
    return module.name


def _static_busybox() -> str:
    """The first file system holds no libraries, so the usual busybox would not start in it."""
    path = tool("busybox")
    if b"ld-linux" in Path(path).read_bytes()[:4096]:
        raise GateProblem("busybox needs libraries here; the package busybox-static brings the one that needs none")
    return path
