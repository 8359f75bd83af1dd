# Made by tools/stubs.py: edit the notebook.
import sys
from spikenb.cli import main
from typing import Any

