# Made by tools/stubs.py: edit the notebook.
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
import numpy as np
import pandas as pd
from scipy.stats import t as student
from ..base.help_texts import document
from .stopping_grid import NoisyRun
from ..training.stopping import first_best, smoothed
from typing import Any

__all__ = ['WEIGHTS', 'RECIPES', 'Rule', 'oracle', 'kept', 'curves', 'judge', 'worst_and_mean', 'ahead', 'tuned', 'signals']
@dataclass(frozen=True)
class Rule:
    """How a signal becomes a decision

    Parameters
    ----------
    name
        What it is called in tables
    labels
        Whether it needs given labels
    signal
        From the signals of a run, a frame, to one number per look, higher is better
    smooth
        Looks, of those that have a number, it is averaged over
    patience
        Looks to wait for a better one; None: to the end of the run
    source
        Where it is from
    at
        Of mean weights: those up to the 'best' look, or to where it would 'stop'
    """
    name: str
    labels: bool
    signal: Callable
    smooth: int = ...
    patience: int | None = ...
    source: str = ...
    at: str = ...
    def choose(self, run: pd.DataFrame) -> tuple:
        """Find the best look and the last; both the last of the run where the signal has no number

        Parameters
        ----------
        run
            Signals of a run, one row per look

        Returns
        -------
            Positions: the best look, and the one at which training ends
        """

def oracle(test_acc: Iterable) -> float:
    """The best test accuracy of a run, averaged over three looks

    Parameters
    ----------
    test_acc
        Test accuracy at each look
    """

WEIGHTS: dict
def kept(rule: Rule, run: pd.DataFrame, weights: str = ...) -> float:
    """Judge a rule on a run: the share of the oracle's test accuracy that it keeps

    Parameters
    ----------
    rule
        The rule
    run
        Signals of a run, one row per look
    weights
        Which weights are kept: 'of one look', or their 'mean' up to it

    Returns
    -------
        1 where the rule is as good as the oracle
    """

def _kept_at(run: pd.DataFrame, at: str, weights: str, best: int, stop: int) -> float:
    """The same, where the rule has chosen"""

def curves(records: Iterable) -> dict:
    """The signals of runs, by run

    Parameters
    ----------
    records
        What `execute_noisy_run` returned

    Returns
    -------
        NoisyRun -> frame, one row per look
    """

def judge(rules: Iterable, runs: Mapping, weights: str = ...) -> pd.DataFrame:
    """Judge rules on runs

    Parameters
    ----------
    rules
        Rules
    runs
        What `curves` returned
    weights
        Which weights are kept

    Returns
    -------
        One row per rule and run: rule, setting, seed, kept, best epoch, last epoch
    """

def worst_and_mean(judged: pd.DataFrame) -> pd.DataFrame:
    """Average over seeds, then over settings

    Parameters
    ----------
    judged
        What `judge` returned

    Returns
    -------
        Index: rule; mean over settings, the worst setting and its name
    """

def ahead(judged: pd.DataFrame, other: pd.DataFrame, over: str = ...) -> tuple:
    """How much more one rule keeps than another, on the same runs

    Parameters
    ----------
    judged
        What `judge` returned, for a rule
    other
        The same for another, on the same runs
    over
        Interval over 'setting' or 'seed'

    Returns
    -------
        Mean difference, and the ends of its 95% interval
    """

def _column(name: str, sign: int = ...) -> Callable:
    """A column as a signal; by default the less the better"""

def _average(column: pd.Series) -> pd.Series: ...

def _selective_and_still(power: float) -> Callable:
    """Selectivity to a power, over the share of predictions that changed, averaged over three looks"""

_UNLABELED: dict
_LABELED: dict
def _after_first_rise(run: pd.DataFrame) -> pd.Series:
    """CND, from the first look on at which it rose"""

def _late_enough(run: pd.DataFrame) -> pd.Series:
    """GWA, without the first tenth of the run"""

def _knee(name: str, shape: str, direction: str) -> Callable:
    """1 at the knee of a curve, 0 elsewhere"""

def _until_below_two(run: pd.DataFrame) -> pd.Series:
    """Weightwatcher's exponent: the last look before its mean over layers falls below two"""

_SELECTIVITY_FELL: float
def _still_selective(run: pd.DataFrame) -> pd.Series:
    """1 at the last look before selectivity fell to 0.8 of its best so far"""

_WAVE: str
RECIPES: list
def tuned(rule: Rule, runs: Mapping, weights: str = ...) -> Rule:
    """Choose smoothing and patience on development runs

    Parameters
    ----------
    rule
        A rule; its signal stays
    runs
        Development runs, of `curves`
    weights
        Which weights are kept
    """

def _score(rule: Rule, runs: Mapping, weights: str) -> float: ...

def signals() -> list:
    """Every signal that is tuned, with or without labels

    Returns
    -------
        Rules, to be tuned
    """
