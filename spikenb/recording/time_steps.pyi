# Made by tools/stubs.py: edit the notebook.
from collections.abc import Mapping
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence, pad_packed_sequence
from ..base.help_texts import document
from .head import _Head, _head
from .layers import _INPUT, _outputs, _tensors
from .trace import _Node, _Trace
from typing import Any

__all__ = ['NoClasses']
def _check_n_inputs(n) -> int | None:
    """Check a number of inputs"""

def _rows_in(values) -> list:
    """How many inputs the arguments of a model could hold

    Returns
    -------
        The likeliest first
    """

def _rows_out(value) -> set:
    """How many inputs what a model returns could be about"""

def _is_rearranged(rows: int, taken: tuple, out) -> bool:
    """Whether rows that come out are tokens end to end, or the inputs are another axis there"""

def _count_inputs(args: tuple, kwargs: Mapping, out) -> int | None:
    """The number of inputs of one forward pass

    Returns
    -------
        None where nothing tells
    """

_AXES_OF_ONE: dict
def _check_batched(name: str, module: nn.Module, x: Tensor):
    """Refuse inputs that come one at a time, without an axis of inputs"""

def _batch_first(module: nn.Module) -> bool | None:
    """Whether a module, or the attention in it, says that inputs are the first axis

    Returns
    -------
        None where it says nothing
    """

_TRANSFORMER_LAYERS: tuple
_TRANSFORMERS: tuple
def _time_first(model: nn.Module) -> set:
    """The modules that take and give (time, inputs, units), as their `batch_first=False` says

    Returns
    -------
        Ids of modules
    """

def _packed(value) -> PackedSequence | None:
    """The packed sequence in what a module gives: alone, or first in a tuple"""

def _unpacked(value, x: Tensor | None, mask: Tensor | None) -> tuple:
    """Activations beside the mask that goes with them, which a packed sequence brings along

    Returns
    -------
        Activations, mask
    """

def _tokens(value, x: Tensor | None, mask: Tensor | None) -> tuple:
    """Lay out the tokens of a batch one after the other, input by input, without the padding

    Parameters
    ----------
    value
        What a module gives
    x
        The activations in it, shape (inputs, tokens, units)
    mask
        True where a token is real, shape (inputs, tokens)

    Returns
    -------
        Shape (tokens, units), and the number of inputs; None, None where there are none
    """

def _by_place(value, x: Tensor | None, mask: Tensor | None, axis: int) -> tuple:
    """Lay out the pixels of a map, or the tokens of a sequence, one after the other

    Parameters
    ----------
    value
        What a module gives
    x
        The activations in it, shape (inputs, …)
    mask
        True where a token is real, shape (inputs, tokens)
    axis
        The axis of the units

    Returns
    -------
        Shape (inputs, places, units), and which places are real, None for all
    """

def _mean_of_places(x: Tensor, real: Tensor | None) -> Tensor:
    """Mean over real places, in single precision at least; 0 where an input is all padding

    Parameters
    ----------
    x
        Shape (inputs, places, units)
    real
        Which places are real, shape (inputs, places); None for all

    Returns
    -------
        Shape (inputs, units)
    """

def _token_where(same: Tensor, x: Tensor) -> Tensor | None:
    """The one token of each input for which `same` is true; None where it cannot be told

    Returns
    -------
        Shape (inputs, units)
    """

def _picked(name: str, x: Tensor, scores: Tensor, returned: Tensor) -> Tensor:
    """What the head received for the token whose scores the model returns

    Parameters
    ----------
    name
        The head
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

_NO_CLASS: int
def _classes(scores: Tensor, level: float | None = ...) -> Tensor:
    """The class that scores stand for

    Parameters
    ----------
    scores
        Scores, shape (inputs, classes) or (inputs,); whole numbers are classes
    level
        What decides where there is one score per input; None: unknown

    Returns
    -------
        Shape (inputs,), on their device; `_NO_CLASS` for scores with a NaN
    """

def _side(scores: Tensor, level: float | None) -> Tensor:
    """The class for one score per input: the side of the level that it lies on"""

_LEVELS: dict
def _level_of_one(node: _Node) -> float | None:
    """What decides between two classes where there is one score per input

    Returns
    -------
        None where it cannot be told
    """

def _scores_in(parts: dict) -> dict:
    """Those of the tensors that a model returns that may hold its scores

    Returns
    -------
        Path -> tensor
    """

def _answer(out, trace: _Trace) -> tuple:
    """Find the scores in what a model returns, and what decides where there is one score per input

    Returns
    -------
        Paths of the scores, which must agree; their level
    """
