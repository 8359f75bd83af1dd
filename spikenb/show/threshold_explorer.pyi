# Made by tools/stubs.py: edit the notebook.
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from html import escape
import numpy as np
import torch
from fastcore.basics import patch
from ..base.help_texts import document
from .widgets import _LEFT, _WIDE, Explorer, _bars, _drawing, _raster, _short
from ..spikes.plot import _color, _cycle
from ..spikes.stats import fano, rate
from ..spikes.threshold import Threshold, _check_finite, _level, _wide
from ..spikes.trains import SpikeTrains
from typing import Any

__all__ = ['explore_threshold']
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

        Parameters
        ----------
        th
            A rule, fitted or not

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

def _quantile(a: _Activations, th: Threshold) -> Threshold:
    """Fit a quantile on the two sorted rows that it lies between

    Parameters
    ----------
    a
        Activations, of which the sorted ones are used
    th
        A quantile per unit

    Returns
    -------
        With a level for each unit
    """

def _caption(th: Threshold) -> str:
    """Say what counts as a spike"""

def _number(v: float, form: str) -> str:
    """A number, or a dash for one that is not defined"""

def _texts(name: str, v: dict, r: np.ndarray) -> dict:
    """Say in words what is shown

    Returns
    -------
        text, raster_label, rates_label
    """

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

_SWATCH: str
def _swatch(color: str) -> str:
    """A small square of a color, for a legend"""

def _colors(names: Sequence) -> list:
    """House colors of the conditions; for other names, or one that comes twice, a color of its own"""

def _rates(v: dict, color: str, top: float) -> str:
    """Draw the histogram of firing rates, with their mean

    Parameters
    ----------
    v
        What `_view` computed
    color
        Of the bars
    top
        Upper end of the histogram, share of units
    """

_PANEL: str
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

def _check_window(window: int, n_steps: int):
    """Raise unless two windows fit into the steps"""

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
        One to three networks by name, shape (steps, units), same inputs to all
    amount
        Where the slider starts: fraction of the maximum, or quantile
    window
        Window of the Fano factors, steps

    Returns
    -------
        With the controls `amount` and `rule`
    """
