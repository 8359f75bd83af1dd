"The saved notebooks in a real JupyterLab, which does not trust a fresh clone: every picture is still there, and no dead control"

import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path
from urllib.request import urlopen

import pytest

NBS = Path(__file__).parents[1] / 'nbs'
PICTURES = {  # outputs with drawings, at least
    'play.ipynb': 3,
    'show/frames.ipynb': 3,
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
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        port = s.getsockname()[1]
    env = {
        **os.environ,
        'HOME': str(home),
        'JUPYTER_CONFIG_DIR': str(home / 'config'),
        'JUPYTER_DATA_DIR': str(home / 'data'),
        'JUPYTER_RUNTIME_DIR': str(home / 'runtime'),
    }
    command = [
        'jupyter',
        'lab',
        '--no-browser',
        '--allow-root',
        f'--ServerApp.port={port}',
        '--ServerApp.token=',
        f'--ServerApp.root_dir={folder}',
        '--LabApp.news_url=None',
        '--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate',
        '--LabApp.extension_manager=readonly',
    ]
    log = open(home / 'log.txt', 'w')
    server = subprocess.Popen(command, env=env, stdout=log, stderr=log, start_new_session=True)
    try:
        for _ in range(240):
            try:
                urlopen(f'http://127.0.0.1:{port}/api', timeout=2).close()
                break
            except OSError:
                time.sleep(0.25)
        else:
            pytest.fail((home / 'log.txt').read_text()[-2000:])
        yield f'http://127.0.0.1:{port}'
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(20)
        log.close()


SEEN = """() => [...document.querySelectorAll('.jp-RenderedHTMLCommon.jp-OutputArea-output')].map(o => ({
    svg: o.querySelectorAll('svg').length, script: o.querySelectorAll('script').length,
    controls: [...o.querySelectorAll('input, select')].filter(c => c.offsetParent !== null).length,
    images: [...o.querySelectorAll('img[src^="data:image/svg"]')].filter(i => i.offsetParent !== null && i.complete && i.naturalWidth > 0 && i.clientWidth > 50).length}))"""


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
