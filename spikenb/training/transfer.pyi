# Made by tools/stubs.py: edit the notebook.
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
import numpy as np
import pandas as pd
import torch
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.naive_bayes import BernoulliNB
from torch import Tensor, nn
from torch.utils.data import DataLoader
from ..base.help_texts import document
from ..processes.selectivity import _check_labels, selectivity_index
from ..processes.synchrony import dimensionality
from ..recording.forward_passes import _batches, _order, _present_all
from ..recording.layers import _unwrap
from ..recording.recorder import Recorder
from ..spikes.threshold import Threshold
from ..spikes.trains import SpikeTrains, binarize
from .pruning import _SHUFFLED
from typing import Any

__all__ = ['rank_features', 'rank_layers']
def _row(layer: str, a: Tensor | np.ndarray, codes: np.ndarray, threshold: Threshold | float | None) -> dict:
    """What the firing of a layer says about classes

    Parameters
    ----------
    layer
        Its name
    a
        Activations, shape (inputs, units)
    codes
        Class of each input, numbered from 0
    threshold
        What counts as a spike

    Returns
    -------
        A row of the table
    """

def _level(a: Tensor | np.ndarray) -> Threshold:
    """Half of the maximum; where there are negative values, the median"""

def _decoded(spikes: SpikeTrains, codes: np.ndarray) -> tuple:
    """Share of inputs whose class naive Bayes tells from their spikes, each class counting the same

    Returns
    -------
        Share told, its standard error
    """

def _classes(labels) -> np.ndarray:
    """Classes of the new task, each seen at least twice

    Returns
    -------
        Class of each input, numbered from 0
    """

def rank_features(features: Mapping, labels: np.ndarray | Tensor | list, threshold: Threshold | float | None = ...) -> pd.DataFrame:
    """Rank features by what their firing says about the classes of a new task

    Parameters
    ----------
    features
        Name -> activations of the same inputs, shape (inputs, units)
    labels
        Class of each input in the new task
    threshold
        What counts as a spike; None: half of the maximum, or the median where there are negative values

    Returns
    -------
        One row per name, the one that tells most first
    """

def _activations(name: str, given, n: int) -> Tensor | np.ndarray:
    """Numbers of shape (inputs, units), or an error that names the features"""

def _ranked(rows: list) -> pd.DataFrame:
    """A table, the layer that tells most first"""

def rank_layers(models: nn.Module | Mapping, inputs: Iterable, labels: np.ndarray | Tensor | list, layers: str | Iterable = ..., threshold: Threshold | float | None = ..., forward: Callable | None = ..., mask: Callable | None = ..., progress: bool = ...) -> pd.DataFrame:
    """Rank layers by what their firing says of a new task's classes; means over maps and tokens

    Parameters
    ----------
    models
        A network, or several by name; given back as they were
    inputs
        Inputs of the new task: a loader in a fixed order, or a tensor
    labels
        Their classes, in the order of the inputs
    layers
        As `record` takes them
    threshold
        What counts as a spike; None: half of the maximum, or the median where there are negative values
    forward
        Called as forward(model, batch) in place of the usual way
    mask
        Of tokens: mask(batch) is true for real ones, (inputs, tokens)
    progress
        Show a progress bar when it takes longer than three seconds

    Returns
    -------
        One row per layer, the one that tells most first; with `model` where there are several
    """

def _check_order(inputs):
    """Labels are in the order of the inputs, so that order must be one"""

def _recorded(model, inputs, layers, forward, mask, progress) -> dict:
    """What the layers of a model give; maps as means by channel, tokens as means over them

    Returns
    -------
        Layer -> activations
    """

def _once(features: dict) -> dict:
    """Of layers that give the same, but for rounding, the first"""
