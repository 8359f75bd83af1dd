# Made by tools/stubs.py: edit the notebook.
from itertools import combinations
import numpy as np
import torch
import torch.nn.functional as F
from scipy.stats import kurtosis
from torch import Tensor, nn
from ..base.help_texts import document
from typing import Any

__all__ = ['gradient_alignment', 'summarized_alignment', 'class_divergence', 'gradient_disparity', 'changed']
def gradient_alignment(h: Tensor, p: Tensor, y: Tensor, weight: Tensor) -> Tensor:
    """Measure how well each input's gradient is aligned with the weights

    Parameters
    ----------
    h
        Features given to the last layer, shape (inputs, units)
    p
        Probabilities, shape (inputs, classes)
    y
        Given labels, shape (inputs,)
    weight
        Weights of the last layer, shape (classes, units)

    Returns
    -------
        One number per input, in [-1, 1]
    """

def summarized_alignment(gamma: np.ndarray) -> float:
    """Summarize the alignments of an epoch: mean over excess kurtosis plus 1.2

    Parameters
    ----------
    gamma
        Alignments of an epoch
    """

def _entropy(p: np.ndarray) -> np.ndarray:
    """Entropy along the last axis

    Returns
    -------
        Bits
    """

def class_divergence(z: np.ndarray, y: np.ndarray, bins: int = ...) -> np.ndarray:
    """Measure the Jensen–Shannon divergence between the classes of each unit's values

    Parameters
    ----------
    z
        Values of units, shape (inputs, units)
    y
        Classes, shape (inputs,)
    bins
        Bins of the histograms

    Returns
    -------
        One number per unit, bits
    """

def gradient_disparity(model: nn.Module, batches: list) -> float:
    """Measure the mean L2 distance between the gradients of batches

    Parameters
    ----------
    model
        The network, in evaluation mode
    batches
        Pairs of inputs and labels
    """

def changed(now: Tensor, before: Tensor) -> float:
    """Measure the share of predictions that changed

    Parameters
    ----------
    now
        Predicted classes
    before
        Those of the same inputs before

    Returns
    -------
        Share
    """
