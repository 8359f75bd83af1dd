# Made by tools/stubs.py: edit the notebook.
import warnings
from collections.abc import Callable, Iterable
import numpy as np
import pandas as pd
from torch import nn
from ..base.help_texts import document
from ..processes.selectivity import selectivity_index
from ..recording.layers import _INPUT
from ..recording.record import record
from ..spikes.threshold import Threshold
from ..spikes.trains import SpikeTrains
from typing import Any

__all__ = ['selectivity_by_layer']
def selectivity_by_layer(model: nn.Module, inputs: Iterable, layers: str | Iterable = ..., threshold: Threshold | float = ..., forward: Callable | None = ..., mask: Callable | None = ..., progress: bool = ...) -> pd.DataFrame:
    """Say how much of the firing of each layer the network's own answers explain; read the first hidden one

    Parameters
    ----------
    model
        The network; it must answer with classes, one an input
    inputs
        Inputs it was not trained on, a loader or a tensor; no labels
    layers
        As `record` takes them; of a transformer name its blocks
    threshold
        What counts as a spike
    forward
        Called as forward(model, batch) in place of the usual way
    mask
        Of tokens: mask(batch) is true for real ones, (inputs, tokens); else the model's `attention_mask`
    progress
        Show a progress bar when it takes longer than three seconds

    Returns
    -------
        One row per layer, in the order in which they run, up to what the head receives: name, units, mean rate, mean selectivity
    """

def _check_classes(model: nn.Module):
    """Refuse a model that says it gives no classes"""

def _up_to_the_head(names: list) -> list:
    """Layers, less the head and what comes after it; all, with a warning, where the head is not told"""

def _row(layer: str, spikes: SpikeTrains, answers) -> dict:
    """What there is to say of a layer"""
