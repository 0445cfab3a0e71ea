"""Importing: scenarios to begin with, made of role-play scripts, tables and Twine stories."""
