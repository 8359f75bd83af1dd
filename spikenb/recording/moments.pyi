# Made by tools/stubs.py: edit the notebook.
from dataclasses import dataclass, replace
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from ..base.help_texts import document
from ..spikes.recurrences import _compiled, _compiled_in_any_order
from typing import Any

__all__ = ['Moments']
_SUMS: tuple
def _nothing_yet(n_units: int) -> np.ndarray:
    """Make the sums over no value

    Parameters
    ----------
    n_units
        Number of units

    Returns
    -------
        float64, shape (6, units): one row for each name in `_SUMS`
    """

def _sum_units(x, sums):
    """Take a batch in which a unit gives one value per step into the sums"""

def _sum_maps(x, sums):
    """Take a batch of maps into the sums"""

def _sums_there(x: Tensor) -> Tensor:
    """Sum a batch with PyTorch's operations

    Parameters
    ----------
    x
        Activations, shape (steps, units, values)

    Returns
    -------
        Shape (6, units), on the device of `x`
    """

def _added(a: Tensor, b: Tensor) -> Tensor:
    """Join sums

    Parameters
    ----------
    a
        Sums, shape (6, units)
    b
        Sums of other values

    Returns
    -------
        Sums of both
    """

@dataclass(frozen=True, eq=False, repr=False)
class Moments:
    """How often the units of a layer were above 0, their extremes, and their mean powers

    Parameters
    ----------
    layer
        Name of the layer
    n_steps
        Number of steps
    n_values
        Values of a unit: its steps, times the places of its map for a channel
    sums
        float64, shape (6, units): above 0, max, min, and the sums of a, |a|, a²
    unit_shape
        Shape of the units of one step
    """
    layer: str
    n_steps: int
    n_values: int
    sums: np.ndarray
    unit_shape: tuple = ...
    def __repr__(self): ...
    @property
    def n_units(self) -> int:
        """Number of units"""
    @property
    def highest(self) -> np.ndarray:
        """Largest activation of each unit

        Returns
        -------
            Shape (units,)
        """
    @property
    def lowest(self) -> np.ndarray:
        """Smallest activation of each unit

        Returns
        -------
            Shape (units,)
        """
    @property
    def share_positive(self) -> np.ndarray:
        """Share of its values in which a unit was above 0: 1 − APoZ for a ReLU (arXiv 1607.03250)

        Returns
        -------
            Shape (units,), 0 to 1
        """
    @property
    def mean(self) -> np.ndarray:
        """Mean activation of each unit

        Returns
        -------
            Shape (units,)
        """
    @property
    def mean_magnitude(self) -> np.ndarray:
        """Mean of |a| of each unit

        Returns
        -------
            Shape (units,)
        """
    @property
    def mean_square(self) -> np.ndarray:
        """Mean of a² of each unit

        Returns
        -------
            Shape (units,)
        """
    def merge(self, other: Moments) -> Moments:
        """Join the moments of two stretches of steps

        Parameters
        ----------
        other
            The moments of the same units over other steps

        Returns
        -------
            Those over both
        """

class _MomentSum:
    """Takes the activations of one layer, batch by batch, into sums

    Parameters
    ----------
    unit
        'element', or 'channel': all places of a map
    """
    def __init__(self, unit: str = ...): ...
    def add(self, out: Tensor, n_steps: int | None = ...):
        """Take in one batch

        Parameters
        ----------
        out
            Activations of one batch, shape (steps, …)
        n_steps
            Where rows are no steps, but real tokens of fewer inputs
        """
    def result(self, layer: str) -> Moments:
        """The moments of all steps so far"""
