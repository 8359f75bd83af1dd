# Made by tools/stubs.py: edit the notebook.
import base64, hashlib, io, json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from math import isfinite
from numbers import Real
from pathlib import Path
import numpy as np
import torch
from torch import Tensor
from fastcore.basics import patch
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save as as_safetensors
from .files import cannot_open_now, write_whole
from .help import document
from typing import Any
from spikenb.streaming import SpikeStats

__all__ = ['Threshold', 'SpikeTrains', 'binarize', 'as_threshold', 'as_spikes']
_RULES: dict
_SCOPES: tuple
@dataclass(frozen=True, eq=False)
class Threshold:
    """The rule that says which activations are spikes: those strictly above a level (arXiv 2308.00858 uses 50% of each unit's maximum)

    Parameters
    ----------
    rule
        'fraction of max', 'quantile' or 'absolute'
    amount
        The fraction, the quantile, or the level itself
    per
        Where maximum or quantile are taken: per 'unit', 'layer' or 'sample'
    levels
        After `Threshold.fit`: the levels, shape (units,) per unit, () per layer
    n_steps
        After `Threshold.fit`: the number of steps the levels were taken over
    """
    rule: str = ...
    amount: float = ...
    per: str = ...
    levels: np.ndarray | None = ...
    n_steps: int | None = ...
    def __post_init__(self): ...
    @property
    def is_fixed(self) -> bool:
        """Whether each step can be decided on its own: the levels are known, or do not depend on other steps"""
    def fit(self, x: Tensor) -> Threshold:
        """Find the levels of the rule on activations `x`

        Parameters
        ----------
        x
            Activations, shape (steps, units), finite

        Returns
        -------
            The same rule with `levels` and `n_steps` filled in; itself where there is nothing to fit
        """
    def __call__(self, x: Tensor) -> Tensor:
        """Compare activations with the levels, strictly; a rule without levels is fitted to `x` first

        Parameters
        ----------
        x
            Activations, shape (steps, units)

        Returns
        -------
            Spikes: booleans, same shape and device as `x`
        """
    def _levels_for(self, x: Tensor) -> Tensor:
        """The fitted levels as a tensor on `x`'s device, after a check that they belong to as many units"""
    def undefined(self, n_units: int) -> np.ndarray:
        """Tell which units have a level that means nothing: a fraction of a maximum that is negative

        Parameters
        ----------
        n_units
            Number of units

        Returns
        -------
            Booleans, shape (units,)
        """
    def all_reduce(self, group = ...) -> Threshold:
        """Join levels relative to a maximum that processes found on their own steps

        Parameters
        ----------
        group
            Process group; by default all processes

        Returns
        -------
            Levels over the steps of all processes
        """

def _wide(x: Tensor) -> Tensor:
    """At least single precision: what half-precision activations are compared in"""

def _level(x: Tensor, rule: str, amount: float, dim: int | tuple, keepdim: bool = ...) -> Tensor:
    """The level of a relative rule over the dimensions `dim` of activations `x`, at least in single precision"""

def _check_finite(x: Tensor, layer: str = ..., start: int = ...):
    """Raise a ValueError that names layer, step and unit when `x`, shape (steps, units), has a value that is NaN or infinite"""

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
        Shape of the layer's output at one step, e.g. (channels, height, width)
    order
        Order of presentation: 'shuffled', 'as stored', 'sorted by class', 'unknown', or any other text
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
            Booleans or zeros and ones, shape (steps, units) or (steps,) for one unit
        **meta
            `layer`, `threshold`, `unit_shape`, `order`
        """
    @property
    def n_units(self) -> int:
        """Number of units"""
    def undefined(self) -> np.ndarray:
        """Tell which units have a level that means nothing, so that their having no spike says nothing

        Returns
        -------
            Booleans, shape (units,)
        """
    def dense(self) -> np.ndarray:
        """Unpack into a boolean array

        Returns
        -------
            Booleans, shape (steps, units)
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
            One int64 array per unit: steps between consecutive spikes, empty below two spikes
        """
    def __getitem__(self, index) -> SpikeTrains:
        """Choose steps, or steps and units, by slices, integer lists or boolean masks"""
    def _meta(self) -> dict:
        """All that is not an array, as strings for the header of a safetensors file"""
    def save(self, path: str | Path) -> Path:
        """Write to a safetensors file with metadata; an existing file is replaced only once the new one is complete

        Parameters
        ----------
        path
            File to write, by habit `NAME.safetensors`
        """
    @classmethod
    def load(cls, path: str | Path) -> SpikeTrains:
        """Read spike trains back; a file that is damaged or of another kind raises a ValueError that names it

        Parameters
        ----------
        path
            A file written by `save`
        """
    def to_frame(self):
        """List all spikes in a pandas frame, one row per spike

        Parameters
        ----------
        self
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
        """Whole-number sums over the windows, from which all count statistics follow

        Returns
        -------
            Number of windows, Σ C and Σ C² of each unit, int64
        """
    def _isi_sums(self) -> dict:
        """The sums, computed once: spike trains do not change"""
    def rate(spikes) -> np.ndarray:
        """Estimate the firing rate of each unit

        Parameters
        ----------
        spikes
            Spike trains, or booleans (steps, units)

        Returns
        -------
            Firing rate, spikes per step, shape (units,); NaN for units whose level means nothing
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
            Variance of the counts, spikes², shape (units,); NaN for units whose level means nothing
        """
    def fano(spikes, window: int = ...) -> np.ndarray:
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
    def cv(spikes) -> np.ndarray:
        """Compute the coefficient of variation of each unit's inter-spike intervals (population sd, as elephant does)

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
    def fano_norm(spikes, window: int = ...) -> np.ndarray:
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

def _pack(spikes: np.ndarray) -> np.ndarray:
    """Pack eight steps into a byte, as `np.packbits` does along the first axis

    Returns
    -------
        uint8, shape (ceil(steps / 8), units)
    """

def _unpack(bits: np.ndarray, n_steps: int) -> np.ndarray:
    """Spread each byte over eight steps: `np.unpackbits` along the first axis, one bit of all bytes at a time

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

_ones_in_byte: Any
def _map_blocks(function: Callable, spikes) -> list:
    """Apply a function to where the spikes are, for some units at a time: as many as fit a processor's cache, on several threads where that pays

    Returns
    -------
        What `function(number of units, places)` gives; place = step + n_steps * (unit within the block), sorted
    """

def _as_number(value):
    """Numbers of NumPy as Python's, for JSON"""

def _write(path: Path, arrays: dict, threshold: Threshold | None, meta: dict) -> Path:
    """Write arrays, levels and metadata aside, then rename"""

def _checksum(arrays: dict) -> str:
    """A mark of the contents, by which a byte that changed is found"""

def _read(path: Path, kind: str, what: str) -> tuple:
    """Read what `_write` wrote; a file that is damaged or of another kind raises a ValueError that names it

    Returns
    -------
        What `about` says, with the threshold, and the arrays
    """

def _naming(path):
    """What goes wrong inside is told of the file"""

def _rule(threshold: Threshold | None) -> dict | None:
    """A threshold without its levels"""

def binarize(activations: Tensor | np.ndarray, threshold: Threshold | float = ..., **meta) -> SpikeTrains:
    """Turn activations into spike trains: a spike is an activation above its level

    Parameters
    ----------
    activations
        Shape (steps, units) or (steps, ...): dimensions after the first are flattened into units
    threshold
        The rule; a number means that fraction of each unit's maximum
    **meta
        `layer`, `order`, kept with the result
    """

def as_threshold(threshold: Threshold | float) -> Threshold:
    """Take a number for the fraction of each unit's maximum

    Parameters
    ----------
    threshold
        A threshold, or a number: that fraction of each unit's maximum
    """

def as_spikes(spikes: SpikeTrains | np.ndarray | Tensor) -> SpikeTrains:
    """Take spike trains as they are and pack anything else

    Parameters
    ----------
    spikes
        Spike trains, or booleans of shape (steps, units) or (steps,)
    """
