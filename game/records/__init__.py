"""What players did, kept: attempts, learners, and the database that holds them."""
