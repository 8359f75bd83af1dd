# Made by tools/stubs.py: edit the notebook.
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
import numpy as np
from fastcore.basics import patch
from threadpoolctl import threadpool_limits
from torch import Tensor
from ..base.help_texts import document
from spikenb.processes.point_process import _PROCESSES, _fit_unit, _fold, _loglik, _name, _rule, _stream, _trains, _whole, fit
from .poisson_report import fdr
from ..spikes.trains import SpikeTrains
import matplotlib.axes
from typing import Any

__all__ = ['ProcessComparison', 'compare_processes']
def _heldout(rule, s, keep, fold) -> float:
    """Average the log-likelihood of held-out steps

    Returns
    -------
        Nats per step, NaN where a fold could not be fitted
    """

def _idle(s, keep) -> str:
    """Say why there is nothing to compare in the steps of `keep`

    Returns
    -------
        '' for a unit with spikes and silence
    """

def _score(rule, s, keep, fold, goodness, rng) -> dict:
    """Fit and score one process on the steps of `keep`"""

def _compare_unit(rules, unit, s, fold, goodness, rng) -> list:
    """Fit and score all processes on the same steps of one unit

    Returns
    -------
        A dict a process
    """

_DEFAULT: tuple
def _rivals(processes, n_steps, n_lags, n_basis, prior) -> list:
    """Make the processes with their settings, Bernoulli first, each once"""

def _folds(n_steps, n_blocks, n_folds) -> np.ndarray:
    """Deal out blocks to folds, or raise an error that says what would do

    Returns
    -------
        Fold of every step, int, shape (steps,)
    """

@dataclass(frozen=True, repr=False)
class ProcessComparison:
    """How well each process describes each unit of a layer

    Parameters
    ----------
    table
        pandas.DataFrame, one row per unit and process
    processes
        Names of the processes, in order
    n_units
        Units of the layer
    n_steps
        Steps of the recording
    alpha
        False discovery rate of the goodness of fit
    layer
        The layer the units belong to
    """
    table: object
    processes: tuple
    n_units: int
    n_steps: int
    alpha: float = ...
    layer: str = ...
    def units(self):
        """List scores, AIC, BIC, goodness of fit and reasons, one row per unit and process

        Returns
        -------
            pandas.DataFrame indexed by unit and process
        """
    def best(self, by: str = ...):
        """Name the best process of each unit

        Parameters
        ----------
        by
            'heldout' (predicts new steps best), 'aic' or 'bic' (names the process of a single unit most reliably)

        Returns
        -------
            pandas.Series, name of the best process for each unit; missing where none could be judged
        """
    def to_frame(self):
        """List one row per process: held-out score and gain, share of units it is best for, AIC, BIC, goodness of fit, failures

        Returns
        -------
            pandas.DataFrame indexed by process
        """
    def _headline(self) -> str:
        """Say in a line what was compared"""
    def __repr__(self): ...
    def _repr_html_(self): ...
    def plot(self, ax: matplotlib.axes.Axes|None = ...):
        """Draw the mean gain of each process over Bernoulli, with two standard errors

        Parameters
        ----------
        ax
            Axes to draw on; a new figure by default

        Returns
        -------
            The axes
        """

_COLUMNS: list
def compare_processes(spikes: SpikeTrains | np.ndarray | Tensor, processes: tuple = ..., n_lags: int = ..., n_basis: int = ..., prior: float = ..., n_blocks: int = ..., n_folds: int = ..., goodness: str | None = ..., alpha: float = ..., seed: int = ...) -> ProcessComparison:
    """Let processes compete to describe each unit, on the same steps

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    processes
        Names; Bernoulli always comes first, and 'poisson' is the same
    n_lags
        Self-exciting: how many steps back a spike is felt, 1 to 12
    n_basis
        Inhomogeneous: how many curves make up the rate, 4 to 50
    prior
        Pseudo-observations per parameter, for chances and regressions; above 0, AIC and BIC are not at the maximum of the likelihood
    n_blocks
        Blocks the recording is cut into
    n_folds
        Folds the blocks are dealt out to in turn, 2 or more
    goodness
        'half-sample', 'plain' (too timid) or None
    alpha
        False discovery rate of the goodness of fit
    seed
        Seed of the goodness of fit

    Returns
    -------
        Tables by process and by unit
    """

def _rejected(p, alpha) -> tuple:
    """Correct the p-values there are (Benjamini-Hochberg)

    Returns
    -------
        Share rejected, number without a p-value
    """

def _process_row(t, common, bernoulli, best, alpha) -> dict:
    """Sum up the rows `t` of one process; `common` are those all processes could predict"""
