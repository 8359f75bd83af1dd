# Made by tools/stubs.py: edit the notebook.
import math
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
import numpy as np
from ..base.help_texts import document
from .poisson_workbench import _table
from .threshold_explorer import _FLEX, _PANEL, _colors, _number, _swatch
from .widgets import _LEFT, _WIDE, Explorer, _drawing, _short
from ..study.grids import Run
from ..study.store import Store
from typing import Any

__all__ = ['replay']
_CURVES: dict
def _curves(record: dict) -> dict:
    """The four curves of a run; NaN where a value is missing

    Returns
    -------
        Measure -> (epochs, values), arrays
    """

def _at(curve: tuple, epoch: int) -> tuple:
    """The last value of a curve up to an epoch

    Returns
    -------
        The epoch it is from, and the value
    """

def _span(measure: str, runs: dict) -> tuple:
    """Ends of the vertical axis"""

def _line(curve: tuple, across: Callable, span: tuple, color: str) -> str:
    """Draw a curve, broken where values are missing, with a dot at each of a few"""

def _draw_curves(runs: dict, measure: str, colors: list, epoch: int) -> str:
    """Draw one measure of all runs, with a marker at an epoch

    Parameters
    ----------
    runs
        Name -> curves
    measure
        Which of them
    colors
        Of the runs
    epoch
        Where the marker stands
    """

def _replay(runs: dict, colors: list, epoch: int) -> str:
    """Write the four panels and the numbers"""

def _check_ids(ids: Sequence, store: Store):
    """Raise unless the identifiers are one to three different ones"""

def _draw_replay(store: Store | str | Path, ids: Sequence) -> tuple:
    """Read stored runs, and make the function that draws them

    Parameters
    ----------
    store
        A store of finished runs, or its folder
    ids
        One to three of its runs

    Returns
    -------
        A function from an epoch to HTML, and the epochs of the snapshots
    """

def replay(store: Store | str | Path, *ids: str) -> Explorer:
    """Explore the training of stored runs: accuracy, MFR and MF, epoch by epoch

    Parameters
    ----------
    store
        A store of finished runs, or its folder
    *ids
        One to three of its runs

    Returns
    -------
        With the control `epoch`, over the epochs at which snapshots were taken
    """
