"""Flexeria Desktop: keys, locks and people of a building."""

__version__ = "0.1.0"
