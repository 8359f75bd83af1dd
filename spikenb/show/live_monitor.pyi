# Made by tools/stubs.py: edit the notebook.
import math
import time
import uuid
import weakref
from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
import numpy as np
import pandas as pd
from fastcore.basics import patch
from ..base.help_texts import document
from .poisson_workbench import _table
from .threshold_explorer import _colors, _number, _swatch
from .widgets import _LEFT, _WIDE, Explorer, _drawing, _raster, _short
from ..spikes.plot import _cycle
from ..spikes.trains import SpikeTrains, _unpack
from ..training.monitor import Monitor, _has_processes
from ..training.units import UnitReport
from typing import Any

__all__ = ['LiveFigure', 'live', 'TerminalLine', 'in_terminal']
_MOST: int
def _thin(rows: Sequence) -> list:
    """Every so many of the rows, and the last

    Returns
    -------
        At most 201
    """

def _value(row: Mapping, column: str) -> float:
    """A number of a row

    Returns
    -------
        NaN where there is no number
    """

def _curve(rows: Sequence, column: str, x: str) -> tuple:
    """A column over another

    Returns
    -------
        Two arrays
    """

def _across(rows: Sequence) -> str:
    """What the horizontal axis shows

    Returns
    -------
        'epoch' or 'call'
    """

def _columns(rows: Sequence, measures: Sequence) -> list:
    """For each measure its first column that has a number; its bare name where none has"""

def _ends(values: np.ndarray) -> tuple:
    """Ends of an axis

    Parameters
    ----------
    values
        Those that are drawn; NaN do not count

    Returns
    -------
        The lower and the upper
    """

def _runs(curve: tuple) -> list:
    """A curve in pieces without gaps

    Returns
    -------
        Of arrays, shape (points, 2)
    """

def _path(points: np.ndarray) -> str:
    """A path through points, in pixels"""

def _line(curve: tuple, color: str) -> str:
    """Draw a curve, in pixels, with dots where they are few, and one at its end

    Returns
    -------
        SVG
    """

def _band(curves: Sequence) -> tuple:
    """The room between curves

    Parameters
    ----------
    curves
        Of two references or more

    Returns
    -------
        Horizontal places, lower and higher ends: arrays
    """

def _fill(band: tuple, color: str) -> str:
    """Fill a band, in pixels

    Returns
    -------
        SVG
    """

def _references(watch: Monitor, column: str, x: str) -> dict:
    """A column of each reference that has it

    Parameters
    ----------
    column
        Of their frames
    x
        Column of the horizontal axis

    Returns
    -------
        Name -> curve
    """

def _said(title: str, mine: Mapping, theirs: Mapping, x: str) -> str:
    """A panel in words

    Parameters
    ----------
    mine
        Column -> curve of the run
    theirs
        Column -> curves of the references
    """

_INKS: tuple
def _axes(title: str, mine: Mapping, theirs: Mapping, colors: Mapping, x: str) -> str:
    """Draw curves, with the references behind them

    Parameters
    ----------
    mine
        Column -> curve of the run
    theirs
        Column -> curves of the references
    colors
        Of the references
    x
        What the horizontal axis shows

    Returns
    -------
        SVG
    """

_TITLES: dict
def _title(column: str) -> str:
    """A column as a panel names it"""

def _panel(watch: Monitor, rows: Sequence, columns: Sequence, colors: Mapping, x: str) -> str:
    """Write a panel: the last values, and the curves

    Parameters
    ----------
    rows
        Those that are drawn
    columns
        One, or two
    colors
        Of the references
    x
        What the horizontal axis shows

    Returns
    -------
        HTML
    """

def _spikes(layer: str, trains: SpikeTrains) -> str:
    """Write the panel of the last raster: the first inputs and units

    Returns
    -------
        HTML
    """

_LAYERS: int
def _new(now: UnitReport, before: UnitReport | None) -> dict:
    """How many units have become of each kind; nothing where that cannot be told

    Returns
    -------
        (layer, kind) -> units
    """

def _unit_panel(now: UnitReport, before: UnitReport | None) -> str:
    """Write how many units are of each kind

    Returns
    -------
        HTML
    """

_GRID: str
_SHOWN: tuple
def _head(watch: Monitor, colors: Mapping) -> str:
    """Write how often it looked, what the colors mean, and what was doubtful last

    Returns
    -------
        HTML
    """

def _picture(watch: Monitor, measures: Sequence = ..., before: UnitReport | None = ...) -> str:
    """Write all that is shown of a monitor

    Parameters
    ----------
    measures
        Of each panel
    before
        Units at the look before the last

    Returns
    -------
        HTML
    """

_PAUSE: float
class LiveFigure(Explorer):
    """The picture of a monitor, drawn anew while the network trains; `live` makes one

    Parameters
    ----------
    watch
        What to show
    measures
        Columns to draw, a panel each; None: four that say most
    """
    def __init__(self, watch: Monitor, measures: Iterable | None = ...): ...
    def _orig_update(self, change: dict | None = ...):
        """Draw the picture for the controls as they are

        Parameters
        ----------
        change
            What ipywidgets tells about the move; not needed
        """
    def update(self, change: dict | None = ...):
        """Draw the picture as things stand

        Parameters
        ----------
        change
            Not needed
        """
    def __call__(self, watch: Monitor):
        """Take in a look, and draw it unless that was done a moment ago

        Parameters
        ----------
        watch
            It has just looked
        """
    def _cell_ends(self):
        """Draw what is late, and leave the picture in the notebook's file"""
    def _show(self, update: bool = ...):
        """Put the figure on the page, or renew it there"""
    def _ipython_display_(self): ...
    def __repr__(self): ...
    def _orig_close(self):
        """Stop following the controls and close every widget; the last picture stays"""
    def close(self):
        """Leave the monitor and close the widget; the last picture stays"""
    def __enter__(self): ...
    def __exit__(self, *error): ...

def _follow_cells(figure: LiveFigure) -> Callable:
    """Have a figure told when cells begin and end

    Returns
    -------
        Ends it
    """

def live(watch: Monitor, measures: Iterable | None = ...) -> LiveFigure:
    """Show a figure that is drawn anew after each look, in a notebook

    Parameters
    ----------
    watch
        What to show; give it `reference`s first, or later
    measures
        Columns to draw, a panel each; None: four that say most

    Returns
    -------
        Also a context manager, which closes it at the end
    """

class TerminalLine:
    """A line for each look; `in_terminal` makes one

    Parameters
    ----------
    watch
        What to show
    bar
        A tqdm bar, which takes the numbers; None: print lines
    """
    def __init__(self, watch: Monitor, bar = ...): ...
    def __call__(self, watch: Monitor):
        """Write the last look

        Parameters
        ----------
        watch
            It has just looked
        """
    def close(self):
        """Leave the monitor"""
    def __enter__(self): ...
    def __exit__(self, *error): ...

def in_terminal(watch: Monitor, bar = ...) -> TerminalLine:
    """Write each look into a terminal

    Parameters
    ----------
    watch
        What to show
    bar
        A tqdm bar, behind which the numbers are written; None: print one line per look

    Returns
    -------
        Also a context manager, which ends it
    """
