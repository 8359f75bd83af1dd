# Made by tools/stubs.py: edit the notebook.
import platform, time, warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
import numpy as np
import pandas as pd
import torch
from fastcore.basics import patch
from torch.utils.data import RandomSampler
from . import __version__
from .data import ImageData, load_data, shuffle_labels
from .models import build_model
from .plot import plot_comparison
from .engine import NoClasses
from .help import document
from .record import record
from .selectivity import selectivity_index
from .spikes import SpikeTrains, Threshold
from .poisson import _check_whole
from .stats import Summary, summarize
from .train import accuracy, train
from typing import Any

__all__ = ['CONDITIONS', 'Comparison', 'compare', 'RunRecord', 'track', 'run', 'run_conditions', 'tidy', 'results_table', 'plain_words']
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
    def _shown(self) -> pd.DataFrame:
        """The table, without a column of zeros"""
    def __repr__(self): ...
    def _repr_html_(self): ...

def compare(models: Mapping, loader: Iterable = ..., window: int = ..., **kwargs) -> Comparison:
    """Record several networks on the same inputs and set their summaries side by side

    Parameters
    ----------
    models
        Models by name; spike trains recorded before will do as well
    loader
        What to present: a loader or a tensor of inputs, the same for all models
    window
        Window of the Fano factors, steps
    **kwargs
        Passed on to `record`: layers (one), threshold, unit, forward, progress

    Returns
    -------
        Spike trains and summaries, shown as a table; `.plot()` draws them
    """

CONDITIONS: tuple
@dataclass(frozen=True, repr=False)
class RunRecord:
    """One network of the experiment: how it was made and what came out

    Parameters
    ----------
    config
        arch, data, condition, seed, n_train, epochs, stop_at, label_noise, window, threshold, …
    train_acc
        Accuracy on the labels it was trained on (for 'random': on the true ones)
    test_acc
        Accuracy on the test set's true labels
    summary
        Statistics of the last hidden layer over the test inputs
    history
        One row per epoch: loss, train_acc, and tracked statistics
    spikes
        The recorded spike trains
    seconds
        Wall time
    about
        Versions and device
    """
    config: dict
    train_acc: float
    test_acc: float
    summary: Summary
    history: pd.DataFrame
    spikes: SpikeTrains
    seconds: float
    about: dict = ...
    def to_row(self) -> dict:
        """List condition, seed, accuracies, the Summary's fields, then the rest of the configuration: a row of a tidy table

        Returns
        -------
            Plain values by column name
        """
    def __repr__(self): ...

def track(loader: Iterable, window: int = ..., every: int = ..., **kwargs) -> Callable:
    """Make a callback that adds MFR, MF, normalized MF, silent units and selectivity for the predicted class to the history of training

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

def _with_selectivity(model, loader, **kwargs) -> tuple:
    """Record, and take the mean selectivity for the class that the network predicts, in one pass

    Returns
    -------
        Spike trains, and the mean index; NaN where the network has no classes, or predicts one
    """

def _about(device: torch.device) -> dict:
    """Versions and device"""

def run(arch: str = ..., data: str | ImageData = ..., condition: str = ..., seed: int = ..., epochs: int = ..., stop_at: float | None = ..., label_noise: float = ..., window: int = ..., threshold: Threshold | float = ..., every: int = ..., device: str | None = ..., progress: bool = ..., model_kwargs: dict | None = ..., **kwargs) -> RunRecord:
    """Train one network in one condition and record its last hidden layer on the test inputs, in one fixed shuffled order (arXiv 2308.00858)

    Parameters
    ----------
    arch
        'mlp', 'cnn' or 'densenet'
    data
        Name of a data set, or one that is loaded
    condition
        'random', 'generalizing' or 'memorizing'
    seed
        Determines everything random
    epochs
        Most epochs to train
    stop_at
        Stop at this training accuracy
    label_noise
        Fraction of labels shuffled in 'memorizing', in (0, 1]
    window
        Window of the Fano factors, steps
    threshold
        What counts as a spike
    every
        Track the statistics every so many epochs; 0: only at the end
    device
        'cpu', 'cuda', …; by default CUDA where there is one
    progress
        Show progress bars
    model_kwargs
        Passed on to the architecture
    **kwargs
        Passed on to `train`: lr, batch_size, optimizer, callbacks, checkpoint

    Returns
    -------
        Accuracies, statistics and history
    """

def run_conditions(arch: str = ..., data: str | ImageData = ..., conditions: Sequence = ..., seeds: int | Iterable = ..., on_result: Callable | None = ..., **kwargs) -> list:
    """Run the experiment in every condition with every seed

    Parameters
    ----------
    arch
        'mlp', 'cnn' or 'densenet'
    data
        Name of a data set, or one that is loaded
    conditions
        Which conditions
    seeds
        Number of seeds, from 0, or the seeds themselves
    on_result
        Called with each RunRecord as it comes
    **kwargs
        Passed on to `run`; `checkpoint` is a folder here, with one file per run

    Returns
    -------
        RunRecords
    """

_COLUMNS: dict
def tidy(records: Iterable) -> pd.DataFrame:
    """Put run records into a tidy table

    Parameters
    ----------
    records
        RunRecords

    Returns
    -------
        One row per run
    """

def results_table(records: Iterable) -> pd.DataFrame:
    """Tabulate mean ± sample standard deviation over seeds for each condition

    Parameters
    ----------
    records
        RunRecords

    Returns
    -------
        Text 'mean ± sd', one row per condition
    """

def plain_words(records: Iterable) -> str:
    """Say in a sentence how often networks that memorize fire, compared with those that generalize

    Parameters
    ----------
    records
        RunRecords, of the conditions 'generalizing' and 'memorizing' at least

    Returns
    -------
        One sentence
    """
