"""What desks of one account share and how concurrent changes of it are merged (FSP/1 section 5)."""
