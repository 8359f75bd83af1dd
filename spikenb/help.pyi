# Made by tools/stubs.py: edit the notebook.
import inspect, linecache, re, sys
from typing import Any

__all__ = ['document']
_PARAMETER: Any
def _signature_comments(lines: list) -> dict:
    """Read the comments beside the parameters of a function"""

def _field_comments(lines: list) -> dict:
    """Read the comments beside the fields of a dataclass"""

def _comments_of(f) -> dict:
    """The comments of a function or class, from its source"""

def _rendered(doc: str, comments: dict) -> str:
    """A docstring with its parameters and what is returned"""

def _own_functions(module) -> list:
    """Functions and classes of a module, and the functions of those classes, each with where it is defined"""

def _functions_of(cls: type) -> list:
    """The functions behind the methods and properties of a class"""

def document(name: str):
    """Append the comments beside parameters to the docstrings of a module's functions and classes; and of methods it gave to other classes"""
