# Made by tools/stubs.py: edit the notebook.
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
import numpy as np
import torch
from numba import njit
from ..base.help_texts import document
from typing import Any

__all__ = ['SUMS']
def _compiled(loop: Callable, **how) -> Callable:
    """Compile a loop when it is first called, and keep the result where there is a folder for it

    Parameters
    ----------
    loop
        A function of arrays and numbers, in the part of Python that numba knows
    **how
        Passed on to numba

    Returns
    -------
        Its compiled form
    """

def _compiled_in_any_order(loop: Callable) -> Callable:
    """Compile a loop whose sums may be taken in any order, so that several values are added at once"""

SUMS: tuple
_ONE: int
def _no_sums(n_units: int) -> np.ndarray:
    """Make the sums over no step: no spike, hence no first and no last one

    Parameters
    ----------
    n_units
        Number of units

    Returns
    -------
        int64, shape (8, units): one row for each name in `SUMS`
    """

_DE_BRUIJN: int
_PLACES: Any
def _word(bits, i, u):
    """Put eight bytes of a unit together: 64 steps"""

def _place(one):
    """Number of the bit that is set"""

def _follow(bits, first_step, sums, a, b):
    """Bring the interval sums up to date with the steps in `bits`"""

def _by_units(loop: Callable, n_units: int, n_values: int) -> list:
    """Run a loop over ranges of units, one a thread

    Parameters
    ----------
    loop
        loop(a, b) works on the units from `a` to before `b`
    n_units
        Number of units
    n_values
        Units times steps: where they are few, one thread does it at once

    Returns
    -------
        What the loop gives for each range
    """

_ONES: Any
def _count(bits, n_steps, first_step, w, met, sums, a, b):
    """Bring the window sums up to date with the steps in `bits`"""
