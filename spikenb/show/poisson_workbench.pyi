# Made by tools/stubs.py: edit the notebook.
import math
from collections.abc import Callable, Sequence
from html import escape
import numpy as np
from ..base.help_texts import document
from ..processes.poisson_report import check_poisson
from .threshold_explorer import _FLEX, _PANEL, _number
from .widgets import _LEFT, _WIDE, Explorer, _bars, _drawing, _raster, _short
from ..spikes.distributions import isi_pmf
from ..spikes.plot import _cycle
from typing import Any

__all__ = ['simulate_unit', 'poisson_workbench']
def simulate_unit(rate: float, n_steps: int, dead: int = ..., drift: float = ..., seed: int = ...) -> np.ndarray:
    """Simulate a unit that rests after each spike while its rate drifts

    Parameters
    ----------
    rate
        Spikes per step, on average over the train
    n_steps
        Number of steps
    dead
        Steps of rest after each spike
    drift
        Change of the rate from middle to end, as its share, in [-1, 1]
    seed
        Seed

    Returns
    -------
        Booleans, shape (steps,)
    """

def _train(x: np.ndarray) -> str:
    """Draw a train, 200 steps a row"""

def _intervals(x: np.ndarray) -> str:
    """Draw inter-spike intervals with the law expected of a Bernoulli train"""

_CELL: str
def _cell(content, tag: str, more: str = ...) -> str:
    """Write a cell of a table, `tag` with its attributes, `more` being further style"""

def _table(head: Sequence, rows: Sequence) -> str:
    """Write a small table whose rows begin with their name; its style goes with it"""

def _said(p: float, alpha: float) -> str:
    """What a test of a probability says"""

def _alarms(x: np.ndarray, alpha: float = ...) -> list:
    """Ask every test of single units

    Parameters
    ----------
    x
        A train, booleans, shape (steps,)
    alpha
        Alarm below this probability

    Returns
    -------
        Rows: test, p, alarm or not, assumption, what an alarm says
    """

def _workbench(x: np.ndarray, note: str = ...) -> str:
    """Write what is shown of a train: numbers, drawings, tests"""

def _draw_workbench(n_steps: int) -> Callable:
    """Make the function that draws a simulated train and what the tests say of it

    Returns
    -------
        From rate, rest, drift and seed to HTML
    """

def poisson_workbench(n_steps: int = ...) -> Explorer:
    """Explore which test of the Poisson assumptions notices rest and drift in a simulated train

    Parameters
    ----------
    n_steps
        Length of the train, steps

    Returns
    -------
        With the controls `rate`, `dead`, `drift` and `seed`
    """
