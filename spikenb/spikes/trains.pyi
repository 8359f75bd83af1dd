# Made by tools/stubs.py: edit the notebook.
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from ..base.help_texts import document
from .recurrences import _compiled
from .threshold import Threshold, _check_finite, as_threshold
from typing import Any
from pathlib import Path
from spikenb.spikes.streaming import SpikeStats

__all__ = ['SpikeTrains', 'binarize', 'as_spikes']
def _check_bits(bits: np.ndarray, n_steps: int):
    """Raise a ValueError when `bits` cannot be the spikes of `n_steps` steps

    Parameters
    ----------
    bits
        What is to be uint8 of shape (ceil(steps / 8), units)
    n_steps
        Number of steps
    """

@dataclass(frozen=True, eq=False, repr=False)
class SpikeTrains:
    """Spikes of the units of one layer: immutable, one bit per unit and step

    Parameters
    ----------
    bits
        uint8, shape (ceil(steps / 8), units): bit j of byte b is step 8b + j
    n_steps
        Number of steps (inputs presented)
    layer
        Name of the layer the spikes come from
    threshold
        The rule, with the levels it came to
    unit_shape
        Shape of the layer's output at a step, as (channels, height, width)
    order
        'shuffled', 'as stored', 'sorted by class' or any other text
    """
    bits: np.ndarray
    n_steps: int
    layer: str = ...
    threshold: Threshold | None = ...
    unit_shape: tuple = ...
    order: str = ...
    __hash__ = ...
    def __post_init__(self): ...
    @classmethod
    def from_dense(cls, spikes: np.ndarray | Tensor, **meta) -> SpikeTrains:
        """Pack an array of spikes

        Parameters
        ----------
        spikes
            Booleans or zeros and ones, shape (steps, units) or (steps,)
        **meta
            `layer`, `threshold`, `unit_shape`, `order`
        """
    @property
    def n_units(self) -> int:
        """Number of units"""
    def dense(self) -> np.ndarray:
        """Unpack into a boolean array

        Returns
        -------
            Booleans, shape (steps, units)
        """
    def undefined(self) -> np.ndarray:
        """Tell which units have a level that means nothing, so that their having no spike says nothing

        Returns
        -------
            Booleans, shape (units,)
        """
    def __len__(self) -> int: ...
    @property
    def shape(self) -> tuple:
        """Number of steps, number of units"""
    def __array__(self, dtype = ..., copy = ...) -> np.ndarray:
        """The spikes as an array, of booleans if not asked otherwise

        Returns
        -------
            Shape (steps, units)
        """
    def __eq__(self, other) -> bool:
        """Whether `other` holds the same spikes in the same steps and units"""
    def counts(self, window: int) -> np.ndarray:
        """Count the spikes of each unit in consecutive windows; an incomplete last window is left out

        Parameters
        ----------
        window
            Window length, steps, from 1 to `n_steps`

        Returns
        -------
            Spike counts, int64, shape (windows, units)
        """
    def n_spikes(self) -> np.ndarray:
        """Count all spikes of each unit

        Returns
        -------
            Spikes of each unit, int64, shape (units,)
        """
    def _events(self) -> tuple[np.ndarray, np.ndarray]:
        """All spikes as two flat arrays

        Returns
        -------
            Units and steps of all spikes, sorted by unit, then step
        """
    def spike_times(self) -> list:
        """List the steps at which each unit fires

        Returns
        -------
            One int64 array per unit, steps counted from 0
        """
    def isi(self) -> list:
        """List the inter-spike intervals of each unit

        Returns
        -------
            One int64 array per unit, empty below two spikes
        """
    def __getitem__(self, index) -> SpikeTrains:
        """Choose steps, or steps and units, by slices, integer lists or boolean masks"""
    def _meta(self) -> dict:
        """All that is not an array, as strings for the header of a safetensors file"""
    def save(self, path: str | Path) -> Path:
        """Write to a safetensors file; an existing file is replaced only once the new one is complete

        Parameters
        ----------
        path
            File to write, by habit `NAME.safetensors`
        """
    @classmethod
    def load(cls, path: str | Path) -> SpikeTrains:
        """Read spike trains back; a ValueError names a file that is damaged or of another kind

        Parameters
        ----------
        path
            A file written by `save`
        """
    def to_frame(self):
        """List all spikes in a pandas frame, one row per spike

        Returns
        -------
            pandas.DataFrame with columns `unit` and `step`, sorted by unit, then step
        """
    def to_neo(self) -> list:
        """Convert to neo spike trains, one step as one second; needs `pip install neo`

        Returns
        -------
            One neo.SpikeTrain per unit, from 0 s to `n_steps` s
        """
    def __repr__(self): ...
    def thumbnail(self, steps: int = ..., units: int = ...) -> bytes:
        """Draw a small raster: time runs right, one row per unit

        Parameters
        ----------
        steps
            Show at most this many steps, from the first
        units
            Show at most this many units, evenly spaced

        Returns
        -------
            A PNG image, 2×2 pixels per spike
        """
    def _repr_html_(self): ...
    def _count_sums(self, window: int) -> tuple:
        """Sum over the windows, in whole numbers, what all count statistics follow from

        Returns
        -------
            Windows, Σ C and Σ C² a unit, int64
        """
    def _isi_sums(self) -> dict:
        """Compute the sums once: spike trains do not change

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

def _pack(spikes: np.ndarray) -> np.ndarray:
    """Pack eight steps into a byte, as `np.packbits` does along the first axis

    Returns
    -------
        uint8, shape (ceil(steps / 8), units)
    """

def _unpack(bits: np.ndarray, n_steps: int) -> np.ndarray:
    """Spread bytes over eight steps each, as `np.unpackbits`, one bit of all bytes at a time

    Returns
    -------
        Booleans, shape (steps, units)
    """

def _window_counts(dense: np.ndarray, window: int) -> np.ndarray:
    """Sum booleans over windows, in a type no wider than it has to be

    Returns
    -------
        int64, shape (windows, units)
    """

def _add_ones(bits, counts):
    """Count the ones of each unit: of pairs of bits, of four, of eight; 31 bytes still fit into one"""

def _rows(spikes, columns: slice, n_steps: int) -> np.ndarray:
    """Spread some units out, each in a row

    Parameters
    ----------
    spikes
        Spike trains or booleans of shape (steps, units)
    columns
        Which units
    n_steps
        Number of steps

    Returns
    -------
        Booleans, shape (units chosen, steps)
    """

def _map_blocks(function: Callable, spikes) -> list:
    """Apply a function to where the spikes are, as many units at a time as fit a processor's cache

    Parameters
    ----------
    function
        Takes a number of units and the places of their spikes, sorted
    spikes
        Spike trains or booleans of shape (steps, units)

    Returns
    -------
        What the function gives for each block of units
    """

def _index(i):
    """What NumPy takes to choose along one axis; a single number becomes a list, to keep the axis"""

def binarize(activations: Tensor | np.ndarray, threshold: Threshold | float = ..., **meta) -> SpikeTrains:
    """Turn activations into spike trains: a spike is an activation above its level

    Parameters
    ----------
    activations
        Shape (steps, units) or (steps, ...), flattened into units
    threshold
        The rule, or a fraction of each unit's maximum
    **meta
        `layer`, `order`, kept with the result
    """

def as_spikes(spikes: SpikeTrains | np.ndarray | Tensor) -> SpikeTrains:
    """Take spike trains as they are and pack anything else

    Parameters
    ----------
    spikes
        Trains, or booleans (steps, units) or (steps,)
    """
