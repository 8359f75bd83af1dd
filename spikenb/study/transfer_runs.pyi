# Made by tools/stubs.py: edit the notebook.
import time
import warnings
from collections import OrderedDict
from copy import deepcopy
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
from ..spikes.threshold import Threshold
from .noisy_data import _Pool, _pool, _texts
from .runs import _about, _plain, _threads
from .shaping_grid import TransferRun
from .stopping_grid import _network
from .stopping_runs import _accuracy, _probabilities
from ..training.monitor import Monitor, _overlap
from ..training.transfer import _once, rank_features
from typing import Any

__all__ = ['WAYS', 'execute_transfer_run']
@dataclass(frozen=True, eq=False)
class _Task:
    """Inputs of some classes, numbered from 0

    Parameters
    ----------
    x
        Inputs with labels
    y
        Their labels
    x_test
        Inputs to judge by
    y_test
        Their labels
    """
    x: Tensor
    y: Tensor
    x_test: Tensor
    y_test: Tensor
    @property
    def n_classes(self): ...

def _classes(pool, first: int, last: int, n: int, seed: int) -> _Task:
    """Draw n inputs with labels, of the classes from first to last"""

_OTHER: dict
_N_SEEN: int
_N_TEXTS: int
_N_LOOKED: int
def _tasks(run: TransferRun, root: str | None) -> tuple:
    """The tasks of a run

    Returns
    -------
        Old task, unlabeled inputs, new tasks
    """

_TORCHVISION: dict
class _MiniLM(nn.Module):
    """Sentence vectors: the mean over the tokens of the last layer"""
    def __init__(self, is_trained: bool): ...
    def hidden(self, x: Tensor) -> tuple: ...
    def forward(self, x: Tensor) -> Tensor: ...

def _worded(root: str | None):
    """Debian's summaries as MiniLM's tokens, 0 is padding"""

def _body(run: TransferRun, old: _Task) -> nn.Module:
    """A network without its head, before it has learned the old task"""

def _with_head(body: nn.Module, x: Tensor, n_classes: int, seed: int) -> nn.Module:
    """A body with a new head"""

_FEW: int
def _layers(model: nn.Module) -> dict:
    """The layers of a body that are tried: its parts, and those of its parts called features or body

    Returns
    -------
        Name -> module
    """

def _features(body: nn.Module, x: Tensor) -> dict:
    """Mean activations of the layers of a body

    Returns
    -------
        Layer -> array, shape (inputs, units)
    """

def _given(body: nn.Module, x: Tensor) -> dict:
    """What the layers give for a batch"""

def _logme(f: np.ndarray, y: np.ndarray) -> float:
    """LogME: mean over classes of the log evidence a sample"""

def _h_score(f: np.ndarray, y: np.ndarray) -> float:
    """H-score with a covariance shrunk by Ledoit and Wolf"""

def _leep(p: np.ndarray, y: np.ndarray) -> float:
    """LEEP: p are the old head's probabilities, shape (inputs, old classes)"""

def _probe():
    """A linear probe, its ridge chosen by leaving one out"""

def _others(f: np.ndarray, y: np.ndarray) -> dict:
    """What others would rank layers by"""

_LEVELS: dict
def _firing(f: np.ndarray, y: np.ndarray) -> dict:
    """What the firing of a layer says about the new classes, at each level"""

_FIRING: tuple
def _layer_rows(body: nn.Module, task: _Task, name: str) -> list:
    """One row per layer: what is said of it, and what a linear probe reaches on new inputs"""

def _learn(run: TransferRun, old: _Task) -> nn.Module:
    """A network that learned the old task, as the run has it

    Returns
    -------
        Body and head
    """

def _head_fitted(model: nn.Module, old: _Task) -> nn.Module:
    """A body as it is, under a head by logistic regression"""

def _adapted(body: nn.Module) -> nn.Module:
    """A body of which low-rank changes can be learned, and nothing else"""

WAYS: tuple
_LOOKS: tuple
def _tune(run: TransferRun, model: nn.Module, task: _Task, way: str, begin) -> nn.Module:
    """Learn the new task from its few labels in one of the ways, with looks between"""

class _Frozen(nn.Module):
    """A network of which the body stays as it is, its batch statistics too"""
    def __init__(self, model: nn.Module): ...
    def train(self, mode: bool = ...) -> nn.Module: ...
    def forward(self, x: Tensor) -> Tensor: ...

def _cka(a: np.ndarray, b: np.ndarray) -> float:
    """Linear kernel alignment of features of the same inputs, 0 to 1"""

def _last(body: nn.Module, x: Tensor) -> Tensor:
    """What the head is given"""

def _watching(model: nn.Module, old: _Task, seen: Tensor, task: _Task, rows: list, about: dict):
    """For a body that is about to change: look(epoch, network with the new head)"""

def _blind(body: nn.Module):
    """Look at nothing"""

def _tested(model: nn.Module, task: _Task) -> float:
    """Accuracy on some test inputs"""

def _weights(body: nn.Module) -> list:
    """The weights of a body as they act: low-rank changes added to what they change"""

def execute_transfer_run(run: TransferRun, root: str | None = ...) -> dict:
    """Learn a task, rank the layers for others, learn those, and watch what is forgotten

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

def _columns(rows: list) -> dict: ...
