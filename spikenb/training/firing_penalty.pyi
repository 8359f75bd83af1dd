# Made by tools/stubs.py: edit the notebook.
import warnings
from collections.abc import Iterable
from contextlib import ExitStack
import torch
from fastcore.basics import patch
from torch import Tensor, nn
from ..base.help_texts import document
from ..recording.forward_passes import _as_before, _evaluating, _random_states
from ..recording.hooks import _Hook
from ..recording.layers import _label, _names, _Site, _sites, _tensor, _unwrap
from ..recording.recorder import Recorder
from typing import Any

__all__ = ['FiringPenalty']
def _soft_spikes(a: Tensor, top: Tensor, fraction: float = ..., tau: float = ...) -> Tensor:
    """Spikes with a slope

    Parameters
    ----------
    a
        Activations, shape (inputs, units)
    top
        Maximum of each unit, above 0
    fraction
        Of the maximum: the level
    tau
        Width of the sigmoid, in maxima

    Returns
    -------
        In (0, 1), shape (inputs, units)
    """

def _rate_term(soft: Tensor, rate: float) -> Tensor:
    """How far the mean rate is from a target, squared, in targets

    Returns
    -------
        Scalar
    """

def _class_term(soft: Tensor, y: Tensor) -> Tensor:
    """How little classes explain of the firing

    Parameters
    ----------
    soft
        Soft spikes, shape (inputs, units)
    y
        Classes, shape (inputs,)

    Returns
    -------
        Scalar: 1 less the mean share of variance that classes explain
    """

class FiringPenalty:
    """A term of the loss that draws firing rates to a target, or rewards class structure

    Parameters
    ----------
    model
        The model that is trained
    layers
        'last' (what the head receives), 'all', a name, or several
    rate
        Target, spikes a step; None: class structure is rewarded
    fraction
        Of a unit's maximum: the level
    tau
        Width of a soft spike, in maxima
    decay
        What is left of a maximum after a batch that does not reach it
    """
    def __init__(self, model: nn.Module, layers: str | Iterable = ..., rate: float | None = ..., fraction: float = ..., tau: float = ..., decay: float = ...): ...
    def _begin(self, model: nn.Module, args: tuple, kwargs: dict):
        """A forward pass begins: forget the one before"""
    def _listens(self) -> bool:
        """Whether forward passes count"""
    def _find_head(self, args: tuple, kwargs: dict):
        """Run the first batch once more, to see what the head is"""
    def _listen(self, site: _Site):
        """Have a module hand over what it gives, or receives"""
    def __call__(self, labels: Tensor | None = ...) -> Tensor:
        """The term for the last forward pass

        Parameters
        ----------
        labels
            Classes of the batch, shape (inputs,), to reward structure

        Returns
        -------
            Scalar, to be added to the loss, times a strength; 0 or more for a rate
        """
    def _check_taken(self):
        """Refuse where there is nothing to go by"""
    def _term(self, layer: str, xs: list, labels: Tensor | None) -> Tensor:
        """The term of one layer"""
    def _follow(self, layer: str, a: Tensor) -> Tensor:
        """Keep the maximum of each unit, letting go slowly

        Returns
        -------
            Shape (units,)
        """
    def close(self):
        """Take the hooks away"""
    def __enter__(self): ...
    def __exit__(self, *exc): ...
    def state_dict(self) -> dict:
        """What to keep beside the weights, to go on later

        Returns
        -------
            Layer -> maximum of each unit
        """
    def load_state_dict(self, state: dict):
        """Go on from kept maxima

        Parameters
        ----------
        state
            As `state_dict` gave it
        """

def _is_number(value) -> bool: ...

def _as_rows(layer: str, x: Tensor) -> Tensor:
    """Activations, one row an input; maps by channel

    Returns
    -------
        Shape (inputs, units); of tokens (tokens, units)
    """

def _as_classes(layer: str, labels: Tensor, soft: Tensor) -> Tensor:
    """Labels that fit, at least two classes"""
