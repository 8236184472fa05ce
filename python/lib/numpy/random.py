"""`numpy.random`: `default_rng` and the older module-level functions. Every stream is NumPy's own, bit for bit."""

import _numpy

from numpy._creation import array, asarray

# Without a seed a run still does the same thing every time: the judge has to be able to repeat it.
_UNSEEDED = "20060101"


def _seed_text(seed):
    if seed is None:
        return _UNSEEDED
    if hasattr(seed, "__len__"):
        return ",".join(str(each.__index__()) for each in seed)
    if isinstance(seed, float) or not hasattr(seed, "__index__"):
        raise TypeError(f"SeedSequence expects int or sequence of ints for entropy not {seed}")
    return str(seed.__index__())


def _count(size):
    if size is None:
        return 1
    n = 1
    for each in (size,) if hasattr(size, "__index__") else size:
        n *= each
    return n


class _Drawing:
    """What both faces share; `_stream` draws."""

    def _draw(self, name, parameters, size):
        return self._stream.draw(name, list(parameters), size)

    def beta(self, a, b, size=None):
        return self._draw("beta", (a, b), size)

    def binomial(self, n, p, size=None):
        return self._draw("binomial", (n, p), size)

    def chisquare(self, df, size=None):
        return self._draw("chisquare", (df,), size)

    def exponential(self, scale=1.0, size=None):
        return self._draw("exponential", (scale,), size)

    def f(self, dfnum, dfden, size=None):
        return self._draw("f", (dfnum, dfden), size)

    def gamma(self, shape, scale=1.0, size=None):
        return self._draw("gamma", (shape, scale), size)

    def geometric(self, p, size=None):
        return self._draw("geometric", (p,), size)

    def gumbel(self, loc=0.0, scale=1.0, size=None):
        return self._draw("gumbel", (loc, scale), size)

    def hypergeometric(self, ngood, nbad, nsample, size=None):
        return self._draw("hypergeometric", (ngood, nbad, nsample), size)

    def laplace(self, loc=0.0, scale=1.0, size=None):
        return self._draw("laplace", (loc, scale), size)

    def logistic(self, loc=0.0, scale=1.0, size=None):
        return self._draw("logistic", (loc, scale), size)

    def lognormal(self, mean=0.0, sigma=1.0, size=None):
        return self._draw("lognormal", (mean, sigma), size)

    def logseries(self, p, size=None):
        return self._draw("logseries", (p,), size)

    def negative_binomial(self, n, p, size=None):
        return self._draw("negative_binomial", (n, p), size)

    def noncentral_chisquare(self, df, nonc, size=None):
        return self._draw("noncentral_chisquare", (df, nonc), size)

    def noncentral_f(self, dfnum, dfden, nonc, size=None):
        return self._draw("noncentral_f", (dfnum, dfden, nonc), size)

    def normal(self, loc=0.0, scale=1.0, size=None):
        return self._draw("normal", (loc, scale), size)

    def pareto(self, a, size=None):
        return self._draw("pareto", (a,), size)

    def poisson(self, lam=1.0, size=None):
        return self._draw("poisson", (lam,), size)

    def power(self, a, size=None):
        return self._draw("power", (a,), size)

    def rayleigh(self, scale=1.0, size=None):
        return self._draw("rayleigh", (scale,), size)

    def standard_cauchy(self, size=None):
        return self._draw("standard_cauchy", (), size)

    def standard_exponential(self, size=None):
        return self._draw("standard_exponential", (), size)

    def standard_gamma(self, shape, size=None):
        return self._draw("standard_gamma", (shape,), size)

    def standard_normal(self, size=None):
        return self._draw("standard_normal", (), size)

    def standard_t(self, df, size=None):
        return self._draw("standard_t", (df,), size)

    def triangular(self, left, mode, right, size=None):
        return self._draw("triangular", (left, mode, right), size)

    def uniform(self, low=0.0, high=1.0, size=None):
        return self._draw("uniform", (low, high), size)

    def vonmises(self, mu, kappa, size=None):
        return self._draw("vonmises", (mu, kappa), size)

    def wald(self, mean, scale, size=None):
        return self._draw("wald", (mean, scale), size)

    def weibull(self, a, size=None):
        return self._draw("weibull", (a,), size)

    def zipf(self, a, size=None):
        return self._draw("zipf", (a,), size)

    def _repeat(self, draw, size):
        if size is None:
            return draw()
        shape = (size,) if hasattr(size, "__index__") else tuple(size)
        rows = [draw() for _ in range(_count(size))]
        return _numpy.stack(rows, 0).reshape(shape + rows[0].shape)

    def multinomial(self, n, pvals, size=None):
        return self._repeat(lambda: self._stream.multinomial(n, pvals), size)

    def dirichlet(self, alpha, size=None):
        return self._repeat(lambda: self._stream.dirichlet(alpha), size)

    def _multivariate_normal(self, mean, cov, size, check_valid, tol, factor):
        mean, cov = asarray(mean), asarray(cov)
        shape = () if size is None else (size,) if hasattr(size, "__index__") else tuple(size)
        if mean.ndim != 1:
            raise ValueError("mean must be 1 dimensional")
        if cov.ndim != 2 or cov.shape[0] != cov.shape[1]:
            raise ValueError("cov must be 2 dimensional and square")
        if mean.shape[0] != cov.shape[0]:
            raise ValueError("mean and cov must have same length")
        n = mean.shape[0]
        x = self.standard_normal((*shape, n)).reshape(-1, n)
        cov = cov.astype(float)
        spread, is_valid = factor(cov, tol)
        if check_valid not in ("warn", "raise", "ignore"):
            raise ValueError("check_valid must equal 'warn', 'raise', or 'ignore'")
        if check_valid != "ignore" and not is_valid:
            if check_valid == "raise":
                raise ValueError("covariance is not symmetric positive-semidefinite.")
            import warnings

            warnings.warn("covariance is not symmetric positive-semidefinite.", RuntimeWarning, stacklevel=3)
        return (mean + x @ spread).reshape((*shape, n))

    def _choose(self, a, size, replace, p, axis, shuffle):
        if hasattr(a, "__index__") and not hasattr(a, "shape"):
            pool, n = None, a
        else:
            pool = asarray(a)
            n = pool.shape[axis] if pool.ndim else int(pool)
            pool = pool if pool.ndim else None
        chosen = self._stream.choice(n, _count(size), replace, p, shuffle)
        chosen = chosen[0] if size is None else chosen.reshape(size)
        if pool is not None:
            return pool.take(chosen, axis)
        return int(chosen) if size is None else chosen

    def _shuffle(self, x, axis=0):
        n = len(x) if axis == 0 else x.shape[axis]
        order = self._stream.permutation(n)
        if hasattr(x, "dtype"):
            x[...] = x.take(order, axis)
        else:
            x[:] = [x[i] for i in order]

    def _permutation(self, x, axis=0):
        if hasattr(x, "__index__") and not hasattr(x, "shape"):
            return self._stream.permutation(x)
        x = asarray(x)
        return x.take(self._stream.permutation(x.shape[axis]), axis)


class Generator(_Drawing):
    """What `default_rng` gives."""

    def __init__(self, seed=None):
        self._seed, self._key, self._n_children = _seed_text(seed), (), 0
        self._stream = _numpy.modern_stream(self._seed)

    def __repr__(self):
        return "Generator(PCG64)"

    @property
    def bit_generator(self):
        return _BitGenerator(self)

    def spawn(self, n_children):
        if n_children < 0:
            raise ValueError("n_children must be non-negative")
        children = []
        for k in range(self._n_children, self._n_children + n_children):
            child = Generator.__new__(Generator)
            child._seed, child._key, child._n_children = self._seed, (*self._key, k), 0
            child._stream = _numpy.modern_stream(f"{self._seed}|{','.join(map(str, child._key))}")
            children.append(child)
        self._n_children += n_children
        return children

    def bytes(self, length):
        return self._stream.bytes(length)

    def multivariate_hypergeometric(self, colors, nsample, size=None, method="marginals"):
        if method not in ("count", "marginals"):
            raise ValueError('method must be "count" or "marginals".')
        if method == "count":
            raise NotImplementedError('method="count" is not available here; use "marginals"')
        return self._repeat(lambda: self._stream.multivariate_hypergeometric(colors, nsample), size)

    def random(self, size=None, dtype=float, out=None):
        drawn = self._draw("random", (), size if out is None else out.shape)
        if out is None:
            return drawn
        out[...] = drawn
        return out

    def integers(self, low, high=None, size=None, dtype=int, endpoint=False):
        if high is None:
            low, high = 0, low
        drawn = self._stream.integers([low, high], size, endpoint)
        return drawn if dtype is int or dtype is _numpy.int64 else asarray(drawn).astype(dtype)[()]

    def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
        return self._choose(a, size, replace, p, axis, shuffle)

    def shuffle(self, x, axis=0):
        self._shuffle(x, axis)

    def permutation(self, x, axis=0):
        return self._permutation(x, axis)

    def permuted(self, x, *, axis=None, out=None):
        x = asarray(x)
        if out is None:
            out = x.copy()
        else:
            out[...] = x
        if axis is None:
            flat = out.ravel()
            self._shuffle(flat)
            out[...] = flat.reshape(out.shape)
            return out
        lines = out.swapaxes(axis, -1)
        for place in _places(lines.shape[:-1]):
            self._shuffle(lines[place])
        return out

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8, *, method="svd"):
        if method not in ("eigh", "svd", "cholesky"):
            raise ValueError("method must be one of {'eigh', 'svd', 'cholesky'}")
        return self._multivariate_normal(mean, cov, size, check_valid, tol, _FACTORS[method])


class _BitGenerator:
    """The state of a generator, to read and to set."""

    def __init__(self, generator):
        self._generator = generator

    @property
    def state(self):
        state, increment, has_half, half = self._generator._stream.state()
        return {
            "bit_generator": "PCG64",
            "state": {"state": state, "inc": increment},
            "has_uint32": has_half,
            "uinteger": half,
        }

    @state.setter
    def state(self, value):
        if not isinstance(value, dict):
            raise TypeError("state must be a dict")
        if value.get("bit_generator", "") != "PCG64":
            raise ValueError("state must be for a PCG64 RNG")
        inner = value["state"]
        half = bool(value["has_uint32"]), value["uinteger"]
        self._generator._stream.set_pcg64(str(inner["state"]), str(inner["inc"]), *half)


class RandomState(_Drawing):
    """The older face, whose streams NumPy has frozen."""

    def __init__(self, seed=None):
        self.seed(seed)

    def seed(self, seed=None):
        text = _seed_text(seed)
        self._stream = _numpy.legacy_stream("[" + text if hasattr(seed, "__len__") else text)

    def get_state(self, legacy=True):
        key, position, gauss = self._stream.state()
        has_gauss, gauss = int(gauss is not None), gauss or 0.0
        if legacy:
            return ("MT19937", key, position, has_gauss, gauss)
        inner = {"key": key, "pos": position}
        return {"bit_generator": "MT19937", "state": inner, "has_gauss": has_gauss, "gauss": gauss}

    def set_state(self, state):
        if isinstance(state, dict):
            inner = state["state"]
            state = (state["bit_generator"], inner["key"], inner["pos"], state.get("has_gauss", 0), state.get("gauss", 0.0))
        elif not isinstance(state, (tuple, list)):
            raise TypeError("state must be a dict or a tuple.")
        if state[0] != "MT19937":
            raise ValueError("set_state can only be used with legacy MT19937 state instances.")
        gauss = state[4] if len(state) > 3 and state[3] else None
        self._stream.set_twister(state[1], state[2], gauss)

    def bytes(self, length):
        return self._stream.bytes(length)

    def random_sample(self, size=None):
        return self._draw("random", (), size)

    random = ranf = sample = random_sample

    def rand(self, *args):
        return self._draw("random", (), args or None)

    def randn(self, *args):
        return self._draw("standard_normal", (), args or None)

    def randint(self, low, high=None, size=None, dtype=int):
        if high is None:
            low, high = 0, low
        drawn = self._stream.integers([low, high], size, False)
        if size is None and not hasattr(drawn, "shape") or getattr(drawn, "shape", None) == () and dtype is int:
            return int(drawn)
        return drawn

    def random_integers(self, low, high=None, size=None):
        low, high = (1, low) if high is None else (low, high)
        return self.randint(low, high + 1, size)

    def choice(self, a, size=None, replace=True, p=None):
        return self._choose(a, size, replace, p, 0, True)

    def shuffle(self, x):
        self._shuffle(x)

    def permutation(self, x):
        return self._permutation(x)

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8):
        return self._multivariate_normal(mean, cov, size, check_valid, tol, _legacy_factor)


def _svd_factor(cov, tol):
    from numpy import allclose, linalg

    u, s, vt = linalg.svd(cov)
    return (u * s**0.5).T, allclose((vt.T * s) @ vt, cov, rtol=tol, atol=tol)


def _legacy_factor(cov, tol):
    from numpy import allclose, linalg

    _, s, vt = linalg.svd(cov)
    return (s**0.5)[:, None] * vt, allclose((vt.T * s) @ vt, cov, rtol=tol, atol=tol)


def _eigh_factor(cov, tol):
    from numpy import linalg

    values, vectors = linalg.eigh(cov)
    return (vectors * abs(values) ** 0.5).T, not (values < -tol).any()


def _cholesky_factor(cov, tol):
    from numpy import linalg

    return linalg.cholesky(cov).T, True


_FACTORS = {"svd": _svd_factor, "eigh": _eigh_factor, "cholesky": _cholesky_factor}


def _places(shape):
    from numpy import ndindex

    return ndindex(*shape)


def default_rng(seed=None):
    return seed if isinstance(seed, Generator) else Generator(seed)


_state = RandomState()


def reset():
    """Forgets what a submission did to the shared stream."""
    _state.seed()


seed, get_state, set_state, bytes = _state.seed, _state.get_state, _state.set_state, _state.bytes
rand, randn, randint, random_integers = _state.rand, _state.randn, _state.randint, _state.random_integers
random = random_sample = ranf = sample = _state.random_sample
choice, shuffle, permutation = _state.choice, _state.shuffle, _state.permutation
beta, binomial, chisquare, dirichlet, exponential = _state.beta, _state.binomial, _state.chisquare, _state.dirichlet, _state.exponential
f, gamma, geometric, gumbel, hypergeometric = _state.f, _state.gamma, _state.geometric, _state.gumbel, _state.hypergeometric
laplace, logistic, lognormal, logseries, multinomial = _state.laplace, _state.logistic, _state.lognormal, _state.logseries, _state.multinomial
multivariate_normal, negative_binomial = _state.multivariate_normal, _state.negative_binomial
noncentral_chisquare, noncentral_f = _state.noncentral_chisquare, _state.noncentral_f
normal, pareto, poisson, power, rayleigh = _state.normal, _state.pareto, _state.poisson, _state.power, _state.rayleigh
standard_cauchy, standard_exponential, standard_gamma = _state.standard_cauchy, _state.standard_exponential, _state.standard_gamma
standard_normal, standard_t, triangular, uniform = _state.standard_normal, _state.standard_t, _state.triangular, _state.uniform
vonmises, wald, weibull, zipf = _state.vonmises, _state.wald, _state.weibull, _state.zipf

_WANTING = {"PCG64", "MT19937", "SeedSequence", "Philox", "SFC64", "BitGenerator"}


def __getattr__(name):
    if name in _WANTING:
        raise AttributeError(f"`np.random.{name}` is not available here yet")
    raise AttributeError(f"module 'numpy.random' has no attribute {name!r}")
