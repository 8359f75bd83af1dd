# Made by tools/stubs.py: edit the notebook.
from dataclasses import replace
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from ..base.help_texts import document
from ..spikes.streaming import SpikeStats
from ..spikes.threshold import Threshold, _check_finite, _level, _wide
from ..spikes.trains import SpikeTrains, _pack
from typing import Any

__all__ = []
class _Store:
    """Keeps arrays in large blocks, away from the memory the network works in

    Parameters
    ----------
    block
        Bytes
    """
    def __init__(self, block: int = ...): ...
    def keep(self, values: np.ndarray) -> np.ndarray:
        """Copy `values` to a block; the copy"""

class _Sink:
    """Takes decided spikes batch by batch; gives SpikeTrains or SpikeStats

    Parameters
    ----------
    keep
        'spikes' or 'stats'
    windows
        Window lengths of the statistics, steps
    start
        Number of the first step
    """
    def __init__(self, keep: str, windows: tuple, start: int = ...): ...
    def add(self, spikes: np.ndarray):
        """Take the spikes of one batch

        Parameters
        ----------
        spikes
            Booleans, shape (steps, units)
        """
    def _pack_whole(self, spikes: np.ndarray):
        """Pack whole bytes of eight steps; up to seven steps wait for the next batch"""
    def _reduce(self):
        """Reduce the steps that wait to their sums, and let them go"""
    def result(self, **meta) -> SpikeTrains | SpikeStats:
        """Close the last byte, or the last sums, and hand out

        Parameters
        ----------
        **meta
            `layer`, `threshold`, `unit_shape` and `order`: kept with the result
        """

class _Collector:
    """Collects the spikes of one layer from its activations, batch by batch

    Parameters
    ----------
    name
        The layer
    threshold
        What counts as a spike
    keep
        'spikes', 'stats', or 'levels' for the fitted threshold alone
    windows
        Window lengths of the statistics, steps
    unit
        A unit is an 'element', or the mean over the map of a 'channel'
    start
        Number of the first step
    verify
        Follow the maxima although the levels are fixed
    """
    def __init__(self, name: str, threshold: Threshold, keep: str = ..., windows: tuple = ..., unit: str = ..., start: int = ..., verify: bool = ...): ...
    def add(self, out: Tensor):
        """Take one batch: check it, then decide it, filter it or keep it, as the threshold allows

        Parameters
        ----------
        out
            Activations of one batch, shape (steps, ...)
        """
    def _note_signs(self, x: Tensor):
        """Note negative values in the first batch, and negative maxima where levels are per sample"""
    def _flat(self, x: Tensor) -> Tensor:
        """Flatten, after pooling maps where asked to; the width must stay that of the first batch

        Returns
        -------
            Shape (steps, units)
        """
    def _raise_top(self, x: Tensor):
        """Take a batch into the running maximum"""
    def _filter(self, x: Tensor):
        """Keep what is above the level so far; what is not can never become a spike"""
    def _level_so_far(self) -> Tensor:
        """The level that the running maximum comes to"""
    def _kept(self, t: Tensor) -> Tensor:
        """A copy in the store; bfloat16, which NumPy does not know, stays a tensor"""
    def _settle_candidates(self, threshold: Threshold):
        """Decide the candidates, in order; those of a batch are let go as soon as they are decided"""
    def result(self, order: str) -> SpikeTrains | SpikeStats | Threshold:
        """Settle what is still undecided, against the levels that hold for all steps"""
    def _check_steps(self):
        """Refuse when there was no step, or none that a level could decide"""

def _settle(n_steps: int, where: Tensor, value: Tensor, n_units: int, levels: Tensor) -> np.ndarray:
    """The spikes of one batch, from its candidates

    Parameters
    ----------
    n_steps
        Steps of the batch
    where
        Places of its candidates
    value
        Their values
    n_units
        Units of the layer
    levels
        Levels of all places

    Returns
    -------
        Booleans, shape (steps, units)
    """
