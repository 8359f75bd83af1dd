# Made by tools/stubs.py: edit the notebook.
import numpy as np
from fastcore.basics import patch
from scipy.optimize import minimize
from scipy.special import betainc, log_ndtr
from scipy.stats import norm
from ..base.help_texts import document
from .point_process import _Bernoulli, _no_fit, _Process, _register, _Solution
from typing import Any

__all__ = []
def _age(s) -> np.ndarray:
    """Count the steps since the last spike: 1 right after it

    Returns
    -------
        Whole numbers, shape (steps,); -1 where there was no spike yet
    """

def _age_terms(visits, spikes) -> tuple:
    """Turn visits and spikes at each age into the terms of the sum over intervals

    Returns
    -------
        Ages, intervals ending there, intervals cut off there
    """

@_register
class _Geometric(_Bernoulli):
    """The Bernoulli process after the first spike"""
    name = ...
    after = ...
    def states(self, s): ...

class _Renewal(_Process):
    """A renewal process given the log survival function of its intervals"""
    low = ...
    high = ...
    after = ...
    def states(self, s): ...
    def prob(self, theta, age): ...
    def nll(self, x, k, ended, cut): ...
    def solve(self, visits: np.ndarray, spikes: np.ndarray) -> _Solution:
        """Maximize the likelihood

        Parameters
        ----------
        visits
            Visits to each age, from 0 on
        spikes
            Spikes at each age, same shape

        Returns
        -------
            Parameters and intervals, or the reason why there are none
        """
    def simulate(self, theta: np.ndarray, n_steps: int, rng: np.random.Generator) -> np.ndarray:
        """Draw intervals and add them up

        Parameters
        ----------
        theta
            Parameters, one row per unit
        n_steps
            Number of steps
        rng
            Source of random numbers

        Returns
        -------
            Spikes, bool, shape (steps, units)
        """

def _search(rule, nll, guess):
    """Minimize within the limits of the process"""

def _no_maximum(rule, best) -> str:
    """Say why a search found no maximum

    Returns
    -------
        '' where there is one
    """

def _wald(rule, x, nll) -> _Solution:
    """Make intervals from the curvature of the log-likelihood at its maximum"""

@_register
class _NegativeBinomial(_Renewal):
    """One step plus the failures before the r-th success of a coin"""
    name = ...
    names = ...
    def theta(self, x): ...
    def inverse(self, theta): ...
    def logsf(self, k, x): ...
    def guess(self, mean, var): ...
    def draw(self, theta, rng, n): ...

@_register
class _Weibull(_Renewal):
    """A unit that ages as a power of time"""
    name = ...
    names = ...
    def theta(self, x): ...
    def inverse(self, theta): ...
    def logsf(self, k, x): ...
    def guess(self, mean, var): ...
    def draw(self, theta, rng, n): ...

@_register
class _Lognormal(_Renewal):
    """The logarithm of the interval is Gaussian"""
    name = ...
    names = ...
    def theta(self, x): ...
    def inverse(self, theta): ...
    def logsf(self, k, x): ...
    def guess(self, mean, var): ...
    def draw(self, theta, rng, n): ...
