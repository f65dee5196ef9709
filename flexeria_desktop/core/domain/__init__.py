"""The rules of locks, keys and periods; standard library only, shared with the platform server."""
