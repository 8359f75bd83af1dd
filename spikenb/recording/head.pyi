# Made by tools/stubs.py: edit the notebook.
from dataclasses import dataclass
from torch import Tensor
from ..base.help_texts import document
from .layers import _INPUT, _PASSES_THROUGH, _is_layer, _outputs
from .trace import _Call, _Node, _Trace
from typing import Any

__all__ = []
def _outermost_layer(call: _Call) -> _Call:
    """The outermost layer that contains a call, or the call itself"""

def _level(node: _Node, call: _Call, seen: dict, outside: set) -> int:
    """How deep an operation lies in a call

    Parameters
    ----------
    node
        An operation
    call
        The candidate
    seen
        Levels found so far, by node: filled here
    outside
        Where the walk leaves the call: filled here

    Returns
    -------
        0 before the candidate's weights, 1 after them, 2 when bent after them
    """

def _where(node: _Node) -> str:
    """An operation and the module it happened in, in words"""

def _head_behind(node: _Node) -> _Call | str:
    """The module that made what `node` stands for

    Returns
    -------
        The call of the head, or why there is none
    """

def _ancestors(node: _Node) -> set:
    """The operations before `node`, and itself"""

@dataclass(frozen=True)
class _Head:
    """The head, proved in the first pass

    Parameters
    ----------
    call
        Its call
    path
        Where in the model's output its scores are
    scores
        The scores
    way
        Kinds of operation between the module and what the model returns, from the end
    ends
        All places in the output that come from the head
    """
    call: _Call
    path: tuple
    scores: Tensor
    way: tuple
    ends: tuple

def _way(node: _Node) -> tuple:
    """The kinds of what was passed on the way back"""

def _ends(made: dict, found: dict) -> list:
    """The places in an output that no head in another place was made from

    Returns
    -------
        Paths
    """

def _head(trace: _Trace, out) -> _Head | str:
    """Find the module that makes what the model returns

    Returns
    -------
        The head, or why there is none
    """

def _last_weights(node: _Node) -> tuple:
    """The last products with weights before `node`, and the operations between

    Returns
    -------
        Nodes: the products, and all that comes after them
    """

_NORMS: tuple
def _is_representation(after: set) -> bool:
    """Whether something that comes after the last weights is normalized, or a skip connection"""

def _is_skip(node: _Node) -> bool:
    """Whether an operation is the sum of a branch and what it branched off from"""

def _candidates(trace: _Trace, out, n_inputs: int | None) -> dict:
    """Layers that could be recorded in place of a last hidden layer that was not found

    Returns
    -------
        Layer -> width, as they ran
    """

def _applies(call: _Call, last: list) -> bool:
    """Whether a layer does one of the last products with weights, to hidden activations"""

def _proposal(candidates: dict) -> str:
    """The candidates in words"""
