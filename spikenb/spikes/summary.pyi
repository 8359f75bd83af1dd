# Made by tools/stubs.py: edit the notebook.
import warnings
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
import numpy as np
from fastcore.basics import patch
from scipy.stats import bootstrap
from torch import Tensor
from ..base.help_texts import document
from .stats import _trains_or_stats, cv, fano, fano_norm, rate
from .trains import SpikeTrains
from spikenb.spikes.streaming import SpikeStats
from typing import Any

__all__ = ['Summary', 'summarize']
_MEASURES: tuple
def _measures(rate, fano, norm, cv, axis = ...) -> np.ndarray:
    """Compute the six measures of a layer from the values of its units, NaN left out"""

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
        (low, high) by measure; variances: from 50 units
    confidence
        Confidence level of the intervals
    layer
        The layer the units belong to
    n_undefined
        Units whose level means nothing (negative maximum); in none of the means
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

        Returns
        -------
            pandas.DataFrame indexed by measure, columns `value`, `low`, `high`
        """
    def to_dict(self) -> dict:
        """List the numbers without intervals, a row of a table

        Returns
        -------
            Plain numbers by field name
        """
    def _counts(self) -> str:
        """Say how many units there are, silent and undefined ones"""
    def __repr__(self): ...
    def _repr_html_(self): ...

def _notes(s, silent: np.ndarray, undefined: np.ndarray) -> tuple:
    """Say why measures are NaN, where no unit fires

    Returns
    -------
        One text, or none
    """

def _log_variance(x: np.ndarray, axis: int = ...) -> tuple:
    """Compute the variance over units on the scale on which it is nearly normal, NaN left out

    Returns
    -------
        Log of the variance; standard error
    """

def _with_spread(rate, fano, norm, cv, axis = ...) -> np.ndarray:
    """Compute the six measures, then the two variances as `_log_variance` has them"""

def _resample(values: tuple, confidence: float, n_resamples: int, seed: int) -> np.ndarray:
    """Compute what `_with_spread` does on units drawn with replacement, shape (10, resamples)"""

def _percentiles(drawn: np.ndarray, tails: tuple) -> tuple:
    """Take quantiles of the resamples that have a value; NaN where one in ten has none"""

def _variance_interval(drawn: np.ndarray, seen: np.ndarray, tails: tuple) -> tuple:
    """Turn the log variance and its standard error, of resamples and as seen, into an interval"""

def _bootstrap(values: tuple, confidence: float, n_resamples: int, seed: int) -> dict:
    """Compute intervals over resampled units, by measure"""

def summarize(spikes: SpikeTrains|SpikeStats|np.ndarray|Tensor, window: int = ..., confidence: float = ..., n_resamples: int = ..., seed: int = ...) -> Summary:
    """Summarize the units of a layer: MFR, MF, normalized MF, mean CV, variances, silent units

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
