# Made by tools/stubs.py: edit the notebook.
from collections import deque
from collections.abc import Callable
import torch
from torch import Tensor
from ..base.help_texts import document
from typing import Any

__all__ = []
class _Late:
    """Fetches results from a device some batches late, in order

    Parameters
    ----------
    lag
        Batches that may be lined up before one is fetched
    """
    def __init__(self, lag: int = ...): ...
    def add(self, device: torch.device, fetch: Callable):
        """Have `fetch()` called when the work lined up so far is done, or in the end"""
    def _fetch_one(self): ...
    def finish(self):
        """Fetch all that waits"""

def _first_bad(x: Tensor) -> tuple:
    """Find the first value that is not finite, without waiting for the device

    Parameters
    ----------
    x
        Activations, shape (steps, units)

    Returns
    -------
        Tensors of one number each: whether there is one, its place in `x.flatten()`, its value
    """
