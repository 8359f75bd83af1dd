"""Check the order of the rooms: a folder of the package imports only from folders above it.

    python tools/rooms.py            # say which line breaks it; exit code 1 when one does
    python tools/rooms.py --graph    # list, module by module, what each imports

The order is that of `ROOMS`, which is also that of the site's sidebar and of `nbs/README`. Imports inside functions count.
"""

import ast
import sys
from pathlib import Path

from nbdev.config import get_config

ROOMS = 'base', 'spikes', 'recording', 'processes', 'training', 'networks', 'study', 'show'
ROOF = 'cli', 'all', '__init__', '__main__'  # may import from every room


def imports(path, package):
    "Line and full name of each module of the package that the file at `path` imports."
    here = path.relative_to(package.parent).with_suffix('').parts
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
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
        for line, module in imports(path, package):
            other = room(module)
            if module == package.name or other and ROOMS.index(other) <= ROOMS.index(own[0]):
                continue
            what = f'{other}, a room below' if other else 'the roof'
            yield f'{path}:{line}: {own[0]} imports {module} of {what}'


def main():
    cfg = get_config(path=Path(__file__).resolve().parent.parent)
    if '--graph' in sys.argv:
        for path in sorted(cfg.lib_path.rglob('*.py')):
            found = {m for _, m in imports(path, cfg.lib_path)}
            print(path.relative_to(cfg.lib_path), *sorted(found), sep='\n    ')
        return 0
    problems = list(breaches(cfg.lib_path))
    print(*(problems or ['every import goes to a room above, or stays in its own']), sep='\n')
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
