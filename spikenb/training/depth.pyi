# Made by tools/stubs.py: edit the notebook.
from collections.abc import Callable, Iterable
import numpy as np
import pandas as pd
from torch import nn
from ..base.help_texts import document
from ..processes.selectivity import selectivity_index
from ..recording.layers import _INPUT
from ..recording.record import record
from ..spikes.threshold import Threshold
from typing import Any

__all__ = ['selectivity_by_layer']
def selectivity_by_layer(model: nn.Module, inputs: Iterable, layers: str | Iterable = ..., threshold: Threshold | float = ..., forward: Callable | None = ..., mask: Callable | None = ..., progress: bool = ...) -> pd.DataFrame:
    """Say how much of the firing of each layer the network's own answers explain

    Parameters
    ----------
    model
        The network; it must answer with classes
    inputs
        Inputs it was not trained on, a loader or a tensor; no labels
    layers
        As `record` takes them
    threshold
        What counts as a spike
    forward
        Called as forward(model, batch) in place of the usual way
    mask
        Of tokens: mask(batch) is true for real ones, (inputs, tokens)
    progress
        Show a progress bar when it takes longer than three seconds

    Returns
    -------
        One row a layer, in the order in which they run; without the head
    """
