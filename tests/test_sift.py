"The loops that read each activation once give the bits of the definition, and cannot leave their arrays"

import os
import subprocess
import sys
from contextlib import nullcontext
from unittest import mock

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch._subclasses.fake_tensor import DataDependentOutputException, FakeTensorMode

from spikenb.recording import collect_spikes
from spikenb.recording.collect_spikes import _Collector
from spikenb.spikes.streaming import SpikeStats, _Stream
from spikenb.spikes.threshold import Threshold
from spikenb.spikes.trains import _pack, binarize

DTYPES = torch.float32, torch.float64, torch.bfloat16, torch.float16
RULES = (
    Threshold(),
    Threshold('fraction of max', 0.0),
    Threshold('fraction of max', 0.9),
    Threshold('fraction of max', 0.3, 'layer'),
    Threshold('fraction of max', 0.5, 'sample'),
    Threshold('absolute', 0.1),
    Threshold('absolute', 0.0),
    Threshold('quantile', 0.7),
)
EXAMPLES = settings(
    max_examples=300, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


def activations(n_steps, n_units, shift, dtype, seed, layout):
    "Random activations; every third unit is never above 0, every fifth always 0"
    x = torch.randn(n_steps, n_units, generator=torch.Generator().manual_seed(seed)) + shift
    x[:, ::3] = -x[:, ::3].abs()
    x[:, ::5] = 0
    x = x.to(dtype)
    if layout == 'strided':
        return torch.stack([x, x + 1], 2)[..., 0]
    if layout == 'expanded':
        return x[:, :1].expand(n_steps, n_units)
    if layout == 'channels last':
        maps = x[:, :, None, None].repeat(1, 1, 2, 2)
        return maps.contiguous(memory_format=torch.channels_last)
    return x


def on_a_device():
    "Take what is on the processor as if it were on a device that works ahead"
    return mock.patch.object(collect_spikes, '_is_here', lambda x: False)


def cut(n_steps, ends):
    "The ends of the batches"
    return sorted({0, n_steps, *(e % n_steps for e in ends)})


@EXAMPLES
@given(
    n_steps=st.integers(1, 70),
    n_units=st.integers(1, 40),
    ends=st.lists(st.integers(0, 1000), max_size=6),
    shift=st.sampled_from([0, 1, -1, -5]),
    dtype=st.sampled_from(DTYPES),
    layout=st.sampled_from(['plain', 'strided', 'expanded', 'channels last']),
    rule=st.sampled_from(RULES),
    fixed=st.booleans(),
    elsewhere=st.booleans(),
    seed=st.integers(0, 10**6),
)
def test_bits(n_steps, n_units, ends, shift, dtype, layout, rule, fixed, elsewhere, seed):
    x = activations(n_steps, n_units, shift, dtype, seed, layout)
    flat = x.flatten(1)
    if rule.per == 'sample' and (flat.amax(1) < 0).all():
        return  # refused
    rule = rule.fit(flat) if fixed else rule
    expected = binarize(flat, rule)
    spikes, sums = (_Collector('x', rule, keep, (4, 10)) for keep in ('spikes', 'stats'))
    edges = cut(n_steps, ends)
    with on_a_device() if elsewhere else nullcontext():
        for a, b in zip(edges, edges[1:]):
            batch = x[a:b].clone() if layout == 'plain' else x[a:b]
            spikes.add(batch)
            sums.add(batch)
            if layout == 'plain':
                batch.relu_().add_(1)  # the network may overwrite what it gave
    found = spikes.result('unknown')
    assert found == expected and found.n_steps == n_steps
    levels = found.threshold.levels, expected.threshold.levels
    assert levels[0] is levels[1] is None or np.array_equal(*levels)
    stats, by_hand = sums.result('unknown'), SpikeStats.of(expected, (4, 10))
    assert all(np.array_equal(stats.arrays[k], v) for k, v in by_hand.arrays.items())
    for w, sums_of in by_hand.windows.items():
        assert all(np.array_equal(p, q) for p, q in zip(stats.windows[w], sums_of))


@EXAMPLES
@given(
    n_steps=st.integers(1, 40),
    n_units=st.integers(1, 20),
    where=st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)),
    value=st.sampled_from([float('nan'), float('inf'), -float('inf')]),
    dtype=st.sampled_from(DTYPES),
    rule=st.sampled_from(RULES),
    before=st.integers(0, 20),
    elsewhere=st.booleans(),
)
def test_not_finite(n_steps, n_units, where, value, dtype, rule, before, elsewhere):
    step, unit = where[0] % n_steps, where[1] % n_units
    x = activations(n_steps, n_units, 1, dtype, 0, 'plain')
    layer = _Collector('fc', rule)
    layer.add(activations(before, n_units, 1, dtype, 1, 'plain'))
    x[step, unit] = value
    told = f'must be finite, got .* at step {before + step}, unit {unit}'
    with pytest.raises(ValueError, match=told), on_a_device() if elsewhere else nullcontext():
        layer.add(x)
        layer.result('unknown')


@pytest.mark.parametrize('rule', [r for r in RULES if r.rule != 'quantile'])
@pytest.mark.parametrize('keep', ['spikes', 'stats', 'levels'])
def test_no_wait(rule, keep):
    "Nothing asks for a value of a batch, which fake tensors do not have, before it is fetched"
    layer = _Collector('x', rule, keep, verify=keep == 'spikes')
    with on_a_device(), FakeTensorMode() as mode:
        for n_steps in (8, 5):
            layer.add(mode.from_tensor(torch.empty(n_steps, 3)))
        with pytest.raises(DataDependentOutputException):
            layer.add(mode.from_tensor(torch.empty(8, 3)))  # the first one is fetched


@pytest.mark.parametrize('width', [1, 2, 7, 8, 64, 1000, 2**17])
@pytest.mark.parametrize('size', [1, 3, 8])
def test_widths(width, size):
    x = activations(11, width, 0.5, torch.float32, 3, 'plain')
    for rule in RULES[:4] + RULES[5:7]:
        layer = _Collector('x', rule)
        for batch in x.split(size):
            layer.add(batch)
        assert layer.result('unknown') == binarize(x, rule)


@pytest.mark.parametrize('rule', RULES)
@pytest.mark.parametrize('first', DTYPES)
@pytest.mark.parametrize('second', DTYPES)
def test_batches_of_two_precisions(rule, first, second):
    x = activations(40, 9, 0.3, torch.float64, 2, 'plain')
    parts = x[:17].to(first), x[17:].to(second)
    layer = _Collector('x', rule)
    for part in parts:
        layer.add(part)
    assert layer.result('unknown') == binarize(
        torch.cat([p.to(torch.float64) for p in parts]), rule
    )


def test_a_result_stays_while_the_stream_goes_on():
    stream = _Stream(3, (5,))
    bits = _pack(np.random.default_rng(0).random((16, 3)) < 0.5)
    stream.add(bits, 16)
    before = stream.result()
    copy = {k: v.copy() for k, v in before.arrays.items()}
    stream.add(bits, 16)
    assert all(np.array_equal(before.arrays[k], v) for k, v in copy.items())
    assert before.n_steps == 16 and stream.result().n_steps == 32


def test_more_values_than_31_bits_count():
    batch = activations(64, 2**17, 0, torch.float32, 1, 'plain')
    layer = _Collector('x', Threshold('absolute', 0.5), 'stats', (100,))
    n = 2**31 // batch.numel() + 1
    for _ in range(n):
        layer.add(batch)
    stats = layer.result('unknown')
    assert stats.n_steps * stats.n_units > 2**31
    assert np.array_equal(stats.n_spikes(), n * (batch > 0.5).sum(0).numpy())


def test_within_bounds(tmp_path):
    "The same tests with numba's check of every index: a loop that leaves an array raises"
    if os.environ.get('NUMBA_BOUNDSCHECK'):
        pytest.skip('this is that run')
    env = os.environ | {'NUMBA_BOUNDSCHECK': '1', 'NUMBA_CACHE_DIR': str(tmp_path)}
    command = [sys.executable, '-m', 'pytest', '-q', '-p', 'no:cacheprovider', __file__]
    command += ['-k', 'bits or finite or widths']
    run = subprocess.run(command, env=env, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout[-2000:]
