# Made by tools/stubs.py: edit the notebook.
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
import pandas as pd
from fastcore.basics import patch
from torch.utils.data import RandomSampler
from ..base.help_texts import document
from ..recording.record import record
from ..spikes.plot import plot_comparison
from ..spikes.summary import summarize
from ..spikes.trains import SpikeTrains
from typing import Any

__all__ = ['Comparison', 'compare']
@dataclass(frozen=True, repr=False)
class Comparison:
    """Spike trains and summaries of several networks on the same inputs

    Parameters
    ----------
    spikes
        Name -> SpikeTrains
    summaries
        Name -> Summary
    """
    spikes: dict
    summaries: dict
    def to_frame(self) -> pd.DataFrame:
        """List the summaries

        Returns
        -------
            One row per network, the Summary's fields as columns
        """
    def _shown(self) -> pd.DataFrame:
        """The table, without a column of zeros"""
    def __repr__(self): ...
    def _repr_html_(self): ...
    def plot(self, **kwargs):
        """Draw rasters, rates and Fano factors side by side

        Parameters
        ----------
        **kwargs
            Passed on to `plot_comparison`: steps, units

        Returns
        -------
            matplotlib Figure
        """

def _check_comparable(models, loader, layers) -> None:
    """Raise where models, inputs or layers cannot be set side by side"""

def _warn_of_orders(loader) -> None:
    """Warn where every model would see the inputs in another order"""

def _warn_of_lengths(spikes: dict) -> None:
    """Warn where the networks saw different numbers of inputs"""

def compare(models: Mapping, loader: Iterable | None = ..., window: int = ..., **kwargs) -> Comparison:
    """Record several networks on the same inputs and set their summaries side by side

    Parameters
    ----------
    models
        Models by name; spike trains recorded before will do as well
    loader
        What all models are shown: a loader or a tensor of inputs
    window
        Window of the Fano factors, steps
    **kwargs
        Passed on to `record`: layers (one), threshold, unit, forward, progress

    Returns
    -------
        Spike trains and summaries, shown as a table; `.plot()` draws them
    """
