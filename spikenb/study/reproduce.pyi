# Made by tools/stubs.py: edit the notebook.
import ctypes
import math
import random
import threading
import time
import traceback
import warnings
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path
import pandas as pd
from joblib import Parallel, delayed
from tqdm import tqdm
from ..base.help_texts import document
from .agents import execute_agent_run
from .beyond_grid import AgentRun, BeyondRun, CanaryRun, TokenRun
from .beyond_runs import execute_beyond_run
from .canaries import execute_canary_run
from .grids import Run, _load, grid
from .measures import MEASURES
from .noisy_data import _pool
from .penalty_runs import execute_penalty_run
from .pruning_runs import execute_pruning_run
from .runs import execute_run
from .shaping_grid import PenaltyRun, PruningRun, TransferRun
from .stopping_grid import NoisyRun, SuspectsRun
from .stopping_runs import execute_noisy_run
from .store import Store, _declared, _is_number
from .suspects_runs import execute_suspects_run
from .token_processes import execute_token_run
from .transfer_runs import execute_transfer_run
from typing import Any

__all__ = ['TOLERANCES', 'cost', 'reproduce', 'check']
_SECONDS: dict
_SCALE: dict
def cost(run: Run | NoisyRun) -> float:
    """Estimate what a run takes on one core

    Parameters
    ----------
    run
        The run

    Returns
    -------
        Seconds
    """

def _bar(runs: list, todo: list, progress: bool) -> tqdm:
    """A bar over seconds of estimated work"""

def _advance(bar: tqdm, run: Run) -> None:
    """A run more is finished"""

_TRIM_THRESHOLD: int
_MMAP_THRESHOLD: int
def _keep_memory() -> bool:
    """Have glibc keep the memory that batches free, instead of fetching it anew each time

    Returns
    -------
        Whether the C library can be told
    """

_one_at_a_time: Any
def _work(run: Run, path: str, how: dict) -> tuple:
    """Make one run ('done' or 'failed'), unless it is finished ('found') or claimed ('elsewhere')

    Returns
    -------
        The run, and what became of it
    """

_EXECUTE: dict
def _execute(run: Run | NoisyRun, checkpoint: Path | None = ..., **how) -> dict:
    """Make a run of any kind"""

def _find(run: Run | NoisyRun, root: str | None):
    """Load the data of a run, or say that they cannot be found"""

def _make(run: Run, store: Store, how: dict) -> str:
    """Make a run that is ours

    Returns
    -------
        'done' or 'failed'
    """

def _matches(id: str, only: str | Iterable) -> bool:
    """Whether an id contains the text or matches the pattern, or one of several"""

def _chosen(runs: str | Iterable, only: str | Iterable | None) -> list:
    """The runs asked for, each once: first seeds first, within a seed the longest first"""

def _run_all(todo: list, store: Store, n_jobs: int | None, how: dict, bar: tqdm) -> list:
    """Make one pass over missing runs and return those that another process has"""

def _missing(runs: list, store: Store) -> list:
    """Runs that are not in the store; those in the format of another version stay, with a warning"""

def _warn_of_failures(runs: list, store: Store) -> None:
    """Say how many runs failed, and where it says why"""

def reproduce(runs: str | Iterable = ..., store: Store | str | Path = ..., n_jobs: int | None = ..., only: str | Iterable | None = ..., progress: bool = ..., **how) -> Store:
    """Make the runs that are missing from a store; any number of processes may do so at once

    Parameters
    ----------
    runs
        Names of grids, separated by commas, or runs
    store
        Where results go
    n_jobs
        Processes; by default one, or what `joblib.parallel_config` says
    only
        Runs whose id has this text, or pattern: 'cnn-*-s0'
    progress
        Show a bar with the time left
    **how
        Passed on to `execute_run`: root, device, threads, measures

    Returns
    -------
        The store
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
def _is_same_machine(stored: dict, now: dict) -> bool:
    """Whether two records come from one kind of machine, and not from a GPU"""

def _test_accuracy(record: dict) -> float:
    """The best test accuracy of a run with wrong labels"""

def _comparable(record: dict) -> dict:
    """What can be compared across machines: statistics at the end, settings, the test images"""

def _tolerated(stored: dict) -> dict:
    """How far the statistics of a record may be off

    Returns
    -------
        Name -> largest difference
    """

def _without_optional(a: dict, b: dict) -> dict:
    """`a` without measures that `b` lacks: they came later, or need a library that is not there"""

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
        Draw among runs whose id has this text, or this pattern
    **how
        Passed on to `execute_run`: root, device, measures

    Returns
    -------
        One row per field; `.attrs`: id, and whether machine and versions are the same
    """
