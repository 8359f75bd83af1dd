"""spikenb.training.fastai with fastai itself, on digits. nbs/training/fastai.ipynb shows this file and its log.

python tests/fastai_adapter.py [LOG]        LOG: a file that gets what is printed, too
"""

import contextlib
import io
import pickle
import sys
import tempfile
import warnings

import fastai
import fastcore
import numpy as np
import pandas as pd
import torch
from fastai.callback.core import Callback, CancelValidException
from fastai.callback.progress import CSVLogger
from fastai.callback.schedule import Learner
from fastai.callback.tracker import EarlyStoppingCallback, SaveModelCallback
from fastai.data.core import DataLoaders
from fastai.data.load import DataLoader
from fastai.metrics import accuracy
from fastai.torch_core import set_seed
from torch.utils.data import TensorDataset

from spikenb.networks.datasets import digits
from spikenb.networks.labels import shuffle_labels
from spikenb.networks.models import mlp
from spikenb.processes.selectivity import selectivity_index
from spikenb.recording.record import record
from spikenb.training.fastai import SpikeMonitor
from spikenb.training.monitor import Monitor
from spikenb.training.stopping import StopMemorizing

lines = []
folder = tempfile.TemporaryDirectory()
data = digits()
noisy, _ = shuffle_labels(data.y_train, 0.4, seed=0)


def tell(text):
    "Print, and keep for the log"
    print(text)
    lines.append(str(text))


def learner(*cbs, labels=noisy):
    "A Learner of a small network on digits, 40% of the labels wrong; always the same"
    set_seed(0)
    train = DataLoader(TensorDataset(data.x_train, labels), bs=50, shuffle=True)
    valid = DataLoader(TensorDataset(data.x_test, data.y_test), bs=200)
    net = mlp(data.shape, seed=0)
    loss = torch.nn.functional.cross_entropy
    return Learner(
        DataLoaders(train, valid),
        net,
        loss_func=loss,
        metrics=accuracy,
        cbs=list(cbs),
        path=folder.name,
    )


def quiet(fit, *args, **kwargs):
    "What fastai prints while it fits"
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        fit(*args, **kwargs)
    return out.getvalue()


def table(learn):
    "What the Recorder has"
    rows = [list(row) for row in learn.recorder.values]
    return pd.DataFrame(rows, columns=learn.recorder.metric_names[1:-1])  # without epoch and time


tell(f'fastai {fastai.__version__}, fastcore {fastcore.__version__}, torch {torch.__version__}')

# riding on the validation
learn = learner(SpikeMonitor())
shown = quiet(learn.fit_one_cycle, 8, 1e-3)
assert 'spikenb_selectivity' in shown, shown
tell(table(learn).round(3).to_string())
looks = learn.spike_monitor.monitor
assert len(looks.rows) == 8 and looks.notes == []
assert np.array_equal(table(learn).spikenb_mfr, looks.to_frame().mfr)
trains, classes = record(learn.model, data.x_test, answers=True, progress=False)
assert np.isclose(looks.rows[-1]['selectivity'], np.nanmean(selectivity_index(trains, classes)))
assert list(learn.metrics.attrgot('name')) == ['accuracy']  # ours are there during fit only
tell(
    'ok: riding on the validation, the numbers of `record`, in the progress table and the Recorder'
)

# the same run
alone = learner()
quiet(alone.fit_one_cycle, 8, 1e-3)
for other in (SpikeMonitor(data.x_test), SpikeMonitor(alone.dls.valid, every=2)):
    watched = learner(other)
    quiet(watched.fit_one_cycle, 8, 1e-3)
    models = alone.model, learn.model, watched.model
    for a, b, c in zip(*[model.parameters() for model in models]):
        assert torch.equal(a, b) and torch.equal(a, c)
assert [row['epoch'] for row in other.monitor.rows] == [0, 2, 4, 6]
assert np.isnan(table(watched).spikenb_mfr[1::2]).all()
tell('ok: weights are bit for bit the same with and without, riding or with inputs of its own')

# callbacks that read a metric
keep = SaveModelCallback(monitor='spikenb_selectivity', fname='best')
early = EarlyStoppingCallback(monitor='spikenb_selectivity', patience=3)
learn = learner(SpikeMonitor(), keep, early)
quiet(learn.fit, 30, 3e-4)
values = table(learn).spikenb_selectivity
assert len(values) - 1 - values.argmax() == 3
row = Monitor(learn.model, data.x_test)()
assert np.isclose(row['selectivity'], values.max())
tell(f'ok: stopped after {len(values)} epochs of 30; that of the highest selectivity is loaded')

learn = learner(SpikeMonitor(stop=lambda row: row['selectivity'] > 0.5), labels=data.y_train)
quiet(learn.fit, 30, 3e-4)
values = table(learn).spikenb_selectivity
assert values.iloc[-1] > 0.5 and (values.iloc[:-1] <= 0.5).all() and len(values) < 30
tell(f'ok: stop= ended training after {len(values)} epochs, and the last epoch is in the Recorder')

stop = StopMemorizing()
learn = learner(SpikeMonitor(data.x_test, stop=stop))
quiet(learn.fit, 60, 3e-3)
assert stop.should_stop and len(table(learn)) < 60
assert all(torch.equal(v.cpu(), stop.mean[k]) for k, v in learn.model.state_dict().items())
tell(f'ok: StopMemorizing ended training after {len(table(learn))} epochs; its mean is loaded')

# not during lr_find, get_preds or validate
learn = learner(SpikeMonitor(data.x_test))
quiet(learn.lr_find, show_plot=False)
assert learn.spike_monitor.monitor is None
quiet(learn.fit, 1)
with learn.no_bar():
    learn.get_preds()
    assert len(learn.validate()) == 2  # loss and accuracy
quiet(learn.fit, 1)
assert [row['epoch'] for row in learn.spike_monitor.monitor.rows] == [0, 1]
tell('ok: no look in lr_find, get_preds and validate; a second fit goes on counting')


class NoValidation(Callback):
    order = 70

    def before_validate(self):
        raise CancelValidException


for ours in (SpikeMonitor(), SpikeMonitor(data.x_test)):
    learn = learner(ours, NoValidation())
    quiet(learn.fit, 2)
    assert ours.monitor.rows == []
assert not torch.nn.modules.module._global_forward_pre_hooks
tell('ok: a cancelled validation is no look, and leaves no hook')

# a look that fails, several layers, given labels
broken = SpikeMonitor(data.x_test[:, :, :4])
learn = learner(broken)
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    quiet(learn.fit, 2)
assert any('a look failed' in str(w.message) for w in told)
assert table(learn).spikenb_mfr.isna().all() and table(learn).accuracy.notna().all()
also = dict(train=(data.x_train[:200], noisy[:200]))
several = SpikeMonitor(data.x_test, measures=('mfr', 'train/agreement'), also=also)
learn = learner(several, CSVLogger(f'{folder.name}/history.csv'))
quiet(learn.fit, 2)
written = pd.read_csv(f'{folder.name}/history.csv')
seen = several.monitor.to_frame()['train/agreement']
assert np.allclose(written.spikenb_train_agreement, seen, atol=1e-5)
missing = learner(SpikeMonitor(layers='all'))
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    quiet(missing.fit, 1)
assert any("no column 'mfr'" in str(w.message) for w in told)
for wrong, word in (
    (dict(measures=('mfrr',)), 'mfrr'),
    (dict(inputs=iter([])), 'only once'),
    (dict(stop=3), 'function of a row'),
    (dict(evry=3), 'evry'),
):
    try:
        SpikeMonitor(**wrong)
    except (TypeError, ValueError) as e:
        assert word in str(e), e
    else:
        raise AssertionError(f'{wrong} was taken')
tell(
    'ok: a look that fails is NaN and training goes on; other columns; wrong arguments are refused'
)

# pickled, as `learn.export` does it
learn.remove_cb(several)
loaded = pickle.loads(pickle.dumps(several))
assert loaded.monitor is None and loaded.inputs is None and loaded.options == {}
assert loaded.measures == several.measures
tell('ok: pickled with a Learner, the callback leaves out inputs and what was seen')

folder.cleanup()
if len(sys.argv) > 1:
    with open(sys.argv[1], 'w') as f:
        f.write('\n'.join(lines) + '\n')
