"""The locking plan by itself: geometry, glyphs, canvas, keys, and what a screen reader is told."""
