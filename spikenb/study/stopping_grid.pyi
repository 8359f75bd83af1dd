# Made by tools/stubs.py: edit the notebook.
import hashlib
import json
from collections import OrderedDict
from dataclasses import asdict, dataclass, fields
import torch
from fastcore.basics import patch
from torch import Tensor, nn
from ..base.help_texts import document
from ..networks.labels import NOISES
from ..networks.models import _seeded, build_model
from .noisy_data import HUMAN, SETS, NoisyData, noisy_data
from typing import Any

__all__ = ['NoisyRun', 'stopping_grid', 'SuspectsRun', 'suspects_grid']
@dataclass(frozen=True)
class NoisyRun:
    """A training run with wrong labels: all that decides its outcome

    Parameters
    ----------
    data
        One of `SETS`
    arch
        'mlp', 'cnn', 'resnet' or 'transformer'
    kind
        Which wrong labels: one of `NOISES` or `HUMAN`
    noise
        Share of wrong labels; of human ones it is what it is
    seed
        Decides inputs, wrong labels, initial weights and order
    n_train
        Training inputs
    n_new
        Inputs without labels
    epochs
        Epochs to train
    optimizer
        'adam', or 'sgd': momentum .9, rate falling to 0 as a cosine
    lr
        Learning rate, at first
    batch_size
        Inputs in an update
    weight_decay
        Decoupled with 'adam'
    dropout
        Before the last layer
    augment
        Shift training images by up to 2 pixels; flip those of CIFAR-10
    """
    data: str = ...
    arch: str = ...
    kind: str = ...
    noise: float = ...
    seed: int = ...
    n_train: int = ...
    n_new: int = ...
    epochs: int = ...
    optimizer: str = ...
    lr: float = ...
    batch_size: int = ...
    weight_decay: float = ...
    dropout: float = ...
    augment: bool = ...
    _archs = ...
    _sets = ...
    def __post_init__(self): ...
    @property
    def labels(self) -> str:
        """What the labels are, in a word: 'clean', 'symmetric40', 'random1'"""
    @property
    def variant(self) -> str:
        """What sets the training apart from plain Adam, '' for nothing"""
    @property
    def setting(self) -> str:
        """What runs that differ by their seed alone have in common"""
    @property
    def id(self) -> str:
        """Name of the run, the same on every machine"""
    @property
    def is_development(self) -> bool:
        """Whether this run may decide how a rule is set; all others are held out"""

_SIZES: dict
def _sized(arch: str, data: str, labels: tuple, seed: int, **how) -> NoisyRun:
    """A run of the size that its network and data have in this grid"""

def _levels(kind: str, *shares) -> list: ...

_SGD: dict
def _development(seed: int) -> list:
    """Runs that rules may be set by"""

def _other_noise(seed: int) -> list:
    """The same networks and data with other kinds of noise"""

def _other_training(seed: int) -> list:
    """The same network trained otherwise"""

def _other_images(seed: int) -> list:
    """Convolutional and residual networks"""

def _other_data(seed: int) -> list:
    """Texts and a table"""

def stopping_grid(seeds: int = ...) -> list:
    """List the runs that rules for stopping are set by and judged on

    Parameters
    ----------
    seeds
        Number of seeds, from 0

    Returns
    -------
        NoisyRuns
    """

_SETTINGS: tuple
@dataclass(frozen=True)
class SuspectsRun(NoisyRun):
    """A run that looks for wrong labels; its fields are those of a `NoisyRun`"""
    @property
    def _orig_id(self) -> str:
        """Name of the run, the same on every machine"""
    @property
    def id(self) -> str:
        """Name of the run, the same on every machine"""

def suspects_grid(seeds: int = ...) -> list:
    """List the runs that lists of suspected labels are judged on

    Parameters
    ----------
    seeds
        Number of seeds, from 0

    Returns
    -------
        SuspectsRuns
    """

class _Transformer(nn.Module):
    """Two encoder layers over words, and the mean over them"""
    def __init__(self, n_words: int, n_classes: int, length: int = ..., width: int = ...): ...
    def forward(self, x: Tensor) -> Tensor: ...

class _Columns(nn.Module):
    """Rows of a table as images of one line"""
    def forward(self, x: Tensor) -> Tensor: ...

def _network(run: NoisyRun, data: NoisyData) -> nn.Module:
    """The network of a run with its initial weights; its last layer is `head`"""

def _draw(run: NoisyRun, root: str | None = ...) -> NoisyData:
    """The data of a run"""
