# Made by tools/stubs.py: edit the notebook.
import ctypes
import gc
import importlib.util
import json
import os
import platform
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Callable
from contextlib import contextmanager
from functools import partial
from pathlib import Path
import numpy as np
import torch
from torch import nn
from .. import __version__
from ..base.files import write_whole
from ..base.help_texts import document
from . import collect_spikes
from .record import record
from ..spikes import streaming
from ..spikes.stats import cv, fano, lv, rate
from ..spikes.threshold import Threshold
from ..spikes.trains import SpikeTrains
from typing import Any

__all__ = ['bench_record', 'bench_layers', 'bench_resnet', 'bench_poisson', 'bench_monitor', 'bench_memory', 'bench_stats', 'bench_size', 'bench_growth', 'bench']
def _seconds(function: Callable) -> float:
    """How long a function takes"""

def _times(*functions: Callable, repeats: int = ...) -> np.ndarray:
    """The seconds that functions take in turn, after one round to warm up

    Returns
    -------
        Shape (functions, rounds)
    """

def _row(measure: str, first, second, sense: str, limit: float, unit: str = ...) -> dict:
    """One line of the table: medians over rounds of both sides and of their ratio"""

def _resident() -> int: ...

def _peak(function: Callable) -> int:
    """Highest resident memory while `function` runs, beyond that before (Linux)

    Returns
    -------
        Bytes
    """

_OWN_FOLDER: str
def _printed(script: str) -> str:
    """What a script prints that runs in a fresh process"""

def _mlp() -> nn.Module: ...

def _cnn() -> nn.Module: ...

def _forward(model: nn.Module, batches) -> None:
    """The forward pass alone"""

def _by_hand(model: nn.Module, batches, layers: str = ...) -> list:
    """What people write: collect all activations, then compare with half of each unit's maximum"""

def bench_record(n: int = ..., repeats: int = ..., device: str = ...) -> list:
    """Time `record` of the last hidden layer against the forward pass, and against collecting all

    Parameters
    ----------
    n
        Inputs of the perceptron; a sixth of it for the convolutional network
    repeats
        Rounds
    device
        Where the models run

    Returns
    -------
        Rows: measure, ratio, limit, seconds
    """

def _beyond(alone: np.ndarray, *others: np.ndarray) -> list:
    """What is spent beyond the forward pass alone

    Returns
    -------
        Seconds
    """

def bench_layers(n: int = ..., repeats: int = ..., device: str = ...) -> list:
    """Time `record` of all layers of the convolutional network

    Parameters
    ----------
    n
        Inputs
    repeats
        Rounds
    device
        Where the model runs

    Returns
    -------
        Rows: measure, ratio, limit, seconds
    """

def bench_resnet(n: int = ..., repeats: int = ..., device: str = ...) -> list:
    """Time `record` of a ResNet-18: its last hidden layer, and all layers by channel

    Parameters
    ----------
    n
        Inputs, 32 × 32 pixels
    repeats
        Rounds
    device
        Where the model runs

    Returns
    -------
        Rows: measure, ratio, limit, seconds; none where torchvision is not installed
    """

_POISSON: str
def bench_poisson(units: int = ..., steps: int = ...) -> list:
    """Time `check_poisson`, without and with permutations

    Parameters
    ----------
    units
        Units
    steps
        Steps

    Returns
    -------
        Rows: measure, seconds, limit
    """

_MONITOR: str
def bench_monitor(n: int = ..., repeats: int = ...) -> list:
    """Time epochs that are watched against epochs that are not, in turn

    Parameters
    ----------
    n
        Images to train on; a fifth of it is watched
    repeats
        Rounds

    Returns
    -------
        Rows: measure, ratio, limit, seconds
    """

_MEMORY: str
_MEMORY_OF_ALL: str
def bench_memory(n: int = ...) -> list:
    """Compare the peak memory of recording with that of collecting everything (Linux)

    Parameters
    ----------
    n
        Inputs

    Returns
    -------
        Rows: measure, ratio, limit, megabytes
    """

def _elephant_on_neo(trains: list, n_steps: int) -> tuple:
    """Time elephant on neo spike trains

    Returns
    -------
        Seconds: Fano; rate; CV and Lv
    """

def _elephant_on_arrays(s: SpikeTrains, wide: SpikeTrains) -> tuple:
    """Time elephant on arrays of spike times, CV and Lv on those of `wide`

    Returns
    -------
        Seconds: Fano; CV and Lv
    """

def _irregularity(s: SpikeTrains) -> tuple:
    """Our CV and Lv, of trains that have not met them: spike trains remember their sums"""

def bench_stats(units: int = ..., steps: int = ..., repeats: int = ...) -> list:
    """Time the statistics against elephant, where it is installed

    Parameters
    ----------
    units
        Units
    steps
        Steps
    repeats
        Rounds for ours; elephant runs once, it takes long

    Returns
    -------
        Rows: measure, ratio, limit, seconds
    """

def bench_size() -> list:
    """Compare the size of a file of spike trains with one bit per unit and step

    Returns
    -------
        One row
    """

_GROWTH: str
def bench_growth(units: tuple = ..., steps: tuple = ...) -> list:
    """Measure time and memory of recording statistics against the number of units and steps (Linux)

    Parameters
    ----------
    units
        Widths of the layer
    steps
        Lengths of the stream

    Returns
    -------
        Rows: units, steps, seconds and peak MB of the forward pass alone and of recording
    """

def _bench_ratios(device: str, quick: bool) -> list:
    """Every ratio of this page"""

def _about(device: str, quick: bool) -> dict:
    """About which machine and which versions the rows are"""

def _history(out: str | None, rows: list, about: dict) -> list:
    """Add a run to those that the file knows of

    Parameters
    ----------
    out
        File that is about to be written
    rows
        New rows
    about
        About which machine and versions they are

    Returns
    -------
        A dictionary a run: date, version, threads, and the ratio of each measure
    """

_PARTS: dict
def _timing(seconds: dict):
    """Add up the seconds that each part takes"""

def _profile(n: int = ...) -> list:
    """Measure where `record` spends its time

    Returns
    -------
        Rows: network, part, seconds over those of the forward pass
    """

def bench(out: str | None = ..., device: str = ..., quick: bool = ..., growth: bool = ...) -> dict:
    """Measure what recording and statistics cost

    Parameters
    ----------
    out
        File to write; None writes nothing
    device
        Where the models run
    quick
        A tenth of the size, to try it
    growth
        Measure growth instead, to 1,000,000 units × 10,000 steps: ~10 minutes

    Returns
    -------
        Rows, and about which machine they are
    """
