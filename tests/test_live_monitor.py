"""The live figure of a monitor in a real JupyterLab: it moves while the network trains, and closing it leaves nothing

    pytest tests/test_live_monitor.py

SCREENSHOTS names a folder for pictures of the page.
"""

import json
import os
import re
import time
from pathlib import Path

import pytest
from conftest import jupyter_lab

ROOT = Path(__file__).parents[1]
EPOCHS = 30
TRAIN = f'''import time
from spikenb.networks.datasets import digits
from spikenb.networks.labels import shuffle_labels
from spikenb.networks.models import mlp
from spikenb.networks.training_loop import train
from spikenb.show.live_monitor import live
from spikenb.training.monitor import Monitor

data = digits()

def monitored(labels, epochs, pause=0.0, show=False):
    "Train a network, and look at it after each epoch"
    net = mlp(data.shape, seed=0)
    watch = Monitor(net, data.x_test)

    def look(model, epoch):
        watch(epoch=epoch)
        time.sleep(pause)
        return {{}}

    if show:
        watch.reference(clean=clean, shuffled=shuffled)
        watch.figure = live(watch)
    train(net, data.x_train, labels, epochs, callbacks=[look], progress=False)
    return watch

clean = monitored(data.y_train, {EPOCHS})
shuffled = monitored(shuffle_labels(data.y_train, seed=0)[0], {EPOCHS})
watch = monitored(shuffle_labels(data.y_train, 0.4, seed=0)[0], {EPOCHS}, pause=0.2, show=True)
for i in range(3):
    watch(epoch={EPOCHS} + 1 + i)  # faster than it is drawn
print('trained', len(watch.rows))'''
CLOSE = '''watch.figure.close()
print('left', watch.views, watch.figure.figure.comm)'''


def cell(i, source):
    return dict(
        cell_type='code', execution_count=None, id=i, metadata={}, outputs=[], source=source
    )


@pytest.fixture(params=['Light', 'Dark'])
def lab(request, tmp_path):
    "The address of a JupyterLab with the notebook, in a light or a dark theme"
    folder, home = tmp_path / 'work', tmp_path / 'home'
    themes = home / 'config/lab/user-settings/@jupyterlab/apputils-extension'
    themes.mkdir(parents=True)
    (themes / 'themes.jupyterlab-settings').write_text(
        json.dumps(dict(theme=f'JupyterLab {request.param}'))
    )
    folder.mkdir()
    kernel = dict(display_name='python3', language='python', name='python3')
    cells = [cell('a', TRAIN), cell('b', CLOSE)]
    (folder / 'live.ipynb').write_text(
        json.dumps(
            dict(cells=cells, metadata=dict(kernelspec=kernel), nbformat=4, nbformat_minor=5)
        )
    )
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get('PYTHONPATH')]))
    with jupyter_lab(folder, home, PYTHONPATH=path, OMP_NUM_THREADS='1') as address:
        yield address, request.param, folder / 'live.ipynb'


STATE = """() => {
    const cell = document.querySelector('.jp-CodeCell'), figure = cell.querySelector('.widget-html, .jupyter-widgets');
    const text = figure ? figure.innerText : '', looks = text.match(/looked ([\\d,]+) of/);
    return {busy: cell.querySelector('.jp-InputPrompt').innerText.includes('*'), looks: looks ? +looks[1] : null,
        paths: figure ? [...figure.querySelectorAll('path.run')].map(p => p.getAttribute('d')).join() : '',
        labels: figure ? [...figure.querySelectorAll('svg')].map(s => s.getAttribute('aria-label')) : [],
        bands: figure ? figure.querySelectorAll('path.band').length : 0};
}"""


def run_cell(tab, number):
    "Run a cell through the page"
    tab.locator('.jp-CodeCell .cm-content').nth(number).click()
    tab.keyboard.press('Control+Enter')


def wait_for(tab, cell, text, seconds=60):
    tab.locator('.jp-CodeCell').nth(cell).get_by_text(text).first.wait_for(timeout=1000 * seconds)


def shoot(tab, name):
    if folder := os.environ.get('SCREENSHOTS'):
        for width in (1280, 390):
            tab.set_viewport_size(dict(width=width, height=1600))
            tab.wait_for_timeout(1000)
            tab.screenshot(path=f'{folder}/live-{name}-{width}.png')


def test_moves_while_training(open_tab, lab):
    address, theme, file = lab
    tab = open_tab(viewport=dict(width=1280, height=1600))
    tab.goto(f'{address}/doc/tree/live.ipynb')
    tab.get_by_text('Python 3').or_(tab.get_by_text('python3')).first.wait_for(timeout=60_000)
    tab.locator('.jp-CodeCell .cm-content').first.wait_for(timeout=60_000)
    tab.locator("[data-status='idle']").first.wait_for(state='attached', timeout=60_000)
    run_cell(tab, 0)
    during, deadline = [], time.time() + 90
    while time.time() < deadline:
        state = tab.evaluate(STATE)
        if state['looks'] and not state['busy']:
            break
        if state['looks'] and state['busy']:
            during.append(state)
        tab.wait_for_timeout(100)
    # it has moved while the cell was running: other numbers, other curves
    seen = [s['looks'] for s in during]
    assert len(set(seen)) >= 8 and seen == sorted(seen), seen
    assert len({s['paths'] for s in during}) >= 8
    # ... and ends with the last look, which came right after another
    wait_for(tab, 0, re.compile(f'^trained {EPOCHS + 4}'))
    tab.wait_for_timeout(500)
    end = tab.evaluate(STATE)
    assert end['looks'] == EPOCHS + 4, end
    assert end['bands'] == 5 and len(end['labels']) == 5 and all(end['labels'])
    shoot(tab, theme)
    # closed: nothing is left in the monitor, no widget on the page, but the last picture
    run_cell(tab, 1)
    wait_for(tab, 1, 'left [] None')
    tab.locator('.jp-CodeCell').first.locator('img[src^="data:image/svg"]').nth(4).wait_for()
    assert tab.evaluate(STATE)['looks'] is None
    kept = tab.locator('.jp-CodeCell').first.locator('.jp-OutputArea').inner_text()
    assert f'looked {EPOCHS + 4} of {EPOCHS + 4} times' in kept
    tab.keyboard.press('Control+s')
    for _ in range(40):
        outputs = json.loads(file.read_text())['cells'][0]['outputs']
        if outputs:
            break
        time.sleep(0.25)
    (shown,) = [o['data'] for o in outputs if 'looked' in str(o)]  # once, and not a widget
    assert set(shown) == {'text/html'} and f'looked {EPOCHS + 4} of' in ''.join(shown['text/html'])
    shoot(tab, f'{theme}-closed')
