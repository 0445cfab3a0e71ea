"""Packs: a library of scenarios in one zip file, made, checked and put on a shelf."""
