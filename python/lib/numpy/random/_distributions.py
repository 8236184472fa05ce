"""What `Generator` and `RandomState` draw alike; the native stream knows how."""

import _numpy

from numpy._creation import asarray


def shape_of(size):
    """A size as a tuple."""
    return () if size is None else (size.__index__(),) if hasattr(size, "__index__") else tuple(size)


def count_of(shape):
    n = 1
    for each in shape:
        if each < 0:
            raise ValueError("negative dimensions are not allowed")
        n *= each
    return n


class Distributions:
    """`_stream` draws, from the bits of `_bit_generator`."""

    def _use(self, bit_generator, is_generator):
        self._bit_generator = bit_generator
        self._stream = _numpy.random_stream(bit_generator._bits, is_generator)

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

    def bytes(self, length):
        return self._stream.bytes(max(int(length), 0))

    def dirichlet(self, alpha, size=None):
        n, shape = len(alpha), shape_of(size)
        return self._stream.dirichlet(alpha, count_of(shape)).reshape(*shape, n)

    def _multivariate_normal(self, mean, cov, size, check_valid, tol, factor):
        mean, cov = asarray(mean), asarray(cov)
        if mean.ndim != 1:
            raise ValueError("mean must be 1 dimensional")
        if cov.ndim != 2 or cov.shape[0] != cov.shape[1]:
            raise ValueError("cov must be 2 dimensional and square")
        if mean.shape[0] != cov.shape[0]:
            raise ValueError("mean and cov must have same length")
        shape = (*shape_of(size), mean.shape[0])
        x = self.standard_normal(shape).reshape(-1, mean.shape[0])
        cov = cov.astype(float)
        spread, is_valid = factor(cov, tol)
        if check_valid not in ("warn", "raise", "ignore"):
            raise ValueError("check_valid must equal 'warn', 'raise', or 'ignore'")
        if check_valid != "ignore" and not is_valid:
            if check_valid == "raise":
                raise ValueError("covariance is not symmetric positive-semidefinite.")
            import warnings

            warnings.warn("covariance is not symmetric positive-semidefinite.", RuntimeWarning, stacklevel=3)
        return (mean + x @ spread).reshape(shape)

    def _integers(self, low, high, size, dtype, endpoint, name):
        kind = dtype
        if dtype is not int:
            from numpy import dtype as as_dtype

            kind = as_dtype(dtype)
        # Single bounds are taken as Python's integers, which hold the whole of uint64.
        bounds = [bound if getattr(bound, "shape", ()) or hasattr(bound, "__len__") else int(bound) for bound in (low, high)]
        drawn = self._stream.integers(bounds, size, "int64" if dtype is int else kind.name, endpoint)
        if drawn is None:
            raise TypeError(f"Unsupported dtype {kind!r} for {name}")
        return dtype(drawn) if size is None and dtype in (int, bool) and drawn.ndim == 0 else drawn

    def _choose(self, pool, population, size, replace, p, axis, shuffle):
        """From `population` positions, or from what a pool has at them."""
        shape = shape_of(size)
        chosen = self._stream.choice(population, count_of(shape), replace, p, shuffle).reshape(shape)
        if pool is None:
            return int(chosen) if size is None else chosen
        if isinstance(pool, list):
            return _nested(pool, chosen.tolist())
        taken = pool.take(int(chosen) if size is None else chosen, axis)
        return asarray(taken) if size is not None and not shape else taken

    def _shuffle(self, x, axis):
        if hasattr(x, "dtype"):
            if not x.flags.writeable:
                raise ValueError("array is read-only")
            x[...] = x.take(self._stream.permutation(x.shape[axis_of(axis, x.ndim)]), axis)
            return
        from collections.abc import Sequence

        n = len(x)
        if not isinstance(x, Sequence):
            import warnings

            text = f"you are shuffling a '{type(x).__name__}' object which is not a subclass of 'Sequence'; "
            text += "`shuffle` is not guaranteed to behave correctly. "
            text += "E.g., non-numpy array/tensor objects with view semantics may contain duplicates after shuffling."
            warnings.warn(text, UserWarning, stacklevel=3)
        if axis != 0:
            raise NotImplementedError("Axis argument is only supported on ndarray objects")
        items = [x[i] for i in self._stream.permutation(n).tolist()]
        for i in range(n - 1, -1, -1):
            x[i] = items[i]

    def _permutation(self, x, axis):
        x = items_of(x)
        if isinstance(x, list):
            return [x[i] for i in self._stream.permutation(len(x)).tolist()]
        return x.take(self._stream.permutation(x.shape[axis_of(axis, x.ndim)]), axis)


def items_of(x):
    """An array, or a list of things that no array can hold."""
    try:
        return asarray(x)
    except TypeError:
        if not isinstance(x, (list, tuple)):
            raise
        return list(x)


def axis_of(axis, ndim):
    if not -ndim <= axis < ndim:
        from numpy.exceptions import AxisError

        raise AxisError(f"axis {axis} is out of bounds for array of dimension {ndim}")
    return axis


def _nested(items, positions):
    return [_nested(items, each) for each in positions] if isinstance(positions, list) else items[positions]
