# Made by tools/stubs.py: edit the notebook.
import hashlib, os
from collections.abc import Callable, Sequence
from pathlib import Path
import pandas as pd
import torch
import torch.nn.functional as F
from fastcore.basics import patch
from torch import Tensor, nn
from tqdm.auto import tqdm
from .help import document
from .record import predict
from typing import Any

__all__ = ['accuracy', 'train']
def _device(model: nn.Module) -> torch.device: ...

def _tensor(x, name: str): ...

def accuracy(model: nn.Module, x: Tensor, y: Tensor, batch_size: int = ...) -> float:
    """Measure a model's accuracy in evaluation mode

    Parameters
    ----------
    model
        A classifier
    x
        Inputs, shape (inputs, ...)
    y
        Labels, shape (inputs,)
    batch_size
        Inputs presented at a time

    Returns
    -------
        Share of right answers, in [0, 1]
    """

def _epoch(model: nn.Module, x: Tensor, y: Tensor, optimizer, batch_size: int, g: torch.Generator) -> float:
    """Present every input once, in random order

    Returns
    -------
        Mean loss
    """

def train(model: nn.Module, x: Tensor, y: Tensor, epochs: int = ..., stop_at: float | None = ..., lr: float = ..., batch_size: int = ..., optimizer: Callable = ..., callbacks: Sequence = ..., seed: int = ..., checkpoint: str | Path | None = ..., progress: bool = ...) -> pd.DataFrame:
    """Train a classifier with cross-entropy and keep a history

    Parameters
    ----------
    model
        A classifier, trained in place on the device it is on
    x
        Training inputs, shape (inputs, ...)
    y
        Training labels, shape (inputs,)
    epochs
        Most epochs to train
    stop_at
        Stop when the training accuracy reaches this
    lr
        Learning rate
    batch_size
        Inputs in an update of the weights
    optimizer
        Called as optimizer(parameters, lr=lr)
    callbacks
        Called as callback(model, epoch) before the first and after every epoch
    seed
        Seed of the order of presentation and of dropout
    checkpoint
        File to save to after every epoch, and to go on from
    progress
        Show a progress bar

    Returns
    -------
        One row per epoch: epoch, loss, train_acc, and what the callbacks returned
    """

def _loop(state, x, y, epochs, stop_at, batch_size, callbacks, checkpoint, progress):
    """Train until told to stop, one epoch at a time"""

def _fingerprint(x: Tensor, y: Tensor, seed: int, lr: float, batch_size: int) -> dict:
    """What a run is made of"""

class _State:
    """The state of a training run, saved and loaded as one"""
    def __init__(self, model, optimizer, made_of): ...
    @property
    def epoch(self): ...
    def reached(self, stop_at): ...
    def note(self, loss, x, y, callbacks):
        """Add a row to the history"""
    def save(self, path: str | Path):
        """Write aside, then rename

        Parameters
        ----------
        path
            File to write
        """
    def load(self, path: str | Path):
        """Go on from a saved state

        Parameters
        ----------
        path
            File written by `save`
        """
