# Made by tools/stubs.py: edit the notebook.
import numpy as np
from scipy.stats import binom, geom, poisson
from ..base.help_texts import document
from .poisson import _check_rate, _check_whole
from typing import Any

__all__ = ['count_pmf', 'isi_pmf', 'isi_cv', 'fano_theory', 'lv_theory']
def count_pmf(k: int | np.ndarray, rate: float | np.ndarray, window: int, process: str = ...) -> np.ndarray:
    """Compute the probability of `k` spikes in a window

    Parameters
    ----------
    k
        Number of spikes
    rate
        Spikes per step
    window
        Length of the window, in steps
    process
        'bernoulli' or 'poisson'

    Returns
    -------
        Probabilities, the broadcast shape of `k` and `rate`
    """

def isi_pmf(k: int | np.ndarray, rate: float | np.ndarray) -> np.ndarray:
    """Compute the probability that a Bernoulli train's next spike comes after exactly `k` steps

    Parameters
    ----------
    k
        Inter-spike interval, in steps
    rate
        Chance of a spike in each step, in [0, 1]

    Returns
    -------
        Probabilities, the broadcast shape; NaN at rate 0, where there is no interval
    """

def isi_cv(rate: float | np.ndarray, process: str = ...) -> np.ndarray:
    """Compute the coefficient of variation that theory gives the inter-spike intervals

    Parameters
    ----------
    rate
        Spikes per step
    process
        'bernoulli' or 'poisson'

    Returns
    -------
        CV of the intervals, the shape of `rate`; NaN at rate 0
    """

def fano_theory(rate: float | np.ndarray, process: str = ...) -> np.ndarray:
    """Compute the Fano factor that theory gives the counts

    Parameters
    ----------
    rate
        Spikes per step
    process
        'bernoulli' or 'poisson'

    Returns
    -------
        Fano factor for windows of any length, the shape of `rate`; NaN at rate 0
    """

def lv_theory(rate: float | np.ndarray, process: str = ...) -> np.ndarray:
    """Compute the local variation Lv that theory gives the inter-spike intervals

    Parameters
    ----------
    rate
        Spikes per step
    process
        'bernoulli' or 'poisson'

    Returns
    -------
        Local variation, the shape of `rate`; NaN at rate 0
    """
