"""The Bluetooth radio of this computer, through bleak; loaded only when a ``ble:`` link is used."""
