"""The screens: each shows one thing, and knows which screen comes next."""
