"""Syncing desks with the platform: planner, worker, faults."""
