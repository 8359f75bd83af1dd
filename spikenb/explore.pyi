# Made by tools/stubs.py: edit the notebook.
import base64, math, re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from html import escape
from pathlib import Path
import numpy as np
import torch
from fastcore.basics import patch
from .assumptions import check_poisson
from .cells import Cell
from .help import document
from .plot import _color, _cycle
from .poisson import isi_pmf
from .reproduce import Store
from .spikes import SpikeTrains, Threshold, _check_finite, _level, _wide
from .stats import fano, rate
from typing import Any
from IPython.display import HTML

__all__ = ['Explorer', 'explore_threshold', 'simulate_unit', 'poisson_workbench', 'replay']
class Explorer:
    """Controls, and a picture that is drawn anew whenever one of them moves

    Parameters
    ----------
    draw
        Called with the values of the controls by name, returns HTML
    **controls
        ipywidgets by name; each becomes an attribute
    """
    def __init__(self, draw: Callable, **controls): ...
    @property
    def values(self) -> dict:
        """The values of the controls by name"""
    def update(self, change = ...):
        """Draw the picture for the controls as they are

        Parameters
        ----------
        change
            What ipywidgets tells about the move; not needed
        """
    def still(self, **values) -> HTML:
        """Draw the picture for any values, without controls

        Parameters
        ----------
        **values
            Values of controls by name; by default those they have

        Returns
        -------
            IPython's, which shows itself in a notebook, and stays where there is no kernel
        """
    def _repr_mimebundle_(self, **kwargs): ...
    def __repr__(self): ...
    def close(self):
        """Stop following the controls and close every widget; the last picture stays"""

def _as_image(drawing: re.Match) -> str:
    """A drawing as an image"""

def _with_images(html: str) -> str:
    """Put an image in the place of every drawing"""

def _drawing(body: str, label: str, x: str, y: str, height: int = ..., ticks: Sequence = ..., ends: tuple = ...) -> str:
    """Write an SVG drawing with axes

    Parameters
    ----------
    body
        What stands inside the axes, in pixels from (36, 0), 300 wide
    label
        Text for those who do not see the drawing
    x
        Label of the horizontal axis
    y
        Label of the vertical axis
    height
        Height of the axes
    ticks
        Pairs (text, place in [0, 1]) along the horizontal axis
    ends
        Text at the lower and upper end of the vertical axis
    """

def _short(v: float) -> str:
    """One decimal, and none where it is zero"""

def _raster(spikes: np.ndarray, color: str, height: int = ...) -> str:
    """Write a raster: one path per row, one tick per spike

    Parameters
    ----------
    spikes
        Booleans, shape (steps, rows)
    color
        Of the ticks
    height
        Height of the raster
    """

def _bars(share: np.ndarray, top: float, height: float = ...) -> str:
    """Path of a histogram from one end of the axis to the other

    Parameters
    ----------
    share
        Height of each bar, the axis being `top` high
    top
        Value at the upper end of the axis
    height
        Height of the axis
    """

class _Activations:
    """Activations of one network, shape (steps, units), with what the levels need computed once"""
    def __init__(self, name: str, x): ...
    def fit(self, th: Threshold) -> Threshold:
        """Fit a rule on a summary that has the same levels

        Parameters
        ----------
        th
            A rule; quantiles per unit only

        Returns
        -------
            With levels, where the rule has any
        """
    def spikes(self, th: Threshold) -> np.ndarray:
        """Which activations are spikes

        Returns
        -------
            Booleans, shape (steps, units)
        """

_RULES: dict
def _rule(name: str, amount: float) -> Threshold:
    """The threshold of a name and an amount

    Parameters
    ----------
    name
        One of the names above
    amount
        From 0, below 1; a quantile is kept inside (0, 1)
    """

def _caption(th: Threshold) -> str:
    """Say what counts as a spike"""

def _view(a: _Activations, th: Threshold, window: int) -> dict:
    """Compute what is shown of a network

    Parameters
    ----------
    a
        A network
    th
        What counts as a spike
    window
        Window of the Fano factors, steps

    Returns
    -------
        mfr, mf, n_units, n_silent, share of units in each bin, raster, and the texts
    """

def _number(v: float, form: str) -> str: ...

def _texts(name: str, v: dict, r: np.ndarray) -> dict:
    """Say in words what is shown

    Returns
    -------
        text, raster_label, rates_label
    """

def _panel(name: str, color: str, v: dict, top: float) -> str:
    """Write what is shown of a network: name, raster, rates, numbers

    Parameters
    ----------
    name
        Of the network
    color
        Of its marks
    v
        What `_view` computed
    top
        Upper end of the histogram, share of units
    """

_FLEX: str
def _panels(views: dict, colors: list) -> str:
    """Set networks side by side, where the page is wide enough"""

def _colors(names: Sequence) -> list:
    """House colors of the conditions; for other names, or one that comes twice, a color of its own"""

def _networks(activations: Mapping, window: int) -> list:
    """Take activations, or say what is wrong with them

    Parameters
    ----------
    activations
        Activations by name
    window
        Window of the Fano factors, steps
    """

def _draw_threshold(activations: Mapping, window: int) -> Callable:
    """Make the function that draws networks at any threshold

    Returns
    -------
        From an amount and the name of a rule to HTML
    """

def explore_threshold(activations: Mapping, amount: float = ..., window: int = ...) -> Explorer:
    """Explore how rasters, firing rates, MFR and MF follow the threshold

    Parameters
    ----------
    activations
        One to three networks' activations by name, arrays or tensors (steps, units), the same inputs presented to all
    amount
        Where the slider starts: fraction of the maximum, or quantile
    window
        Window of the Fano factors, steps

    Returns
    -------
        With the controls `amount` and `rule`
    """

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
        Change of the rate from the middle to the end, as a share of the rate, in [-1, 1]
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
def _table(head: Sequence, rows: Sequence) -> str:
    """Write a small table whose rows begin with their name; what is needed of its style goes with it"""

def _alarms(x: np.ndarray, alpha: float = ...) -> list:
    """Ask every test of single units

    Returns
    -------
        Rows: test, p, alarm or not, assumption, what an alarm says
    """

def _draw_workbench(n_steps: int) -> Callable:
    """Make the function that draws a simulated train and what the tests say of it

    Returns
    -------
        From rate, rest, drift and seed to HTML
    """

def poisson_workbench(n_steps: int = ...) -> Explorer:
    """Explore which test of the Poisson assumptions notices refractoriness and drift in a simulated train

    Parameters
    ----------
    n_steps
        Length of the train, steps

    Returns
    -------
        With the controls `rate`, `dead`, `drift` and `seed`
    """

_CURVES: dict
def _curves(record: dict) -> dict:
    """The four curves of a run; NaN where a value is missing

    Returns
    -------
        Measure -> (epochs, values), arrays
    """

def _at(curve: tuple, epoch: int) -> tuple:
    """The last value of a curve up to an epoch

    Returns
    -------
        The epoch it is from, and the value
    """

def _span(measure: str, runs: dict) -> tuple:
    """Ends of the vertical axis"""

def _line(curve: tuple, across: Callable, span: tuple, color: str) -> str:
    """Draw a curve, broken where values are missing, with a dot at each of a few"""

def _draw_curves(runs: dict, measure: str, colors: list, epoch: int) -> str:
    """Draw one measure of all runs, with a marker at an epoch

    Parameters
    ----------
    runs
        Name -> curves
    measure
        Which of them
    colors
        Of the runs
    epoch
        Where the marker stands
    """

def _replay(runs: dict, colors: list, epoch: int) -> str:
    """Write the four panels and the numbers"""

def _draw_replay(store: Store | str | Path, ids: Sequence) -> tuple:
    """Read stored runs, and make the function that draws them

    Returns
    -------
        A function from an epoch to HTML, and the epochs of the snapshots
    """

def replay(store: Store | str | Path, *ids: str) -> Explorer:
    """Explore the training of stored runs: accuracy, MFR and MF, epoch by epoch

    Parameters
    ----------
    store
        A store of finished runs, or its folder
    *ids
        One to three of its runs

    Returns
    -------
        With the control `epoch`, over the epochs at which snapshots were taken
    """
