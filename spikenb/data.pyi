# Made by tools/stubs.py: edit the notebook.
import difflib, gzip, html, os, sys
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from numbers import Real
from pathlib import Path
import numpy as np
import torch
from fastcore.basics import patch
from torch import Tensor
from torch.utils.data import DataLoader, TensorDataset
from .files import cannot_open_now
from .help import document
from typing import Any

__all__ = ['DATASETS', 'ImageData', 'digits', 'data_root', 'mnist', 'fashion_mnist', 'cifar10', 'load_data', 'shuffle_labels']
def _kind(a):
    """Describe `a` in an error message: type, and for arrays dtype and shape."""

def _check_split(split, x, y):
    """Raise unless images `x` and labels `y` of `split` have the types and shapes that `ImageData` promises."""

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
        """Show sizes and class counts of both parts.

        Returns
        -------
            An HTML table
        """
    def subset(self, n_train: int | None, n_test: int | None = ..., seed: int = ...) -> ImageData:
        """Keep `n_train` training and `n_test` test images at random, each class keeping its share to within one image.

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
        """Present the images of one split in a fixed order.

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
            Batches (images, labels), in the same order on every pass; `.order` is 'shuffled' or 'as stored'
        """

def _class_counts(counts, n, rng):
    """Return how many of `n` images each class gives, by largest remainders, ties broken at random."""

def _stratified(y, n, seed, what):
    """Return sorted positions of `n` of the labels `y`, each class keeping its share; all of them for None."""

def _mean_std(x, top):
    """Return mean and standard deviation per channel of whole-numbered images `x` (images, height, width, channels), divided by `top`."""

def _standardize(x, top, mean, std):
    """Turn whole-numbered images `x` (channels last) into a standardized float32 tensor (channels second)."""

def _build(name, raw, n_train, n_test, seed, top = ...):
    """Make an `ImageData` from raw arrays: images (channels last) of whole numbers up to `top`, and their labels."""

def digits(n_train: int = ..., n_test: int | None = ..., seed: int = ...) -> ImageData:
    """Load scikit-learn's 8×8 handwritten digits, split into training and test images.

    Parameters
    ----------
    n_train
        Training images, at least one a class
    n_test
        Test images, drawn from those left over; None for all of them
    seed
        Which images go where

    Returns
    -------
        Images of shape (1, 8, 8), ten classes
    """

def data_root(root: str | Path | None = ...) -> Path:
    """Say in which folder data sets are looked for, and stored after a download.

    Parameters
    ----------
    root
        A folder of your own; None for $SPIKENB_DATA, else a cache folder

    Returns
    -------
        The folder, which need not exist yet
    """

def _check_images(x, key, where):
    """Return images with channels last, or raise a ValueError that names the file `where`."""

def _check_labels(y, key, where):
    """Return labels as int64 of shape (images,), or raise a ValueError that names the file `where`."""

def _check_raw(raw, where):
    """Return the four raw arrays in one layout, or raise a ValueError that names the file `where`."""

_KEYS: tuple
def _read_npz(path):
    """Read the four arrays of an .npz file; None where there is no such file."""

def _read_idx(path):
    """Read an array of bytes from an idx file, gzipped or not."""

_FIRST: dict
def _idx_files(folder, suffix):
    """Name the four files of MNIST's layout."""

def _read_idx_folder(folder, name = ...):
    """Read the four idx files of MNIST's layout in `folder`, unpacked or as published; None unless all four are there."""

_TORCHVISION: dict
def _import_torchvision(part):
    """Import `torchvision.datasets` or `torchvision.models`, or say in one sentence why that failed."""

def _torchvision(name, root, download):
    """Read a data set through torchvision, after a download into `root` where asked for."""

def _read_cifar_folder(folder):
    """Read CIFAR-10's pickled files through torchvision; None where the folder is absent."""

_SYSTEM: dict
def _places(name, root):
    """List the places to look for `name`: path and the function that reads it or returns None."""

def _not_found(name, root, given, why):
    """Say in full where `name` was looked for and what would do."""

def _find(name, root, download):
    """Return the raw arrays of `name` from the first place that has them, else download them."""

def mnist(root: str | Path | None = ..., n_train: int | None = ..., n_test: int | None = ..., seed: int = ..., download: bool = ...) -> ImageData:
    """Load MNIST, handwritten digits (LeCun et al. 1998).

    Parameters
    ----------
    root
        Folder to look in, see `data_root`
    n_train
        Training images to keep; None for all 60,000
    n_test
        Test images to keep; None for all 10,000
    seed
        Which images are kept
    download
        Download what is not found?

    Returns
    -------
        Images of shape (1, 28, 28), ten classes
    """

def fashion_mnist(root: str | Path | None = ..., n_train: int | None = ..., n_test: int | None = ..., seed: int = ..., download: bool = ...) -> ImageData:
    """Load FashionMNIST, photographs of clothing (Xiao et al. 2017, arXiv 1708.07747).

    Parameters
    ----------
    root
        Folder to look in, see `data_root`
    n_train
        Training images to keep; None for all 60,000
    n_test
        Test images to keep; None for all 10,000
    seed
        Which images are kept
    download
        Download what is not found?

    Returns
    -------
        Images of shape (1, 28, 28), ten classes
    """

def cifar10(root: str | Path | None = ..., n_train: int | None = ..., n_test: int | None = ..., seed: int = ..., download: bool = ...) -> ImageData:
    """Load CIFAR-10, small color photographs (Krizhevsky 2009).

    Parameters
    ----------
    root
        Folder to look in, see `data_root`
    n_train
        Training images to keep; None for all 50,000
    n_test
        Test images to keep; None for all 10,000
    seed
        Which images are kept
    download
        Download what is not found?

    Returns
    -------
        Images of shape (3, 32, 32), ten classes
    """

def _unknown(what, name, known):
    """Make the ValueError for an unknown `name`, with the nearest of the `known` names."""

DATASETS: dict
def load_data(name: str, **kwargs) -> ImageData:
    """Load a data set by its name.

    Parameters
    ----------
    name
        One of the keys of `DATASETS`
    **kwargs
        Passed on: n_train, n_test and seed; for all but the digits also root and download

    Returns
    -------
        The data set
    """

def shuffle_labels(y: Tensor, fraction: float = ..., seed: int = ...) -> tuple[Tensor, Tensor]:
    """Permute the labels of a random `fraction` of the images among themselves.

    Parameters
    ----------
    y
        Labels, shape (images,)
    fraction
        Fraction of the labels to shuffle, in [0, 1]
    seed
        Which labels, and how they are permuted

    Returns
    -------
        New labels, and a boolean mask of the images whose labels took part
    """
