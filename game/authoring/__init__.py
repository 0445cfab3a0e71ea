"""Helping trainers write, and researchers ask: the lab."""
