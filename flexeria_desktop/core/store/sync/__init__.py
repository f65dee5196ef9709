"""What the store keeps for the platform: rows as it sent them, changes for it, and how both make what is shown."""
