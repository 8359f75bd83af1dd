# Made by tools/stubs.py: edit the notebook.
import time
import warnings
from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import asdict
import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from ..base.help_texts import document
from ..networks.models import n_parameters
from .noisy_data import NoisyData
from .runs import _about, _plain, _threads
from .shaping_grid import PruningRun
from .stopping_grid import _draw, _network
from .stopping_runs import _accuracy, _probabilities
from .suspects_runs import _epochs
from ..training.pruning import _SCORES, firing_scores
from typing import Any

__all__ = ['execute_pruning_run']
_RIVALS: tuple
_BY: tuple
def _importance(name: str, scores: pd.DataFrame):
    """What tells torch-pruning the worth of a channel"""

def _add_gradients(model: nn.Module, data: NoisyData):
    """Gradients of the loss over all training inputs, with their given labels"""

def _groups(model: nn.Module, example: Tensor) -> list:
    """The groups of channels that can be cut, from the inputs on; those of the answers are none

    Returns
    -------
        For each group the layers that make it
    """

def _makes(dep, graph) -> bool:
    """Whether a dependency is a linear layer's or a convolution's that makes the channels"""

def _cut(model: nn.Module, example: Tensor, importance: Callable, share: float, groups: Iterable, seed: int = ...):
    """Cut a share of the channels of some groups, in place

    Parameters
    ----------
    share
        Of the channels of each group
    groups
        As `_groups` lists them
    seed
        Of what is left to chance
    """

def _judged(model: nn.Module, data: NoisyData) -> dict:
    """How well a network does on new inputs, and what it knows of the labels it was given"""

def _train_on(run: PruningRun, model: nn.Module, data: NoisyData, n: int):
    """Train for n epochs on the given labels"""

_SHARES: tuple
_BY_DEPTH: tuple
def _cuts(run: PruningRun, model: nn.Module, data: NoisyData) -> list:
    """Cut copies of a network in all ways; the first row is what an epoch more does without a cut

    Returns
    -------
        Rows
    """

def execute_pruning_run(run: PruningRun, root: str | None = ...) -> dict:
    """Train a network, cut it in many ways, and judge what is left

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
