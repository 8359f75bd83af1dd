# Made by tools/stubs.py: edit the notebook.
import textwrap
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure, SubFigure
from ..base.help_texts import document
from .distributions import isi_pmf
from .stats import fano, rate
from .streaming import SpikeStats
from .trains import SpikeTrains, as_spikes
from typing import Any

__all__ = ['COLORS', 'plot_raster', 'plot_rates', 'plot_isi', 'plot_fano', 'plot_comparison']
COLORS: dict
_cycle: tuple
def _color(name: str, i: int) -> str:
    """Choose the color of a condition, or one of the cycle"""

def _ink() -> str:
    """Take the color of text: black on white, white on black"""

def _scale(n: int) -> list:
    """Spread `n` colors along a scale, none of them close to the ground"""

def _colors(names: list) -> list:
    """Choose a color of its own for each network"""

def _label(name: str, width: int = ...) -> str:
    """Write a name as a legend takes it: a long one broken, a leading underscore behind a space"""

def _axes(ax: Axes | None, size: tuple = ...) -> Axes:
    """Take the axes given, or make new ones"""

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

def _check_some(spikes: dict):
    """Raise where there is nothing to draw"""

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
    """Mix the units' geometric laws at intervals `k`, shape (intervals,)"""

def _pooled_isi_share(isi: np.ndarray, longest: int) -> np.ndarray:
    """Compute the shares of intervals of 1, 2, … `longest` steps among all"""

def plot_isi(spikes: SpikeTrains | np.ndarray, longest: int | None = ..., ax: Axes | None = ...) -> Axes:
    """Draw the intervals of all units, pooled, against the geometric law of independent steps

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
    """Compute the mean Fano factor of exchangeable steps at rates `p`"""

def _draw_band(ax: Axes, p: np.ndarray, n_steps: int, window: int):
    """Draw the line of exchangeable steps over rates `p`, and a band of two standard deviations"""

def plot_fano(spikes: SpikeTrains | np.ndarray, window: int = ..., ax: Axes | None = ..., color: str = ...) -> Axes:
    """Draw each unit's Fano factor against its rate, with the line and band of exchangeable steps

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

_ACROSS: int
def _draw_rasters(fig: SubFigure, spikes: dict, colors: list, steps: int, units: int):
    """Draw a raster for each network"""

_markers: str
def _draw_fanos(ax: Axes, spikes: dict, colors: list, window: int):
    """Draw the Fano factors of several networks against their rates, with the line of shuffled steps"""

def _by_name(spikes: dict) -> dict:
    """Take spike trains by name, or raise

    Returns
    -------
        Spike trains by name, a string
    """

def plot_comparison(spikes: dict, window: int = ..., steps: int = ..., units: int = ...) -> Figure:
    """Draw a panel that compares networks: a raster each, their rates, their Fano factors

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units), by name: {'generalizing': a, …}
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
