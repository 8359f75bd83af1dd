# Made by tools/stubs.py: edit the notebook.
from collections.abc import Mapping
import numpy as np
import pandas as pd
import torch
from fastcore.basics import patch
from torch import Tensor, nn
from ..base.help_texts import document
from ..recording.layers import _unwrap
from .monitor import Monitor
from typing import Any

__all__ = ['smoothed', 'first_best', 'StopMemorizing']
def smoothed(values: np.ndarray, k: int) -> np.ndarray:
    """Average each value with those of the looks before it

    Parameters
    ----------
    values
        One number per look
    k
        Looks to average over, the last one included; fewer at the start
    """

def first_best(values: np.ndarray, patience: int | None = ...) -> tuple:
    """Find the best of the values seen until none was better for so many

    Parameters
    ----------
    values
        One number per look, higher is better
    patience
        Looks without a better one before the search ends; None: all

    Returns
    -------
        Position of the best, and whether the search ended before the last value
    """

def _copied(v):
    """A value of a state dictionary, apart from the network and on the processor"""

def _moved_mean(mean: Mapping | None, state: Mapping, n: int) -> dict:
    """The mean of n states; of what is no floating point number, the last

    Parameters
    ----------
    mean
        Mean of n - 1 states; None for the first
    state
        The next one
    n
        How many there are with it
    """

def _widened(v):
    """Half precision as single"""

_OWN: str
_BETTER: dict
class StopMemorizing:
    """Say when to stop a training run that may learn wrong labels, and keep the weights for it

    Parameters
    ----------
    watch
        Looks at the run, twice an epoch; None: attached later
    signal
        What to go by; or a column of the monitor, of yours, too
    mode
        Whether its 'min' or 'max' is best; None: known for ours
    smooth
        Looks over which changes, or the column, are averaged
    patience
        Looks without a better one before it says stop
    weights
        What is kept: the 'mean' of all looks, or those of the 'best'
    fall
        At the stop, selectivity below this share of its best: memorizing
    """
    def __init__(self, watch: Monitor | None = ..., signal: str = ..., mode: str | None = ..., smooth: int = ..., patience: int = ..., weights: str = ..., fall: float = ...): ...
    def attach(self, watch: Monitor):
        """Go by the looks of a monitor from now on

        Parameters
        ----------
        watch
            What looks at the run

        Returns
        -------
            This
        """
    def _forget(self):
        """Leave another run"""
    def _see(self, watch: Monitor):
        """After a look: take the weights, and decide"""
    def _column(self, name: str) -> np.ndarray:
        """A column of the monitor

        Returns
        -------
            One a look; NaN where there is none
        """
    def _values(self) -> tuple:
        """The smoothed signal at the looks that have one

        Returns
        -------
            Numbers of looks, and one value each, higher: better
        """
    def __call__(self, row: Mapping | None = ...) -> bool:
        """Whether to stop

        Parameters
        ----------
        row
            The last look, as adapters pass it
        """
    def restore(self) -> nn.Module:
        """Put back the weights that were kept: the mean of all looks so far, or those of the best one

        Returns
        -------
            The network
        """
    @property
    def state(self) -> str:
        """'too early', 'learning', 'settled' or 'memorizing'"""
    def _selectivity(self) -> tuple:
        """Selectivity for predicted classes: its best, over three looks, and what is left of it

        Returns
        -------
            Its best, and its share of that by now
        """
    def verdict(self) -> str:
        """Say in a sentence what to do, and why"""
    def _why_none(self) -> str:
        """Why the signal has no number"""
    def _told(self, look: int) -> str:
        """A look by its number, its epoch where that was written down, and what the signal is made of"""
    def __repr__(self): ...
    def state_dict(self) -> dict:
        """What a checkpoint keeps of it, the weights that were kept among it

        Returns
        -------
            Numbers, words and tensors, which `torch.load` reads safely
        """
    def load_state_dict(self, state: Mapping):
        """Go on from where another one of the same run stood; the monitor has to load its own, too

        Parameters
        ----------
        state
            What `state_dict` gave
        """

def _check(watch, signal, mode, weights):
    """Refuse what cannot be"""

def _is_finite(state: Mapping) -> bool:
    """Whether all weights are numbers"""

def _check_stop(stop):
    """Refuse what cannot say when to stop"""

def _attach_stop(stop, watch: Monitor):
    """Have it go by the looks of a monitor that an adapter made"""

def _restore_stop(stop):
    """Put back what it kept, when training has ended"""
