"""The explorers in a real browser:

    pytest tests/test_explore.py

The page without Python is opened from a file; the live explorer is served by Voila. Chromium as in `test_site.py`: CHROMIUM names another
binary than /usr/bin/chromium. No request may leave the machine.
"""
import json, os, re, signal, socket, subprocess, sys, time, urllib.request
from pathlib import Path

import pytest
import torch
from playwright.sync_api import sync_playwright
from spikenb.explore import _networks, _panels, _rule, _view, threshold_frames

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = os.environ.get('CHROMIUM', '/usr/bin/chromium')
ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync']
NAMES = 'generalizing', 'memorizing'
RULE = 'fraction of max, per unit'


def activations():
    "Two networks of which the second fires less."
    g = torch.Generator().manual_seed(0)
    return {name: (torch.randn(400, 50, generator=g) - i).relu() for i, name in enumerate(NAMES)}


@pytest.fixture(scope='module')
def browser():
    with sync_playwright() as p:
        b = p.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield b
        b.close()


@pytest.fixture(scope='module')
def frames(): return threshold_frames(activations())


@pytest.fixture(scope='module')
def page_file(frames, tmp_path_factory): return frames.save(tmp_path_factory.mktemp('static')/'threshold.html')


@pytest.fixture
def tab(browser, request):
    "A page that notes in `tab.problems` what goes wrong, and in `tab.requests` what it asks for. Options of the browser come from `request.param`."
    context = browser.new_context(**{'viewport': {'width': 1000, 'height': 900}, **getattr(request, 'param', {})})
    page = context.new_page()
    page.problems, page.requests = [], []
    page.on('request', lambda r: page.requests.append(r.url))
    page.on('pageerror', lambda e: page.problems.append(str(e)))
    page.on('console', lambda m: page.problems.append(m.text) if m.type == 'error' else None)
    yield page
    context.close()


LOOK = '''() => ({
  paths: [...document.querySelectorAll('.spikenb-frames path[class]')].map(e => e.getAttribute('d')),
  labels: [...document.querySelectorAll('.spikenb-frames svg')].map(e => e.getAttribute('aria-label')),
  texts: [...document.querySelectorAll('.spikenb-frames .text, .spikenb-frames .caption, .spikenb-frames .top')].map(e => e.textContent),
})'''


def drawn(rule, amount):
    "What Python draws at this amount: paths and labels."
    html = _panels({a.name: _view(a, _rule(rule, amount), 100) for a in _networks(activations(), 100)}, ['#0072B2', '#D55E00'])
    return re.findall(r'<path class="\w+"[^>]* d="([^"]*)"', html), re.findall(r'aria-label="([^"]*)"', html)


def test_slider_by_keyboard(tab, page_file, frames):
    tab.goto(page_file.as_uri())
    slider = tab.get_by_role('slider', name='amount')
    assert slider.is_visible()
    before = tab.evaluate(LOOK)
    assert (before['paths'], before['labels']) == drawn(RULE, .5)            # the script draws what Python draws
    slider.focus()
    for key, amount in (('ArrowRight', .55), ('ArrowRight', .6), ('ArrowLeft', .55), ('Home', 0), ('End', .95)):
        tab.keyboard.press(key)
        saw = tab.evaluate(LOOK)
        assert (saw['paths'], saw['labels']) == drawn(RULE, amount), f'after {key}'
        assert f'{amount:.2f}' in slider.get_attribute('aria-valuetext')
    assert all(a != b for a, b in zip(before['paths'], saw['paths']))
    assert [t for t in saw['texts'] if t.startswith('MFR')] == [n['text'][-1] for n in frames.data['rules'][0]['networks']]
    assert not tab.problems and tab.requests == [page_file.as_uri()]


def test_rule_by_keyboard(tab, page_file):
    tab.goto(page_file.as_uri())
    tab.get_by_role('slider', name='amount').focus()
    tab.keyboard.press('Tab')
    tab.keyboard.press('ArrowDown')
    saw = tab.evaluate(LOOK)
    assert (saw['paths'], saw['labels']) == drawn('fraction of max, per layer', .5)
    assert "above 0.50 of the layer's maximum" in ' '.join(saw['texts']) and not tab.problems


@pytest.mark.parametrize('tab', [{'java_script_enabled': False}], indirect=True)
def test_without_javascript(tab, page_file, frames):
    tab.goto(page_file.as_uri())
    drawings = tab.get_by_role('img')
    assert drawings.count() == 4
    for i in range(4):
        box = drawings.nth(i).bounding_box()
        assert drawings.nth(i).is_visible() and box['width'] > 200 and box['height'] > 60 and drawings.nth(i).get_attribute('aria-label')
    assert tab.get_by_text(re.compile('^MFR')).count() == 2
    assert not tab.locator('input').is_visible() and not tab.locator('select').is_visible()
    assert tab.requests == [page_file.as_uri()]


@pytest.mark.parametrize('tab', [{'viewport': {'width': w, 'height': 800}, 'color_scheme': s} for w in (390, 1000) for s in ('light', 'dark')], indirect=True)
def test_fits_and_follows_the_scheme(tab, page_file):
    tab.goto(page_file.as_uri())
    assert tab.evaluate('document.documentElement.scrollWidth <= innerWidth')
    ink, ground = tab.evaluate('''() => { const svg = document.querySelector('.spikenb-frames svg');
      const probe = document.body.appendChild(document.createElement('i')); probe.style.color = 'Canvas';
      return [getComputedStyle(svg).fill, getComputedStyle(probe).color].map(c => Math.max(...c.match(/[\\d.]+/g).slice(0, 3).map(Number))); }''')
    assert abs(ink - ground) > 150


def test_several_on_one_page(tab, frames, tmp_path):
    file = tmp_path/'two.html'
    file.write_text('<!DOCTYPE html><meta charset="utf-8"><title>two</title>' + frames.to_html() + frames.to_html(), encoding='utf-8')
    tab.goto(file.as_uri())
    texts = lambda: tab.locator('.spikenb-frames').evaluate_all("es => es.map(e => e.querySelector('.text').textContent)")
    start = texts()
    tab.get_by_role('slider').nth(1).focus()
    tab.keyboard.press('ArrowRight')
    assert texts()[0] == start[0] and texts()[1] != start[1] and not tab.problems


# ---------------------------------------------------------------- the live explorer

NOTEBOOK = '''import torch
from spikenb.explore import explore_threshold
g = torch.Generator().manual_seed(0)
explore_threshold({name: (torch.randn(400, 50, generator=g) - i).relu() for i, name in enumerate(('generalizing', 'memorizing'))})'''


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


@pytest.fixture
def voila(tmp_path):
    "Serve a notebook with the explorer; the server and its kernel end with the test."
    pytest.importorskip('voila')
    cell = dict(cell_type='code', execution_count=None, id='a', metadata={}, outputs=[], source=NOTEBOOK)
    kernel = dict(display_name='python3', language='python', name='python3')
    (tmp_path/'live.ipynb').write_text(json.dumps(dict(cells=[cell], metadata=dict(kernelspec=kernel), nbformat=4, nbformat_minor=5)))
    port, env = free_port(), {**os.environ, 'PYTHONPATH': os.pathsep.join(filter(None, [str(ROOT), os.environ.get('PYTHONPATH')])), 'OMP_NUM_THREADS': '1'}
    with open(tmp_path/'voila.log', 'wb') as log:
        server = subprocess.Popen([sys.executable, '-m', 'voila', 'live.ipynb', '--no-browser', f'--port={port}', '--Voila.ip=127.0.0.1'],
                                  cwd=tmp_path, env=env, stdout=log, stderr=log, start_new_session=True)
        try:
            yield f'http://127.0.0.1:{port}/', server, tmp_path/'voila.log'
        finally:
            server.send_signal(signal.SIGINT)                                # ends its kernels, then itself
            try: server.wait(10)
            except subprocess.TimeoutExpired: server.kill(); server.wait(5)


def wait_for(url, server, log, seconds=30):
    for _ in range(seconds*4):
        assert server.poll() is None, log.read_text()
        try: return urllib.request.urlopen(f'{url}voila/static/', timeout=1)
        except urllib.error.HTTPError: return                                # it answers
        except OSError: time.sleep(.25)
    raise AssertionError('the server does not answer:\n' + log.read_text())


def test_live(tab, voila):
    url, server, log = voila
    wait_for(url, server, log)
    tab.route('**/*', lambda r: r.continue_() if r.request.url.startswith((url, 'data:', 'blob:')) else r.abort())
    tab.goto(url, wait_until='commit', timeout=50_000)
    mfr = tab.get_by_text(re.compile(r'^MFR'))
    mfr.first.wait_for(timeout=45_000)
    saw = lambda: (mfr.all_inner_texts(), tab.locator('path.spikes').evaluate_all("es => es.map(e => e.getAttribute('d'))"))
    def matches(rule, amount):
        views = [_view(a, _rule(rule, amount), 100) for a in _networks(activations(), 100)]
        want = [v['text'] for v in views], drawn(rule, amount)[0][::3]
        for _ in range(80):
            if saw() == want: return True
            tab.wait_for_timeout(100)
        raise AssertionError(f'{rule}, {amount}: {saw()[0]} instead of {want[0]}')
    matches(RULE, .5)
    handle = tab.locator('.noUi-handle').first
    handle.focus()
    start = time.perf_counter()
    tab.keyboard.press('ArrowRight')
    matches(RULE, .51)
    print(f'a move was seen after {1000*(time.perf_counter() - start):.0f} ms, polling included')
    box = tab.locator('.noUi-base').first.bounding_box()                     # drag it to the left end
    tab.mouse.move(*[handle.bounding_box()[a] + handle.bounding_box()[b]/2 for a, b in (('x', 'width'), ('y', 'height'))])
    tab.mouse.down()
    tab.mouse.move(box['x'] - 20, box['y'] + 2, steps=8)
    tab.mouse.up()
    matches(RULE, 0)
    tab.locator('select').select_option('quantile, per unit')
    matches('quantile, per unit', 0)
    elsewhere = [u for u in tab.requests if not u.startswith((url, url.replace('http', 'ws'), 'data:', 'blob:'))]
    assert all('fontawesome' in u for u in elsewhere), elsewhere              # Voila's own icons, which it looks for on a CDN
