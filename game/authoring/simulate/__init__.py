"""A scenario played many thousand times before a person plays it: what comes of it, and where it is lost."""

from game.authoring.simulate.asked import POLICIES, Asked
from game.authoring.simulate.entry import entry
from game.authoring.simulate.running import simulate
from game.authoring.simulate.sheet import sheet
from game.authoring.simulate.simulation import Simulation

__all__ = ["POLICIES", "Asked", "Simulation", "entry", "sheet", "simulate"]
