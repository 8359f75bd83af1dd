# The front door: what `import spikenb as sn` offers. Read at run time, too: each name is loaded when it is first used.
from . import base as base
from . import networks as networks
from . import processes as processes
from . import recording as recording
from . import show as show
from . import spikes as spikes
from . import study as study
from . import training as training
from .processes.selectivity_report import selectivity as selectivity
from .processes.compare_processes import compare_processes as compare_processes
from .processes.poisson_report import check_poisson as check_poisson
from .recording.recorder import Recorder as Recorder
from .recording.record import predict as predict
from .recording.record import record as record
from .spikes.plot import plot_raster as plot_raster
from .spikes.stats import fano as fano
from .spikes.stats import rate as rate
from .spikes.streaming import SpikeStats as SpikeStats
from .spikes.summary import summarize as summarize
from .spikes.threshold import Threshold as Threshold
from .spikes.trains import SpikeTrains as SpikeTrains
from .spikes.trains import binarize as binarize
from .training.compare_networks import compare as compare
from .training.depth import selectivity_by_layer as selectivity_by_layer
from .training.firing_penalty import FiringPenalty as FiringPenalty
from .training.monitor import Monitor as Monitor
from .training.noisy_labels import estimate_noise as estimate_noise
from .training.noisy_labels import suspect_labels as suspect_labels
from .training.pruning import firing_scores as firing_scores
from .training.stopping import StopMemorizing as StopMemorizing
from .training.track import track as track
from .training.units import unit_report as unit_report

__version__: str
