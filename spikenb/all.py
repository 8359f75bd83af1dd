"""What notebooks use most, in one import: `from spikenb.all import *`. Stores, grids and benchmarks have modules of their own.

Names that a notebook is likely to have already stay out of the star: `LEFT_OUT` says which and where they come from.
They are here when asked for by name, as in `from spikenb.all import train`.
"""

from spikenb import __version__
from spikenb.spikes.poisson import *
from spikenb.spikes.distributions import *
from spikenb.spikes.threshold import *
from spikenb.spikes.trains import *
from spikenb.spikes.stats import *
from spikenb.spikes.summary import *
from spikenb.spikes.streaming import *
from spikenb.spikes.plot import *
from spikenb.recording.time_steps import *
from spikenb.recording.recorder import *
from spikenb.recording.record import *
from spikenb.processes.synchrony import *
from spikenb.processes.independence import *
from spikenb.processes.stationarity import *
from spikenb.processes.goodness_of_fit import *
from spikenb.processes.poisson_report import *
from spikenb.processes.calibration import *
from spikenb.processes.point_process import *
from spikenb.processes.compare_processes import *
from spikenb.processes.rates import *
from spikenb.processes.selectivity import *
from spikenb.processes.selectivity_report import *
from spikenb.training.compare_networks import *
from spikenb.training.track import *
from spikenb.training.units import *
from spikenb.training.monitor import *
from spikenb.training.stopping import StopMemorizing
from spikenb.training.noisy_labels import *
from spikenb.training.pruning import *
from spikenb.training.firing_penalty import *
from spikenb.training.transfer import *
from spikenb.training.depth import *
from spikenb.networks.image_data import *
from spikenb.networks.datasets import *
from spikenb.networks.labels import *
from spikenb.networks.models import *
from spikenb.networks.training_loop import *
from spikenb.study.experiment import *
from spikenb.show.widgets import *
from spikenb.show.threshold_explorer import *
from spikenb.show.poisson_workbench import *
from spikenb.show.training_replay import *
from spikenb.show.frames import *

LEFT_OUT = {
    'accuracy',  # torchmetrics, fastai
    'fit',  # scipy.stats
    'Recorder',  # fastai
    'run',  # fastcore, and the name of many a function of one's own
    'Summary',  # fastcore, and the writers of TensorBoard's kind
    'Threshold',  # torch.nn
    'train',  # one's own, in nearly every notebook
}
__all__ = sorted(o for o in dir() if not o.startswith('_') and o not in {*LEFT_OUT, 'LEFT_OUT'})
