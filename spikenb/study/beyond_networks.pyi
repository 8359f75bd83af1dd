# Made by tools/stubs.py: edit the notebook.
from collections.abc import Callable
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from ..base.help_texts import document
from ..networks.models import _seeded
from typing import Any

__all__ = ['ENCODERS', 'RECURRENT', 'VIEWERS', 'TABULAR', 'READERS', 'build_network']
class _Attending(nn.Module):
    """Encoder layers over vectors, a head on one of them or on their mean"""
    def __init__(self, n_classes: int, length: int, norm: str, head: str, width: int = ...): ...
    def vectors(self, x: Tensor) -> tuple: ...
    def given(self, x: Tensor) -> dict:
        """What the layers give; `real` says which places are

        Returns
        -------
            Layer -> (inputs, places, width) or (inputs, width)
        """
    def forward(self, x: Tensor) -> Tensor: ...

class _Reader(_Attending):
    """A transformer over words by number, 0 is padding"""
    def __init__(self, n_words: int, n_classes: int, norm: str, head: str, length: int = ...): ...
    def vectors(self, x): ...

class _Viewer(_Attending):
    """A transformer over the patches of an image (a ViT)"""
    def __init__(self, shape: tuple, n_classes: int, head: str, patch: int = ...): ...
    def vectors(self, x): ...

class _Recurrent(nn.Module):
    """A recurrent network over words by number, 0 is padding"""
    def __init__(self, n_words: int, n_classes: int, kind: str, head: str, width: int = ...): ...
    def given(self, x: Tensor) -> dict:
        """What the layers give; `real` says which places are

        Returns
        -------
            Layer -> (inputs, places, width) or (inputs, width)
        """
    def forward(self, x: Tensor) -> Tensor: ...

class _Tabular(nn.Module):
    """A perceptron over the columns of a table"""
    def __init__(self, n_columns: int, n_classes: int, ending: str, width: int = ...): ...
    def given(self, x: Tensor) -> dict:
        """What the layers give

        Returns
        -------
            Layer -> (inputs, width)
        """
    def forward(self, x: Tensor) -> Tensor: ...

ENCODERS: list
RECURRENT: list
VIEWERS: list
TABULAR: list
READERS: list
def build_network(name: str, shape: tuple, n_classes: int, n_words: int = ..., seed: int = ...) -> nn.Module:
    """Make a network for words, patches or a table by its name

    Parameters
    ----------
    name
        One of `READERS`, `VIEWERS` or `TABULAR`
    shape
        Shape of an input
    n_classes
        Number of classes
    n_words
        Size of the vocabulary, for `READERS`
    seed
        Seed of the initial weights

    Returns
    -------
        With `given(x)` and `head`
    """
