# Made by tools/stubs.py: edit the notebook.
import time
from dataclasses import asdict
import pandas as pd
import torch
from ..base.help_texts import document
from ..processes.compare_processes import compare_processes
from ..spikes.trains import binarize
from .beyond_grid import TokenRun
from .beyond_runs import RULES, _known, _learn, _network, _told, _views
from .runs import _about, _plain, _threads
from typing import Any

__all__ = ['execute_token_run']
def _described(run: TokenRun, views: dict) -> list:
    """Which processes describe the units of the layers that give tokens

    Returns
    -------
        Rows
    """

def execute_token_run(run: TokenRun, root: str | None = ...) -> dict:
    """Train a network that reads words, and let processes compete to describe its units

    Parameters
    ----------
    run
        The run
    root
        Folder with the data, if not $SPIKENB_DATA

    Returns
    -------
        The record: plain numbers and text
    """
