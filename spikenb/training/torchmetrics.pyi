# Made by tools/stubs.py: edit the notebook.
import hashlib
import warnings
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from ..base.help_texts import document
from ..recording.collect_spikes import _Collector
from ..spikes.recurrences import SUMS
from ..spikes.streaming import SpikeStats, _lengths, _merge_arrays
from ..spikes.summary import _measures, summarize
from ..spikes.threshold import Threshold, as_threshold
from torchmetrics import Metric
from torchmetrics import __version__ as _version
from typing import Any

__all__ = ['SpikeMetric']
def _check_version(version: str):
    """Refuse a torchmetrics that is too old"""

def _known(threshold) -> Threshold:
    """Refuse a threshold whose levels hang on steps still to come"""

def _packed_stats(stats: SpikeStats) -> Tensor:
    """Lay statistics out as a tensor

    Returns
    -------
        int64, shape (rows, units)
    """

def _unpacked_stats(state: Tensor, windows: tuple, threshold: Threshold | None = ...) -> SpikeStats:
    """Read statistics from a tensor

    Parameters
    ----------
    state
        What `_packed_stats` gave, shape (rows, units), at least one unit
    windows
        Window lengths, steps
    threshold
        Kept with the result
    """

def _in_a_row(pieces: list) -> SpikeStats:
    """Join pieces that each began to count at 0, every piece with its own windows"""

class _Join:
    """Joins the states of all processes: what torchmetrics calls when it synchronizes"""
    def __init__(self, windows: tuple, follow: bool): ...
    def __call__(self, states: Tensor) -> Tensor: ...

def _print_of(threshold: Threshold, windows: tuple, start: int | None) -> Tensor:
    """Sum up how spikes are decided and counted

    Returns
    -------
        32 numbers
    """

def _all_alike(prints: Tensor) -> Tensor:
    """Refuse processes that decide otherwise

    Returns
    -------
        Of one process
    """

class SpikeMetric(Metric):
    """Firing rate, Fano factor, CV and silent units of a layer, as a metric of torchmetrics

    Parameters
    ----------
    threshold
        What counts as a spike: known levels
    windows
        Windows of the Fano factors, steps
    n_units
        Needed where a process may get no step; None: as they come
    start
        Number of this process's first step in a record of all
    **kwargs
        As torchmetrics.Metric takes them: sync_on_compute, process_group …
    """
    is_differentiable = ...
    higher_is_better = ...
    full_state_update = ...
    def __init__(self, threshold: Threshold | float, windows: int | tuple = ..., n_units: int | None = ..., start: int | None = ..., **kwargs): ...
    def update(self, activations: Tensor):
        """Take in the steps that follow

        Parameters
        ----------
        activations
            Of the next steps, shape (steps, units); maps are flattened
        """
    def compute(self) -> dict:
        """Sum up all steps so far

        Returns
        -------
            Scalar tensors by name; NaN for what does not exist
        """
    def sync(self, *args, **kwargs):
        """Join what all processes counted; torchmetrics calls it"""
    def set_dtype(self, dst_type) -> SpikeMetric:
        """Keep whole numbers: sums of spikes have no other type"""
    def stats(self) -> SpikeStats | None:
        """The statistics of all steps so far, unit by unit

        Returns
        -------
            None before the first step
        """

def _summary_values(stats: SpikeStats | None, windows: tuple) -> dict:
    """What `summarize` says, with the window in the name where there are several

    Returns
    -------
        Numbers by name
    """
