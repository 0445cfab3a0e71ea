"""What goes out of the house: attempts as tables, as JSON, and as xAPI statements for a learning record store."""
