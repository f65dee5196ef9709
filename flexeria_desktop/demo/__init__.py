"""The demo building: everything of the product at once, with nothing real at stake."""
