# Made by tools/stubs.py: edit the notebook.
import inspect, random, re, warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence
from torch.utils.data import BatchSampler, DataLoader, Dataset, RandomSampler, SequentialSampler, Subset
from tqdm.auto import tqdm
from .engine import Recorder, _check_n_inputs
from .help import document
from .layers import _all_tensors, _called, _unwrap
from .spikes import Threshold
from typing import Any

__all__ = ['record', 'predict']
def _to(batch, device: torch.device | None):
    """Move the tensors in a batch; a batch that is where it should be stays the object it is"""

def _device(model: nn.Module) -> torch.device | None:
    """Where inputs have to be; None for a model without parameters, or one that loads them as they are needed and moves its inputs itself"""

_LABEL: Any
_NO_TENSOR: Any
_NOT_ONE_AN_INPUT: Any
def _parameters(model: nn.Module) -> list:
    """The parameters of a model's forward; of the model inside where PEFT wraps it"""

def _could_be_tensor(p) -> bool:
    """Whether a parameter that has a default could take a tensor that is no label"""

def _arguments(model: nn.Module, batch: tuple) -> tuple:
    """What of a batch goes into the model: what `forward` needs, in order"""

def _present(model: nn.Module, batch):
    """Run the model on the inputs in a batch"""

def _keywords(model: nn.Module, batch: Mapping) -> dict:
    """What of a dictionary the model takes, without labels"""

def _run(model: nn.Module, *args, **kwargs):
    """Call the model; an input of another type than the weights is told in words"""

def _dtypes(found: set) -> str: ...

def _order(loader) -> str:
    """The order in which a loader presents its inputs: 'shuffled', 'as stored' or 'unknown'"""

def _in_order(data) -> bool:
    """Whether a data set gives its examples in the order they are stored in"""

def _evaluating(model: nn.Module):
    """Evaluation mode without gradients; every module's own mode is put back"""

_GENERATORS: tuple
_PLAIN: tuple
def _reachable(o, depth: int = ...) -> list:
    """What hangs on a loader: samplers, data sets, transforms, functions and what they hold on to

    Returns
    -------
        Objects, each once
    """

def _state_of(g) -> tuple:
    """The state of a generator

    Returns
    -------
        How to put it back, and what
    """

def _counters(o) -> tuple:
    """The plain numbers and words that an object holds: where a stream stands, say, or which epoch it is

    Returns
    -------
        How to put them back, and what
    """

def _random_states(loader = ...):
    """Put back every random state when done, and where the loader's parts stand"""

def _moving_parts(model: nn.Module) -> list:
    """Buffers, and plain attributes of modules

    Returns
    -------
        (module, name, value, version)
    """

def _as_before(model: nn.Module):
    """Put back buffers, plain attributes and generators of a model when done"""

def _put_back(m: nn.Module, name: str, value, copied: Tensor | None):
    """Put one part back, where it moved"""

def _batches(loader) -> Iterable:
    """What to iterate over: a loader as it is, a tensor in batches"""

def _iterate(loader) -> Iterable:
    """The batches; workers that persist are those of someone else's pass, so others are taken"""

def _real_tokens(model: nn.Module, batch, mask: Callable | None) -> Tensor | None:
    """Which tokens are no padding, as `mask` says, or the batch's attention_mask

    Returns
    -------
        Booleans, shape (inputs, tokens)
    """

def _present_all(model: nn.Module, loader, recorder: Recorder, forward: Callable | None = ..., mask: Callable | None = ..., n_inputs = ..., progress: bool = ...):
    """One pass over the data, which leaves model and random states as they were"""

def record(model: nn.Module, loader: Iterable, layers: str | Iterable = ..., threshold: Threshold | float | Mapping = ..., keep: str = ..., unit: str = ..., windows: tuple = ..., order: str | None = ..., time: str = ..., mask: Callable | None = ..., passes: int = ..., start: int = ..., forward: Callable | None = ..., progress: bool = ..., n_inputs: int | Callable | None = ..., answers: bool = ...):
    """Present every input once and turn the activations of layers into spike trains (method of arXiv 2308.00858)

    Parameters
    ----------
    model
        Any model; it runs on the device it is on
    loader
        DataLoader or any iterable of batches; a tensor is one input a row
    layers
        'last' (what the classifier head receives), 'all', a layer's name, or several names
    threshold
        What counts as a spike; a number is that fraction of each unit's maximum; a mapping has one for each layer
    keep
        'spikes' for SpikeTrains, 'stats' for SpikeStats, 'levels' for a fitted Threshold alone
    unit
        'element': every scalar is a unit; 'channel': the mean over the map of each channel is, channels being the dimension after the inputs
    windows
        Window lengths of `keep='stats'`, steps
    order
        Order of presentation, kept with the result: 'shuffled', 'as stored', 'unknown'; by default what the loader tells
    time
        A step is an 'input', or a 'token' of it: outputs are then of shape (inputs, tokens, units), or packed sequences
    mask
        For time='token': mask(batch) gives booleans (inputs, tokens), true where a token is real; by default the batch's attention_mask
    passes
        2 finds the levels in a pass of their own: twice the time, no memory beyond the result
    start
        Number of the first step, where this is one part of a longer record (for `keep='stats'`)
    forward
        Called as forward(model, batch) in place of the usual ways to present a batch
    progress
        Show a progress bar when recording takes longer than three seconds
    n_inputs
        Number of inputs in a batch, or a function of the batch that gives it; by default the rows that go in and come out
    answers
        Give the predicted classes of the same pass, too

    Returns
    -------
        SpikeTrains, SpikeStats or Threshold of the layer; for 'all' or several names a dictionary of them by layer; with `answers` a pair of that and the classes, shape (inputs,)
    """

def _check_same(first: Recorder, second: Recorder):
    """Refuse when the second of two passes did not see what the first one saw"""

class _Around(nn.Module):
    """Scripted code, which takes no hooks, in a module that does

    Parameters
    ----------
    model
        A classifier
    x
        Inputs, shape (inputs,), or any loader that `record` takes
    batch_size
        Inputs of a tensor presented at a time
    forward
        Called as forward(model, batch) in place of the usual ways to present a batch

    Returns
    -------
        The predicted class of each input, int64, shape (inputs,), on the CPU
    """
    def __init__(self, inner: nn.Module): ...
    def forward(self, *args, **kwargs): ...

def predict(model: nn.Module, x: Iterable, batch_size: int = ..., forward: Callable | None = ...) -> Tensor:
    """Ask a model for classes, in evaluation mode; modes and random states are put back

    Parameters
    ----------
    model
        A classifier
    x
        Inputs, shape (inputs, ...), or any loader that `record` takes
    batch_size
        Inputs of a tensor presented at a time
    forward
        Called as forward(model, batch) in place of the usual ways to present a batch

    Returns
    -------
        The predicted class of each input, int64, shape (inputs,), on the CPU
    """
