"""The true stack: bluetoothd and the kernel's Bluetooth, with a virtual controller on the simulated radio.

For a throw-away machine only: the daemon of the whole machine is ended and started here.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from bumble.transport import open_transport
from bumble.transport.common import Transport
from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from flexeria_desktop.hardware.simulator.air.radio import AirController
from tests.hardware.ble.worlds import World

DAEMON = "/usr/libexec/bluetooth/bluetoothd"
SERVICE, ADAPTER = "org.bluez", "org.bluez.Adapter1"
BUS = "org.freedesktop.DBus"
READY_SECONDS = 30.0
"""Daemon and kernel agree on a new adapter within 2 s; an emulated machine on a busy computer takes a lot more."""
LOOK_AGAIN_SECONDS = 0.1


class BluezWorld(World):
    """One new adapter for each world, with an address of its own: bonds of earlier worlds mean nothing to it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._bus: MessageBus | None = None
        self._transport: Transport | None = None

    async def __aenter__(self) -> Self:
        self._bus = await MessageBus(bus_type=BusType.SYSTEM).connect()
        if not await self._daemon():
            await self.restart_daemon()
        await self._until(self._has_no_adapter)
        self._transport = await open_transport("vhci")
        AirController(
            "adapter",
            self.link,
            host_source=self._transport.source,
            host_sink=self._transport.sink,
            public_address=_new_address(),
        )
        await self.power(True)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await super().__aexit__(kind, error, trace)
        if self._transport is not None:
            await self._transport.close()
        if self._bus is not None:
            if await self._daemon():
                await self._until(self._has_no_adapter)
            self._bus.disconnect()
            await self._bus.wait_for_disconnect()

    async def power(self, on: bool) -> None:
        """Switch the adapter on or off as a settings page does; wait until it is."""

        async def switched() -> bool:
            for path, state in (await self._adapters()).items():
                if state["Powered"].value is on:
                    return True
                body = [ADAPTER, "Powered", Variant("b", on)]
                await self._ask(Message(SERVICE, path, f"{BUS}.Properties", "Set", signature="ssv", body=body))
            return False

        await self._until(switched)

    async def crash_daemon(self) -> None:
        """Kill bluetoothd, by its id; the kernel keeps what it has."""
        os.kill(await self._daemon(), signal.SIGKILL)
        await self._until(self._has_no_daemon)

    async def restart_daemon(self) -> None:
        """Start bluetoothd; wait until the bus knows it."""
        # a child of the machine's first process, so that nobody here has to wait for its end
        starting = await asyncio.create_subprocess_exec("setsid", "--fork", DAEMON)
        await starting.wait()
        await self._until(self._daemon)

    # --- what the bus says ---

    async def _daemon(self) -> int:
        """Return the daemon's process id, 0 when it is not there."""
        question = "GetConnectionUnixProcessID"
        reply = await self._ask(Message(BUS, "/org/freedesktop/DBus", BUS, question, signature="s", body=[SERVICE]))
        return int(reply.body[0]) if reply.message_type is MessageType.METHOD_RETURN else 0

    async def _adapters(self) -> dict[str, dict[str, Variant]]:
        reply = await self._ask(Message(SERVICE, "/", f"{BUS}.ObjectManager", "GetManagedObjects"))
        if reply.message_type is not MessageType.METHOD_RETURN:
            return {}
        return {path: faces[ADAPTER] for path, faces in reply.body[0].items() if ADAPTER in faces}

    async def _has_no_adapter(self) -> bool:
        return not await self._adapters()

    async def _has_no_daemon(self) -> bool:
        return not await self._daemon()

    async def _ask(self, message: Message) -> Message:
        assert self._bus is not None
        reply = await self._bus.call(message)
        assert reply is not None
        return reply

    async def _until(self, is_so: Callable[[], Awaitable[object]]) -> None:
        async with asyncio.timeout(READY_SECONDS):
            while not await is_so():  # noqa: ASYNC110 - who owns a name or an adapter is asked of another process
                await asyncio.sleep(LOOK_AGAIN_SECONDS)


def _new_address() -> str:
    """A public address for an adapter that never was here before."""
    return ":".join(["F0", *(f"{byte:02X}" for byte in secrets.token_bytes(5))])
