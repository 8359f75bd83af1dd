# Made by tools/stubs.py: edit the notebook.
import re
from dataclasses import dataclass
import torch
from fastcore.basics import patch
from torch import Tensor, nn
from torch.multiprocessing.reductions import StorageWeakRef
from torch.nn.parameter import UninitializedTensorMixin
from torch.utils._python_dispatch import TorchDispatchMode
from ..base.help_texts import document
from .layers import _all_tensors, _tensor, _tensors
from typing import Any

__all__ = []
_KINDS: dict
_KIND: dict
_PASSED: tuple
def _kind(name: str, n_sources: int) -> str:
    """The kind of an operation, from its name and the number of sources that depend on the inputs"""

class _Node:
    """One operation that made a tensor"""
    __slots__ = ...
    def __init__(self, kind: str, name: str, parents: list, call): ...
    def alive(self) -> bool:
        """Whether any memory is left that holds its result"""

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
        The last run of each module so far, by name: the trace goes on counting in it
    several
        Whether it received several tensors that depend on the inputs
    x
        What it received, while it may be the head's
    version
        How often `x` had been written to
    came
        What made `x`
    shape_in
        Shape of `x`
    made
        What made its output
    shape_out
        Shape of its output
    """
    name: str
    module: nn.Module
    parent: _Call | None
    run: int
    runs: dict
    several: bool = ...
    x: Tensor | None = ...
    version: int = ...
    came: _Node | None = ...
    shape_in: tuple = ...
    made: _Node | None = ...
    shape_out: tuple = ...
    def within(self, other) -> bool:
        """Whether this call is `other` or happened in it"""
    @property
    def label(self) -> str:
        """The layer's name, with the number of the run where there are several"""

class _Kept:
    """In place of a weak reference, for a tensor without storage (sparse, say): the tensor itself"""
    def __init__(self, t: Tensor): ...
    def expired(self) -> bool: ...

def _place(t: Tensor) -> tuple:
    """Where a tensor's values lie

    Returns
    -------
        An address, and a weak reference that keeps it taken
    """

class _Trace(TorchDispatchMode):
    """Keeps, for one forward pass, which operation filled each piece of memory last"""
    def __init__(self, model: nn.Module, finds_features: bool = ...): ...
    def __torch_dispatch__(self, func, types, args = ..., kwargs = ...): ...
    def note(self, t: Tensor, node: _Node):
        """Say that `node` made `t`"""
    def begin(self, taken):
        """Say what goes into the model"""
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
    def features(self, name: str, args: tuple, kwargs: dict, out) -> tuple | None:
        """Stride and length of the axis along which an operation's result has its features"""
    def feature_axis_of(self, name: str, args: tuple, kwargs: dict, made: Tensor) -> int | None:
        """The axis of the features of an operation's result, from what it did and what it was given"""
    def after_product(self, left: Tensor, right: Tensor, axes: dict, is_torn: bool, made: Tensor) -> int | None:
        """The axis of features after a product of matrices

        Parameters
        ----------
        axes
            Id of a factor that depends on the inputs -> axis of its features, or None
        is_torn
            Whether features of a factor are over several axes
        """
    def operation(self, func, args: tuple, kwargs: dict, out):
        """Note what one operation made"""
    def note_new(self, out, node: _Node):
        """Say that `node` made the tensors in `out` that lie in memory of their own"""
    def enter(self, name: str, module: nn.Module, args: tuple, kwargs: dict):
        """A module begins"""
    def hold(self, call: _Call, x: Tensor):
        """Keep what a call received, in case it is the head"""
    def let_go(self):
        """Hold no longer the inputs of calls whose results are gone"""
    def leave(self, module: nn.Module, out):
        """A module ends"""
    def pop_call(self, module: nn.Module) -> _Call | None:
        """Take the last call of a module off the stack, and with it calls inside that never ended"""

def _written(func, args: tuple) -> list:
    """The tensors an operation writes into"""

def _covers(t: Tensor) -> bool:
    """Whether a tensor is all there is in its memory"""

_CHOOSING: tuple
_CHANNELS_AT_1: Any
_FEATURES_AT_END: set
_PRODUCTS: tuple
_REDUCTIONS: tuple
def _feature_axis(node: _Node | None, t: Tensor) -> int | None:
    """Which axis of a tensor, made by a node or a view of what it made, holds the features"""

def _by_id(pair: tuple) -> tuple: ...

def _kept(name: str, axes: list, made: Tensor) -> int | None:
    """The axis of features that work element by element, or along other axes, leaves where it was"""

def _left_by(args: tuple, kwargs: dict, t: Tensor, axis: int) -> int | None:
    """Where the axis of features is after a reduction over others"""
