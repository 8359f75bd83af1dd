# Made by tools/stubs.py: edit the notebook.
import json
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path
import numpy as np
import torch.distributed as dist
from fastcore.basics import patch
from torch import Tensor
from ..base.help_texts import document
from .formats import _as_number, _naming, _read, _rule, _write
from .recurrences import _ONE, SUMS, _by_units, _count, _follow, _no_sums
from .stats import cv, cv2, fano, fano_norm, lv, rate, variance
from .threshold import Threshold
from .trains import SpikeTrains, as_spikes
from typing import Any

__all__ = ['SpikeStats']
@dataclass(frozen=True, eq=False, repr=False)
class SpikeStats:
    """Sufficient statistics of the spike trains of one layer over a stretch of steps

    Parameters
    ----------
    start
        First step
    n_steps
        Number of steps
    arrays
        int64, shape (units,): spikes, first, last, isi_first, isi_last, isi_sq, lv, cv2
    windows
        By length: counts before first, after last boundary; windows, Σ C, Σ C²
    layer
        Name of the layer
    threshold
        The rule, with its levels
    order
        Order of presentation
    """
    start: int
    n_steps: int
    arrays: dict
    windows: dict
    layer: str = ...
    threshold: Threshold | None = ...
    order: str = ...
    @property
    def n_units(self) -> int:
        """Number of units"""
    def n_spikes(self) -> np.ndarray:
        """Count all spikes of each unit

        Returns
        -------
            Spikes of each unit, int64, shape (units,)
        """
    def undefined(self) -> np.ndarray:
        """Tell which units have a level that means nothing, so that no spike of theirs says nothing

        Returns
        -------
            Booleans, shape (units,)
        """
    @classmethod
    def of(cls, spikes: SpikeTrains|np.ndarray|Tensor, windows: tuple = ..., start: int = ..., **meta) -> SpikeStats:
        """Reduce spike trains to their sums

        Parameters
        ----------
        spikes
            Spike trains, or booleans (steps, units)
        windows
            Window lengths to keep counts for, steps
        start
            Number of the first step, when this is a later piece of a longer record
        **meta
            `layer`, `threshold`, `order`
        """
    def merge(self, other: SpikeStats) -> SpikeStats:
        """Join the statistics of two stretches of steps, one after the other: exact and associative

        Parameters
        ----------
        other
            The statistics of the steps that follow

        Returns
        -------
            Statistics of both stretches as one
        """
    def update(self, spikes: SpikeTrains|np.ndarray|Tensor) -> SpikeStats:
        """Take in the steps that follow

        Parameters
        ----------
        spikes
            The next steps, shape (steps, units)

        Returns
        -------
            Statistics of all steps so far
        """
    def _count_sums(self, window: int) -> tuple:
        """Take the sums over windows, as `fano` and others ask for them

        Returns
        -------
            Windows, Σ C and Σ C² a unit, int64
        """
    def _isi_sums(self) -> dict:
        """Take the sums over intervals, as `cv` and others ask for them

        Returns
        -------
            int64 arrays of shape (units,)
        """
    def rate(spikes) -> np.ndarray:
        """Estimate the firing rate of each unit

        Parameters
        ----------
        spikes
            Spike trains, or booleans (steps, units)

        Returns
        -------
            Spikes per step, shape (units,); NaN for units whose level means nothing
        """
    def variance(spikes, window: int = ...) -> np.ndarray:
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
    def fano(spikes, window: int = ...) -> np.ndarray:
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
    def fano_norm(spikes, window: int = ...) -> np.ndarray:
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
    def cv(spikes) -> np.ndarray:
        """Compute the CV of each unit's inter-spike intervals (population sd, as elephant does)

        Parameters
        ----------
        spikes
            Spike trains, or booleans (steps, units)

        Returns
        -------
            CV of the ISIs, shape (units,); NaN below two spikes
        """
    def cv2(spikes) -> np.ndarray:
        """Compute CV2 of each unit's neighboring inter-spike intervals (Holt et al. 1996)

        Parameters
        ----------
        spikes
            Spike trains, or booleans (steps, units)

        Returns
        -------
            CV2, between 0 and 2, shape (units,); NaN below three spikes
        """
    def lv(spikes) -> np.ndarray:
        """Compute the local variation of each unit's inter-spike intervals (Shinomoto et al. 2003)

        Parameters
        ----------
        spikes
            Spike trains, or booleans (steps, units)

        Returns
        -------
            Lv, between 0 and 3, shape (units,); NaN below three spikes
        """
    def __repr__(self): ...
    def to_frame(self):
        """List the units: spikes, rate, Fano factor for each window length, CV, CV2, Lv

        Returns
        -------
            pandas.DataFrame indexed by `unit`
        """
    def save(self, path: str | Path) -> Path:
        """Write to a safetensors file; an existing one is replaced only once the new one is complete

        Parameters
        ----------
        path
            File to write, by habit `NAME.safetensors`
        """
    @classmethod
    def load(cls, path: str | Path) -> SpikeStats:
        """Read statistics back; a file damaged or of another kind raises a ValueError that names it

        Parameters
        ----------
        path
            A file written by `save`
        """
    def all_reduce(self, group: dist.ProcessGroup | None = ...) -> SpikeStats:
        """Merge the statistics of all processes, whose steps must follow one another

        Parameters
        ----------
        group
            Process group; by default all processes

        Returns
        -------
            Statistics of all steps, the same in every process
        """

def _check_room(n_steps: int, n_spikes: np.ndarray):
    """Raise where sums over so many steps, and spikes a unit, could leave 64 bits"""

def _has_boundary(i: int, j: int, w: int) -> bool:
    """Tell whether a multiple of `w` lies in [i, j]"""

class _Stream:
    """The sums of a stream of spikes, brought up to date batch by batch

    Parameters
    ----------
    n_units
        Number of units
    windows
        Window lengths, steps
    start
        Number of the first step
    """
    def __init__(self, n_units: int, windows: tuple, start: int = ...): ...
    def add(self, bits: np.ndarray, n_steps: int):
        """Take in the steps that follow

        Parameters
        ----------
        bits
            Packed spikes, shape (bytes, units)
        n_steps
            Number of steps in them
        """
    def result(self, **about) -> SpikeStats:
        """The statistics of all steps so far

        Parameters
        ----------
        **about
            `layer`, `threshold`, `order`
        """

def _lengths(windows) -> tuple:
    """Check window lengths: one or several whole numbers of steps

    Returns
    -------
        Whole numbers
    """

def _check_follows(a: SpikeStats, b: SpikeStats):
    """Raise unless `b` continues `a`, for the same units at the same levels"""

def _pair_terms(a: np.ndarray, b: np.ndarray) -> tuple:
    """Compute the terms of Lv and CV2 for neighboring intervals `a`, `b`

    Returns
    -------
        Lv and CV2 terms, units of 1/_ONE, int64
    """

def _seam_pair(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Compute the terms of two neighboring intervals, 0 where there are not two

    Returns
    -------
        Lv and CV2 terms, (2, units)
    """

def _first_of(*intervals: np.ndarray) -> np.ndarray:
    """Choose, unit by unit, the first interval there is; 0 where there is none"""

def _merge_arrays(a: dict, b: dict) -> dict:
    """Join spike and interval sums of two neighboring stretches"""

def _merge_windows(a: tuple, b: tuple, w: int, start: int, seam: int, end: int) -> tuple:
    """Join window sums of two neighboring stretches, start to seam and seam to end"""

def _gather(value, group) -> list:
    """The value of every process, in order of rank"""
