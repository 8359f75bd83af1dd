# Made by tools/stubs.py: edit the notebook.
import math
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from itertools import chain, islice
import numpy as np
import pandas as pd
import torch
from torch import Tensor, nn
from torch.nn.utils import prune
from ..base.help_texts import document
from ..processes.selectivity import _check_labels, class_fano, selectivity_index
from ..processes.synchrony import _correlations
from spikenb.recording.forward_passes import _batches, _order, _present, _present_all, _random_states
from ..recording.hooks import _set_hooks
from ..recording.layers import _INPUT, _layers, _tensor, _unwrap
from ..recording.moments import Moments
from ..recording.recorder import Recorder
from ..recording.time_steps import NoClasses, _count_inputs
from ..spikes.threshold import Threshold
from ..spikes.trains import SpikeTrains
from .units import _score
from typing import Any

__all__ = ['firing_scores', 'mask_units', 'unmask_units']
class _Scout:
    """Watches the layers with weights in one forward pass"""
    def __init__(self, model: nn.Module): ...
    def enter(self, module: nn.Module, args: tuple, kwargs: dict):
        """A module begins"""
    def leave(self, module: nn.Module, args: tuple, out):
        """A module has ended"""

_RECEIVERS: tuple
def _following_weights(model: nn.Module):
    """Have what depends on the weights of layers, and only that, carry a gradient"""

def _scout(model: nn.Module, first: list, forward: Callable | None) -> _Scout:
    """Send a first batch, in a list, through a model"""

def _first_and_all(inputs) -> tuple:
    """Look at the first batch, also of what can be read once

    Returns
    -------
        The first batch in a list, all of them
    """

def _why_not(name: str, module: nn.Module, scout: _Scout) -> str:
    """Why the units that a layer receives cannot be told or cut

    Returns
    -------
        '' if nothing speaks against
    """

def _receivers(model: nn.Module, scout: _Scout) -> tuple:
    """The layers whose units can be scored, and those whose cannot

    Returns
    -------
        Name -> module; name -> why it is not
    """

_SCORES: tuple
_OF_CLASSES: tuple
_OF_MOMENTS: tuple
def _redundancy(spikes: SpikeTrains) -> np.ndarray:
    """Find the greatest correlation of each train with one of a unit that fires more, 0 for none

    Parameters
    ----------
    spikes
        Spike trains

    Returns
    -------
        Shape (units,); NaN for units that never or always fire
    """

def _fano_of_classes(spikes: SpikeTrains, classes: np.ndarray, at_least: int = ...) -> np.ndarray:
    """Compute Fano factors of class-sorted windows, without classes that are hardly ever seen

    Parameters
    ----------
    spikes
        Spike trains
    classes
        Class of each step
    at_least
        Steps of a class that counts

    Returns
    -------
        Shape (units,); NaN where there are no two such classes
    """

def _score_units(receiver: str, spikes: SpikeTrains, classes: np.ndarray | None = ..., m: Moments | None = ...) -> pd.DataFrame:
    """Put the scores of the units of one layer together

    Parameters
    ----------
    receiver
        Name of the layer that receives them
    spikes
        Spike trains of the units
    classes
        Class of each step
    m
        Moments of the same activations

    Returns
    -------
        One row per unit
    """

def firing_scores(model: nn.Module, inputs: Iterable, labels: np.ndarray | Tensor | list | None = ..., threshold: Threshold | float | Mapping = ..., receivers: str | Iterable | None = ..., classes: bool = ..., forward: Callable | None = ..., progress: bool = ...) -> pd.DataFrame:
    """Score the units that each linear layer and convolution receives, in one pass; maps by channel

    Parameters
    ----------
    model
        Any model; it is given back as it was
    inputs
        A loader in a fixed order, or a tensor of one input per row; needs no labels
    labels
        One class per input; None: those predicted
    threshold
        What counts as a spike
    receivers
        Names of the layers that receive them; None: all
    classes
        Whether the model predicts classes; False for a regression
    forward
        Called as forward(model, batch) in place of the usual way
    progress
        Show a progress bar when it takes longer than three seconds

    Returns
    -------
        One row per unit: `receiver`, `unit`, and its scores; NaN where not known
    """

_SHUFFLED: str
def _chosen(fit: dict, unfit: dict, receivers) -> list:
    """The layers to score, each of which must be one that can be

    Returns
    -------
        Names
    """

def _classes_of(labels, n: int) -> np.ndarray:
    """Number the classes that were given

    Returns
    -------
        Numbers of classes, shape (inputs,)
    """

def _classes(recorder: Recorder, labels, n: int) -> np.ndarray | None:
    """The class of each input: as given, as predicted, or not known"""

def _checked_scores(scores) -> pd.DataFrame:
    """Refuse what is no table of scores: each receiver needs each of its units once

    Returns
    -------
        In order of receivers and units
    """

def _worth(scores: pd.DataFrame, by: str) -> pd.Series:
    """Turn a score into what a unit is worth

    Parameters
    ----------
    scores
        As `firing_scores` gives them, or with columns of your own
    by
        One of its columns

    Returns
    -------
        The higher, the better; NaN where nothing is known of a unit
    """

_FROM_MODEL: dict
def mask_units(model: nn.Module, scores: pd.DataFrame, by: str = ..., amount: float = ..., scope: str = ...) -> pd.DataFrame:
    """Silence the units that are worth least, by masks on the weights of those that receive them

    Parameters
    ----------
    model
        The model; its weights get masks
    scores
        As `firing_scores` gives them, or with columns of your own
    by
        The score to go by
    amount
        Share of units to silence, of those that are not yet
    scope
        'layer': of each layer; 'global': of all, the least first

    Returns
    -------
        One row per unit that is silenced now: receiver, unit, worth
    """

def _least(table: pd.DataFrame, amount: float) -> pd.DataFrame:
    """The share of units that is worth least; those of which nothing is known first"""

def _modules(model: nn.Module, table: pd.DataFrame) -> dict:
    """The layers that receive the units of a table; widths must be theirs

    Returns
    -------
        Name -> module
    """

def _axis(module: nn.Module) -> int:
    """Where in its weight a layer has what it receives"""

def _are_masked(modules: dict, table: pd.DataFrame) -> np.ndarray:
    """Which units of a table are silenced already

    Returns
    -------
        Booleans, shape (rows,)
    """

def _mask(module: nn.Module, units: np.ndarray):
    """Silence some of the units that a layer receives"""

def unmask_units(model: nn.Module) -> list:
    """Take masks off the weights of linear layers and convolutions, and give the weights back

    Parameters
    ----------
    model
        A model whose weights have masks

    Returns
    -------
        Names of the layers that had one
    """
