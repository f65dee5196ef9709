"""The platform server: accounts, registrations, prepaid codes."""
