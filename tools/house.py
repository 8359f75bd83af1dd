"""Check the house: a room, a folder of the package, imports only from rooms above it; no line of code is wider than 100.

    python tools/house.py            # say which lines break it; exit code 1 when one does
    python tools/house.py --graph    # list, module by module, what each imports

Nor does a module patch methods into a private class of another one: notebooks that are tested in one process share it.
The order is that of `ROOMS`. Imports inside functions count; those that only type checkers see do not. Wide comments
beside parameters, and docstrings, may pass: help texts and the site's tables are made from them.
"""

import ast
import json
import re
import sys
from pathlib import Path

from nbdev.config import get_config

WIDEST = 100
ROOMS = 'base', 'spikes', 'recording', 'processes', 'training', 'networks', 'study', 'show'
ROOF = 'cli', 'all', '__init__', '__main__'  # may import from every room


def imports(path, package):
    "Line and full name of each module of the package that the file at `path` imports."
    here = path.relative_to(package.parent).with_suffix('').parts
    names = set()
    tree = ast.parse(path.read_text(encoding='utf-8'))
    types = [
        o for o in tree.body if isinstance(o, ast.If) and 'TYPE_CHECKING' in ast.unparse(o.test)
    ]
    unseen = {id(n) for o in types for n in ast.walk(o)}
    for node in ast.walk(tree):
        if id(node) in unseen:
            continue
        if isinstance(node, ast.Import):
            names |= {(node.lineno, a.name) for a in node.names}
        elif isinstance(node, ast.ImportFrom):
            start = '.'.join(here[: -node.level]) if node.level else ''
            module = '.'.join(filter(None, [start, node.module]))
            modules = {(node.lineno, module)}
            for a in node.names:  # `from . import module` imports a module, too
                if (package.parent / module.replace('.', '/') / f'{a.name}.py').exists():
                    modules.add((node.lineno, f'{module}.{a.name}'))
            names |= modules
    return sorted(o for o in names if o[1].split('.')[0] == package.name)


def room(module):
    "The room of a module, '' for what stands on the roof."
    parts = module.split('.')
    return parts[1] if len(parts) > 1 and parts[1] in ROOMS else ''


def strangers(path):
    "Line, class and name of each method that is patched into a private class of another module."
    tree = ast.parse(path.read_text(encoding='utf-8'))
    own = {o.name for o in tree.body if isinstance(o, ast.ClassDef)}
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef):
            continue
        if not any('patch' in ast.unparse(d) for d in node.decorator_list):
            continue
        klass = ast.unparse(node.args.args[0].annotation).strip("'")
        if klass.startswith('_') and klass not in own:
            yield node.lineno, klass, node.name


def breaches(package):
    "What is wrong, a line each."
    for path in sorted(package.rglob('*.py')):
        own = path.relative_to(package).with_suffix('').parts
        if len(own) == 1 and own[0] not in (*ROOF, '_modidx'):
            yield f'{path}: stands in no room; the rooms are {", ".join(ROOMS)}'
        if len(own) == 1:
            continue
        if own[0] not in ROOMS:
            yield f'{path}: {own[0]!r} is no room; the rooms are {", ".join(ROOMS)}'
            continue
        for line, klass, name in strangers(path):
            yield f'{path}:{line}: {name} is patched into {klass} of another module: make it a function'
        for line, module in imports(path, package):
            other = room(module)
            if module == package.name or other and ROOMS.index(other) <= ROOMS.index(own[0]):
                continue
            what = f'{other}, a room below' if other else 'the roof'
            yield f'{path}:{line}: {own[0]} imports {module} of {what}'


def docstrings(source):
    "The lines of a cell that docstrings stand on; none where it holds magics."
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return set()
    lines = set()
    for node in ast.walk(tree):
        body = getattr(node, 'body', None)
        first = body[0] if isinstance(body, list) and body else None
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
            lines |= set(range(first.lineno, first.end_lineno + 1))
    return lines


def wide(nbs):
    "Lines of code in notebooks that are too wide, comments and docstrings aside."
    for path in sorted(nbs.rglob('*.ipynb')):
        if any(part.startswith(('.', '_')) for part in path.relative_to(nbs).parts):
            continue
        for i, cell in enumerate(json.loads(path.read_text(encoding='utf-8'))['cells']):
            if cell['cell_type'] != 'code':
                continue
            source = ''.join(cell['source'])
            docs = docstrings(source)
            for k, line in enumerate(source.splitlines(), 1):
                code = re.split(r' +# ', line)[0]
                if len(code) > WIDEST and k not in docs and not line.startswith('#'):
                    yield f'{path}, cell {i}: {len(code)} columns, at most {WIDEST}: {code.strip()[:60]}…'


def main():
    cfg = get_config(path=Path(__file__).resolve().parent.parent)
    if '--graph' in sys.argv:
        for path in sorted(cfg.lib_path.rglob('*.py')):
            found = {m for _, m in imports(path, cfg.lib_path)}
            print(path.relative_to(cfg.lib_path), *sorted(found), sep='\n    ')
        return 0
    problems = [*breaches(cfg.lib_path), *wide(cfg.nbs_path)]
    fine = f'every import goes to a room above or stays in its own; no line is wider than {WIDEST}'
    print(*(problems or [fine]), sep='\n')
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
