# Made by tools/stubs.py: edit the notebook.
import numpy as np
from scipy.special import xlog1py, xlogy
from scipy.stats import beta, chi2
from ..base.help_texts import document
from typing import Any

__all__ = ['simulate_bernoulli', 'simulate_poisson', 'bin_arrivals', 'log_likelihood', 'fit_rate', 'rate_interval']
def _as_float(x, name):
    """Return `x` as an array of floats, or raise naming it"""

_RATES: dict
def _check_rate(rate, process = ...):
    """Return `rate` as an array of floats that `process` can have"""

def _check_whole(n, name):
    """Return `n` as a positive int, or raise naming it"""

def simulate_bernoulli(rate: float | np.ndarray, n_steps: int, n_units: int | None = ..., seed: int = ...) -> np.ndarray:
    """Simulate units that spike in each step with probability `rate`, independently

    Parameters
    ----------
    rate
        Chance per step, in [0, 1]: scalar, (units,), (steps, 1 or units)
    n_steps
        Number of steps
    n_units
        Number of units; None takes it from `rate` (1 for a scalar)
    seed
        Seed of the random generator

    Returns
    -------
        Spikes, bool, shape (steps, units)
    """

def simulate_poisson(rate: float | np.ndarray, duration: float, n_units: int | None = ..., seed: int = ...) -> list[np.ndarray]:
    """Simulate Poisson processes exactly: a Poisson count, then that many sorted uniform times

    Parameters
    ----------
    rate
        Arrivals per step, 0 or more: a scalar or (units,)
    duration
        Length of the recording, in steps (need not be whole)
    n_units
        Number of units; None takes it from `rate` (1 for a scalar)
    seed
        Seed of the random generator

    Returns
    -------
        Arrival times in [0, duration), sorted, one array per unit
    """

def bin_arrivals(times: np.ndarray | list[np.ndarray], n_steps: int) -> np.ndarray:
    """Count the arrivals that fall into each step

    Parameters
    ----------
    times
        Arrival times of one unit, or one array per unit
    n_steps
        Number of bins, each one step wide

    Returns
    -------
        Counts, int, shape (steps,) for one unit, (steps, units) for a list
    """

def _check_counts(n_spikes, n_steps, process = ...):
    """Return spikes and steps as arrays of floats that `process` can have"""

def log_likelihood(rate: float | np.ndarray, n_spikes: int | np.ndarray, n_steps: int | np.ndarray, process: str = ...) -> np.ndarray:
    """Compute the log-likelihood of a train with `n_spikes` spikes at `rate`

    Parameters
    ----------
    rate
        Rate to judge, spikes per step
    n_spikes
        Spikes counted, a scalar or one number per unit
    n_steps
        Steps they were counted over
    process
        'bernoulli' (steps) or 'poisson' (continuous time)

    Returns
    -------
        Log-likelihood in nats, the broadcast shape of the arguments
    """

def fit_rate(n_spikes: int | np.ndarray, n_steps: int | np.ndarray, process: str = ...) -> np.ndarray:
    """Estimate the rate by maximum likelihood: spikes over steps

    Parameters
    ----------
    n_spikes
        Spikes counted, a scalar or one number per unit
    n_steps
        Steps they were counted over
    process
        'bernoulli', or 'poisson', which allows more spikes than steps

    Returns
    -------
        Rates, spikes per step, the broadcast shape of the arguments
    """

def _clopper_pearson(k, n, alpha):
    """Exact limits for a binomial proportion"""

def _garwood(k, n, alpha):
    """Exact limits for a Poisson rate"""

def _profile(k, n, alpha, process):
    """Limits where the log-likelihood has dropped by half a chi-square quantile"""

def _method_for(method, process):
    """Return the name of an interval's method, and the process it is made for"""

def rate_interval(n_spikes: int | np.ndarray, n_steps: int | np.ndarray, confidence: float = ..., method: str | None = ..., process: str = ...) -> tuple[np.ndarray, np.ndarray]:
    """Bracket the rate with a confidence interval: exact, but for 'profile', short with few spikes

    Parameters
    ----------
    n_spikes
        Spikes counted, a scalar or one number per unit
    n_steps
        Steps they were counted over
    confidence
        Share of repetitions that are to hold the true rate, in (0, 1)
    method
        'clopper-pearson' (Bernoulli), 'garwood' (Poisson) or 'profile'
    process
        'bernoulli' or 'poisson'

    Returns
    -------
        Low and high, spikes per step, the shape of the counts
    """
