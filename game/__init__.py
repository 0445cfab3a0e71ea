"""Empty Chair: a customer-experience simulation and training game."""

__version__ = "1.0.0"
