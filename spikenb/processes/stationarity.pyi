# Made by tools/stubs.py: edit the notebook.
import numpy as np
import torch
from scipy.special import xlogy
from scipy.stats import chi2, kstwobign, norm
from ..base.help_texts import document
from .independence import _without_skewness
from .synchrony import _dense, _where
from ..spikes.recurrences import _compiled
from ..spikes.trains import SpikeTrains
from typing import Any

__all__ = ['block_test', 'cusum_test', 'change_point_test', 'change_point']
def _pairs(k: np.ndarray, n: int, windows: int) -> tuple:
    """Moments of the number of pairs of spikes in the same window

    Parameters
    ----------
    k
        Number of spikes, shape (units,)
    n
        Number of steps
    windows
        Number of windows

    Returns
    -------
        Mean, variance and skewness, shape (units,) each
    """

def _evenness(x2: np.ndarray, spikes: np.ndarray, n: int, windows: int) -> tuple:
    """How likely counts as even, and as uneven, are

    Parameters
    ----------
    x2
        Pearson's chi-square of counts in windows, shape (units,)
    spikes
        Number of spikes, shape (units,)
    n
        Number of steps
    windows
        Number of windows

    Returns
    -------
        P(X² at most this), P(X² at least this), NaN with fewer than 10 expected pairs
    """

def block_test(spikes: SpikeTrains|np.ndarray|torch.Tensor, blocks: int = ...) -> tuple:
    """Test whether the rate is the same in all blocks of time

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    blocks
        Number of blocks

    Returns
    -------
        Pearson's chi-square; p-values, NaN with fewer than 10 expected pairs of spikes (or silent steps) in the same block
    """

def _farthest(x, p):
    """The largest excursion of each unit, without keeping them all"""

def cusum_test(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> tuple:
    """Test whether the cumulative number of spikes keeps to a straight line

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Largest scaled excursion; p-values from Kolmogorov's law, NaN with fewer than 30 spikes or fewer than 30 silent steps
    """

def _change_p(b: np.ndarray, n: int, margin: float) -> np.ndarray:
    """Chance that the largest root exceeds `b` under a constant rate

    Parameters
    ----------
    b
        Roots of twice the largest log likelihood ratio
    n
        Number of steps
    margin
        Share of the steps at either end where no change is looked for
    """

def _best_split(x, k, of, first, ratio, at):
    """Go through all splits of all units, and keep the best"""

def _change(x: np.ndarray, margin: float) -> tuple:
    """Find the split of the steps with the largest likelihood ratio

    Parameters
    ----------
    x
        Booleans, shape (steps, units)
    margin
        Share of the steps at either end where no change is looked for

    Returns
    -------
        Root of twice the largest log likelihood ratio; steps before it; shape (units,) each
    """

def _check_margin(margin: float, n: int) -> None:
    """Refuse a margin that leaves no steps, or none out"""

def change_point_test(spikes: SpikeTrains|np.ndarray|torch.Tensor, margin: float = ...) -> tuple:
    """Test for a single change of rate, at a step unknown (James, James and Siegmund 1987)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    margin
        Share of the steps at either end where no change is looked for

    Returns
    -------
        Root of twice the log likelihood ratio, at its largest; p-values, NaN with fewer than 10 spikes or fewer than 10 silent steps
    """

def change_point(spikes: SpikeTrains|np.ndarray|torch.Tensor, margin: float = ...) -> np.ndarray:
    """Locate the likeliest single change of rate

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    margin
        Share of the steps at either end where no change is looked for

    Returns
    -------
        Steps before the likeliest change, shape (units,); -1 for constant units
    """
