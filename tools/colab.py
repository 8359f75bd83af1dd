"""Give every notebook what a reader on Colab needs: a badge, a first cell that installs, a last cell that prints versions.

    python tools/colab.py            # write them where they are missing or differ
    python tools/colab.py --check    # say where, and exit with 1

The badge begins the first prose after the title. The first code cell does nothing but on Colab, where it installs spikenb with the extra
`notebooks`, what notebooks use beyond it: from the package index, where this version is there, else from the repository. Published results
come with the package.
"""

import json
import os
import re
import sys
import uuid

from nbdev.config import get_config
from nbdev.doclinks import nbglob

BADGE = re.compile(r'\[!?\[?Open in Colab\]?.*?\)\n\n', re.S)
VERSIONS = """\
#| echo: false
%load_ext watermark
%watermark -v -p spikenb,torch,numpy,scipy,pandas"""


def install(cfg):
    version = cfg.version.rpartition('.')[0]
    return f"""\
#| hide
# On Colab: install spikenb and what the notebooks use beyond it. Elsewhere: nothing.
if 'google.colab' in str(get_ipython()):
    !pip install -q '{cfg.lib_name}[notebooks]>={version}' \\
        || pip install -q '{cfg.lib_name}[notebooks] @ git+{cfg.git_url}'"""


def code(source):
    return dict(
        cell_type='code',
        execution_count=None,
        id=uuid.uuid4().hex[:8],
        metadata={},
        outputs=[],
        source=source.splitlines(keepends=True),
    )


def put(cells, at, source, mark):
    "Let the one cell that contains `mark` read `source`; make it at `at` when there is none."
    old = next(
        (c for c in cells if c['cell_type'] == 'code' and mark in ''.join(c['source'])), None
    )
    if old is None:
        cells.insert(at, code(source))
    elif ''.join(old['source']) != source:
        old.update(source=source.splitlines(keepends=True), outputs=[])


def prepare(path, cfg):
    "The text of the notebook at `path` with the three in place."
    nb = json.loads(path.read_text(encoding='utf-8'))
    cells, name = nb['cells'], path.relative_to(cfg.config_path).as_posix()
    prose = [i for i, c in enumerate(cells) if c['cell_type'] == 'markdown']
    title, first = prose[:2]
    svg = os.path.relpath(cfg.nbs_path / 'colab.svg', path.parent)
    where = f"{cfg.git_url.replace('https://github.com', 'https://colab.research.google.com/github')}/blob/{cfg.branch}/{name}"
    text = BADGE.sub('', ''.join(cells[first]['source']), count=1)
    cells[first]['source'] = f'[![Open in Colab]({svg})]({where})\n\n{text}'.splitlines(
        keepends=True
    )
    put(cells, first + 1, install(cfg), 'google.colab')
    last = 'nbdev_export()' in ''.join(cells[-1]['source'])
    if name not in ('nbs/index.ipynb', 'nbs/play.ipynb'):  # they have no list of versions
        put(cells, len(cells) - last, VERSIONS, '%watermark')
    return json.dumps(nb, indent=1, ensure_ascii=False, sort_keys=True) + '\n'


if __name__ == '__main__':
    cfg, bad = get_config(), []
    rooms = {p for p in cfg.nbs_path.glob('*/index.ipynb')}  # nothing to run there
    for path in sorted(set(nbglob(cfg.nbs_path, as_path=True)) - rooms):
        new = prepare(path, cfg)
        if json.loads(new) == json.loads(path.read_text(encoding='utf-8')):
            continue
        bad.append(path.relative_to(cfg.config_path).as_posix())
        if '--check' not in sys.argv:
            path.write_text(new, encoding='utf-8')
    print(*(bad or ['every notebook is ready for Colab']), sep='\n')
    sys.exit(bool(bad) and '--check' in sys.argv)
