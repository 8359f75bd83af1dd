# Made by tools/stubs.py: edit the notebook.
import re, sys, warnings
from collections.abc import Iterable, Mapping
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import replace
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.modules.module import register_module_forward_pre_hook
from torch.nn.utils.rnn import PackedSequence, pad_packed_sequence
from fastcore.basics import patch
from .help import document
from .layers import _INPUT, _Head, _Trace, _layers, _names, _outputs, _parse, _place, _proposal, _tensor, _tensors, _unwrap
from .spikes import SpikeTrains, Threshold, _check_finite, _level, _pack, _wide, as_threshold
from .streaming import SpikeStats, _lengths
from typing import Any

__all__ = ['NoClasses', 'RecordError', 'Recorder']
class _Store:
    """Keeps arrays in large blocks, away from the memory the network works in"""
    def __init__(self, block: int = ...): ...
    def keep(self, values: np.ndarray) -> np.ndarray:
        """Copy `values` to a block; the copy"""

class _Sink:
    """Takes decided spikes batch by batch; gives SpikeTrains or SpikeStats"""
    def __init__(self, keep: str, windows: tuple, start: int = ...): ...
    def add(self, spikes: np.ndarray): ...
    def _pack_whole(self, spikes: np.ndarray):
        """Pack whole bytes of eight steps; up to seven steps wait for the next batch"""
    def _reduce(self):
        """Reduce the steps that wait to their sums, and let them go"""
    def result(self, **meta):
        """Close the last byte and hand out

        Parameters
        ----------
        **meta
            `layer`, `threshold`, `unit_shape`, `order`

        Returns
        -------
            SpikeTrains or SpikeStats
        """

class _Collector:
    """Collects the spikes of one layer from its activations, batch by batch"""
    def __init__(self, name: str, threshold: Threshold, keep: str = ..., windows: tuple = ..., unit: str = ..., start: int = ..., verify: bool = ...): ...
    def add(self, out: Tensor):
        """Take one batch: check it, then decide it, filter it or keep it, as the threshold allows

        Parameters
        ----------
        out
            Activations of one batch, shape (steps, ...)
        """
    def _flat(self, x: Tensor) -> Tensor:
        """Flatten to (steps, units), pooling maps first where asked to; the width must stay that of the first batch

        Returns
        -------
            Shape (steps, units)
        """
    def _raise_top(self, x: Tensor):
        """Take a batch into the running maximum"""
    def _filter(self, x: Tensor):
        """Keep what is above the level so far; what is not can never become a spike"""
    def _keep(self, t: Tensor) -> Tensor:
        """A copy in the store; bfloat16, which NumPy does not know, stays a tensor"""
    def result(self, order: str):
        """Settle what is still undecided, against the levels that hold for all steps"""

def _settle(n_steps: int, where: Tensor, value: Tensor, n_units: int, levels: Tensor) -> np.ndarray:
    """Spikes of one batch, booleans of shape (steps, units), from its candidates and the levels of all places"""

def _rows_in(value) -> list:
    """How many inputs the arguments of a model could hold, the likeliest first"""

def _rows_out(value) -> set:
    """How many inputs what a model returns could be about"""

def _is_rearranged(rows: int, args: tuple, out) -> bool:
    """Whether rows that come out are tokens of the inputs end to end, or the inputs are another axis of what comes out"""

def _count_inputs(args: tuple, kwargs: Mapping, out) -> int | None:
    """The number of inputs of one forward pass

    Returns
    -------
        None where nothing tells
    """

_ALONE: dict
def _check_batched(name: str, module: nn.Module, x: Tensor):
    """Refuse inputs that come one at a time, without an axis of inputs"""

def _time_first(model: nn.Module) -> set:
    """The modules that take and give (time, inputs, units), as their `batch_first=False` says

    Returns
    -------
        Ids of modules
    """

def _tokens(value, x: Tensor | None, mask: Tensor | None) -> tuple:
    """Lay out the tokens of a batch one after the other, input by input, without the padding

    Returns
    -------
        Shape (tokens, ...), and the number of inputs; None, None where there are none
    """

def _picked(name: str, x: Tensor, scores: Tensor, returned: Tensor) -> Tensor:
    """What the head received for the token whose scores the model returns

    Parameters
    ----------
    x
        What the head received, shape (inputs, tokens, units)
    scores
        What it gave, shape (inputs, tokens, classes)
    returned
        What the model returned, shape (inputs, classes)

    Returns
    -------
        Shape (inputs, units)
    """

class NoClasses(ValueError):
    """Raised where classes are asked of a model that gives none"""
    ...

def _classes(scores: Tensor, level: float | None = ...) -> Tensor:
    """The class that scores stand for; `level` is what decides where there is one score an input

    Returns
    -------
        Shape (inputs,), on the CPU
    """

def _level_of_one(node) -> float | None:
    """What decides between two classes where there is one score an input

    Returns
    -------
        0, or one half after a sigmoid; None where it cannot be told
    """

def _answer(out, trace: _Trace) -> tuple:
    """Find the scores in what a model returns

    Returns
    -------
        Where in the model's output the scores are (several places must agree), and what decides for one score
    """

class RecordError(ValueError, RuntimeError):
    """Raised where a forward pass was not as the first, or not as was asked: a layer ran another number of times, the output came from another head"""
    ...

_LETS: dict
class Recorder:
    """Record the layers of a model during the forward passes made inside a `with` block; `result()` afterwards

    Parameters
    ----------
    model
        The model, also wrapped by DistributedDataParallel, torch.compile, AveragedModel or Fabric
    layers
        'last' (what the classifier head receives), 'all', a layer's name, or several names; None for answers alone
    threshold
        What counts as a spike; a number is that fraction of each unit's maximum; a mapping has one for each layer
    keep
        'spikes' for SpikeTrains, 'stats' for SpikeStats, 'levels' for a fitted Threshold alone
    unit
        'element': every scalar is a unit; 'channel': the mean over each channel's map is
    time
        A step is an 'input', or a 'token' of it: outputs are then of shape (inputs, tokens, units), or packed sequences
    windows
        Window lengths of `keep='stats'`, steps
    order
        Order of presentation, kept with the result: 'shuffled', 'as stored', 'unknown'
    start
        Number of the first step, where this is one part of a longer record
    n_inputs
        Number of inputs in a batch, where it is not the number of rows that go in and come out
    answers
        Keep the predicted classes, too: `answers()` afterwards
    verify
        Follow the maxima although the levels are fixed, to compare them
    """
    def __init__(self, model: nn.Module, layers: str | Iterable | None = ..., threshold: Threshold | float | Mapping = ..., keep: str = ..., unit: str = ..., time: str = ..., windows: tuple = ..., order: str = ..., start: int = ..., n_inputs: int | None = ..., answers: bool = ..., verify: bool = ...): ...
    def __enter__(self): ...
    def close(self):
        """Remove every hook"""
    def __exit__(self, *exc): ...
    def _begin(self, module, args, kwargs = ...):
        """Begin a forward pass: set its hooks, and in the first one follow every operation"""
    def _set_hooks(self, m: nn.Module):
        """Set the two hooks of one module for this pass"""
    def _end_pass(self):
        """Stop following, and leave no hook on the model"""
    def _watch(self, site: tuple):
        """Note that a module is watched"""
    def _before(self, module, args, kwargs):
        """A module begins"""
    def _after(self, module, args, out):
        """A module has ended"""
    def _follow(self, module, args, kwargs):
        """In the first pass: note the call, and what it says about inputs"""
    def _take(self, site: tuple, module: nn.Module, value):
        """Collect one firing of a watched module"""
    def _collect(self, key: tuple, value, x: Tensor | None):
        """Collect the activations of one layer; how many rows they have is compared at the end of the pass"""
    def _label(self, key: tuple) -> str: ...
    def _no_rows(self, label: str, value) -> str:
        """Why a value is no activation"""
    def _layout_doubt(self, key: tuple, label: str, shape: tuple) -> bool:
        """Tokens taken from a layer that has channels first are none; channels of a layer that has features last are places

        Returns
        -------
            Whether the layer is left out
        """
    def _cannot(self, key: tuple, why: str):
        """Leave a run of a layer, or all of them where `key` has no run, out of 'all'; elsewhere raise"""
    def _is_activation(self, key: tuple, value) -> bool:
        """In the first pass: whether a layer's result depends on the inputs, and is its own"""
    def _end(self, module, args, kwargs, out):
        """Finish a forward pass; or clean up after one that failed"""
    def _first_pass(self, out, n: int | None):
        """What the first pass alone can tell"""
    def _find_head(self, out, n: int | None):
        """Settle on the head and collect the input it had"""
    def _settle_waiting(self, out):
        """Take the token whose scores the model returned"""
    def _prove_again(self, out):
        """Refuse when the model's output does not come from the head that was found in the first pass"""
    def _check_rows(self, n: int | None):
        """Every layer must have had one row for each input"""
    def _check_runs(self):
        """Every layer must run as often as in the first pass"""
    def _note_answers(self, out, n: int | None):
        """Keep the predicted classes of a batch"""
    def _doubt(self, kind: str, label: str, detail: str = ...):
        """Remember something doubtful about a layer"""
    def _warn(self):
        """Say what is doubtful, once for each kind"""
    def _look_over(self, c: _Collector, spikes):
        """Note what is doubtful about a layer's levels"""
    def result(self) -> dict:
        """Settle the spikes of all layers

        Returns
        -------
            Layer name -> SpikeTrains or SpikeStats, in order of first run
        """
    def _check_finished(self):
        """Refuse when there is nothing, or half of something"""
    def _check_ran(self):
        """Every run that was asked for must have happened"""
    def _leave_out_idle(self):
        """Layers that never ran are named, too"""
    def _named(self, key: tuple):
        """The collector of a layer, its name completed by the number of the run where there are several"""
    def answers(self) -> Tensor:
        """The predicted classes, in the order of the steps

        Returns
        -------
            Predicted class of each input, int64, shape (inputs,), on the CPU
        """

def _check_n_inputs(n) -> int | None:
    """Check a number of inputs"""

def _threshold_for(name: str, run: int, threshold) -> Threshold:
    """The threshold of layer `name`, or of its run `name#run`"""

def _sites(model: nn.Module, names: Mapping, layers) -> dict:
    """Modules to watch for the layers asked for

    Returns
    -------
        (module name, is input) -> the runs asked for, or None for all of them
    """

def _eager(model: nn.Module):
    """Run what is compiled or fused as written, since compiled code skips hooks that come later, and fused transformer layers skip all inside"""

class _Hook:
    """Calls a recorder; a copy of it, in a copy of the model that is made during a forward pass, does nothing"""
    def __init__(self, call): ...
    def __call__(self, *args, **kwargs): ...
    def __deepcopy__(self, memo): ...
    def __reduce__(self): ...

def _nothing(*args, **kwargs): ...

def _give_nothing(): ...

_CHANNELS_FIRST: tuple
_FEATURES_LAST: tuple
def _on_tokens(call, head: _Head) -> bool:
    """Whether the head runs on each token, and the model returns the scores of one"""

_DOUBTS: dict