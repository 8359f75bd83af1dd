# Made by tools/stubs.py: edit the notebook.
import base64
import json
import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import product
from math import prod
from numbers import Number
from pathlib import Path
import numpy as np
from fastcore.basics import patch
from ..base.files import write_whole
from ..base.help_texts import document
from .poisson_workbench import _draw_workbench
from .threshold_explorer import _RULES, _draw_threshold
from .training_replay import _draw_replay
from .widgets import _with_images
from ..study.store import Store
from typing import Any

__all__ = ['Frames', 'freeze', 'threshold_frames', 'workbench_frames', 'replay_frames']
def _pack(pictures: Sequence) -> list:
    """Cut pictures at their tags, and keep what they share once

    Returns
    -------
        Of each piece its text; or its versions, and the place of each picture's among them
    """

def _unpack(pieces: list, i: int) -> str:
    """Put picture `i` together again"""

@dataclass(frozen=True, repr=False)
class Frames:
    """A picture for each setting of a few controls, for a page without Python

    Parameters
    ----------
    values
        Values of each control, by its label
    start
        Place of the first setting among the values of each control
    pieces
        The pictures, packed
    """
    values: dict
    start: tuple
    pieces: list
    def __repr__(self): ...
    def _repr_html_(self): ...
    def at(self, *setting) -> str:
        """The picture at a setting

        Parameters
        ----------
        *setting
            One value per control, in their order; by default the first setting

        Returns
        -------
            HTML
        """
    def to_html(self) -> str:
        """Write controls, picture and script as HTML that needs no server, library or connection"""
    def save(self, path: str | Path, title: str = ...) -> Path:
        """Write a page of its own, which a browser opens without a server

        Parameters
        ----------
        path
            File to write, by habit `NAME.html`
        title
            Title of the page
        """

def _grid(values: Mapping) -> dict:
    """Take the values of controls, as Python's numbers, or say what is wrong with them"""

def freeze(draw: Callable, values: Mapping, start: Sequence | None = ...) -> Frames:
    """Draw a picture for every setting of a few controls

    Parameters
    ----------
    draw
        Called with one value per control, in the order of `values`; returns HTML
    values
        Values of each control, by its label: numbers make a slider, texts a menu
    start
        The setting shown first; by default the first of all values

    Returns
    -------
        Shows itself in a notebook and on its page; `.to_html()`, `.save(path)`
    """

_SCRIPT: str
_STYLE: str
_KEYS: str
def _slider(texts: list, start: int) -> str:
    """Write a slider with its value beside it"""

def _menu(texts: list, start: int) -> str:
    """Write a menu"""

def _control(label: str, values: list, start: int) -> str:
    """Write a slider for numbers, a menu for texts

    Parameters
    ----------
    label
        Stands before it
    values
        What can be chosen
    start
        Which of them comes first
    """

_PAGE: str
def _rising(amounts: np.ndarray) -> bool:
    """Whether numbers rise, from 0 and below 1"""

def threshold_frames(activations: Mapping, rules: Sequence = ..., amounts: Sequence | None = ..., start: float = ..., window: int = ...) -> Frames:
    """Draw the threshold explorer beforehand, for a page without Python

    Parameters
    ----------
    activations
        One to three networks by name, shape (steps, units), same inputs to all
    rules
        Rules by name, as in the explorer's menu; by default all
    amounts
        At least two rising amounts; by default 0, 0.05, …, 0.95
    start
        The amount shown first, or the one next to it
    window
        Window of the Fano factors, steps

    Returns
    -------
        With the controls `amount` and `rule`
    """

def workbench_frames(rates: Sequence = ..., dead: Sequence = ..., drifts: Sequence = ..., start: Sequence = ..., n_steps: int = ..., seed: int = ...) -> Frames:
    """Draw the Poisson workbench beforehand, for a page without Python

    Parameters
    ----------
    rates
        Spikes per step
    dead
        Steps of rest after each spike
    drifts
        Change of the rate from middle to end, as its share
    start
        The setting shown first: rate, rest, drift
    n_steps
        Length of the train, steps
    seed
        Seed of every train

    Returns
    -------
        With the controls `rate`, `rest (steps)` and `drift`
    """

def replay_frames(store: Store | str | Path, *ids: str, start: int | None = ...) -> Frames:
    """Draw the training of stored runs beforehand, for a page without Python

    Parameters
    ----------
    store
        A store of finished runs, or its folder
    *ids
        One to three of its runs
    start
        The epoch shown first, one with a snapshot; by default the last

    Returns
    -------
        With the control `epoch`
    """
