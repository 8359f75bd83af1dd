# Made by tools/stubs.py: edit the notebook.
import sys
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from importlib import import_module
import torch
from fastcore.basics import patch
from torch import nn
from torch.utils.data import DistributedSampler
from ..base.help_texts import document
from ..recording.forward_passes import _sampler
from .monitor import Monitor
from .stopping import StopMemorizing, _attach_stop, _check_stop, _restore_stop
from typing import Any

__all__ = ['log_figure', 'SpikeMonitor']
_HOMES: tuple
def _callback_class(home: str) -> type:
    """The Callback of one of Lightning's two packages"""

def _bases() -> tuple:
    """The classes to inherit from: of what was imported already, or else is installed"""

def log_figure(logger, fig, name: str, step: int = ...) -> bool:
    """Give a figure to a logger that takes figures

    Parameters
    ----------
    logger
        A logger of Lightning; a SummaryWriter; a run of W&B; the module mlflow or trackio
    fig
        A matplotlib figure; it stays open
    name
        What it is called there
    step
        Where on the logger's axis it belongs

    Returns
    -------
        Whether the logger takes figures
    """

def _pixels(fig):
    """Draw a figure

    Parameters
    ----------
    fig
        uint8, shape (height, width, 3)
    """

class SpikeMonitor(*_bases()):
    """Watch the network that a Lightning Trainer trains, and log what is seen

    Parameters
    ----------
    inputs
        A tensor or loader, always the same; None: ride along
    labels
        Given labels of the inputs, or of those of validation
    module
        Submodule that is the network: 'net' where steps call self.net(x)
    prefix
        Put before each name that is logged
    figure
        Draw each look, for the loggers that take figures
    stop
        `StopMemorizing()`, or stop(row) true: training ends
    **options
        For Monitor: every, budget, also, layers, levels, threshold …
    """
    def __init__(self, inputs: Iterable | None = ..., *, labels: Iterable | None = ..., module: str = ..., prefix: str = ..., figure: bool = ..., stop: Callable | None = ..., **options): ...
    @property
    def state_key(self) -> str:
        """By what a checkpoint tells this callback from others of its kind"""
    def on_fit_start(self, trainer, pl_module):
        """Set up the monitor"""
    def _monitor(self, trainer, network: nn.Module) -> Monitor:
        """The monitor, with inputs in the trainer's precision, where they are tensors"""
    def _network(self, pl_module) -> nn.Module:
        """The submodule that is watched"""
    def _check_redirection(self, trainer, pl_module):
        """Refuse what DDP makes impossible"""
    def on_train_epoch_end(self, trainer, pl_module):
        """Look at the inputs, where there are any"""
    def _tell(self, trainer, pl_module, row: dict | None):
        """Log the look; what it lacks is logged as it was last"""
    def _draw(self, trainer):
        """Draw the looks so far for every logger that takes figures"""
    def on_validation_start(self, trainer, pl_module):
        """Begin to record"""
    def _count(self, module: nn.Module, args):
        """Count the calls of a module"""
    def on_validation_epoch_end(self, trainer, pl_module):
        """Make a row of what was recorded"""
    def _leave(self, error: BaseException | None = ...):
        """End the recording, if there is one, with a row or without"""
    def _no_pass(self, pl_module) -> str:
        """Say what was called in place of the network"""
    def on_train_end(self, trainer, pl_module):
        """Put back the weights that `stop` kept"""
    def on_exception(self, trainer, pl_module, exception):
        """Remove every hook when the run ends early"""
    def teardown(self, trainer, pl_module, stage):
        """Remove every hook"""
    def state_dict(self) -> dict:
        """What a checkpoint keeps: the looks so far, and what the next is compared with"""
    def load_state_dict(self, state: dict):
        """Go on from a checkpoint, as soon as the network is there"""
    def _restore(self):
        """Take over what a checkpoint kept"""

def _calling(pl_module, network: nn.Module) -> list:
    """The network, and those for which it may have been mistaken"""

def _is_shared_out(loaders) -> bool:
    """Whether each process has a part of the inputs of validation"""

class _NoPass(Exception):
    """Ends the recording without a row"""
    ...
