"""`numpy.random`: `default_rng` and the older module-level functions. Every stream is NumPy's own, bit for bit."""

from numpy.random._bits import MT19937, PCG64, PCG64DXSM, SFC64, BitGenerator, Philox, SeedSequence
from numpy.random._generator import Generator, default_rng
from numpy.random._legacy import RandomState

_state = RandomState()

# The shared stream as it starts. Its objects are put back with every other module's, so only what they hold natively is copied.
_bits, _stream = _state._bit_generator._bits, _state._stream
_start = MT19937()._bits


def reset():
    """Forgets what a submission did to the shared stream."""
    _bits.copy_from(_start)
    _stream.set_gauss(None)


def get_bit_generator():
    return _state._bit_generator


def set_bit_generator(bitgen):
    _state._use(bitgen, False)


def seed(seed=None):
    if isinstance(_state._bit_generator, MT19937):
        return _state.seed(seed)
    _state.set_state(type(_state._bit_generator)(seed).state)


# The shared stream's methods are the module's functions.
_METHODS = """
    beta binomial bytes chisquare choice dirichlet exponential f gamma geometric get_state gumbel hypergeometric laplace logistic
    lognormal logseries multinomial multivariate_normal negative_binomial noncentral_chisquare noncentral_f normal pareto
    permutation poisson power rand randint randn random random_integers random_sample rayleigh set_state shuffle standard_cauchy
    standard_exponential standard_gamma standard_normal standard_t triangular uniform vonmises wald weibull zipf
"""
globals().update({name: getattr(_state, name) for name in _METHODS.split()})
ranf = sample = _state.random_sample
