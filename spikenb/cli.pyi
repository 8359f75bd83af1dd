# Made by tools/stubs.py: edit the notebook.
import argparse, inspect, io, re, signal, sys, tempfile, threading
from contextlib import contextmanager
from pathlib import Path
import pandas as pd
import torch
from tqdm import tqdm
from . import __version__
from .bench import bench
from .reproduce import Store, _chosen, check as check_run, reproduce
from .data import DATASETS, load_data
from .experiment import CONDITIONS, plain_words, results_table, run_conditions, tidy
from .files import write_whole
from .help import document
from .models import ARCHITECTURES
from .plot import plot_comparison
from typing import Any

__all__ = ['demo', 'main']
def _writable(out: str, option: str = ...) -> Path:
    """Make the output folder and try to write to it"""

def _write(records: list, folder: Path) -> None:
    """Write the tidy table of all runs so far"""

def _device(name: str | None) -> str:
    """Check the name of a device"""

def _finished(n: int, file: Path) -> str:
    """How many runs an interruption leaves, and where"""

def demo(data: str = ..., arch: str = ..., seeds: int | None = ..., out: str = ..., n_train: int | None = ..., n_test: int | None = ..., epochs: int = ..., stop_at: float = ..., threshold: float = ..., window: int = ..., root: str | None = ..., device: str | None = ..., quick: bool = ...) -> list:
    """Train random, generalizing and memorizing networks, print a table and a sentence, write a figure and a tidy CSV

    Parameters
    ----------
    data
        Data set: digits, mnist, fashion_mnist or cifar10
    arch
        Network: mlp, cnn or densenet
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

def _sizes(data: str, n_train, n_test, root) -> dict:
    """Arguments for `load_data`: those given, and 5,000 training images where more would take long"""

def _report(records: list, folder: Path) -> list:
    """Print the table and the sentence, draw the figure of the first seed"""

_CHOICES: dict
_TYPES: dict
_HELP: dict
def _parser(commands: dict) -> argparse.ArgumentParser:
    """Options of the command line, from the signatures of the commands"""

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

def _as_option(message: str, names: set) -> str:
    """An error that begins with a parameter begins with its option"""

def _stopped_by_sigterm():
    """Take SIGTERM, as batch systems send it, for Ctrl-C; whichever way the command ends, its workers end with it"""

def _bench(out: str | None = ..., device: str = ..., quick: bool = ..., growth: bool = ...) -> None:
    """Measure what recording costs, against the forward pass alone and against other ways"""

def _reproduce(grid: str = ..., store: str = ..., jobs: int = ..., only: str | None = ..., check: bool = ..., seed: int | None = ..., root: str | None = ..., device: str = ...) -> None:
    """Make the runs of a grid that are missing from a store; stop and go on whenever you like"""

def _check(store: str, seed: int | None, only: str | None, **how) -> None:
    """Make a finished run again and say how it compares"""
