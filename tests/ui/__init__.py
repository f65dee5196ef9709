"""The desk, driven by real events."""
