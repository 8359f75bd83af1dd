# Made by tools/stubs.py: edit the notebook.
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
import numpy as np
import torch
from torch import Tensor, nn
from ..base.help_texts import document
from .forward_passes import _batches, _order, _present_all
from .layers import _unwrap
from .recorder import Recorder
from ..spikes.threshold import Threshold
from typing import Any

__all__ = ['record', 'predict']
def record(model: nn.Module, loader: Iterable, layers: str | Iterable = ..., threshold: Threshold | float | Mapping = ..., keep: str = ..., unit: str = ..., windows: tuple = ..., order: str | None = ..., time: str = ..., mask: Callable | None = ..., passes: int = ..., start: int = ..., forward: Callable | None = ..., progress: bool = ..., n_inputs: int | Callable | None = ..., answers: bool = ...):
    """Present every input once and turn activations into spike trains (method of arXiv 2308.00858)

    Parameters
    ----------
    model
        Any model; it stays on its device
    loader
        DataLoader or any iterable of batches; a tensor is one input per row
    layers
        'last' (what the head receives), 'all', a name, or several
    threshold
        Rule or fraction; a mapping: by layer
    keep
        'spikes': SpikeTrains; 'stats': SpikeStats; 'levels': a Threshold
    unit
        'element', or 'channel': the mean over a map, or over tokens
    windows
        Window lengths of `keep='stats'`, steps
    order
        Order of the inputs, kept; default: what the loader tells
    time
        A step is an 'input', or a 'token': outputs (inputs, tokens, units)
    mask
        Of tokens, or means over them: true for real ones, (inputs, tokens)
    passes
        2 finds the levels in a pass of their own: twice the time, less memory
    start
        Number of the first step, where this is a part of more (for `keep='stats'`)
    forward
        Called as forward(model, batch) in place of the usual way
    progress
        Show a progress bar when recording takes longer than three seconds
    n_inputs
        Inputs in a batch, or a function of it; default: rows
    answers
        Give the predicted classes of the same pass, too

    Returns
    -------
        Trains, stats or levels; of several layers a dictionary; with `answers` a pair with classes
    """

def _check_request(loader, layers, order, time, unit, mask, start, keep, passes):
    """Refuse what `record` cannot be asked for"""

class _Around(nn.Module):
    """Scripted code, which takes no hooks, in a module that does"""
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
        Called as forward(model, batch) in place of the usual way

    Returns
    -------
        The predicted class of each input, int64, shape (inputs,), on the CPU
    """

def _check_same(first: Recorder, second: Recorder):
    """Refuse when the second of two passes did not see what the first one saw"""
