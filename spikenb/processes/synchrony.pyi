# Made by tools/stubs.py: edit the notebook.
import numpy as np
import pandas as pd
import torch
from scipy.sparse.linalg import eigsh
from scipy.stats import chi2, norm
from ..base.help_texts import document
from ..spikes.recurrences import _compiled
from ..spikes.trains import SpikeTrains, as_spikes
from typing import Any

__all__ = ['synchrony_test', 'population_counts', 'coupling_test', 'eigenvalue_test', 'dimensionality']
def _dense(spikes) -> np.ndarray:
    """Give the spikes as an array

    Returns
    -------
        Booleans, shape (steps, units)
    """

def _where(ok: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Keep what can be said

    Parameters
    ----------
    ok
        Booleans
    values
        Numbers, same shape

    Returns
    -------
        The values where `ok`, NaN elsewhere
    """

def synchrony_test(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> tuple:
    """Test whether units fire together: the variance of the count against the Poisson-binomial

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Variance of the count over that of independent units; two-sided p-value; NaN for fewer than two units that vary, the p-value also with fewer than 10 expected coincidences
    """

def _poisson_binomial(p: np.ndarray) -> np.ndarray:
    """Compute the law of a sum of unequal coins from its characteristic function

    Parameters
    ----------
    p
        Chances of success, shape (n,)

    Returns
    -------
        Probabilities of 0, 1, …, n successes
    """

def population_counts(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> pd.DataFrame:
    """Count the steps at which so many units fire together: the complexity histogram

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Steps `observed`, and `expected` of independent units, by units firing
    """

def coupling_test(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> tuple:
    """Test whether a unit fires when many others do (population coupling)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Standardized coupling of each unit to the count of the others (positive: with the crowd); p-values, NaN with fewer than 20 spikes (or silent steps), or 25 expected coincidences with those of others
    """

def _rank_p(value, null: np.ndarray, two_sided: bool = ...) -> np.ndarray:
    """Rank values among those of the null and themselves: the share as large (twice that of a side)

    Parameters
    ----------
    value
        Statistics: a number, or an array
    null
        The same under the null, shape (permutations, ...)
    two_sided
        Whether small values count as well

    Returns
    -------
        p-values, shape of `value`
    """

def _varying(x: np.ndarray) -> torch.Tensor:
    """Keep the units that vary: those that never or always fire have no correlations

    Parameters
    ----------
    x
        Booleans, shape (steps, units)

    Returns
    -------
        Booleans, shape (units, steps)
    """

def _words(trains: torch.Tensor) -> np.ndarray:
    """Put 64 steps of a unit into a whole number

    Parameters
    ----------
    trains
        Booleans, shape (units, steps)

    Returns
    -------
        uint64, shape (units, words); zeros behind the last step
    """

def _ones(word):
    """Count the ones: of pairs of bits, of four, of eight, and of all"""

def _coincident(a, b):
    """Count the steps in which both have a spike"""

def _correlations(trains: torch.Tensor, of: slice = ...) -> np.ndarray:
    """Correlate trains, or some of them, with all

    Parameters
    ----------
    trains
        Booleans, shape (units, steps)
    of
        Some of the units

    Returns
    -------
        Shape (some, units)
    """

def _largest(correlations: np.ndarray) -> float:
    """Find the largest eigenvalue

    Parameters
    ----------
    correlations
        Shape (units, units)
    """

def _shifted(trains: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Shift every unit by its own random number of steps, around the end

    Parameters
    ----------
    trains
        Booleans, shape (units, steps)
    generator
        Where the shifts are drawn from

    Returns
    -------
        Same shape
    """

def _largest_shifted(trains: torch.Tensor, n_permutations: int, seed: int) -> list:
    """Shift again and again, and find the largest eigenvalue of each

    Parameters
    ----------
    trains
        Booleans, shape (units, steps), each of which varies
    n_permutations
        How often to shift
    seed
        Seed of the shifts

    Returns
    -------
        Largest eigenvalue of the correlations, one a shift
    """

def _upper_edge(units: int, steps: int) -> float:
    """What the largest eigenvalue of noise exceeds in one layer of twenty (Johnstone 2001)"""

def _count_above(values: np.ndarray, trains: torch.Tensor) -> float:
    """Count the eigenvalues above what noise reaches

    Parameters
    ----------
    values
        Eigenvalues of the correlations of `trains`
    trains
        Booleans, shape (units, steps)

    Returns
    -------
        NaN where half of the units have fewer than 40 spikes (or silent steps)
    """

_MOST: int
def eigenvalue_test(spikes: SpikeTrains|np.ndarray|torch.Tensor, n_permutations: int = ..., seed: int = ...) -> tuple:
    """Test whether correlations exceed noise: the largest eigenvalue against a random matrix's edge

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    n_permutations
        Random shifts; 0 gives no p-value
    seed
        Seed of the shifts

    Returns
    -------
        Largest eigenvalue over the random-matrix edge; p-value; number of eigenvalues above what noise reaches, NaN where half of the units have fewer than 40 spikes (or silent steps)
    """

def _squares(trains: torch.Tensor) -> float:
    """Sum the squared correlations, in memory that does not grow with the square of the units

    Parameters
    ----------
    trains
        Booleans, shape (units, steps), each of which varies
    """

def dimensionality(spikes: SpikeTrains|np.ndarray|torch.Tensor, normalize: bool = ...) -> float:
    """Count the equally strong directions that activity uses: the participation ratio, less chance

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    normalize
        Divide by the number of units that vary

    Returns
    -------
        From 1 (identical units) to the number of units that vary (independent ones); NaN where none varies
    """
