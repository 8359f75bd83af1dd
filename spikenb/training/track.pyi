# Made by tools/stubs.py: edit the notebook.
from collections.abc import Callable, Iterable
import numpy as np
from ..base.help_texts import document
from ..processes.selectivity import selectivity_index
from ..recording.record import record
from ..recording.time_steps import NoClasses
from ..spikes.summary import summarize
from typing import Any

__all__ = ['track']
def _with_selectivity(model, loader, **kwargs) -> tuple:
    """Record, and take the mean selectivity for the predicted class, in one pass

    Returns
    -------
        Spike trains and the index, or NaN
    """

def track(loader: Iterable, window: int = ..., every: int = ..., **kwargs) -> Callable:
    """Make a callback that adds MFR, MF, normalized MF, silent units and selectivity to the history

    Parameters
    ----------
    loader
        What to present, always the same inputs
    window
        Window of the Fano factors, steps
    every
        Record every so many epochs, and before the first
    **kwargs
        Passed on to `record`

    Returns
    -------
        A callback for `train`
    """
