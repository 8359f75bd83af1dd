# Made by tools/stubs.py: edit the notebook.
from dataclasses import asdict, dataclass
from fastcore.basics import patch
from ..base.help_texts import document
from .stopping_grid import NoisyRun
from typing import Any

__all__ = ['PruningRun', 'pruning_grid', 'PenaltyRun', 'knobs_grid', 'penalty_grid', 'TransferRun', 'transfer_grid']
@dataclass(frozen=True)
class PruningRun(NoisyRun):
    """A network that is trained, then pruned in many ways; its fields are those of a `NoisyRun`"""
    @property
    def _orig_id(self) -> str:
        """Name of the run, the same on every machine"""
    @property
    def id(self) -> str:
        """Name of the run, the same on every machine"""
    @property
    def _orig_is_development(self) -> bool:
        """Whether this run may decide how a rule is set; all others are held out"""
    @property
    def is_development(self) -> bool:
        """Never: nothing is chosen"""

_TRAINED: dict
_PRUNED: tuple
def pruning_grid(seeds: int = ...) -> list:
    """List the runs that scores of units are judged on

    Parameters
    ----------
    seeds
        Number of seeds, from 0

    Returns
    -------
        PruningRuns
    """

_KNOBS: dict
_WITHOUT_KNOB: tuple
@dataclass(frozen=True)
class PenaltyRun(NoisyRun):
    """A network that is trained with something against memorizing

    Parameters
    ----------
    method
        One of `_KNOBS` or `_WITHOUT_KNOB`
    knob
        Value of its knob, 0 where there is none
    """
    method: str = ...
    knob: float = ...
    def __post_init__(self): ...
    @property
    def _orig_id(self) -> str:
        """Name of the run, the same on every machine"""
    @property
    def id(self) -> str:
        """Name of the run, the same on every machine"""
    @property
    def _orig_is_development(self) -> bool:
        """Whether this run may decide how a rule is set; all others are held out"""
    @property
    def is_development(self) -> bool:
        """Whether this run may decide how a knob is set"""

_NOISY: tuple
_SMALL: tuple
def _penalized(setting: tuple, seed: int, method: str, knob: float) -> PenaltyRun:
    """A run of a setting with one way against memorizing"""

def _tried() -> list:
    """All that is tried in development

    Returns
    -------
        Method and knob
    """

def knobs_grid(seeds: int = ...) -> list:
    """List the runs that knobs are set by

    Parameters
    ----------
    seeds
        Number of seeds, from 0

    Returns
    -------
        PenaltyRuns
    """

_CHOSEN: dict
_HARD: tuple
def penalty_grid(seeds: int = ...) -> list:
    """List the runs that ways against memorizing are judged on

    Parameters
    ----------
    seeds
        Number of seeds, from 0

    Returns
    -------
        PenaltyRuns
    """

@dataclass(frozen=True)
class TransferRun(NoisyRun):
    """A network that learned one task and is asked about another

    Parameters
    ----------
    taught
        Labels of the old task: 'true', 'shuffled', or 'nothing' was learned
    n_train
        Inputs of the old task
    n_new
        Inputs of the new task with labels
    epochs
        Epochs to learn the old task
    tuned
        Epochs to learn the new one
    """
    taught: str = ...
    n_train: int = ...
    n_new: int = ...
    epochs: int = ...
    tuned: int = ...
    _archs = ...
    def __post_init__(self): ...
    @property
    def _orig_labels(self) -> str:
        """What the labels are, in a word: 'clean', 'symmetric40', 'random1'"""
    @property
    def labels(self) -> str:
        """What it was taught"""
    @property
    def _orig_id(self) -> str:
        """Name of the run, the same on every machine"""
    @property
    def id(self) -> str:
        """Name of the run, the same on every machine"""
    @property
    def _orig_is_development(self) -> bool:
        """Whether this run may decide how a rule is set; all others are held out"""
    @property
    def is_development(self) -> bool:
        """Whether this run may decide which index orders layers"""

_TAUGHT: tuple
_CARRIED: dict
def transfer_grid(seeds: int = ...) -> list:
    """List the runs that say which layer serves a new task

    Parameters
    ----------
    seeds
        Number of seeds, from 0

    Returns
    -------
        TransferRuns
    """
