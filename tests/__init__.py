"""The tests, one folder a room; `house` holds those over the whole."""
