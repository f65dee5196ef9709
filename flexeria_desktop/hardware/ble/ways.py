"""Which radios of this computer can be chosen, asked without listening and without a question to a person."""

from __future__ import annotations

import asyncio

from flexeria_desktop.core.domain.links import BLUETOOTH, LinkWay
from flexeria_desktop.hardware.ble.errors import BluetoothOff, BluetoothSilent, NoBluetoothAdapter
from flexeria_desktop.hardware.ble.host import host_of
from flexeria_desktop.hardware.errors import BluetoothUnavailable

LOOK_SECONDS = 3.0
"""The system answers from memory; who waits looks at a list that has everything else already."""


async def bluetooth_ways() -> tuple[LinkWay, ...]:
    """Return the preferred radio first, with why it cannot be used; then, of several adapters, each."""
    host = host_of("")
    try:
        async with asyncio.timeout(LOOK_SECONDS):
            found = await host.adapters()
    except BluetoothUnavailable as problem:
        return (LinkWay(BLUETOOTH, problem),)
    except TimeoutError:
        return (LinkWay(BLUETOOTH, BluetoothSilent()),)
    finally:
        await host.close()
    return _ways(found)


def _ways(found: dict[str, bool]) -> tuple[LinkWay, ...]:
    if not found:
        return (LinkWay(BLUETOOTH, NoBluetoothAdapter(adapter="")),)
    preferred = LinkWay(BLUETOOTH, None if any(found.values()) else BluetoothOff(adapter=""))
    if len(found) == 1:
        return (preferred,)
    named = (LinkWay(BLUETOOTH + name, None if on else BluetoothOff(adapter=name)) for name, on in found.items())
    return (preferred, *named)
