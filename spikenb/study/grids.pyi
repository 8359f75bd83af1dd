# Made by tools/stubs.py: edit the notebook.
import hashlib
import json
from collections import OrderedDict
from dataclasses import dataclass, fields
from functools import lru_cache
import torch
import torch.nn.functional as F
from fastcore.basics import patch
from torch import Tensor, nn
from ..base.help_texts import document
from ..networks.datasets import DATASETS, load_data
from ..networks.image_data import ImageData
from ..networks.labels import shuffle_labels
from ..networks.models import ARCHITECTURES, build_model
from .beyond_grid import agents_grid, beyond_grid, canaries_grid, tokens_grid
from .shaping_grid import knobs_grid, penalty_grid, pruning_grid, transfer_grid
from .stopping_grid import stopping_grid, suspects_grid
from typing import Any

__all__ = ['GRIDS', 'Run', 'grid']
def _tuples(x):
    """Lists, as JSON gives them, back to tuples"""

def _settle(run) -> None:
    """Give fields the types of their defaults, so that 1 and 1.0 are one run"""

def _check(run) -> None:
    """Raise where fields are unknown, out of range or at odds"""

@dataclass(frozen=True)
class Run:
    """One run of a grid: all that decides its outcome

    Parameters
    ----------
    arch
        'mlp', 'cnn', 'densenet' or 'resnet'
    data
        'digits', 'mnist', 'fashion_mnist' or 'cifar10'
    seed
        Decides training images, initial weights, label shuffle, order of training
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
        Epochs to wait for a better held-out loss; then back to the best; 0: no
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
def _sized(arch: str, data: str, seed: int, **changes) -> Run:
    """A run of the size that its architecture usually has"""

_CONDITIONS: dict
def _paper() -> list:
    """The runs of arXiv 2308.00858, three seeds"""

def _ladder() -> list:
    """From true labels to shuffled ones, in six rungs"""

def _frozen() -> list:
    """Runs that train the last layers only"""

_TWINS: dict
def _overfit() -> list:
    """Networks that overfit, and their twins"""

def _sizes() -> list:
    """Networks that know their true labels, of more and more images"""

def _quick() -> list:
    """Small runs on scikit-learn's digits"""

GRIDS: dict
def grid(*names: str) -> list:
    """List the runs of one or several grids

    Parameters
    ----------
    *names
        Names of grids, keys of `GRIDS`

    Returns
    -------
        Runs, each once
    """

@dataclass(frozen=True, eq=False)
class _Images:
    """The images and labels of a run

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

def _load(name: str, n_train: int, seed: int, root: str | None) -> ImageData:
    """Load a data set with so many training images and all test images"""

def _images(run: Run, root: str | None = ...) -> _Images:
    """Load the images and labels of a run"""

def _whole_numbers(x: Tensor, data: ImageData) -> Tensor:
    """Turn standardized images back into multiples of 1/4080 of the full range

    Returns
    -------
        16-bit integers
    """

def _digest(x: Tensor, y: Tensor, data: ImageData) -> str:
    """Hash images, as whole numbers, and labels

    Returns
    -------
        12 hexadecimal digits
    """

_COPIES: dict
def _source(images: _Images) -> dict:
    """Which copy of the data was used"""

class _Shift(nn.Module):
    """Shifts each batch by a random number of pixels while training"""
    def __init__(self, pixels: int): ...
    def forward(self, x: Tensor) -> Tensor: ...

def _freeze(model: nn.Module, trained: int) -> None:
    """Let only the last so many layers learn"""

def _with_shift_and_dropout(run: Run, model: nn.Module) -> nn.Module:
    """Put shifts before the first layer and dropout before the last, where the run has them"""

def _network(run: Run, data: ImageData) -> nn.Module:
    """The network of a run with its initial weights"""
