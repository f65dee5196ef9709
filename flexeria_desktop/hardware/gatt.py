"""The GATT service of a lock (FLP/1 section 2), as every stack writes UUIDs: lower case with dashes."""

from __future__ import annotations

SERVICE = "f1e00001-5e2d-4c8b-9d3a-6c6f636b0001"
INFO = "f1e00002-5e2d-4c8b-9d3a-6c6f636b0001"
"""read"""
RX = "f1e00003-5e2d-4c8b-9d3a-6c6f636b0001"
"""write without response, write: fragments to the lock"""
TX = "f1e00004-5e2d-4c8b-9d3a-6c6f636b0001"
"""notify: fragments from the lock"""

ATT_HEADER = 3
"""Operation and handle before the value of a write or a notification."""
