"""A simulated building: locks with flash, a radio and a dongle, for demonstration, training and rehearsal."""
