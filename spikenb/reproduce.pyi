# Made by tools/stubs.py: edit the notebook.
import ctypes, json, math, os, random, threading, time, traceback, warnings
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from datetime import datetime, timezone
from fnmatch import fnmatch
from pathlib import Path
import pandas as pd
from fastcore.basics import patch
from filelock import FileLock, Timeout
from joblib import Parallel, delayed
from tqdm import tqdm
from .cells import GRIDS, MEASURES, Cell, _load, grid, run_cell
from .files import write_whole
from .help import document
from typing import Any

__all__ = ['TOLERANCES', 'Store', 'cost', 'reproduce', 'check']
_FORMAT: str
class Store:
    """A folder of finished runs, one JSON file each, that several processes fill together

    Parameters
    ----------
    path
        The folder; it need not exist yet
    """
    def __init__(self, path: str | Path): ...
    def _file(self, id: str) -> Path: ...
    def _checkpoint(self, id: str) -> Path: ...
    def _folder(self, name: str) -> Path:
        """A folder inside, made when needed"""
    def write(self, record: dict) -> Path:
        """Write a record, but never over one that this version cannot read

        Parameters
        ----------
        record
            What `run_cell` returned

        Returns
        -------
            Its file
        """
    def _foreign(self, id: str) -> bool:
        """Whether a file is there that is whole, but of another format or with fields unknown here"""
    def read(self, id: str) -> dict:
        """Read a record

        Parameters
        ----------
        id
            Of a finished run
        """
    def ids(self) -> list:
        """Names of the finished runs

        Returns
        -------
            Sorted
        """
    def has(self, id: str) -> bool:
        """Whether a run is finished, and its record whole

        Parameters
        ----------
        id
            Of a run
        """
    def claim(self, id: str):
        """Claim a run for this process; the operating system gives it back when the process ends"""
    def _fail(self, id: str, text: str) -> None:
        """Note that a run failed, and how"""
    def failed(self) -> dict:
        """Runs that failed and have not finished since

        Returns
        -------
            Id -> traceback
        """
    def _log(self, id: str, text: str) -> None:
        """Add a line to the log"""
    def __repr__(self): ...
    def records(self) -> list:
        """Read all records; those that cannot be read are left out with a warning that names them

        Returns
        -------
            Dictionaries
        """
    def to_frame(self) -> pd.DataFrame:
        """List the runs

        Returns
        -------
            One row per run: the cell, how training ended, statistics of the last hidden layer at the end, versions and machine
        """
    def epochs(self) -> pd.DataFrame:
        """List training: loss and accuracy at every epoch, statistics at those where a snapshot was taken

        Returns
        -------
            One row per run and epoch; columns of snapshots are NaN where none was taken
        """
    def layers(self) -> pd.DataFrame:
        """List the statistics of all layers at the end of training

        Returns
        -------
            One row per run and layer
        """
    def thresholds(self) -> pd.DataFrame:
        """List the sweep of thresholds at the end of training

        Returns
        -------
            One row per run, rule and amount
        """
    def steps(self) -> pd.DataFrame:
        """List MFR against the number of steps

        Returns
        -------
            One row per run and number of steps
        """

def _about_run(record: dict) -> dict:
    """The columns that say which run a row belongs to"""

def _typed(df: pd.DataFrame) -> pd.DataFrame:
    """Columns of numbers and None as floats"""

def _long(self: Store, tables: Callable) -> pd.DataFrame:
    """Stack tables of all runs under the columns that name the run"""

_SECONDS: dict
_SCALE: dict
def cost(cell: Cell) -> float:
    """Estimate what a run takes on one core

    Parameters
    ----------
    cell
        The run

    Returns
    -------
        Seconds
    """

def _keep_memory() -> bool:
    """Have glibc keep the memory that batches free, instead of fetching it anew from the system each time

    Returns
    -------
        Whether the C library can be told
    """

_one_at_a_time: Any
def _work(cell: Cell, path: str, how: dict) -> tuple:
    """Make one run, unless it is finished or another process has it

    Returns
    -------
        The cell, and 'done', 'found', 'elsewhere' or 'failed'
    """

def _make(cell: Cell, store: Store, how: dict) -> str:
    """Make a run that is ours

    Returns
    -------
        'done' or 'failed'
    """

def reproduce(cells: str | Iterable = ..., store: Store | str | Path = ..., n_jobs: int | None = ..., only: str | Iterable | None = ..., progress: bool = ..., **how) -> Store:
    """Make the runs that are missing from a store; any number of processes may do so at once

    Parameters
    ----------
    cells
        Names of grids, separated by commas, or cells
    store
        Where results go
    n_jobs
        Processes; by default one, or what `joblib.parallel_config` says
    only
        Run only cells whose id contains this text or matches this pattern, such as 'mlp-mnist' or 'cnn-*-s0'
    progress
        Show a bar with the time left
    **how
        Passed on to `run_cell`: root, device, threads, measures

    Returns
    -------
        The store
    """

def _chosen(cells, only) -> list:
    """The cells asked for, each once: first seeds first, within a seed the longest first"""

def _bar(cells: list, todo: list, progress: bool) -> tqdm:
    """A bar over seconds of estimated work"""

def _advance(bar: tqdm, cell: Cell) -> None:
    """A run more is finished"""

def _run_all(todo: list, store: Store, n_jobs: int | None, how: dict, bar: tqdm):
    """One pass over the runs that are missing

    Parameters
    ----------
    bar
        Yields cells and states as they come
    """

TOLERANCES: dict
_ABSOLUTE: tuple
def _flat(record: dict, path: tuple = ...) -> dict:
    """The results in a record, without what may differ: machine and time

    Returns
    -------
        Dotted name -> value or list
    """

def _difference(a, b) -> float:
    """Largest difference between two values or lists

    Returns
    -------
        0 when equal; infinite when not comparable
    """

_MACHINE: tuple
def _compare(stored: dict, now: dict) -> pd.DataFrame:
    """Compare a stored record with a new one

    Returns
    -------
        One row per field
    """

def check(store: Store | str | Path = ..., seed: int | None = ..., only: str | Iterable | None = ..., **how) -> pd.DataFrame:
    """Make a random finished run again and compare it with its record

    Parameters
    ----------
    store
        A store with finished runs
    seed
        Which run is drawn; None: another each time
    only
        Draw among runs whose id contains this text or matches this pattern
    **how
        Passed on to `run_cell`: root, device, measures

    Returns
    -------
        One row per field: stored, now, difference, allowed, ok; `.attrs` has the id, and whether machine and versions are the same
    """
