# Made by tools/stubs.py: edit the notebook.
import numpy as np
import pandas as pd
import torch
from scipy.sparse.linalg import eigsh
from scipy.stats import chi2, norm
from .help import document
from .spikes import as_spikes
from typing import Any
from spikenb.spikes import SpikeTrains

__all__ = ['synchrony_test', 'population_counts', 'coupling_test', 'eigenvalue_test', 'dimensionality']
def _dense(spikes) -> np.ndarray:
    """The spikes as an array

    Returns
    -------
        Booleans, shape (steps, units)
    """

def _where(ok, values): ...

def synchrony_test(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> tuple:
    """Test whether units fire together: the variance of the population count against the Poisson-binomial

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Variance of the population count over that of independent units; two-sided p-value (one number each, NaN for fewer than two units that vary; the p-value also with fewer than 10 expected coincidences)
    """

def _poisson_binomial(p: np.ndarray) -> np.ndarray:
    """The law of a sum of unequal coins, from its characteristic function (the Fourier transform of a law, which for a sum is a product)

    Returns
    -------
        Probabilities of 0, 1, …, len(p) successes
    """

def population_counts(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> pd.DataFrame:
    """Count the steps at which so many units fire together: the complexity histogram

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Columns `observed` and `expected` (of independent units), in steps, by number of units that fire
    """

def coupling_test(spikes: SpikeTrains|np.ndarray|torch.Tensor) -> tuple:
    """Test whether a unit fires when many others do (population coupling)

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)

    Returns
    -------
        Standardized coupling of each unit to the number of other units that fire (positive: with the crowd); p-values, NaN with fewer than 20 spikes or silent steps, or fewer than 25 expected coincidences with spikes (or silent steps) of others
    """

def _rank_p(value, null: np.ndarray, two_sided: bool = ...):
    """Share of `null`, shape (permutations, ...), and the value itself, at least as large as the value (or as far out on its side, twice that)

    Parameters
    ----------
    two_sided
        p-values, shape of `value`
    """

_MOST: int
def _correlations(trains: torch.Tensor, of: slice = ...) -> np.ndarray:
    """Correlations of trains, booleans of shape (units, steps), or of some of them with all

    Returns
    -------
        Shape (units, units), or (some, units)
    """

def _largest(correlations: np.ndarray) -> float:
    """Largest eigenvalue"""

def _shifted(trains: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Shift every unit by its own random number of steps, around the end"""

def eigenvalue_test(spikes: SpikeTrains|np.ndarray|torch.Tensor, n_permutations: int = ..., seed: int = ...) -> tuple:
    """Test whether correlations between units exceed noise: the largest eigenvalue against the edge of a random matrix

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
        Largest eigenvalue of the correlation matrix over the random-matrix edge; p-value; number of eigenvalues above what noise reaches, NaN where half of the units have fewer than 40 spikes (or silent steps)
    """

def _upper_edge(units: int, steps: int) -> float:
    """What the largest eigenvalue of noise exceeds in one layer of twenty: the 95% point of the Tracy-Widom law, centered and scaled (Johnstone 2001)"""

def _squares(trains: torch.Tensor) -> float:
    """Sum of the squared correlations, in memory that does not grow with the square of the units"""

def dimensionality(spikes: SpikeTrains|np.ndarray|torch.Tensor, normalize: bool = ...) -> float:
    """Count the equally strong directions that activity uses: the participation ratio of the correlation matrix, corrected for chance

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
