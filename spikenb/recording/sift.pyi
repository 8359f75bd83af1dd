# Made by tools/stubs.py: edit the notebook.
import numpy as np
import torch
from numba import njit
from torch import Tensor
from ..base.help_texts import document
from ..spikes.recurrences import _FIRST_BIT
from typing import Any

__all__ = []
def _above(x, level, bits, zeros, first, last):
    """Mark what is above the level"""

def _sift(x, share, whole, top, bits, zeros, values, first, last):
    """Raise the maximum, mark what is above its share, and copy it out"""

def _settle(bits, values, level, first, last):
    """Take back what is not above the level"""

def _grouped(spikes: Tensor) -> Tensor:
    """Put eight steps of each unit beside one another; what is missing at the end is no spike

    Returns
    -------
        Booleans, shape (bytes, units, 8)
    """

def _packed(spikes: Tensor) -> np.ndarray:
    """Pack booleans of shape (steps, units) on their device

    Returns
    -------
        uint8, shape (bytes, units)
    """

def _marked(x: Tensor, spikes: Tensor) -> np.ndarray:
    """The activations that are marked, in the order of `_sift`"""
