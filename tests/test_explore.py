"""The explorers in a real browser:

    pytest tests/test_explore.py

The pages without Python are opened from a file; the live explorer is served by Voila. For Chromium see `conftest.py`. No request may leave
the machine.
"""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
import torch

from spikenb.show.frames import replay_frames, threshold_frames, workbench_frames
from spikenb.show.threshold_explorer import _draw_threshold
from spikenb.study.store import Store

ROOT = Path(__file__).resolve().parent.parent
NAMES = 'generalizing', 'memorizing'
RULE = 'fraction of max, per unit'
KINDS = 'threshold', 'workbench', 'replay'


def activations():
    "Two networks of which the second fires less."
    g = torch.Generator().manual_seed(0)
    return {name: (torch.randn(400, 50, generator=g) - i).relu() for i, name in enumerate(NAMES)}


def stored():
    "Two runs of the store beside the notebooks."
    store = Store(ROOT / 'nbs' / 'results')
    return store, *[
        next(i for i in store.ids() if i.startswith('mlp-') and f'-{c}-' in i and '-s0' in i)
        for c in ('generalizing', 'memorizing100')
    ]


@pytest.fixture(scope='module')
def frames():
    return dict(
        threshold=threshold_frames(activations()),
        workbench=workbench_frames(rates=(0.05, 0.1), dead=(0, 3), drifts=(0.0, 0.8)),
        replay=replay_frames(*stored()),
    )


@pytest.fixture(scope='module')
def files(frames, tmp_path_factory):
    folder = tmp_path_factory.mktemp('static')
    return {k: f.save(folder / f'{k}.html', k) for k, f in frames.items()}


@pytest.fixture
def tab(open_tab, request):
    return open_tab(**{'viewport': {'width': 1000, 'height': 900}, **getattr(request, 'param', {})})


def wake(tab, file):
    "Open a file, and wait for its controls."
    tab.goto(file.as_uri())
    tab.locator('.spikenb-frames .controls').wait_for()


SHOWS = """html => {
  const scratch = document.createElement('div'), [picture] = document.querySelectorAll('.spikenb-frames .picture');
  scratch.innerHTML = html;
  const plain = picture.cloneNode(true);
  plain.querySelectorAll('.said').forEach(e => { e.removeAttribute('aria-live'); e.removeAttribute('aria-atomic'); });
  return plain.innerHTML === scratch.innerHTML;
}"""


def press(tab, slider, keys, frames, place):
    "Press keys on a slider; after each, the page must show what Python draws at the values of `place`."
    slider.focus()
    for key, setting in zip(keys, place):
        tab.keyboard.press(key)
        assert tab.evaluate(SHOWS, frames.at(*setting)), (
            f'after {key}: not what Python draws at {setting}'
        )


def test_threshold_by_keyboard(tab, files, frames):
    wake(tab, files['threshold'])
    f, slider = frames['threshold'], tab.get_by_role('slider', name='amount')
    assert f.at(0.5, RULE) == _draw_threshold(activations(), 100)(0.5, RULE) and tab.evaluate(
        SHOWS, f.at(0.5, RULE)
    )
    amounts = 0.55, 0.6, 0.55, 0.0, 0.95
    press(
        tab,
        slider,
        ('ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End'),
        f,
        [(a, RULE) for a in amounts],
    )
    assert slider.get_attribute('aria-valuetext') == '0.95' and tab.locator(
        'label', has=slider
    ).inner_text().split() == ['amount', '0.95']
    tab.keyboard.press('Tab')
    tab.keyboard.press('ArrowDown')
    assert tab.get_by_role('combobox', name='rule').evaluate('e => e === document.activeElement')
    assert (
        tab.evaluate(SHOWS, f.at(0.95, 'fraction of max, per layer'))
        and tab.get_by_text("above 0.95 of the layer's maximum").is_visible()
    )
    assert not tab.problems and tab.requests == [files['threshold'].as_uri()]


def test_workbench_by_keyboard(tab, files, frames):
    wake(tab, files['workbench'])
    f, slider = frames['workbench'], lambda name: tab.get_by_role('slider', name=name)

    def alarms():
        return tab.locator('td', has_text=re.compile('^ALARM$')).count()

    assert tab.evaluate(SHOWS, f.at(0.1, 0, 0.0)) and (quiet := alarms()) < 3
    press(tab, slider('rest (steps)'), ['ArrowRight'], f, [(0.1, 3, 0.0)])
    assert alarms() > quiet and slider('rest (steps)').get_attribute('aria-valuetext') == '3'
    press(tab, slider('drift'), ['End'], f, [(0.1, 3, 0.8)])
    press(tab, slider('rate'), ['ArrowLeft'], f, [(0.05, 3, 0.8)])
    press(tab, slider('drift'), ['Home'], f, [(0.05, 3, 0.0)])
    assert not tab.problems and tab.requests == [files['workbench'].as_uri()]


def test_replay_by_keyboard(tab, files, frames):
    wake(tab, files['replay'])
    f, slider, (store, *ids) = frames['replay'], tab.get_by_role('slider', name='epoch'), stored()
    epochs, marker = (
        f.values['epoch'],
        lambda: tab.locator('path.marker').evaluate_all("es => es.map(e => e.getAttribute('d'))"),
    )
    end = marker()
    press(tab, slider, ('Home', 'ArrowRight', 'ArrowRight'), f, [[e] for e in epochs[:3]])
    assert (
        slider.get_attribute('aria-valuetext') == f'{epochs[2]}'
        and tab.get_by_role('columnheader', name=f'epoch {epochs[2]}', exact=True).is_visible()
    )
    assert len(end) == 4 and all(a != b for a, b in zip(end, marker()))
    for i in ids:
        shots = store.read(i)['snapshots']
        assert tab.get_by_role(
            'cell', name=f"{shots['mfr'][shots['epoch'].index(epochs[2])]:.4f}", exact=True
        ).count()
    assert not tab.problems and tab.requests == [files['replay'].as_uri()]


def test_by_mouse(tab, files, frames):
    wake(tab, files['replay'])
    box = tab.get_by_role('slider').bounding_box()
    tab.mouse.move(box['x'] + box['width'] - 8, box['y'] + box['height'] / 2)
    tab.mouse.down()
    tab.mouse.move(box['x'] - 5, box['y'] + box['height'] / 2, steps=8)
    tab.mouse.up()
    assert tab.evaluate(SHOWS, frames['replay'].at(frames['replay'].values['epoch'][0]))


def test_elements_stay(tab, files):
    "A move changes what differs: the drawings stay the same elements, and what is said is a live region."
    wake(tab, files['threshold'])
    tab.evaluate("document.querySelectorAll('svg, .said').forEach(e => e.kept = true)")
    tab.get_by_role('slider').focus()
    tab.keyboard.press('End')
    assert tab.evaluate("[...document.querySelectorAll('.picture svg, .said')].every(e => e.kept)")
    assert tab.locator('.said[aria-live=polite]').count() == 3


@pytest.mark.parametrize('tab', [{'java_script_enabled': False}], indirect=True)
@pytest.mark.parametrize('kind, n', list(zip(KINDS, (4, 2, 4))))
def test_without_javascript(tab, files, frames, kind, n):
    tab.goto(files[kind].as_uri())
    drawings = tab.get_by_role('img')
    assert drawings.count() == n
    for i in range(n):
        box = drawings.nth(i).bounding_box()
        assert (
            drawings.nth(i).is_visible()
            and box['width'] > 200
            and box['height'] > 60
            and drawings.nth(i).get_attribute('alt')
        )
    assert all(e.inner_text().strip() for e in tab.locator('.said').all())
    assert not any(e.is_visible() for e in tab.locator('input, select').all())
    assert tab.requests == [files[kind].as_uri()]


def test_old_browser(tab, files, frames):
    "A browser that cannot unpack shows the figure, and no controls that do nothing."
    tab.add_init_script('delete window.DecompressionStream')
    tab.goto(files['replay'].as_uri())
    assert tab.get_by_role('img').count() == 4 and not tab.get_by_role('slider').is_visible()


SCHEMES = [
    {'viewport': {'width': w, 'height': 800}, 'color_scheme': s}
    for w in (390, 1000)
    for s in ('light', 'dark')
]


@pytest.mark.parametrize(
    'tab',
    SCHEMES,
    indirect=True,
    ids=[f"{o['viewport']['width']}-{o['color_scheme']}" for o in SCHEMES],
)
@pytest.mark.parametrize('kind', KINDS)
def test_fits_and_follows_the_scheme(tab, files, kind):
    wake(tab, files[kind])
    assert tab.evaluate('document.documentElement.scrollWidth <= innerWidth')
    for box in (e.bounding_box() for e in tab.locator('input, select, label').all()):
        assert box['x'] >= 0 and box['x'] + box['width'] <= tab.viewport_size['width']
    assert all(e.bounding_box()['width'] >= 100 for e in tab.get_by_role('slider').all())
    ink, ground = tab.evaluate("""() => { const svg = document.querySelector('.spikenb-frames svg');
      const probe = document.body.appendChild(document.createElement('i')); probe.style.color = 'Canvas';
      return [getComputedStyle(svg).fill, getComputedStyle(probe).color].map(c => Math.max(...c.match(/[\\d.]+/g).slice(0, 3).map(Number))); }""")
    assert abs(ink - ground) > 150


def test_several_on_one_page(tab, frames, tmp_path):
    file = tmp_path / 'three.html'
    file.write_text(
        '<!DOCTYPE html><meta charset="utf-8"><title>three</title>'
        + ''.join(f.to_html() for f in frames.values()),
        encoding='utf-8',
    )
    tab.goto(file.as_uri())
    tab.locator('.controls').last.wait_for()

    def texts():
        return tab.locator('.picture').evaluate_all('es => es.map(e => e.innerText)')

    start = texts()
    tab.get_by_role('slider', name='drift').focus()
    tab.keyboard.press('ArrowRight')
    assert [a == b for a, b in zip(start, texts())] == [True, False, True] and not tab.problems


# ---------------------------------------------------------------- the live explorer


def test_widgets_load_late():
    code = "import sys, spikenb.all; assert not {'ipywidgets', 'IPython'} & set(sys.modules)"
    subprocess.run(
        [sys.executable, '-c', code], check=True, env={**os.environ, 'PYTHONPATH': str(ROOT)}
    )


NOTEBOOK = '''import torch
from spikenb.show.threshold_explorer import explore_threshold
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
    cell = dict(
        cell_type='code', execution_count=None, id='a', metadata={}, outputs=[], source=NOTEBOOK
    )
    kernel = dict(display_name='python3', language='python', name='python3')
    (tmp_path / 'live.ipynb').write_text(
        json.dumps(
            dict(cells=[cell], metadata=dict(kernelspec=kernel), nbformat=4, nbformat_minor=5)
        )
    )
    port, env = (
        free_port(),
        {
            **os.environ,
            'PYTHONPATH': os.pathsep.join(filter(None, [str(ROOT), os.environ.get('PYTHONPATH')])),
            'OMP_NUM_THREADS': '1',
        },
    )
    with open(tmp_path / 'voila.log', 'wb') as log:
        server = subprocess.Popen(
            [
                sys.executable,
                '-m',
                'voila',
                'live.ipynb',
                '--no-browser',
                f'--port={port}',
                '--Voila.ip=127.0.0.1',
            ],
            cwd=tmp_path,
            env=env,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        try:
            yield f'http://127.0.0.1:{port}/', server, tmp_path / 'voila.log'
        finally:
            server.send_signal(signal.SIGINT)  # ends its kernels, then itself
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait(5)


def wait_for(url, server, log, seconds=30):
    for _ in range(seconds * 4):
        assert server.poll() is None, log.read_text()
        try:
            return urllib.request.urlopen(f'{url}voila/static/', timeout=1)
        except urllib.error.HTTPError:
            return  # it answers
        except OSError:
            time.sleep(0.25)
    raise AssertionError('the server does not answer:\n' + log.read_text())


def test_live(tab, voila):
    url, server, log = voila
    wait_for(url, server, log)
    tab.route(
        '**/*',
        lambda r: r.continue_() if r.request.url.startswith((url, 'data:', 'blob:')) else r.abort(),
    )
    tab.goto(url, wait_until='commit', timeout=50_000)
    mfr = tab.get_by_text(re.compile(r'^MFR'))
    mfr.first.wait_for(timeout=45_000)

    def saw():
        return (
            mfr.all_inner_texts(),
            tab.locator('.spikes path').evaluate_all("es => es.map(e => e.getAttribute('d'))"),
        )

    def matches(rule, amount):
        html = _draw_threshold(activations(), 100)(amount, rule)
        want = (
            re.findall(r'>(MFR [^<]*)<', html),
            [
                d
                for g in re.findall(r'<g class="spikes".*?</g>', html)
                for d in re.findall(r' d="([^"]*)"', g)
            ],
        )
        for _ in range(80):
            if saw() == want:
                return True
            tab.wait_for_timeout(100)
        raise AssertionError(f'{rule}, {amount}: {saw()[0]} instead of {want[0]}')

    matches(RULE, 0.5)
    handle = tab.locator('.noUi-handle').first
    handle.focus()
    start = time.perf_counter()
    tab.keyboard.press('ArrowRight')
    matches(RULE, 0.51)
    print(f'a move was seen after {1000 * (time.perf_counter() - start):.0f} ms, polling included')
    box = tab.locator('.noUi-base').first.bounding_box()  # drag it to the left end
    tab.mouse.move(
        *[
            handle.bounding_box()[a] + handle.bounding_box()[b] / 2
            for a, b in (('x', 'width'), ('y', 'height'))
        ]
    )
    tab.mouse.down()
    tab.mouse.move(box['x'] - 20, box['y'] + 2, steps=8)
    tab.mouse.up()
    matches(RULE, 0)
    tab.locator('select').select_option('quantile, per unit')
    matches('quantile, per unit', 0)
    elsewhere = [
        u
        for u in tab.requests
        if not u.startswith((url, url.replace('http', 'ws'), 'data:', 'blob:'))
    ]
    assert all('fontawesome' in u for u in elsewhere), (
        elsewhere
    )  # Voila's own icons, which it looks for on a CDN
