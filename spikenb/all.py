"""Everything public in one import, for notebooks: `from spikenb.all import *`

Names that other star imports of a notebook bring as well stay out of the star: `LEFT_OUT` says which. They are here when
asked for by name, `from spikenb.all import train`, as is everything else.
"""

from spikenb import __version__
from spikenb.spikes.poisson import *
from spikenb.spikes.laws import *
from spikenb.spikes.threshold import *
from spikenb.spikes.trains import *
from spikenb.spikes.stats import *
from spikenb.spikes.summary import *
from spikenb.spikes.streaming import *
from spikenb.spikes.plot import *
from spikenb.recording.steps import *
from spikenb.recording.engine import *
from spikenb.recording.record import *
from spikenb.processes.synchrony import *
from spikenb.processes.independence import *
from spikenb.processes.stationarity import *
from spikenb.processes.goodness import *
from spikenb.processes.report import *
from spikenb.processes.calibration import *
from spikenb.processes.process import *
from spikenb.processes.comparison import *
from spikenb.processes.rates import *
from spikenb.processes.selectivity import *
from spikenb.training.compare import *
from spikenb.training.track import *
from spikenb.networks.images import *
from spikenb.networks.data import *
from spikenb.networks.labels import *
from spikenb.networks.models import *
from spikenb.networks.train import *
from spikenb.study.experiment import *
from spikenb.show.widgets import *
from spikenb.show.explore import *
from spikenb.show.frames import *

LEFT_OUT = {
    'train', 'run', 'fit', 'accuracy', 'Threshold', 'Recorder', 'Summary',
}  # fmt: skip
__all__ = sorted(o for o in dir() if not o.startswith('_') and o not in {*LEFT_OUT, 'LEFT_OUT'})
