# Made by tools/stubs.py: edit the notebook.
import argparse
import inspect
import io
import os
import re
import signal
import sys
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path
import numpy as np
import pandas as pd
import torch
from tqdm import tqdm
from . import __version__
from .base.files import write_whole
from .base.help_texts import document
from .networks.datasets import DATASETS, load_data
from .networks.models import ARCHITECTURES
from .recording.bench import bench
from .spikes.plot import plot_comparison
from .study.audit import audit, read_examples
from .study.experiment import CONDITIONS, plain_words, results_table, run_conditions, tidy
from .study.grids import GRIDS
from .study.reproduce import _chosen, reproduce
from .study.reproduce import check as check_run
from .study.store import Store
from typing import Any

__all__ = ['demo', 'main']
def _writable(out: str, option: str = ...) -> Path:
    """Make the output folder and try to write to it"""

def _device(name: str | None) -> str:
    """Check the name of a device"""

def _write(records: list, folder: Path) -> None:
    """Write the tidy table of all runs so far"""

def _finished(n: int, file: Path) -> str:
    """How many runs an interruption leaves, and where"""

def _check_demo(counts: dict, threshold: float, data: str, root: str | None) -> None:
    """Raise unless the options of the demo go together"""

def _sizes(data: str, n_train: int | None, n_test: int | None, root: str | None) -> dict:
    """Arguments for `load_data`: those given, and 5,000 training images where more would take long"""

def _draw(records: list) -> bytes:
    """Draw the figure of the first seed, as a PNG file"""

def _report(records: list, folder: Path) -> list:
    """Print the table and the sentence, draw the figure of the first seed"""

def demo(data: str = ..., arch: str = ..., seeds: int | None = ..., out: str = ..., n_train: int | None = ..., n_test: int | None = ..., epochs: int = ..., stop_at: float = ..., threshold: float = ..., window: int = ..., root: str | None = ..., device: str | None = ..., quick: bool = ...) -> list:
    """Train random, generalizing and memorizing networks; print a table, write a figure and a CSV

    Parameters
    ----------
    data
        Data set: digits, mnist, fashion_mnist or cifar10
    arch
        Network: mlp, cnn, densenet or resnet
    seeds
        Number of seeds; by default 3, with `quick` 1
    out
        Folder for runs.csv and figure.png
    n_train
        Training images; by default 1,000 digits, 5,000 of other sets
    n_test
        Test images; by default all
    epochs
        Most epochs to train
    stop_at
        Stop at this training accuracy
    threshold
        A spike is an activation above this fraction of the unit's maximum
    window
        Window of the Fano factors, steps
    root
        Folder with the data
    device
        cpu, cuda, …; by default CUDA where there is one
    quick
        300 training images, one seed: a few seconds, to try the installation

    Returns
    -------
        RunRecords
    """

def _bench(out: str | None = ..., device: str = ..., quick: bool = ..., growth: bool = ...) -> None:
    """Measure what recording costs, against the forward pass alone and against other ways"""

def _check(store: str, seed: int | None, only: str | None, **how) -> None:
    """Make a finished run again and say how it compares"""

def _means(table: pd.DataFrame) -> str:
    """What the runs of a store came to, on average over seeds"""

def _raise_failed(grid: str, only: str | None, store: Store, folder: Path) -> None:
    """Raise where one of the runs asked for failed"""

def _reproduce(grid: str = ..., store: str = ..., jobs: int = ..., only: str | None = ..., check: bool = ..., seed: int | None = ..., root: str | None = ..., device: str = ...) -> None:
    """Make the runs of a grid that are missing from a store; stop and go on whenever you like"""

def _audit(path: str, out: str = ..., epochs: int = ..., seed: int = ..., device: str = ...) -> None:
    """Look for wrong labels: a folder of images by class, or an .npz file; writes HTML and CSV"""

_CHOICES: dict
_TYPES: dict
_HELP: dict
def _option(name: str, default) -> dict:
    """What the parser has to know of a parameter"""

def _parser(commands: dict) -> argparse.ArgumentParser:
    """Options of the command line, from the signatures of the commands"""

def _as_option(message: str, names: set) -> str:
    """An error that begins with a parameter begins with its option"""

def _stopped_by_sigterm():
    """Take SIGTERM, as batch systems send it, for Ctrl-C; workers end with the command"""

def main(argv: list | None = ...) -> int:
    """Run the command line

    Parameters
    ----------
    argv
        Arguments; by default those of the command line

    Returns
    -------
        Exit code
    """
