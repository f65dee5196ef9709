"""Shared by all tests: no screen is needed, nothing leaves this computer, and how fast it is decides nothing."""

import os

from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Neither a slow example nor slow drawing is a fault on a machine that is busy with other things.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
