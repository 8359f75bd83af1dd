# Made by tools/stubs.py: edit the notebook.
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
import numpy as np
import pandas as pd
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset, IterableDataset, SequentialSampler
from ..base.help_texts import document
from ..recording.forward_passes import _present, _sampler
from ..recording.layers import _all_tensors
from ..recording.record import predict
from typing import Any

__all__ = ['suspect_labels', 'NoiseEstimate', 'estimate_noise', 'to_cleanlab', 'from_cleanlab', 'plot_suspects']
def _as_probabilities(scores: Tensor, predicted: Tensor | None = ...) -> Tensor:
    """Probabilities, from logits, probabilities or their logarithms

    Parameters
    ----------
    scores
        Of all inputs
    predicted
        Classes they stand for, where that is known

    Returns
    -------
        Shape (inputs, classes), double precision
    """

def _of_one(s: Tensor, predicted: Tensor | None) -> Tensor:
    """Probabilities of two classes, from the logit or the probability of the second

    Parameters
    ----------
    s
        One number per input
    predicted
        Classes they stand for

    Returns
    -------
        Shape (inputs, 2)
    """

def _scores_of(out) -> Tensor:
    """The scores in what a model returns"""

def _label_in(batch):
    """The labels in a batch, None where there are none"""

def _taken_apart(data, labels, classes = ...) -> tuple:
    """Inputs and labels, from the forms they come in

    Returns
    -------
        Inputs to present, labels or None
    """

def _as_given(labels, classes) -> Tensor:
    """Given labels as whole numbers; words by their place among the names of the classes

    Returns
    -------
        Whole numbers, shape (inputs,)
    """

def _check_in_order(loader):
    """Refuse a loader of PyTorch's whose order is not that of its data"""

def _asked(model: nn.Module, data, labels, forward: Callable | None, classes) -> tuple:
    """Probabilities, shape (inputs, classes), and given labels, as NumPy arrays"""

def suspect_labels(model: nn.Module | None, data: Iterable, labels: Iterable | None = ..., probabilities: np.ndarray | None = ..., classes: Sequence | None = ..., forward: Callable | None = ...) -> pd.DataFrame:
    """Rank examples by how little a network believes the label they were given

    Parameters
    ----------
    model
        The network, stopped in time: `stop.restore()`
    data
        (inputs, labels); a loader of such batches, or a data set; or inputs
    labels
        Given labels, where they are not in data: numbers, or words of `classes`; below 0: none
    probabilities
        Shape (inputs, classes), in place of the model's
    classes
        Names of the classes
    forward
        forward(model, batch), in place of the usual way

    Returns
    -------
        One row per example, likeliest wrong first; `index`: its position in `data`
    """

def _frame(p: np.ndarray, given: np.ndarray) -> pd.DataFrame:
    """One row per example, in the order of the data"""

def _check_answers(p: np.ndarray, given: np.ndarray, classes):
    """Refuse probabilities and labels that do not go together"""

@dataclass(frozen=True, repr=False)
class NoiseEstimate:
    """How many labels are wrong, by a network that has not memorized them

    Parameters
    ----------
    share
        Share of labels that are wrong
    low
        From below
    high
        From above
    transition
        Row: likely class, column: given; shares
    n
        Labels
    """
    share: float
    low: float
    high: float
    transition: pd.DataFrame = ...
    n: int = ...
    def __repr__(self): ...

_SURE: tuple
def estimate_noise(suspects: pd.DataFrame) -> NoiseEstimate:
    """Estimate the share of wrong labels, and which class is given for which

    Parameters
    ----------
    suspects
        What `suspect_labels` returned
    """

def to_cleanlab(suspects: pd.DataFrame, n_issues: int | None = ...) -> pd.DataFrame:
    """Write suspects as cleanlab's tables of label issues

    Parameters
    ----------
    suspects
        What `suspect_labels` returned
    n_issues
        How many are issues; None: as many as `estimate_noise` says

    Returns
    -------
        is_label_issue, label_quality, given_label, predicted_label, by position
    """

def from_cleanlab(issues: pd.DataFrame) -> pd.DataFrame:
    """Read cleanlab's table of label issues as a list of suspects

    Parameters
    ----------
    issues
        Of `CleanLearning.get_label_issues` or `Datalab.get_issues('label')`

    Returns
    -------
        One row per example, the likeliest wrong first; `quality` in place of a margin
    """

def plot_suspects(suspects: pd.DataFrame, images: Iterable, n: int = ..., columns: int = ...):
    """Show the images whose labels are the most suspect

    Parameters
    ----------
    suspects
        What `suspect_labels` returned
    images
        All images, in the order of the data: (C, H, W), (H, W) or (H, W, C) each
    n
        How many to show, from the top of the list
    columns
        Images in a row

    Returns
    -------
        matplotlib Figure
    """

def _picture(image) -> np.ndarray:
    """An image as matplotlib shows it

    Returns
    -------
        (H, W) or (H, W, C), in [0, 1]
    """
