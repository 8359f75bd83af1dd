# Made by tools/stubs.py: edit the notebook.
import base64
import math
import re
from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING
import numpy as np
from fastcore.basics import patch
from ..base.help_texts import document
from IPython.display import HTML
from typing import Any

__all__ = ['Explorer']
class Explorer:
    """Controls, and a picture that is drawn anew whenever one of them moves

    Parameters
    ----------
    draw
        Called with the values of the controls by name, returns HTML
    **controls
        ipywidgets by name; each becomes an attribute
    """
    def __init__(self, draw: Callable, **controls): ...
    @property
    def values(self) -> dict:
        """The values of the controls by name"""
    def update(self, change: dict | None = ...):
        """Draw the picture for the controls as they are

        Parameters
        ----------
        change
            What ipywidgets tells about the move; not needed
        """
    def still(self, **values) -> HTML:
        """Draw the picture for any values, without controls

        Parameters
        ----------
        **values
            Values of controls by name; by default those they have

        Returns
        -------
            IPython's, which shows itself in a notebook, and stays where there is no kernel
        """
    def _repr_mimebundle_(self, **kwargs): ...
    def __repr__(self): ...
    def close(self):
        """Stop following the controls and close every widget; the last picture stays"""

def _as_image(drawing: re.Match) -> str:
    """A drawing as an image"""

def _with_images(html: str) -> str:
    """Put an image in the place of every drawing"""

def _text(s, x, y, anchor: str = ..., more: str = ...) -> str:
    """Write a text of a drawing, `more` being further attributes"""

def _drawing(body: str, label: str, x: str, y: str, height: int = ..., ticks: Sequence = ..., ends: tuple = ...) -> str:
    """Write an SVG drawing with axes

    Parameters
    ----------
    body
        What stands inside the axes, in pixels from (36, 0), 300 wide
    label
        Text for those who do not see the drawing
    x
        Label of the horizontal axis
    y
        Label of the vertical axis
    height
        Height of the axes
    ticks
        Pairs (text, place in [0, 1]) along the horizontal axis
    ends
        Text at the lower and upper end of the vertical axis
    """

def _short(v: float) -> str:
    """One decimal, and none where it is zero"""

def _raster(spikes: np.ndarray, color: str, height: int = ...) -> str:
    """Write a raster: one path per row, one tick per spike

    Parameters
    ----------
    spikes
        Booleans, shape (steps, rows)
    color
        Of the ticks
    height
        Height of the raster
    """

def _bars(share: np.ndarray, top: float, height: float = ...) -> str:
    """Path of a histogram from one end of the axis to the other

    Parameters
    ----------
    share
        Height of each bar, the axis being `top` high
    top
        Value at the upper end of the axis
    height
        Height of the axis
    """
