# Made by tools/stubs.py: edit the notebook.
from dataclasses import dataclass
from typing import TYPE_CHECKING
import numpy as np
from fastcore.basics import patch
from scipy.special import chdtr, chdtrc, chndtrinc, ndtri
from torch import Tensor
from ..base.help_texts import document
from .poisson_report import fdr
from spikenb.processes.selectivity import _check_labels, _class_spikes, _eta2, _less_chance, _split, _usual, _windows, _within_norm
from ..spikes.poisson import _check_whole
from ..spikes.stats import _ratio
from ..spikes.trains import SpikeTrains, as_spikes
import pandas as pd
from typing import Any

__all__ = ['SelectivityReport', 'selectivity']
def _spread(spikes: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """Compute f, by which the variance of chi-square differs from the noncentral law's

    Parameters
    ----------
    spikes
        Spikes per class, shape (classes, units)
    sizes
        Steps of each class

    Returns
    -------
        Shape (units,), 1 when all classes have the same rate
    """

def _noncentrality(x: np.ndarray, df: int, prob: float) -> np.ndarray:
    """Find the noncentrality at which `prob` of the chi-square law lies below `x`

    Parameters
    ----------
    x
        Chi-square statistics
    df
        Degrees of freedom
    prob
        Chance to lie below

    Returns
    -------
        0 where less does without any
    """

def _interval(spikes: np.ndarray, sizes: np.ndarray, confidence: float) -> tuple:
    """Bracket the true share of variance explained

    Parameters
    ----------
    spikes
        Spikes per class, shape (classes, units)
    sizes
        Steps of each class
    confidence
        Confidence level

    Returns
    -------
        Lower and upper limits, shape (units,)
    """

def _deal(n_spikes: int, sizes: np.ndarray, n: int, rng: np.random.Generator):
    """Deal spikes to the classes `n` times, one class after another

    Parameters
    ----------
    n_spikes
        Spikes to deal
    sizes
        Steps of each class
    n
        Number of deals
    rng
        Where they are drawn from

    Returns
    -------
        Yields int64 arrays of shape (n,)
    """

def _permutation_p(spikes: np.ndarray, sizes: np.ndarray, n: int, seed: int) -> np.ndarray:
    """Compare the selectivity of each unit with that of `n` random deals of the labels

    Parameters
    ----------
    spikes
        Spikes per class, shape (classes, units)
    sizes
        Steps of each class
    n
        Number of deals
    seed
        Seed

    Returns
    -------
        Shape (units,); NaN for units that never or always fire
    """

def _chi2_p(spikes: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """Test by the chi-square law whether the class explains anything

    Parameters
    ----------
    spikes
        Spikes per class, shape (classes, units)
    sizes
        Steps of each class

    Returns
    -------
        Shape (units,); NaN where fewer than 5 spikes (or silent steps) fall to a class
    """

@dataclass(frozen=True, repr=False)
class SelectivityReport:
    """How the firing of each unit of a layer depends on the class

    Parameters
    ----------
    rate
        Firing rate over all steps, spikes per step, shape (units,)
    fano
        Class-sorted Fano factor
    within
        Its part within classes, chance included
    between
        Its part between classes, less chance
    within_norm
        Variance within classes over that of exchangeable steps (mean 1)
    index
        Share of the variance of firing that the class explains, less chance
    low
        Lower limit of the interval for that share
    high
        Upper limit
    chi2
        Chi-square of independence; degrees of freedom: one less than classes
    p
        p-value of the test that firing does not depend on the class
    q
        The same, adjusted for the false discovery rate over units
    class_rates
        Firing rate for each class, shape (classes, units)
    classes
        The classes, in the order of `class_rates`
    sizes
        Steps of each class
    n_silent
        Units that never fire
    n_constant
        Units that always fire
    n_dropped
        Steps that fill no window: not in the Fano factors, but in all else
    window
        Window of the Fano factors, steps; 0 where none fits
    confidence
        Confidence level of the intervals
    layer
        The layer the units belong to
    order
        Order of presentation, as the spike trains have it
    """
    rate: np.ndarray
    fano: np.ndarray
    within: np.ndarray
    between: np.ndarray
    within_norm: np.ndarray
    index: np.ndarray
    low: np.ndarray
    high: np.ndarray
    chi2: np.ndarray
    p: np.ndarray
    q: np.ndarray
    class_rates: np.ndarray
    classes: np.ndarray
    sizes: np.ndarray
    n_silent: int
    n_constant: int
    n_dropped: int
    window: int
    confidence: float = ...
    layer: str = ...
    order: str = ...
    def to_frame(self) -> pd.DataFrame:
        """List the units: rate, class of the highest rate, Fano factor and parts, index, interval, test

        Returns
        -------
            One row per unit
        """
    def summary(self, n_resamples: int = ..., seed: int = ...) -> pd.DataFrame:
        """Average over the units of the layer

        Parameters
        ----------
        n_resamples
            Bootstrap resamples of units for the intervals; 0 leaves them out
        seed
            Seed of the bootstrap

        Returns
        -------
            One row per measure, columns `value`, `low`, `high`
        """
    def _head(self): ...
    def _note(self): ...
    def __repr__(self): ...
    def _repr_html_(self): ...

def _sorted_parts(s: SpikeTrains, labels: np.ndarray | Tensor | list, window: int | None) -> dict:
    """Split the Fano factor of class-sorted windows; NaN where the usual window does not fit

    Parameters
    ----------
    s
        Spike trains
    labels
        Class of each step
    window
        Window length, steps

    Returns
    -------
        Fields of the report
    """

def selectivity(spikes: SpikeTrains | np.ndarray | Tensor, labels: np.ndarray | Tensor | list, window: int | None = ..., confidence: float = ..., n_permutations: int = ..., method: str = ..., seed: int = ...) -> SelectivityReport:
    """Measure how strongly the firing of each unit depends on the class, and test whether it does

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    labels
        Class of each step: whole numbers, booleans or strings
    window
        Steps, 2 to the smallest class; None: 100, or half of it if less
    confidence
        Confidence level of the intervals, in (0, 1)
    n_permutations
        Deals of the labels behind each p-value; 0: the chi-square law
    method
        'bh' (Benjamini-Hochberg) or 'by' (Benjamini-Yekutieli)
    seed
        Seed of the permutations

    Returns
    -------
        One value per unit in each field; `.to_frame()`, `.summary()` over units
    """

def _middle(values: np.ndarray, confidence: float) -> tuple:
    """Find the ends between which the middle of values lies

    Parameters
    ----------
    values
        Numbers, NaN left out
    confidence
        The share of them in the middle

    Returns
    -------
        NaN where there are no numbers
    """
