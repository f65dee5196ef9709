"""Pages for people: rendered here, working without any script, loading nothing from elsewhere."""
