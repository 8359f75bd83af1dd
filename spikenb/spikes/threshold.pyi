# Made by tools/stubs.py: edit the notebook.
from dataclasses import dataclass, replace
from math import isfinite
from numbers import Real
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from ..base.help_texts import document
from typing import Any
import torch.distributed as dist

__all__ = ['Threshold', 'as_threshold']
_RULES: dict
_SCOPES: tuple
@dataclass(frozen=True, eq=False)
class Threshold:
    """The rule that says which activations are spikes: those strictly above a level

    Parameters
    ----------
    rule
        'fraction of max', 'quantile' or 'absolute'
    amount
        The fraction (0.5 in arXiv 2308.00858), the quantile, or the level itself
    per
        Where maximum or quantile are taken: per 'unit', 'layer' or 'sample'
    levels
        After `fit`: the levels, shape (units,) or () per layer
    n_steps
        After `fit`: the number of steps the levels were taken over
    """
    rule: str = ...
    amount: float = ...
    per: str = ...
    levels: np.ndarray | None = ...
    n_steps: int | None = ...
    def __post_init__(self): ...
    @property
    def is_fixed(self) -> bool:
        """Whether each step can be decided on its own: levels are known, or hang on no other step"""
    def fit(self, x: Tensor) -> Threshold:
        """Find the levels of the rule on activations `x`

        Parameters
        ----------
        x
            Activations, shape (steps, units), finite

        Returns
        -------
            The rule with `levels` and `n_steps`; itself where there is nothing to fit
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
        """The fitted levels as a tensor on `x`'s device, if they belong to as many units"""
    def _level_of_each(self, x: Tensor) -> np.ndarray:
        """A known level for each unit, in the precision in which `x` is compared with it

        Returns
        -------
            Shape (units,)
        """
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
    def all_reduce(self, group: dist.ProcessGroup | None = ...) -> Threshold:
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
    """The level of a relative rule over dimensions `dim` of `x`, in single precision or better"""

def _check_finite(x: Tensor, layer: str = ..., start: int = ...):
    """Raise a ValueError that names layer, step and unit when a value is NaN or infinite

    Parameters
    ----------
    x
        Activations, shape (steps, units)
    layer
        Name of the layer, for the message
    start
        Number of the first of these steps, for the message
    """

def _refuse_value(value: float, layer: str, step: int, unit: int):
    """Raise a ValueError for a value that is not finite"""

def as_threshold(threshold: Threshold | float) -> Threshold:
    """Take a number for the fraction of each unit's maximum

    Parameters
    ----------
    threshold
        A threshold, or a number: that fraction of each unit's maximum
    """
