"""HTTP to services and back; no decision is taken here."""
