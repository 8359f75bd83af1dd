# Made by tools/stubs.py: edit the notebook.
import warnings
from dataclasses import dataclass, replace
import numpy as np
from torch import Tensor
from fastcore.basics import patch
from scipy.interpolate import BSpline
from scipy.optimize import brentq, minimize
from scipy.special import betainc, expit, gammaln, log_ndtr, logit, xlog1py, xlogy
from scipy.signal import lfilter
from scipy.stats import chi2, kstwo, norm
from threadpoolctl import threadpool_limits
from .assumptions import fdr
from .help import document
from .poisson import rate_interval, simulate_bernoulli
from .spikes import SpikeTrains, as_spikes
from typing import Any
import matplotlib.axes

__all__ = ['ProcessFit', 'fit', 'ProcessComparison', 'compare_processes', 'compare_rates']
def _loglik(s, p) -> float:
    """Log-likelihood of spikes `s` given their chances `p`, nats"""

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
    (name, names, n_states, after) = ...
    def known(self, s): ...
    def limits(self, low, high): ...
    def unfit(self, s): ...
    def intensity(self, theta: np.ndarray, s: np.ndarray) -> np.ndarray:
        """Chance of a spike at every step given the steps before, NaN where the state is not known"""
    def estimate(self, s: np.ndarray, keep: np.ndarray) -> tuple:
        """Fit to the steps of `keep`

        Returns
        -------
            Parameters, low, high and the reason why there are none ('' if there are)
        """

def _register(cls): ...

class _Shares(_Process):
    """A process whose parameters are shares: spikes over visits to a state"""
    def solve(self, n, d): ...
    def limits(self, low, high): ...

@_register
class _Bernoulli(_Shares):
    (name, names, n_states) = ...
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
    """Distance between rescaled intervals and the exponential law

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
    """Random numbers that no simulation with the same seed has used: a train judged by its own random numbers looks odd"""

def _goodness(rule, theta, s, keep, rng):
    """Judge all steps of `keep` by parameters `theta`

    Parameters
    ----------
    rng
        Distance and p-value
    """

def _fit_unit(rule, s, keep, goodness, rng) -> tuple:
    """Fit one unit and judge the fit

    Returns
    -------
        A row of the table
    """

_GOODNESS: tuple
def _whole(n, name, low = ..., high = ...) -> int:
    """Return `n` as an int, whole floats included, or raise naming it"""

def _name(process, names, hint = ...) -> str:
    """The name as it is listed, whatever its case, hyphens and underscores, or an error that names the choices"""

def _rule(process, n_steps, n_lags, n_basis, prior):
    """The process with its settings, or an error that says what would do"""

def _trains(spikes):
    """Spike trains, with a warning where steps and units look swapped"""

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

        Parameters
        ----------
        self
            pandas.DataFrame, a row a unit
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
            The trains whose past is given: booleans (steps, units)

        Returns
        -------
            Chances of a spike, shape (steps, units); NaN where the past is not known yet
        """

def fit(spikes: SpikeTrains | np.ndarray | Tensor, process: str = ..., n_lags: int = ..., n_basis: int = ..., prior: float = ..., start: int = ..., goodness: str | None = ..., n_boot: int = ..., seed: int = ...) -> ProcessFit:
    """Fit a process to every unit by maximum likelihood, or with a prior

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    process
        Name of the process, see the table above; case, hyphens and underscores do not matter
    n_lags
        Self-exciting: how many steps back a spike is felt, 1 to 12
    n_basis
        Inhomogeneous: how many curves make up the rate, 4 to 50
    prior
        Pseudo-observations per parameter: 0 is maximum likelihood; renewal laws with two parameters and Hawkes take no notice of it
    start
        First step to use (not for rates over units); a process that needs a past starts later on its own
    goodness
        Goodness of fit: 'half-sample', 'bootstrap' (not for rates over units), 'plain' (too timid) or None
    n_boot
        Simulated layers of the bootstrap
    seed
        Seed of the goodness of fit

    Returns
    -------
        A row a unit; a row for the layer where the law is one of rates over units
    """

def _bootstrap(done, start, n_boot, seed) -> ProcessFit:
    """Replace the p-values by those of a parametric bootstrap with refits"""

def _walk(table, follow, n_steps, rng) -> np.ndarray:
    """Simulate step by step from chances `table`, shape (states, units)

    Returns
    -------
        Spikes, bool, shape (steps, units)
    """

@_register
class _Markov(_Shares):
    (name, names, n_states, after) = ...
    def states(self, s): ...
    def prob(self, theta, state): ...
    def simulate(self, theta, n_steps, rng): ...

def _age(s) -> np.ndarray:
    """Age of each step

    Returns
    -------
        Steps since the last spike: 1 right after it, -1 where there was none yet
    """

def _age_terms(n, d) -> tuple:
    """Turn visits `n` and spikes `d` at each age into the terms of the sum over intervals

    Returns
    -------
        Ages, intervals ending there, intervals cut off there
    """

@_register
class _Geometric(_Bernoulli):
    (name, after) = ...
    def states(self, s): ...

class _Renewal(_Process):
    """A renewal process given the log survival function of its intervals"""
    (low, high, after) = ...
    def states(self, s): ...
    def prob(self, theta, age): ...
    def nll(self, x, k, ended, cut): ...
    def solve(self, n: np.ndarray, d: np.ndarray) -> tuple:
        """Maximize the likelihood; intervals from the observed information"""
    def simulate(self, theta: np.ndarray, n_steps: int, rng: np.random.Generator) -> np.ndarray:
        """Draw intervals and add them up"""

def _wald(rule, x, nll):
    """Intervals from the curvature of the log-likelihood at its maximum

    Parameters
    ----------
    nll
        Parameters, low, high, reason
    """

@_register
class _NegativeBinomial(_Renewal):
    (name, names) = ...
    def theta(self, x): ...
    def inverse(self, theta): ...
    def logsf(self, k, x): ...
    def guess(self, mean, var): ...
    def draw(self, theta, rng, n): ...

@_register
class _Weibull(_Renewal):
    (name, names) = ...
    def theta(self, x): ...
    def inverse(self, theta): ...
    def logsf(self, k, x): ...
    def guess(self, mean, var): ...
    def draw(self, theta, rng, n): ...

@_register
class _Lognormal(_Renewal):
    (name, names) = ...
    def theta(self, x): ...
    def inverse(self, theta): ...
    def logsf(self, k, x): ...
    def guess(self, mean, var): ...
    def draw(self, theta, rng, n): ...

def _glm(rule, X, n, d, pseudo, y, weight):
    """Binomial regression of spikes `d` in `n` visits on rows `X`, and on imaginary `pseudo` rows with outcome `y`

    Parameters
    ----------
    weight
        Parameters, low, high, reason
    """

@_register
class _SelfExciting(_Process):
    (name, after) = ...
    @property
    def names(self): ...
    def states(self, s): ...
    def rows(self, code): ...
    def prob(self, theta, code): ...
    def solve(self, n, d): ...
    def simulate(self, theta, n_steps, rng): ...

@_register
class _Inhomogeneous(_Process):
    (name, n_states) = ...
    @property
    def names(self): ...
    def states(self, s): ...
    def rows(self, state): ...
    def prob(self, theta, state): ...
    def solve(self, n, d): ...
    def simulate(self, theta, n_steps, rng): ...

@_register
class _Hawkes(_Process):
    (name, names) = ...
    def theta(self, x): ...
    def known(self, s): ...
    def rate(self, theta, s): ...
    def intensity(self, theta, s): ...
    def simulate(self, theta, n_steps, rng): ...
    def _orig_estimate(self, s: np.ndarray, keep: np.ndarray) -> tuple:
        """Fit to the steps of `keep`

        Returns
        -------
            Parameters, low, high and the reason why there are none ('' if there are)
        """
    def estimate(self, s: np.ndarray, keep: np.ndarray) -> tuple:
        """Maximize the likelihood of the steps of `keep`, given all steps before each"""

def _heldout(rule, s, keep, fold) -> float:
    """Mean log-likelihood of held-out steps

    Returns
    -------
        Nats per step, NaN where a fold could not be fitted
    """

_DEFAULT: tuple
def _compare_unit(rules, unit, s, fold, goodness, rng) -> list:
    """Fit and score all processes on the same steps of one unit

    Returns
    -------
        A dict a process
    """

@dataclass(frozen=True, repr=False)
class ProcessComparison:
    """How well each process describes each unit of a layer

    Parameters
    ----------
    table
        pandas.DataFrame, a row a unit and process
    processes
        Names of the processes, in order
    n_units
        Units of the layer
    n_steps
        Steps of the recording
    alpha
        False discovery rate of the goodness of fit
    layer
        The layer the units belong to
    """
    table: object
    processes: tuple
    n_units: int
    n_steps: int
    alpha: float = ...
    layer: str = ...
    def best(self, by: str = ...):
        """Name the best process of each unit

        Parameters
        ----------
        by
            'heldout' (predicts new steps best), 'aic' or 'bic' (names the process of a single unit most reliably)

        Returns
        -------
            pandas.Series, name of the best process for each unit; missing where none could be judged
        """
    def to_frame(self):
        """List a row a process: held-out score and gain, share of units it is best for, AIC, BIC, goodness of fit, failures

        Parameters
        ----------
        self
            pandas.DataFrame indexed by process
        """
    def _headline(self) -> str:
        """What was compared, in a line"""
    def __repr__(self): ...
    def _repr_html_(self): ...
    def units(self):
        """List scores, AIC, BIC, goodness of fit and reasons, a row a unit and process

        Parameters
        ----------
        self
            pandas.DataFrame indexed by unit and process
        """
    def plot(self, ax: matplotlib.axes.Axes|None = ...):
        """Draw the mean gain of each process over Bernoulli, with two standard errors

        Parameters
        ----------
        ax
            Axes to draw on; a new figure by default

        Returns
        -------
            The axes
        """

def compare_processes(spikes: SpikeTrains | np.ndarray | Tensor, processes: tuple = ..., n_lags: int = ..., n_basis: int = ..., prior: float = ..., n_blocks: int = ..., n_folds: int = ..., goodness: str | None = ..., alpha: float = ..., seed: int = ...) -> ProcessComparison:
    """Let processes compete to describe each unit, on the same steps

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    processes
        Names of the processes; Bernoulli always comes first, and 'poisson' is the same
    n_lags
        Self-exciting: how many steps back a spike is felt, 1 to 12
    n_basis
        Inhomogeneous: how many curves make up the rate, 4 to 50
    prior
        Pseudo-observations per parameter, for chances and regressions; above 0, AIC and BIC are not at the maximum of the likelihood
    n_blocks
        Blocks the recording is cut into
    n_folds
        Folds the blocks are dealt out to in turn, 2 or more
    goodness
        Goodness of fit: 'half-sample', 'plain' (too timid) or None
    alpha
        False discovery rate of the goodness of fit
    seed
        Seed of the goodness of fit

    Returns
    -------
        Tables by process and by unit
    """

def _rejected(p, alpha) -> tuple:
    """Benjamini-Hochberg over the p-values there are

    Returns
    -------
        Share rejected, number without a p-value
    """

def _log_rise(a, k):
    """Logarithm of a(a+1)...(a+k-1), exact also for huge `a`"""

@dataclass(frozen=True)
class _Rates(_Process):
    """Units whose chances follow a beta distribution, some of them perhaps dead"""
    (name, names) = ...
    (low, high) = ...
    def theta(self, x): ...
    def beta(self, theta): ...
    def terms(self, theta, k, n): ...
    def intensity(self, theta, s): ...
    def draw(self, theta, n, rng): ...
    def simulate(self, theta, n_steps, rng): ...

class _Binomial(_Rates):
    (name, names, low, high) = ...
    def beta(self, theta): ...
    def terms(self, theta, k, n): ...

class _ZeroInflated(_Rates):
    (name, names, low, high) = ...
    def theta(self, x): ...
    def terms(self, theta, k, n): ...
    def intensity(self, theta, s): ...
    def draw(self, theta, n, rng): ...

def _climb(rule, k, n, start, fixed = ...):
    """Maximize the likelihood of counts, some parameters held fixed

    Parameters
    ----------
    fixed
        Result of scipy's minimize over the parameters that are not fixed
    """

def _best_rates(rule, k, n):
    """Start from moments, from units all alike, and with dead units

    Parameters
    ----------
    n
        Parameters on the scale of the search, negative log-likelihood
    """

def _profile(rule, k, n, x, nll, i):
    """Ends of the profile likelihood interval of parameter `i`

    Parameters
    ----------
    i
        Low and high on the scale of the search
    """

def _check_rates(process, goodness, prior, start):
    """Refuse what a law of rates over units cannot honor

    Parameters
    ----------
    start
        The goodness of fit
    """

def _fit_rates(trains, process, rng, goodness = ...) -> ProcessFit:
    """Fit a law of rates over units

    Returns
    -------
        One row, for the layer
    """

def _rate_goodness(rule, k, n, rng, x = ...):
    """Fit to a random half of the units unless `x` is given, and judge all of them by a randomized probability integral transform

    Parameters
    ----------
    x
        Distance and p-value
    """

def _edge_p(ratio) -> float:
    """P-value of a likelihood ratio whose extra parameter is 0, its lower limit, under the simpler law

    Returns
    -------
        P-value
    """

def compare_rates(spikes: SpikeTrains | np.ndarray | Tensor, seed: int = ...):
    """Compare three laws for the rates of the units: all alike, spread, spread with dead units

    Parameters
    ----------
    spikes
        Spike trains, or booleans (steps, units)
    seed
        Seed of the goodness of fit

    Returns
    -------
        pandas.DataFrame, a row a law: parameters with intervals, log-likelihood, AIC, BIC (over units), p of the step from the law above, goodness of fit
    """
