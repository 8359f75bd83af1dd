# Made by tools/stubs.py: edit the notebook.
import platform
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
import pandas as pd
import torch
from fastcore.basics import patch
from .. import __version__
from ..base.help_texts import document
from ..networks.datasets import load_data
from ..networks.image_data import ImageData
from ..networks.labels import shuffle_labels
from ..networks.models import build_model
from ..networks.training_loop import accuracy, train
from ..recording.record import record
from ..spikes.poisson import _check_whole
from ..spikes.summary import Summary, summarize
from ..spikes.threshold import Threshold
from ..spikes.trains import SpikeTrains
from ..training.track import track
from typing import Any

__all__ = ['CONDITIONS', 'RunRecord', 'run', 'run_conditions', 'tidy', 'results_table', 'plain_words']
CONDITIONS: tuple
def _check_condition(condition: str, label_noise: float) -> None:
    """Raise where the condition is unknown, or shuffles no labels"""

def _check_window(window: int, n_test: int) -> None:
    """Raise where a window is no whole number of steps, or longer than the test set"""

def _about(device: torch.device) -> dict:
    """Versions and device"""

@dataclass(frozen=True, repr=False)
class RunRecord:
    """One network of the experiment: how it was made and what came out

    Parameters
    ----------
    config
        arch, data, condition, seed, n_train, epochs, stop_at, label_noise, window, …
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
    def __repr__(self): ...
    def to_row(self) -> dict:
        """List condition, seed, accuracies, the Summary's fields, then the rest of the configuration

        Returns
        -------
            Plain values by column name
        """

def run(arch: str = ..., data: str | ImageData = ..., condition: str = ..., seed: int = ..., epochs: int = ..., stop_at: float | None = ..., label_noise: float = ..., window: int = ..., threshold: Threshold | float = ..., every: int = ..., device: str | None = ..., progress: bool = ..., model_kwargs: dict | None = ..., **kwargs) -> RunRecord:
    """Train one network in one condition, then record its last hidden layer on the test inputs

    Parameters
    ----------
    arch
        'mlp', 'cnn', 'densenet' or 'resnet'
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
        'mlp', 'cnn', 'densenet' or 'resnet'
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

_COLUMNS: dict
def _mean_sd(values: pd.Series, form: str) -> str:
    """Write 'mean ± sd', or the mean alone where there is one value"""

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

def _verdict(general: pd.Series, memory: pd.Series) -> str:
    """Say how the firing rates of networks that generalize and that memorize compare"""

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
