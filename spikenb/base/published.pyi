# Made by tools/stubs.py: edit the notebook.
import lzma
import os
import re
import tarfile
import tempfile
import zlib
from pathlib import Path
import spikenb
from .help_texts import document
from typing import Any

__all__ = ['published']
_PACKED: str
def _clone() -> Path | None:
    """The notebooks' folder, where spikenb runs from a clone"""

def _unpack(archive: Path, folder: Path) -> None:
    """Unpack aside, then rename: two processes may do so at once"""

def _unpacked() -> Path:
    """The folder of the unpacked archive"""

def published(name: str) -> Path:
    """Find results that pages of the site rest on

    Parameters
    ----------
    name
        As in the repository below `nbs/`: 'results', 'processes/calibration.csv' …

    Returns
    -------
        A folder of runs, for `Store`, or a file
    """
