# Made by tools/stubs.py: edit the notebook.
import html
from dataclasses import dataclass, replace
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from torch.utils.data import DataLoader, TensorDataset
from ..base.help_texts import document
from typing import Any

__all__ = ['ImageData']
def _kind(a):
    """Describe `a` in an error message: type, and for arrays dtype and shape."""

def _check_split(split, x, y):
    """Raise unless images `x` and labels `y` of `split` are what `ImageData` promises."""

def _check_parts(data):
    """Raise unless both parts have images of one shape, and labels that number the classes."""

@dataclass(frozen=True, eq=False, repr=False)
class ImageData:
    """Hold the standardized training and test images of one data set, and their labels.

    Parameters
    ----------
    name
        What the set is called, for example 'digits'
    x_train
        Training images, float32 of shape (images, channels, height, width)
    y_train
        Training labels, int64 of shape (images,)
    x_test
        Test images, float32, each of the same shape as a training image
    y_test
        Test labels, int64
    mean
        Per channel, what was subtracted from the pixels (which then lay in [0, 1])
    std
        Per channel, what they were divided by
    """
    name: str
    x_train: Tensor
    y_train: Tensor
    x_test: Tensor
    y_test: Tensor
    mean: tuple = ...
    std: tuple = ...
    def __post_init__(self): ...
    @property
    def shape(self): ...
    @property
    def n_classes(self): ...
    def __repr__(self) -> str:
        """Say name, sizes, shape and number of classes.

        Returns
        -------
            One line
        """
    def _repr_html_(self) -> str:
        """Show sizes of both parts, and class counts where the classes are few.

        Returns
        -------
            An HTML table
        """
    def subset(self, n_train: int | None, n_test: int | None = ..., seed: int = ...) -> ImageData:
        """Keep some images at random, each class keeping its share to within one image.

        Parameters
        ----------
        n_train
            Training images to keep; None for all
        n_test
            Test images to keep; None for all
        seed
            Which images are drawn

        Returns
        -------
            The same pixels in the same order, fewer images
        """
    def loader(self, split: str = ..., batch_size: int = ..., shuffle: bool = ..., seed: int = ...) -> DataLoader:
        """Present the images of one split in a fixed order, the same on every pass.

        Parameters
        ----------
        split
            Which images: 'train' or 'test'
        batch_size
            Images in a batch; has no influence on the order
        shuffle
            Present them in one fixed shuffled order?
        seed
            Which shuffled order

        Returns
        -------
            Batches (images, labels); `.order` is 'shuffled' or 'as stored'
        """

def _class_counts(counts, n, rng):
    """Return how many of `n` images each class gives, by largest remainders, ties broken at random."""

def _check_number(n, n_images, n_classes, what):
    """Raise unless `n`, the parameter `what`, of `n_images` can be kept with all classes."""

def _stratified(y, n, seed, what):
    """Return sorted positions of `n` of the labels `y`, classes in their shares; all for None."""

def _mean_std(x, top):
    """Return mean and deviation per channel of whole-numbered `x`, channels last, over `top`."""

def _standardize(x, top, mean, std):
    """Turn whole-numbered `x`, channels last, into a standardized float32 tensor, channels second."""

def _build(name, raw, n_train, n_test, seed, top = ...):
    """Make an `ImageData` from raw arrays: images, channels last, up to `top`, and labels."""
