# Made by tools/stubs.py: edit the notebook.
from numbers import Real
import numpy as np
import torch
from torch import Tensor
from ..base.help_texts import document
from .image_data import _kind
from typing import Any

__all__ = ['shuffle_labels']
def shuffle_labels(y: Tensor, fraction: float = ..., seed: int = ...) -> tuple[Tensor, Tensor]:
    """Permute the labels of a random `fraction` of the images among themselves.

    Parameters
    ----------
    y
        Labels, shape (images,)
    fraction
        Fraction of the labels to shuffle, in [0, 1]
    seed
        Which labels, and how they are permuted

    Returns
    -------
        New labels, and a boolean mask of the images whose labels took part
    """
