"""The tour: the main job through the real window, each step proven by the lock itself."""
