# Made by tools/stubs.py: edit the notebook.
from math import comb
from typing import NamedTuple
import numpy as np
import pandas as pd
from scipy.optimize import brentq
from scipy.stats import chi2, nct, norm, spearmanr
from scipy.stats import t as student
from ..base.help_texts import document
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

def _keys(strata, n: int) -> np.ndarray:
    """Number the settings, given as a column or several; one setting where there are none

    Returns
    -------
        Whole numbers, shape (n,)
    """

def _settings(values, group, strata) -> list:
    """Cut values and groups by setting, without missing values

    Returns
    -------
        Pairs of arrays (values, group), one a setting
    """

def _two_groups(values, positive, strata) -> list:
    """The two groups in each setting that has both

    Returns
    -------
        Pairs of arrays (positive, others)
    """

def _newcombe(theta: float, m: int, n: int) -> float:
    """Variance of an AUROC of m against n for a true value `theta` (Newcombe 2006, method 5)"""

def _variance(theta: float, sizes: list) -> float:
    """Variance over pairs within settings of these sizes, two groups each"""

def _wilson(theta: float, sizes: list, z: float) -> tuple:
    """All true values that an AUROC over settings of these sizes does not contradict

    Returns
    -------
        Low, high
    """

def _check_confidence(confidence: float):
    """Raise where a confidence level is no number between 0 and 1"""

def auroc(values: np.ndarray, positive: np.ndarray, strata: np.ndarray|pd.DataFrame|None = ..., confidence: float = ...) -> Estimate:
    """Estimate how often the positive group has the larger value, over pairs within settings

    Parameters
    ----------
    values
        One value per network; NaN are left out
    positive
        Booleans: the group that is to be found
    strata
        Setting of each: a column, or several
    confidence
        Confidence level of the interval

    Returns
    -------
        In [0, 1]; above ½ where the positive group has the larger values
    """

def _varies(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether values within the groups differ by more than rounding"""

def _hedges(df: int) -> float:
    """Hedges' correction for so many degrees of freedom"""

def _d(a: np.ndarray, b: np.ndarray) -> float:
    """Cohen's d with Hedges' correction"""

def _d_interval(d: float, m: int, n: int, tail: float) -> list:
    """Exact interval for one setting: all noncentralities that the t statistic does not contradict"""

def _leaning(center: float, sizes: list, tail: float, draws: int = ...) -> np.ndarray:
    """Quantiles of (mean - true value)/error where every setting has the same true d"""

def cohens_d(values: np.ndarray, positive: np.ndarray, strata: np.ndarray|pd.DataFrame|None = ..., confidence: float = ...) -> Estimate:
    """Estimate the difference of means in standard deviations, corrected; the mean over settings

    Parameters
    ----------
    values
        One value per network; NaN are left out
    positive
        Booleans: the group whose mean comes first
    strata
        Setting of each: a column, or several
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
        One value per network; NaN are left out
    other
        What it should follow, one value per network
    strata
        Setting of each: a column, or several
    confidence
        Confidence level of the interval

    Returns
    -------
        In [-1, 1]
    """
