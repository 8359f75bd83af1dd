"""Everything public in one import: `from spikenb.all import *`"""
from spikenb import __version__
from spikenb.poisson import *
from spikenb.spikes import *
from spikenb.stats import *
from spikenb.streaming import *
from spikenb.record import *
from spikenb.plot import *
from spikenb.synchrony import *
from spikenb.assumptions import *
from spikenb.calibration import *
from spikenb.processes import *
from spikenb.selectivity import *
from spikenb.data import *
from spikenb.models import *
from spikenb.train import *
from spikenb.experiment import *
from spikenb.explore import *
