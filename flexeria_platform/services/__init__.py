"""One function per thing that can be asked of the platform; each is one transaction."""
