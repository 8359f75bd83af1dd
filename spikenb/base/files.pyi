# Made by tools/stubs.py: edit the notebook.
import itertools
import os
from contextlib import suppress
from pathlib import Path
from .help_texts import document
from typing import Any

__all__ = ['write_whole', 'cannot_open_now']
_number: Any
def write_whole(path: str | Path, data: bytes) -> Path:
    """Write a file aside, force it to the disk, then rename it; an error leaves no trace

    Parameters
    ----------
    path
        File to write; its folder has to exist
    data
        What to write

    Returns
    -------
        The file
    """

def cannot_open_now(error: BaseException) -> bool:
    """Tell what keeps a whole file from being read from damage

    Parameters
    ----------
    error
        What came of reading a file

    Returns
    -------
        True: say so and keep the file
    """
