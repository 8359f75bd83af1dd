# Made by tools/stubs.py: edit the notebook.
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
import torch
from fastcore.basics import patch
from torch.utils.data import Dataset
from ..base.help_texts import document
from ..recording.layers import _unwrap
from .monitor import Monitor
from .stopping import StopMemorizing, _attach_stop, _check_stop, _restore_stop
from transformers import DefaultFlowCallback, TrainerCallback
from typing import Any

__all__ = ['SpikeMonitor']
_EVENTS: tuple
_FILE: str
def _is_dataset(inputs) -> bool:
    """Whether this yields examples, no batches: a data set of PyTorch or of `datasets`"""

class SpikeMonitor(TrainerCallback):
    """Look at a model while a Trainer trains it: `SpikeMonitor(inputs).attach(trainer)`

    Parameters
    ----------
    inputs
        Batches, tensor, loader, Dataset; None: evaluation
    when
        With inputs, at each 'epoch', 'evaluate', 'log', or N steps
    prefix
        Put before the names that are logged
    stop
        `StopMemorizing()`, or stop(row) true: training ends
    **options
        For `Monitor`: labels, also, layers, threshold, levels, every, budget …
    """
    def __init__(self, inputs: Iterable | None = ..., *, when: str | int = ..., prefix: str = ..., stop: Callable | None = ..., **options): ...
    def attach(self, trainer):
        """Add this callback to a trainer, through which it then logs

        Parameters
        ----------
        trainer
            A transformers.Trainer

        Returns
        -------
            This callback
        """
    def on_train_begin(self, args, state, control, model = ..., **kwargs):
        """Make the monitor, or go on with that of a checkpoint"""
    def _make_monitor(self, args, model) -> Monitor:
        """The monitor of this model"""
    def _look(self, state, control):
        """Look at the inputs"""
    def _tell(self, row: dict | None, state, control):
        """Log a look, and stop where it says so

        Parameters
        ----------
        row
            A look; None where it was not time for one

        Returns
        -------
            `control`
        """
    def _ride(self, state):
        """Record from the forward passes that come"""
    def _arrive(self) -> dict | None:
        """End recording

        Returns
        -------
            The look
        """
    def _drop(self):
        """End recording without a look: there was no evaluation, or it failed"""
    def on_step_begin(self, args, state, control, **kwargs):
        """Nothing of training is recorded"""
    def on_step_end(self, args, state, control, **kwargs):
        """Look every N steps, or wait for the evaluation that is to come"""
    def on_epoch_end(self, args, state, control, **kwargs):
        """Look, or wait for the evaluation that is to come"""
    def on_log(self, args, state, control, logs = ..., **kwargs):
        """Look when the trainer logs its loss"""
    def on_evaluate(self, args, state, control, metrics = ..., **kwargs):
        """End a look that rode along, or look now; and give the trainer the metric it asks for"""
    def on_train_end(self, args, state, control, **kwargs):
        """No look outside of training; the weights that `stop` kept are put back"""
    def _serve(self, args, state, metrics: dict | None):
        """Put the measure that decides about the best model among the metrics of the evaluation"""
    def on_save(self, args, state, control, **kwargs):
        """Put what was seen beside the checkpoint"""
    def _resume(self, args, state):
        """Go on from a checkpoint"""
