# Made by tools/stubs.py: edit the notebook.
import time
import warnings
from collections.abc import Callable
from copy import deepcopy
from dataclasses import asdict, replace
from functools import partial
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from ..base.help_texts import document
from ..networks.training_loop import _half_epochs
from .noisy_data import NoisyData
from .pruning_runs import _judged
from .runs import _about, _plain, _threads
from .shaping_grid import PenaltyRun
from .stopping_grid import _draw, _network
from .stopping_runs import _accuracy, _optimizer, _probabilities
from ..training.firing_penalty import FiringPenalty
from ..training.monitor import Monitor
from ..training.stopping import StopMemorizing
from typing import Any

__all__ = ['execute_penalty_run']
_TARGETS: dict
def _magnitude(model: nn.Module) -> Callable:
    """The mean magnitude of what the head receives, in the last forward pass"""

def _loss(run: PenaltyRun, model: nn.Module) -> Callable:
    """The loss of a run

    Returns
    -------
        loss(scores, y)
    """

def _changed(run: PenaltyRun) -> PenaltyRun:
    """The run with what its method changes in network or optimizer"""

class _Patience:
    """Keeps the weights that did best on held-out labels"""
    def __init__(self, model: nn.Module, data: NoisyData, patience: int): ...
    def __call__(self, half: int) -> bool:
        """Look, and say whether it is time

        Returns
        -------
            Whether to stop
        """
    def restore(self) -> nn.Module:
        """Put the best weights back"""

class _Told:
    """Stops when `StopMemorizing` says so"""
    def __init__(self, model: nn.Module, data: NoisyData): ...
    def __call__(self, half: int) -> bool:
        """Look, and say whether it is time

        Returns
        -------
            Whether to stop
        """
    def restore(self) -> nn.Module:
        """The network with its mean weights"""

class _Never:
    """Goes on to the end"""
    def __init__(self, model: nn.Module): ...
    def __call__(self, half: int) -> bool:
        """Never

        Returns
        -------
            Whether to stop
        """
    def restore(self) -> nn.Module:
        """The network as it is"""

def _ending(run: PenaltyRun, model: nn.Module, data: NoisyData):
    """What says when a run ends"""

def _trained(run: PenaltyRun, data: NoisyData) -> tuple:
    """Train a network against memorizing

    Returns
    -------
        Network, half epochs
    """

def _outcome(model: nn.Module, data: NoisyData) -> dict:
    """What a trained network is judged by"""

def execute_penalty_run(run: PenaltyRun, root: str | None = ...) -> dict:
    """Train a network against memorizing, and judge it

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
