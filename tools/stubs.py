"""Write a stub `.pyi` beside each module, what type checkers and editors read: every class whole, with the methods that notebooks add one at a time.

    python tools/stubs.py            # write them
    python tools/stubs.py --check    # write nothing; exit code 1 when they are out of date

Which method belongs to which class is read off the imported package; signatures and annotations come from the source.
"""

import ast
import builtins
import importlib
import inspect
import os
import sys
from pathlib import Path

from nbdev.config import get_config

EXTERNAL = {
    'HTML': 'from IPython.display import HTML',
    'matplotlib': 'import matplotlib.axes',
}  # imported where they are used
# __init__.pyi is the front door; fastai cannot be imported beside nbdev 2.4: see settings.ini
NO_STUB = {'_modidx.py', 'all.py', '__init__.py', 'fastai.py'}
os.environ['KERAS_BACKEND'] = 'torch'
FUNCTIONS = ast.FunctionDef, ast.AsyncFunctionDef


def annotation(node):
    "An annotation as text, without the quotes of a forward reference."
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return ast.unparse(node) if node else ''


class Module:
    "The source of one module, and what it means at run time."

    def __init__(self, name, path):
        self.name, self.runtime = name, importlib.import_module(name)
        self.tree = ast.parse(path.read_text(encoding='utf-8'))
        for_types = [
            o
            for o in self.tree.body
            if isinstance(o, ast.If) and 'TYPE_CHECKING' in ast.unparse(o.test)
        ]
        tried = [o for o in self.tree.body if isinstance(o, ast.Try)]  # a framework, or a refusal
        statements = [*self.tree.body, *(o for block in [*for_types, *tried] for o in block.body)]
        self.imports = [o for o in statements if isinstance(o, (ast.Import, ast.ImportFrom))]
        self.defined = {
            o.name: o for o in self.tree.body if isinstance(o, (*FUNCTIONS, ast.ClassDef))
        }
        tops = [
            *self.tree.body,
            *(m for o in self.tree.body if isinstance(o, ast.ClassDef) for m in o.body),
        ]

        def starts(o):
            return {o.lineno, *(d.lineno for d in o.decorator_list)}

        self.by_line = {line: o for o in tops if isinstance(o, FUNCTIONS) for line in starts(o)}

    def imported(self):
        "Name -> the import statement that brings it."
        return {
            a.asname or a.name.partition('.')[0]: ast.unparse(type(o)(**{**vars(o), 'names': [a]}))
            for o in self.imports
            for a in o.names
        }


def parameter(arg, default):
    "One parameter of a stub."
    text = arg.arg + (f': {annotation(arg.annotation)}' if arg.annotation else '')
    return text + (' = ...' if default is not None else '')


def signature(node, method=False):
    "The parameters and the return type of a function as a stub has them; a method's own object without a type."
    a = node.args
    plain = [*a.posonlyargs, *a.args]
    defaults = [None] * (len(plain) - len(a.defaults)) + a.defaults
    parts = [parameter(o, d) for o, d in zip(plain, defaults)]
    if method and parts:
        parts[0] = plain[0].arg
    if a.posonlyargs:
        parts.insert(len(a.posonlyargs), '/')
    if a.vararg:
        parts.append('*' + parameter(a.vararg, None))
    elif a.kwonlyargs:
        parts.append('*')
    parts += [parameter(o, d) for o, d in zip(a.kwonlyargs, a.kw_defaults)]
    if a.kwarg:
        parts.append('**' + parameter(a.kwarg, None))
    returns = annotation(node.returns)
    return f"({', '.join(parts)})" + (f' -> {returns}' if returns else '')


def docstring(text, indent):
    "A docstring, or the dots of a stub."
    if not text:
        return ' ...'
    lines = [
        o and ' ' * indent + o for o in text.replace('\\', '\\\\').replace('"""', "'''").split('\n')
    ]
    return (
        f'\n{" " * indent}"""' + '\n'.join(lines).lstrip() + f'\n{" " * indent}"""'
        if len(lines) > 1
        else f'\n{" " * indent}"""{lines[0].strip()}"""'
    )


def function(node, name, doc, indent=0, decorator='', method=False):
    "The stub of a function."
    pad = ' ' * indent
    head = f'{pad}@{decorator}\n' if decorator else ''
    return f'{head}{pad}def {name}{signature(node, method)}:{docstring(doc, indent + 4)}\n'


def methods(cls, modules):
    "The methods of a class, wherever they are written: name, decorator, syntax tree, docstring, module."
    for name, value in vars(cls).items():
        decorator = {
            '_clsmethod': 'classmethod',
            'property': 'property',
            'classmethod': 'classmethod',
            'staticmethod': 'staticmethod',
        }.get(type(value).__name__, '')
        f = next(
            (getattr(value, k) for k in ('fget', '__func__', 'f') if hasattr(value, k)), value
        )  # 'f': fastcore's class methods
        f = inspect.unwrap(f) if callable(f) else f
        home = modules.get(getattr(f, '__module__', None))
        node = home and inspect.isfunction(f) and home.by_line.get(f.__code__.co_firstlineno)
        if node:
            yield name, decorator, node, f.__doc__, home


def class_stub(node, cls, modules, used):
    "The stub of a class; `used` collects where each annotation comes from."
    decorators = ''.join(f'@{ast.unparse(d)}\n' for d in node.decorator_list)
    bases = ', '.join(map(ast.unparse, node.bases))
    lines = [
        f"{decorators}class {node.name}{f'({bases})' if bases else ''}:{docstring(cls.__doc__, 4).replace(' ...', '')}"
    ]
    for o in node.body:
        if isinstance(o, ast.AnnAssign):
            lines.append(
                f"    {o.target.id}: {annotation(o.annotation)}" + (' = ...' if o.value else '')
            )
        elif isinstance(o, ast.Assign):
            lines += [f"    {ast.unparse(t)} = ..." for t in o.targets]
    for name, decorator, f, doc, home in methods(cls, modules):
        lines.append(
            function(f, name, doc, 4, decorator, method=decorator != 'staticmethod').rstrip()
        )
        used.append((f, home))
    return '\n'.join(lines) + ('\n    ...' if len(lines) == 1 else '') + '\n'


def constant(module, name):
    "The stub of a name that is assigned."
    value = getattr(module.runtime, name, None)
    kind = type(value).__name__
    return f"{name}: {kind}" if hasattr(builtins, kind) and value is not None else f'{name}: Any'


def names_in(node):
    "The names in the annotations of a function or class."
    trees = [
        n.annotation
        for n in ast.walk(node)
        if isinstance(n, (ast.arg, ast.AnnAssign)) and n.annotation
    ]
    trees += [n.returns for n in ast.walk(node) if isinstance(n, FUNCTIONS) and n.returns]
    parsed = [ast.parse(annotation(t), mode='eval') for t in trees]
    return {n.id for t in parsed for n in ast.walk(t) if isinstance(n, ast.Name)}


def stub(module, modules, unknown):
    "The text of a module's stub; annotations that lead nowhere are added to `unknown`."
    used, body = [], []
    for o in module.tree.body:
        if isinstance(o, ast.ClassDef):
            body.append(class_stub(o, getattr(module.runtime, o.name), modules, used))
            used.append((o, module))
        elif isinstance(o, FUNCTIONS) and not any(
            'patch' in ast.unparse(d) for d in o.decorator_list
        ):
            body.append(function(o, o.name, getattr(module.runtime, o.name).__doc__))
            used.append((o, module))
        elif isinstance(o, ast.Assign):
            targets = [t.id for t in o.targets if isinstance(t, ast.Name)]
            body += [ast.unparse(o) if t == '__all__' else constant(module, t) for t in targets]
    have = {*module.defined, *module.imported(), *dir(builtins)}
    extra = ['from typing import Any']
    for node, home in used:
        for name in sorted(names_in(node) - have):
            owner = next((m for m in [home, *modules.values()] if name in m.defined), None)
            line = (
                f'from {owner.name} import {name}'
                if owner
                else home.imported().get(name) or EXTERNAL.get(name)
            )
            if line is None:
                unknown.append(
                    f'{module.name}: nothing is known of {name!r}, an annotation of {node.name}'
                )
                continue
            extra.append(line)
            have.add(name)
    head = [ast.unparse(o) for o in module.imports]
    return (
        '# Made by tools/stubs.py: edit the notebook.\n'
        + '\n'.join([*head, *dict.fromkeys(extra)])
        + '\n\n'
        + '\n'.join(body)
    )


def main():
    cfg = get_config(path=Path(__file__).resolve().parent.parent)
    files = [p for p in sorted(cfg.lib_path.rglob('*.py')) if p.name not in NO_STUB]

    def name(path):
        return '.'.join(path.relative_to(cfg.lib_path.parent).with_suffix('').parts)

    modules = {name(p): Module(name(p), p) for p in files}
    unknown = []
    wanted = {p.with_suffix('.pyi'): stub(modules[name(p)], modules, unknown) for p in files}
    if unknown:
        raise SystemExit('\n'.join(unknown))
    stale = [
        p for p, text in wanted.items() if not p.exists() or p.read_text(encoding='utf-8') != text
    ]
    stale += sorted(
        set(cfg.lib_path.rglob('*.pyi')) - set(wanted) - {cfg.lib_path / '__init__.pyi'}
    )
    if '--check' in sys.argv:
        for p in stale:
            print(
                f'{p.relative_to(cfg.config_path)} is out of date: run python tools/stubs.py',
                file=sys.stderr,
            )
        return 1 if stale else 0
    for p in stale:
        p.unlink() if p not in wanted else p.write_text(wanted[p], encoding='utf-8')
    print(f'{len(wanted)} stubs, {len(stale)} of them new or changed')
    return 0


if __name__ == '__main__':
    sys.exit(main())
