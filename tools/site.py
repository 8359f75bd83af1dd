"""Build the documentation site into `_docs/`, without Quarto.

    python tools/site.py            # build it
    python tools/site.py --serve    # build it, show it at http://localhost:8000, build and reload on every change

nbdev processes the notebooks into `_proc/`, smalldocs lays out the pages, and KaTeX (from the npm registry, run here by
Node.js) sets the formulas, so that the finished pages need no other server. The exit code is 1 when there is
anything to mend: a page missing from the sidebar, a link that leads nowhere, a formula that KaTeX cannot read.
"""

import base64
import html
import io
import json
import os
import posixpath
import re
import shutil
import subprocess
import sys
from pathlib import Path

import apidoc
import tinycss2  # comes with nbconvert
import visible
import yaml
from execnb.nbio import read_nb, write_nb
from fontTools import subset  # comes with matplotlib
from nbdev.config import get_config
from nbdev.doclinks import nbglob
from nbdev.processors import FilterDefaults, exec_show_docs
from PIL import Image

KATEX = '0.19.1'  # the release of KaTeX, from the npm registry
CELL_TEXTS = 'text/markdown', 'text/html'


class Processed(FilterDefaults):
    "nbdev's processing of a notebook for the site. It runs no code: `apidoc` reads what `show_doc` would have shown."

    def base_procs(self):
        return [o for o in super().base_procs() if o is not exec_show_docs]


def process(src, proc):
    "Process each notebook of `src` into `proc`, and copy the files beside them."
    if proc.exists():
        shutil.rmtree(proc)
    for path in nbglob(src, file_glob='', as_path=True):
        dest = proc / path.relative_to(src)
        dest.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix != '.ipynb':
            shutil.copy(path, dest)
        else:
            nb = read_nb(path)
            Processed()(nb)
            write_nb(nb, dest)


def notebooks(proc):
    return sorted(p for p in proc.rglob('*.ipynb') if '.ipynb_checkpoints' not in p.parts)


def crowded_title(path):
    "Say so when a title cell holds more than its title and subtitle: nbdev makes front matter of it, and drops the rest."
    cells = json.loads(path.read_text(encoding='utf-8'))['cells']
    title = next((''.join(c['source']) for c in cells if c['cell_type'] == 'markdown'), '')
    if not title.startswith('# ') or all(
        re.match(r'#\s|>\s', o) for o in title.splitlines() if o.strip()
    ):
        return ''
    return 'the title cell holds more than `# Title` and `> subtitle`; the site would lose it, so give it a cell of its own'


def keep_names(proc):
    "Take nbdev's `output-file`, which is made for names with numbers, out of the notebooks; return their paths."
    for path in notebooks(proc):
        nb = json.loads(path.read_text(encoding='utf-8'))
        first = nb['cells'][0]
        if first['cell_type'] == 'raw':
            first['source'] = re.sub(r'output-file:.*\n', '', ''.join(first['source']))
            path.write_text(json.dumps(nb, ensure_ascii=False), encoding='utf-8')
    return {p.relative_to(proc).as_posix() for p in notebooks(proc)}


def show_imports(cfg, proc):
    "Let each page import all that its code needs; return which names a reader could get nowhere."
    problems, pages, wanted = [], {}, []
    for path in notebooks(proc):
        whole = json.loads((cfg.nbs_path / path.relative_to(proc)).read_text(encoding='utf-8'))
        exp = re.search(r'#\|\s*default_exp (\S+)', '\n'.join(map(visible.source, whole['cells'])))
        pages[path] = nb = json.loads(path.read_text(encoding='utf-8'))
        module = f'{cfg.lib_name}.{exp[1]}' if exp else None
        lost, cell, new = visible.complete_imports(nb, whole, module)
        wanted.append((cell, new))
        slow = {
            c['id'] for c in whole['cells'] if re.search(r'^#\|\s*slow', visible.source(c), re.M)
        }
        for cell in nb['cells']:
            if cell.get('id') in slow:
                cell['metadata']['slow'] = True  # `tools/visible.py` leaves it out
        problems += [f'{path.name}: what is {o}? Its cell is hidden' for o in sorted(lost)]
    visible.put_imports(wanted)
    for path, nb in pages.items():
        path.write_text(json.dumps(nb, ensure_ascii=False), encoding='utf-8')
    return problems


def show_private(cfg, proc):
    "Put what a notebook exports and no card shows behind lines that open it, where the notebook has it."
    for path in notebooks(proc):
        whole = json.loads((cfg.nbs_path / path.relative_to(proc)).read_text(encoding='utf-8'))
        nb = json.loads(path.read_text(encoding='utf-8'))
        for i, cell in enumerate(whole['cells']):
            text = visible.source(cell)
            if cell['cell_type'] != 'code' or not re.match(r'#\|\s*export', text):
                continue
            if not (found := apidoc.behind_the_scenes(text)):
                continue
            names, first, code = found
            label = ', '.join(f'<code>{o}</code>' for o in names[:4]) + ' …' * (len(names) > 4)
            label += (
                re.sub(r'`([^`]+)`', r'<code>\1</code>', f' {html.escape(first)}') if first else ''
            )
            later = {c['id'] for c in whole['cells'][i + 1 :]}
            at = next(
                (k for k, c in enumerate(nb['cells']) if c.get('id') in later), len(nb['cells'])
            )
            source = f'::: {{.behind}}\n\n{apidoc.folded(label, code)}\n\n:::'
            new = dict(cell_type='markdown', id=f'{cell["id"]}-code', metadata={}, source=source)
            nb['cells'].insert(at, new)
        path.write_text(json.dumps(nb, ensure_ascii=False), encoding='utf-8')


def relink(text, here, base):
    "Make links into the site relative to the page `here`."
    # nbdev links a symbol that stands in a link already
    text = re.sub(r'\[\[(`[^`]+`)\]\([^()]*\)\]\(', r'[\1](', text)
    text = re.sub(r'\[(`_\w+`)\]\([^()]*\)', r'\1', text)  # what is private has no entry
    folder = posixpath.dirname(here)

    def own(m):
        target, anchor = m[1] or 'index.html', m[2] or ''
        return posixpath.relpath(target, folder or '.') + anchor

    return re.sub(re.escape(base) + r'(?:/([\w./-]*))?(#[\w.-]+)?(?=[)"\'\s\]])', own, text)


def module_index(cfg):
    "nbdev's index of symbols: {module: {symbol: (page#anchor, file)}}."
    d = {}
    exec((cfg.lib_path / '_modidx.py').read_text(encoding='utf-8'), d)
    return d['d']['syms']


def entries(cfg, nb):
    "The symbols that a notebook's `show_doc` cells document, found in the module that it exports: `{cell number: Markdown}`."
    shown = {
        i: m[1]
        for i, c in enumerate(nb['cells'])
        if c['cell_type'] == 'code'
        and (m := re.search(r'^show_doc\((\w[\w.]*)', ''.join(c['source']), re.M))
    }
    files = [f for d in module_index(cfg).values() for f in {v[1] for v in d.values()}]
    found = {f: apidoc.symbols(cfg.config_path / f) for f in files} if shown else {}

    def best(name):
        "The file among those that define `name` which defines most of what this notebook shows."
        return max(
            (f for f in found if name in found[f]),
            key=lambda f: len(set(shown.values()) & set(found[f])),
            default=None,
        )

    res = {
        i: found[f][name].markdown(f'{cfg.git_url}/blob/{cfg.branch}/{f}')
        for i, name in shown.items()
        if (f := best(name))
    }
    return res | {
        i: '' for i, name in shown.items() if not apidoc.is_public(name)
    }  # their code stands behind a line that opens it


def free_anchors(text, taken):
    "Take the links out of the headings of the prose, and give one another anchor when a symbol of the page has the same."

    def fix(m):
        head = re.sub(r'\[(`[^`]+`)\]\([^)]*\)', r'\1{.nolink}', m[2]).rstrip()
        slug = re.sub(
            r'[^\w.-]', '', head.replace('{.nolink}', '').lower().replace(' ', '-')
        ).strip('-')
        return f'{m[1]} {head}' + (f' {{#about-{slug}}}' if slug in taken else '')

    return re.sub(r'^(#{2,6})[ \t]+([^{\n]+)$', fix, text, flags=re.M)


def lighter(png):
    "A picture, in base64, with 128 colors where that makes it smaller: figures lose nothing that can be seen."
    with Image.open(io.BytesIO(base64.b64decode(png))) as im:
        im.convert('RGB').quantize(128, dither=Image.Dither.NONE).save(
            out := io.BytesIO(), 'PNG', optimize=True
        )
    return min(''.join(png), base64.b64encode(out.getvalue()).decode(), key=len)


def may_wrap(text):
    "HTML in which long names at the head of a column or row may go on in a new line."

    def fix(m):
        return m[1] + re.sub(r'([_/=-])(?=\w)', r'\1<wbr>', m[2]) + m[3]

    return re.sub(r'(<th[^>]*>)([^<]*)(</th>)', fix, text)


def torn_rows(path):
    "Rows of tables in a notebook's Markdown that end within a formula, at a `|` of its own."
    nb = json.loads(path.read_text(encoding='utf-8'))
    for cell in nb['cells']:
        if cell['cell_type'] != 'markdown':
            continue
        for row in ''.join(cell['source']).splitlines():
            plain = re.sub(r'`[^`]*`', '', row)
            fields = re.split(r'(?<!\\)\|', plain) if row.startswith('|') else []
            if any(field.count('$') % 2 for field in fields):
                yield f'{path.name}: a formula in a table has a | of its own: {row[:60]}…'


def mend_notebooks(cfg, proc):
    "Relink every notebook's Markdown and outputs, and write the entries of its symbols; return the pages' titles."
    titles = {}
    for path in notebooks(proc):
        here = path.relative_to(proc).as_posix()
        nb = json.loads(path.read_text(encoding='utf-8'))

        def fix(text, here=here):
            return relink(''.join(text), here, cfg.doc_host + cfg.doc_baseurl)

        docs = entries(cfg, nb)
        taken = set(re.findall(r'^#+ .*\{#(\S+) \.symbol\}$', '\n'.join(docs.values()), re.M))
        for i, cell in enumerate(nb['cells']):
            if i in docs:
                nb['cells'][i] = {
                    'cell_type': 'markdown',
                    'id': cell['id'],
                    'metadata': {},
                    'source': fix(docs[i]),
                }
            elif cell['cell_type'] == 'markdown':
                cell['source'] = free_anchors(fix(cell['source']), taken)
            for out in cell.get('outputs', []):
                if 'image/png' in out.get('data', {}):
                    out['data']['image/png'] = lighter(''.join(out['data']['image/png']))
                for mime in CELL_TEXTS:
                    if mime in out.get('data', {}):
                        out['data'][mime] = fix(out['data'][mime])
                if '<table' in ''.join(out.get('data', {}).get('text/html', '')):
                    out['data']['text/html'] = may_wrap(''.join(out['data']['text/html']))
        path.write_text(json.dumps(nb, ensure_ascii=False), encoding='utf-8')
        if title := re.search(r'^title: (.*)$', ''.join(nb['cells'][0]['source']), re.M):
            titles[here.replace('.ipynb', '.html')] = title[1].strip('\'"')
    return titles


def in_sidebar(contents):
    "The pages that a sidebar lists, in order."
    for o in contents:
        if isinstance(o, str):
            yield o
        else:
            if 'href' in o:
                yield o['href']
            yield from in_sidebar(o.get('contents', []))


def write_config(cfg, proc, pages):
    "Complete `_quarto.yml` from settings.ini; return what is wrong with the sidebar, and what it lists."
    conf = yaml.safe_load((cfg.nbs_path / '_quarto.yml').read_text(encoding='utf-8'))
    web = conf['website']
    web.update(
        {
            'title': cfg.title,
            'description': cfg.description,
            'site-url': cfg.doc_host + cfg.doc_baseurl,
            'repo-url': cfg.git_url,
            'repo-branch': cfg.branch,
        }
    )
    listed = list(in_sidebar(web['sidebar']['contents']))
    here = {*pages, 'api.md'}
    problems = [
        f'_quarto.yml: the sidebar lists {o}, which does not exist' for o in listed if o not in here
    ]
    problems += [f'_quarto.yml: {o} is not in the sidebar' for o in sorted(here - set(listed))]
    (proc / '_quarto.yml').write_text(
        yaml.safe_dump(conf, sort_keys=False, allow_unicode=True), encoding='utf-8'
    )
    return problems, listed


def write_api(cfg, proc, listed, titles):
    "Write the index of every public symbol, by module, with links to the notebook that defines each."
    order = {o.removesuffix('.ipynb'): i for i, o in enumerate(listed)}

    def place(py):
        "The module's path without its ending, as the sidebar has it."
        return py.relative_to(cfg.lib_path).with_suffix('').as_posix()

    lines = [
        '---',
        'title: API reference',
        f'description: Every public name of {cfg.lib_name}, by module. Each leads to the notebook that '
        'derives, defines and tests it.',
        '---',
        '',
    ]
    found = [p for p in cfg.lib_path.rglob('[!_]*.py') if p.name != 'all.py']
    modules = sorted(found, key=lambda p: (order.get(place(p), len(order)), place(p)))
    index, everything = module_index(cfg), (cfg.lib_path / 'all.py').read_text(encoding='utf-8')
    for py in modules:
        if not (names := apidoc.public(py)):
            continue
        mod = f'{cfg.lib_name}.{place(py).replace("/", ".")}'
        page = f'{place(py)}.html'
        way = (
            f'from {cfg.lib_name}.all import '
            if f'from {mod} import *' in everything
            else f'from {mod} import '
        )
        lines += [
            f'## {mod} {{#{place(py).replace("/", "-")}}}',
            '',
            f'Notebook: [{titles.get(page, py.stem)}]({page}); `{way}…`',
            '',
            '| Name | What it does |',
            '|---|---|',
        ]
        for o in names:
            klas, _, attr = o.name.partition('.')
            target = index.get(mod, {}).get(f'{mod}.{o.name}', (page,))[0]
            if o.kind == 'name':  # a constant, or a class of another module that gets methods here
                target = next(
                    (d[f'{m}.{o.name}'][0] for m, d in index.items() if f'{m}.{o.name}' in d), page
                )
            text = f'`.{attr}`' if attr else f'`{klas}`'
            first = o.doc.partition('\n')[0].replace('|', '\\|')
            lines.append(f'| [{text}]({target}){{.{"method" if attr else "name"}}} | {first} |')
        lines.append('')
    (proc / 'api.md').write_text('\n'.join(lines), encoding='utf-8')


def cell_markdown(cell):
    "A cell and its outputs in Markdown, for readers that are programs: figures by their text, tables as they print."
    source = ''.join(cell['source']).strip()
    if cell['cell_type'] == 'raw':
        return ''
    if cell['cell_type'] == 'markdown':
        return re.sub(r'\s?\{[#.][^{}\n]*\}', '', source)
    label = re.search(r'^#\|\s*fig-alt:\s*["\']?(.*?)["\']?$', source, re.M)
    code = '\n'.join(o for o in source.splitlines() if not o.startswith('#|')).strip()
    parts = (
        [f'```python\n{code}\n```']
        if code and not re.search(r'^#\|\s*echo:\s*false', source, re.M)
        else []
    )
    for out in cell.get('outputs', []):
        data = out.get('data', {})
        if any(o.startswith('image/') for o in data):
            parts.append(f'*Figure: {label[1] if label else "no description"}*')
        elif text := ''.join(data.get('text/plain', out.get('text', ''))).rstrip():
            parts.append(f'```\n{text}\n```')
    return '\n\n'.join(parts)


def write_markdown(proc, docs):
    "Write a Markdown copy of each page beside it; return titles and descriptions by page."
    pages = {}
    for path in [*notebooks(proc), proc / 'api.md']:
        here = path.relative_to(proc).with_suffix('.md')
        if path.suffix == '.md':
            front, body = path.read_text(encoding='utf-8').split('---', 2)[1:]
        else:
            cells = json.loads(path.read_text(encoding='utf-8'))['cells']
            front, body = (
                ''.join(cells[0]['source']).strip('- \n'),
                '\n\n'.join(filter(None, map(cell_markdown, cells[1:]))),
            )
        about = yaml.safe_load(front)
        body = re.sub(r'^(:::.*|<!--.*?-->)\n*', '', body, flags=re.M)
        body = re.sub(r'(\]\((?!https?:)[\w./-]+)\.(?:ipynb|html)', r'\1.md', body)
        pages[here.as_posix()] = title, description = about['title'], about.get('description', '')
        (docs / here).write_text(
            f'# {title}\n\n' + f'> {description}\n\n' * bool(description) + body.strip() + '\n',
            encoding='utf-8',
        )
    return pages


def write_llms(cfg, docs, pages, contents):
    "List the Markdown copies in `llms.txt`, by the sections of the sidebar."
    base, lines = (
        f'{cfg.doc_host}{cfg.doc_baseurl}/',
        [f'# {cfg.title}', '', f'> {cfg.description}', ''],
    )

    def line(page):
        page = re.sub(r'\.\w+$', '.md', page)
        title, description = pages[page]
        return f'- [{title}]({base}{page})' + f': {description}' * bool(description)

    for o in contents:
        if isinstance(o, dict) and 'contents' in o:
            lines += ['', f'## {o["section"]}', '', *map(line, in_sidebar([o]))]
        else:
            lines += map(line, in_sidebar([o]))
    (docs / 'llms.txt').write_text('\n'.join(lines) + '\n', encoding='utf-8')


def mend_anchors(docs):
    "Point links at a method that has no heading of its own to its class; report the anchors that lead nowhere."
    texts = {p: p.read_text(encoding='utf-8') for p in docs.rglob('*.html')}
    ids = {p.resolve(): set(re.findall(r'\sid="([^"]+)"', t)) for p, t in texts.items()}
    problems = []
    for path, text in texts.items():

        def fix(m, path=path):
            target, anchor = (path.parent / m[1]).resolve() if m[1] else path.resolve(), m[2]
            if target not in ids or anchor in ids[target]:
                return m[0]
            if (klas := anchor.partition('.')[0]) in ids[target]:
                return f'href="{m[1]}#{klas}"'
            problems.append(f'{path.name}: nothing has the anchor {m[1]}#{anchor}')
            return m[0]

        new = re.sub(r'href="([^"#:?]*)#([^"]+)"', fix, text)
        if new != text:
            path.write_text(new, encoding='utf-8')
    return problems


def fetch_katex(folder):
    "Unpack the pinned KaTeX from the npm registry; return its `dist` folder."
    folder.mkdir(parents=True, exist_ok=True)
    for tool in ('node', 'npm'):
        if not shutil.which(tool):
            raise SystemExit(f'tools/site.py: {tool} is not installed; KaTeX needs Node.js')
    subprocess.run(
        [
            'npm',
            'pack',
            f'katex@{KATEX}',
            '--silent',
            '--prefer-offline',
            '--pack-destination',
            str(folder),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=folder,
    )
    shutil.unpack_archive(folder / f'katex-{KATEX}.tgz', folder)
    return folder / 'package' / 'dist'


NODE = r'''
const katex = require(process.argv[1]), fs = require("fs");
const set = ([tex, displayMode]) => {
  try { return { html: katex.renderToString(tex, { displayMode, throwOnError: true, strict: "error" }) }; }
  catch (e) { return { error: e.message }; }
};
process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(0, "utf8")).map(set)));
'''


def typeset(docs, dist):
    "Set every formula with KaTeX, and take its style sheet and fonts into the site."
    span = re.compile(r'(<span class="math (inline|display)">)\\[(\[](.*?)\\[)\]](</span>)', re.S)
    pages = {p: p.read_text(encoding='utf-8') for p in sorted(docs.rglob('*.html'))}
    formulas = list(
        dict.fromkeys(
            (html.unescape(m[3]), m[2] == 'display')
            for t in pages.values()
            for m in span.finditer(t)
        )
    )
    run = subprocess.run(
        ['node', '-e', NODE, str(dist / 'katex.js')],
        input=json.dumps(formulas),
        capture_output=True,
        text=True,
        check=True,
    )
    done = dict(zip(formulas, json.loads(run.stdout)))
    problems = []
    for path, text in pages.items():

        def put(m, path=path):
            tex = html.unescape(m[3])
            res = done[tex, m[2] == 'display']
            if 'error' in res:
                problems.append(f'{path.name}: {res["error"]}')
            return m[1] + res['html'] + m[4] if 'html' in res else m[0]

        new = span.sub(put, text)
        root = posixpath.relpath(docs, path.parent)
        new = re.sub(r'<script[^>]*src="https://[^"]*katex[^"]*"[^>]*></script>', '', new)
        new = re.sub(
            r'href="https://[^"]*katex\.min\.css"',
            f'href="{root}/site_libs/katex/katex.min.css"',
            new,
        )
        path.write_text(new, encoding='utf-8')
    lib = docs / 'site_libs' / 'katex'
    (lib / 'fonts').mkdir(parents=True)
    css = (dist / 'katex.min.css').read_text(encoding='utf-8')
    (lib / 'katex.min.css').write_text(
        re.sub(r',url\([^)]*\.(?:woff|ttf)\) format\("[^"]*"\)', '', css), encoding='utf-8'
    )
    for font in (dist / 'fonts').glob('*.woff2'):
        shutil.copy(font, lib / 'fonts')
    return problems, len(formulas)


def keep_local(docs):
    "Drop the themes' imports of web fonts: `styles.css` names fonts that every machine has."
    for css in docs.rglob('*.css'):
        text = css.read_text(encoding='utf-8')
        new = re.sub(r'@import\s*url\(\s*["\']?https?:[^)]*\)[^;]*;', '', text)
        if new != text:
            css.write_text(new, encoding='utf-8')


def mend_source_links(docs, cfg):
    "Leave `View source` out where a page is made from no notebook."
    blob = f'{cfg.git_url}/blob/{cfg.branch}/{cfg.nbs_path.name}/'
    for path in docs.rglob('*.html'):
        text = path.read_text(encoding='utf-8')
        text = re.sub(
            rf'<div class="action-links">\s*<a\b[^>]*href="{re.escape(blob)}[^"]*\.md"[^>]*>.*?</a></div>',
            '',
            text,
        )
        path.write_text(text, encoding='utf-8')


FOCUS = """<script>
/* what scrolls can be reached with the keyboard */
const reach = () => document.querySelectorAll('pre, .cell-output, .cell-output-display, .math.display, main table, [style*="overflow-x"]').forEach(e => {
  if (e.scrollWidth > e.clientWidth && /auto|scroll/.test(getComputedStyle(e).overflowX)) e.tabIndex = 0; });
addEventListener('load', reach); addEventListener('resize', reach);
/* where the sidebar is longer than the window, show the page one is on */
addEventListener('load', () => { const here = document.querySelector('.sidebar-link.active'), bar = document.querySelector('#quarto-sidebar');
  if (here && bar && bar.scrollHeight > bar.clientHeight) bar.scrollTop = here.getBoundingClientRect().top - bar.getBoundingClientRect().top - bar.clientHeight/2; });
</script>
"""


def make_reachable(docs):
    "Let the keyboard reach what scrolls, and hide icons, which have words beside them, from screen readers."
    for path in docs.rglob('*.html'):
        text = path.read_text(encoding='utf-8')
        text = re.sub(
            r'<i class="bi ([^"]*)" role="img"[^>]*>', r'<i class="bi \1" aria-hidden="true">', text
        )
        path.write_text(text.replace('</body>', FOCUS + '</body>'), encoding='utf-8')


def is_paper(im):
    "Whether a picture is drawn on white: its corners are, and nearly half of it, or it has few colors, as rasters have."
    if im.convert('RGB').getcolors(8):
        return True
    gray = on_white(im.convert('RGBA')).convert('L')
    w, h = gray.size
    corners = [gray.getpixel((x, y)) for x in (0, w - 1) for y in (0, h - 1)]
    return min(corners) > 245 and sum(gray.histogram()[246:]) > 0.4 * w * h


def on_white(im):
    "A picture with its transparent parts white."
    ground = Image.new('RGBA', im.size, 'white')
    ground.alpha_composite(im)
    return ground.convert('RGB')


def mark_figures(docs, width=760):
    """Mark figures of many panels, which a phone scrolls where smaller ones shrink to its width, and figures on
    white ground, which the dark theme turns dark."""

    def mark(m):
        if m[2].startswith('svg'):
            return m[0].replace('<img ', '<img data-paper ', 1)
        with Image.open(io.BytesIO(base64.b64decode(m[3]))) as im:
            marks = 'data-wide ' * (im.width >= width) + 'data-paper ' * is_paper(im)
        return m[0].replace('<img ', f'<img {marks}', 1)

    for path in docs.rglob('*.html'):
        text = path.read_text(encoding='utf-8')
        picture = r'<img ([^>]*?)src="data:image/(png;base64|svg\+xml[^,]*),([^"]*)"'
        new = re.sub(picture, mark, text)
        if new != text:
            path.write_text(new, encoding='utf-8')


def few_icons(docs):
    "Keep, of all icons of Bootstrap, those the pages use: 214 kB less to load on every page."
    lib = docs / 'site_libs' / 'bootstrap-icons'
    sheet, fonts = lib / 'bootstrap-icons.min.css', lib / 'fonts'
    seen = ' '.join(
        p.read_text(encoding='utf-8')
        for o in ('html', 'js', 'css')
        for p in docs.rglob(f'*.{o}')
        if p != sheet
    )
    used, glyphs = (
        set(re.findall(r'\bbi-[a-z0-9-]+', seen)),
        {o: int(o, 16) for o in re.findall(r'content: ?"\\(f[0-9a-f]{3})"', seen)},
    )

    def keep(m):
        if m[1] in used:
            glyphs[m[1]] = int(m[2], 16)
        return m[0] if m[1] in used else ''

    css = re.sub(
        r'\.(bi-[a-z0-9-]+)::before\{content:"\\([0-9a-f]+)"\}',
        keep,
        sheet.read_text(encoding='utf-8'),
    )
    assert glyphs, 'the style sheet of the icons is written otherwise now: see few_icons'
    subset.main(
        [
            str(fonts / 'bootstrap-icons.woff'),
            '--unicodes=' + ','.join(f'{o:x}' for o in glyphs.values()),
            '--flavor=woff',
            f'--output-file={fonts / "few.woff"}',
        ]
    )
    for old in fonts.glob('bootstrap-icons.*'):
        old.unlink()
    sheet.write_text(
        re.sub(r'src:[^;}]*', 'src:url("fonts/few.woff") format("woff")', css, count=1),
        encoding='utf-8',
    )


def _used_rules(rules, seen):
    "The rules of a style sheet, as text, without selectors whose classes no page and no script names."
    kept = []
    for rule in rules:
        if rule.type == 'at-rule' and rule.lower_at_keyword in ('media', 'supports'):
            inner = _used_rules(tinycss2.parse_rule_list(rule.content, True, True), seen)
            if inner:
                head = tinycss2.serialize(rule.prelude)
                kept.append(f'@{rule.at_keyword}{head}{{{inner}}}')
        elif rule.type == 'qualified-rule':
            selectors = re.split(r',(?![^()]*\))', tinycss2.serialize(rule.prelude))
            named = [o for o in selectors if set(re.findall(r'\.(-?[A-Za-z_][\w-]*)', o)) <= seen]
            if named:
                kept.append(f'{",".join(named)}{{{tinycss2.serialize(rule.content)}}}')
        else:
            kept.append(rule.serialize())
    return ''.join(kept)


def slim_themes(docs):
    "Keep, of the two themes' style sheets, what some page can use: 380 kB less to load on every page."
    seen = set()
    for kind in ('html', 'js'):
        for path in docs.rglob(f'*.{kind}'):
            seen |= set(re.findall(r'[A-Za-z_-][\w-]*', path.read_text(encoding='utf-8')))
    for path in (docs / 'site_libs' / 'themes').glob('*.css'):
        text = path.read_text(encoding='utf-8')
        rules = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
        path.write_text(_used_rules(rules, seen), encoding='utf-8')


WORDS = {  # what people look for, in their words -> the page that has it
    'index.html': 'install, pip, pypi, license, citation, what is a spike, getting started',
    'howto/find_dead_units.html': 'dead units, dead neurons, dormant, dying ReLU, silent units',
    'training/units.html': 'dead units, dormant units, ReDo, APoZ, saturated',
    'training/lightning.html': 'lightning, pytorch lightning, callback',
    'training/transformers.html': 'huggingface, hugging face, trainer, callback',
    'howto/hugging_face.html': 'huggingface, hugging face, bert, gpt, transformers, llm',
    'evidence/transformers.html': 'transformers, bert, llm, lstm, language model, canary, text',
    'howto/noisy_labels.html': 'noisy labels, label noise, wrong labels, mislabeled, early stopping, memorize, memorise',
    'evidence/suspects.html': 'noisy labels, label errors, cleanlab, confident learning',
    'evidence/stopping.html': 'early stopping, when to stop, patience, label wave',
    'evidence/overfitting.html': 'overfitting, generalization gap, regularization, augmentation',
    'howto/prune.html': 'pruning, prune, compress, torch-pruning, sparsity',
    'evidence/pruning.html': 'pruning, compression, magnitude, taylor, unlearning',
    'howto/follow_training.html': 'tensorboard, wandb, logging, monitor, keras, fastai, lightning',
    'evidence/trust.html': 'transformers, tabular, reinforcement learning, dqn, which index',
    'evidence/thresholds.html': 'threshold, binarize, half of the maximum, quantile',
    'howto/record_my_model.html': 'record, activations, hooks, last hidden layer',
    'evidence/transfer.html': 'transfer learning, fine-tuning, forgetting, LoRA, LogME',
    'howto/pick_a_layer.html': 'transfer learning, linear probe, which layer',
    'howto/shape_firing.html': 'regularizer, penalty, firing rate loss',
    'recording/from_device.html': 'gpu, cuda, device',
    'spikes/threshold.html': 'what is a spike, negative maximum, undefined, level',
    'recording/distributed.html': 'gpu, multi gpu, ddp, distributed, torchrun',
    'recording/bench.html': 'speed, overhead, benchmark, memory',
    'processes/poisson_report.html': 'poisson test, independence, stationarity',
    'glossary.html': 'glossary, definitions, words',
}
LOAD = '''await new Promise((done) => {
        const script = document.createElement("script");
        script.src = offset + "search.js";
        script.onload = script.onerror = done;
        document.head.append(script);
      });
      index = window.smalldocsIndex || [];'''


def clean_search(docs):
    """Let the search find what people look for, in their words, pages before their sections, and from a file too.

    Methods such as `__repr__` go; words match as they are, in long titles too; the index is a script, which a page
    opened as a file may load, where it may not read JSON.
    """
    path = docs / 'search.json'
    found = json.loads(path.read_text(encoding='utf-8'))
    entries = [o for o in found if '.__' not in o.get('section', '')]
    for o in entries:
        if not o.get('section') and '#' not in o['href']:  # a page
            words = WORDS.get(o['href'], '')
            # pages of a study's machinery come after those for its readers
            o['page'] = words if o['href'].startswith('study/') else f"{o['title']}, {words}"
    unknown = WORDS.keys() - {o['href'] for o in entries}
    assert not unknown, f'WORDS in tools/site.py: no page {unknown}'
    text = json.dumps(entries, ensure_ascii=False)
    path.write_text(text, encoding='utf-8')
    (docs / 'search.js').write_text(f'window.smalldocsIndex = {text};', encoding='utf-8')
    script = docs / 'site_libs' / 'smalldocs.js'
    code = script.read_text(encoding='utf-8')
    changes = {
        'threshold: 0.3': 'threshold: 0.1, ignoreFieldNorm: true',
        'keys: [{ name: "title", weight: 2 }': 'keys: [{ name: "page", weight: 8 }, { name: "title", weight: 1 }',
        """const r = await fetch(offset + "search.json");
      index = await r.json();""": LOAD,
    }
    for old, new in changes.items():
        assert old in code, f'smalldocs searches otherwise now: see clean_search, {old!r}'
        code = code.replace(old, new)
    script.write_text(code, encoding='utf-8')


def build():
    "Build the site; return the exit code."
    os.chdir(Path(__file__).resolve().parent.parent)
    cfg = get_config()
    problems = [f'{p.name}: {o}' for p in notebooks(cfg.nbs_path) if (o := crowded_title(p))]
    problems += [o for p in notebooks(cfg.nbs_path) for o in torn_rows(p)]
    proc, docs = cfg.config_path / '_proc', cfg.doc_path
    if docs.exists():
        shutil.rmtree(docs)
    process(cfg.nbs_path, proc)
    pages = keep_names(proc)
    problems += show_imports(cfg, proc)
    show_private(cfg, proc)
    titles = mend_notebooks(cfg, proc)
    missing, listed = write_config(cfg, proc, pages)
    problems += missing
    write_api(cfg, proc, listed, titles)
    if subprocess.run(
        [sys.executable, '-m', 'smalldocs.cli', 'render', str(proc), '--strict']
    ).returncode:
        problems.append('smalldocs: see the warnings above')
    write_llms(
        cfg,
        docs,
        write_markdown(proc, docs),
        yaml.safe_load((proc / '_quarto.yml').read_text(encoding='utf-8'))['website']['sidebar'][
            'contents'
        ],
    )
    problems += mend_anchors(docs)
    wrong, n = typeset(docs, fetch_katex(proc / '_katex'))
    keep_local(docs)
    mend_source_links(docs, cfg)
    clean_search(docs)
    mark_figures(docs)
    few_icons(docs)
    slim_themes(docs)
    make_reachable(docs)
    print(f'{len(list(docs.rglob("*.html")))} pages and {n} formulas in {docs}')
    for o in problems + wrong:
        print(f'tools/site.py: {o}', file=sys.stderr)
    return 1 if problems + wrong else 0


def serve(port=8000):
    "Build the site, show it on this machine, and build and reload whenever something under `nbs/` changes."
    from livereload import Server

    build()
    server = Server()
    for watched in ('nbs/*.ipynb', 'nbs/*/*.ipynb', 'nbs/_quarto.yml', 'nbs/styles.css'):
        server.watch(watched, build)
    server.serve(root='_docs', port=port)


if __name__ == '__main__':
    sys.exit(serve() if '--serve' in sys.argv else build())
