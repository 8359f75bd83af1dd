# Made by tools/stubs.py: edit the notebook.
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from zlib import crc32
import numpy as np
import pandas as pd
import torch
from scipy.special import gammaln, xlogy
from scipy.stats import chi2, false_discovery_control, hypergeom, kstwobign, norm
from fastcore.basics import patch
from .help import document
from .spikes import SpikeTrains, _window_counts, as_spikes
from .synchrony import _dense, _rank_p, _where, coupling_test, eigenvalue_test, synchrony_test
from typing import Any

__all__ = ['simulate_refractory', 'simulate_bursty', 'runs_test', 'isi_correlation_test', 'autocorrelation_test', 'block_test', 'cusum_test', 'change_point_test', 'change_point', 'dispersion_test', 'rescaling_test', 'isi_law_test', 'permutation_p', 'fdr', 'PoissonReport', 'check_poisson']
def _isis(spikes) -> tuple:
    """All inter-spike intervals

    Returns
    -------
        Unit and length of all intervals, sorted by unit, then in order of time
    """

def simulate_refractory(rate: float, n_steps: int, n_units: int = ..., dead: int = ..., seed: int = ...) -> np.ndarray:
    """Simulate units that rest after each spike

    Parameters
    ----------
    rate
        Spikes per step in the long run, in (0, 1)
    n_steps
        Number of steps
    n_units
        Number of units
    dead
        Steps without a spike after each spike
    seed
        Seed

    Returns
    -------
        Booleans, shape (steps, units)
    """

def simulate_bursty(rate: float, n_steps: int, n_units: int = ..., stay: float = ..., seed: int = ...) -> np.ndarray:
    """Simulate units of which a spike makes another one likely (a Markov chain of two states)

    Parameters
    ----------
    rate
        Spikes per step in the long run, in (0, 1)
    n_steps
        Number of steps
    n_units
        Number of units
    stay
        Chance of a spike right after a spike; `rate` makes a Bernoulli train
    seed
        Seed

    Returns
    -------
        Booleans, shape (steps, units)
    """

def _without_skewness(z: np.ndarray, skewness: np.ndarray) -> np.ndarray:
    """Straighten values of a law that leans to the right (Wilson and Hilferty 1931)

    Parameters
    ----------
    z
        Standardized values
    skewness
        Of their law, at least 0

    Returns
    -------
        Nearly standard normal
    """

def _two_sided(at_most, at_least):
    """Two-sided p-value

    Parameters
    ----------
    at_least
        P(X ≤ x) and P(X ≥ x)
    """

def runs_test(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> tuple:
    """Test whether spikes stand together or apart: the number of runs given the number of spikes (exact, hypergeometric)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Runs of spikes, standardized (negative: clustered); exact p-values, NaN where the null sd of the number of runs is below 1.8
    """

def _ranks(unit: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Rank values within units; equal values share the mean of their ranks

    Returns
    -------
        Mean rank of each value among those of its unit, from 1
    """

def isi_correlation_test(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> tuple:
    """Test whether neighboring ISIs go together: serial rank correlation with exact moments (Wald and Wolfowitz 1943)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Serial rank correlation of neighboring ISIs; p-values, NaN with fewer than 15 intervals, and where nearly all are equally long (skewness above 2.5)
    """

def _coincidences(x: np.ndarray, lags: int) -> np.ndarray:
    """Count pairs of spikes 1, 2, …, `lags` steps apart

    Returns
    -------
        Whole numbers, shape (lags, units)
    """

def autocorrelation_test(spikes: SpikeTrains|np.ndarray|torch.Tensor, lags: int | None = ...) -> tuple:
    """Test whether spikes follow each other more or less often than chance at short lags (Ljung and Box 1978)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    lags
        Number of lags, steps; by default 20, or a fiftieth of a record shorter than 1,000 steps

    Returns
    -------
        Ljung-Box Q; p-values, NaN where fewer than 4 coincidences a lag, of spikes or of silent steps, are expected, and with more lags than a fiftieth of the steps
    """

def _lags(n: int) -> int: ...

def _q_sf(q: np.ndarray, lags: int, n: int) -> np.ndarray:
    """Chance of a larger Q: a shifted chi-square with the first three cumulants"""

def _pairs(k: np.ndarray, n: int, windows: int) -> tuple:
    """Pairs of spikes in the same window, given k spikes in n steps

    Returns
    -------
        Mean, variance and skewness, shape (units,) each
    """

def _evenness(x2: np.ndarray, spikes: np.ndarray, n: int, windows: int) -> tuple:
    """How likely counts as even, and as uneven, are: exact mean and variance of Pearson's chi-square, straightened

    Parameters
    ----------
    x2
        Pearson's chi-square of counts in windows, shape (units,)
    spikes
        Number of spikes, shape (units,)
    n
        Number of steps
    windows
        Number of windows

    Returns
    -------
        P(X² at most this), P(X² at least this), NaN with fewer than 10 expected pairs
    """

def block_test(spikes: SpikeTrains|np.ndarray|torch.Tensor, blocks: int = ...) -> tuple:
    """Test whether the rate is the same in all blocks of time

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    blocks
        Number of blocks

    Returns
    -------
        Pearson's chi-square; p-values, NaN with fewer than 10 expected pairs of spikes (or silent steps) in the same block
    """

def _excursion(x: np.ndarray) -> np.ndarray: ...

def cusum_test(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> tuple:
    """Test whether the cumulative number of spikes keeps to a straight line

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Largest scaled excursion; p-values from Kolmogorov's law, NaN with fewer than 30 spikes or fewer than 30 silent steps
    """

def _change_p(b: np.ndarray, n: int, margin: float) -> np.ndarray:
    """Chance that the largest scaled difference exceeds `b` under a constant rate"""

def _change(x: np.ndarray, margin: float) -> tuple: ...

def change_point_test(spikes: SpikeTrains|np.ndarray|torch.Tensor, margin: float = ...) -> tuple:
    """Test for a single change of rate, at a step unknown (James, James and Siegmund 1987)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    margin
        Share of the steps at either end where no change is looked for

    Returns
    -------
        Root of twice the log likelihood ratio, at its largest; p-values, NaN with fewer than 10 spikes or fewer than 10 silent steps
    """

def change_point(spikes: SpikeTrains|np.ndarray|torch.Tensor, margin: float = ...) -> np.ndarray:
    """Locate the likeliest single change of rate

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    margin
        Share of the steps at either end where no change is looked for

    Returns
    -------
        Number of steps before the likeliest change, shape (units,); -1 for constant units
    """

def dispersion_test(spikes: SpikeTrains|np.ndarray|torch.Tensor, window: int = ...) -> tuple:
    """Test whether counts vary as those of a Bernoulli train: the dispersion test with its binomial correction

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    window
        Length of the counting windows, steps

    Returns
    -------
        Fano factor over its value for a Bernoulli train (1: as expected); two-sided p-values, NaN with fewer than 10 expected pairs of spikes (or silent steps) in the same window
    """

def _modified(d, m): ...

def _lilliefors_null() -> np.ndarray:
    """Modified KS distances of exponential samples from the exponential law with their mean"""

def _decay() -> float:
    """How fast large distances become unlikely: 1 over twice the largest variance"""

def _lilliefors_sf(d: np.ndarray) -> np.ndarray:
    """Chance of a larger modified distance

    Returns
    -------
        Shape of `d`
    """

def _rescaled(isi: np.ndarray, p: np.ndarray, r: np.ndarray) -> np.ndarray:
    """Rescale intervals of a constant rate (Haslinger, Pipa and Brown 2010)"""

def _places(x: np.ndarray, m: np.ndarray, seed: int) -> np.ndarray:
    """Random places of spikes within their steps, from a stream that belongs to each unit's own spikes

    Returns
    -------
        Numbers in [0, 1), m[0] for the first unit, and so on
    """

def rescaling_test(spikes: SpikeTrains|np.ndarray|torch.Tensor, seed: int = ...) -> tuple:
    """Test whether rescaled ISIs are exponential: Kolmogorov-Smirnov in discrete time, with the mean estimated

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    seed
        Seed of the random places of spikes within their steps

    Returns
    -------
        Largest distance between distribution functions; p-values, NaN with fewer than 5 intervals
    """

def _interval_cells(n: int, k: int, cells: int) -> tuple:
    """Cells that an interval falls into with about equal chances, given k spikes in n steps

    Returns
    -------
        Upper ends of the cells but the last, the chances of all, and the degrees of freedom they keep
    """

def isi_law_test(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> tuple:
    """Test whether ISIs follow the geometric law, in its form for the number of spikes there are

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Pearson's chi-square over cells of interval lengths; p-values, NaN with fewer than 24 intervals or fewer than three cells
    """

def permutation_p(test: Callable, spikes: SpikeTrains|np.ndarray|torch.Tensor, n_permutations: int = ..., two_sided: bool = ..., seed: int = ...) -> np.ndarray:
    """Rank a statistic among those of random arrangements of the same number of spikes

    Parameters
    ----------
    test
        A test of this page, or any function of booleans (steps, units) that gives (statistic, p)
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
        p-values (1 + k)/(1 + B), shape (units,); NaN for units without spikes or without silent steps
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
_LAYER: dict
@dataclass(frozen=True, eq=False, repr=False)
class PoissonReport:
    """What the tests of the Poisson assumptions say of a layer

    Parameters
    ----------
    tests
        A row a test; for a test of units, `statistic` and `median_p` are medians over the units
    statistic
        A row a unit, a column a test
    p
        A row a unit: `rate`, `change_point`, and a column a test of units, `p_runs` and so on
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
        """The tests as a table

        Returns
        -------
            A row a test; for a test of units, `statistic` and `median_p` are medians over the units
        """
    def units(self, what: str = ...) -> pd.DataFrame:
        """What each test says of each unit

        Parameters
        ----------
        what
            'p' for p-values, 'q' for p-values adjusted for the false discovery rate, 'statistic'

        Returns
        -------
            A row a unit: `rate`, `change_point`, and a column a test: `p_runs`, `q_runs` or `statistic_runs`, and so on
        """
    def __repr__(self): ...
    def _repr_html_(self): ...
    def plot(self, ax = ...):
        """Draw the distribution of p-values of each test across units: on the diagonal where the null holds

        Parameters
        ----------
        ax
            Axes to draw into

        Returns
        -------
            The axes
        """

_BY_CONSTRUCTION: str
_NOT_SHUFFLED: str
_N_WITHIN: int
def _row(test: str, p: np.ndarray, statistic: np.ndarray, vacuous: bool, alpha: float, method: str) -> dict:
    """One line of the report for a test of units, with the medians of its statistic and p-value over the units"""

def _layer_rows(x: np.ndarray, n_permutations: int, alpha: float, seed: int) -> list:
    """The lines of the report that are about the layer as a whole"""

_ORDERS: tuple
def _known_order(order: str) -> str:
    """Any word will do, but not one that is nearly a known one: much hangs on 'shuffled'"""

def _notes(x: np.ndarray, order: str) -> tuple:
    """What a reader of the report has to know"""

def check_poisson(spikes: SpikeTrains|np.ndarray|torch.Tensor, order: str | None = ..., window: int = ..., lags: int | None = ..., blocks: int = ..., alpha: float = ..., method: str = ..., n_permutations: int = ..., seed: int = ...) -> PoissonReport:
    """Test the assumptions of a Poisson process: one at a time, independent, stationary, and the fit

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    order
        Order of presentation: 'shuffled', 'as stored', 'sorted by class', …; by default what the spike trains say
    window
        Window of the dispersion test, steps
    lags
        Lags of the autocorrelation test, steps; by default 20, or a fiftieth of a record shorter than 1,000 steps
    blocks
        Blocks of the block test (fewer in a record too short for them)
    alpha
        False discovery rate across units
    method
        'bh' (Benjamini and Hochberg) or 'by' (Benjamini and Yekutieli)
    n_permutations
        Permutations for the eigenvalues and for units with too few spikes for a formula; 0 leaves those untested
    seed
        Seed

    Returns
    -------
        `.to_frame()` a row a test (statistic and p-value: medians over units), `.units()` a row a unit
    """

def _run(test: str, x: np.ndarray, options: dict, n_permutations: int, seed: int) -> tuple:
    """One test of all units, with permutations where the formula does not hold

    Returns
    -------
        Statistic and p-values, shape (units,)
    """
