# Made by tools/stubs.py: edit the notebook.
import time
import warnings
from dataclasses import asdict
from functools import partial
import numpy as np
import torch
from torch import nn
from ..base.help_texts import document
from ..networks.training_loop import _half_epochs
from .noisy_data import NoisyData
from .runs import _about, _plain, _threads
from .stopping_grid import NoisyRun, SuspectsRun, _draw, _network
from .stopping_runs import _accuracy, _augmented, _optimizer, _probabilities
from ..training.monitor import Monitor
from ..training.noisy_labels import estimate_noise, suspect_labels
from ..training.stopping import StopMemorizing
from typing import Any

__all__ = ['execute_suspects_run']
def _epochs(run: NoisyRun, model: nn.Module, data: NoisyData, rows: np.ndarray, n: int):
    """Train for n epochs on some of the inputs, as the run has it; yields after each half"""

def _until_told(run: NoisyRun, data: NoisyData, kept: np.ndarray) -> tuple:
    """Train on the inputs that are kept until `StopMemorizing` says so, and restore

    Returns
    -------
        Network, what told
    """

def _out_of_sample(run: NoisyRun, data: NoisyData, n: int) -> np.ndarray:
    """Probabilities by five-fold cross-validation, n epochs in each fold

    Returns
    -------
        (inputs, classes)
    """

def _judged(score: np.ndarray, flagged: np.ndarray, wrong: np.ndarray) -> dict:
    """How good a list is; `score` is low for suspects, `flagged` says which are called wrong"""

def _by_cleanlab(p: np.ndarray, given: np.ndarray, wrong: np.ndarray) -> tuple:
    """Confident learning on out-of-sample probabilities, as cleanlab does it by default

    Returns
    -------
        Row, flagged
    """

def _by_spikenb(model: nn.Module, data: NoisyData, wrong: np.ndarray) -> tuple:
    """Suspects of the network that was stopped

    Returns
    -------
        Row, flagged
    """

def execute_suspects_run(run: SuspectsRun, root: str | None = ...) -> dict:
    """Look for wrong labels in one training, by cross-validation, and train again without them

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

def _tested(model: nn.Module, data: NoisyData) -> float: ...
