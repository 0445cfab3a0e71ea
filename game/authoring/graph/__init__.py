"""A scenario as a picture: its beats, the ways between them, and how play goes through them."""
