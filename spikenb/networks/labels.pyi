# Made by tools/stubs.py: edit the notebook.
from numbers import Real
import numpy as np
import torch
from torch import Tensor
from ..base.help_texts import document
from .image_data import _kind
from typing import Any

__all__ = ['NOISES', 'shuffle_labels', 'wrong_labels']
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

NOISES: tuple
def _check_noise(kind, share, n_classes, x, y):
    """Raise unless wrong labels of this kind can be made."""

def _likeliest_errors(x, y, n_classes, rng):
    """Return the chances of each wrong class, shape (inputs, classes), from a random linear map."""

def wrong_labels(y: Tensor, share: float, kind: str = ..., seed: int = ..., x: Tensor | None = ..., n_classes: int | None = ...) -> Tensor:
    """Make a share of the labels wrong.

    Parameters
    ----------
    y
        True labels, shape (inputs,)
    share
        Share of labels to make wrong, in [0, 1]
    kind
        'symmetric', 'asymmetric' or 'instance'
    seed
        Which labels, and what they become
    x
        Inputs, shape (inputs, ...); for 'instance'
    n_classes
        Number of classes; None: as many as `y` shows

    Returns
    -------
        Given labels, shape (inputs,)
    """
