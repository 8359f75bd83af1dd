# Made by tools/stubs.py: edit the notebook.
import difflib, re
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
import torch
from torch import Tensor, nn
from torch.multiprocessing.reductions import StorageWeakRef
from torch.nn.parameter import UninitializedTensorMixin
from torch.nn.utils.rnn import PackedSequence
from torch.utils._python_dispatch import TorchDispatchMode
from fastcore.basics import patch
from .help import document
from typing import Any

__all__ = []
_WRAPPERS: dict
_SHARDED: set
def _unwrap(model) -> nn.Module:
    """The model inside its wrappers: DistributedDataParallel, torch.compile, averaged weights, Lightning Fabric"""

def _called(model: nn.Module) -> nn.Module:
    """What to call: the model with its wrappers, except those that compile or synchronize, and those that cannot be called"""

_INPUT: str
def _names(model: nn.Module) -> dict:
    """All names of all modules

    Returns
    -------
        Name -> module
    """

def _parse(layer: str, names: Mapping) -> tuple:
    """Split a layer's name into its parts; an unknown name raises a ValueError that suggests the nearest

    Returns
    -------
        Module name, whether its input is meant, number of the run or None
    """

_CONTAINERS: set
_SERVANTS: tuple
_LORA: Any
_PEFT: set
def _parts(module: nn.Module) -> dict:
    """The parts of a module that are layers or hold layers, without those that serve its weight

    Returns
    -------
        Name -> module
    """

def _is_layer(module: nn.Module) -> bool:
    """Whether a module is one layer, whatever hangs in it"""

_PASSES_THROUGH: tuple
def _layers(module: nn.Module, prefix: str = ...) -> dict:
    """The layers of a model by name; modules that pass values through, dropout and reshaping, would only repeat their neighbors

    Returns
    -------
        Name -> module, each module once
    """

_KINDS: dict
_KIND: dict
_PASSED: tuple
class _Node:
    """One operation that made a tensor: its kind, the operations before it, and the call of a module it happened in"""
    __slots__ = ...
    def __init__(self, kind: str, name: str, parents: list, call): ...
    def alive(self) -> bool: ...

@dataclass(eq=False)
class _Call:
    """One run of a module in the first forward pass

    Parameters
    ----------
    name
        The module's first name
    module
        The module
    parent
        The call it happened in
    run
        How many runs of the module came before in this pass
    runs
        The last run of each module, by name
    x
        What it received, while it may be the head's
    version
        How often `x` had been written to
    came
        What made `x`
    made
        What made its output
    several
        Whether it received several tensors that depend on the inputs
    shape
        Shape of its output
    width
        Shape of `x`
    """
    name: str
    module: nn.Module
    parent: _Call|None
    run: int
    runs: dict
    x: Tensor | None = ...
    version: int = ...
    came: _Node | None = ...
    made: _Node | None = ...
    several: bool = ...
    shape: tuple = ...
    width: tuple = ...
    def within(self, other) -> bool:
        """Whether this call is `other` or happened in it"""
    @property
    def label(self) -> str: ...

def _tensor(value) -> Tensor | None:
    """The activations in what a module takes or gives: the tensor, or the first of a tuple (as LSTM and attention give)"""

def _tensors(value) -> list:
    """All tensors in nested tuples, lists and dictionaries"""

def _all_tensors(value, depth: int = ...) -> list:
    """All tensors in what a model takes, in objects of any class"""

class _Kept:
    """The place of a tensor without storage (sparse, say): the tensor itself, kept

    Parameters
    ----------
    t
        An address, and a weak reference that keeps it from being used again
    """
    def __init__(self, t): ...
    def expired(self): ...

def _place(t: Tensor) -> tuple:
    """Where a tensor's values lie

    Returns
    -------
        An address, and a weak reference that keeps it from being used again
    """

class _Trace(TorchDispatchMode):
    """Keeps, for each piece of memory, the operation that filled it last: for one forward pass"""
    def __init__(self, model: nn.Module): ...
    def begin(self, taken):
        """Say what goes into the model; where no tensor does (texts, say), what comes from outside later is taken for it"""
    def __torch_dispatch__(self, func, types, args = ..., kwargs = ...): ...
    def note(self, t: Tensor, node: _Node):
        """Say that `node` made `t`"""
    def maker(self, t) -> _Node | None:
        """What made a tensor

        Returns
        -------
            None for memory that no operation was seen to fill
        """
    def depends(self, t) -> bool:
        """Whether a tensor is known to depend on the inputs"""
    def sources(self, name: str, args: tuple, kwargs: dict) -> list:
        """What an operation made its result of, as far as it depends on the inputs

        Returns
        -------
            Nodes, each once
        """
    def operation(self, func, args: tuple, kwargs: dict, out):
        """Note what one operation made"""
    def enter(self, name: str, module: nn.Module, args: tuple, kwargs: dict):
        """A module begins"""
    def let_go(self):
        """Hold no longer the inputs of calls whose results are gone"""
    def leave(self, module: nn.Module, out):
        """A module ends"""
    def head(self, out) -> _Head | str:
        """Find the module that makes what the model returns

        Returns
        -------
            The head, or why there is none
        """
    def candidates(self, out, n_inputs: int) -> dict:
        """Layers that could be recorded in place of a last hidden layer that was not found

        Returns
        -------
            Layer -> width, in the order they ran
        """

def _kind(name: str, n_sources: int) -> str:
    """The kind of an operation, from its name and the number of its sources that depend on the inputs"""

def _written(func, args: tuple) -> list:
    """The tensors an operation writes into"""

def _covers(t: Tensor) -> bool:
    """Whether a tensor is all there is in its memory"""

def _level(node: _Node, call: _Call, seen: dict, outside: set) -> int:
    """How deep `node` lies in `call`: 0 before its weights, 1 after them, 2 when bent after them; notes where it leaves the call"""

def _outermost_layer(call: _Call) -> _Call:
    """The outermost layer that contains a call, or the call itself"""

def _head_of(node: _Node) -> tuple:
    """The module that made what `node` stands for, with the proof, or why there is none

    Returns
    -------
        The call of the head and '', or None and the reason
    """

def _where(node: _Node) -> str:
    """An operation and the module it happened in, in words"""

def _outputs(value, path: tuple = ...) -> dict:
    """The tensors in what a model returns: in tuples, dictionaries and dataclasses; others are looked into when they are all there is

    Returns
    -------
        Path -> tensor
    """

def _ancestors(node: _Node, seen: set) -> set:
    """The operations before `node`, and itself"""

@dataclass(frozen=True)
class _Head:
    """The proved head: its call in the first pass, and where in the model's output its scores are

    Parameters
    ----------
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
    """What was passed on the way back"""

def _last_weights(node: _Node) -> tuple:
    """The last products with weights before `node`, and the operations between

    Returns
    -------
        Nodes: the products, and all that comes after them
    """

def _is_representation(after: set) -> bool:
    """Whether what comes after the last weights is normalized, or the sum of a branch and what it branched off from: no scores"""

def _proposal(candidates: dict) -> str:
    """The candidates in words"""
