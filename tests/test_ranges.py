"Every estimator stays within what is possible, for any booleans of shape (steps, units)"

from functools import partial

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from spikenb.processes.compare_processes import _DEFAULT
from spikenb.processes.point_process import fit
from spikenb.processes.poisson_report import _TESTS, check_poisson, fdr, permutation_p
from spikenb.processes.selectivity import class_fano, class_rates, selectivity_index
from spikenb.processes.selectivity_report import selectivity
from spikenb.processes.stationarity import change_point
from spikenb.processes.synchrony import (
    dimensionality,
    eigenvalue_test,
    population_counts,
    synchrony_test,
)
from spikenb.spikes.poisson import rate_interval
from spikenb.spikes.stats import cv, cv2, fano, fano_norm, lv, rate, variance
from spikenb.spikes.streaming import SpikeStats
from spikenb.spikes.summary import summarize
from spikenb.spikes.trains import SpikeTrains

shapes = st.tuples(st.integers(20, 120), st.integers(1, 8))


@st.composite
def trains(draw):
    "Booleans of any kind: hypothesis's own, and columns that are rare, dense, constant, regular, or copies"
    shape = draw(shapes)
    if draw(st.booleans()):
        return draw(arrays(bool, shape))
    rng, columns = np.random.default_rng(draw(st.integers(0, 10**6))), []
    for _ in range(shape[1]):
        kind = draw(
            st.sampled_from(['coin', 'rare', 'dense', 'silent', 'on', 'comb', 'half', 'copy'])
        )
        n = shape[0]
        columns.append(
            {
                'coin': rng.random(n) < 0.5,
                'rare': np.arange(n) == rng.integers(n),
                'dense': np.arange(n) != rng.integers(n),
                'silent': np.zeros(n, bool),
                'on': np.ones(n, bool),
                'comb': np.arange(n) % 3 == 0,
                'half': np.arange(n) < n // 2,
                'copy': columns[-1] if columns else rng.random(n) < 0.1,
            }[kind]
        )
    return np.stack(columns, 1)


def within(x, low, high, what=''):
    "Every number is between the limits, or NaN"
    x = np.asarray(x, float)
    ok = np.isnan(x) | ((x >= low - 1e-9) & (x <= high + 1e-9))
    assert ok.all(), f'{what}: {x[~ok][:3]} not in [{low}, {high}]'


any_trains = settings(
    max_examples=60,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
quiet = pytest.mark.filterwarnings('ignore')


@quiet
@given(trains())
@any_trains
def test_units(x):
    n, u = x.shape
    k = x.sum(0)
    within(rate(x), 0, 1, 'rate')
    within(variance(x), 0, 0.25, 'variance')
    for w in (2, n // 2):
        within(fano(x, w), 0, w, 'fano')
        within(fano_norm(x, w), 0, n, 'fano_norm')
    within(cv(x), 0, n**0.5, 'cv')
    within(cv2(x), 0, 2, 'cv2')
    within(lv(x), 0, 3, 'lv')
    assert np.isnan(np.stack([fano(x, 2), cv(x), cv2(x), lv(x)])[:, k == 0]).all()
    low, high = rate_interval(k, n)
    within(low, 0, 1), within(high, 0, 1)
    assert ((low <= k / n) & (k / n <= high)).all()


@quiet
@given(trains())
@any_trains
def test_layers(x):
    n, u = x.shape
    s = summarize(x, window=2, n_resamples=49)
    for measure, top in dict(mfr=1, mf=2, mf_norm=n, mcv=n**0.5, var_rate=0.25, var_fano=1).items():
        low, high = s.intervals.get(measure, (np.nan, np.nan))
        within(getattr(s, measure), 0, top, measure)
        within(
            [low, high], 0, np.inf if measure.startswith('var') else top, f'interval of {measure}'
        )
        assert not low > high, measure
    varied = (x.any(0) & ~x.all(0)).sum()
    within(dimensionality(x), 1, max(varied, 1), 'dimensionality')
    ratio, p = synchrony_test(x)
    within(ratio, 0, u, 'synchrony'), within(p, 0, 1)
    largest, p, above = eigenvalue_test(x, 3)
    within(largest, 0, u, 'eigenvalue'), within(p, 1 / 4, 1), within(above, 0, u)
    counts = population_counts(x)
    assert counts.observed.sum() == n and abs(counts.expected.sum() - n) < 1e-6 * n
    within(counts.expected, 0, n)


@quiet
@given(trains())
@any_trains
def test_p_values(x):
    n, u = x.shape
    for name, (test, *_, two_sided) in _TESTS.items():
        options = dict(window=10) if name == 'dispersion' else {}
        statistic, p = test(x, **options)
        assert statistic.shape == p.shape == (u,), name
        within(p, 0, 1, name)
        assert np.isnan(p[~x.any(0) | x.all(0)]).all(), f'{name}: a constant unit has a p-value'
        if name != 'coupling':
            within(permutation_p(partial(test, **options), x, 9, two_sided), 0.1, 1, name)
        within(fdr(p), 0, 1)
        low, high = dict(isi_correlation=(-1, 1), rescaling=(0, 1)).get(
            name, (-np.inf if name in ('runs', 'coupling') else 0, np.inf)
        )
        within(statistic, low, high, name)
    within(change_point(x), -1, n, 'change_point')
    table = check_poisson(x, order='as stored', window=10).to_frame()
    within(table.rejected.astype(float), 0, 1)


@quiet
@given(trains(), st.integers(0, 10**6))
@any_trains
def test_selectivity(x, seed):
    n, u = x.shape
    y = np.sort(np.random.default_rng(seed).integers(2 + seed % 4, size=n))
    if len(np.unique(y)) < 2:
        y[0] = y.max() + 1
    within(class_rates(x, y), 0, 1)
    index = selectivity_index(x, y)
    within(index, -n, 1, 'selectivity')
    within(selectivity_index(x, y, corrected=False), 0, 1)
    found = selectivity(x, y, n_permutations=9)
    (
        within(found.low, 0, 1),
        within(found.high, 0, 1),
        within(found.p, 0.1, 1),
        within(found.q, 0.1, 1),
        within(found.chi2, 0, n),
    )
    assert not (found.low > found.high).any()
    within(selectivity(x, y, n_permutations=0).p, 0, 1)
    if np.bincount(y)[np.unique(y)].min() >= 2:
        total, part, between = class_fano(x, y, 2)
        within(total, 0, 2), within(part, 0, np.inf)
        assert np.allclose(total, part + between, equal_nan=True)


@quiet
@given(trains(), st.integers(1, 19))
@any_trains
def test_streaming_is_the_same(x, cut):
    whole = summarize(SpikeTrains.from_dense(x), window=10, n_resamples=0)
    parts = SpikeStats.of(x[:cut], (10,)).update(x[cut:])
    joined = summarize(parts, window=10, n_resamples=0)
    for measure in ('mfr', 'mf', 'mf_norm', 'mcv', 'var_rate', 'var_fano'):
        a, b = getattr(whole, measure), getattr(joined, measure)
        assert np.isnan(a) == np.isnan(b) and (np.isnan(a) or abs(a - b) < 1e-9), measure


@quiet
@settings(any_trains, max_examples=12)
@given(trains())
def test_fits(x):
    for process in (*_DEFAULT, 'hawkes'):
        done = fit(x, process, goodness=None)
        ok = done.converged
        within(done.loglik[ok], -np.inf, 0, process)
        assert np.isfinite(done.estimate[ok]).all() and not (done.low > done.high).any(), process
        assert ((done.low <= done.estimate) & (done.estimate <= done.high))[ok].all(), process
        within(done.simulate(30).dense().mean(0), 0, 1)
        shares = [
            j
            for j, name in enumerate(done.names)
            if name in ('rate', 'p after silence', 'p after spike')
        ]
        within(done.estimate[:, shares], 0, 1, process)
