"""Documentation of the package's symbols, read from the exported modules: docstrings, types, defaults and docments."""

import ast
import io
import re
import textwrap
import tokenize
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from nbdev.doclinks import NbdevLookup, patch_name

FUNCTIONS = ast.FunctionDef, ast.AsyncFunctionDef
DEFINITIONS = *FUNCTIONS, ast.ClassDef


@dataclass
class Param:
    "One row of the table of a symbol: a parameter, a field of a dataclass, or the return."

    name: str
    type: str = ''
    default: str = ''
    doc: str = ''


def _literals(doc):
    "Set quoted values such as 'unit' as code."
    return re.sub(r"(?<![\w`'])'([\w .%-]+)'(?![\w`'])", r"`'\1'`{.nolink}", doc)


def folded(summary, code):
    "Code behind a line of Markdown that opens it; nothing where there is none."
    if not code:
        return ''
    head = f'<details class="code-fold source-fold">\n<summary>{summary}</summary>'
    return f'{head}\n\n```python\n{code}\n```\n\n</details>'


@dataclass
class Symbol:
    "A class, function, method or property, with what its definition says."

    name: str  # Qualified inside the module, such as `SpikeTrains.counts`
    line: int
    doc: str
    kind: str  # 'class', 'function' or 'property'
    params: list[Param] = field(default_factory=list)
    returns: Param | None = None
    code: str = ''  # Its definition, as it stands in the module

    def signature(self):
        "How to call it, on one line or wrapped; types are left to the table."
        if self.kind == 'property':
            return self.name
        args = ', '.join(p.name + (f'={p.default}' if p.default else '') for p in self.params)
        one = f'{self.name}({args})'
        if len(one) <= 72:
            return one
        return (
            f'{self.name}(\n'
            + textwrap.fill(
                args,
                72,
                initial_indent='    ',
                subsequent_indent='    ',
                break_on_hyphens=False,
                break_long_words=False,
            )
            + ')'
        )

    def table(self, link=str):
        "A Markdown table of the parameters and the return; nothing when there are none."
        rows = [
            [
                f'**{p.name}**'.replace('_', r'\_').replace('***', r'**\*', 1),
                p.type,
                p.default,
                p.doc,
            ]
            for p in self.params
        ]
        if self.returns and self.returns.type != 'None':
            rows.append(['*returns*', self.returns.type, '', self.returns.doc])
        if not rows:
            return ''

        def code(s):
            return f'`{s}`{{.nolink}}'.replace('|', r'\|') if s else ''

        with_default = any(r[2] for r in rows)
        head = ['', 'Type', *(['Default'] if with_default else []), 'Details']
        cells = [
            [
                r[0],
                code(r[1]),
                *([code(r[2])] if with_default else []),
                link(_literals(r[3])).replace('|', r'\|'),
            ]
            for r in rows
        ]
        return '\n'.join('| ' + ' | '.join(o) + ' |' for o in [head, ['---'] * len(head), *cells])

    def markdown(self, source, level=3):
        "The entry of the symbol in its page: heading, signature, docstring and table."
        own, lookup = {p.name.lstrip('*') for p in self.params}, NbdevLookup().link_line

        def link(text):
            "Link symbols, but not the names of parameters."
            parts = re.split(r'(`\w+`)', text)
            return ''.join(
                f'{o}{{.nolink}}' if o[1:-1] in own and o[:1] == '`' else lookup(o) for o in parts
            )

        first, _, rest = self.doc.partition('\n')
        parts = [
            f'[source]({source}#L{self.line}){{.source-link}}',
            f'{"#" * level} `{self.name}`{{.nolink}} {{#{self.name.lower()} .symbol}}',
            f'```python\n{self.signature()}\n```',
            link(first),
            '\n'.join(link(o) for o in rest.strip().split('\n')),
            self.table(link),
            folded('Source', self.code),
        ]
        return '::: {.symbol-entry}\n\n' + '\n\n'.join(o for o in parts if o) + '\n\n:::'


def comments(src):
    "The comments of a module, by line number, without their `#`."
    tokens = tokenize.generate_tokens(io.StringIO(src).readline)
    return {t.start[0]: t.string.lstrip('# ').strip() for t in tokens if t.type == tokenize.COMMENT}


def _one_each(items, notes):
    "Give each `(line, Param)` the comment of its line; where a line holds several, the last has it."
    last = {line: p for line, p in items}
    for line, p in items:
        if last[line] is p:
            p.doc = notes.get(line, '')


def _type(node):
    "An annotation as text, without the quotes of a forward reference."
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        node = ast.parse(node.value, mode='eval').body
    return ast.unparse(node) if node else ''


def _arguments(fn, notes, method):
    "The parameters of a function and its return, each with the line its comment stands on."
    a, end = fn.args, fn.body[0].lineno
    plain = [*a.posonlyargs, *a.args]
    defaults = [None] * (len(plain) - len(a.defaults)) + a.defaults

    def param(arg, default=None, stars=''):
        last = default.end_lineno if default else arg.end_lineno
        value = ast.unparse(default) if default else ''
        return last, Param(stars + arg.arg, _type(arg.annotation), value)

    items = [param(o, d) for o, d in zip(plain, defaults)]
    items += [param(a.vararg, stars='*')] if a.vararg else []
    items += [param(o, d) for o, d in zip(a.kwonlyargs, a.kw_defaults)]
    items += [param(a.kwarg, stars='**')] if a.kwarg else []
    ret, lines = None, list(items)
    if fn.returns:
        ret, last = Param('returns', _type(fn.returns)), fn.returns.end_lineno
        # a return annotation in parentheses: the comment stands behind the closing one
        lines.append((next((k for k in range(last, end) if k in notes), last), ret))
    elif behind := [
        k for k in notes if fn.lineno <= k < end and k not in {k for k, _ in lines[method:]}
    ]:
        ret = Param('returns')  # no annotation, but a comment behind the closing parenthesis
        lines.append((behind[-1], ret))
    _one_each(lines, {k: v for k, v in notes.items() if k <= end})
    return [p for _, p in items][1 if method else 0 :], ret


def _decorators(node):
    return ' '.join(ast.unparse(o) for o in node.decorator_list)


def _code(node, lines):
    "The text of a definition, with its decorators."
    first = min([node.lineno, *(o.lineno for o in getattr(node, 'decorator_list', []))])
    return textwrap.dedent('\n'.join(lines[first - 1 : node.end_lineno]))


def _symbol(node, name, notes, method=False):
    doc = ast.get_docstring(node) or ''
    if isinstance(node, FUNCTIONS):
        decorators = _decorators(node)
        params, ret = _arguments(node, notes, method and 'staticmethod' not in decorators)
        prop = 'as_prop' in decorators or 'property' in decorators
        return Symbol(name, node.lineno, doc, 'property' if prop else 'function', params, ret)
    init = next((o for o in node.body if isinstance(o, FUNCTIONS) and o.name == '__init__'), None)
    if init:
        params = _arguments(init, notes, True)[0]
    elif 'dataclass' in _decorators(node):
        fields = [
            (
                o.end_lineno,
                Param(o.target.id, _type(o.annotation), ast.unparse(o.value) if o.value else ''),
            )
            for o in node.body
            if isinstance(o, ast.AnnAssign) and not o.target.id.startswith('_')
        ]
        _one_each(fields, notes)
        params = [p for _, p in fields]
    else:
        params = []
    return Symbol(name, node.lineno, doc, 'class', params)


@cache
def symbols(py):
    "Every definition of a module, by name: functions, classes, and methods written in the class or patched in."
    src = Path(py).read_text(encoding='utf-8')
    notes, lines, res = comments(src), src.splitlines(), {}
    for o in ast.parse(src).body:
        if not isinstance(o, DEFINITIONS):
            continue
        names = patch_name(o)
        for name in [names] if isinstance(names, str) else names:
            res[name] = _symbol(o, name, notes, method='.' in name)
            res[name].code = _code(o, lines)
        if isinstance(o, ast.ClassDef):
            res.update(
                {
                    f'{o.name}.{m.name}': _symbol(m, f'{o.name}.{m.name}', notes, True)
                    for m in o.body
                    if isinstance(m, FUNCTIONS)
                }
            )
    return res


# special methods that have a card, since people write what calls them
CALLED = '__call__', '__getitem__'


def is_public(name):
    "Whether a symbol has a card: its names are public, or it is a special method that people use by its sign."
    return all(not o.startswith('_') or o in CALLED for o in name.split('.'))


def behind_the_scenes(src):
    "The definitions and constants of a cell that have no card, as `(names, first words, code)`; None without any."
    names, first, parts, lines = [], '', [], src.splitlines()
    for o in ast.parse(src).body:
        if isinstance(o, DEFINITIONS):
            found = patch_name(o)
            own = [n for n in ([found] if isinstance(found, str) else found) if not is_public(n)]
            first = first or (own and ast.get_docstring(o) or '').partition('\n')[0]
        elif isinstance(o, (ast.Assign, ast.AnnAssign)):
            targets = o.targets if isinstance(o, ast.Assign) else [o.target]
            own = [n.id for n in targets if isinstance(n, ast.Name)]
        else:
            continue
        if own:
            names += own
            parts.append(_code(o, lines))
    return (names, first, '\n\n\n'.join(parts)) if parts else None


def exported(py):
    "The names in a module's `__all__`."
    for o in ast.parse(Path(py).read_text(encoding='utf-8')).body:
        if isinstance(o, ast.Assign) and getattr(o.targets[0], 'id', '') == '__all__':
            return ast.literal_eval(o.value)
    return []


def public(py):
    "The public symbols of a module: what `__all__` lists and each class's own methods, patched into it here or elsewhere."
    names, defs = exported(py), symbols(py)
    tops = [o for o in defs if '.' not in o and o in names] + [o for o in names if o not in defs]
    methods = [o for o in defs if '.' in o and not re.search(r'(^|\.)_', o)]
    classes = dict.fromkeys(o.partition('.')[0] for o in methods)
    strangers = [k for k in classes if k not in tops and k not in defs]
    res = []
    for top in [*tops, *strangers]:
        res.append(defs.get(top) or Symbol(top, 0, '', 'name'))
        res += [defs[o] for o in methods if o.partition('.')[0] == top]
    return res
