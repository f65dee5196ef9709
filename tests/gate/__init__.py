"""Tests that need a kernel with Bluetooth and USB gadgets; `make gate` brings one."""
