"""Empty Chair: a customer-experience simulation and training game."""

import os

# Looking for plugins reads the description of every installed package, a tenth of the start; none is wanted.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

__version__ = "1.0.0"
