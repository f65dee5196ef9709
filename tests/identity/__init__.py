"""Signing in and staying signed in: the desk's side against the real server."""
