# Made by tools/stubs.py: edit the notebook.
from dataclasses import dataclass
import numpy as np
from scipy.optimize import brentq, minimize
from scipy.special import expit, gammaln, logit, xlog1py, xlogy
from scipy.stats import chi2, kstwo
from torch import Tensor
from ..base.help_texts import document
from .point_process import _RATES, ProcessFit, _ks, _Process, fit
from ..spikes.trains import SpikeTrains, as_spikes
from typing import Any

__all__ = ['compare_rates']
def _log_rise(a, k):
    """Compute the logarithm of a(a+1)...(a+k-1), exact also for huge `a`"""

@dataclass(frozen=True)
class _Rates(_Process):
    """Units whose chances follow a beta distribution

    Parameters
    ----------
    n_units
        Units of the layer
    """
    n_units: int = ...
    name = ...
    names = ...
    low = ...
    high = ...
    def theta(self, x): ...
    def beta(self, theta): ...
    def terms(self, theta, k, n): ...
    def intensity(self, theta, s): ...
    def draw(self, theta, n, rng): ...
    def simulate(self, theta, n_steps, rng): ...
    @classmethod
    def fit_layer(cls, trains, process, rng, goodness, prior, start): ...

class _Binomial(_Rates):
    """Units that all have the same chance"""
    name = ...
    names = ...
    low = ...
    high = ...
    def beta(self, theta): ...
    def terms(self, theta, k, n): ...

class _ZeroInflated(_Rates):
    """Units whose chances follow a beta distribution, some of them dead"""
    name = ...
    names = ...
    low = ...
    high = ...
    def theta(self, x): ...
    def terms(self, theta, k, n): ...
    def intensity(self, theta, s): ...
    def draw(self, theta, n, rng): ...

def _climb(rule, k, n, start, fixed = ...) -> tuple:
    """Maximize the likelihood of counts, with parameters of the dictionary `fixed` held

    Returns
    -------
        Parameters (searched scale), -log-likelihood
    """

def _best_rates(rule, k, n) -> tuple:
    """Start from moments, from units all alike, and with dead units

    Returns
    -------
        Parameters (searched scale), -log-likelihood
    """

def _profile(rule, k, n, x, nll, i) -> list:
    """Find the ends of the profile likelihood interval of parameter `i`

    Returns
    -------
        Low and high on the searched scale
    """

def _check_rates(process, goodness, prior, start):
    """Refuse what a law of rates over units cannot honor"""

def _rate_goodness(rule, k, n, rng, x = ...) -> tuple:
    """Judge all units by parameters `x`, or by a fit to a random half of the units

    Returns
    -------
        Distance and p-value
    """

def _unfit_layer(k, n) -> str:
    """Say why a layer has no law of rates

    Returns
    -------
        '' where there is something to fit
    """

def _fit_rates(trains, process, rng, goodness = ...) -> ProcessFit:
    """Fit a law of rates over units to a layer

    Returns
    -------
        One row
    """

def _edge_p(ratio) -> float:
    """Judge a likelihood ratio whose extra parameter is 0, its lower limit, under the simpler law

    Returns
    -------
        P-value
    """

def compare_rates(spikes: SpikeTrains | np.ndarray | Tensor, seed: int = ...):
    """Compare three laws for the rates of the units: all alike, spread, spread with dead units

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    seed
        Seed of the goodness of fit

    Returns
    -------
        pandas.DataFrame, one row per law: parameters with intervals, log-likelihood, AIC, BIC (over units), p of the step from the law above, goodness of fit
    """
