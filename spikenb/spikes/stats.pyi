# Made by tools/stubs.py: edit the notebook.
from typing import TYPE_CHECKING
import numpy as np
from fastcore.basics import patch
from torch import Tensor
from ..base.help_texts import document
from .recurrences import _ONE, SUMS, _by_units, _follow, _no_sums
from .trains import SpikeTrains, _pack, as_spikes
from spikenb.spikes.streaming import SpikeStats
from typing import Any

__all__ = ['rate', 'variance', 'fano', 'cv', 'cv2', 'lv', 'fano_norm']
def rate(spikes: SpikeTrains|SpikeStats|np.ndarray|Tensor) -> np.ndarray:
    """Estimate the firing rate of each unit

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Spikes per step, shape (units,); NaN for units whose level means nothing
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
        Spikes², shape (units,); NaN for units whose level means nothing
    """

def fano(spikes: SpikeTrains|SpikeStats|np.ndarray|Tensor, window: int = ...) -> np.ndarray:
    """Compute the Fano factor of counts in windows (population variance, as elephant does)

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
    """Divide, with NaN where b is 0"""

def _interval_sums(spikes: SpikeTrains | np.ndarray) -> dict:
    """Sum up all units in one pass over the packed spikes

    Returns
    -------
        int64 arrays of shape (units,)
    """

def _sums(spikes) -> tuple:
    """Take the interval sums of spike trains or statistics

    Returns
    -------
        Number of intervals, shape (units,), and the sums over them
    """

def cv(spikes: SpikeTrains|SpikeStats|np.ndarray|Tensor) -> np.ndarray:
    """Compute the CV of each unit's inter-spike intervals (population sd, as elephant does)

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
    """Compute the Fano factor over its mean for as many spikes: 1 on average for exchangeable steps

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
