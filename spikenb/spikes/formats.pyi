# Made by tools/stubs.py: edit the notebook.
import base64
import hashlib
import io
import json
from contextlib import contextmanager
from pathlib import Path
import numpy as np
from fastcore.basics import patch
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save as as_safetensors
from ..base.files import cannot_open_now, write_whole
from ..base.help_texts import document
from .threshold import Threshold
from .trains import SpikeTrains
from typing import Any

__all__ = []
def _as_number(value):
    """Numbers of NumPy as Python's, for JSON"""

def _rule(threshold: Threshold | None) -> dict | None:
    """A threshold without its levels"""

def _checksum(arrays: dict) -> str:
    """A mark of the contents, by which a byte that changed is found"""

def _write(path: Path, arrays: dict, threshold: Threshold | None, meta: dict) -> Path:
    """Write arrays, levels and metadata aside, then rename"""

def _contents(path: Path) -> tuple[dict, dict]:
    """Read a safetensors file; a ValueError names one that is damaged

    Returns
    -------
        Metadata, and arrays by name
    """

def _naming(path):
    """What goes wrong inside is told of the file"""

def _with_levels(rule: dict | None, levels: np.ndarray | None) -> Threshold | None:
    """The threshold that `_rule` took apart; a level per layer is a single number"""

def _read(path: Path, kind: str, what: str) -> tuple[dict, dict]:
    """Read what `_write` wrote; a ValueError names a file that is damaged or of another kind

    Parameters
    ----------
    path
        File to read
    kind
        Name of the class that wrote it
    what
        What such a file holds, for the message

    Returns
    -------
        What the metadata says, with the threshold, and the arrays
    """

_OF: dict
def _in_words(threshold: Threshold) -> str:
    """Say what a spike is"""

def _caption(spikes: SpikeTrains) -> str:
    """Say of what layer and size spike trains are, how many units are silent, and what a spike is"""
