# Made by tools/stubs.py: edit the notebook.
import warnings
import numpy as np
from fastcore.basics import patch
from scipy.optimize import minimize
from scipy.signal import lfilter
from scipy.special import expit
from scipy.stats import norm
from ..base.help_texts import document
from .markov import _walk
from .point_process import _no_fit, _Process, _register, _Solution
from .renewal import _wald
from typing import Any

__all__ = []
def _glm(rule, rows, visits, spikes, pseudo, outcome, weight) -> _Solution:
    """Regress `spikes` in `visits` on `rows`, and the imaginary `outcome` on the rows `pseudo`"""

def _from_glm(rule, done) -> _Solution:
    """Read parameters and intervals off a regression, or why there are none"""

@_register
class _SelfExciting(_Process):
    """A logistic regression of a train on its own last steps"""
    name = ...
    after = ...
    @property
    def names(self): ...
    def states(self, s): ...
    def rows(self, code): ...
    def prob(self, theta, code): ...
    def solve(self, visits, spikes): ...
    def simulate(self, theta, n_steps, rng): ...

@_register
class _Hawkes(_Process):
    """Each spike raises the rate, and the effect decays"""
    name = ...
    names = ...
    def theta(self, x): ...
    def known(self, s): ...
    def rate(self, theta, s): ...
    def intensity(self, theta, s): ...
    def simulate(self, theta, n_steps, rng): ...
    def _orig_estimate(self, s: np.ndarray, keep: np.ndarray) -> _Solution:
        """Fit to the steps of `keep`

        Parameters
        ----------
        s
            Spikes of one unit, bool, shape (steps,)
        keep
            Steps to fit to, bool, same shape

        Returns
        -------
            Parameters and intervals, or the reason why there are none
        """
    def estimate(self, s: np.ndarray, keep: np.ndarray) -> _Solution:
        """Maximize the likelihood of the steps of `keep`, given all steps before each

        Parameters
        ----------
        s
            Spikes of one unit, bool, shape (steps,)
        keep
            Steps to fit to, bool, same shape

        Returns
        -------
            Parameters and intervals, or the reason why there are none
        """

def _no_memory(theta, n) -> str:
    """Say why parameters found in `n` steps are no self-excitation with a memory

    Returns
    -------
        '' where there is one
    """
