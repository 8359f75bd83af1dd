# Made by tools/stubs.py: edit the notebook.
import hashlib
import io
import struct
from collections.abc import Callable, Mapping, Sequence
from operator import index
from pathlib import Path
import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from fastcore.basics import patch
from torch import Tensor, nn
from tqdm.auto import tqdm
from .. import __version__
from ..base.files import cannot_open_now, write_whole
from ..base.help_texts import document
from ..recording.record import predict
from typing import Any

__all__ = ['accuracy', 'train']
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

def _half_epochs(model: nn.Module, x: Tensor, y: Tensor, optimizer, n: int, batch_size: int, g: torch.Generator, rows: Tensor | None = ..., change: Callable | None = ..., schedule = ..., loss_of: Callable = ...):
    """Train for n epochs on rows of the inputs, each batch changed where asked; yields at each half

    Returns
    -------
        fmt: skip
    """

def _plain(name: str, value):
    """Numbers of NumPy and PyTorch as Python's; lists of them too"""

def _columns(returned) -> dict:
    """What a callback returned, as columns of the history"""

class _State:
    """The state of a training run, saved and loaded as one"""
    def __init__(self, model, optimizer, made_of): ...
    @property
    def epoch(self): ...
    def reached(self, stop_at, at_least = ...): ...
    def note(self, loss, x, y, callbacks):
        """Add a row to the history"""
    def save(self, path: str | Path):
        """Write all parts and a checksum

        Parameters
        ----------
        path
            File to write
        """
    def _belongs(self, path, parts: dict):
        """Refuse the checkpoint of another run"""
    def load(self, path: str | Path, epochs: int, stop_at: float | None, at_least: int):
        """Go on from a saved state

        Parameters
        ----------
        path
            File written by `save`
        epochs
            Most epochs asked for
        stop_at
            Accuracy to stop at
        at_least
            Epochs before it counts
        """

def _digest(*parts) -> str:
    """A short name for tensors and other things: their dtypes, shapes and bytes, or what they print"""

def _weights(state: dict) -> str:
    """The digest of a state dictionary"""

def _architecture(model: nn.Module) -> str:
    """The class of a model, with the digest of its modules and parameters"""

def _method(model: nn.Module, optimizer) -> str:
    """The class of an optimizer, with the digest of its settings and of what it moves"""

def _fingerprint(model: nn.Module, optimizer, x: Tensor, y: Tensor, seed: int, lr: float, batch_size: int) -> dict:
    """What a run is made of"""

def _sealed(data: bytes) -> bytes:
    """Put a checksum where a zip file, which is what `torch.save` writes, has its comment"""

def _intact(data: bytes) -> bool:
    """Whether a sealed file is what was written, to the last bit"""

def _parts(path) -> dict:
    """Read what `save` wrote"""

def _not_past(path, history: list, epochs: int, stop_at: float | None, at_least: int):
    """Refuse a checkpoint that has gone on for longer than is asked"""

def _loop(state, x, y, epochs, stop_at, at_least, batch_size, callbacks, checkpoint, progress):
    """Train until told to stop, one epoch at a time"""

def _whole(name: str, value, least: int) -> int:
    """Check a whole number; those of NumPy will do"""

def _device(model: nn.Module) -> torch.device:
    """Where the parameters of a model are"""

def _check_inputs(x: Tensor, y: Tensor):
    """Raise unless inputs and labels are tensors with as many rows"""

def _check_numbers(stop_at: float | None, lr: float):
    """Raise unless the accuracy to stop at and the learning rate are possible"""

def _check_labels(y: Tensor):
    """Raise unless labels number the classes from 0"""

def train(model: nn.Module, x: Tensor, y: Tensor, epochs: int = ..., stop_at: float | None = ..., at_least: int = ..., lr: float = ..., batch_size: int = ..., optimizer: Callable = ..., callbacks: Sequence = ..., seed: int = ..., checkpoint: str | Path | None = ..., progress: bool = ...) -> pd.DataFrame:
    """Train a classifier with cross-entropy and keep a history

    Parameters
    ----------
    model
        A classifier, trained in place on its own device
    x
        Training inputs, shape (inputs, ...)
    y
        Training labels, shape (inputs,)
    epochs
        Most epochs to train
    stop_at
        Stop when the training accuracy reaches this
    at_least
        Epochs to train before `stop_at` counts
    lr
        Learning rate
    batch_size
        Inputs in an update of the weights
    optimizer
        Called as optimizer(parameters, lr=lr)
    callbacks
        Called as callback(model, epoch) at first and after every epoch
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
