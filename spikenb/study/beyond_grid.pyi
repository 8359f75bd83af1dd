# Made by tools/stubs.py: edit the notebook.
from dataclasses import dataclass
from fastcore.basics import patch
from ..base.help_texts import document
from .beyond_networks import READERS, TABULAR, VIEWERS
from .stopping_grid import NoisyRun
from typing import Any

__all__ = ['MINILM', 'SHARES', 'CHOSEN', 'GAMES', 'CARES', 'COUNTS', 'BeyondRun', 'beyond_grid', 'TokenRun', 'tokens_grid', 'AgentRun', 'agents_grid', 'CanaryRun', 'canaries_grid']
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

CHOSEN: dict
@dataclass(frozen=True)
class TokenRun(BeyondRun):
    """A network that reads words; not trained if `epochs` is 0"""
    _archs = ...
    @property
    def labels(self) -> str:
        """How many labels are shuffled, or that nothing is learned"""
    @property
    def id(self) -> str:
        """Name of the run, the same on every machine"""

def tokens_grid(seeds: int = ...) -> list:
    """List the networks whose token trains are described

    Parameters
    ----------
    seeds
        Number of seeds, from 0

    Returns
    -------
        TokenRuns
    """

GAMES: dict
CARES: tuple
@dataclass(frozen=True)
class AgentRun(NoisyRun):
    """An agent that learns a game; all that decides its outcome

    Parameters
    ----------
    data
        The game, a key of `GAMES`
    arch
        A deep Q-network
    steps
        Steps in the game, and about as many updates
    care
        What is done about dormant units, one of `CARES`
    """
    data: str = ...
    arch: str = ...
    steps: int = ...
    care: str = ...
    _archs = ...
    _sets = ...
    def __post_init__(self): ...
    @property
    def _orig_variant(self) -> str:
        """What sets the training apart from plain Adam, '' for nothing"""
    @property
    def variant(self) -> str:
        """The learning rate, and what is done about dormant units"""
    @property
    def _orig_setting(self) -> str:
        """What runs that differ by their seed alone have in common"""
    @property
    def setting(self) -> str:
        """What runs that differ by their seed alone have in common"""

def agents_grid(seeds: int = ...) -> list:
    """List the agents

    Parameters
    ----------
    seeds
        Number of seeds, from 0

    Returns
    -------
        AgentRuns
    """

COUNTS: tuple
@dataclass(frozen=True)
class CanaryRun(NoisyRun):
    """A language model that learns a text with canaries; all that decides its outcome

    Parameters
    ----------
    data
        The text
    arch
        'decoder' or 'gru'
    n_train
        Lines to learn, beside the canaries
    n_new
        Lines of each kind that are asked about
    epochs
        Epochs to train
    """
    data: str = ...
    arch: str = ...
    n_train: int = ...
    n_new: int = ...
    epochs: int = ...
    _archs = ...
    _sets = ...
    @property
    def _orig_setting(self) -> str:
        """What runs that differ by their seed alone have in common"""
    @property
    def setting(self) -> str:
        """What runs that differ by their seed alone have in common"""
    @property
    def _orig_is_development(self) -> bool:
        """Whether this run may decide how a rule is set; all others are held out"""
    @property
    def is_development(self) -> bool:
        """Whether this run may decide how a signal is read"""

def canaries_grid(seeds: int = ...) -> list:
    """List the language models

    Parameters
    ----------
    seeds
        Number of seeds, from 0

    Returns
    -------
        CanaryRuns
    """
