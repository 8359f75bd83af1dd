"""Is your network learning or memorizing? Read it from the spike trains of its units.

`import spikenb as sn` gives the names people use most, each loaded when it is first used; `__init__.pyi` lists them.
In a notebook `from spikenb.all import *` brings a hundred more.
"""

__version__ = "0.2.0"

import lazy_loader

_load, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)


def __getattr__(name: str):
    if name in __all__:
        return _load(name)
    raise AttributeError(
        f"module 'spikenb' has no attribute {name!r}; a hundred more names are in spikenb.all"
    )
