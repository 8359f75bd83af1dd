# Made by tools/stubs.py: edit the notebook.
from math import comb
from typing import NamedTuple
import numpy as np
import pandas as pd
from scipy.optimize import brentq
from scipy.stats import chi2, nct, norm, spearmanr, t as student
from .help import document
from typing import Any

__all__ = ['Estimate', 'auroc', 'cohens_d', 'spearman']
class Estimate(NamedTuple):
    """A number with its confidence interval

    Parameters
    ----------
    value
        The estimate
    low
        Lower end of the interval
    high
        Upper end
    """
    value: float
    low: float
    high: float
    def __str__(self): ...

def _settings(values, group, strata) -> list:
    """Cut values and groups by setting, without missing values

    Returns
    -------
        Pairs of arrays (values, group), one a setting
    """

def _check_confidence(confidence: float):
    """Check a confidence level"""

def _two_groups(values, positive, strata) -> list:
    """The two groups in each setting that has both

    Returns
    -------
        Pairs of arrays (positive, others)
    """

def _variance(theta: float, sizes: list) -> float:
    """Variance of an AUROC over pairs within settings of these sizes, two groups each, for a true value `theta` (Newcombe 2006, method 5)"""

def auroc(values: np.ndarray, positive: np.ndarray, strata: np.ndarray|pd.DataFrame|None = ..., confidence: float = ...) -> Estimate:
    """Estimate how often a network of the positive group has the larger value, over pairs within settings

    Parameters
    ----------
    values
        One value a network; NaN are left out
    positive
        Booleans: the group that is to be found
    strata
        Setting of each network (a column, or several): only pairs within a setting are compared
    confidence
        Confidence level of the interval

    Returns
    -------
        In [0, 1]; above ½ where the positive group has the larger values
    """

def _varies(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether values within the groups differ by more than rounding"""

def _d(a: np.ndarray, b: np.ndarray) -> float:
    """Cohen's d with Hedges' correction"""

def _d_interval(d: float, m: int, n: int, tail: float) -> list:
    """Exact interval for one setting: all noncentralities that the t statistic does not contradict"""

def _leaning(center: float, sizes: list, tail: float, draws: int = ...) -> np.ndarray:
    """Quantiles of (mean - true value)/error where every setting has the same true d: a large d leans, since it divides by a small spread"""

def cohens_d(values: np.ndarray, positive: np.ndarray, strata: np.ndarray|pd.DataFrame|None = ..., confidence: float = ...) -> Estimate:
    """Estimate the standardized difference of means, with Hedges' correction; the mean over settings

    Parameters
    ----------
    values
        One value a network; NaN are left out
    positive
        Booleans: the group whose mean comes first
    strata
        Setting of each network (a column, or several)
    confidence
        Confidence level of the interval

    Returns
    -------
        In standard deviations; positive where the positive group has the larger mean
    """

def spearman(values: np.ndarray, other: np.ndarray, strata: np.ndarray|pd.DataFrame|None = ..., confidence: float = ...) -> Estimate:
    """Estimate the rank correlation within settings, averaged over them

    Parameters
    ----------
    values
        One value a network; NaN are left out
    other
        What it should follow, one value a network
    strata
        Setting of each network (a column, or several)
    confidence
        Confidence level of the interval

    Returns
    -------
        In [-1, 1]
    """
