# Made by tools/stubs.py: edit the notebook.
import math
import platform
import tempfile
import time
from collections.abc import Callable
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import asdict
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from .. import __version__
from ..base.help_texts import document
from ..networks.training_loop import train
from .grids import Run, _Images, _images, _network, _source
from spikenb.study.measures import _EPOCHS, MEASURES, _layers, _present, _row, _steps, _thresholds, take_snapshot
from typing import Any

__all__ = ['execute_run']
def _watch(run: Run, images: _Images, measures: dict) -> Callable:
    """Make the callback that takes snapshots, and notes the time each epoch took"""

class _Patience:
    """Callback that remembers the weights with the lowest held-out loss, and stops long after them"""
    def __init__(self, x: Tensor, y: Tensor, patience: int): ...
    def __call__(self, model: nn.Module, epoch: int) -> dict: ...

def _fit(run: Run, model: nn.Module, images: _Images, measures: dict, checkpoint: Path | None, progress: bool) -> pd.DataFrame:
    """Train the network of a run

    Returns
    -------
        History, cut at the epoch whose weights are kept
    """

def _fit_early(run: Run, model: nn.Module, images: _Images, learn: Callable, watch: Callable) -> pd.DataFrame:
    """Train until the loss on 1,000 held-out images no longer improves; go back to the best"""

def _threads(n: int):
    """So many threads for torch, then as many as before"""

def _processor() -> str:
    """Name of the processor"""

def _about(device: torch.device, threads: int) -> dict:
    """Versions and machine"""

def _why(run: Run, history: pd.DataFrame) -> str:
    """Why the labels were not learned, in words"""

def _outcome(run: Run, history: pd.DataFrame, last: dict) -> dict:
    """How training ended"""

def _plain(x, digits: int = ...):
    """Plain dictionaries, lists, numbers and text; floats of six significant digits; None for NaN"""

def _snapshots(history: pd.DataFrame, epoch: int, row: dict) -> dict:
    """Statistics at the epochs that have a snapshot, and at the last one

    Returns
    -------
        Columns
    """

def _results(run: Run, model: nn.Module, images: _Images, history: pd.DataFrame, measures: dict) -> dict:
    """All that was measured, on the way and at the end"""

def _seconds(history: pd.DataFrame, start: float) -> float:
    """Seconds that a run took, all its parts together"""

def execute_run(run: Run, root: str | None = ..., device: str = ..., threads: int = ..., checkpoint: str | Path | None = ..., measures: dict | None = ..., progress: bool = ...) -> dict:
    """Train the network of one run and measure it

    Parameters
    ----------
    run
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
