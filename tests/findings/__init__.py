"""Published findings, held against the simulated customer as lab experiments."""
