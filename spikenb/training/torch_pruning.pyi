# Made by tools/stubs.py: edit the notebook.
import re
from collections.abc import Mapping
import numpy as np
import pandas as pd
import torch
from torch import Tensor
from torch_pruning import prune_conv_in_channels, prune_linear_in_channels
from torch_pruning.dependency import Group
from torch_pruning.pruner.importance import Importance
from ..base.help_texts import document
from ..recording.layers import _INPUT
from ..spikes.trains import SpikeTrains
from .monitor import Monitor, _versions
from spikenb.training.pruning import _checked_scores, _classes_of, _score_units, _worth, firing_scores
from typing import Any

__all__ = ['FiringImportance']
class FiringImportance(Importance):
    """What channels are worth by their firing: an importance for torch-pruning

    Parameters
    ----------
    source
        Scores, trains by layer, or watch
    by
        'rate', 'selectivity', 'fano', 'dormancy', 'redundancy',
    labels
        One class per input, for trains or watch
    normalize
        From the least of a group, in means: to compare layers
    """
    def __init__(self, source: pd.DataFrame | SpikeTrains | Mapping | Monitor, by: str = ..., labels: np.ndarray | Tensor | list | None = ..., normalize: bool = ...): ...
    def _measure(self):
        """Find what units are worth"""
    def __call__(self, group: Group) -> Tensor:
        """Tell what the channels of a group are worth

        Returns
        -------
            Shape (channels of the group,)
        """
    def _of(self, name: str, layer: torch.nn.Module) -> np.ndarray:
        """What the units that a layer receives are worth; it must still receive as many"""

_CUTS_INPUTS: tuple
def _inner_name(name: str | None) -> str:
    """The name of a layer, without what wraps the model"""

def _unscored(group: Group, worth: dict) -> str:
    """Say that channels of a group go where nothing was scored"""

def _scores_from(source, labels) -> pd.DataFrame:
    """Scores from whatever was given"""

def _score_trains(layer: str, spikes: SpikeTrains, labels) -> pd.DataFrame:
    """Scores from spike trains of what a layer receives"""
