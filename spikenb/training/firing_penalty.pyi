# Made by tools/stubs.py: edit the notebook.
import warnings
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor, nn
from ..base.help_texts import document
from ..recording.forward_passes import _as_before, _evaluating, _random_states
from ..recording.hooks import _Hook
from ..recording.layers import _label, _names, _Run, _Site, _sites, _tensor, _unwrap
from ..recording.recorder import _CHANNELS_FIRST, _FEATURES_LAST, Recorder
from ..recording.time_steps import _time_first
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
        The module that is trained, and called: its forward passes count
    layers
        'last' (the head's input), 'all', a name, or several
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
    def _end(self, model: nn.Module, args: tuple, out):
        """A forward pass has ended"""
    def _find_head(self, args: tuple, kwargs: dict):
        """Run the first batch once more, to see what the head is"""
    def _listen(self, site: _Site):
        """Have a module hand over what it gives, or receives"""
    def _note_outside(self):
        """A layer ran, but not in a forward pass that counts"""
    def __call__(self, labels: Tensor | None = ..., mask: Tensor | None = ...) -> Tensor:
        """The term for the last forward pass; of several layers, or runs of one, the mean

        Parameters
        ----------
        labels
            Classes of the batch, shape (inputs,), to reward structure
        mask
            For layers on tokens: true for real ones, (inputs, tokens)

        Returns
        -------
            Scalar, to be added to the loss, times a strength; 0 or more for a rate
        """
    def _wanted(self) -> dict:
        """What was taken of the runs that were asked for; refuses where there is nothing to go by

        Returns
        -------
            Layer -> module, activations
        """
    def _term(self, layer: str, module, x: Tensor, labels, mask) -> Tensor:
        """The term of one layer"""
    def _has_channels_first(self, layer: str, module: nn.Module, x: Tensor) -> bool:
        """Whether a layer gives maps, channels first; refused where that cannot be told"""
    def _nothing(self, layer: str, a: Tensor, why: str) -> Tensor:
        """Say why a batch gives no term

        Returns
        -------
            0
        """
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

def _number(name: str, value) -> float:
    """A number, of whatever library"""

_CONVOLUTIONS: dict
def _as_rows(layer: str, x: Tensor, is_map: bool) -> tuple:
    """Activations, one row per input, or a token; maps by channel

    Returns
    -------
        (rows, units); tokens of an input
    """

def _as_mask(layer: str, mask: Tensor, x: Tensor, n_tokens: int) -> Tensor:
    """Which rows are no padding

    Returns
    -------
        Booleans, one a row
    """

def _as_classes(layer: str, labels, n: int, device) -> Tensor:
    """Labels that fit

    Returns
    -------
        Shape (inputs,)
    """
