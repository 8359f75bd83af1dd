# Made by tools/stubs.py: edit the notebook.
from dataclasses import dataclass
from fastcore.basics import patch
from ..base.help_texts import document
from .beyond_networks import READERS, TABULAR, VIEWERS
from .stopping_grid import NoisyRun
from typing import Any

__all__ = ['MINILM', 'SHARES', 'BeyondRun', 'beyond_grid']
MINILM: list
SHARES: tuple
@dataclass(frozen=True)
class BeyondRun(NoisyRun):
    """A network for words, patches or a table; `noise` is the share of labels that are shuffled

    Parameters
    ----------
    arch
        Its name, see `build_network`, or one of `MINILM`
    data
        One of `SETS`
    n_train
        Training inputs
    n_new
        Inputs without labels
    epochs
        Epochs at most: it ends when 99% of the given labels are known
    batch_size
        Inputs in an update
    """
    arch: str = ...
    data: str = ...
    n_train: int = ...
    n_new: int = ...
    epochs: int = ...
    batch_size: int = ...
    _archs = ...
    @property
    def _orig_labels(self) -> str:
        """What the labels are, in a word: 'clean', 'symmetric40', 'random1'"""
    @property
    def labels(self) -> str:
        """How many labels are shuffled"""
    @property
    def network(self) -> str:
        """What runs that differ by noise and seed alone have in common"""
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
        """Whether this run may decide what is read"""

_DEVELOPMENT: set
_TABLES: dict
def _settings() -> list:
    """All settings

    Returns
    -------
        network, data, sizes
    """

def beyond_grid(seeds: int = ...) -> list:
    """List the runs that say what to trust where

    Parameters
    ----------
    seeds
        Number of seeds, from 0

    Returns
    -------
        BeyondRuns
    """
