# Made by tools/stubs.py: edit the notebook.
import re
import warnings
from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
import numpy as np
import pandas as pd
from fastcore.basics import patch
from torch import nn
from torch.overrides import TorchFunctionMode
from ..base.help_texts import document
from ..recording.forward_passes import _order, _present_all
from ..recording.layers import _layers, _unwrap
from ..recording.moments import Moments
from ..recording.recorder import Recorder
from ..spikes.threshold import Threshold
from ..spikes.trains import SpikeTrains
from typing import Any

__all__ = ['UnitReport', 'unit_report']
def _function(module: nn.Module) -> str:
    """The kind of an activation function whose slope follows from its value; '' for another

    Parameters
    ----------
    module
        A layer
    """

def _slope(function: str, m: Moments) -> tuple:
    """Mean slope of a function at the activations that occurred

    Parameters
    ----------
    function
        'sigmoid', 'tanh', 'relu', 'leaky_relu ALPHA' or ''
    m
        Of the outputs

    Returns
    -------
        Mean slope, shape (units,), NaN if not known; the steepest there is
    """

def _doubles(spikes: SpikeTrains) -> np.ndarray:
    """Find units with the train of one before them

    Parameters
    ----------
    spikes
        Spike trains

    Returns
    -------
        int64, shape (units,): the first unit with the same train, -1 for none
    """

def _is_dead(m: Moments) -> np.ndarray:
    """Which units give 0 for every input

    Returns
    -------
        Booleans, shape (units,)
    """

def _is_silent(spikes: SpikeTrains) -> np.ndarray:
    """Which units have a level, and no spike

    Returns
    -------
        Booleans, shape (units,)
    """

def _score(m: Moments) -> np.ndarray:
    """Mean magnitude of each unit over that of its layer: dormant where it is small

    Returns
    -------
        Shape (units,); 0 where the whole layer is
    """

def _unit_rows(m: Moments, spikes: SpikeTrains, function: str = ..., taus: tuple = ...) -> pd.DataFrame:
    """Put together what is known of the units of a layer

    Parameters
    ----------
    m
        Of a layer
    spikes
        Of the same units
    function
        Its activation function
    taus
        Scores up to which a unit is dormant

    Returns
    -------
        One row per unit
    """

@dataclass(frozen=True, repr=False)
class UnitReport:
    """What the units of a network do, or do not

    Parameters
    ----------
    units
        One row per unit, with its `layer` and its number, `unit`
    n_steps
        Inputs it was seen on
    notes
        What is doubtful
    """
    units: pd.DataFrame
    n_steps: int
    notes: tuple = ...
    def to_frame(self) -> pd.DataFrame:
        """List the units

        Returns
        -------
            One row per unit
        """
    def flags(self) -> pd.DataFrame:
        """Which units are of which kind; what is not known is not flagged

        Returns
        -------
            Booleans, one row per unit, one column per kind
        """
    def by_layer(self) -> pd.DataFrame:
        """Count the units of each kind, layer by layer

        Returns
        -------
            One row per layer, counts of units
        """
    def changed(self, before: UnitReport) -> pd.DataFrame:
        """Compare with an earlier report

        Parameters
        ----------
        before
            An earlier report on the same layers

        Returns
        -------
            One row per layer and kind: units that became so, and that are so no more
        """
    def __repr__(self): ...
    def _repr_html_(self): ...

_KINDS: tuple
def _activation_layers(model: nn.Module) -> list:
    """The layers of a model that are activation functions

    Returns
    -------
        Names
    """

def _is_activation(module: nn.Module) -> bool: ...

def _has_maps(model: nn.Module) -> bool:
    """Whether a model has convolutions, whose channels are its units"""

_FUNCTIONS: set
class _CalledFunctions(TorchFunctionMode):
    """Notes activation functions that the code of a model calls, beside its modules that are one"""
    def __init__(self, modules: Iterable): ...
    def __enter__(self): ...
    def __exit__(self, *error): ...
    def _step(self, change: int): ...
    def __torch_function__(self, func, types, args = ..., kwargs = ...): ...

_CONSTANT: Any
def unit_report(model: nn.Module, inputs: Iterable, layers: str | Iterable | None = ..., threshold: Threshold | float | Mapping = ..., taus: tuple = ..., functions: Mapping | None = ..., unit: str | None = ..., time: str = ..., mask: Callable | None = ..., forward: Callable | None = ..., progress: bool = ...) -> UnitReport:
    """Tell which units are dead, dormant, silent, saturated, constant or doubles, in one pass

    Parameters
    ----------
    model
        Any model; it is given back as it was
    inputs
        A loader, or a tensor of one input per row; no labels are needed
    layers
        As `record` takes them; None: activation functions
    threshold
        What counts as a spike
    taus
        Scores up to which a unit counts as dormant (ReDo)
    functions
        Layer -> 'relu', 'tanh' or 'sigmoid', where no module tells
    unit
        'element' or 'channel'; None: channels where there are convolutions
    time
        A step is an 'input', or a 'token'
    mask
        For tokens: mask(batch) is true for real ones
    forward
        Called as forward(model, batch) in place of the usual way
    progress
        Show a progress bar when it takes longer than three seconds
    """

def _check_taus(taus):
    """Refuse what is no score"""

_KNOWN: tuple
def _check_functions(functions: Mapping, layers: list):
    """Refuse a function that is not known, or of a layer that is not listed"""

def _report(model: nn.Module, trains: dict, moments: dict, functions: Mapping | None = ..., taus: tuple = ..., notes: tuple = ...) -> UnitReport:
    """Make the report from what was recorded

    Parameters
    ----------
    model
        Whose modules tell the functions of layers
    trains
        Layer -> SpikeTrains
    moments
        Layer -> Moments
    functions
        Layer -> function, where no module tells
    taus
        Scores up to which a unit is dormant
    notes
        What is doubtful
    """
