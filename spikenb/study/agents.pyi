# Made by tools/stubs.py: edit the notebook.
import copy
import time
import warnings
from dataclasses import asdict
import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from ..base.help_texts import document
from ..processes.selectivity import selectivity_index
from ..processes.synchrony import dimensionality
from ..spikes.threshold import Threshold
from ..spikes.trains import binarize
from .beyond_grid import GAMES, AgentRun
from .runs import _about, _plain, _threads
from typing import Any

__all__ = ['execute_agent_run']
_TAU: float
def _scores(h: Tensor) -> Tensor:
    """Mean absolute activation over the layer's mean

    Returns
    -------
        Shape (units,)
    """

def _forget(optimizer: torch.optim.Adam, weight: Tensor, where) -> None:
    """Zero the optimizer's moments of some weights"""

def _begin_anew(layer: nn.Linear, optimizer: torch.optim.Adam, rows = ...) -> None:
    """New weights for some of the units of a layer, drawn as at first"""

def _recycle(net: nn.Sequential, states: Tensor, optimizer: torch.optim.Adam) -> int:
    """Give dormant units new weights from before, and none to the next layer; how many there were"""

def _look(net: nn.Sequential, states: Tensor) -> dict:
    """What the firing of the last hidden layer says"""

def _play(run: AgentRun) -> dict:
    """Learn a game, look at the firing every 1,000 steps

    Returns
    -------
        Column -> values, one row per look
    """

def _take_care(run: AgentRun, net: nn.Sequential, states: Tensor, optimizer, step: int) -> None:
    """Recycle dormant units, or begin the last layers anew at a third and at two thirds"""

def execute_agent_run(run: AgentRun, root: str | None = ...) -> dict:
    """Let an agent learn a game, and say how it went and how it fired

    Parameters
    ----------
    run
        The run
    root
        Not used: games need no data

    Returns
    -------
        The record: plain numbers and text
    """
