# Made by tools/stubs.py: edit the notebook.
import numpy as np
from ..base.help_texts import document
from .point_process import _register, _Shares
from typing import Any

__all__ = []
def _walk(table, follow, n_steps, rng) -> np.ndarray:
    """Simulate step by step from chances `table`, shape (states, units)

    Returns
    -------
        Spikes, bool, shape (steps, units)
    """

@_register
class _Markov(_Shares):
    """A chance after silence and a chance after a spike"""
    name = ...
    names = ...
    n_states = ...
    after = ...
    def states(self, s): ...
    def prob(self, theta, state): ...
    def simulate(self, theta, n_steps, rng): ...
