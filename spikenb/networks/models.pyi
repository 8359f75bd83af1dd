# Made by tools/stubs.py: edit the notebook.
from collections import OrderedDict
from operator import index
import torch
from torch import nn
from ..base.help_texts import document
from .datasets import _import_torchvision, _unknown
from typing import Any

__all__ = ['ARCHITECTURES', 'mlp', 'cnn', 'densenet', 'resnet', 'build_model', 'n_parameters']
def _whole(name, value):
    """Return `value` as an int, or raise unless it is a whole number."""

def _positive(name, value):
    """Return `value` as an int, or raise unless it is a whole number of at least 1."""

def _positives(name, values):
    """Return `values` as a tuple of ints, or raise unless they are whole numbers of at least 1."""

def _image_shape(shape, at_least = ...):
    """Return `shape` as (channels, height, width), or raise; both sides must be `at_least` so long."""

def _seeded(build, seed):
    """Call `build()` with the CPU's random generator seeded, then put that generator back."""

def mlp(shape: tuple[int, int, int], n_classes: int = ..., hidden: tuple[int, ...] = ..., seed: int = ...) -> nn.Sequential:
    """Make a multilayer perceptron with ReLU units.

    Parameters
    ----------
    shape
        Shape of one image: (channels, height, width)
    n_classes
        Number of classes, one output each
    hidden
        Units in each hidden layer
    seed
        Seed of the initial weights

    Returns
    -------
        From images (batch, channels, height, width) to scores (batch, n_classes)
    """

def cnn(shape: tuple[int, int, int], n_classes: int = ..., channels: tuple[int, ...] = ..., hidden: int = ..., seed: int = ...) -> nn.Sequential:
    """Make a small convolutional network with ReLU units and max pooling.

    Parameters
    ----------
    shape
        Shape of one image: (channels, height, width)
    n_classes
        Number of classes, one output each
    channels
        Channels of each convolution; a pooling follows each
    hidden
        Units in the last hidden layer
    seed
        Seed of the initial weights

    Returns
    -------
        From images (batch, channels, height, width) to scores (batch, n_classes)
    """

def densenet(shape: tuple[int, int, int], n_classes: int = ..., growth_rate: int = ..., block_config: tuple[int, ...] = ..., stride: int = ..., seed: int = ...) -> nn.Module:
    """Make a small DenseNet with a first layer fit for small images.

    Parameters
    ----------
    shape
        Shape of one image: (channels, height, width)
    n_classes
        Number of classes, one output each
    growth_rate
        Channels that every layer adds
    block_config
        Layers in each block
    stride
        Stride of the first convolution; 2 halves height and width
    seed
        Seed of the initial weights

    Returns
    -------
        torchvision's, from images (batch, channels, height, width) to (batch, n_classes)
    """

class _Block(nn.Module):
    """Two convolutions, added to their input"""
    def __init__(self, before: int, channels: int, stride: int): ...
    def forward(self, x): ...

def resnet(shape: tuple[int, int, int], n_classes: int = ..., channels: tuple[int, ...] = ..., stride: int = ..., seed: int = ...) -> nn.Sequential:
    """Make a small residual network with batch normalization.

    Parameters
    ----------
    shape
        Shape of one image: (channels, height, width)
    n_classes
        Number of classes, one output each
    channels
        Channels of each block; all but the first halve
    stride
        Stride of the first convolution; 2 halves height and width
    seed
        Seed of the initial weights

    Returns
    -------
        From images (batch, channels, height, width) to scores (batch, n_classes)
    """

ARCHITECTURES: dict
def build_model(arch: str, shape: tuple[int, int, int], n_classes: int = ..., seed: int = ..., **kwargs) -> nn.Module:
    """Make a network by the name of its architecture.

    Parameters
    ----------
    arch
        One of the keys of `ARCHITECTURES`
    shape
        Shape of one image: (channels, height, width)
    n_classes
        Number of classes
    seed
        Seed of the initial weights
    **kwargs
        Passed on to the architecture, for example hidden=(64,)

    Returns
    -------
        The untrained network
    """

def n_parameters(model: nn.Module) -> int:
    """Count the parameters of a network.

    Parameters
    ----------
    model
        Any network

    Returns
    -------
        Weights and biases, frozen ones included
    """
