"""A USB dongle of kernel parts alone: a configured ACM function on a port whose both ends are in this machine.

The kernel enumerates it like one in a socket; cdc_acm makes /dev/ttyACM0 of it. Needs root and configfs.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

VENDOR, PRODUCT = 0x1209, 0x10CC
SERIAL, MAKER, NAME = "DNG-1", "Flexeria", "Lock dongle"

_GADGETS = Path("/sys/kernel/config/usb_gadget")
_PORT = "dummy_udc.0"
_ENGLISH = "strings/0x409"


class UsbGadget:
    """One dongle's USB side; ``plug`` and ``unplug`` are the hand at the socket."""

    def __init__(self) -> None:
        self._folder = _GADGETS / "dongle"
        texts, function, setup = (self._folder / name for name in (_ENGLISH, "functions/acm.0", "configs/c.1"))
        for folder in (self._folder, texts, function, setup):
            folder.mkdir(parents=True)
        for name, number in (("idVendor", VENDOR), ("idProduct", PRODUCT)):
            (self._folder / name).write_text(f"{number:#06x}")
        for name, text in (("serialnumber", SERIAL), ("manufacturer", MAKER), ("product", NAME)):
            (texts / name).write_text(text)
        (setup / "acm.0").symlink_to(function)
        self.device_end = f"/dev/ttyGS{(function / 'port_num').read_text().strip()}"

    def plug(self) -> None:
        """Put it into the socket; the host's end appears a moment later."""
        (self._folder / "UDC").write_text(_PORT)

    def unplug(self) -> None:
        """Pull it out; harmless when it is out."""
        with contextlib.suppress(OSError):  # the kernel has no device for one that is out
            (self._folder / "UDC").write_text("\n")

    def remove(self) -> None:
        """Take it apart again, in the order the kernel asks for."""
        self.unplug()
        (self._folder / "configs/c.1/acm.0").unlink()
        for name in ("configs/c.1", "functions/acm.0", _ENGLISH, ""):
            (self._folder / name).rmdir()


def is_node(port: str) -> bool:
    """Whether the device file of a port is there."""
    return os.access(port, os.F_OK)
