"""The built site in a real browser. Build it first:

    python tools/site.py && pytest tests/test_site.py

Every page of `_docs/` is served under /spikenb/, as GitHub Pages does, and opened in Chromium (see `conftest.py`). Nothing may come
from another server.
"""

import ast
import functools
import http.server
import json
import re
import shutil
import subprocess
import threading
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
DOCS, NBS = ROOT / '_docs', ROOT / 'nbs'
PREFIX, PUBLIC = '/spikenb/', 'https://spikenb.github.io/spikenb/'
PAGES = sorted(p.relative_to(DOCS).as_posix() for p in DOCS.rglob('*.html'))
AXE = '4.14.1'  # release of axe-core
HEAVIEST, FRONT = 1.5e6, 0.7e6  # bytes of a page with all it loads; of the front page


class Handler(http.server.SimpleHTTPRequestHandler):
    "Serve `_docs` under PREFIX, and nothing else."

    def translate_path(self, path):
        path = urlsplit(path).path
        return (
            super().translate_path(path.removeprefix(PREFIX[:-1]))
            if path.startswith(PREFIX)
            else str(DOCS / 'no-such-file')
        )

    def log_message(self, *args):
        pass


class Anchors(HTMLParser):
    "Collect the ids of a page."

    def __init__(self, text):
        super().__init__()
        self.ids = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.ids += [v for k, v in attrs if k == 'id' and v]


@pytest.fixture(scope='session')
def base():
    server = http.server.ThreadingHTTPServer(
        ('127.0.0.1', 0), functools.partial(Handler, directory=str(DOCS))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f'http://127.0.0.1:{server.server_port}{PREFIX}'
    server.shutdown()
    server.server_close()


@pytest.fixture
def tab(open_tab, base):
    "A page that cannot reach another server."
    return open_tab(only=base, viewport={'width': 1280, 'height': 900})


@functools.cache
def ids(page):
    return Anchors((DOCS / page).read_text(encoding='utf-8')).ids


def broken(href, here, base):
    "Why a link of the page at `here` leads nowhere; None when it is fine or leaves the site."
    url = urljoin(here, href)
    if url.startswith(PUBLIC):
        url = base + url[len(PUBLIC) :]
    if not url.startswith(base):
        return (
            None
            if url.startswith(('https://', 'http://', 'mailto:')) and base[:16] not in url
            else f'{href} is outside {PREFIX}'
        )
    path, _, anchor = url[len(base) :].partition('#')
    path = unquote(path.partition('?')[0])
    if path == '' or path.endswith('/'):
        path += 'index.html'
    if not (DOCS / path).is_file():
        return f'{href} leads to no file'
    if anchor and path.endswith('.html') and unquote(anchor) not in ids(path):
        return f'{href}: {path} has no anchor #{anchor}'


LOOK = r'''() => {
  const main = document.querySelector('main'), text = document.body.cloneNode(true);
  text.querySelectorAll('pre, code, script, style, .katex').forEach(e => e.remove());
  const all = (sel, f) => [...document.querySelectorAll(sel)].map(f);
  return {
    links: all('[href]', e => [e.tagName, e.getAttribute('href')]),
    sources: all('[src]', e => e.getAttribute('src')),
    images: all('img', e => [e.getAttribute('src').slice(0, 60), e.getAttribute('alt'), e.complete && e.naturalWidth]),
    drawings: all('.cell-output svg:not(.katex svg)', e => (e.getAttribute('aria-label') || e.getAttribute('alt') || (e.querySelector('title') || {}).textContent || '')),
    formulas: all('span.math', e => !!e.querySelector('.katex')),
    displays: all('.katex-display', e => 1).length,
    errors: all('.katex-error', e => e.textContent),
    raw: [...text.textContent.matchAll(/\$\$|\\\(|\\\[|\\frac|\$[^\s$](?:[^$\n]{0,80}[^\s$])?\$(?!\d)/g)].map(m => text.textContent.slice(m.index, m.index + 60)),
    headings: all('main h1', e => e.textContent.trim()),
    sidebar: all('#quarto-sidebar a.sidebar-link[href]', e => e.href),
  };
}'''
WIDE = r'''() => {
  const found = [], width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  const scrolls = e => { for (let p = e; p && p.tagName !== 'MAIN'; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return true; };
  for (const e of document.querySelectorAll('main, main *')) {
    const r = e.getBoundingClientRect();
    const right = getComputedStyle(e).overflowX === 'visible' ? Math.max(r.right, r.left + e.scrollWidth) : r.right;
    if (r.width && right > width + 1 && !e.closest('.katex-mathml') && !(e.tagName !== 'MAIN' && scrolls(e.parentElement)))
      found.push(`<${e.tagName.toLowerCase()} class="${e.getAttribute('class') || ''}"> ends at ${Math.round(right)} px`);
  }
  return found.slice(0, 5);
}'''


def notebook(page):
    "The notebook that a page is made from, or None."
    path = (NBS / page).with_suffix('.ipynb')
    return json.loads(path.read_text(encoding='utf-8')) if path.exists() else None


def maths(page):
    "How many display formulas the notebook of a page holds, and whether it has any formula."
    nb = notebook(page)
    if nb is None:
        return 0, False
    md = '\n\n'.join(''.join(c['source']) for c in nb['cells'] if c['cell_type'] == 'markdown')
    md = re.sub(r'`[^`\n]*`', '', re.sub(r'^```.*?^```', '', md, flags=re.M | re.S))
    return len(re.findall(r'\$\$.+?\$\$', md, re.S)), '$' in md


def sidebar(contents):
    "The pages that the sidebar of `_quarto.yml` lists, in order."
    for o in contents:
        if isinstance(o, str):
            yield o.rpartition('.')[0] + '.html'
        else:
            yield from sidebar([o['href']] if 'href' in o else [])
            yield from sidebar(o.get('contents', []))


SIDEBAR = list(
    sidebar(
        yaml.safe_load((NBS / '_quarto.yml').read_text(encoding='utf-8'))['website']['sidebar'][
            'contents'
        ]
    )
)


def test_is_built():
    assert PAGES, 'no pages in _docs/: run `python tools/site.py` first'


RAW_LINKS = """[...document.querySelectorAll('main p, main li, main td')].map(o => {
    const copy = o.cloneNode(true);
    copy.querySelectorAll('code').forEach(c => c.textContent = '');
    return copy.textContent;
}).filter(o => o.includes(']('))"""


@pytest.mark.parametrize('page', PAGES)
def test_page(page, tab, base):
    here = base + page
    tab.goto(here)
    tab.wait_for_load_state('networkidle')
    saw, wrong = tab.evaluate(LOOK), []
    wrong += tab.problems
    wrong += [o for _, href in saw['links'] if (o := broken(href, here, base))]
    wrong += [
        f'<{tag}> needs {href}'
        for tag, href in saw['links']
        if tag != 'A' and href.startswith(('http:', 'https:', '//'))
    ]
    wrong += [
        o
        for src in saw['sources']
        if not src.startswith('data:') and (o := broken(src, here, base))
    ]
    wrong += [f'image {src} did not load' for src, _, width in saw['images'] if not width]
    wrong += [
        f'image {src} has no alt text' for src, alt, _ in saw['images'] if not (alt or '').strip()
    ]
    wrong += ['a drawing has no label' for label in saw['drawings'] if not label.strip()]
    wrong += [f'formula error: {o}' for o in saw['errors']]
    wrong += ['a formula is not rendered' for ok in saw['formulas'] if not ok]
    wrong += [f'raw formula: {o!r}' for o in saw['raw']]
    wrong += [f'raw link: {o!r}' for o in tab.evaluate(RAW_LINKS)]
    displays, some = maths(page)
    if saw['displays'] < displays:
        wrong.append(f'{saw["displays"]} of {displays} display formulas are rendered')
    if some and not saw['formulas']:
        wrong.append('the notebook has formulas, the page has none')
    if len(saw['headings']) != 1:
        wrong.append(f'the page has {len(saw["headings"])} titles')
    listed = [o.removeprefix(base) for o in saw['sidebar']]
    if listed != SIDEBAR:
        wrong.append(f'the sidebar shows {", ".join(listed)}')
    wrong += [
        f'two elements have the id {o}' for o in {o for o in ids(page) if ids(page).count(o) > 1}
    ]
    for width in (1280, 390):
        tab.set_viewport_size({'width': width, 'height': 900})
        wrong += [f'at {width} px: {o}' for o in tab.evaluate(WIDE)]
    assert not wrong, f'{page}:\n  ' + '\n  '.join(wrong)


@pytest.fixture(scope='session')
def axe(tmp_path_factory):
    "axe-core, the accessibility checker, from the npm registry."
    folder = tmp_path_factory.mktemp('axe')
    subprocess.run(
        ['npm', 'pack', f'axe-core@{AXE}', '--silent', '--prefer-offline'],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=folder,
    )
    shutil.unpack_archive(folder / f'axe-core-{AXE}.tgz', folder)
    return (folder / 'package' / 'axe.min.js').read_text(encoding='utf-8')


# what KaTeX hides from screen readers is left out; a theme changes colors, and nothing else
RUN_AXE = """async theme => {
    const colors = {runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}};
    const options = {resultTypes: ['violations'], ...(theme === 'dark' ? colors : {})};
    return (await axe.run({exclude: ['.katex-html']}, options)).violations;
}"""


@pytest.mark.parametrize('page', PAGES)
def test_accessible_and_light(page, tab, base, axe):
    "No serious violation in the light and the dark theme, and no page heavier than it may be."
    sizes, wrong = [], []
    tab.on('response', lambda r: sizes.append(int(r.headers.get('content-length', 0))))
    tab.goto(base + page)
    tab.wait_for_load_state('load')
    if sum(sizes) > (FRONT if page == 'index.html' else HEAVIEST):
        wrong.append(f'{sum(sizes) / 1e6:.2f} MB to load')
    tab.evaluate(axe)
    for theme in ('light', 'dark'):
        if theme == 'dark':
            tab.locator('.quarto-color-scheme-toggle').first.click()
            tab.wait_for_timeout(300)  # colors change over some frames
        found = tab.evaluate(RUN_AXE, theme)
        wrong += [
            f"{theme}: {v['id']} ({v['impact']}), {len(v['nodes'])} times, first {v['nodes'][0]['html'][:120]}"
            for v in found
            if v['impact'] in ('serious', 'critical')
        ]
    assert not wrong, f'{page}:\n  ' + '\n  '.join(wrong)


@pytest.mark.parametrize(
    'page,name', [('index', 'amount'), ('show/frames', 'rest (steps)'), ('show/frames', 'epoch')]
)
def test_frames(page, name, open_tab):
    "Sliders over pictures that were drawn beforehand answer to the keyboard, opened as a file."
    tab = open_tab(viewport={'width': 390, 'height': 900})
    tab.goto((DOCS / f'{page}.html').as_uri())
    slider = tab.get_by_role('slider', name=name).first

    def drawn():
        return slider.evaluate(
            "e => [...document.querySelectorAll('.picture')].map(o => o.innerHTML).join()"
        )

    slider.focus()
    before = drawn()
    tab.keyboard.press('ArrowRight')
    assert drawn() != before
    tab.keyboard.press('ArrowLeft')
    assert drawn() == before and not tab.problems


LOOKED_FOR = {  # what people type, and a page that should be among the first three
    'dead units': 'howto/find_dead_units.html',
    'dormant': 'howto/find_dead_units.html',
    'lightning': 'training/lightning.html',
    'huggingface': 'howto/hugging_face.html',
    'noisy labels': 'howto/noisy_labels.html',
    'pruning': 'evidence/pruning.html',
    'tensorboard': 'howto/follow_training.html',
    'overfitting': 'evidence/overfitting.html',
    'early stopping': 'evidence/stopping.html',
    'wrong labels': 'howto/noisy_labels.html',
    'what is a spike': 'spikes/threshold.html',
    'license': 'index.html',
    'gpu': 'recording/distributed.html',
}


def test_search_from_a_file(open_tab):
    "Pages are found by the words that people use, also where the site is a folder of files."
    tab, wrong = open_tab(viewport={'width': 1280, 'height': 900}), []
    tab.goto((DOCS / 'index.html').as_uri())
    box = tab.locator('.smalldocs-search input').first
    for text, page in LOOKED_FOR.items():
        box.fill(text)
        tab.wait_for_timeout(500)
        found = tab.locator('.search-result').evaluate_all(
            'o => o.map(a => a.getAttribute("href"))'
        )
        if not any(href.endswith(page) for href in found[:3]):
            wrong.append(f'{text!r} finds {found[:3]}, not {page}')
    assert not wrong, wrong


def test_drawer_of_a_narrow_screen(open_tab, base):
    "The first entries can be reached: they do not lie under the header."
    tab = open_tab(viewport={'width': 390, 'height': 800})
    tab.goto(base + 'index.html')
    tab.locator('.quarto-btn-toggle >> visible=true').first.click()
    tab.wait_for_timeout(600)
    header = tab.locator('#quarto-header').bounding_box()
    first = tab.locator('#quarto-sidebar a.sidebar-link').first.bounding_box()
    assert first['y'] >= header['y'] + header['height'], (first, header)


@pytest.mark.parametrize('page', [p for p in PAGES if p.startswith('evidence/')])
def test_tables_fit(page, tab, base):
    "Tables of the evidence are seen whole, or nearly, without scrolling sideways."
    tab.goto(base + page)
    wide = tab.evaluate("""[...document.querySelectorAll('main table')].map(o => {
        let box = o.parentElement;
        while (box.tagName != 'MAIN' && getComputedStyle(box).overflowX == 'visible') box = box.parentElement;
        return [o.scrollWidth / box.clientWidth, o.textContent.trim().slice(0, 60)];
    }).filter(o => o[0] > 1.25)""")
    assert not wide, f'{page}: {wide}'


STAIRS = """() => [...document.querySelectorAll('main td, main th')].filter(cell => {
    const text = document.createRange();
    text.selectNodeContents(cell);
    const box = text.getBoundingClientRect();
    const lines = box.height / (parseFloat(getComputedStyle(cell).lineHeight) || 20);
    const words = cell.innerText.split(/\\s+/).length;
    return !cell.querySelector('.katex') && lines > 6 && words >= 5 && box.width < 80;
}).map(cell => cell.innerText.slice(0, 60))"""


def test_no_cell_is_a_word_wide(open_tab):
    "On a phone tables scroll, or stand as blocks, before their text becomes a stair."
    tab = open_tab(viewport={'width': 390, 'height': 844})
    stairs = {}
    for page in PAGES:
        tab.goto((DOCS / page).as_uri())
        if found := tab.evaluate(STAIRS):
            stairs[page] = found
    assert not stairs


def test_front_page_is_quick(tab, base):
    "Shown and usable within a second: the best of five visits, for the machine may be busy."

    def visit():
        tab.goto(base + 'index.html', wait_until='load')
        tab.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
        return tab.evaluate("""Math.max(performance.getEntriesByType('navigation')[0].loadEventEnd,
                                        performance.getEntriesByName('first-contentful-paint')[0].startTime)""")

    times = [visit() for _ in range(5)]
    print('ms:', *map(round, times))
    assert 0 < min(times) < 1000, times


def test_every_notebook_has_a_page():
    found = [p for p in NBS.rglob('[!_.]*.ipynb') if '.ipynb_checkpoints' not in p.parts]
    assert {p.relative_to(NBS).with_suffix('.html').as_posix() for p in found} <= set(PAGES)


def test_styles_are_local():
    wrong = []
    for css in DOCS.rglob('*.css'):
        for url in re.findall(r'url\(\s*["\']?([^"\')]+)', css.read_text(encoding='utf-8')):
            if url.startswith(('data:', '#')):
                continue
            if (
                re.match(r'https?:|//', url)
                or not (css.parent / re.split('[?#]', url)[0]).is_file()
            ):
                wrong.append(f'{css.name}: {url}')
    assert not wrong


def exported():
    "Every public name of the package, by module."
    for py in sorted(set((ROOT / 'spikenb').rglob('[!_]*.py')) - {ROOT / 'spikenb' / 'all.py'}):
        for o in ast.parse(py.read_text(encoding='utf-8')).body:
            if isinstance(o, ast.Assign) and getattr(o.targets[0], 'id', '') == '__all__':
                for name in ast.literal_eval(o.value):
                    yield py, name


def test_every_symbol_is_documented():
    index = json.loads((DOCS / 'search.json').read_text(encoding='utf-8'))
    sections = {o['section'] for o in index}
    api = (DOCS / 'api.html').read_text(encoding='utf-8')
    assert not [name for py, name in exported() if f'<code>{name}</code>' not in api], (
        'missing in the API reference'
    )
    defined = [
        name
        for py, name in exported()
        if re.search(
            rf'^(?:async )?(?:def|class) {re.escape(name)}\b', py.read_text(encoding='utf-8'), re.M
        )
    ]
    assert not [name for name in defined if name not in sections], 'no entry in the search index'


def test_cards_open_to_their_code():
    "Every class and function has its code behind its card; special methods that nobody writes have no card."
    names, bare = [], []
    for page in PAGES:
        text = (DOCS / page).read_text(encoding='utf-8')
        for card in text.split('<div class="symbol-entry">')[1:]:
            names.append(re.search(r'<h3[^>]*>\s*<code[^>]*>([^<]+)</code>', card)[1])
            if '.' not in names[-1] and '<summary>Source</summary>' not in card:
                bare.append(names[-1])
    assert len(names) > 300 and not bare, (len(names), bare)
    assert not [o for o in names if re.search(r'__(?!call|getitem)\w+__', o)]


@pytest.mark.parametrize('name', ['SpikeTrains', 'Threshold.fit', 'fano'])
def test_search(name, tab, base):
    tab.goto(base + 'index.html')
    box = tab.locator('.smalldocs-search input:visible').first
    box.fill(name)
    hit = tab.locator(
        '.search-result',
        has=tab.locator('.search-result-section', has_text=re.compile(rf'^{re.escape(name)}$')),
    ).first
    hit.wait_for(timeout=5000)
    hit.click()
    tab.wait_for_url(f'**#{name.lower()}')
    assert tab.locator(f'[id="{name.lower()}"]').is_visible()
    assert not tab.problems


def test_markdown_copies():
    "Each page has a copy in Markdown, which `llms.txt` lists and whose links lead somewhere."
    listed = re.findall(
        r'\]\(' + re.escape(PUBLIC) + r'([\w./-]+)\)',
        (DOCS / 'llms.txt').read_text(encoding='utf-8'),
    )
    assert {o.removesuffix('.md') for o in listed} == {
        o.removesuffix('.html') for o in PAGES
    } and len(set(listed)) == len(listed)
    wrong = []
    for page in listed:
        text = (DOCS / page).read_text(encoding='utf-8')
        if not re.match(r'# \S', text):
            wrong.append(f'{page} has no title')
        prose = re.sub(r'^```.*?^```', '', text, flags=re.M | re.S)
        if 'base64' in prose or '<div' in prose:
            wrong.append(f'{page} has HTML or pictures in it')
        wrong += [
            f'{page}: {o} leads nowhere'
            for o in re.findall(r'\]\((?!https?:|mailto:|#)([^)#\s]+)', prose)
            if not (DOCS / page).parent.joinpath(o).resolve().exists()
        ]
    assert not wrong, '\n'.join(wrong)


def test_figures_are_dark_on_dark_ground():
    "Figures are marked for the dark theme, all but contact sheets of images and a heat map."
    bright = []
    for page in PAGES:
        text = (DOCS / page).read_text(encoding='utf-8')
        pictures = re.findall(r'<img [^>]*(?=src="data:image/)', text)
        bright += [o for o in pictures if 'data-paper' not in o]
    assert all(re.search('digits|[Hh]eat map', o) for o in bright), bright
    css = (DOCS / 'styles.css').read_text(encoding='utf-8')
    assert re.search(r'quarto-dark .*img\[data-paper\] \{ filter: invert', css)


def test_dark_mode(tab, base):
    tab.goto(base + 'index.html')
    light = tab.evaluate('getComputedStyle(document.body).backgroundColor')
    tab.locator('.quarto-color-scheme-toggle').click()
    tab.wait_for_function(f'getComputedStyle(document.body).backgroundColor !== "{light}"')
    assert not tab.problems
