# Made by tools/stubs.py: edit the notebook.
import gzip
import io
import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
import numpy as np
import torch
from torch import Tensor
from ..base.files import write_whole
from ..base.help_texts import document
from ..networks.datasets import data_root, load_data
from ..networks.labels import NOISES, wrong_labels
from typing import Any

__all__ = ['SETS', 'HUMAN', 'NoisyData', 'noisy_data']
@dataclass(frozen=True, eq=False)
class _Pool:
    """All inputs of a data set

    Parameters
    ----------
    x
        Inputs to draw from, shape (inputs,)
    y
        Their true labels
    x_test
        Inputs to judge by
    y_test
        Their true labels
    n_classes
        Number of classes
    n_words
        Size of the vocabulary, where inputs are words by number
    """
    x: Tensor
    y: Tensor
    x_test: Tensor
    y_test: Tensor
    n_classes: int
    n_words: int = ...

def _images(name: str, root: str | None) -> _Pool:
    """An image set, standardized"""

def _split(x: Tensor, y: Tensor, share: float, **more) -> _Pool:
    """Keep a share of a set for testing, the same always"""

def _texts(root: str | None) -> tuple:
    """Read the summaries of Debian's packages

    Returns
    -------
        Texts, labels
    """

def _numbered(texts: list, length: int = ...) -> tuple:
    """Number words from 1; 0 is padding

    Returns
    -------
        Numbers of words, shape (texts, length)
    """

def _debian(name: str, root: str | None) -> _Pool:
    """Texts as numbers of words"""

def _vectors(name: str, root: str | None) -> _Pool:
    """Texts as sentence vectors, made once and kept beside them"""

def _embed(texts: list) -> np.ndarray:
    """Sentence vectors by MiniLM: the mean over its tokens, of length 1

    Returns
    -------
        float16, shape (texts, 384)
    """

def _river(name: str, root: str | None) -> _Pool:
    """A table of image patches, or of web pages, standardized"""

def _breast_cancer(name: str, root: str | None) -> _Pool:
    """A table of what cells look like, standardized"""

def _table(x: Tensor, y: Tensor) -> _Pool:
    """Rows of a table, each column standardized"""

def _pool(name: str, root: str | None) -> _Pool:
    """All inputs of a data set, kept while the next run needs them, too"""

HUMAN: tuple
def _human(kind: str, n: int, root: str | None) -> Tensor:
    """Labels that people gave to the training images of CIFAR-10"""

@dataclass(frozen=True, eq=False)
class NoisyData:
    """What one network trains on, and what it is judged by

    Parameters
    ----------
    x
        Training inputs, shape (inputs,)
    given
        Their labels, some wrong
    true
        Their true labels
    x_held
        Held-out inputs
    given_held
        Their labels, some wrong
    x_new
        Inputs without labels
    x_test
        Test inputs
    y_test
        Their true labels
    n_classes
        Number of classes
    n_words
        Size of the vocabulary, where inputs are words by number
    """
    x: Tensor
    given: Tensor
    true: Tensor
    x_held: Tensor
    given_held: Tensor
    x_new: Tensor
    x_test: Tensor
    y_test: Tensor
    n_classes: int
    n_words: int = ...
    @property
    def wrong(self): ...

def noisy_data(name: str = ..., kind: str = ..., noise: float = ..., seed: int = ..., n_train: int = ..., n_new: int = ..., root: str | None = ...) -> NoisyData:
    """Draw inputs from a data set, and give some of them wrong labels

    Parameters
    ----------
    name
        One of the keys of `SETS`
    kind
        'symmetric', 'asymmetric', 'instance', 'aggregate' or 'random1'
    noise
        Share of labels that are made wrong; of human labels it is what it is
    seed
        Which inputs, and which labels
    n_train
        Training inputs; a ninth as many are held out
    n_new
        Inputs without labels
    root
        Folder with the data, if not $SPIKENB_DATA
    """
