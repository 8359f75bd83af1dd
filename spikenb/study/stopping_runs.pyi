# Made by tools/stubs.py: edit the notebook.
import time
import warnings
from collections import deque
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from importlib.util import find_spec
import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from ..base.help_texts import document
from .measures import _quietly
from .noisy_data import NoisyData
from .runs import _about, _plain, _threads
from .stopping_grid import NoisyRun, _draw, _network
from spikenb.study.stopping_signals import changed, class_divergence, gradient_alignment, gradient_disparity, summarized_alignment
from ..training.monitor import Monitor
from ..training.stopping import _moved_mean
from typing import Any

__all__ = ['execute_noisy_run']
@dataclass
class _OnTheWay:
    """What is seen of training inputs while they are trained on

    Parameters
    ----------
    predicted
        Class predicted at the last time, shape (inputs,)
    before
        The same an epoch earlier
    gamma
        Alignment of the gradient at the last time
    loss
        Of each batch since the last look
    right
        Share of right answers, of the same
    """
    predicted: Tensor
    before: Tensor
    gamma: Tensor
    loss: list = ...
    right: list = ...

def _augmented(x: Tensor, flip: bool, g: torch.Generator) -> Tensor:
    """Shift a batch by up to two pixels, flip images at random"""

def _train_on(run, model, data, batches, optimizer, schedule, seen: _OnTheWay, g):
    """Train on batches, given as positions"""

def _optimizer(run: NoisyRun, model: nn.Module, n_steps: int) -> tuple:
    """The optimizer of a run, and its schedule or None

    Returns
    -------
        Optimizer, schedule
    """

def _probabilities(model: nn.Module, x: Tensor) -> Tensor:
    """Probabilities of the classes, in evaluation mode"""

class _Twin:
    """A network with the mean of the weights at several looks"""
    def __init__(self, model: nn.Module, n: int | None): ...
    def add(self, state: dict):
        """Take the weights of another look"""
    def row(self, data: NoisyData, classes: Tensor) -> dict:
        """What is said of it at a look; `classes` are the predictions of the network itself"""

def _accuracy(p: Tensor, y: Tensor) -> float: ...

class _Looker:
    """Looks at a network in training, for rules and for their judge"""
    def __init__(self, model: nn.Module, data: NoisyData): ...
    def look(self) -> dict:
        """One row: what rules may go by, and what the judge knows"""
    def _moves(self, seen: dict) -> dict:
        """How far predictions moved since the last look, and over a whole epoch"""

_NOT_KEPT: tuple
def _weights(model: nn.Module) -> list:
    """Parameters with two axes or more"""

def _before_nonlinearity(model: nn.Module, x: Tensor) -> tuple:
    """Values of the last hidden layer before its ReLU, where it has one; else what the head is given

    Returns
    -------
        Values of units, probabilities
    """

class _Suspects:
    """Judges, at each epoch, how well wrong labels would be found"""
    def __init__(self, data: NoisyData): ...
    def judge(self, p: Tensor, twin: Tensor) -> dict:
        """By the probabilities of the network, and of its twin with mean weights"""

def _alpha(model: nn.Module) -> float:
    """Mean exponent of the spectra of the layers' weights, by weightwatcher

    Returns
    -------
        NaN where weightwatcher is not installed
    """

def _each_epoch(run, looker, seen: _OnTheWay, suspects: _Suspects, epoch: int, g) -> dict:
    """Signals that are taken once an epoch"""

def execute_noisy_run(run: NoisyRun, root: str | None = ...) -> dict:
    """Train the network of one run to its end, and write down every signal twice an epoch

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

def _follow(run: NoisyRun, model: nn.Module, data: NoisyData) -> list:
    """Train to the end and look at each half epoch

    Returns
    -------
        Rows
    """
