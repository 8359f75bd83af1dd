# Made by tools/stubs.py: edit the notebook.
import base64
import html
import io
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from fastcore.basics import patch
from torch import Tensor, nn
from tqdm.auto import tqdm
from ..base.help_texts import document
from ..networks.models import build_model
from ..networks.training_loop import _half_epochs
from ..training.monitor import Monitor
from spikenb.training.noisy_labels import NoiseEstimate, estimate_noise, plot_suspects, suspect_labels
from ..training.stopping import StopMemorizing
from typing import Any

__all__ = ['Examples', 'read_examples', 'AuditReport', 'audit']
_KEYS: tuple
_SUFFIXES: tuple
_SIDE: int
@dataclass(frozen=True, eq=False)
class Examples:
    """Examples with their labels

    Parameters
    ----------
    x
        Shape (examples, features), (examples, H, W) or (examples, H, W, channels)
    y
        Labels, numbers or words, shape (examples,)
    names
        Of the examples: files, or positions
    """
    x: np.ndarray
    y: np.ndarray
    names: list

def _missing(labels: np.ndarray) -> np.ndarray:
    """Labels that stand for none: NaN, '' and 'nan', numbers below 0 among more than two

    Returns
    -------
        True where there is no label
    """

def _numbered(labels: np.ndarray) -> tuple:
    """Labels, words or numbers, as numbers from 0 and their names

    Returns
    -------
        Numbers, -1 for none; names
    """

def _from_npz(file: Path) -> Examples:
    """Read an .npz file"""

def _from_folder(folder: Path) -> Examples:
    """Read a folder of images, one folder a class"""

def read_examples(data: str | Path) -> Examples:
    """Read examples with labels

    Parameters
    ----------
    data
        An .npz file, or a folder with a folder of images for each class
    """

def _standardized(x: np.ndarray) -> Tensor:
    """Examples as a network takes them

    Returns
    -------
        (examples, features) or (examples, channels, H, W)
    """

def _default_network(x: Tensor, n_classes: int, seed: int) -> nn.Module:
    """A perceptron for tables and tiny images, a small convolutional network for others"""

_CAUTION: str
@dataclass(frozen=True, repr=False)
class AuditReport:
    """What a small network says about the labels of a data set

    Parameters
    ----------
    suspects
        One row per example, the likeliest wrong first
    noise
        How many labels are wrong
    verdict
        Why training was stopped
    looks
        What was seen while it was trained
    classes
        Names of the classes
    images
        For the contact sheet
    """
    suspects: pd.DataFrame
    noise: NoiseEstimate
    verdict: str
    looks: pd.DataFrame
    classes: list
    images: np.ndarray | None = ...
    def __repr__(self): ...
    def to_html(self, title: str = ..., n: int = ...) -> str:
        """Write the audit as a page that needs no other file

        Parameters
        ----------
        title
            Heading
        n
            Suspects in the table
        """

def _check_examples(x, y, classes):
    """Refuse what nothing can be learned from"""

def audit(x: np.ndarray, y: np.ndarray, names: Sequence | None = ..., epochs: int = ..., seed: int = ..., device: str = ..., progress: bool = ...) -> AuditReport:
    """Train a small network, stop before it memorizes, and list the labels that it does not believe

    Parameters
    ----------
    x
        Examples: (examples, features), (examples, H, W), (examples, H, W, channels)
    y
        Their labels, numbers or words, shape (examples,)
    names
        Names of the examples, such as files
    epochs
        Most epochs to train
    seed
        Initial weights, order, and which examples are watched
    device
        Where to train
    progress
        Show a bar
    """

def _as_png(fig) -> str:
    """A figure as the source of an image"""

def _plot_looks(looks: pd.DataFrame):
    """How predictions and selectivity moved"""

_STYLE: str