"""Start Empty Chair from a checkout: `python main.py`."""

from game.cli.start import run

if __name__ == "__main__":
    run()
