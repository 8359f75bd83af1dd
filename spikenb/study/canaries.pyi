# Made by tools/stubs.py: edit the notebook.
import string
import time
import zlib
from dataclasses import asdict
import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from sklearn.metrics import roc_auc_score
from torch import Tensor, nn
from ..base.help_texts import document
from ..networks.models import _seeded
from .beyond_grid import COUNTS, CanaryRun
from .noisy_data import _texts
from .runs import _about, _plain, _threads
from typing import Any

__all__ = ['execute_canary_run']
_LETTERS: str
_LENGTH: int
def _coded(texts: list) -> Tensor:
    """Number letters from 2; others are spaces

    Returns
    -------
        Shape (texts, letters); 0 is padding, 1 is the end
    """

def _canaries(n: int, rng: np.random.Generator) -> list:
    """Random strings of one form"""

def _written(run: CanaryRun, root: str | None) -> tuple:
    """The lines of a run: those that are learned, and those that are asked about

    Returns
    -------
        Lines to learn, then a dict of others
    """

class _Decoder(nn.Module):
    """Two causal transformer layers over letters"""
    def __init__(self, n_letters: int, width: int = ...): ...
    def given(self, x: Tensor) -> dict: ...
    def forward(self, x: Tensor) -> Tensor: ...

class _GRU(nn.Module):
    """Two recurrent layers over letters"""
    def __init__(self, n_letters: int, width: int = ...): ...
    def given(self, x: Tensor) -> dict: ...
    def forward(self, x: Tensor) -> Tensor: ...

def _learn_letters(run: CanaryRun, lines: Tensor):
    """Train a model to say the next letter

    Parameters
    ----------
    lines
        Yields the model after the epochs of a look
    """

def _levels(a: Tensor, rule: str) -> Tensor:
    """Where units begin to fire

    Returns
    -------
        Shape (units,)
    """

def _of_spikes(s: np.ndarray, rates: np.ndarray) -> dict:
    """What the spikes of a line say

    Returns
    -------
        s: booleans, shape (places, units)
    """

def _of_answers(log_p: np.ndarray, letters: np.ndarray) -> dict:
    """What the probabilities of the letters say; more is less sure"""

def _span(line: Tensor, kind: str) -> slice:
    """The places that count: from the letter before the first that counts"""

def _signals(model: nn.Module, asked: dict, reference: Tensor) -> pd.DataFrame:
    """All signals of all lines

    Returns
    -------
        One row per line
    """

def _told_apart(signals: pd.DataFrame) -> list:
    """How well each signal tells what was learned from what was not: above 1/2 where it is less

    Returns
    -------
        Rows
    """

def execute_canary_run(run: CanaryRun, root: str | None = ...) -> dict:
    """Train a language model on a text with canaries, and say which signals find them

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
