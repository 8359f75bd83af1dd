# Made by tools/stubs.py: edit the notebook.
from dataclasses import replace
import numpy as np
from torch import Tensor, finfo
from ..base.help_texts import document
from ..spikes.poisson import _check_whole
from ..spikes.stats import _ratio
from ..spikes.trains import SpikeTrains, _window_counts, as_spikes
from typing import Any

__all__ = ['sort_by_class', 'class_rates', 'class_fano', 'selectivity_index']
def _kind(label) -> type | None:
    """Tell strings, booleans and numbers apart; None for anything else"""

def _as_array(labels) -> tuple:
    """Turn labels of any kind into an array

    Parameters
    ----------
    labels
        A tensor, an array, a list

    Returns
    -------
        The labels; the size from which their floating-point numbers skip whole ones
    """

def _checked(labels, n_steps: int) -> np.ndarray:
    """Refuse labels that are none

    Parameters
    ----------
    labels
        A tensor, an array, a list
    n_steps
        Number of steps

    Returns
    -------
        Whole numbers, booleans or strings, shape (steps,)
    """

def _check_labels(labels, n_steps: int, at_least: int = ...) -> tuple:
    """Number the classes of `labels`, or raise

    Parameters
    ----------
    labels
        A tensor, an array, a list
    n_steps
        Number of steps
    at_least
        Number of classes

    Returns
    -------
        Classes in sorted order, class number of each step, steps of each class
    """

def sort_by_class(spikes: SpikeTrains | np.ndarray | Tensor, labels: np.ndarray | Tensor | list) -> SpikeTrains:
    """Reorder the steps by class; within a class they keep the order they were shown in

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    labels
        Class of each step: whole numbers, booleans or strings

    Returns
    -------
        The same steps, class after class in the order of `np.unique(labels)`
    """

def _class_spikes(s: SpikeTrains, codes: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """Count the spikes of each unit in each class

    Parameters
    ----------
    s
        Spike trains
    codes
        Class number of each step
    sizes
        Steps of each class

    Returns
    -------
        int64, shape (classes, units)
    """

def class_rates(spikes: SpikeTrains | np.ndarray | Tensor, labels: np.ndarray | Tensor | list) -> np.ndarray:
    """Estimate the firing rate of each unit for each class

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    labels
        Class of each step, in the order of the spikes

    Returns
    -------
        Spikes per step, shape (classes, units), in the order of `np.unique(labels)`
    """

def _windows(spikes: SpikeTrains | np.ndarray | Tensor, labels: np.ndarray | Tensor | list, window: int) -> tuple:
    """Cut each class into whole windows and count, leaving out the steps that fill none

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    labels
        Class of each step
    window
        Window length, steps

    Returns
    -------
        Counts in class-sorted windows, shape (windows, units), and windows of each class
    """

def _usual(window: int | None, sizes: np.ndarray) -> int:
    """Choose the window: 100 if none is asked for, or half the smallest class where that is less

    Parameters
    ----------
    window
        The window asked for
    sizes
        Steps of each class
    """

def _sums(counts: np.ndarray, n_windows: np.ndarray) -> tuple:
    """Add up what the split is made of

    Parameters
    ----------
    counts
        Counts in class-sorted windows, shape (windows, units)
    n_windows
        Windows of each class

    Returns
    -------
        Σ C, Σ C² and Σ (class total)² / n_c of each unit
    """

def _less_chance(between: np.ndarray, top: float | np.ndarray, n_steps: int, n_classes: int) -> np.ndarray:
    """Stretch the scale so that what is expected by chance becomes 0, and `top` stays `top`

    Parameters
    ----------
    between
        What lies between classes
    top
        The most it can be
    n_steps
        Number of steps
    n_classes
        Number of classes
    """

def _split(counts: np.ndarray, n_windows: np.ndarray, window: int, corrected: bool = ...) -> tuple:
    """Split the Fano factor of windows that lie in classes

    Parameters
    ----------
    counts
        Counts in class-sorted windows, shape (windows, units)
    n_windows
        Windows of each class
    window
        Window length, steps
    corrected
        Whether to take chance out of the part between

    Returns
    -------
        Total, within and between, shape (units,)
    """

def class_fano(spikes: SpikeTrains | np.ndarray | Tensor, labels: np.ndarray | Tensor | list, window: int | None = ..., corrected: bool = ...) -> tuple:
    """Split the Fano factor of class-sorted windows into parts within and between classes

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    labels
        Class of each step, in the order of the spikes
    window
        Steps, 2 to the smallest class; None: 100, or half of it if less
    corrected
        Whether to move what chance puts between classes to the part within

    Returns
    -------
        Fano factor, part within and part between classes, (units,) each; NaN if silent
    """

def _eta2(spikes: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """Compute the share of the variance of firing that the class explains

    Parameters
    ----------
    spikes
        Spikes per class, shape (classes, units)
    sizes
        Steps of each class

    Returns
    -------
        Shape (units,); NaN for units that never or always fire
    """

def selectivity_index(spikes: SpikeTrains | np.ndarray | Tensor, labels: np.ndarray | Tensor | list, corrected: bool = ...) -> np.ndarray:
    """Compute the share of the variance of each unit's firing that the class explains

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    labels
        Class of each step, in the order of the spikes
    corrected
        Whether to set to 0 what chance alone explains

    Returns
    -------
        Share of variance explained, at most 1, shape (units,); NaN for units that never or always fire, and where all labels are the same
    """

def _within_norm(counts: np.ndarray, n_windows: np.ndarray, window: int) -> np.ndarray:
    """Compare the variance within classes with its expectation given the spikes of each class

    Parameters
    ----------
    counts
        Counts in class-sorted windows, shape (windows, units)
    n_windows
        Windows of each class
    window
        Window length, steps

    Returns
    -------
        Shape (units,); NaN where nothing can vary
    """
