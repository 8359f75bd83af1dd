"The saved notebooks in a real JupyterLab, which does not trust a fresh clone: every picture is still there, and no dead control"

import os
import shutil
import time
from pathlib import Path

import pytest
from conftest import jupyter_lab

NBS = Path(__file__).parents[1] / 'nbs'
PICTURES = {  # outputs with drawings, at least
    'play.ipynb': 3,
    'show/frames.ipynb': 3,
    'show/live_monitor.ipynb': 1,
    'show/training_replay.ipynb': 1,
    'show/threshold_explorer.ipynb': 2,
    'show/poisson_workbench.ipynb': 2,
}


@pytest.fixture(scope='module')
def lab(tmp_path_factory):
    "The address of a JupyterLab over copies of the notebooks, with a home of its own, where nothing is trusted"
    folder, home = tmp_path_factory.mktemp('clone'), tmp_path_factory.mktemp('home')
    for name in PICTURES:
        (folder / name).parent.mkdir(exist_ok=True)
        shutil.copy(NBS / name, folder / name)
    with jupyter_lab(folder, home) as address:
        yield address


SEEN = """() => [...document.querySelectorAll('.jp-RenderedHTMLCommon.jp-OutputArea-output')].map(o => ({
    svg: o.querySelectorAll('svg').length, script: o.querySelectorAll('script').length,
    controls: [...o.querySelectorAll('input, select')].filter(c => c.offsetParent !== null).length,
    images: [...o.querySelectorAll('img[src^="data:image/"]')].filter(i => i.offsetParent !== null && i.complete && i.naturalWidth > 0 && i.clientWidth > 50).length}))"""


@pytest.mark.parametrize('name', PICTURES)
def test_pictures_survive(browser, lab, name, tmp_path):
    context = browser.new_context(
        viewport=dict(width=1280, height=30_000)
    )  # all cells at once: Lab renders what is in sight
    tab = context.new_page()
    try:
        tab.goto(f'{lab}/lab/workspaces/{Path(name).stem}/tree/{name}')
        tab.locator('.jp-Notebook').first.wait_for(timeout=60_000)
        deadline, found = time.time() + 40, []
        while time.time() < deadline:
            found = [o for o in tab.evaluate(SEEN) if o['images']]
            if len(found) >= PICTURES[name]:
                break
            tab.wait_for_timeout(500)
        if folder := os.environ.get('SCREENSHOTS'):
            tab.screenshot(path=f'{folder}/lab-{name}.png')
        assert len(found) >= PICTURES[name], tab.evaluate(SEEN)
        assert not any(o['svg'] or o['script'] for o in found), 'trusted after all'
        assert not any(o['controls'] for o in found), 'controls that do nothing'
    finally:
        context.close()
