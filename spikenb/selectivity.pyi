# Made by tools/stubs.py: edit the notebook.
from dataclasses import dataclass, replace
import numpy as np
from torch import Tensor, finfo
from fastcore.basics import patch
from scipy.special import chdtr, chdtrc, chndtrinc, ndtri
from .assumptions import fdr
from .help import document
from .poisson import _check_whole
from .spikes import SpikeTrains, _window_counts, as_spikes
from .stats import _ratio
from typing import Any

__all__ = ['sort_by_class', 'class_rates', 'class_fano', 'selectivity_index', 'SelectivityReport', 'selectivity']
def _as_array(labels) -> tuple:
    """Labels of any kind as an array

    Returns
    -------
        The labels as an array; the size from which its floating-point numbers no longer hold every whole number
    """

def _check_labels(labels, n_steps: int, at_least: int = ...) -> tuple:
    """Number the classes of `labels`, or raise

    Returns
    -------
        Classes in sorted order, class number of each step, steps of each class
    """

def sort_by_class(spikes: SpikeTrains | np.ndarray | Tensor, labels: np.ndarray | Tensor | list) -> SpikeTrains:
    """Reorder the steps by class; within a class they keep the order they were shown in

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    labels
        The class of each step, in the order of the spikes, shape (steps,): whole numbers, booleans or strings

    Returns
    -------
        The same steps, class after class in the order of `np.unique(labels)`
    """

def _class_spikes(s: SpikeTrains, codes: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """Count the spikes of each unit in each class

    Returns
    -------
        int64, shape (classes, units)
    """

def class_rates(spikes: SpikeTrains | np.ndarray | Tensor, labels: np.ndarray | Tensor | list) -> np.ndarray:
    """Estimate the firing rate of each unit for each class

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    labels
        The class of each step, in the order of the spikes, shape (steps,)

    Returns
    -------
        Firing rates, spikes per step, shape (classes, units), classes in the order of `np.unique(labels)`
    """

def _windows(spikes, labels, window: int) -> tuple:
    """Cut each class into whole windows and count, leaving out the steps that fill none

    Returns
    -------
        Counts in class-sorted windows, shape (windows, units), and windows of each class
    """

def _usual(window: int | None, sizes: np.ndarray) -> int:
    """The window asked for; by default 100, or half the size of the smallest class where that is less"""

def _sums(counts: np.ndarray, n_windows: np.ndarray) -> tuple:
    """The three sums that the split is made of

    Returns
    -------
        Σ C, Σ C² and Σ (class total)² / n_c of each unit
    """

def _less_chance(between: np.ndarray, top: np.ndarray, n_steps: int, n_classes: int) -> np.ndarray:
    """Stretch the scale so that what is expected by chance becomes 0, and `top` stays `top`"""

def _split(counts: np.ndarray, n_windows: np.ndarray, window: int, corrected: bool = ...) -> tuple:
    """The Fano factor of windows that lie in classes, and its two parts

    Returns
    -------
        Total, within and between, shape (units,)
    """

def class_fano(spikes: SpikeTrains | np.ndarray | Tensor, labels: np.ndarray | Tensor | list, window: int | None = ..., corrected: bool = ...) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Split the Fano factor of class-sorted windows into a part within classes and a part between them

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    labels
        The class of each step, in the order of the spikes, shape (steps,)
    window
        Window length, steps: at least 2, at most the size of the smallest class; None for 100, or half that size where it is less
    corrected
        Whether to move what chance alone puts between classes to the part within them

    Returns
    -------
        Total Fano factor, part within and part between classes, each of shape (units,); NaN without a spike
    """

def _eta2(spikes: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """Share of the variance of firing explained by the class, from spikes per class, shape (classes, units)

    Returns
    -------
        Shape (units,); NaN for units that never or always fire
    """

def selectivity_index(spikes: SpikeTrains | np.ndarray | Tensor, labels: np.ndarray | Tensor | list, corrected: bool = ...) -> np.ndarray:
    """Compute the share of the variance of each unit's firing that the class explains

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    labels
        The class of each step, in the order of the spikes, shape (steps,)
    corrected
        Whether to set to 0 what chance alone explains

    Returns
    -------
        Share of variance explained, at most 1, shape (units,); NaN for units that never or always fire, and where all labels are the same
    """

def _within_norm(counts: np.ndarray, n_windows: np.ndarray, window: int) -> np.ndarray:
    """Variance within classes over its expectation given the spikes of each class

    Returns
    -------
        Shape (units,); NaN where nothing can vary
    """

def _spread(spikes: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """The factor f by which the variance of the chi-square statistic differs from the noncentral law's

    Returns
    -------
        Shape (units,), 1 when all classes have the same rate
    """

def _noncentrality(x: np.ndarray, df: int, prob: float) -> np.ndarray:
    """The noncentrality at which `prob` of the chi-square law lies below `x`; 0 where less does without any"""

def _interval(spikes: np.ndarray, sizes: np.ndarray, confidence: float) -> tuple:
    """Bracket the true share of variance explained

    Returns
    -------
        Lower and upper limits, shape (units,)
    """

def _deal(n_spikes: int, sizes: np.ndarray, n: int, rng: np.random.Generator):
    """Deal spikes to the classes `n` times, one class after another

    Parameters
    ----------
    rng
        Yields int64 arrays of shape (n,)
    """

def _permutation_p(spikes: np.ndarray, sizes: np.ndarray, n: int, seed: int) -> np.ndarray:
    """Compare the selectivity of each unit with that of `n` random deals of the labels

    Returns
    -------
        Shape (units,); NaN for units that never or always fire
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
        Variance within classes over its expectation: mean 1 if steps of a class are exchangeable
    index
        Share of the variance of firing that the class explains, less chance
    low
        Lower limit of the interval for that share
    high
        Upper limit
    chi2
        Chi-square statistic of independence, with one degree of freedom less than classes
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
    def to_frame(self):
        """List the units: rate, class of the highest rate (the first of ties), Fano factor and its parts, index with interval, chi-square, p and q

        Parameters
        ----------
        self
            pandas.DataFrame, one row per unit
        """
    def summary(self, n_resamples: int = ..., seed: int = ...):
        """Average over the units of the layer

        Parameters
        ----------
        n_resamples
            Bootstrap resamples of units for the intervals; 0 leaves them out
        seed
            Seed of the bootstrap

        Returns
        -------
            pandas.DataFrame indexed by measure, columns `value`, `low`, `high`
        """
    def _head(self): ...
    def _note(self): ...
    def __repr__(self): ...
    def _repr_html_(self): ...

def _sorted_parts(s, labels, window) -> tuple:
    """Fano factor of class-sorted windows and its parts; NaN where a class of one step leaves no room for the usual window

    Returns
    -------
        Total, within, between and within_norm, shape (units,); window; steps in windows
    """

def selectivity(spikes: SpikeTrains | np.ndarray | Tensor, labels: np.ndarray | Tensor | list, window: int | None = ..., confidence: float = ..., n_permutations: int = ..., method: str = ..., seed: int = ...) -> SelectivityReport:
    """Measure how strongly the firing of each unit depends on the class, and test whether it does

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    labels
        The class of each step, in the order of the spikes, shape (steps,): whole numbers, booleans or strings
    window
        Window of the Fano factors, steps: at least 2, at most the size of the smallest class; None for 100, or half that size where it is less
    confidence
        Confidence level of the intervals, in (0, 1)
    n_permutations
        Deals of the labels behind each p-value, which is at least 1/(1 + n_permutations); 0 takes the chi-square law instead, NaN where fewer than 5 spikes (or silent steps) are expected in a class
    method
        'bh' (Benjamini-Hochberg) or 'by' (Benjamini-Yekutieli, for any dependence between units)
    seed
        Seed of the permutations

    Returns
    -------
        One value a unit in each field; `.to_frame()` lists the units, `.summary()` averages over them
    """
