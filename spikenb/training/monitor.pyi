# Made by tools/stubs.py: edit the notebook.
import math
import re
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial, reduce
from pathlib import Path
import numpy as np
import pandas as pd
import torch
import torch.distributed as dist
from fastcore.basics import patch
from torch import Tensor, nn
from torch.utils.data import DistributedSampler
from ..base.help_texts import document
from ..processes.selectivity import selectivity_index
from ..processes.synchrony import dimensionality
from ..recording.forward_passes import _batches, _check_shapes, _order, _present_all, _sampler
from ..recording.layers import _all_tensors, _unwrap
from ..recording.moments import Moments
from ..recording.recorder import Recorder, _check_choice
from ..recording.time_steps import NoClasses
from ..spikes.streaming import _gather
from ..spikes.summary import summarize
from ..spikes.threshold import Threshold, as_threshold
from ..spikes.trains import SpikeTrains
from .units import UnitReport, _is_dead, _is_silent, _report, _score
from typing import Any

__all__ = ['Monitor']
_MEASURES: tuple
_GIVEN: tuple
_ALL: tuple
def _mean_index(spikes: SpikeTrains, classes) -> float:
    """Mean selectivity over the units that fire

    Returns
    -------
        NaN where there is nothing to compare
    """

def _overlap(a: SpikeTrains, b: SpikeTrains) -> float:
    """Mean Jaccard index of the units that fire, over the inputs for which any does

    Parameters
    ----------
    a
        Spikes of some inputs
    b
        Those of the same inputs at another time

    Returns
    -------
        0 to 1; NaN where no unit fires at all
    """

@dataclass
class _Set:
    """Inputs that are watched, and what was seen of them at the last look

    Parameters
    ----------
    inputs
        A loader or a tensor; None: those of the user's own passes
    labels
        Given labels, in the order of the inputs
    prints
        Sums over each batch: which inputs they were
    spikes
        Layer -> SpikeTrains
    classes
        Predicted classes
    """
    inputs: object = ...
    labels: Tensor | None = ...
    prints: list | None = ...
    spikes: dict | None = ...
    classes: Tensor | None = ...

class Monitor:
    """Look at a network while it trains: `row = watch()`, in any loop

    Parameters
    ----------
    model
        The network, as it is trained; wrapped or compiled, too
    inputs
        A tensor or loader, always the same; None: use `during()`
    labels
        Given labels of `inputs`, where there are any
    also
        Further sets: name -> inputs, or (inputs, labels)
    layers
        As `record` takes them
    threshold
        What counts as a spike
    levels
        Levels of 'each' look, or those of the 'first'
    every
        Look at every so many calls, or after a time: '30s', '5min'
    budget
        Most it may take of the time since the first call, 0.02 say
    window
        Window of the Fano factors, steps; less where there are few inputs
    unit
        'element', or 'channel': the mean over a map, or over tokens
    time
        A step is an 'input', or a 'token'
    mask
        For tokens: mask(batch) is true for real ones
    forward
        forward(model, batch), in place of the usual way
    n_inputs
        Inputs in a batch, where rows do not tell
    classes
        False: the outputs are no scores of classes, as in regression
    shard
        Whether processes have parts of the inputs; None: find out
    """
    def __init__(self, model: nn.Module, inputs: Iterable | None = ..., labels: Iterable | None = ..., also: Mapping | None = ..., layers: str | Iterable = ..., threshold: Threshold | float | Mapping = ..., levels: str = ..., every: int | str = ..., budget: float | None = ..., window: int = ..., unit: str = ..., time: str = ..., mask: Callable | None = ..., forward: Callable | None = ..., n_inputs: int | Callable | None = ..., classes: bool = ..., shard: bool | None = ...): ...
    def _is_due(self, shared: bool) -> bool:
        """Whether this call is one to look at; where clocks decide, the first process does for all

        Parameters
        ----------
        shared
            Whether the look is made together with other processes
        """
    def _is_sharded(self, inputs) -> bool:
        """Whether each process has a part of some inputs

        Parameters
        ----------
        inputs
            Of a set; None: those of the user's own passes
        """
    def _is_due_here(self) -> bool:
        """Whether this call is one to look at, by the calls and the clock of this process"""
    def _note(self, text: str, warn: bool = ...):
        """Keep a note, and warn when it is new, unless it is to be expected"""
    def _recorder(self, name: str, order: str, kind: type = ...) -> _Listener:
        """A recorder for one look at a set

        Parameters
        ----------
        name
            Of a set
        order
            Of its inputs
        """
    def _present(self, name: str) -> _Listener:
        """Present the inputs of a set in a pass of our own"""
    def _part(self, inputs):
        """What this process presents of inputs that are shared out"""
    def _seen(self, recorder: Recorder, sharded: bool) -> tuple:
        """Spikes by layer, predicted classes (or None), and prints of the batches, of all processes"""
    def _settled(self, recorder: Recorder) -> tuple:
        """The same of this process"""
    def _measure(self, name: str, recorder: _Listener, shared: bool, labels = ...) -> dict:
        """The measures of one set, and what the next look needs"""
    @property
    def units(self) -> UnitReport | None:
        """What the units did at the last look

        Returns
        -------
            None before the first look
        """
    def _measure_layer(self, trains: SpikeTrains, classes, labels) -> dict:
        """The measures of one layer at one look, without those that need the last one"""
    def _why_none(self, trains: SpikeTrains, classes) -> str:
        """Why there is no selectivity"""
    def _given(self, trains: SpikeTrains, classes, labels) -> dict:
        """What needs given labels; those below 0 stand for none"""
    def _changed_spikes(self, layer: str, before: SpikeTrains, now: SpikeTrains) -> float:
        """One minus the overlap with the last look; NaN where the layer has become another"""
    def __call__(self, **about) -> dict | None:
        """Look at the network, if it is time to

        Parameters
        ----------
        **about
            What to write down beside it: epoch=3, loss=0.2

        Returns
        -------
            The row; None where it was not time to look
        """
    def _look(self, about: dict, passes: dict, labels = ...) -> dict:
        """Make a row; whatever fails is a note

        Parameters
        ----------
        about
            What the user wants written down
        passes
            Set -> function that gives a recorder that saw it; whether it is shared out
        labels
            Given labels, in place of those of the set
        """
    def _row_of(self, name: str, function: Callable, shared: bool, labels) -> dict:
        """The columns of one set; NaN where it fails"""
    def during(self, labels: Iterable | None = ..., **about):
        """Record from the forward passes inside the block; an error of ours does not end it"""
    def _labels_in_passing(self, labels) -> Tensor | None:
        """Labels that were given to a block; a note where they are none"""
    def _note_passes(self, rider: _Rider):
        """Say what is doubtful about passes that are the user's own"""
    def to_frame(self) -> pd.DataFrame:
        """List all looks

        Returns
        -------
            One row per look
        """
    def reference(self, **runs):
        """Set monitored twins beside this run, as ends to compare with

        Parameters
        ----------
        **runs
            Name -> a Monitor, its frame, or a CSV file of it: reference(clean=…, shuffled=…)
        """
    def share_spent(self) -> float:
        """What share of the time since the first call went into looks"""
    def line(self) -> str:
        """The last look in a line"""
    def postfix(self) -> dict:
        """The last look as a progress bar shows it

        Returns
        -------
            For `tqdm.set_postfix`
        """
    def scalars(self, prefix: str = ..., finite: bool = ...) -> dict:
        """The last look for a logger

        Parameters
        ----------
        prefix
            Put before each name
        finite
            False: NaN too, for loggers that want the same names at every epoch

        Returns
        -------
            Numbers of the last look, by names that every logger takes
        """
    def _head(self) -> str:
        """How often it looked, and what that took"""
    def _shown(self) -> pd.DataFrame:
        """The last looks, without columns that are empty"""
    def __repr__(self): ...
    def _repr_html_(self): ...
    def plot(self, measures: Iterable | None = ..., x: str | None = ..., raster: bool = ...):
        """Draw the measures over time, with the references, and the last raster

        Parameters
        ----------
        measures
            Columns to draw; None: four that say most
        x
            Column of the horizontal axis; None: 'epoch' where given, or the call
        raster
            Draw the spikes of the last look, too

        Returns
        -------
            matplotlib Figure
        """
    def state_dict(self) -> dict:
        """What a checkpoint keeps of the monitor

        Returns
        -------
            Numbers, words and tensors, which `torch.load` reads safely
        """
    def _settings(self) -> dict:
        """What decides what a look measures, in words"""
    def load_state_dict(self, state: dict):
        """Go on from where another monitor of the same network stood

        Parameters
        ----------
        state
            What `state_dict` gave
        """

def _every(every: int | str) -> tuple:
    """How often to look

    Parameters
    ----------
    every
        A number of calls, or a time: '30s', '5min', '2h'

    Returns
    -------
        Calls, seconds
    """

def _check_choices(levels, budget, shard):
    """Refuse what is no choice"""

def _check_recordable(model, layers, threshold, window, settings):
    """Refuse at once what no look could do"""

def _named(also) -> dict:
    """Further sets, by name"""

def _as_labels(name: str, labels) -> Tensor | None:
    """Given labels as whole numbers

    Returns
    -------
        Whole numbers, shape (inputs,)
    """

def _checked(name: str, inputs, labels) -> _Set:
    """A set of inputs that can be presented again and again"""

def _has_processes() -> bool:
    """Whether this is one process of several"""

def _print(x: Tensor) -> Tensor:
    """A number that tells inputs from others, and from the same in another order

    Returns
    -------
        One number, on the device of `x`
    """

def _same(a: list | None, b: list) -> bool:
    """Whether inputs were the same: prints agree up to rounding, which may hang on where memory lies

    Parameters
    ----------
    a
        Prints of one look
    b
        Those of another
    """

def _versions(model: nn.Module) -> list:
    """How often each parameter was written to"""

class _Listener(Recorder):
    """Records, and notes which inputs came and whether weights changed in between"""
    def __init__(self, *args, **kwargs): ...
    def _begin(self, module, args, kwargs = ...): ...

def _share_levels(recorder: Recorder):
    """Have the maxima of all processes in every one"""

def _joined(parts: list) -> SpikeTrains:
    """Put the steps of several trains one behind the other"""

def _column(name: str, layer: str, measure: str, several: bool) -> str:
    """The name of a column: the set where it has a name, the layer where there are several"""

def _check_about(about: dict):
    """Refuse names that are taken"""

def _plain(value):
    """A number of Python's own, where it is a number"""

def _agree(error: Exception | None) -> Exception | None:
    """The error of any process that shares this look"""

class _Rider(_Listener):
    """Listens to passes of the user's own, so its errors stay here"""
    def __init__(self, *args, **kwargs): ...
    def _safely(self, hook: Callable, *args, **kwargs): ...
    def _begin(self, module, *args, **kwargs): ...
    def _before(self, *args): ...
    def _after(self, *args): ...
    def _end(self, *args): ...

_PANELS: dict
def _shown_measures(table: pd.DataFrame) -> list:
    """The columns to draw: of each of four measures the first that has a number"""

def _threshold_out(t: Threshold) -> dict: ...

def _threshold_in(state: dict) -> Threshold: ...

def _trains_out(spikes: dict) -> dict: ...

def _trains_in(state: dict) -> SpikeTrains: ...
