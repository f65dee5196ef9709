"""Measurements: each beside a floor taken in the same run, so that the ratio means something on any machine."""
