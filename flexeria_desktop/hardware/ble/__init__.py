"""The Bluetooth radio of this computer, through bleak; loaded only when a ``ble:`` link is used."""

BLE_LINKS = 3
"""Links at once over this computer's radio: what the cheapest controllers keep up reliably."""
