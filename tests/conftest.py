"""What the browser tests share: Chromium, pages that note what happens to them, and a JupyterLab.

CHROMIUM names another binary than /usr/bin/chromium.
"""

import os
import signal
import socket
import subprocess
import time
from contextlib import contextmanager
from urllib.request import urlopen

import pytest
from playwright.sync_api import sync_playwright

CHROMIUM = os.environ.get('CHROMIUM', '/usr/bin/chromium')
ARGS = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
]


@pytest.fixture(scope='session')
def browser():
    with sync_playwright() as p:
        b = p.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield b
        b.close()


@pytest.fixture
def open_tab(browser):
    """Open a page that notes in `problems` what goes wrong, and in `requests` what it asks for.

    Where `only` is given, the page cannot reach addresses that begin otherwise. The rest are options of the browser's context."""
    contexts = []

    def open_tab(only=None, **options):
        contexts.append(browser.new_context(**options))
        page = contexts[-1].new_page()
        page.problems, page.requests = problems, requests = [], []

        def route(r):
            if r.request.url.startswith((only, 'data:', 'blob:')):
                return r.continue_()
            problems.append(f'asks another server for {r.request.url}')
            r.abort()

        if only:
            page.route('**/*', route)
        page.on('request', lambda r: requests.append(r.url))
        page.on(
            'console',
            lambda m: (
                problems.append(f'console: {m.text}') if m.type in ('error', 'warning') else None
            ),
        )
        page.on('pageerror', lambda e: problems.append(f'script error: {e}'))
        page.on(
            'response',
            lambda r: problems.append(f'{r.status} for {r.url}') if r.status >= 400 else None,
        )
        return page

    yield open_tab
    for c in contexts:
        c.close()


@contextmanager
def jupyter_lab(folder, home, **env):
    """Serve a folder with a JupyterLab that has a home of its own, where nothing is trusted; gives its address.

    The rest are environment variables. The server and its kernels end with the block."""
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        port = s.getsockname()[1]
    env = {
        **os.environ,
        'HOME': str(home),
        'JUPYTER_CONFIG_DIR': str(home / 'config'),
        'JUPYTER_DATA_DIR': str(home / 'data'),
        'JUPYTER_RUNTIME_DIR': str(home / 'runtime'),
        **env,
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
