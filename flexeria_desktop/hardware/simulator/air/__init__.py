"""Simulated locks on a simulated radio, behind the same D-Bus interface that a Linux program sees; needs bumble."""
