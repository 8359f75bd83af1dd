# Made by tools/stubs.py: edit the notebook.
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING
import numpy as np
import pandas as pd
import torch
from fastcore.basics import patch
from scipy.stats import false_discovery_control
from ..base.help_texts import document
from .goodness_of_fit import dispersion_test, isi_law_test, rescaling_test
from .independence import autocorrelation_test, isi_correlation_test, runs_test
from .stationarity import block_test, change_point, change_point_test, cusum_test
from spikenb.processes.synchrony import _dense, _rank_p, coupling_test, eigenvalue_test, synchrony_test
from ..spikes.trains import SpikeTrains, as_spikes
from matplotlib.axes import Axes
from typing import Any

__all__ = ['permutation_p', 'fdr', 'PoissonReport', 'check_poisson']
def permutation_p(test: Callable, spikes: SpikeTrains|np.ndarray|torch.Tensor, n_permutations: int = ..., two_sided: bool = ..., seed: int = ...) -> np.ndarray:
    """Rank a statistic among those of random arrangements of the same number of spikes

    Parameters
    ----------
    test
        A test of trains, or a function of booleans (steps, units): (statistic, p)
    spikes
        Spike trains, or booleans (steps, units)
    n_permutations
        Arrangements dealt out
    two_sided
        Whether small statistics speak against the null as well
    seed
        Seed

    Returns
    -------
        p-values (1 + k)/(1 + B), shape (units,); NaN for units that do not vary
    """

def fdr(p: np.ndarray, method: str = ...) -> np.ndarray:
    """Adjust p-values for the false discovery rate

    Parameters
    ----------
    p
        p-values, any shape; NaN where there was no test
    method
        'bh' (Benjamini and Hochberg) or 'by' (Benjamini and Yekutieli)

    Returns
    -------
        Adjusted p-values of the same shape, NaN where `p` is
    """

_TESTS: dict
_NULL: dict
_MEANS: dict
@dataclass(frozen=True, eq=False, repr=False)
class PoissonReport:
    """What the tests of the Poisson assumptions say of a layer

    Parameters
    ----------
    tests
        One row per test; of units, `statistic` and `median_p` are medians
    statistic
        One row per unit, one column per test
    p
        One row per unit: `rate`, `change_point`, `p_runs` and so on for each test
    method
        How `q` is adjusted: 'bh' or 'by'
    order
        Order of presentation
    notes
        What to keep in mind when reading it
    about
        Layer, steps, units, settings in a line
    """
    tests: pd.DataFrame
    statistic: pd.DataFrame
    p: pd.DataFrame
    method: str
    order: str
    notes: tuple
    about: str
    def to_frame(self) -> pd.DataFrame:
        """Give the tests as a table

        Returns
        -------
            One row per test; of units, `statistic` and `median_p` are medians
        """
    def units(self, what: str = ...) -> pd.DataFrame:
        """What each test says of each unit

        Parameters
        ----------
        what
            'p', 'q' (p adjusted for the false discovery rate) or 'statistic'

        Returns
        -------
            One row per unit: `rate`, `change_point`, and `p_runs` and so on, one column per test
        """
    def __repr__(self): ...
    def _repr_html_(self): ...
    def plot(self, ax: Axes | None = ...) -> Axes:
        """Draw the p-values of each test across units: on the diagonal where the null holds

        Parameters
        ----------
        ax
            Axes to draw into; new ones by default

        Returns
        -------
            The axes drawn into
        """

def _run(test: str, x: np.ndarray, options: dict, n_permutations: int, seed: int) -> tuple:
    """Test all units, with permutations where the formula does not hold

    Parameters
    ----------
    test
        Name of a test of units
    x
        Booleans, shape (steps, units)
    options
        Arguments of the test
    n_permutations
        Permutations; 0 for none
    seed
        Their seed

    Returns
    -------
        Statistic and p-values, shape (units,)
    """

_BY_CONSTRUCTION: str
_NOT_SHUFFLED: str
_N_WITHIN: int
def _remark(tested: int, vacuous: bool, doubtful: bool) -> str:
    """Say what keeps a line from meaning what it seems to

    Parameters
    ----------
    tested
        Units that could be tested
    vacuous
        Whether shuffling decides this test
    doubtful
        Whether it alarms beyond chance
    """

def _median(values: np.ndarray) -> float:
    """Take the median of those that are numbers"""

def _row(test: str, p: np.ndarray, statistic: np.ndarray, vacuous: bool, alpha: float, method: str) -> dict:
    """Make the line of the report for a test of units

    Parameters
    ----------
    test
        Name of a test of units
    p
        p-values, shape (units,)
    statistic
        Statistics, shape (units,)
    vacuous
        Whether shuffling decides this test
    alpha
        False discovery rate across units
    method
        'bh' or 'by'
    """

def _layer_row(test: str, statistic: float, p: float, alpha: float, note: str) -> dict:
    """Make the line of the report for a test of the layer

    Parameters
    ----------
    test
        'synchrony' or 'eigenvalue'
    statistic
        Its statistic
    p
        Its p-value
    alpha
        Level
    note
        What to say of it
    """

def _layer_rows(x: np.ndarray, n_permutations: int, alpha: float, seed: int) -> list:
    """Make the lines of the report that are about the layer as a whole

    Parameters
    ----------
    x
        Booleans, shape (steps, units)
    n_permutations
        Shifts behind the p-value of the eigenvalue; 0 for none
    alpha
        Level
    seed
        Seed of the shifts
    """

_ORDERS: tuple
def _known_order(order: str) -> str:
    """Take any word for an order, but none that is nearly a known one"""

_NOTES: dict
def _notes(x: np.ndarray, order: str) -> tuple:
    """Say what a reader of the report has to know

    Parameters
    ----------
    x
        Booleans, shape (steps, units)
    order
        Order of presentation
    """

def _check_settings(n_steps: int, n_units: int, window: int, alpha: float, n_permutations: int):
    """Refuse a record too short, and settings out of range"""

def _unit_rows(x: np.ndarray, order: str, options: dict, alpha: float, method: str, n_permutations: int, seed: int) -> tuple:
    """Run every test of units and make its line of the report

    Parameters
    ----------
    x
        Booleans, shape (steps, units)
    order
        Order of presentation
    options
        Arguments of the tests, by name
    alpha
        False discovery rate across units
    method
        'bh' or 'by'
    n_permutations
        Permutations for units with too few spikes; 0 for none
    seed
        Their seed

    Returns
    -------
        Lines of the report; statistics and p-values by test, shape (units,) each
    """

_COLUMNS: list
def _table(rows: list) -> pd.DataFrame:
    """Put the lines of the report into a table

    Parameters
    ----------
    rows
        Lines of the report

    Returns
    -------
        One row per test
    """

def check_poisson(spikes: SpikeTrains|np.ndarray|torch.Tensor, order: str | None = ..., window: int = ..., lags: int | None = ..., blocks: int = ..., alpha: float = ..., method: str = ..., n_permutations: int = ..., seed: int = ...) -> PoissonReport:
    """Test the assumptions of a Poisson process: one at a time, independent, stationary, and the fit

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    order
        'shuffled', 'as stored', 'sorted by class', …; None: as recorded
    window
        Window of the dispersion test, steps
    lags
        Autocorrelation lags; None: 20, or n_steps/50 below 1,000 steps
    blocks
        Blocks of the block test (fewer in a record too short for them)
    alpha
        False discovery rate across units
    method
        'bh' (Benjamini and Hochberg) or 'by' (Benjamini and Yekutieli)
    n_permutations
        For eigenvalues and units with too few spikes for a formula; 0: none
    seed
        Seed

    Returns
    -------
        `.to_frame()` one row per test (medians over units), `.units()` one row per unit
    """

_COLORS: dict