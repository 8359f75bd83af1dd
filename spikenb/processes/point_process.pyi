# Made by tools/stubs.py: edit the notebook.
import warnings
from dataclasses import dataclass, replace
import numpy as np
from fastcore.basics import patch
from scipy.special import xlog1py, xlogy
from scipy.stats import kstwo
from threadpoolctl import threadpool_limits
from torch import Tensor
from ..base.help_texts import document
from ..spikes.poisson import rate_interval
from ..spikes.trains import SpikeTrains, as_spikes
from typing import Any

__all__ = ['ProcessFit', 'fit']
def _loglik(s, p) -> float:
    """Sum up the log-likelihood of spikes `s` given their chances `p`, nats"""

@dataclass(frozen=True)
class _Process:
    """A state at every step and a chance of a spike in each state

    Parameters
    ----------
    n_steps
        Length of the recording
    n_lags
        Memory of the self-exciting process
    n_basis
        Curves of the inhomogeneous process
    prior
        Pseudo-observations per parameter, where it applies
    intervals
        Whether limits are wanted
    """
    n_steps: int
    n_lags: int = ...
    n_basis: int = ...
    prior: float = ...
    intervals: bool = ...
    name = ...
    names = ...
    n_states = ...
    after = ...
    def known(self, s): ...
    def limits(self, solved): ...
    def unfit(self, s): ...
    def intensity(self, theta: np.ndarray, s: np.ndarray) -> np.ndarray:
        """Compute the chance of a spike at every step, given the steps before

        Parameters
        ----------
        theta
            Parameters of one unit
        s
            Its spikes, bool, shape (steps,)

        Returns
        -------
            Chances of a spike, shape (steps,); NaN where the state is not known
        """
    def estimate(self, s: np.ndarray, keep: np.ndarray) -> _Solution:
        """Fit to the steps of `keep`

        Parameters
        ----------
        s
            Spikes of one unit, bool, shape (steps,)
        keep
            Steps to fit to, bool, same shape

        Returns
        -------
            Parameters and intervals, or the reason why there are none
        """

@dataclass(frozen=True)
class _Solution:
    """What a fit to one unit gives

    Parameters
    ----------
    theta
        Parameters, NaN where there are none
    low
        Lower ends of their intervals
    high
        Upper ends
    spikes
        Spikes in each state, where parameters are shares of visits
    visits
        Visits to each state
    reason
        Why parameters are missing, '' where none is
    """
    theta: np.ndarray
    low: np.ndarray | None = ...
    high: np.ndarray | None = ...
    spikes: np.ndarray | None = ...
    visits: np.ndarray | None = ...
    reason: str = ...

def _no_fit(n_parameters, reason) -> _Solution:
    """Give a reason instead of parameters"""

_PROCESSES: dict
_RATES: dict
def _register(cls):
    """Let `fit` know a process by its name"""

class _Shares(_Process):
    """A process whose parameters are shares: spikes over visits to a state"""
    def solve(self, visits, spikes): ...
    def limits(self, solved): ...

@_register
class _Bernoulli(_Shares):
    """A coin tossed at every step"""
    name = ...
    names = ...
    n_states = ...
    def states(self, s): ...
    def prob(self, theta, state): ...
    def unfit(self, s): ...
    def simulate(self, theta, n_steps, rng): ...

def _rescale(s, p, rng) -> np.ndarray:
    """Stretch time so that a right model has exponential intervals (Haslinger, Pipa & Brown 2010)

    Returns
    -------
        Rescaled intervals, one a spike
    """

def _ks(xi) -> float:
    """Measure the distance between rescaled intervals and the exponential law

    Returns
    -------
        Largest distance, NaN below 5 intervals
    """

def _fold(n_steps, n_blocks, n_folds) -> np.ndarray:
    """Cut the recording into blocks and deal them out in turn

    Returns
    -------
        Fold of every step, int, shape (steps,)
    """

def _stream(seed):
    """Start random numbers of which no simulation with the same seed has used any"""

def _goodness(rule, theta, s, keep, rng) -> tuple:
    """Judge all steps of `keep` by parameters `theta`

    Returns
    -------
        Distance and p-value, NaN if too little
    """

def _fit_unit(rule, s, keep, goodness, rng) -> tuple:
    """Fit one unit and judge the fit

    Returns
    -------
        Solution, log-likelihood, distance, p-value
    """

@dataclass(frozen=True, repr=False)
class ProcessFit:
    """A process fitted to every unit of a layer

    Parameters
    ----------
    process
        Name of the process
    names
        Names of its parameters
    estimate
        Parameters, shape (units, parameters); NaN where there is no fit
    low
        Lower ends of the 95% intervals, same shape
    high
        Upper ends
    loglik
        Log-likelihood of the steps used, nats, shape (units,)
    n_used
        Steps used, shape (units,)
    ks
        Kolmogorov-Smirnov distance of the rescaled intervals, shape (units,)
    p
        Its p-value; NaN where it could not be judged
    reason
        Why a unit has no fit, '' where it has
    n_steps
        Steps of the recording
    layer
        The layer the units belong to
    rule
        The process with its settings
    """
    process: str
    names: tuple
    estimate: np.ndarray
    low: np.ndarray
    high: np.ndarray
    loglik: np.ndarray
    n_used: np.ndarray
    ks: np.ndarray
    p: np.ndarray
    reason: tuple
    n_steps: int
    layer: str = ...
    rule: object = ...
    @property
    def converged(self): ...
    @property
    def aic(self): ...
    @property
    def bic(self): ...
    def to_frame(self):
        """List parameters with intervals, log-likelihood, AIC, BIC, goodness of fit and the reason where there is no fit

        Returns
        -------
            pandas.DataFrame, one row per unit
        """
    def __repr__(self): ...
    def _repr_html_(self): ...
    def simulate(self, n_steps: int, seed: int = ...) -> SpikeTrains:
        """Simulate new trains from the fit

        Parameters
        ----------
        n_steps
            Number of steps
        seed
            Seed of the random generator

        Returns
        -------
            As many units as were fitted; a unit without a fit stays silent
        """
    def intensity(self, spikes: SpikeTrains | np.ndarray | Tensor) -> np.ndarray:
        """Compute the chance of a spike at every step, given the steps before it

        Parameters
        ----------
        spikes
            The real past: trains, or booleans (steps, units)

        Returns
        -------
            Chances of a spike, shape (steps, units); NaN where the past is not known yet
        """

def _fit_units(rule, trains, start, goodness, rng) -> ProcessFit:
    """Fit and judge unit by unit, from step `start` on"""

def _whole(n, name, low = ..., high = ...) -> int:
    """Return `n` as an int, whole floats included, or raise naming it"""

def _plain(name) -> str:
    """Write a name in lower case, without hyphens and underscores"""

def _name(process, names, hint = ...) -> str:
    """Find the name as it is listed, or raise an error that names the choices"""

def _rule(process, n_steps, n_lags, n_basis, prior):
    """Make the process with its settings, or raise an error that says what would do"""

def _trains(spikes):
    """Make spike trains, with a warning where steps and units look swapped"""

_GOODNESS: tuple
def fit(spikes: SpikeTrains | np.ndarray | Tensor, process: str = ..., n_lags: int = ..., n_basis: int = ..., prior: float = ..., start: int = ..., goodness: str | None = ..., n_boot: int = ..., seed: int = ...) -> ProcessFit:
    """Fit a process to every unit by maximum likelihood, or with a prior

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    process
        Name of the process; case, hyphens, underscores do not matter
    n_lags
        Self-exciting: how many steps back a spike is felt, 1 to 12
    n_basis
        Inhomogeneous: how many curves make up the rate, 4 to 50
    prior
        Pseudo-observations per parameter: 0 is maximum likelihood; renewal laws with two parameters and Hawkes take no notice of it
    start
        First step to use (not for rates over units); later where a past is needed
    goodness
        'half-sample', 'bootstrap', 'plain' (too timid) or None
    n_boot
        Simulated layers of the bootstrap (which is not for rates over units)
    seed
        Seed of the goodness of fit

    Returns
    -------
        One row per unit; a row for the layer where the law is one of rates over units
    """

def _bootstrap(done, start, n_boot, seed) -> ProcessFit:
    """Replace the p-values by those of a parametric bootstrap with refits"""
