# Made by tools/stubs.py: edit the notebook.
from collections.abc import Callable, Iterable, Mapping
import numpy as np
import torch
from torch import nn
from ..base.help_texts import document
from .monitor import Monitor
from .stopping import _attach_stop, _check_stop, _restore_stop
import keras
from typing import Any

__all__ = ['SpikeMonitor']
class _Listed(nn.Module):
    """A Keras model whose layers PyTorch can list

    Parameters
    ----------
    model
        Built
    wanted
        Names of layers made of layers, which are listed only if asked for
    """
    def __init__(self, model: keras.Model, wanted: Iterable = ...): ...
    def forward(self, inputs): ...

_PASSES_THROUGH: tuple
def _all_names(listed: _Listed) -> list:
    """The layers that compute something

    Returns
    -------
        Names
    """

def _present(model: nn.Module, batch):
    """Run the model on a batch of a Keras data set

    Parameters
    ----------
    batch
        Inputs, or (inputs, targets, …) as `fit` takes them
    """

class SpikeMonitor(keras.callbacks.Callback):
    """Look at a Keras model at the end of each epoch; list it before what reads its measures

    Parameters
    ----------
    inputs
        An array, tensor or loader, always the same; (x, y) batches will do
    prefix
        Put before the names in `logs`
    stop
        `StopMemorizing()`, or stop(row) true: training ends after this epoch
    **options
        For `Monitor`: labels, also, layers, threshold, levels, every, budget …
    """
    def __init__(self, inputs: Iterable, *, prefix: str = ..., stop: Callable | None = ..., **options): ...
    def on_train_begin(self, logs: Mapping | None = ...):
        """Make the monitor; one that has watched this model goes on"""
    def _make_monitor(self) -> Monitor:
        """The monitor of this model"""
    def on_epoch_end(self, epoch: int, logs: dict | None = ...):
        """Look, and add the measures to the logs of the epoch"""
    def on_train_end(self, logs: Mapping | None = ...):
        """Put back the weights that `stop` kept"""
