"""The games of the page *Play*: what their script computes is what spikenb computes, and they answer to all hands."""

import json
from pathlib import Path
from unittest import mock

import numpy as np
import pytest

from spikenb.processes.goodness_of_fit import isi_law_test
from spikenb.processes.independence import runs_test
from spikenb.processes.stationarity import cusum_test
from spikenb.show.poisson_workbench import simulate_unit

PAGE = Path(__file__).resolve().parents[1] / '_docs' / 'play.html'
GAMES = 'threshold', 'train', 'stopping'


@pytest.fixture
def play(open_tab):
    def play(width=1280, height=900, address='', **options):
        tab = open_tab(viewport={'width': width, 'height': height}, **options)
        tab.goto(PAGE.as_uri() + address)
        return tab

    return play


def game(tab, kind):
    return tab.locator(f'[data-game={kind}]')


def shown(tab, kind):
    "What is drawn and said."
    parts = game(tab, kind).locator('.moving svg, .moving .said, .moving tbody')
    return parts.evaluate_all('parts => parts.map(o => o.outerHTML).join()')


SETTINGS = [
    (rate, rest, drift, seed)
    for rate in (0.02, 0.06, 0.1, 0.15)
    for rest in (0, 1, 3)
    for drift in (0.0, 0.6)
    for seed in (0, 1, 4294967295)
]


def test_script_computes_what_spikenb_computes(play):
    "Trains are equal, given the same random numbers, and p-values to ten digits."
    tab = play()
    found = tab.evaluate(
        """settings => settings.map(([rate, rest, drift, seed]) => {
        const g = spikenbGames, random = g.uniform(seed);
        const u = Array.from({length: 2000}, random);
        const x = g.simulate(rate, rest, drift, 2000, g.uniform(seed));
        return {u, x: [...x], p: [g.runsTest(x), g.cusumTest(x), g.isiLawTest(x)].map(String)};
        })""",
        SETTINGS,
    )
    silent = 0
    for (rate, rest, drift, _), here in zip(SETTINGS, found):
        same = mock.Mock()
        same.random.return_value = np.array(here['u'])
        with mock.patch('numpy.random.default_rng', return_value=same):
            x = simulate_unit(rate, 2000, rest, drift)
        assert x.astype(int).tolist() == here['x']
        own = [test(x[:, None])[1][0] for test in (runs_test, cusum_test, isi_law_test)]
        p = np.array([float(v) for v in here['p']])
        np.testing.assert_allclose(p, own, rtol=1e-8, atol=1e-12)
        silent += np.isnan(p).sum()
    assert 0 < silent < len(SETTINGS)  # some have too few spikes, which both say
    uniform = np.concatenate([o['u'] for o in found])
    assert 0 <= uniform.min() and uniform.max() < 1 and abs(uniform.mean() - 0.5) < 0.005


def test_false_alarms_are_as_many_as_are_due(play):
    "2,000 trains at each of three rates: 5 in 100 alarm, or fewer where the law is discrete, as that of runs is."
    tab = play()
    for rate in (0.05, 0.1, 0.15):
        counts = tab.evaluate(
            """rate => { const g = spikenbGames, n = [0, 0, 0];
            for (let s = 0; s < 2000; s++) {
              const x = g.simulate(rate, 0, 0, 2000, g.uniform(s));
              [g.runsTest, g.cusumTest, g.isiLawTest].forEach((t, i) => { n[i] += t(x) < 0.05; });
            } return n; }""",
            rate,
        )
        assert all(0.015 < c / 2000 < 0.065 for c in counts), (rate, counts)


def test_what_the_answers_say(play):
    "Shares of 500 trains in which each test alarms, of those that it can judge, as the page tells them."
    settings = [(0.1, 1, 0), (0.1, 3, 0), (0.1, 0, 0.3), (0.1, 0, 0.6), (0.02, 3, 0)]
    found = play().evaluate(
        """settings => settings.map(([rate, rest, drift]) => {
        const g = spikenbGames, tests = [g.runsTest, g.cusumTest, g.isiLawTest];
        const n = [0, 0, 0], judged = [0, 0, 0];
        for (let s = 0; s < 500; s++) {
          const x = g.simulate(rate, rest, drift, 2000, g.uniform(7919 * s));
          tests.forEach((test, i) => { const p = test(x); judged[i] += !isNaN(p); n[i] += p < 0.05; });
        }
        return n.map((v, i) => judged[i] ? v / judged[i] : -1);
        })""",
        settings,
    )
    one_step, three_steps, drifts_a_bit, drifts, slow = found
    assert one_step[0] > 0.99 and 0.72 < one_step[2] < 0.85
    assert min(three_steps[0], three_steps[2]) > 0.99 and three_steps[1] < 0.02
    assert 0.6 < drifts_a_bit[1] < 0.75 and drifts[1] > 0.97
    assert max(drifts[0], drifts[2], drifts_a_bit[0], drifts_a_bit[2]) < 0.15
    assert slow[0] == -1 and slow[2] < 0.2


@pytest.mark.parametrize('kind', GAMES)
@pytest.mark.parametrize('width', [1280, 390])
def test_keys_move_it_and_the_address_keeps_it(kind, width, play):
    tab = play(width)
    slider = game(tab, kind).get_by_role('slider').first
    before = shown(tab, kind)
    slider.focus()
    tab.keyboard.press('ArrowRight')
    after = shown(tab, kind)
    assert after != before and '?' in tab.url and not tab.problems
    again = play(width, address='?' + tab.url.partition('?')[2])
    assert shown(again, kind) == after
    box = game(tab, kind).bounding_box()
    right = (
        game(tab, kind)
        .locator('*')
        .evaluate_all('all => Math.max(...all.map(o => o.getBoundingClientRect().right))')
    )
    assert right <= box['x'] + box['width'] + 1 and not tab.evaluate(
        'document.documentElement.scrollWidth > innerWidth'
    )


def test_nonsense_in_the_address_is_not_followed(play):
    tab = play(
        address='?level=7000&unit=-3&rate=x&rest=99&run=17&look=-1&stop=9999&seed=NaN&drift='
    )
    for kind in GAMES:
        assert game(tab, kind).locator('svg').count() >= 1
        assert 'NaN' not in shown(tab, kind) and 'undefined' not in shown(tab, kind)
    assert not tab.problems


def test_level_can_be_dragged(play):
    tab = play()
    one = game(tab, 'threshold')
    slider = one.get_by_role('slider', name='level')
    one.scroll_into_view_if_needed()
    handle = one.locator('.handle circle').bounding_box()
    x, y = handle['x'] + 7, handle['y'] + 7
    tab.mouse.move(x, y)
    tab.mouse.down()
    tab.mouse.move(x, y - 40, steps=4)
    tab.mouse.up()
    assert 75 <= int(slider.input_value()) <= 95
    level = slider.input_value()
    tab.mouse.move(x, y + 60)  # the button is up: nothing is dragged
    assert slider.input_value() == level


def test_rates_are_those_of_python(play):
    "At level 0.5 of the maximum, the MFRs are those that the still figure has from Python."
    tab = play()
    alt = game(tab, 'threshold').locator('.still img').get_attribute('alt')
    said = game(tab, 'threshold').locator('.said').inner_text()
    for name in ('generalizing', 'memorizing'):
        mfr = alt.split(f'{name}: MFR 0')[1][:4]
        assert f'{name} {mfr}' in said, (alt, said)


def test_a_hundred_trains(play):
    tab = play()
    one = game(tab, 'train')
    one.get_by_role('button', name='100 trains').click()
    assert 'about 5 in 100 are due' in one.locator('.said').inner_text()

    def counts():
        rows = one.locator('tbody tr').all_inner_texts()
        return [int(row.split()[-3]) for row in rows]  # '5 of 100'

    assert all(c <= 15 for c in counts())
    for name, presses in (('rest', 3), ('drift', 6)):
        slider = one.get_by_role('slider', name=name)
        slider.focus()
        for _ in range(presses):
            tab.keyboard.press('ArrowRight')
        one.get_by_role('button', name='100 trains').click()
        print(name, counts())
        runs, cusum, law = counts()
        if name == 'rest':
            assert runs > 90 and law > 80 and cusum <= 5
        for _ in range(presses):
            slider.focus()
            tab.keyboard.press('ArrowLeft')
        if name == 'drift':
            assert cusum > 90


def test_stop_and_see(play):
    tab = play()
    one = game(tab, 'stopping')
    data = json.loads(one.locator('script[type="application/json"]').text_content())
    run, look = data['runs'][0], 8
    assert 'test accuracy' not in one.inner_text()
    slider = one.get_by_role('slider', name='epoch')
    slider.focus()
    for _ in range(look):
        tab.keyboard.press('ArrowRight')
    one.get_by_role('button', name='I would stop here').click()
    said = one.locator('.said').inner_text()
    for v in (run['test'][look], run['kept'], max(run['test']), run['test'][-1]):
        assert f'{v:.3f}'.lstrip('0') in said, (v, said)
    assert f'stopped at epoch {run["stop"]:g}' in said
    one.get_by_role('button', name='Start over').click()
    assert 'test accuracy' not in one.inner_text() and slider.input_value() == '0'


def test_a_double_click_does_not_wipe_what_is_shown(play):
    tab = play()
    one = game(tab, 'stopping')
    one.get_by_role('button', name='I would stop here').dblclick()
    assert 'You stopped at epoch 0' in one.locator('.said').inner_text()


def test_training_does_not_go_back(play):
    tab = play()
    one = game(tab, 'stopping')
    slider = one.get_by_role('slider', name='epoch')
    slider.focus()
    for key in ['ArrowRight'] * 6 + ['ArrowLeft'] * 4:
        tab.keyboard.press(key)
    one.get_by_role('button', name='I would stop here').click()
    assert 'You stopped at epoch 3:' in one.locator('.said').inner_text()


def test_more_trains_are_other_trains(play):
    tab = play()
    one = game(tab, 'train')
    for n in (100, 200):
        one.get_by_role('button', name='100 trains').click()
        assert f'{n} trains like it' in one.locator('.said').inner_text()
    tab = play(address='?rate=0.02')
    one = game(tab, 'train')
    one.get_by_role('button', name='100 trains').click()
    assert one.locator('tbody tr').first.inner_text().endswith('–')  # too few spikes for this test


def test_links_to_sections_arrive_and_back_leads_back(play):
    tab = play(address='?level=30#where-would-you-stop')
    tab.wait_for_timeout(300)
    assert tab.evaluate('scrollY') > 600
    level = game(tab, 'threshold').get_by_role('slider', name='level')
    assert level.input_value() == '30' and tab.url.endswith('?level=30#where-would-you-stop')
    tab.evaluate("location.hash = 'which-alarm-goes-off'")
    level.fill('80')
    tab.go_back()
    assert level.input_value() == '30'


def test_without_a_script_figures_stand(play):
    tab = play(java_script_enabled=False)
    for kind in GAMES:
        still = game(tab, kind).locator('.still img')
        assert still.is_visible() and len(still.get_attribute('alt')) > 30


def test_question_game_and_answer_are_on_one_screen(play):
    "Each section is no higher than a screen; the answer is a line that opens."
    for width, height in ((1280, 800), (390, 1000)):
        tab = play(width, height)
        for kind in GAMES:
            section = game(tab, kind).locator('xpath=ancestor::section[1]')
            top = section.locator('h2').bounding_box()['y']
            end = section.locator('details summary').last.bounding_box()
            assert end['y'] + end['height'] - top <= height, (kind, width, end['y'] - top)
