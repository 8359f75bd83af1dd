"""What a reader of the site can see of a page's code, and whether it runs.

    python tools/visible.py                # after `python tools/site.py`: run all pages, two at a time
    python tools/visible.py howto/prune    # one of them

The code that a page shows is run as a reader would who pastes it, block after block, into a notebook: a fresh process, an
empty folder. What ran in the background is not there for them; so `complete_imports`, which `tools/site.py` calls, adds to
a page's first imports all that its code needs, from the cells that the page does not show.
"""

import argparse
import ast
import builtins
import importlib
import json
import multiprocessing
import os
import re
import subprocess
import symtable
import sys
import tempfile
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from IPython.core.inputtransformer2 import TransformerManager

ROOT = Path(__file__).resolve().parents[1]
LONG = 'study/reproduce', 'recording/bench', 'evidence/poisson', 'howto/find_dead_units'
GIVEN = {*dir(builtins), 'display', 'get_ipython', '__name__'}
FUNCTIONS = ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef


def source(cell):
    return ''.join(cell['source'])


def is_shown(cell):
    "Whether a cell of a processed notebook is code that the page shows."
    return (
        cell['cell_type'] == 'code'
        and bool(source(cell).strip())
        and not re.search(r'^#\|\s*(echo|include):\s*false', source(cell), re.M)
    )


def tree(text):
    "A cell as Python sees it, its magics taken for calls."
    return ast.parse(TransformerManager().transform_cell(text))


def star(module):
    "The names that `from module import *` gives."
    m = importlib.import_module(module)
    return set(getattr(m, '__all__', None) or [o for o in vars(m) if not o.startswith('_')])


def scopes(table):
    "A scope and all that lie within it."
    yield table
    for inner in table.get_children():
        yield from scopes(inner)


def names(text):
    "The names that a cell looks up in the notebook, and those it gives the notebook."
    code = TransformerManager().transform_cell(text)
    table = symtable.symtable(code, '<cell>', 'exec')
    used = {
        o.get_name()
        for scope in scopes(table)
        for o in scope.get_symbols()
        if o.is_referenced() and (scope is table or o.is_global())
    }
    given = {o.get_name() for o in table.get_symbols() if o.is_assigned()}
    stars = [
        o.module
        for o in ast.walk(ast.parse(code))
        if isinstance(o, ast.ImportFrom) and o.names[0].name == '*'
    ]
    return used, given.union(*map(star, stars))


def imports_of(nb, module):
    "How each name that a notebook imports or exports can be had: `{name: statement}`."
    ways = {}
    for cell in nb['cells']:
        text = source(cell)
        if cell['cell_type'] != 'code' or text.startswith('%%'):
            continue
        for o in ast.walk(tree(text)):
            if isinstance(o, (ast.Import, ast.ImportFrom)):
                head = f'from {o.module} import ' if isinstance(o, ast.ImportFrom) else 'import '
                for alias in o.names:
                    if alias.name == '*':
                        ways |= {n: f'{head}{n}' for n in star(o.module)}
                    else:
                        ways[alias.asname or alias.name.partition('.')[0]] = head + ast.unparse(
                            alias
                        )
        if module and re.match(r'#\|\s*export', text):
            ways |= {n: f'from {module} import {n}' for n in _defined(tree(text))}
    return ways


def _defined(node):
    "The names that the top level of a module's cell gives it."
    for o in node.body:
        if isinstance(o, FUNCTIONS):
            if 'patch' not in ' '.join(map(ast.unparse, o.decorator_list)):
                yield o.name
        elif isinstance(o, (ast.Assign, ast.AnnAssign)):
            targets = o.targets if isinstance(o, ast.Assign) else [o.target]
            names = [n for target in targets for n in ast.walk(target)]
            yield from (n.id for n in names if isinstance(n, ast.Name))


def in_order(many):
    "Import statements, a list of lines for each page, as ruff sorts and wraps them."
    with tempfile.TemporaryDirectory(dir=ROOT, prefix='.imports-') as folder:
        files = [Path(folder, f'{i}.py') for i in range(len(many))]
        for file, lines in zip(files, many):
            file.write_text('\n'.join(lines) + '\n', encoding='utf-8')
        for command in ('check -q --fix --select I', 'format -q'):
            args = [sys.executable, '-m', 'ruff', *command.split(), folder]
            subprocess.run(args, check=True, cwd=ROOT)
        return [file.read_text(encoding='utf-8').strip() for file in files]


def complete_imports(shown, whole, module):
    """Find what a processed page has to import for its visible code to run.

    Returns the names found nowhere, the cell of its imports (made where there is none), and the statements it lacks."""
    cells = [c for c in shown['cells'] if is_shown(c)]
    found = [names(source(c)) for c in cells]
    have = GIVEN.union(*(given for _, given in found))
    needed = set().union(*(used for used, _ in found)) - have
    ways = imports_of(whole, module)
    new = [ways[n] for n in sorted(needed & ways.keys())]
    first = None
    if new:
        first = next((c for c in cells if _only_imports(tree(source(c)))), None)
        if first is None:
            first = dict(
                cell_type='code',
                id='imports',
                metadata={},
                outputs=[],
                execution_count=None,
                source='',
            )
            shown['cells'].insert(shown['cells'].index(cells[0]), first)
    return needed - ways.keys(), first, new


def put_imports(pages):
    "Write the new imports, `(cell, lines)` for each page, into their cells."
    pages = [(cell, new) for cell, new in pages if new]
    notes = [[o for o in source(c).splitlines() if o.startswith('#|')] for c, _ in pages]
    lines = [[o for o in source(c).splitlines() if not o.startswith('#|')] for c, _ in pages]
    texts = in_order([[*old, *new] for old, (_, new) in zip(lines, pages)])
    for (cell, _), note, text in zip(pages, notes, texts):
        cell['source'] = '\n'.join([*note, text])


def _only_imports(node):
    return bool(node.body) and all(isinstance(o, (ast.Import, ast.ImportFrom)) for o in node.body)


def fragments(nb):
    "The blocks of Python that stand in the prose: pieces to put into code of one's own."
    prose = '\n'.join(source(c) for c in nb['cells'] if c['cell_type'] == 'markdown')
    prose = re.sub(r'::: \{\.(symbol-entry|behind)\}.*?\n:::', '', prose, flags=re.S)
    return re.findall(r'^```python\n(.*?)^```', prose, re.M | re.S)


def check_fragment(text):
    "Whether a fragment is Python, and what it imports from spikenb is there."
    for o in ast.walk(ast.parse(TransformerManager().transform_cell(text))):
        if (
            isinstance(o, ast.ImportFrom)
            and o.module.startswith('spikenb')
            and 'fastai' not in o.module
        ):
            module = importlib.import_module(o.module)
            lacking = [a.name for a in o.names if a.name != '*' and not hasattr(module, a.name)]
            assert not lacking, f'{o.module} has no {lacking}'


# ------------------------------------------------------------------ running it


def run(path, slow=False):
    "Run what a page shows, in this process and an empty folder; return how many blocks ran, and what went wrong."
    import matplotlib

    matplotlib.use('Agg')
    from IPython.core.interactiveshell import InteractiveShell

    nb = json.loads(Path(path).read_text(encoding='utf-8'))
    cells = [c for c in nb['cells'] if is_shown(c)]
    blocks = [source(c) for c in cells if slow or not c['metadata'].get('slow')]
    start = time.time()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        shell = InteractiveShell.instance()
        sys.stdout = sys.stderr = open(os.devnull, 'w')
        for i, block in enumerate(blocks):
            res = shell.run_cell(block)
            if error := res.error_before_exec or res.error_in_exec:
                text = ''.join(traceback.format_exception_only(error)).strip()
                return i, len(blocks), f'{block[:300]}\n    -> {text[:400]}', time.time() - start
        os.chdir('/')
        os.environ['KERAS_BACKEND'] = 'torch'  # as they say in the lines before they import it
        for text in fragments(nb):
            try:
                check_fragment(text)
            except Exception as e:
                return len(blocks), len(blocks), f'{text}\n    -> {e!r}', time.time() - start
    return len(blocks), len(blocks), '', time.time() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        'pages', nargs='*', help='such as howto/prune; all of them when none is named'
    )
    parser.add_argument('--jobs', type=int, default=2)
    parser.add_argument('--slow', action='store_true', help='also blocks that take minutes')
    args = parser.parse_args()
    proc = ROOT / '_proc'
    pages = args.pages or sorted(
        p.relative_to(proc).with_suffix('').as_posix() for p in proc.rglob('*.ipynb')
    )
    context = multiprocessing.get_context('forkserver')
    context.set_forkserver_preload(
        [
            'torch',
            'torchvision',
            'matplotlib.pyplot',
            'pandas',
            'scipy.stats',
            'spikenb.all',
            'IPython',
        ]
    )
    blocks = failed = 0
    with ProcessPoolExecutor(args.jobs, context, max_tasks_per_child=1) as pool:
        longest = sorted(pages, key=lambda p: p not in LONG)  # first, so that no process ends late
        jobs = {p: pool.submit(run, proc / f'{p}.ipynb', args.slow) for p in longest}
        todo = {p: jobs[p] for p in pages}
        for page, job in todo.items():
            done, n, problem, seconds = job.result()
            blocks += done
            failed += bool(problem)
            if n:
                print(f'{page}: {done} of {n} blocks, {seconds:.1f} s', flush=True)
            if problem:
                print('  FAILED ' + problem.replace('\n', '\n  '), flush=True)
    print(f'{len(pages) - failed} pages passed, {failed} failed; {blocks} blocks ran')
    return bool(failed)


if __name__ == '__main__':
    sys.exit(main())
