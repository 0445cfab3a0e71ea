"""Folders, preferences and caches of this player on this machine."""
