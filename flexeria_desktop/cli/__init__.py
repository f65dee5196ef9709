"""The command line: the desk's actions without a screen, for scripts and for the stairwell."""
