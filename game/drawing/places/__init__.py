"""Places: their light by day and evening, the hands of their clock, and the little that moves in them."""
