"The front door: `import spikenb as sn` is quick and complete, and the star shadows nothing that people have imported"

import ast
import builtins
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import spikenb
import spikenb.all

ROOT = Path(__file__).parents[1]
OTHERS = (  # what else a notebook is likely to have under its names
    'fastcore.all',
    'matplotlib.pyplot',
    'scipy.stats',
    'sklearn.metrics',
    'torch',
    'torch.nn',
    'torch.nn.functional',
)


def star(module):
    "The names that a star import of a module brings."
    found = importlib.import_module(module)
    return set(getattr(found, '__all__', [o for o in dir(found) if not o.startswith('_')]))


def offered():
    "The names that the front door lists."
    tree = ast.parse((ROOT / 'spikenb' / '__init__.pyi').read_text(encoding='utf-8'))
    return [a.name for o in tree.body if isinstance(o, ast.ImportFrom) for a in o.names]


def test_nothing_is_loaded_until_it_is_used():
    code = "import sys, spikenb; print(*sorted({'torch', 'numpy', 'pandas'} & set(sys.modules)))"
    run = [sys.executable, '-c', code]
    assert subprocess.run(run, capture_output=True, text=True, check=True).stdout.strip() == ''


def test_every_name_leads_to_its_object():
    assert set(offered()) <= set(dir(spikenb))
    for name in offered():
        found = getattr(spikenb, name)
        assert getattr(found, '__name__', '').split('.')[-1] == name, name
    with pytest.raises(AttributeError, match='nothing_of_this_name'):
        spikenb.nothing_of_this_name  # noqa: B018


def test_the_star_has_what_the_front_door_has():
    rooms = {p.parent.name for p in (ROOT / 'spikenb').glob('*/__init__.py')}
    assert set(offered()) - rooms <= set(spikenb.all.__all__) | spikenb.all.LEFT_OUT
    assert spikenb.all.LEFT_OUT <= set(dir(spikenb.all))  # there when asked for by name


@pytest.mark.parametrize('module', OTHERS)
def test_the_star_shadows_nothing(module):
    assert not star(module) & set(spikenb.all.__all__)
    assert not set(dir(builtins)) & set(spikenb.all.__all__)


def test_what_is_not_there_says_where_more_is():
    with pytest.raises(AttributeError, match='spikenb.all'):
        spikenb.shuffle_labels  # noqa: B018
