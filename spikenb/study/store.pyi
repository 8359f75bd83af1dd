# Made by tools/stubs.py: edit the notebook.
import json
import os
import warnings
from collections.abc import Callable
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
import pandas as pd
from fastcore.basics import patch
from filelock import FileLock, Timeout
from ..base.files import write_whole
from ..base.help_texts import document
from .beyond_grid import AgentRun, BeyondRun, CanaryRun, TokenRun
from .grids import Run
from .shaping_grid import PenaltyRun, PruningRun, TransferRun
from .stopping_grid import NoisyRun, SuspectsRun
from typing import Any

__all__ = ['Store']
_FORMAT: str
_FORMATS: dict
_PARTS: dict
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
    def _foreign(self, id: str) -> bool:
        """Whether a file is there that is whole, but of another format or with fields unknown here"""
    def write(self, record: dict) -> Path:
        """Write a record, but never over one that this version cannot read

        Parameters
        ----------
        record
            What `execute_run` returned

        Returns
        -------
            Its file
        """
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
        """List the runs, how training ended, with which versions and on which machine

        Returns
        -------
            One row per run: the last hidden layer at the end
        """
    def epochs(self) -> pd.DataFrame:
        """List loss and accuracy at every epoch, statistics at those where a snapshot was taken

        Returns
        -------
            One row per run and epoch; NaN where no snapshot was
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
    def looks(self) -> pd.DataFrame:
        """List the signals of runs with wrong labels, at each look

        Returns
        -------
            One row per run and look
        """
    def suspects(self) -> pd.DataFrame:
        """List how well wrong labels were found, by whom

        Returns
        -------
            One row per run and list
        """
    def cuts(self) -> pd.DataFrame:
        """List what was left of pruned networks

        Returns
        -------
            One row per run and way of cutting
        """
    def candidates(self) -> pd.DataFrame:
        """List what was said of layers, before a new task was learned on them

        Returns
        -------
            One row per run, new task and layer
        """
    def tunings(self) -> pd.DataFrame:
        """List what was seen while a new task was learned

        Returns
        -------
            One row per run, new task, way and look
        """
    def views(self) -> pd.DataFrame:
        """List what firing was, wherever it was looked at

        Returns
        -------
            One row per run, inputs, layer, step and rule
        """
    def described(self) -> pd.DataFrame:
        """List which processes describe units from token to token

        Returns
        -------
            One row per run, layer, rule and process
        """
    def agents(self) -> pd.DataFrame:
        """List how agents did, and how they fired, as they learned

        Returns
        -------
            One row per agent and look
        """
    def told_apart(self) -> pd.DataFrame:
        """List how well signals tell the lines that a language model learned from others

        Returns
        -------
            One row per run, epoch, kind of line and signal
        """

def _as_text(record: dict) -> str:
    """A record as JSON, one line per part"""

def _parsed(file: Path) -> dict:
    """A record as it stands in its file, or an error that names the file"""

def _declared(record: dict, file: Path) -> Run:
    """The run that a record says it is of"""

def _about_run(record: dict) -> dict:
    """The columns that say which run a row belongs to"""

def _is_number(x) -> bool:
    """Whether a value is a number; True and False are none"""

def _typed(df: pd.DataFrame) -> pd.DataFrame:
    """Columns of numbers and None as floats"""

def _run_row(record: dict) -> dict:
    """The run, how training ended, the last snapshot, the layer, settings, versions and machine"""

def _long(store: Store, tables: Callable, format: str = ...) -> pd.DataFrame:
    """Stack tables of all runs of a kind under the columns that name the run"""

def _followed(record: dict) -> list:
    """The history of training beside the snapshots

    Returns
    -------
        One table
    """
