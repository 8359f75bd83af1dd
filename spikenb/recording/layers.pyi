# Made by tools/stubs.py: edit the notebook.
import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import NamedTuple
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence
from ..base.help_texts import document
from typing import Any

__all__ = []
_SHARDED: set
def _check_takes_hooks(model):
    """Refuse what is no module, and modules whose layers cannot be watched"""

_WRAPPERS: dict
def _unwrap(model) -> nn.Module:
    """Find the model inside its wrappers"""

_NOT_CALLED: tuple
def _called(model: nn.Module) -> nn.Module:
    """Find what to call: the model with those of its wrappers that change what is computed"""

def _names(model: nn.Module) -> dict:
    """All names of all modules

    Returns
    -------
        Name -> module
    """

_INPUT: str
def _parse(layer: str, names: Mapping) -> tuple:
    """Split a layer's name into its parts

    Returns
    -------
        Module's name, whether its input, run or None
    """

def _nearest(name: str, names: Mapping) -> str:
    """The names most like `name`, in words"""

_SERVANTS: tuple
def _serves(name: str, part: nn.Module) -> bool:
    """Whether a part of a module only serves its weight"""

def _parts(module: nn.Module) -> dict:
    """The parts of a module that are layers or hold layers

    Returns
    -------
        Name -> module
    """

_CONTAINERS: set
def _is_torch_layer(kind: type) -> bool:
    """Whether a class is one of PyTorch's layers, and no container"""

_LORA: Any
_PEFT: set
def _is_layer(module: nn.Module) -> bool:
    """Whether a module is one layer, whatever hangs in it"""

_PASSES_THROUGH: tuple
def _layers(module: nn.Module, prefix: str = ...) -> dict:
    """The layers of a model by name, without those that pass values through

    Returns
    -------
        Name -> module, each module once
    """

def _tensor(value) -> Tensor | None:
    """The activations in what a module takes or gives"""

def _tensors(value) -> list:
    """All tensors in nested tuples, lists and dictionaries"""

def _all_tensors(value, depth: int = ...) -> list:
    """All tensors in what a model takes, in objects of any class"""

def _outputs(value, path: tuple = ...) -> dict:
    """The tensors in what a model returns

    Returns
    -------
        Path -> tensor
    """

class _Site(NamedTuple):
    """Where activations are taken: what a module gives, or what it receives

    Parameters
    ----------
    name
        The module's name
    is_input
        Whether what it receives is meant
    """
    name: str
    is_input: bool

class _Run(NamedTuple):
    """One run of a module in a forward pass, at a site

    Parameters
    ----------
    name
        The module's name
    is_input
        Whether what it receives is meant
    number
        How many runs came before in the pass
    """
    name: str
    is_input: bool
    number: int
    @property
    def site(self) -> _Site:
        """The site without the number"""

def _label(place: _Site | _Run) -> str:
    """The name that users know a layer by"""

def _sites(model: nn.Module, names: Mapping, layers) -> dict:
    """The sites to watch for the layers asked for, but for the last hidden layer

    Returns
    -------
        Site -> runs, or None for all
    """
