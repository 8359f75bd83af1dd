# Made by tools/stubs.py: edit the notebook.
import hashlib, io, json, logging, math, platform, tempfile, time, warnings
from collections import OrderedDict
from collections.abc import Callable
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from copy import deepcopy
from dataclasses import asdict, dataclass, fields
from datetime import datetime, timezone
from functools import lru_cache, partial
from importlib.util import find_spec
from pathlib import Path
import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from fastcore.basics import patch
from torch import Tensor, nn
from . import __version__
from .data import DATASETS, ImageData, load_data, shuffle_labels
from .help import document
from .models import ARCHITECTURES, build_model
from .record import Recorder, _evaluating
from .selectivity import selectivity_index
from .spikes import SpikeTrains, Threshold, binarize
from .stats import summarize
from .synchrony import dimensionality, synchrony_test
from .train import train
from typing import Any

__all__ = ['GRIDS', 'MEASURES', 'SWEEP', 'Cell', 'grid', 'Snapshot', 'take_snapshot', 'run_cell']
def _tuples(x):
    """Lists, as JSON gives them, back to tuples"""

def _settle(cell) -> None:
    """Give fields their types, so that 1 and 1.0 are one run, and check them"""

@dataclass(frozen=True)
class Cell:
    """One run of a grid: all that decides its outcome

    Parameters
    ----------
    arch
        'mlp', 'cnn' or 'densenet'
    data
        'digits', 'mnist', 'fashion_mnist' or 'cifar10'
    seed
        Decides training images, initial weights, which labels are shuffled and how, order of training
    noise
        Share of the training labels that are shuffled, in [0, 1]
    n_train
        Training images
    epochs
        Epochs to train; 0 leaves the network as it was made
    cap
        Go on until `reach`, at most to this epoch; 0: stop after `epochs` in any case
    reach
        Training accuracy that counts as knowing the labels
    trained
        Train only so many layers, counted from the last; 0: all
    patience
        Stop early after so many epochs without a better loss on held-out images, and go back to the best; 0: no
    weight_decay
        Decoupled weight decay of AdamW
    dropout
        Dropout before the last layer
    shift
        Shift training images at random by up to so many pixels
    lr
        Learning rate
    batch_size
        Images in an update of the weights
    n_show
        Test images presented to record, or all there are, if fewer
    window
        Window of the Fano factors, steps
    options
        Arguments of the architecture, as pairs (name, value)
    """
    arch: str = ...
    data: str = ...
    seed: int = ...
    noise: float = ...
    n_train: int = ...
    epochs: int = ...
    cap: int = ...
    reach: float = ...
    trained: int = ...
    patience: int = ...
    weight_decay: float = ...
    dropout: float = ...
    shift: int = ...
    lr: float = ...
    batch_size: int = ...
    n_show: int = ...
    window: int = ...
    options: tuple = ...
    def __post_init__(self): ...
    @property
    def condition(self) -> str:
        """'random' (not trained), 'memorizing' (some labels shuffled) or 'generalizing'"""
    @property
    def variant(self) -> str:
        """What sets this run apart from plain training, '' for nothing"""
    @property
    def id(self) -> str:
        """Name of the run, the same on every machine"""

_SIZES: dict
_SETS: tuple
def _cell(arch: str, data: str, seed: int, **changes) -> Cell: ...

_CONDITIONS: dict
def _paper() -> list: ...

def _ladder() -> list: ...

_TWINS: dict
def _frozen() -> list: ...

def _overfit() -> list: ...

def _quick() -> list: ...

GRIDS: dict
def grid(*names: str) -> list:
    """List the runs of one or several grids

    Parameters
    ----------
    *names
        Names of grids, keys of `GRIDS`

    Returns
    -------
        Cells, each once
    """

@dataclass(frozen=True, eq=False)
class _Images:
    """_Images(data: spikenb.data.ImageData, labels: torch.Tensor, shuffled: torch.Tensor, shown: torch.Tensor, rest: torch.Tensor)

    Parameters
    ----------
    data
        The data set, its training images cut to size
    labels
        The labels trained on
    shuffled
        Which of them took part in the shuffling
    shown
        Positions of the test images presented, in order
    rest
        Positions of the other test images
    """
    data: ImageData
    labels: Tensor
    shuffled: Tensor
    shown: Tensor
    rest: Tensor

def _load(name: str, n_train: int, seed: int, root: str | None) -> ImageData: ...

def _images(cell: Cell, root: str | None = ...) -> _Images:
    """The images and labels of a run"""

_COPIES: dict
def _digest(x: Tensor, y: Tensor, data: ImageData) -> str:
    """Hash of images, as whole numbers, and labels"""

def _source(images: _Images) -> dict:
    """Which copy of the data was used"""

class _Shift(nn.Module):
    """Shifts each batch by a random number of pixels while training"""
    def __init__(self, pixels: int): ...
    def forward(self, x: Tensor) -> Tensor: ...

def _freeze(model: nn.Module, trained: int) -> None:
    """Let only the last so many layers learn"""

def _network(cell: Cell, data: ImageData) -> nn.Module:
    """The network of a run with its initial weights"""

@dataclass(frozen=True, eq=False)
class Snapshot:
    """A network at one epoch and its answers to test and training images: what measures are computed from

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
        Activations of the last hidden layer and scores, on the CPU
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

def _apoz(s: Snapshot) -> float: ...

def _weight_norm(s: Snapshot) -> float: ...

def _margin(s: Snapshot) -> float:
    """Mean score of the label trained on minus the best other"""

def _mfr_train(s: Snapshot) -> float: ...

MEASURES: dict
def _class_share(spikes: SpikeTrains, labels: Tensor) -> float:
    """Mean share of the units' variance that labels explain; NaN where all labels are one"""

def _quietly():
    """Keep what a library prints, and what it does to warnings and logging, to itself"""

def _alpha(s: Snapshot) -> float:
    """weightwatcher's mean exponent over layers; NaN where none can be fitted"""

def _statistics(spikes: SpikeTrains, window: int) -> dict:
    """The Summary's numbers; without Fano factors where all units are silent"""

def _row(s: Snapshot, measures: dict, window: int) -> dict:
    """All numbers of a snapshot"""

_EPOCHS: list
class _Patience:
    """Callback that remembers the weights with the lowest loss on held-out images, and stops when they are long past"""
    def __init__(self, x: Tensor, y: Tensor, patience: int): ...
    def __call__(self, model: nn.Module, epoch: int) -> dict: ...

def _watch(cell: Cell, images: _Images, measures: dict) -> Callable:
    """Make the callback that takes snapshots, and notes the time each epoch took"""

def _fit(cell: Cell, model: nn.Module, images: _Images, measures: dict, checkpoint: Path, progress: bool) -> pd.DataFrame:
    """Train the network of a run

    Returns
    -------
        History, cut at the epoch whose weights are kept
    """

def _fit_early(cell: Cell, model: nn.Module, images: _Images, learn: Callable, watch: Callable) -> pd.DataFrame:
    """Train until the loss on 1,000 held-out images has not improved for `patience` epochs; go back to the best"""

_nanmean: Any
def _some(s: SpikeTrains, most: int = ...) -> np.ndarray:
    """Units of a layer, evenly spaced

    Returns
    -------
        Booleans, shape (steps, at most so many units)
    """

def _layer(s: SpikeTrains, zero: SpikeTrains, window: int, labels: dict) -> dict:
    """Statistics of one layer; `labels` are classes of the steps by name

    Returns
    -------
        One row
    """

def _layers(model: nn.Module, x: Tensor, window: int, unit: str = ..., **labels) -> dict:
    """MFR, MF, variance of rates, APoZ, selectivity and dimensionality of every layer

    Returns
    -------
        Columns
    """

SWEEP: dict
def _thresholds(hidden: Tensor) -> dict:
    """MFR, variance of rates and silent units at every level of the sweep

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

def _threads(n: int):
    """So many threads for torch, then as many as before"""

def _processor() -> str:
    """Name of the processor"""

def _about(device: torch.device, threads: int) -> dict:
    """Versions and machine"""

def _why(cell: Cell, history: pd.DataFrame) -> str:
    """Why the labels were not learned, in words"""

def _outcome(cell: Cell, history: pd.DataFrame, last: dict) -> dict:
    """How training ended"""

def _plain(x, digits: int = ...):
    """Plain dictionaries, lists, numbers and text; floats of six significant digits; None for NaN"""

def run_cell(cell: Cell, root: str | None = ..., device: str = ..., threads: int = ..., checkpoint: str | Path | None = ..., measures: dict | None = ..., progress: bool = ...) -> dict:
    """Train the network of one run and measure it

    Parameters
    ----------
    cell
        The run
    root
        Folder with the data, if not $SPIKENB_DATA
    device
        'cpu', 'cuda', …
    threads
        Threads of torch
    checkpoint
        File to save to after every epoch, and to go on from
    measures
        Name -> function of a `Snapshot`; by default `MEASURES`
    progress
        Show a bar for the training

    Returns
    -------
        The record: plain numbers and text
    """

def _seconds(history: pd.DataFrame, start: float) -> float: ...

def _results(cell: Cell, model: nn.Module, images: _Images, history: pd.DataFrame, measures: dict) -> dict:
    """All that was measured, on the way and at the end"""
