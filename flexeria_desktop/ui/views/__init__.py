"""The frame of the window and the pages in it."""
