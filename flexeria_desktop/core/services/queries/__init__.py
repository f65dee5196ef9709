"""Read models: each function takes a read-only connection and returns frozen rows of ``rows.py``.

Plain SQL on purpose: lists are searched and counted in the store, never loaded whole to be filtered here.
"""
