# Made by tools/stubs.py: edit the notebook.
import textwrap
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from .help import document
from .poisson import isi_pmf
from .spikes import SpikeTrains, as_spikes
from .stats import fano, rate
from .streaming import SpikeStats
from typing import Any

__all__ = ['COLORS', 'plot_raster', 'plot_rates', 'plot_isi', 'plot_fano', 'plot_comparison']
COLORS: dict
_cycle: tuple
_markers: str
def _color(name: str, i: int) -> str:
    """The color of a condition, or one of the cycle"""

def _colors(names: list) -> list:
    """A color of its own for each network: beyond six, along a scale that also darkens, but not into the ground"""

def _ink() -> str: ...

def _label(name: str, width: int = ...) -> str:
    """A name as a legend takes it: long ones broken, and none that begins with an underscore, which hides it"""

def _axes(ax: Axes | None, size: tuple = ...) -> Axes: ...

def plot_raster(spikes: SpikeTrains | np.ndarray, steps: int = ..., units: int = ..., ax: Axes | None = ..., color: str | None = ...) -> Axes:
    """Draw a raster: one row per unit, one tick per spike

    Parameters
    ----------
    spikes
        Spike trains, or booleans of shape (steps, units)
    steps
        Show at most this many steps, from the first
    units
        Show at most this many units, evenly spaced
    ax
        Axes to draw into; new ones by default
    color
        Color of the ticks; by default that of text

    Returns
    -------
        The axes drawn into
    """

def plot_rates(spikes: SpikeTrains | np.ndarray | dict, bins: int = ..., ax: Axes | None = ...) -> Axes:
    """Draw the histogram of firing rates over units, the mean dashed

    Parameters
    ----------
    spikes
        Spike trains, or several by name
    bins
        Number of bins from 0 to the highest rate
    ax
        Axes to draw into; new ones by default

    Returns
    -------
        The axes drawn into
    """

def _pooled_isi_law(s: SpikeTrains, k: np.ndarray) -> np.ndarray:
    """Mixture of the units' geometric laws at intervals `k`, shape (intervals,)"""

def plot_isi(spikes: SpikeTrains | np.ndarray, longest: int | None = ..., ax: Axes | None = ...) -> Axes:
    """Draw the inter-spike intervals of all units, pooled, against the geometric law of independent steps

    Parameters
    ----------
    spikes
        Spike trains, or booleans of shape (steps, units)
    longest
        Longest interval shown, steps; by default the 95% quantile
    ax
        Axes to draw into; new ones by default

    Returns
    -------
        The axes drawn into
    """

def _expected_fano(p: np.ndarray, n_steps: int, window: int) -> np.ndarray:
    """Mean Fano factor of exchangeable steps at rates `p`"""

def plot_fano(spikes: SpikeTrains | np.ndarray, window: int = ..., ax: Axes | None = ..., color: str = ...) -> Axes:
    """Draw each unit's Fano factor against its rate, with the line of exchangeable steps and a band of two standard deviations

    Parameters
    ----------
    spikes
        Spike trains, or booleans of shape (steps, units)
    window
        Window length, steps
    ax
        Axes to draw into; new ones by default
    color
        Color of the dots

    Returns
    -------
        The axes drawn into
    """

def plot_comparison(spikes: dict, window: int = ..., steps: int = ..., units: int = ...) -> Figure:
    """Draw a panel that compares networks: a raster each, their rates, their Fano factors

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units), by name, for example {'generalizing': a, 'memorizing': b}
    window
        Window length of the Fano factors, steps
    steps
        Steps shown in the rasters
    units
        Units shown in the rasters

    Returns
    -------
        The figure
    """
