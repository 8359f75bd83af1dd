# Made by tools/stubs.py: edit the notebook.
from collections.abc import Callable
from dataclasses import replace
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from ..base.help_texts import document
from .from_device import _first_bad, _Late
from .sift import _above, _marked, _packed, _settle, _sift
from ..spikes.streaming import SpikeStats, _Stream
from ..spikes.threshold import Threshold, _check_finite, _level, _refuse_value, _wide
from ..spikes.trains import SpikeTrains
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
    def add(self, bits: np.ndarray, n_steps: int):
        """Take the spikes of one batch

        Parameters
        ----------
        bits
            Packed spikes, uint8, shape (bytes, units)
        n_steps
            Number of steps in them
        """
    def result(self, **meta) -> SpikeTrains | SpikeStats:
        """Hand out what has come together

        Parameters
        ----------
        **meta
            `layer`, `threshold`, `unit_shape` and `order`: kept with the result
        """

def _joined(parts: list) -> np.ndarray:
    """Put packed batches one behind the other

    Parameters
    ----------
    parts
        Packed spikes and number of steps of each batch

    Returns
    -------
        Packed spikes of all steps
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
    def _take_here(self, x: Tensor):
        """Take a batch on the processor: decide it, filter it or keep it"""
    def _take_there(self, x: Tensor):
        """Line up the work on a batch where it is, and have its results fetched later"""
    def _decided_there(self, x: Tensor) -> Tensor:
        """Compare a batch with levels that are known, which go to the device once

        Returns
        -------
            Booleans, shape (steps, units)
        """
    def _raise_top(self, x: Tensor):
        """Take a batch into the running maximum"""
    def _read(self, x: Tensor, loop: Callable) -> np.ndarray:
        """Read a batch once; a value that is not finite is an error that says where it stands

        Parameters
        ----------
        x
            Activations on the processor, shape (steps, units), single precision or better
        loop
            loop(x, bits, zeros): reads them, marks bits

        Returns
        -------
            The bits, uint8, shape (bytes, units)
        """
    def _decide(self, x: Tensor):
        """Compare a batch with levels that are known"""
    def _filter(self, x: Tensor):
        """Keep what is above the level so far; what is not can never become a spike"""
    def _level_so_far(self) -> Tensor:
        """The level that the running maximum comes to"""
    def _settle_candidates(self, threshold: Threshold):
        """Decide the candidates, in order; those of a batch are let go as soon as they are decided"""
    def result(self, order: str) -> SpikeTrains | SpikeStats | Threshold:
        """Settle what is still undecided, against the levels that hold for all steps"""
    def _check_steps(self):
        """Refuse when there was no step, or none that a level could decide"""

def _is_here(x: Tensor) -> bool:
    """Whether the program can read a tensor without waiting for a device"""
