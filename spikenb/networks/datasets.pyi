# Made by tools/stubs.py: edit the notebook.
import difflib
import gzip
import os
import sys
from functools import partial
from importlib import import_module
from pathlib import Path
import numpy as np
from ..base.files import cannot_open_now
from ..base.help_texts import document
from .image_data import ImageData, _build, _kind, _stratified
from typing import Any

__all__ = ['DATASETS', 'digits', 'data_root', 'mnist', 'fashion_mnist', 'cifar10', 'load_data']
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
        A folder of your own; None for $SPIKENB_DATA, else a cache

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
    """Read the four idx files in `folder`, unpacked or as published; None unless all are there."""

def _import_torchvision(part):
    """Import `torchvision.datasets` or `torchvision.models`, or say in one sentence why that failed."""

_TORCHVISION: dict
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
