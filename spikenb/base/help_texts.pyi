# Made by tools/stubs.py: edit the notebook.
import inspect
import linecache
import re
import sys
import tokenize
from itertools import takewhile
from typing import Any

__all__ = ['document']
def _parameters(code: list) -> tuple:
    """Cut a signature at the commas between its parameters, and where their parenthesis closes

    Returns
    -------
        A list of tokens a parameter, and the tokens behind them
    """

def _last_lines(code: list) -> list:
    """Tell where code ends: on the line of its last word, and on that of the brackets that close it

    Returns
    -------
        Line numbers
    """

def _ends(code: list) -> dict:
    """Tell whose comment a line of a signature holds; where several parameters end, it is the last's

    Returns
    -------
        Line -> name of the parameter that ends on it, or 'returns'
    """

_NO_CODE: tuple
def _comments(tokens: list) -> dict:
    """Read the comments among tokens

    Returns
    -------
        Line -> comment
    """

def _signature_comments(lines: list) -> dict:
    """Read the comments beside the parameters of a function, and beside what it returns

    Returns
    -------
        Name -> comment; what is returned under 'returns'
    """

def _field_comments(lines: list) -> dict:
    """Read the comments beside the fields of a dataclass

    Returns
    -------
        Name -> comment
    """

def _field_comment(statement: list) -> dict:
    """Read the comment beside one statement of a class, if it is a field

    Returns
    -------
        Name -> comment; empty for other statements
    """

def _class_comments(cls: type) -> dict:
    """Read the comments of a class, from its source: beside its fields, or those of its `__init__`

    Returns
    -------
        Name -> comment
    """

def _comments_of(f) -> dict:
    """Read the comments of a function or class, from its source

    Returns
    -------
        Name -> comment
    """

def _section(title: str, rows: list) -> list:
    """Write a section of a docstring, unless it is empty

    Returns
    -------
        One text, or none
    """

def _rendered(doc: str, comments: dict) -> str:
    """Append parameters and what is returned to a docstring"""

def _own(module) -> list:
    """List the functions and classes that a module defines"""

def _behind(value):
    """Take the function out of a property, a class method or a static method"""

def _methods(module) -> list:
    """List the methods that a module defines, for whichever class of the package it knows"""

_UNREAD: tuple
_NO_SOURCE: tuple
def document(name: str):
    """Append the comments beside parameters to the docstrings of all that a module defines

    Parameters
    ----------
    name
        Name of a module, as `__name__` says it
    """
