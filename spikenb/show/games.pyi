# Made by tools/stubs.py: edit the notebook.
import base64
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
import numpy as np
import pandas as pd
import spikenb
from ..base.help_texts import document
from .poisson_workbench import simulate_unit
from .threshold_explorer import _networks
from ..spikes.plot import _cycle
from ..spikes.trains import SpikeTrains
from typing import Any

__all__ = ['Game', 'threshold_game', 'train_game', 'TrainingRun', 'stopping_game']
def _still(draw, alt: str, size: tuple = ...) -> str:
    """Draw the figure that stands where no script runs"""

def _beside(name: str) -> str:
    """A file of the package that is no Python"""

def _packed(x: np.ndarray) -> str:
    """Bytes as text"""

@dataclass(frozen=True)
class Game:
    """A figure that a script moves; it shows itself in a notebook and on its page

    Parameters
    ----------
    kind
        Which game of the script
    still
        HTML of the figure without a script
    data
        What the script needs, as JSON
    """
    kind: str
    still: str
    data: dict
    def __repr__(self): ...
    def _repr_html_(self) -> str: ...

def _levels_exceeded(x: np.ndarray) -> np.ndarray:
    """Count how many of the levels 0, 0.01, …, 0.99 of its unit's maximum an activation exceeds

    Returns
    -------
        Same shape, 0 to 100
    """

def _draw_rasters(fig, rasters: Mapping, titles: Mapping):
    """Draw booleans (steps, units) side by side"""

def threshold_game(activations: Mapping, rows: int = ..., shown: int = ..., level: int = ...) -> Game:
    """Let a reader drag the threshold of a unit

    Parameters
    ----------
    activations
        One or two networks by name, shape (steps, units), same inputs to all
    rows
        Units in the rasters, the most active first
    shown
        Steps in the figures; rates are over all steps
    level
        The level at the start, in hundredths of each unit's maximum
    """

def train_game(rate: float = ..., steps: int = ..., seed: int = ...) -> Game:
    """Let a reader draw trains, and see which tests alarm

    Parameters
    ----------
    rate
        At the start, spikes per step, 0.02 to 0.15
    steps
        Length of each train, a multiple of 10
    seed
        Of the first train; the browser has random numbers of its own
    """

@dataclass(frozen=True)
class TrainingRun:
    """What a training run showed at each look, and what came of it

    Parameters
    ----------
    looks
        Columns: epoch, known, selectivity, mfr, test; one row per look
    trains
        SpikeTrains, or booleans (steps, units), one a look
    stop
        The epoch at which a rule stopped it; None: it did not
    kept
        Test accuracy of what the rule kept; None: nothing
    wrong
        How many training labels were wrong, in words
    """
    looks: pd.DataFrame
    trains: Sequence
    stop: float | None
    kept: float | None
    wrong: str = ...

_SEEN: tuple
def _checked(run: TrainingRun, rows: int, steps: int) -> np.ndarray:
    """The rasters of a run, or a refusal

    Returns
    -------
        (looks, rows, steps)
    """

def _number(v) -> float | None:
    """A number for the script; None where there is none"""

def stopping_game(*runs: TrainingRun, rows: int = ..., steps: int = ...) -> Game:
    """Let a reader stop a training run, and see what was best

    Parameters
    ----------
    *runs
        One to five, with the same looks
    rows
        Units in the raster
    steps
        Inputs in the raster
    """
