# Made by tools/stubs.py: edit the notebook.
from functools import cache, lru_cache
from zlib import crc32
import numpy as np
import torch
from scipy.special import gammaln
from scipy.stats import chi2
from ..base.help_texts import document
from .independence import _isis, _two_sided
from .stationarity import _evenness
from .synchrony import _dense, _where
from ..spikes.trains import SpikeTrains, _window_counts, as_spikes
from typing import Any

__all__ = ['dispersion_test', 'rescaling_test', 'isi_law_test']
def dispersion_test(spikes: SpikeTrains|np.ndarray|torch.Tensor, window: int = ...) -> tuple:
    """Test whether counts vary as those of a Bernoulli train, with its binomial correction

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    window
        Length of the counting windows, steps

    Returns
    -------
        Fano factor over its value for a Bernoulli train (1: as expected); two-sided p-values, NaN with fewer than 10 expected pairs of spikes (or silent steps) in the same window
    """

def _rescaled(isi: np.ndarray, p: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Rescale intervals of a constant rate (Haslinger, Pipa and Brown 2010)

    Parameters
    ----------
    isi
        Intervals, steps
    p
        Chance of a spike in a step, for each interval
    v
        Where in its step each spike happens, in (0, 1)
    """

def _places(x: np.ndarray, m: np.ndarray, seed: int) -> np.ndarray:
    """Draw places of spikes within their steps, from a stream of each unit's own

    Parameters
    ----------
    x
        Booleans, shape (steps, units)
    m
        How many numbers each unit needs
    seed
        Seed

    Returns
    -------
        Numbers in [0, 1), m[0] for the first unit, and so on
    """

def _modified(d: np.ndarray, m: np.ndarray) -> np.ndarray:
    """Correct distances for the size of the sample (Stephens 1974)

    Parameters
    ----------
    d
        Largest distances between distribution functions
    m
        Sizes of the samples

    Returns
    -------
        Distances with one law for all sizes
    """

def _lilliefors_null() -> np.ndarray:
    """Simulate modified distances of exponential samples from the law with their mean"""

def _decay() -> float:
    """How fast large distances become unlikely: 1 over twice the largest variance"""

def _lilliefors_sf(d: np.ndarray) -> np.ndarray:
    """Chance of a larger modified distance

    Parameters
    ----------
    d
        Modified distances

    Returns
    -------
        Shape of `d`
    """

def _distances(values: np.ndarray, unit: np.ndarray, n_units: int) -> np.ndarray:
    """Measure the largest distance of each unit's values from the exponential law with their mean

    Parameters
    ----------
    values
        Rescaled intervals
    unit
        Unit of each, sorted
    n_units
        Number of units

    Returns
    -------
        Shape (units,), NaN for a unit without values
    """

def rescaling_test(spikes: SpikeTrains|np.ndarray|torch.Tensor, seed: int = ...) -> tuple:
    """Test whether rescaled ISIs are exponential: Kolmogorov-Smirnov in steps, mean estimated

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    seed
        Seed of the random places of spikes within their steps

    Returns
    -------
        Largest distance of distribution functions; p-values, NaN under 5 intervals
    """

def _log_factorials(n: int) -> np.ndarray:
    """Logarithms of 0!, 1!, …, n!"""

def _longer(n: int, k: int) -> np.ndarray:
    """Chance that an interval is longer, given k spikes in n steps

    Parameters
    ----------
    n
        Number of steps
    k
        Number of spikes

    Returns
    -------
        For intervals of 0, 1, …, n - k steps
    """

def _share_between(longer: np.ndarray, ends: np.ndarray, chance: np.ndarray) -> float:
    """Share of the variance of intervals that lies between the cells

    Parameters
    ----------
    longer
        Chance of an interval longer than 0, 1, … steps
    ends
        Upper ends of the cells but the last
    chance
        Chances of the cells
    """

def _interval_cells(n: int, k: int, cells: int) -> tuple:
    """Choose cells that an interval falls into with about equal chances

    Parameters
    ----------
    n
        Number of steps
    k
        Number of spikes
    cells
        Number of cells, at most

    Returns
    -------
        Upper ends of the cells but the last; chances of all; degrees of freedom they keep
    """

def isi_law_test(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> tuple:
    """Test whether ISIs follow the geometric law, in its form for the number of spikes there are

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Pearson's chi-square over cells of interval lengths; p-values, NaN with fewer than 24 intervals or fewer than three cells
    """
