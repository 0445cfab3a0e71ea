"""The lab: experiments on the simulated customer, written in YAML."""
