# Made by tools/stubs.py: edit the notebook.
from collections.abc import Callable
import numpy as np
import pandas as pd
import torch
from scipy.stats import chi2, hypergeom, norm
from ..base.help_texts import document
from .synchrony import _dense, _where
from ..spikes.poisson import simulate_bernoulli
from ..spikes.trains import SpikeTrains, as_spikes
from typing import Any

__all__ = ['simulate_refractory', 'simulate_bursty', 'runs_test', 'isi_correlation_test', 'autocorrelation_test']
def simulate_refractory(rate: float, n_steps: int, n_units: int = ..., dead: int = ..., seed: int = ...) -> np.ndarray:
    """Simulate units that rest after each spike

    Parameters
    ----------
    rate
        Spikes per step in the long run, in (0, 1)
    n_steps
        Number of steps
    n_units
        Number of units
    dead
        Steps without a spike after each spike
    seed
        Seed

    Returns
    -------
        Booleans, shape (steps, units)
    """

def simulate_bursty(rate: float, n_steps: int, n_units: int = ..., stay: float = ..., seed: int = ...) -> np.ndarray:
    """Simulate units of which a spike makes another one likely (a Markov chain of two states)

    Parameters
    ----------
    rate
        Spikes per step in the long run, in (0, 1)
    n_steps
        Number of steps
    n_units
        Number of units
    stay
        Chance of a spike right after a spike; `rate` makes a Bernoulli train
    seed
        Seed

    Returns
    -------
        Booleans, shape (steps, units)
    """

def _four_trains(n_steps: int = ...) -> dict:
    """Simulate four trains with 10% spikes: Bernoulli, and three that break an assumption each

    Parameters
    ----------
    n_steps
        Length of each train, steps

    Returns
    -------
        Booleans, shape (steps, 1), by name
    """

def _on_four(test: Callable) -> pd.DataFrame:
    """Apply a test to the four trains

    Parameters
    ----------
    test
        A test of trains, which gives statistics and p-values

    Returns
    -------
        One row per train
    """

def _without_skewness(z: np.ndarray, skewness: np.ndarray) -> np.ndarray:
    """Straighten values of a law that leans to the right (Wilson and Hilferty 1931)

    Parameters
    ----------
    z
        Standardized values
    skewness
        Of their law, at least 0

    Returns
    -------
        Nearly standard normal
    """

def _two_sided(at_most: np.ndarray, at_least: np.ndarray) -> np.ndarray:
    """Double the smaller of two tails

    Parameters
    ----------
    at_most
        P(X ≤ x)
    at_least
        P(X ≥ x)
    """

def runs_test(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> tuple:
    """Test whether spikes stand together or apart: runs given the number of spikes (exact)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Runs of spikes, standardized (negative: clustered); exact p-values, NaN where the null sd of the number of runs is below 1.8
    """

def _isis(spikes) -> tuple:
    """Collect all inter-spike intervals

    Returns
    -------
        Unit and length of all intervals, sorted by unit, then in order of time
    """

def _ring_moments(m: np.ndarray, s2: np.ndarray, s4: np.ndarray) -> tuple:
    """Moments of the sum of neighboring products, over all orders of a ring

    Parameters
    ----------
    m
        Number of intervals
    s2
        Sum of the squares of their centered ranks
    s4
        Sum of the fourth powers

    Returns
    -------
        Mean and variance
    """

def _ranks(unit: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Rank values within units; equal values share the mean of their ranks

    Parameters
    ----------
    unit
        Unit of each value
    value
        Values, same shape

    Returns
    -------
        Mean rank of each value among those of its unit, from 1
    """

def _next_in_ring(m: np.ndarray) -> np.ndarray:
    """Close each unit's intervals to a ring

    Parameters
    ----------
    m
        Number of intervals of each unit

    Returns
    -------
        For each interval, the place of the next; after a unit's last comes its first
    """

def isi_correlation_test(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> tuple:
    """Test whether neighboring ISIs go together: serial rank correlation (Wald and Wolfowitz 1943)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Serial rank correlation of neighboring ISIs; p-values, NaN with fewer than 15 intervals, and where nearly all are equally long (skewness above 2.5)
    """

def _coincidences(x: np.ndarray, lags: int) -> np.ndarray:
    """Count pairs of spikes 1, 2, …, `lags` steps apart

    Parameters
    ----------
    x
        Booleans, shape (steps, units)
    lags
        Number of lags

    Returns
    -------
        Whole numbers, shape (lags, units)
    """

def _autocorrelation(x: np.ndarray, lags: int) -> np.ndarray:
    """Estimate the autocorrelation at lags 1, 2, …, `lags`

    Parameters
    ----------
    x
        Booleans, shape (steps, units)
    lags
        Number of lags

    Returns
    -------
        Shape (lags, units)
    """

def _q_sf(q: np.ndarray, lags: int, n: int) -> np.ndarray:
    """Chance of a larger Q: a shifted chi-square with the first three cumulants

    Parameters
    ----------
    q
        Values of Q, with each autocorrelation straightened
    lags
        Number of lags
    n
        Number of steps
    """

def _lags(n: int) -> int:
    """Choose the usual number of lags for n steps"""

def autocorrelation_test(spikes: SpikeTrains|np.ndarray|torch.Tensor, lags: int | None = ...) -> tuple:
    """Test whether spikes follow each other more or less often than chance (Ljung and Box 1978)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    lags
        Lags, steps; by default 20, or a fiftieth of fewer than 1,000 steps

    Returns
    -------
        Ljung-Box Q; p-values, NaN where fewer than 4 coincidences a lag, of spikes or of silent steps, are expected, and with more lags than a fiftieth of the steps
    """
