"""`RandomState`: the older interface, whose streams NumPy has frozen."""

from numpy._creation import asarray
from numpy.random._bits import MT19937, BitGenerator
from numpy.random._distributions import Distributions, count_of, items_of, shape_of


class RandomState(Distributions):
    """Draws by the polar method and masking."""

    def __init__(self, seed=None):
        if isinstance(seed, BitGenerator):
            return self._use(seed, False)
        self._use(MT19937(), False)
        self.seed(seed)

    def __str__(self):
        return f"RandomState({type(self._bit_generator).__name__})"

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def seed(self, seed=None):
        if not isinstance(self._bit_generator, MT19937):
            raise TypeError("can only re-seed a MT19937 BitGenerator")
        self._bit_generator._seed(seed)
        self._stream.set_gauss(None)

    def get_state(self, legacy=True):
        state, gauss = self._bit_generator.state, self._stream.gauss()
        state["has_gauss"], state["gauss"] = int(gauss is not None), gauss or 0.0
        if not isinstance(self._bit_generator, MT19937) and legacy:
            import warnings

            text = "get_state and legacy can only be used with the MT19937 BitGenerator. "
            warnings.warn(text + "To silence this warning, set `legacy` to False.", RuntimeWarning, stacklevel=2)
            return state
        if not legacy:
            return state
        inner = state["state"]
        return (state["bit_generator"], inner["key"], inner["pos"], state["has_gauss"], state["gauss"])

    def set_state(self, state):
        if isinstance(state, dict):
            if "bit_generator" not in state or "state" not in state:
                raise ValueError("state dictionary is not valid.")
        elif not isinstance(state, (tuple, list)):
            raise TypeError("state must be a dict or a tuple.")
        elif state[0] != "MT19937":
            raise ValueError("set_state can only be used with legacy MT19937 state instances.")
        else:
            name, key, pos, *gauss = state
            state = {"bit_generator": name, "state": {"key": key, "pos": pos}}
            if gauss:
                state["has_gauss"], state["gauss"] = gauss
        self._bit_generator.state = state
        self._stream.set_gauss(state.get("gauss", 0.0) if state.get("has_gauss", 0) else None)

    def random_sample(self, size=None):
        return self._draw("random", (), size)

    random = random_sample

    def rand(self, *args):
        return self._draw("random", (), args or None)

    def randn(self, *args):
        return self._draw("standard_normal", (), args or None)

    def standard_normal(self, size=None):
        return self._draw("standard_normal", (), size)

    def standard_exponential(self, size=None):
        return self._draw("standard_exponential", (), size)

    def standard_gamma(self, shape, size=None):
        return self._draw("standard_gamma", (shape,), size)

    def tomaxint(self, size=None):
        return self._stream.tomaxint(size)

    def randint(self, low, high=None, size=None, dtype=int):
        low, high = (0, low) if high is None else (low, high)
        return self._integers(low, high, size, dtype, False, "randint")

    def random_integers(self, low, high=None, size=None):
        import warnings

        low, high = (1, low) if high is None else (low, high)
        text = f"This function is deprecated. Please call randint({low}, {high} + 1) instead"
        warnings.warn(text, DeprecationWarning, stacklevel=2)
        return self.randint(low, int(high) + 1, size, "l")

    def choice(self, a, size=None, replace=True, p=None):
        pool = items_of(a)
        if isinstance(pool, list):
            population = len(pool)
        elif pool.ndim > 1:
            raise ValueError("a must be 1-dimensional")
        elif pool.ndim:
            population = pool.shape[0]
        else:
            population, pool = pool.item(), None
            if not hasattr(population, "__index__"):
                raise ValueError("a must be 1-dimensional or an integer")
            if population <= 0 and count_of(shape_of(size)):
                raise ValueError("a must be greater than 0 unless no samples are taken")
        return self._choose(pool, max(population, 0), size, replace, p, 0, True)

    def shuffle(self, x):
        self._shuffle(x, 0)

    def permutation(self, x):
        if hasattr(x, "__index__") and not getattr(x, "shape", ()):
            return self._stream.permutation(max(x.__index__(), 0))
        if not hasattr(x, "__len__"):
            raise IndexError("x must be an integer or at least 1-dimensional")
        return self._permutation(x, 0)

    def multinomial(self, n, pvals, size=None):
        p = asarray(pvals, float)
        if not p.ndim:
            raise TypeError("pvals must be a 1-d sequence")
        self._stream.check_probabilities(p, "sum(pvals[:-1])")
        if n < 0:
            raise ValueError("n < 0")
        shape, d = shape_of(size), p.shape[0]
        n_draws = count_of(shape)
        rows = p.reshape(1, d).repeat(n_draws, 0)
        return self._stream.multinomial([int(n)] * n_draws, rows).reshape(*shape, d)

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8):
        return self._multivariate_normal(mean, cov, size, check_valid, tol, _factor)


def _factor(cov, tol):
    from numpy import allclose, linalg

    _, s, vt = linalg.svd(cov)
    return (s**0.5)[:, None] * vt, allclose((vt.T * s) @ vt, cov, rtol=tol, atol=tol)
