# Made by tools/stubs.py: edit the notebook.
import numpy as np
import torch
from torch import Tensor
from ..base.help_texts import document
from ..spikes.recurrences import _compiled
from typing import Any

__all__ = []
def _above(x, level, bits, zeros):
    """Mark what is above the level"""

_FIRST_BIT: Any
def _sift(x, share, whole, top, bits, zeros, values):
    """Raise the maximum, mark what is above its share, and copy it out"""

def _settle(bits, values, level):
    """Take back what is not above the level"""

def _in_eights(x: Tensor) -> Tensor:
    """Put eight steps of each unit beside one another; zeros stand for what is missing at the end

    Parameters
    ----------
    x
        Shape (steps, units)

    Returns
    -------
        Shape (bytes, units, 8)
    """

def _packed(spikes: Tensor) -> Tensor:
    """Pack booleans of shape (steps, units) on their device

    Returns
    -------
        uint8, shape (bytes, units)
    """

def _marked(x: Tensor, spikes: Tensor) -> Tensor:
    """The activations that are marked, in the order of `_sift`; this waits for their number"""
