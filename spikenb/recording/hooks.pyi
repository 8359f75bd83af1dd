# Made by tools/stubs.py: edit the notebook.
import warnings
from collections.abc import Callable
from contextlib import ExitStack, contextmanager, nullcontext
import torch
from torch import nn
from torch.nn.modules.module import register_module_forward_pre_hook
from ..base.help_texts import document
from typing import Any

__all__ = []
def _eager(model: nn.Module):
    """Run what is compiled or fused as it was written"""

class _Hook:
    """Calls a function; a copy of it, as in a copy of the model, does nothing"""
    def __init__(self, call: Callable): ...
    def __call__(self, *args, **kwargs): ...
    def __deepcopy__(self, memo): ...
    def __reduce__(self): ...

def _nothing(*args, **kwargs): ...

def _give_nothing(): ...

def _before_all_calls(model: nn.Module, begin: Callable):
    """Call a function before every call of any module"""

def _set_hooks(stack: ExitStack, module: nn.Module, before: Callable, after: Callable):
    """Call `before` and `after` each time a module runs, until `stack` is closed"""

def _set_last_hook(stack: ExitStack, model: nn.Module, end: Callable):
    """Call `end` when a forward pass ends, also where it fails, until `stack` is closed"""
