"""What the browser tests share: Chromium, and pages that note what happens to them.

CHROMIUM names another binary than /usr/bin/chromium.
"""

import os

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
