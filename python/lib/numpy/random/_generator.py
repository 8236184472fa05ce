"""`Generator`: what `default_rng` gives."""

from numpy._creation import asarray
from numpy.random._bits import PCG64, BitGenerator
from numpy.random._distributions import Distributions, axis_of, count_of, items_of, shape_of


class Generator(Distributions):
    """Draws by the ziggurat and Lemire's method from any bit generator."""

    def __init__(self, bit_generator):
        if not isinstance(bit_generator, BitGenerator):
            if isinstance(bit_generator, type) and issubclass(bit_generator, BitGenerator):
                raise ValueError("Invalid bit generator. The bit generator must be instantiated.")
            raise AttributeError(f"'{type(bit_generator).__name__}' object has no attribute 'capsule'")
        self._use(bit_generator, True)

    def __str__(self):
        return f"Generator({type(self._bit_generator).__name__})"

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    @property
    def bit_generator(self):
        return self._bit_generator

    def spawn(self, n_children):
        if n_children < 0:
            raise OverflowError("can't convert negative value to uint32_t")
        return [type(self)(child) for child in self._bit_generator.spawn(n_children)]

    def _fill(self, name, parameters, size, dtype, out, variant=""):
        # Loops that draw one number at a time are spared the questions.
        if dtype is float and out is None:
            return self._draw(name + variant, parameters, size)
        from numpy import dtype as as_dtype

        dtype = as_dtype(dtype)
        if dtype.name not in ("float64", "float32"):
            raise TypeError(f"Unsupported dtype {dtype!r} for {name}")
        suffix = variant + ("_f32" if dtype.name == "float32" else "")
        if out is None:
            return self._draw(name + suffix, parameters, size)
        if not hasattr(out, "dtype") or not out.flags.c_contiguous or not out.flags.writeable:
            text = "Supplied output array must be contiguous, writable, aligned, and in machine byte-order."
            raise ValueError(text)
        if out.dtype != dtype:
            raise TypeError(f"Supplied output array has the wrong type. Expected {dtype.name}, got {out.dtype.name}")
        if size is not None and shape_of(size) != out.shape:
            raise ValueError("size must match out.shape when used together")
        out[...] = self._draw(name + suffix, parameters, out.shape)
        return out

    def random(self, size=None, dtype=float, out=None):
        return self._fill("random", (), size, dtype, out)

    def standard_normal(self, size=None, dtype=float, out=None):
        return self._fill("standard_normal", (), size, dtype, out)

    def standard_exponential(self, size=None, dtype=float, method="zig", out=None):
        return self._fill("standard_exponential", (), size, dtype, out, "" if method == "zig" else "_inv")

    def standard_gamma(self, shape, size=None, dtype=float, out=None):
        return self._fill("standard_gamma", (shape,), size, dtype, out)

    def integers(self, low, high=None, size=None, dtype="int64", endpoint=False):
        low, high = (0, low) if high is None else (low, high)
        return self._integers(low, high, size, dtype, endpoint, "integers")

    def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
        pool = items_of(a)
        if isinstance(pool, list):
            population = len(pool)
        elif pool.ndim:
            population = pool.shape[axis_of(axis, pool.ndim)]
        else:
            population, pool = pool.item(), None
            if not hasattr(population, "__index__"):
                raise ValueError(f"a must be a sequence or an integer, not {type(a)}")
            if population <= 0 and count_of(shape_of(size)):
                raise ValueError("a must be a positive integer unless no samples are taken")
        return self._choose(pool, max(population, 0), size, replace, p, axis, shuffle)

    def shuffle(self, x, axis=0):
        self._shuffle(x, axis)

    def permutation(self, x, axis=0):
        if hasattr(x, "__index__") and not getattr(x, "shape", ()):
            return self._stream.permutation(max(x.__index__(), 0))
        return self._permutation(x, axis)

    def permuted(self, x, *, axis=None, out=None):
        x = asarray(x)
        if out is None:
            out = x.copy()
        elif not hasattr(out, "dtype"):
            raise TypeError("out must be a numpy array")
        elif out.shape != x.shape:
            raise ValueError("out must have the same shape as x")
        else:
            out[...] = x
        if axis is None:
            if not out.ndim:
                raise TypeError("len() of unsized object")
            flat = out.ravel()
            self._shuffle(flat, 0)
            out[...] = flat.reshape(out.shape)
            return out
        from numpy import moveaxis, ndindex

        lines = moveaxis(out, axis_of(axis, out.ndim), -1)
        for place in ndindex(*lines.shape[:-1]):
            self._shuffle(lines[place], 0)
        return out

    def multinomial(self, n, pvals, size=None):
        n, p = asarray(n), asarray(pvals, float)
        if not p.ndim or not p.shape[-1]:
            text = "pvals must have at least 1 dimension and the last dimension of pvals must be greater than 0."
            raise ValueError(text)
        self._stream.check_probabilities(p, "sum(pvals[:-1])" if p.ndim == 1 else "sum(pvals[...,:-1])")
        if (n < 0).any():
            raise ValueError("n < 0")
        from numpy import broadcast_shapes, broadcast_to

        shape = broadcast_shapes(n.shape, p.shape[:-1])
        if size is not None:
            met, shape = broadcast_shapes(shape, shape_of(size)), shape_of(size)
            if met != shape:
                raise ValueError(f"Output size {shape} is not compatible with broadcast dimensions of inputs {met}.")
        rows = broadcast_to(p, (*shape, p.shape[-1]))
        return self._stream.multinomial(broadcast_to(n, shape), rows).reshape(*shape, p.shape[-1])

    def multivariate_hypergeometric(self, colors, nsample, size=None, method="marginals"):
        if method not in ("count", "marginals"):
            raise ValueError('method must be "count" or "marginals".')
        if not hasattr(nsample, "__index__"):
            raise ValueError("nsample must be an integer")
        if nsample < 0:
            raise ValueError("nsample must be nonnegative.")
        colors = asarray(colors)
        if colors.ndim != 1 or colors.size and colors.dtype.kind not in "iu":
            text = "colors must be a one-dimensional sequence of nonnegative integers not exceeding 9223372036854775807."
            raise ValueError(text)
        shape = shape_of(size)
        drawn = self._stream.multivariate_hypergeometric(method, colors, nsample, count_of(shape))
        return drawn.reshape(*shape, colors.size)

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8, *, method="svd"):
        if method not in _FACTORS:
            raise ValueError("method must be one of {'eigh', 'svd', 'cholesky'}")
        return self._multivariate_normal(mean, cov, size, check_valid, tol, _FACTORS[method])


def default_rng(seed=None):
    if isinstance(seed, Generator):
        return seed
    if isinstance(seed, BitGenerator):
        return Generator(seed)
    if isinstance(seed, Distributions):
        return Generator(seed._bit_generator)
    return Generator(PCG64(seed))


def _svd_factor(cov, tol):
    from numpy import allclose, linalg

    u, s, vt = linalg.svd(cov)
    return (u * s**0.5).T, allclose((vt.T * s) @ vt, cov, rtol=tol, atol=tol)


def _eigh_factor(cov, tol):
    from numpy import linalg

    values, vectors = linalg.eigh(cov)
    return (vectors * abs(values) ** 0.5).T, not (values < -tol).any()


def _cholesky_factor(cov, tol):
    from numpy import linalg

    return linalg.cholesky(cov).T, True


_FACTORS = {"svd": _svd_factor, "eigh": _eigh_factor, "cholesky": _cholesky_factor}
