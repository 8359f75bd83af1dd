# Made by tools/stubs.py: edit the notebook.
import io
import logging
import math
import warnings
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from importlib.util import find_spec
import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from ..base.help_texts import document
from ..processes.selectivity import selectivity_index
from ..processes.synchrony import dimensionality, synchrony_test
from ..recording.forward_passes import _evaluating
from ..recording.recorder import Recorder
from ..spikes.summary import summarize
from ..spikes.threshold import Threshold
from ..spikes.trains import SpikeTrains, binarize
from .grids import _Images
from typing import Any

__all__ = ['MEASURES', 'SWEEP', 'Snapshot', 'take_snapshot']
@dataclass(frozen=True, eq=False)
class Snapshot:
    """A network at one epoch and its answers to test and training images

    Parameters
    ----------
    model
        The network, in evaluation mode
    epoch
        Epochs it was trained
    hidden
        Activations of the last hidden layer for the test images, shape (steps, units)
    scores
        Its scores for the test images, shape (steps, classes)
    labels
        True labels of the test images
    spikes
        `hidden` as spike trains, above 50% of each unit's maximum
    train_hidden
        The same for the training images: activations,
    train_scores
        scores,
    train_labels
        the labels trained on,
    shuffled
        which of these took part in the shuffling,
    train_spikes
        and the spike trains
    """
    model: nn.Module
    epoch: int
    hidden: Tensor
    scores: Tensor
    labels: Tensor
    spikes: SpikeTrains
    train_hidden: Tensor
    train_scores: Tensor
    train_labels: Tensor
    shuffled: Tensor
    train_spikes: SpikeTrains

def _present(model: nn.Module, x: Tensor, batch_size: int = ...) -> tuple:
    """Present images and keep what the last linear layer receives and gives

    Returns
    -------
        Both on the CPU
    """

def take_snapshot(model: nn.Module, images: _Images, epoch: int = ...) -> Snapshot:
    """Present test and training images to a network

    Parameters
    ----------
    model
        The network
    images
        The images of the run
    epoch
        Epochs it was trained
    """

def _apoz(s: Snapshot) -> float:
    """Share of activations that are zero"""

def _weight_norm(s: Snapshot) -> float:
    """Euclidean norm of all weights; biases do not count"""

def _margin(s: Snapshot) -> float:
    """Mean score of the label trained on minus the best other"""

def _mfr_train(s: Snapshot) -> float:
    """Mean firing rate on the training images"""

MEASURES: dict
def _class_share(spikes: SpikeTrains, labels: Tensor) -> float:
    """Mean share of the units' variance that labels explain; NaN where all labels are one"""

def _selectivity(s: Snapshot) -> float:
    """Selectivity for the true class of the test images"""

def _selectivity_predicted(s: Snapshot) -> float:
    """Selectivity for the class that the network predicts"""

def _selectivity_train(s: Snapshot) -> float:
    """Selectivity for the predicted class on the training images"""

def _synchrony(s: Snapshot) -> float:
    """Variance of the number of units that fire at a step, over what independent units give"""

def _dimension(s: Snapshot) -> float:
    """Dimensionality as a share of the units"""

def _dimension_train(s: Snapshot) -> float:
    """The same on the training images"""

def _quietly():
    """Keep what a library prints, and what it does to warnings and logging, to itself"""

def _alpha(s: Snapshot) -> float:
    """weightwatcher's mean exponent over layers; NaN where none can be fitted"""

def _statistics(spikes: SpikeTrains, window: int) -> dict:
    """The Summary's numbers; without Fano factors where all units are silent"""

def _row(s: Snapshot, measures: dict, window: int) -> dict:
    """All numbers of a snapshot"""

_EPOCHS: list
def _nanmean(values: np.ndarray) -> float:
    """Mean of the values that exist; NaN where there are none"""

def _some(s: SpikeTrains, most: int = ...) -> np.ndarray:
    """At most so many units of a layer, evenly spaced

    Returns
    -------
        Booleans, shape (steps, units)
    """

def _layer(s: SpikeTrains, zero: SpikeTrains, window: int, labels: dict) -> dict:
    """Statistics of one layer; `labels` are classes of the steps by name

    Returns
    -------
        One row
    """

def _layers(model: nn.Module, x: Tensor, window: int, unit: str = ..., **labels) -> dict:
    """Statistics of every layer, a list by column"""

_FRACTIONS: list
_QUANTILES: list
_LEVELS: list
def _sweep() -> dict:
    """All thresholds that are tried

    Returns
    -------
        Rule -> thresholds
    """

SWEEP: dict
def _at_levels(hidden: Tensor, levels: list) -> dict:
    """MFR, variance of rates and silent units at several thresholds

    Returns
    -------
        Columns
    """

def _thresholds(hidden: Tensor) -> dict:
    """The same at every level of the sweep

    Returns
    -------
        Rule -> columns
    """

def _steps(hidden: Tensor) -> dict:
    """MFR over the first so many steps, the level being half of the maximum over them

    Returns
    -------
        Columns
    """
