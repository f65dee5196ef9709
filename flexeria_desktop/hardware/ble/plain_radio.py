"""Windows and macOS: is there a radio, may we use it; asked without starting a scan, which may ask a person."""

from __future__ import annotations

import sys

from flexeria_desktop.hardware.ble.errors import BluetoothDenied, BluetoothOff, NoBluetoothAdapter

if sys.platform == "win32":
    from winrt.windows.devices.bluetooth import BluetoothAdapter
    from winrt.windows.devices.radios import RadioState

    async def prove_radio() -> None:
        """Ask WinRT for the default adapter and its switch; raise NoBluetoothAdapter or BluetoothOff."""
        adapter = await BluetoothAdapter.get_default_async()
        if adapter is None or not adapter.is_low_energy_supported:
            raise NoBluetoothAdapter(adapter="")
        radio = await adapter.get_radio_async()
        if radio is not None and radio.state != RadioState.ON:  # an unprivileged program may be given none
            raise BluetoothOff(adapter="")

elif sys.platform == "darwin":
    from CoreBluetooth import CBCentralManager, CBManagerAuthorizationDenied, CBManagerAuthorizationRestricted

    async def prove_radio() -> None:
        """Ask CoreBluetooth for a refusal given earlier, which asks nobody; the switch shows at first use only."""
        if CBCentralManager.authorization() in (CBManagerAuthorizationDenied, CBManagerAuthorizationRestricted):
            raise BluetoothDenied

else:

    async def prove_radio() -> None:
        """No other system has a radio that is asked like this."""
        raise NoBluetoothAdapter(adapter="")
