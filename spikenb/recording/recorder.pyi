# Made by tools/stubs.py: edit the notebook.
import inspect
import re
import sys
import warnings
from collections.abc import Iterable, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor, nn
from ..base.help_texts import document
from .collect_spikes import _Collector
from .head import _candidates, _Head, _head, _proposal
from .hooks import _before_all_calls, _eager, _set_hooks, _set_last_hook
from spikenb.recording.layers import _INPUT, _label, _names, _outputs, _Run, _Site, _sites, _tensor, _unwrap
from .moments import _MomentSum
from spikenb.recording.time_steps import _NO_CLASS, NoClasses, _answer, _by_place, _check_batched, _check_n_inputs, _classes, _count_inputs, _mean_of_places, _packed, _picked, _time_first, _tokens
from .trace import _Call, _feature_axis, _place, _Trace
from ..spikes.streaming import _lengths
from ..spikes.threshold import Threshold, as_threshold
from typing import Any

__all__ = ['RecordError', 'Recorder']
@dataclass
class _Pass:
    """What is noted during one forward pass

    Parameters
    ----------
    calls
        Site -> how often it ran
    rows
        Run -> number of rows, and shape
    waiting
        Run of the head -> what it received
    made
        Where the head's output lies
    trace
        Which operation made what, where that is followed
    time_first
        Name, class and two axes of such layers
    mask
        The attention_mask of the call
    """
    calls: dict = ...
    rows: dict = ...
    waiting: dict = ...
    made: tuple | None = ...
    trace: _Trace | None = ...
    time_first: list = ...
    mask: Tensor | None = ...

class _Proved(NamedTuple):
    """The head, as the first pass proved it

    Parameters
    ----------
    site
        Its input
    run
        Which of its runs
    path
        Where in the model's output its scores are
    shown_by
        'place', 'operations' or 'values'
    """
    site: _Site
    run: int
    path: tuple
    shown_by: str

class RecordError(ValueError, RuntimeError):
    """Raised where a forward pass was not as the first, or not as was asked"""
    ...

class Recorder:
    """Record layers of a model in the forward passes inside a `with` block; then call `result()`

    Parameters
    ----------
    model
        The model, also wrapped by DistributedDataParallel, torch.compile, AveragedModel or Fabric
    layers
        'last' (the head's input), 'all', names; or None
    threshold
        Rule or fraction; mapping: by layer
    keep
        'spikes': SpikeTrains; 'stats': SpikeStats; 'levels': a Threshold
    unit
        'element', or 'channel': the mean over a map, or over tokens
    time
        A step is an 'input', or a 'token': outputs (inputs, tokens, units)
    windows
        Window lengths of `keep='stats'`, steps
    order
        Order of inputs, kept: 'shuffled', 'as stored' or 'unknown'
    start
        Number of the first step, where this is one part of a longer record
    n_inputs
        Inputs in a batch, where its rows in and out do not tell
    answers
        Keep predicted classes: `answers()`; 'optional': if any
    verify
        Follow the maxima although the levels are fixed, to compare them
    moments
        Keep moments of the activations, too: `moments()` afterwards
    """
    def __init__(self, model: nn.Module, layers: str | Iterable | None = ..., threshold: Threshold | float | Mapping = ..., keep: str = ..., unit: str = ..., time: str = ..., windows: tuple = ..., order: str = ..., start: int = ..., n_inputs: int | None = ..., answers: bool | str = ..., verify: bool = ..., moments: bool = ...): ...
    def _watch(self, site: _Site):
        """Have the hooks of a module look after a site"""
    def __enter__(self):
        """Wait for forward passes of the model"""
    def __exit__(self, *exc):
        """Remove every hook"""
    def close(self):
        """Remove every hook"""
    def _begin(self, module: nn.Module, args: tuple, kwargs: dict | None = ...):
        """Begin a forward pass: set its hooks, and in the first one follow every operation"""
    def _check_no_pass(self):
        """Refuse to go on when a pass began and did not end"""
    def _before(self, module: nn.Module, args: tuple, kwargs: dict):
        """A module begins"""
    def _after(self, module: nn.Module, args: tuple, out):
        """A module has ended"""
    def _is_head_run(self, site: _Site) -> bool:
        """Whether the run of a module that has just ended is the head's"""
    def _follow(self, module: nn.Module, args: tuple, kwargs: dict):
        """Note a call in the trace, and what it says about inputs"""
    def _take(self, site: _Site, module: nn.Module, value):
        """Take what a module gives, or receives, in one of its runs"""
    def _collect(self, run: _Run, value, x: Tensor | None):
        """Collect the activations of one layer"""
    def _cannot_take(self, run: _Run, value):
        """Say why a value is no activation"""
    def _check_axes(self, run: _Run, x: Tensor) -> bool:
        """Refuse channels for tokens; where channels are units, find out which axis they are

        Returns
        -------
            Whether to take the layer
        """
    def _axis_of_units(self, run: _Run, x: Tensor) -> int:
        """Which axis of a result of more than two holds the units; a doubt where it cannot be told"""
    def _cannot(self, place: _Site | _Run, why: str, error: type = ...):
        """Leave a run of a layer, or all runs at a site, out of 'all'; elsewhere raise"""
    def _is_activation(self, run: _Run, value) -> bool:
        """In the first pass: whether a layer's result depends on the inputs, and is its own"""
    def _end(self, module: nn.Module, args: tuple, kwargs: dict, out):
        """Finish a forward pass; or clean up after one that failed"""
    def _first_pass(self, out, n: int | None):
        """What the first pass alone can tell"""
    def _find_head(self, out, n: int | None):
        """Settle on the head and collect the input it had"""
    def _refuse_head(self, reason: str, out, n: int | None):
        """Say why there is no head, and what could be recorded instead"""
    def _settle_waiting(self, out):
        """Take the token whose scores the model returned"""
    def _prove_again(self, out):
        """Refuse when the model's output does not come from the head that was found in the first pass"""
    def _is_same_head(self, out) -> bool:
        """Whether the head of the first pass made what the model returns"""
    def _check_rows(self, n: int | None):
        """Every layer must have had one row for each input"""
    def _may_be_time_first(self, run: _Run, rows: int, shape: tuple) -> bool:
        """Whether rows may be time steps: as many as inputs, in a model that has some layer time first"""
    def _check_runs(self):
        """Every layer must run as often as in the first pass"""
    def _note_answers(self, out, n: int | None):
        """Keep the predicted classes of a batch"""
    def _find_scores(self, out):
        """Find where the model's scores are"""
    def _classes_in(self, out, n: int | None) -> Tensor:
        """The predicted classes of a batch

        Returns
        -------
            Shape (inputs,), on their device
        """
    def _doubt(self, kind: str, label: str, detail: str = ...):
        """Remember something doubtful about a layer"""
    def _warn(self):
        """Say what is doubtful, once for each kind"""
    def _numbered(self, name: str, place: _Site | _Run) -> str:
        """A name, with the number of the run where there are several"""
    def _look_over(self, c: _Collector, spikes):
        """Note what is doubtful about a layer's levels"""
    def result(self) -> dict:
        """Settle the spikes of all layers

        Returns
        -------
            Layer -> SpikeTrains or SpikeStats, in order of first run
        """
    def _settled(self) -> dict:
        """The trains of all layers, looked over"""
    def _check_finished(self):
        """Refuse when there is nothing, or half of something"""
    def _check_ran(self):
        """Every run that was asked for must have happened"""
    def _leave_out_idle(self):
        """Layers that never ran are named, too"""
    def answers(self) -> Tensor:
        """The predicted classes, in the order of the steps

        Returns
        -------
            Class of each input, int64, shape (inputs,), on the CPU
        """
    def moments(self) -> dict:
        """The moments of the activations of all layers

        Returns
        -------
            Layer -> Moments, in order of first run
        """

def _check_choice(name: str, value, choices: tuple):
    """Refuse a value that is not among the choices"""

_LISTENING: list
def _alone(recorder: Recorder):
    """Keep the passes of one recorder from others that listen to the same model"""

def _mask_in_call(model: nn.Module, args: tuple, kwargs: Mapping) -> Tensor | None:
    """The attention_mask, (inputs, tokens), that a model with tokens on one side is called with"""

def _threshold_for(name: str, run: int, threshold) -> Threshold:
    """The threshold of layer `name`, or of its run `name#run`, where there is a mapping"""

def _as_moments(x: Tensor, places: tuple | None) -> tuple:
    """Activations as they are; of maps and tokens all real places, not their mean

    Returns
    -------
        What goes into moments, and steps
    """

_CHANNELS_FIRST: tuple
_FEATURES_LAST: tuple
def _check_unwritten(call: _Call):
    """Refuse a head whose input is not what it was when the head received it"""

def _on_tokens(head: _Head) -> bool:
    """Whether the head runs on each token, and the model returns the scores of one"""

_DOUBTS: dict
def _doubt_in_words(kind: str, layers: dict) -> str:
    """The warning about one kind of doubt

    Returns
    -------
        `layers`: name -> detail, which may be ''
    """
