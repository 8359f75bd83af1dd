# Made by tools/stubs.py: edit the notebook.
import time
import warnings
from dataclasses import asdict, dataclass
import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from ..base.help_texts import document
from ..networks.labels import shuffle_labels
from ..networks.models import _seeded
from ..networks.training_loop import _half_epochs
from ..processes.selectivity import selectivity_index
from ..processes.synchrony import dimensionality
from ..spikes.threshold import Threshold
from ..spikes.trains import SpikeTrains, binarize
from .beyond_grid import BeyondRun
from .beyond_networks import build_network
from .noisy_data import _pool
from .runs import _about, _plain, _threads
from .stopping_runs import _accuracy, _probabilities
from .transfer_runs import _adapted, _MiniLM, _worded
from typing import Any

__all__ = ['RULES', 'execute_beyond_run']
@dataclass(frozen=True, eq=False)
class _Told:
    """What a network learns, and what it is asked

    Parameters
    ----------
    x
        Training inputs
    given
        Their labels, a share shuffled
    x_new
        Inputs without labels
    x_test
        Inputs to judge by
    y_test
        Their labels
    """
    x: Tensor
    given: Tensor
    x_new: Tensor
    x_test: Tensor
    y_test: Tensor
    n_classes: int
    n_words: int = ...

def _told(run: BeyondRun, root: str | None = ...) -> _Told:
    """Draw the inputs of a run, and shuffle labels"""

class _Sentences(nn.Module):
    """MiniLM with a head, as the other networks give what their layers give"""
    def __init__(self, body: _MiniLM, n_classes: int, seed: int): ...
    def given(self, x: Tensor) -> dict: ...
    def forward(self, x: Tensor) -> Tensor: ...

def _network(run: BeyondRun, data: _Told) -> nn.Module:
    """The network of a run, with its initial weights"""

def _known(model: nn.Module, x: Tensor, y: Tensor) -> float:
    """Share of inputs that get this label"""

def _learn(run: BeyondRun, model: nn.Module, data: _Told) -> int:
    """Train until 99% of the given labels are known, or to the end

    Returns
    -------
        Epochs it took
    """

def _standard(a: Tensor) -> Tensor: ...

def _views(model: nn.Module, x: Tensor) -> tuple:
    """The activations of all layers as (steps, units), the input of each step, and probabilities

    Returns
    -------
        Name of layer and step -> activations; p
    """

def _agreement(spikes: SpikeTrains, answers: np.ndarray, k: int = ...) -> float:
    """Share of the nearest neighbors, by spikes, that are given the same answer"""

def _indices(a: Tensor, answers: np.ndarray, rule: str) -> dict:
    """The indices of a view by a rule; None where there is none"""

def _looked(model: nn.Module, data: _Told) -> tuple:
    """All indices of all views, on inputs that were seen and on new ones

    Returns
    -------
        Rows, and what the probabilities say
    """

def execute_beyond_run(run: BeyondRun, root: str | None = ...) -> dict:
    """Train a network until it knows what it is told, and measure its firing everywhere

    Parameters
    ----------
    run
        The run
    root
        Folder with the data, if not $SPIKENB_DATA

    Returns
    -------
        The record: plain numbers and text
    """
