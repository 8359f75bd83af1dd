# Made by tools/stubs.py: edit the notebook.
import numpy as np
import pandas as pd
from tqdm.auto import tqdm
from ..base.help_texts import document
from .independence import simulate_bursty
from .poisson_report import _TESTS, fdr
from .synchrony import synchrony_test
from ..spikes.poisson import simulate_bernoulli
from typing import Any

__all__ = ['calibrate', 'calibrate_layers']
_LEVELS: tuple
_RATES: tuple
_STEPS: tuple
def _p_values(x: np.ndarray) -> dict:
    """Run all tests on a layer

    Parameters
    ----------
    x
        A layer: booleans, shape (steps, units)

    Returns
    -------
        By test: p-values of the units; of ten units at a time for synchrony
    """

def _shares(p: np.ndarray, levels: tuple) -> list:
    """Share of those tested that are rejected, and share tested

    Parameters
    ----------
    p
        p-values, NaN where not tested
    levels
        Levels

    Returns
    -------
        One row per level
    """

def calibrate(cells: float = ..., rates: tuple = ..., steps: tuple = ..., levels: tuple = ..., seed: int = ..., progress: bool = ...) -> pd.DataFrame:
    """Measure how often each test rejects true Bernoulli trains, down to small p-values

    Parameters
    ----------
    cells
        Steps simulated for each length and rate, in trains of that length
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
        One row per test, length, rate and level: `rejected` and `tested`, shares, `n` (trains, or layers of ten for synchrony)
    """

_LAYERS: tuple
def _layer(n: int, rate: float, units: int, broken: int, seed: list) -> np.ndarray:
    """Simulate true Bernoulli trains after `broken` ones, half of them bursty and half drifting

    Parameters
    ----------
    n
        Number of steps
    rate
        Spikes per step
    units
        Number of units
    broken
        How many of them are not Bernoulli
    seed
        Seed

    Returns
    -------
        Booleans, shape (steps, units)
    """

def _finds(found: np.ndarray, tested: np.ndarray, broken: int) -> dict:
    """Say what a layer's finds are worth

    Parameters
    ----------
    found
        Booleans, shape (units,): rejected
    tested
        Booleans: could be tested
    broken
        How many of the first units are not Bernoulli
    """

def calibrate_layers(n_layers: int = ..., settings: tuple = ..., alpha: float = ..., seed: int = ..., progress: bool = ...) -> pd.DataFrame:
    """Measure the false discovery rate over the units of a layer, as `check_poisson` uses it

    Parameters
    ----------
    n_layers
        Layers for each setting
    settings
        Steps, rate, units, share of the units that is bursty or drifting
    alpha
        False discovery rate
    seed
        Seed
    progress
        Show a progress bar

    Returns
    -------
        One row per test and setting: `alarm`, share of layers with a false find; `fdr`, mean share of false finds among all; `power`, share of broken units found; `tested`, share of units
    """
