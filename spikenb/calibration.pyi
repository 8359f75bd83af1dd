# Made by tools/stubs.py: edit the notebook.
import numpy as np
import pandas as pd
from tqdm.auto import tqdm
from .assumptions import _TESTS, permutation_p
from .help import document
from .poisson import simulate_bernoulli
from .synchrony import synchrony_test
from typing import Any

__all__ = ['calibrate']
def calibrate(n_trains: int = ..., rates: tuple = ..., steps: tuple = ..., alpha: float = ..., seed: int = ..., progress: bool = ...) -> pd.DataFrame:
    """Measure how often each test rejects true Bernoulli trains

    Parameters
    ----------
    n_trains
        Trains for each combination, a multiple of 50
    rates
        Rates, spikes per step
    steps
        Lengths, steps
    alpha
        Level
    seed
        Seed
    progress
        Show a progress bar

    Returns
    -------
        A row a test, length and rate: `rejected`, `tested`, `n` (trains, or layers of ten for synchrony)
    """

def _share(p: np.ndarray, alpha: float) -> dict:
    """Share rejected among those tested"""
