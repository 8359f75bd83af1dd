# Made by tools/stubs.py: edit the notebook.
from dataclasses import asdict, dataclass
from fastcore.basics import patch
from ..base.help_texts import document
from .stopping_grid import NoisyRun
from typing import Any

__all__ = ['PruningRun', 'pruning_grid']
@dataclass(frozen=True)
class PruningRun(NoisyRun):
    """A network that is trained, then pruned in many ways; its fields are those of a `NoisyRun`"""
    @property
    def _orig_id(self) -> str:
        """Name of the run, the same on every machine"""
    @property
    def id(self) -> str:
        """Name of the run, the same on every machine"""

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
