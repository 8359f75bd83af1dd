"""Write everything that is made from the notebooks: modules, stubs, README, the cells for Colab; then format and check.

    python tools/build.py

What it calls can be called alone; `.ci/run` checks that none of it changes anything.
"""

import subprocess
import sys
from pathlib import Path

STEPS = (
    'ruff format nbs tests tools',
    'nbdev_export',
    'nbdev_clean',
    'python tools/stubs.py',
    'python tools/colab.py',
    'python tools/readme.py',
    'ruff check .',
    'python tools/house.py',
)

if __name__ == '__main__':
    root = Path(__file__).resolve().parents[1]
    failed = [step for step in STEPS if subprocess.run(step.split(), cwd=root).returncode]
    print(*(f'failed: {step}' for step in failed), sep='\n', end='\n' if failed else '')
    sys.exit(bool(failed))
