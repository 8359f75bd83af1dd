# Made by tools/stubs.py: edit the notebook.
import inspect
import random
import re
import warnings
from collections.abc import Callable, Iterable, Mapping
from contextlib import contextmanager, suppress
from copy import copy
from functools import partial
from itertools import pairwise
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.parameter import is_lazy
from torch.nn.utils.rnn import PackedSequence
from torch.utils.data import BatchSampler, DataLoader, Dataset, RandomSampler, SequentialSampler, Subset
from tqdm.auto import tqdm
from ..base.help_texts import document
from .layers import _all_tensors, _called, _unwrap
from .recorder import Recorder, _alone, _check_n_inputs
from typing import Any

__all__ = []
def _device(model: nn.Module) -> torch.device | None:
    """Where inputs have to be; None for a model without parameters, or one that moves inputs itself"""

def _is_group(o) -> bool:
    """Whether this is a tuple or list of parts (a packed sequence is a tuple, too, but one input)"""

def _to(batch, device: torch.device | None):
    """Move the tensors in a batch; a batch that is where it should be stays the object it is"""

def _parameters(model: nn.Module) -> list:
    """The parameters of a model's forward; of the model inside where PEFT wraps it"""

_LABEL: Any
_NO_TENSOR: Any
_NOT_ONE_AN_INPUT: Any
def _could_be_tensor(p: inspect.Parameter) -> bool:
    """Whether a parameter that has a default could take a tensor that is no label"""

def _in_doubt(optional: list, rest: tuple) -> str:
    """The optional parameter that one of the further tensors of a batch may be meant for, or ''"""

def _arguments(model: nn.Module, batch: tuple) -> tuple:
    """What of a batch goes into the model: what `forward` needs, in order"""

def _keywords(model: nn.Module, batch: Mapping) -> dict:
    """What of a dictionary the model takes, without labels"""

def _run(model: nn.Module, *args, **kwargs):
    """Call the model; an input of another type than the weights is told in words"""

def _dtypes(found: set) -> str: ...

def _present(model: nn.Module, batch):
    """Run the model on the inputs in a batch"""

def _present_one(model: nn.Module, inputs):
    """Run the model on one tensor, packed sequence or dictionary"""

def _sampler(loader):
    """What decides the order of a loader, where it is of PyTorch's own kind"""

def _order(loader) -> str:
    """The order in which a loader presents its inputs: 'shuffled', 'as stored' or 'unknown'"""

def _in_order(data) -> bool:
    """Whether a data set gives its examples in the order they are stored in"""

def _entries(value) -> list:
    """What a list, tuple or dictionary holds; of anything else, itself"""

def _evaluating(model: nn.Module):
    """Evaluation mode without gradients; every module's own mode is put back"""

_GENERATORS: tuple
_PLAIN: tuple
def _reachable(loader, depth: int = ...) -> list:
    """What hangs on a loader: samplers, data sets, transforms, functions and what they hold on to

    Returns
    -------
        Objects, each once
    """

def _contents(closure: tuple) -> list:
    """What a function has closed over; a variable that was never set has left a cell empty"""

def _parts_of(o) -> list:
    """What an object holds on to"""

def _state_of(g) -> tuple:
    """The state of a generator

    Returns
    -------
        How to put it back, and what
    """

def _counters(o) -> tuple:
    """The plain numbers and words that an object holds: where a stream stands, or which epoch it is

    Returns
    -------
        How to put them back, and what
    """

def _random_states(loader = ...):
    """Put back every random state when done, and where the loader's parts stand"""

def _moving_parts(model: nn.Module) -> list:
    """Buffers, plain attributes of modules, and what lists, dictionaries and sets hold

    Returns
    -------
        (module, name, value, copy of what may change in place)
    """

def _holds_same(value: list | dict | set, copied: list | dict | set) -> bool:
    """Whether the very same objects are held, in the same places"""

def _refill(value: list | dict | set, copied: list | dict | set):
    """Have a list, dictionary or set hold what it held, where that has changed"""

def _put_back(m: nn.Module, name: str, value, copied: Tensor | list | dict | set | None):
    """Put one part back, where it moved"""

def _as_before(model: nn.Module):
    """Put back buffers, plain attributes and generators of a model when done"""

def _batches(loader) -> Iterable:
    """What to iterate over: a loader as it is, a tensor in batches"""

def _is_pair(x, y) -> bool:
    """Whether two things are inputs and one label for each, not two batches of inputs"""

def _iterate(loader) -> Iterable:
    """The batches; workers that persist are those of someone else's pass, so others are taken"""

def _masks_in(batch) -> dict:
    """The masks that a batch brings along

    Returns
    -------
        Key -> tensor, shape (inputs, tokens)
    """

def _as_booleans(mask) -> Tensor:
    """A mask as booleans; refused where zeros may be the real ones"""

def _real_tokens(model: nn.Module, batch, mask: Callable | None) -> Tensor | None:
    """Which tokens are no padding, as `mask` says, or the batch's attention_mask

    Parameters
    ----------
    mask
        As `record` takes it

    Returns
    -------
        Booleans, shape (inputs, tokens)
    """

def _check_shapes(model: nn.Module):
    """Refuse a model that would take its shape from the inputs, and be another one afterwards"""

def _check_one_forward(ran: int):
    """Refuse a batch that was not presented in one forward pass"""

def _present_all(model: nn.Module, loader, recorder: Recorder, forward: Callable | None = ..., mask: Callable | None = ..., n_inputs = ..., progress: bool = ...):
    """One pass over the data, which leaves model and random states as they were"""
