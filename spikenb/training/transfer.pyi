# Made by tools/stubs.py: edit the notebook.
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
import numpy as np
import pandas as pd
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.naive_bayes import BernoulliNB
from torch import Tensor, nn
from ..base.help_texts import document
from ..processes.selectivity import _check_labels, selectivity_index
from ..processes.synchrony import dimensionality
from ..recording.forward_passes import _batches, _order, _present_all
from ..recording.layers import _unwrap
from ..recording.recorder import Recorder
from ..spikes.threshold import Threshold, as_threshold
from ..spikes.trains import SpikeTrains, binarize
from .pruning import _SHUFFLED
from typing import Any

__all__ = ['rank_features', 'rank_layers']
def _row(layer: str, spikes: SpikeTrains, labels, threshold: Threshold) -> dict:
    """What the firing of a layer says about classes

    Parameters
    ----------
    layer
        Its name
    spikes
        Spike trains of its units
    labels
        Class of each input
    threshold
        What counted as a spike

    Returns
    -------
        A row of the table
    """

def _decoded(spikes: SpikeTrains, codes: np.ndarray) -> float:
    """Share of inputs whose class naive Bayes tells from their spikes, by cross-validation

    Returns
    -------
        0 to 1
    """

def _checked_classes(labels, n: int) -> np.ndarray:
    """Classes of the new task, each seen at least twice"""

_USUAL: Any
def rank_features(features: Mapping, labels: np.ndarray | Tensor | list, threshold: Threshold | float = ...) -> pd.DataFrame:
    """Rank features by what their firing says about the classes of a new task

    Parameters
    ----------
    features
        Name -> activations of the same inputs, shape (inputs, units) or more
    labels
        Class of each input in the new task
    threshold
        What counts as a spike

    Returns
    -------
        One row a name, the one that tells most first
    """

def _ranked(rows: list) -> pd.DataFrame:
    """A table, the layer that tells most first"""

def rank_layers(models: nn.Module | Mapping, inputs: Iterable, labels: np.ndarray | Tensor | list, layers: str | Iterable = ..., threshold: Threshold | float = ..., forward: Callable | None = ..., progress: bool = ...) -> pd.DataFrame:
    """Rank layers by what their firing says about the classes of a new task; maps count by channel

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
        What counts as a spike
    forward
        Called as forward(model, batch) in place of the usual way
    progress
        Show a progress bar when it takes longer than three seconds

    Returns
    -------
        One row a layer, the one that tells most first; with `model` where there are several
    """

def _recorded(model, inputs, layers, threshold, forward, progress) -> dict:
    """The trains of the layers of a model, by channel, each once; without those on tokens

    Returns
    -------
        Layer -> SpikeTrains
    """
