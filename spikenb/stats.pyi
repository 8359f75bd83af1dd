# Made by tools/stubs.py: edit the notebook.
import warnings
from dataclasses import dataclass, field
import numpy as np
from torch import Tensor
from fastcore.basics import patch
from scipy.stats import bootstrap
from .help import document
from .spikes import SpikeTrains, _map_blocks, as_spikes
from typing import Any
from spikenb.streaming import SpikeStats

__all__ = ['rate', 'variance', 'fano', 'cv', 'cv2', 'lv', 'fano_norm', 'Summary', 'summarize']
def rate(spikes: SpikeTrains|SpikeStats|np.ndarray|Tensor) -> np.ndarray:
    """Estimate the firing rate of each unit

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Firing rate, spikes per step, shape (units,); NaN for units whose level means nothing
    """

def _trains_or_stats(spikes):
    """Take spike trains and their statistics as they are and pack anything else"""

def variance(spikes: SpikeTrains|SpikeStats|np.ndarray|Tensor, window: int = ...) -> np.ndarray:
    """Compute the population variance of each unit's counts in windows

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    window
        Window length, steps

    Returns
    -------
        Variance of the counts, spikes², shape (units,); NaN for units whose level means nothing
    """

def fano(spikes: SpikeTrains|SpikeStats|np.ndarray|Tensor, window: int = ...) -> np.ndarray:
    """Compute the Fano factor of each unit's counts in windows (population variance, as elephant does)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    window
        Window length, steps; an incomplete last window is left out

    Returns
    -------
        Fano factor, shape (units,); NaN where no window has a spike
    """

def _ratio(a, b) -> np.ndarray:
    """a/b with NaN where b is 0"""

_ONE: int
def _segment_sum(values: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Exact int64 sums of `values[start:end]`, 0 where the end is not behind the start"""

def _pair_terms(a: np.ndarray, b: np.ndarray) -> tuple:
    """Terms of Lv and CV2 for neighboring intervals `a`, `b`

    Returns
    -------
        Lv and CV2 terms in units of 1/_ONE, int64
    """

def _block_sums(n_units: int, place: np.ndarray, n_steps: int) -> dict:
    """Spikes, ends, and whole-number sums over ISIs and neighboring pairs of ISIs, for the places of spikes in a block of units

    Returns
    -------
        int64 arrays of shape (units,)
    """

def _interval_sums(spikes: SpikeTrains | np.ndarray) -> dict:
    """The sums of all units, block by block

    Returns
    -------
        int64 arrays of shape (units,)
    """

def _sums(spikes) -> tuple: ...

def cv(spikes: SpikeTrains|SpikeStats|np.ndarray|Tensor) -> np.ndarray:
    """Compute the coefficient of variation of each unit's inter-spike intervals (population sd, as elephant does)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        CV of the ISIs, shape (units,); NaN below two spikes
    """

def cv2(spikes: SpikeTrains|SpikeStats|np.ndarray|Tensor) -> np.ndarray:
    """Compute CV2 of each unit's neighboring inter-spike intervals (Holt et al. 1996)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        CV2, between 0 and 2, shape (units,); NaN below three spikes
    """

def lv(spikes: SpikeTrains|SpikeStats|np.ndarray|Tensor) -> np.ndarray:
    """Compute the local variation of each unit's inter-spike intervals (Shinomoto et al. 2003)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Lv, between 0 and 3, shape (units,); NaN below three spikes
    """

def fano_norm(spikes: SpikeTrains|SpikeStats|np.ndarray|Tensor, window: int = ...) -> np.ndarray:
    """Compute the Fano factor over its expectation given the number of spikes: 1 on average when steps are exchangeable

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    window
        Window length, at least two steps; at least two windows must fit

    Returns
    -------
        Shape (units,); NaN for units that never or always fire
    """

_MEASURES: tuple
def _measures(rate, fano, norm, cv, axis = ...) -> np.ndarray:
    """The six measures of a layer from the values of its units, NaN left out"""

@dataclass(frozen=True, repr=False)
class Summary:
    """What the units of one layer do on average

    Parameters
    ----------
    mfr
        Mean Firing Rate, spikes per step
    mf
        Mean Fano factor, over units that fire
    mf_norm
        Mean normalized Fano factor
    mcv
        Mean CV of inter-spike intervals
    var_rate
        Variance of rates over units
    var_fano
        Variance of Fano factors over units that fire
    n_units
        Units
    n_silent
        Units without a spike
    n_steps
        Steps
    window
        Window of the Fano factors, steps
    intervals
        (low, high) for each of the six measures; NaN for variances over fewer than 50 units
    confidence
        Confidence level of the intervals
    layer
        The layer the units belong to
    n_undefined
        Units whose level means nothing: a fraction of a negative maximum; in none of the means
    notes
        Why measures are NaN
    """
    mfr: float
    mf: float
    mf_norm: float
    mcv: float
    var_rate: float
    var_fano: float
    n_units: int
    n_silent: int
    n_steps: int
    window: int
    intervals: dict = ...
    confidence: float = ...
    layer: str = ...
    n_undefined: int = ...
    notes: tuple = ...
    def to_frame(self):
        """List the measures with their intervals

        Parameters
        ----------
        self
            pandas.DataFrame indexed by measure, columns `value`, `low`, `high`
        """
    def to_dict(self) -> dict:
        """List the numbers without intervals, a row of a table

        Returns
        -------
            Plain numbers by field name
        """
    def __repr__(self): ...
    def _counts(self) -> str:
        """How many units, silent and undefined ones"""
    def _repr_html_(self): ...

def summarize(spikes: SpikeTrains|SpikeStats|np.ndarray|Tensor, window: int = ..., confidence: float = ..., n_resamples: int = ..., seed: int = ...) -> Summary:
    """Summarize the units of a layer: MFR, MF, normalized MF, mean CV, variances over units, silent units

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    window
        Window of the Fano factors, steps; at least two must fit
    confidence
        Confidence level of the bootstrap intervals, in (0, 1)
    n_resamples
        Bootstrap resamples; 0 leaves the intervals out
    seed
        Seed of the bootstrap

    Returns
    -------
        Means and variances over units, with intervals
    """

def _what_is_wrong(silent: np.ndarray, undefined: np.ndarray, s) -> str:
    """How many units are silent, how many undefined"""

def _log_variance(x: np.ndarray, axis: int = ...) -> tuple:
    """Variance over units on the scale on which it is nearly normal, NaN left out

    Returns
    -------
        Logarithm of the variance, and its standard error
    """

def _with_spread(rate, fano, norm, cv, axis = ...) -> np.ndarray:
    """The six measures, then the two variances as `_log_variance` has them"""

def _bootstrap(values: tuple, confidence: float, n_resamples: int, seed: int) -> dict:
    """Intervals over resampled units: percentiles for means, studentized logarithms for variances"""

def _percentiles(drawn: np.ndarray, tails: tuple) -> tuple:
    """Quantiles of the resamples that have a value; NaN where one in ten has none"""
