# Made by tools/stubs.py: edit the notebook.
import numpy as np
import pandas as pd
from tqdm.auto import tqdm
from .assumptions import _TESTS, fdr, simulate_bursty
from .help import document
from .poisson import simulate_bernoulli
from .synchrony import synchrony_test
from typing import Any

__all__ = ['calibrate', 'calibrate_layers']
_LEVELS: tuple
def calibrate(cells: float = ..., rates: tuple = ..., steps: tuple = ..., levels: tuple = ..., seed: int = ..., progress: bool = ...) -> pd.DataFrame:
    """Measure how often each test rejects true Bernoulli trains, down to small p-values; rates at which fewer than three spikes (or silent steps) are expected are left out

    Parameters
    ----------
    cells
        Steps simulated for each combination: divided by the length, the number of trains
    rates
        Rates, spikes per step
    steps
        Lengths, steps
    levels
        Levels
    seed
        Seed
    progress
        Show a progress bar

    Returns
    -------
        A row a test, length, rate and level: `rejected` and `tested`, shares, `n` (trains, or layers of ten for synchrony)
    """

def _shares(p: np.ndarray, levels: tuple) -> list:
    """Share rejected among those tested, a row a level"""

_LAYERS: tuple
def _layer(n: int, rate: float, units: int, broken: int, seed: list) -> np.ndarray:
    """True Bernoulli trains after `broken` ones, half of them bursty and half drifting"""

def calibrate_layers(n_layers: int = ..., settings: tuple = ..., alpha: float = ..., seed: int = ..., progress: bool = ...) -> pd.DataFrame:
    """Measure the false discovery rate over the units of a layer, as `check_poisson` uses it

    Parameters
    ----------
    n_layers
        Layers for each setting
    settings
        Steps, rate, units, and share of the units that is bursty or drifting
    alpha
        False discovery rate
    seed
        Seed
    progress
        Show a progress bar

    Returns
    -------
        A row a test and setting: `alarm`, share of layers with a false find; `fdr`, mean share of false finds among all; `power`, share of broken units found; `tested`, share of units
    """

def _finds(found: np.ndarray, tested: np.ndarray, broken: int) -> dict:
    """What a layer's finds are worth, the first `broken` units being not Bernoulli"""
